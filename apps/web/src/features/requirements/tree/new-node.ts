import { isGroup } from '../shapes.ts'
import type { GroupNode, LeafNode, NodeKind, ProfileNode } from '../shapes.ts'

export const groupKinds = ['all', 'any', 'atLeast'] as const satisfies readonly NodeKind[]
export const leafKinds = [
  'completion',
  'level',
  'accrual',
  'attribute',
  'attestation',
  'acknowledgement',
  'organisation',
  'outside',
] as const satisfies readonly NodeKind[]

type OwnFields<N> = N extends ProfileNode ? Omit<N, keyof CommonFields> : never
type CommonFields = Pick<
  ProfileNode,
  'id' | 'title' | 'severity' | 'isWaivable' | 'waiverRoles' | 'category' | 'when' | 'window'
>

const noTitle = { en: '', ja: '' }
const months = (amount: number) => ({ amount, unit: 'month' as const })

/** What a requirement of each kind begins with: a sensible example where there is one, an empty choice elsewhere. */
const beginnings: { [K in LeafNode['kind']]: OwnFields<Extract<LeafNode, { kind: K }>> } = {
  completion: { kind: 'completion', accepts: [{ type: '' }] },
  organisation: { kind: 'organisation', accepts: [{ type: '' }] },
  level: { kind: 'level', scale: 'cefr', subject: 'english', atLeast: 'B2' },
  accrual: { kind: 'accrual', unit: 'field-hours', atLeast: 160, lookBack: months(36) },
  attribute: { kind: 'attribute', attribute: '', test: { is: 'flag', equals: true } },
  attestation: { kind: 'attestation', statement: '', isForPosting: true },
  acknowledgement: { kind: 'acknowledgement', documentKey: '', edition: 'current' },
  outside: { kind: 'outside', fact: 'danger-level', is: { atMost: 2 } },
}

/** A new requirement or group with an id of its own. */
export function newNode(kind: NodeKind, newId: () => string): ProfileNode {
  const common = { id: newId(), title: noTitle }
  switch (kind) {
    case 'all':
    case 'any':
      return { ...common, kind, children: [] }
    case 'atLeast':
      return { ...common, kind, n: 1, children: [] }
    case 'team':
      return { ...common, kind, n: 1, child: newNode('completion', newId) }
    default:
      return { ...common, ...beginnings[kind] }
  }
}

function commonOf(node: ProfileNode): CommonFields {
  const { id, title, severity, isWaivable, waiverRoles, category, when, window } = node
  return {
    id,
    title,
    ...(severity && { severity }),
    ...(isWaivable !== undefined && { isWaivable }),
    ...(waiverRoles && { waiverRoles }),
    ...(category && { category }),
    ...(when && { when }),
    ...(window && { window }),
  }
}

function groupOf(node: GroupNode, kind: GroupNode['kind']): GroupNode {
  const common = { ...commonOf(node), children: node.children }
  return kind === 'atLeast'
    ? { ...common, kind, n: Math.min(2, Math.max(1, node.children.length)) }
    : { ...common, kind }
}

/** The kinds that a node may become: groups among themselves, single requirements among themselves. */
export function kindsFor(node: ProfileNode): readonly NodeKind[] {
  if (isGroup(node)) return groupKinds
  return node.kind === 'team' ? ['team'] : leafKinds
}

/** The same requirement as another kind: id, title, days and condition stay, and what both kinds have. */
export function withKind(node: ProfileNode, kind: NodeKind): ProfileNode {
  if (node.kind === kind || !kindsFor(node).includes(kind)) return node
  if (isGroup(node)) return groupOf(node, kind as GroupNode['kind'])
  const accepts = 'accepts' in node && (kind === 'completion' || kind === 'organisation') && { accepts: node.accepts }
  return { ...commonOf(node), ...beginnings[kind as LeafNode['kind']], ...accepts }
}

/** A copy with new ids throughout. */
export function copyOf(node: ProfileNode, newId: () => string): ProfileNode {
  const copy = { ...structuredClone(node), id: newId() }
  if (isGroup(copy)) return { ...copy, children: copy.children.map((child) => copyOf(child, newId)) }
  return copy.kind === 'team' ? { ...copy, child: copyOf(copy.child, newId) } : copy
}
