import type { ProfileNode } from '@muster/contracts/schemas/profile.ts'
import { casesOf, certificates, held } from '../profile-cases/complete-file.ts'
import { civilian } from '../profile-cases/files.ts'
import { completion, departure, months } from './nodes.ts'
import { p1 } from './p1.ts'
import { sourcesOf, type SampleDraft, type SampleProfile } from './profile.ts'

const gender = completion(
  'breadth-gender',
  ['Gender equality basics', 'ジェンダー平等の基礎'],
  [{ type: 'know-gender' }],
  { isWaivable: true, waiverRoles: ['programme-manager'], window: departure },
)
const afterCare = completion(
  'stress-and-care',
  ['Stress and care, short course (recommended)', 'ストレスとケア（短期研修・推奨）'],
  [{ type: 'stress-and-care' }],
  { severity: 'recommended', window: departure },
)

/**
 * What the draft changes: field security for 30 months, English at C1, gender for everybody, one of two for breadth, and a
 * passport for 30 days beyond the return.
 */
function redrafted(node: ProfileNode): ProfileNode[] {
  if (node.id === 'field-security' && node.kind === 'completion')
    return [{ ...node, accepts: node.accepts.map((entry) => ({ ...entry, validity: months(30) })) }]
  if (node.id === 'breadth' && node.kind === 'atLeast') {
    const title = { en: 'One of two: rights, peacebuilding', ja: '2科目中1科目：人権・平和構築' }
    return [{ ...node, n: 1, title, children: node.children.filter(({ id }) => id !== 'breadth-gender') }, gender]
  }
  if (node.id === 'language' && node.kind === 'any') {
    const children = node.children.map((child) => (child.kind === 'level' ? { ...child, atLeast: 'C1' } : child))
    return [{ ...node, title: { en: 'English C1 or higher', ja: '英語C1以上' }, children }]
  }
  if (node.id === 'passport' && node.kind === 'attribute') {
    const title = { en: 'Passport, 30 days beyond return', ja: '旅券（帰国後30日以上有効）' }
    return [{ ...node, title, test: { is: 'dateOnOrAfter', anchor: 'return', plus: { amount: 30, unit: 'day' } } }]
  }
  return [node]
}
const { root } = p1.version

const drafted: SampleProfile = {
  agency: p1.agency,
  version: {
    ...p1.version,
    version: 3,
    root: root.kind === 'all' ? { ...root, children: [...root.children.flatMap(redrafted), afterCare] } : root,
  },
  sources: { ...p1.sources, ...sourcesOf({ 'stress-and-care': '[default]' }) },
}

/** A second version of P1 in force is followed by this one, which is still being written. */
export const p1Draft: SampleDraft = {
  ...drafted,
  author: 'sachiko',
  applies: 30,
  nominatedBefore: -26,
  keptThrough: 120,
  changeNote: {
    en: 'English at C1 instead of B2; field security counts for 30 months instead of 36; gender equality basics for everybody and one of two courses for breadth; a passport for 30 days beyond return instead of 180.',
    ja: '英語をB2からC1に引上げ。現場安全研修の有効期間を36か月から30か月に短縮。ジェンダー平等の基礎を全員に課し、選択科目は2科目中1科目とする。旅券の残存期間は帰国後180日から30日に緩和。',
  },
  cases: casesOf(drafted, {
    ...civilian,
    pieces: {
      ...civilian.pieces,
      breadth: certificates(held('human-rights', '2025-01-15')),
      'breadth-gender': certificates(held('know-gender', '2025-01-16')),
    },
  }),
}
