import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'
import type { Asked } from './audit-asked.ts'

export type Person = ReplyOf<'people.read'>
export type AuditEntry = ReplyOf<'audit.list'>['entries'][number]
export type Mail = ReplyOf<'mail.outbox'>['mails'][number]

/** People of the own agency by name, all or those a search finds. */
export const usePeople = (search: string) =>
  usePages(['people', search], (after) =>
    call('people.list', { query: { ...(search && { search }), ...(after && { after }) } }),
  )

export const personKey = (person: string) => ['person', person] as const

export const readPerson = (person: string) => call('people.read', { params: { person } })

/** One person of the own agency. */
export const usePerson = (person: string) =>
  useQuery({ queryKey: personKey(person), queryFn: () => readPerson(person) })

/** What was done in the own agency, newest first, by whatever narrows it. */
export const useAudit = (asked: Asked) =>
  usePages(['audit', asked], (after) => call('audit.list', { query: { ...asked, ...(after && { after }) } }))

/** How far the entries are sealed and signed. */
export const useAuditChain = () => useQuery({ queryKey: ['audit-chain'], queryFn: () => call('audit.chain') })

/** Mails of the own agency, newest first. */
export const useOutbox = () =>
  usePages(['outbox'], (after) => call('mail.outbox', { query: { ...(after && { after }) } }))
