import { Link } from 'react-router'
import { sharing } from '@muster/words/catalogue/sharing.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { ConsentList } from './consent-list.tsx'
import { GiveConsent } from './give-consent.tsx'
import { MyLists } from './my-lists.tsx'
import { useConsents } from './use-sharing.ts'
import './sharing.css'

/** Who beside the own agency may see my file: what I agreed to, how to end it, and the lists I am on. */
export function ConsentsPage() {
  const words = useWords()
  const query = useConsents()
  return (
    <Page title={words.say(sharing.title)}>
      <h1>{words.say(sharing.title)}</h1>
      <Loaded query={query} lines={8}>
        {(data) => (
          <>
            <p className="sharing-lead">{words.say(sharing.lead, { agency: words.text(data.agency.name) })}</p>
            <ConsentList data={data} />
            <GiveConsent data={data} />
          </>
        )}
      </Loaded>
      <MyLists />
      <p className="section row">
        <Link to="/readers">{words.say(sharing.readers)}</Link>
        <Link to="/experience">{words.say(sharing.experience.title)}</Link>
      </p>
    </Page>
  )
}
