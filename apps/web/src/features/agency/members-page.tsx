import { Link } from 'react-router'
import { members as say } from '@muster/words/catalogue/members.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { useHasRole } from '../../app/session.ts'
import { InvitationTable } from './invitation-table.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberTable } from './member-table.tsx'
import './agency.css'

/** Who is asked to act for the agency, and who does without being at home in it. */
export function MembersPage() {
  const words = useWords()
  const mayInvite = useHasRole('administrator')
  return (
    <Page title={words.say(say.title)} width="wide" density="compact">
      <h1>{words.say(say.title)}</h1>
      <p>{words.say(say.lead)}</p>
      <div className="members">
        {mayInvite && <InviteForm />}
        <InvitationTable mayChange={mayInvite} />
        <MemberTable mayChange={mayInvite} />
      </div>
      <p className="section">
        <Link to="/agency">{words.say(say.toSettings)}</Link>
      </p>
    </Page>
  )
}
