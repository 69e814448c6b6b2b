import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'
import type { SheetEntry } from './answer-sheet.ts'

/** Whether this answer is safe: kept on this device at once, then acknowledged by the server. */
export function SaveState({ entry, offlineSince }: { entry: SheetEntry | undefined; offlineSince: string | null }) {
  const words = useWords()
  const { saving } = assessment
  return (
    <div className="attempt-save small" role="status">
      {entry &&
        (entry.isSaved ? (
          <Status tone="valid">{words.say(saving.saved)}</Status>
        ) : (
          <Status tone="neutral" icon="phone">
            {words.say(saving.held)}
          </Status>
        ))}
      {offlineSince && <span>{words.say(saving.offline, { time: words.time(offlineSince) })}</span>}
    </div>
  )
}
