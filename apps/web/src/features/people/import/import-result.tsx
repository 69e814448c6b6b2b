import { Link } from 'react-router'
import { addressOf } from '@muster/client/client.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { useWords } from '../../../app/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Result } from './use-import.ts'

/** What became of a file, and its rows that were not taken in. */
export function ImportResult({ id, result }: { id: string; result: Result }) {
  const words = useWords()
  const { done } = peopleImport
  return (
    <Notice tone="valid" live="status" title={words.say(done.title)}>
      <p>{words.say(done.text, result)}</p>
      {result.invited > 0 && <p>{words.say(done.invited, { count: result.invited })}</p>}
      {result.added > 0 && (
        <p>
          <Link to="/people/namesakes">{words.say(names.namesakes.title)}</Link>
        </p>
      )}
      {result.refused > 0 && (
        <p>
          <RefusedLink id={id} />
        </p>
      )}
    </Notice>
  )
}

/** The address of the rows that were not taken in, in the reader's language. */
export function RefusedLink({ id }: { id: string }) {
  const words = useWords()
  const address = addressOf('peopleImports.refused', {
    params: { import: id },
    query: { language: words.language },
  })
  return (
    <a href={address} download>
      {words.say(peopleImport.done.refused)}
    </a>
  )
}
