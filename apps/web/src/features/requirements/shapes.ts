import type { AcceptedCompletion, ProfileNode, ProfileVersion, Window } from '@muster/contracts/schemas/profile.ts'

export type { AcceptedCompletion, ProfileNode, ProfileVersion, Window }

export type NodeKind = ProfileNode['kind']
export type NodeOf<K extends NodeKind> = Extract<ProfileNode, { kind: K }>
export type GroupNode = NodeOf<'all' | 'any' | 'atLeast'>
export type LeafNode = Exclude<ProfileNode, GroupNode | NodeOf<'team'>>
export type When = NonNullable<ProfileNode['when']>
export type ValueTest = Extract<When, { outside: string }>['is']
export type Scalar = Extract<ValueTest, { equals: unknown }>['equals']
export type IssuerRule = NonNullable<AcceptedCompletion['issuers']>
export type AttributeTest = NodeOf<'attribute'>['test']
export type Length = NonNullable<AcceptedCompletion['validity']>
export type CalendarLength = NonNullable<NodeOf<'attestation'>['validity']>
export type CompletionMode = NonNullable<AcceptedCompletion['modes']>[number]

export const isGroup = (node: ProfileNode): node is GroupNode =>
  node.kind === 'all' || node.kind === 'any' || node.kind === 'atLeast'

/** What stands below a node: the children of a group, the one requirement of a team. */
export const childrenOf = (node: ProfileNode): readonly ProfileNode[] =>
  isGroup(node) ? node.children : node.kind === 'team' ? [node.child] : []

export const everyDay: Window = { kind: 'throughout' }
