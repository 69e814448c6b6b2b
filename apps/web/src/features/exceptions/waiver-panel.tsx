import { useId } from 'react'
import { Link } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { sayRoles } from './role-words.ts'
import { useNomineeWaivers } from './use-exceptions.ts'
import type { WaivableClause } from './use-exceptions.ts'
import { WaiverCard } from './waiver-card.tsx'
import './exceptions.css'

const { waiver: texts } = exceptions

/** The waivers of a nominee, and the requirements for which one could be asked: a section of the nominee's page. */
export function WaiverPanel({ nomination }: { nomination: string }) {
  const words = useWords()
  const heading = useId()
  const query = useNomineeWaivers(nomination)
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(texts.panel)}</h2>
      <Loaded query={query} lines={3}>
        {({ waivers, clauses }) => (
          <div className="waivers">
            {waivers.length === 0 && clauses.length === 0 && (
              <p className="table-empty muted">{words.say(texts.none)}</p>
            )}
            {waivers.map((waiver) => (
              <WaiverCard key={waiver.id} waiver={waiver} level="h3">
                <p className="no-print">
                  <Link to={`/waivers/${waiver.id}`}>
                    {words.say(waiver.abilities.sign === 'yes' ? texts.openToSign : texts.open)}
                  </Link>
                </p>
              </WaiverCard>
            ))}
            {clauses.length > 0 && <Askable nomination={nomination} clauses={clauses} />}
          </div>
        )}
      </Loaded>
    </section>
  )
}

/** What waits for a signature about a nominee: a line under the verdict, which it does not change. */
export function WaitingWaivers({ nomination }: { nomination: string }) {
  const words = useWords()
  const { data } = useNomineeWaivers(nomination)
  const waiting = data?.waivers.filter(({ state }) => state === 'waiting') ?? []
  return waiting.map(({ id, clause, signatures, abilities }) => (
    <p key={id} className="waiver-strip">
      <Icon name="clock" />
      <span>
        {words.say(texts.strip, { clause: words.text(clause.title), count: signatures.length })}{' '}
        <Link to={`/waivers/${id}`}>{words.say(abilities.sign === 'yes' ? texts.openToSign : texts.open)}</Link>
      </span>
    </p>
  ))
}

function Askable({ nomination, clauses }: { nomination: string; clauses: readonly WaivableClause[] }) {
  const words = useWords()
  return (
    <div className="waivers-askable no-print">
      <h3>{words.say(texts.couldAsk)}</h3>
      <ul role="list" className="stack">
        {clauses.map(({ id, title, roles, mayAsk }) => (
          <li key={id}>
            {mayAsk ? (
              <LinkButton icon="plus" to={`/nominations/${nomination}/waiver?clause=${encodeURIComponent(id)}`}>
                {words.say(texts.ask, { clause: words.text(title) })}
              </LinkButton>
            ) : (
              <p className="small muted">
                {words.say(texts.onlyRoles, { clause: words.text(title), roles: sayRoles(words, roles) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
