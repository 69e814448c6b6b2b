import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ListQuery, ListRule } from '@muster/contracts/endpoints/lists.ts'
import type { ConsentPurpose } from '@muster/contracts/schemas/consent.ts'
import { type NameColumns, nameOf } from '../people/name.ts'

/** A saved list without the people on it. */
export interface ListHead {
  readonly id: string
  readonly agencyId: string
  readonly name: string
  readonly purpose: ConsentPurpose
  readonly reason: string
  readonly query: ListQuery
  readonly rule: ListRule
  readonly size: number
  readonly madeOn: string
  readonly keepThrough: string
  readonly recordedAt: Date
  readonly madeById: string
  readonly madeBy: NameColumns | null
  readonly recipients: number
  readonly withdrawn: number
  readonly recalledAt: Date | null
  readonly recallReason: string | null
  readonly isEnded: boolean
}

export const presentHead = (head: ListHead): ReplyOf<'lists.list'>['lists'][number] => ({
  id: head.id,
  name: head.name,
  purpose: head.purpose,
  reason: head.reason,
  madeOn: head.madeOn,
  madeAt: head.recordedAt.toISOString(),
  madeBy: head.madeBy ? nameOf(head.madeBy) : { en: '–', ja: '–' },
  keepThrough: head.keepThrough,
  people: head.size,
  recipients: head.recipients,
  withdrawn: head.withdrawn,
  recalledAt: head.recalledAt?.toISOString() ?? null,
  isEnded: head.isEnded,
})

/** Somebody who received a list, as the database gives them: a colleague's name, or what was typed. */
export interface RecipientRow {
  readonly id: string
  readonly personId: string | null
  readonly name: string
  readonly email: string | null
  readonly colleague: NameColumns | null
  readonly agencyEn: string | null
  readonly agencyJa: string | null
  readonly recordedAt: Date
}

export const presentRecipient = (row: RecipientRow): ReplyOf<'lists.share'>['recipients'][number] => ({
  id: row.id,
  name: row.colleague ? nameOf(row.colleague) : { en: row.name || '–', ja: row.name || '–' },
  email: row.email,
  agency: row.agencyEn !== null && row.agencyJa !== null ? { en: row.agencyEn, ja: row.agencyJa } : null,
  isColleague: row.personId !== null,
  receivedAt: row.recordedAt.toISOString(),
})
