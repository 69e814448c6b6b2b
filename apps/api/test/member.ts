import type { Role } from '@muster/contracts/codes.ts'
import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'

export const emailOf = async (app: TestApp, { personId }: Caller): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''

export interface Member {
  readonly caller: Caller
  readonly email: string
  readonly membership: string
  /** Lets them act for their home. */
  readonly goHome: () => Promise<unknown>
  /** Lets them act for the agency they are a member of. */
  readonly actAsMember: () => Promise<unknown>
}

/** Somebody at home in one agency whom an administrator of another invited, and who accepted; they act as a member. */
export async function addMember(app: TestApp, home: string, by: Caller, ...roles: Role[]): Promise<Member> {
  const caller = await addPerson(app, home, 'trainee')
  const email = await emailOf(app, caller)
  const membership = await invite(app, by, { caller, email }, roles)
  const act = (target: string | null) => caller.call('access.actFor', { body: { membership: target } })
  await act(membership)
  return { caller, email, membership, goHome: () => act(null), actAsMember: () => act(membership) }
}

/** Makes somebody who has an account a member; the id of the membership. */
export async function invite(
  app: TestApp,
  by: Caller,
  { caller, email }: Pick<Member, 'caller' | 'email'>,
  roles: Role[],
): Promise<string> {
  await by.call('invitations.invite', { body: { email, language: 'en', roles, throughOn: null } })
  const { rows } = await app.owner.query<{ text: string }>(
    'SELECT text FROM mail WHERE to_address = $1 ORDER BY id DESC LIMIT 1',
    [email],
  )
  const token = /\/invitation#([\w-]{43})/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  await caller.call('invitations.accept', { body: { token } })
  return (await caller.call('access.session')).agencies.at(-1)?.membership ?? ''
}
