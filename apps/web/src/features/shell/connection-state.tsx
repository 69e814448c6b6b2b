import { shell } from '@muster/words/catalogue/shell.ts'
import { useConnection } from '../../app/connection.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import type { Connection } from '../../app/connection.ts'
import { Icon } from '../../ui/icon.tsx'

function textOf(words: Words, { online, syncedAt, unsent }: Connection): string {
  if (unsent > 0) return words.say(shell.connection.unsent, { count: unsent })
  if (syncedAt === null) return words.say(online ? shell.connection.syncing : shell.connection.offline)
  const time = words.time(syncedAt)
  return words.say(online ? shell.connection.synced : shell.connection.offlineSince, { time })
}

/** Whether what is on the screen is what the server has. Only a lost connection or unsent changes are read out. */
export function ConnectionState() {
  const words = useWords()
  const connection = useConnection()
  const settled = connection.online && connection.unsent === 0
  const text = textOf(words, connection)
  return (
    <p className={settled ? 'connection' : 'connection connection-minded'}>
      <Icon name={connection.unsent > 0 ? 'phone' : connection.online ? 'cloud' : 'cloud-off'} />
      <span className="connection-text">{text}</span>
      <span className="visually-hidden" role="status">
        {settled ? '' : text}
      </span>
    </p>
  )
}
