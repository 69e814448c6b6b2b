import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { roles as everyRole } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSessionState } from '../../app/session.ts'
import type { Words } from '../../app/words.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { JoinForm } from './join-form.tsx'
import { linkToken } from './link-token.ts'
import './sign-in.css'

const say = members.page
type Invitation = ReplyOf<'invitations.open'>

/** A mailed invitation: accepted with the account one has, or by making one. */
export function InvitationPage() {
  const words = useWords()
  const found = linkToken(useLocation().hash)
  const [token, setToken] = useState(found)
  if (found && found !== token) setToken(found)
  return (
    <Page title={words.say(say.title)} width="narrow">
      <div className="stack">
        {token ? (
          <WithToken key={token} token={token} />
        ) : (
          <>
            <h1 className="large">{words.say(say.title)}</h1>
            <Notice tone="refused" live="alert" title={words.say(say.incomplete)} />
          </>
        )}
      </div>
    </Page>
  )
}

function WithToken({ token }: { token: string }) {
  const words = useWords()
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call('invitations.open', { body: { token } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const isDead = query.error instanceof Problem && query.error.code === 'link-not-valid'
  return (
    <>
      <h1 className="large">
        {query.data ? words.say(say.from, { agency: words.text(query.data.agency) }) : words.say(say.title)}
      </h1>
      {isDead ? (
        <Notice tone="refused" live="alert" title={words.say(say.dead)} />
      ) : (
        <Loaded query={query} lines={5}>
          {(invitation) => (
            <>
              <p>{sayWhat(words, invitation)}</p>
              {invitation.hasAccount ? (
                <Accept token={token} invitation={invitation} />
              ) : (
                <JoinForm token={token} email={invitation.email} language={invitation.language} />
              )}
            </>
          )}
        </Loaded>
      )}
    </>
  )
}

function sayWhat(words: Words, { agency, roles, className, course, throughOn }: Invitation): string {
  const named = everyRole.filter((role) => roles.includes(role)).map((role) => words.say(shell.roles[role]))
  const what =
    className !== null
      ? words.say(say.guest, { agency: words.text(agency), class: className })
      : course !== null
        ? words.say(say.guestOfCourse, { agency: words.text(agency), course: words.text(course) })
        : words.say(say.roles, { agency: words.text(agency), roles: named.join(words.language === 'en' ? ', ' : '、') })
  const until = throughOn ? words.say(say.through, { date: words.date(throughOn) }) : ''
  return [what, until].filter(Boolean).join(words.language === 'en' ? ' ' : '')
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const words = useWords()
  const client = useQueryClient()
  const { data: session } = useSessionState()
  const accept = useMutation({
    mutationFn: () => call('invitations.accept', { body: { token } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['session'] }),
  })
  if (accept.isSuccess)
    return (
      <Notice
        tone="valid"
        live="status"
        title={words.say(say.accepted, { agency: words.text(invitation.agency) })}
        actions={<LinkButton to="/">{words.say(say.home)}</LinkButton>}
      >
        {words.say(say.acceptedHint)}
      </Notice>
    )
  if (!session)
    return (
      <>
        <p>{words.say(say.hasAccount, { email: invitation.email })}</p>
        <p>
          <LinkButton variant="filled" to={`/sign-in?next=${encodeURIComponent(`/invitation#${token}`)}`}>
            {words.say(say.signIn)}
          </LinkButton>
        </p>
      </>
    )
  if (session.person.email !== invitation.email)
    return <Notice tone="warn" live="status" title={words.say(say.otherAccount)} />
  return (
    <>
      {accept.isError && <Notice tone="refused" live="alert" title={sayProblem(words, accept.error)} />}
      <p>
        <Button variant="filled" busy={accept.isPending && words.say(say.accepting)} onClick={() => accept.mutate()}>
          {words.say(say.accept)}
        </Button>
      </p>
    </>
  )
}
