import type { Accreditation, CalendarDate, Credential, Posting } from '@muster/eligibility/facts.ts'
import type { AcceptedCompletion, ProfileNode } from '@muster/eligibility/profile.ts'

/** Every way in which a tree accepts a completion of the person's own, leaf by leaf. */
export function acceptedIn(node: ProfileNode): AcceptedCompletion[] {
  if (node.kind === 'completion') return node.accepts
  if ('children' in node) return node.children.flatMap(acceptedIn)
  return node.kind === 'team' ? acceptedIn(node.child) : []
}

/** A completion of a day that passes every test of an entry but the dates it sets itself. */
export function idealCompletion(
  entry: AcceptedCompletion,
  completedOn: CalendarDate,
  posting: Posting | null,
): Credential {
  const { issuers } = entry
  return {
    id: 'ideal',
    type: entry.type,
    edition: entry.minEdition ?? null,
    variant: entry.variants?.[0] ?? null,
    issuerId: issuers?.kind === 'listed' ? (issuers.issuerIds[0] ?? 'ideal') : 'ideal',
    isInternal: true,
    mode: entry.modes?.[0] ?? null,
    hours: entry.minHours ?? null,
    components: (entry.components ?? []).map(({ key }) => ({ key, isPassed: true })),
    completedOn,
    completedAt: `${completedOn}T00:00:00Z`,
    score: { points: 100, outOf: 100 },
    scope: { dutyStationId: posting?.dutyStationId, jobId: posting?.jobId, postingId: posting?.id },
    statuses: [{ status: 'verified' }],
  }
}

/** Lets the issuer of ideal completions issue everything. */
export const idealAccreditation: Accreditation = {
  id: 'ideal-accreditation',
  issuerId: 'ideal',
  types: null,
  from: '0001-01-01',
  through: null,
}
