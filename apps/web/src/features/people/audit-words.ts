import { roles as knownRoles } from '@muster/contracts/codes.ts'
import { samlFaults } from '@muster/contracts/federation-codes.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { deputies } from '@muster/words/catalogue/deputies.ts'
import type { Message } from '@muster/words/message.ts'
import type { Words } from '../../app/words.tsx'
import { sayRoles } from './role-fields.tsx'
import type { AuditEntry } from './use-people.ts'

const { audit } = administrator
const subjects: Record<string, Message> = audit.subjects

/** Who did it, and whose deputy they were in it. People of other agencies and erased people have no name here. */
export function sayActor(words: Words, { actor, onBehalfOf }: Pick<AuditEntry, 'actor' | 'onBehalfOf'>): string {
  const { kind, name } = actor
  if (name && onBehalfOf) return words.say(deputies.audit, { name: words.text(name), other: words.text(onBehalfOf) })
  if (name) return words.text(name)
  if (kind === 'person') return words.say(audit.elsewhere)
  return words.say(kind === 'public' ? audit.public : audit.system)
}

/** The kind of thing it was done to; empty for a kind this version does not know. */
export function saySubjectKind(words: Words, { kind }: AuditEntry['subject']): string {
  const message = Object.hasOwn(subjects, kind) ? subjects[kind] : undefined
  return message ? words.sayLoosely(message) : ''
}

/** A list of roles among the details, in words; null where there is none. */
function rolesIn(words: Words, value: unknown): string | null {
  if (!Array.isArray(value)) return null
  const named = knownRoles.filter((role) => value.includes(role))
  return named.length > 0 ? sayRoles(words, named) : null
}

/** Why an answer of a directory was refused; null where it is not said, or is of a later version. */
function sayFault(words: Words, value: unknown): string | null {
  const fault = samlFaults.find((one) => one === value)
  return fault ? words.say(audit.details.faults[fault]) : null
}

/** What an entry adds, in sentences. Ids and what this version does not know stay unsaid. */
export function sayDetails(words: Words, { act, details }: AuditEntry): string {
  const say: (string | false | null)[] = []
  const [granted, ended, roles] = [details['granted'], details['ended'], details['roles']].map((value) =>
    rolesIn(words, value),
  )
  if (roles) say.push(words.say(audit.details.roles, { roles }))
  if (granted) say.push(words.say(audit.details.granted, { roles: granted }))
  if (ended) say.push(words.say(audit.details.ended, { roles: ended }))
  const { course, points, outOf, passed, by, effectiveFrom } = details
  if (typeof course === 'string') say.push(words.say(audit.details.course, { key: course.toUpperCase() }))
  if (typeof points === 'number' && typeof outOf === 'number') {
    say.push(words.say(audit.details.points, { points, outOf }))
  }
  if (typeof passed === 'boolean') say.push(words.say(passed ? audit.details.passed : audit.details.notPassed))
  if (by === 'time') say.push(words.say(audit.details.byTime))
  if (act === 'federation.refuse') say.push(sayFault(words, details['fault']))
  if (act === 'certificates.revoke') {
    say.push(
      typeof effectiveFrom === 'string'
        ? words.say(audit.details.from, { date: words.date(effectiveFrom) })
        : words.say(audit.details.fromStart),
    )
  }
  return say.filter(Boolean).join(words.language === 'en' ? ' ' : '')
}

/** The name of a person, where one of the entries holds it. */
export function nameIn(words: Words, entries: readonly AuditEntry[], person: string): string | undefined {
  for (const { actor, subject } of entries) {
    const found = [actor, subject].find(({ kind, id, name }) => kind === 'person' && id === person && name)
    if (found?.name) return words.text(found.name)
  }
  return undefined
}
