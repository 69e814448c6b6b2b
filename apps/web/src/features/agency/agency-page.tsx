import { Link } from 'react-router'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { useHasRole } from '../../app/session.ts'
import { AgencyForm } from './agency-form.tsx'
import { LogoPanel } from './logo-panel.tsx'
import { useAgency } from './use-agency.ts'
import './agency.css'

/** What the own agency settles for itself; auditors read it. */
export function AgencyPage() {
  const words = useWords()
  const query = useAgency()
  const mayChange = useHasRole('administrator')
  return (
    <Page title={words.say(say.title)} width="wide" density="compact">
      <h1>{query.data ? words.say(say.titleOf, { agency: words.text(query.data.name) }) : words.say(say.title)}</h1>
      <p className="row">
        <Link to="/agency/members">{words.say(members.title)}</Link>
        <Link to="/transfers">{words.say(transfers.title)}</Link>
      </p>
      {!mayChange && <p className="muted">{words.say(say.readOnly)}</p>}
      <Loaded query={query} lines={12}>
        {(agency) => (
          <div className="agency">
            <AgencyForm agency={agency} mayChange={mayChange} />
            <LogoPanel agency={agency} mayChange={mayChange} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}
