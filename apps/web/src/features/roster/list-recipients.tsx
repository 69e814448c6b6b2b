import { useId } from 'react'
import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import type { SavedList } from './use-lists.ts'

/** Who received a list, and when. */
export function ListRecipients({ saved: { recipients } }: { saved: SavedList }) {
  const words = useWords()
  const heading = useId()
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(roster.list.recipients)}</h2>
      {recipients.length === 0 && <p className="muted">{words.say(roster.list.nobody)}</p>}
      <ul role="list" className="roster-recipients">
        {recipients.map(({ id, name, email, agency, receivedAt }) => (
          <li key={id}>
            <b>{words.text(name)}</b>
            {[email, agency && words.text(agency)].filter(Boolean).map((text) => ` · ${text}`)}
            <span className="muted"> · {words.say(roster.list.received, { instant: words.instant(receivedAt) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
