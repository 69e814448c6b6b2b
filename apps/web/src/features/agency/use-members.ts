import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { roles as everyRole } from '@muster/contracts/codes.ts'
import { members as say } from '@muster/words/catalogue/members.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { call } from '../../app/client.ts'
import type { Words } from '../../app/words.tsx'

export type Invitation = ReplyOf<'invitations.list'>['invitations'][number]
export type Member = ReplyOf<'memberships.list'>['memberships'][number]

export const invitationsKey = ['invitations'] as const
export const membershipsKey = ['memberships'] as const

export const useInvitations = () =>
  useQuery({ queryKey: invitationsKey, queryFn: () => call('invitations.list').then((reply) => reply.invitations) })

export const useMemberships = () =>
  useQuery({ queryKey: membershipsKey, queryFn: () => call('memberships.list').then((reply) => reply.memberships) })

/** What somebody acts as: the class or course of a guest, or roles in the order everybody knows. */
export function sayActsAs(
  words: Words,
  { class: taught, course, roles }: Pick<Member, 'class' | 'course' | 'roles'>,
): string {
  if (taught) return words.say(say.list.guest, { class: taught.name })
  if (course) return words.say(say.list.guestOfCourse, { course: words.text(course.title) })
  return everyRole
    .filter((role) => roles.includes(role))
    .map((role) => words.say(shell.roles[role]))
    .join(words.language === 'en' ? ', ' : '、')
}
