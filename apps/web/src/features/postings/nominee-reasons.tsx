import { Link } from 'react-router'
import { officer } from '@muster/words/catalogue/officer.ts'
import { sayFinding } from '../../app/finding-words.ts'
import { useWords } from '../../app/language.tsx'
import type { Nominee } from './use-postings.ts'

/** So many reasons stand in a table; the rest stand on the nominee's own page. */
const mostReasons = 3

/** Why somebody is judged as they are. */
export function NomineeReasons({
  nominationId,
  reasons,
  verdict,
  personVerdict,
}: Pick<Nominee, 'nominationId' | 'reasons' | 'verdict' | 'personVerdict'>) {
  const words = useWords()
  if (reasons.length === 0) {
    if (verdict === 'BARRED') return words.say(officer.posting.barredReason)
    return verdict !== personVerdict ? words.say(officer.posting.teamReason) : words.say(officer.posting.noReason)
  }
  const left = reasons.length - mostReasons
  return (
    <ul role="list" className="nominee-reason-list">
      {reasons.slice(0, mostReasons).map(({ clauseId, title, finding }) => (
        <li key={clauseId}>
          <b>{words.text(title)}</b>
          {finding && (
            <>
              {words.language === 'en' ? ': ' : '：'}
              {sayFinding(words, finding)}
            </>
          )}
        </li>
      ))}
      {left > 0 && (
        <li>
          <Link to={`/nominations/${nominationId}`}>{words.say(officer.posting.moreReasons, { count: left })}</Link>
        </li>
      )}
    </ul>
  )
}
