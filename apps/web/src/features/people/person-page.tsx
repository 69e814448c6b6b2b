import { useEffect, useId, useState } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { deputies } from '@muster/words/catalogue/deputies.ts'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { useSession } from '../../app/session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Status } from '../../ui/status.tsx'
import { AccountState } from './account-state.tsx'
import { DeputyTable } from './deputy-table.tsx'
import { EndSessions } from './end-sessions.tsx'
import { TakeFactorOff } from './take-factor-off.tsx'
import { NamesForm } from './names-form.tsx'
import { OpenFile } from './open-file.tsx'
import { RolesForm } from './roles-form.tsx'
import { useDeputiesOf } from './use-deputies.ts'
import { usePerson } from './use-people.ts'
import type { Person } from './use-people.ts'
import './people.css'

/** One person of the own agency: names, language and roles. */
export function PersonPage() {
  const words = useWords()
  const { person = '' } = useParams()
  const query = usePerson(person)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? words.text(query.data.name) : words.say(administrator.people.title)
  return (
    <Page title={title} width="wide" density="compact">
      <h1>{title}</h1>
      <Loaded query={query} lines={10}>
        {(data) => <PersonContent key={data.id} person={data} />}
      </Loaded>
    </Page>
  )
}

const isNewIn = (state: unknown): boolean => typeof state === 'object' && state !== null && 'isNew' in state

/** Whether the page was opened right after adding the person; a reload does not say so again. */
function useIsNew(): boolean {
  const state: unknown = useLocation().state
  const navigate = useNavigate()
  const [isNew] = useState(() => isNewIn(state))
  useEffect(() => {
    if (isNewIn(state)) void navigate('.', { replace: true, state: null })
  }, [state, navigate])
  return isNew
}

function PersonContent({ person }: { person: Person }) {
  const words = useWords()
  const names = useId()
  const roles = useId()
  const isNew = useIsNew()
  const account = useId()
  const file = useId()
  const isOneself = useSession().person.id === person.id
  const { people } = administrator
  return (
    <>
      <p className="row people-lead">
        <span className="people-email">{person.email}</span>
        {person.closedAt && (
          <Status tone="neutral" icon="lock">
            {words.say(people.closed)}
          </Status>
        )}
      </p>
      {isNew && (
        <Notice tone="valid" live="status" title={words.say(people.added, { name: words.text(person.name) })} />
      )}
      <div className="person-columns">
        <div className="person-form">
          <Panel labelledBy={names} className="person-form">
            <h2 id={names}>{words.say(people.names)}</h2>
            <NamesForm person={person} />
          </Panel>
          <Panel labelledBy={account} className="person-form">
            <h2 id={account}>{words.say(people.account.title)}</h2>
            <AccountState person={person} isOneself={isOneself} />
          </Panel>
          {!isOneself && (
            <Panel labelledBy={file} className="person-form">
              <h2 id={file}>{words.say(fileOpenings.section.title)}</h2>
              <OpenFile person={person} />
            </Panel>
          )}
        </div>
        <div className="person-form">
          <Panel labelledBy={roles} className="person-form">
            <h2 id={roles}>{words.say(people.fields.roles)}</h2>
            <RolesForm person={person} />
          </Panel>
          {!person.closedAt && !isOneself && <WaysIn person={person} />}
        </div>
      </div>
      <PersonDeputies person={person.id} />
      <p className="row section">
        <Link to="/people">{words.say(people.back)}</Link>
        <Link to={`/audit?person=${person.id}`}>{words.say(people.log)}</Link>
      </p>
    </>
  )
}

/** What an administrator does about somebody's sessions and second factor. */
function WaysIn({ person }: { person: Person }) {
  const words = useWords()
  const sessions = useId()
  const lost = useId()
  return (
    <>
      <Panel labelledBy={sessions} className="person-form">
        <h2 id={sessions}>{words.say(security.person.title)}</h2>
        <EndSessions person={person} />
      </Panel>
      <Panel labelledBy={lost} className="person-form">
        <h2 id={lost}>{words.say(security.lost.heading)}</h2>
        <TakeFactorOff person={person} />
      </Panel>
    </>
  )
}

function PersonDeputies({ person }: { person: string }) {
  const words = useWords()
  const query = useDeputiesOf(person)
  const title = words.say(deputies.title)
  return (
    <section className="section">
      <h2>{title}</h2>
      <Loaded query={query} lines={2}>
        {(found) => <DeputyTable title={title} empty={words.say(deputies.none)} rows={found.deputies} />}
      </Loaded>
    </section>
  )
}
