import type { AcceptedCompletion, ProfileNode, Window } from '@muster/contracts/schemas/profile.ts'

type Kind<K extends ProfileNode['kind']> = Extract<ProfileNode, { kind: K }>
type More<K extends ProfileNode['kind']> = Partial<Omit<Kind<K>, 'kind' | 'id' | 'title'>>
type Pair = readonly [en: string, ja: string]

export const months = (amount: number): { amount: number; unit: 'month' } => ({ amount, unit: 'month' })
export const departure: Window = { kind: 'departure' }
export const recent = (amount: number): Window => ({ kind: 'recent', within: months(amount) })

/** A completion clause with its title in both languages. */
export const completion = (
  id: string,
  [en, ja]: Pair,
  accepts: AcceptedCompletion[],
  more: More<'completion'> = {},
): ProfileNode => ({ id, kind: 'completion', title: { en, ja }, accepts, ...more })

/** A date, number or flag about the person. */
export const attribute = (
  id: string,
  [en, ja]: Pair,
  about: string,
  test: Kind<'attribute'>['test'],
  more: More<'attribute'> = {},
): ProfileNode => ({ id, kind: 'attribute', title: { en, ja }, attribute: about, test, ...more })

/** What an organisation states for a list of people. */
export const attestation = (
  id: string,
  [en, ja]: Pair,
  statement: string,
  more: More<'attestation'> = {},
): ProfileNode => ({ id, kind: 'attestation', title: { en, ja }, statement, ...more })

/** Some of these. */
export const any = (id: string, [en, ja]: Pair, children: ProfileNode[], more: More<'any'> = {}): ProfileNode => ({
  id,
  kind: 'any',
  title: { en, ja },
  children,
  ...more,
})

/** The whole: every clause. */
export const root = (children: ProfileNode[], window?: Window): ProfileNode => ({
  id: 'root',
  kind: 'all',
  title: { en: 'All of these', ja: '次のすべて' },
  ...(window ? { window } : {}),
  children,
})
