import type { ProfileNode } from '@muster/contracts/schemas/profile.ts'
import { p1 } from './p1.ts'
import { completion, months, recent } from './nodes.ts'
import type { SampleProfile } from './profile.ts'
import { securityClause } from './security-clause.ts'

const {
  breadth: _,
  'breadth-human-rights': __,
  'breadth-gender': ___,
  'breadth-peacebuilding': ____,
  ...sources
} = p1.sources

const older: Readonly<Record<string, ProfileNode>> = {
  security: { ...securityClause, window: recent(36) },
  'field-security': completion(
    'field-security',
    ['Field security, practical', '現場安全（実技）'],
    [{ type: 'ssafe', issuers: { kind: 'accredited' }, components: [{ key: 'first-aid' }], validity: months(36) }],
    { isWaivable: true, waiverRoles: ['designated-official', 'head-of-security'] },
  ),
}
const { root } = p1.version

/** P1 as it was for two years: SSAFE alone, no courses for breadth, security training every 36 months. */
export const p1Older: SampleProfile = {
  agency: p1.agency,
  version: {
    ...p1.version,
    version: 1,
    appliesFrom: '2023-04-01',
    root:
      root.kind === 'all'
        ? {
            ...root,
            children: root.children.filter(({ id }) => id !== 'breadth').map((node) => older[node.id] ?? node),
          }
        : root,
  },
  sources,
}
