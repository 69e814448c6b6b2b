import { freeText, personName } from '@muster/contracts/schemas/scalars.ts'
import type { Operation, SentGroup } from '@muster/contracts/schemas/scim.ts'
import { z } from 'zod'
import { validate } from '../../platform/endpoint/validate.ts'
import { notSupported, notValid, stepsOf } from './scim-patch.ts'

const checked = z.strictObject({
  displayName: personName.optional(),
  externalId: freeText(200).nullish(),
})

/** One thing to do with the members of a group: all that were there go first where it sets them. */
export interface MemberStep {
  readonly act: 'add' | 'set' | 'remove'
  /** Null removes everybody. */
  readonly people: readonly string[] | null
}

/** What a directory says anew of a group. */
export interface GroupChange extends z.infer<typeof checked> {
  readonly members: readonly MemberStep[]
}

const memberPath = /^members\[\s*value\s+eq\s+"([^"\\]*)"\s*\]$/i
/** Attributes of a group that are not kept. */
const readOver = /^(id|meta|members\.(display|type|\$ref))$/

/** The ids of members, as lists of `{ value }` or plain texts. Ids of groups are no people, and so unknown. */
function peopleIn(value: unknown, pointer: string): string[] {
  const members: unknown[] = Array.isArray(value) ? value : [value]
  return members.map((member) => {
    const id: unknown = typeof member === 'object' && member !== null && 'value' in member ? member.value : member
    if (typeof id !== 'string') throw notValid(`${pointer}/value`)
    return id
  })
}

/** Reads the operations of a PATCH. Throws a refusal (400) that says which of them cannot be done. */
export function groupChangeOf(operations: readonly Operation[]): GroupChange {
  const fields: { displayName?: unknown; externalId?: unknown } = {}
  const members: MemberStep[] = []
  for (const { act, path, value, pointer, adds } of stepsOf(operations)) {
    const [, one] = memberPath.exec(path) ?? []
    if (one !== undefined && act === 'remove') members.push({ act: 'remove', people: [one] })
    else if (path === 'members' && act === 'remove')
      // Some directories name them in the value, against the standard.
      members.push({ act: 'remove', people: value === undefined ? null : peopleIn(value, pointer) })
    else if (path === 'members') members.push({ act: adds ? 'add' : 'set', people: peopleIn(value, pointer) })
    else if (path === 'displayname' && act === 'set') fields.displayName = value
    else if (path === 'externalid') fields.externalId = act === 'remove' ? null : value
    else if (!readOver.test(path)) throw notSupported(pointer)
  }
  return { ...(validate(checked, fields, 'body') as z.infer<typeof checked>), members }
}

/** What a whole group says, for one that is made or replaced. */
export function wholeGroupOf({
  displayName,
  externalId,
  members = [],
}: SentGroup): GroupChange & { readonly displayName: string } {
  const fields = validate(checked, { displayName, externalId: externalId || null }, 'body') as z.infer<typeof checked>
  return {
    ...fields,
    displayName: fields.displayName ?? '',
    members: [{ act: 'set', people: members.map(({ value }) => value) }],
  }
}
