import { truthOf } from '@muster/eligibility/applicability.ts'
import type { CompletionNode, GroupNode, ProfileNode, TeamNode, When, Window } from '@muster/eligibility/profile.ts'
import { isWaivable } from '@muster/eligibility/waivers.ts'
import { throughout } from '@muster/eligibility/windows.ts'
import type { Asking } from './asking.ts'
import { situationOfNobody } from './asking.ts'
import { compileLeaf, personTruth } from './compile-leaf.ts'
import { judgedDay, ofHistory } from './slot.ts'
import {
  allOf,
  atLeastOf,
  bothChanges,
  clearingNobodyWhereEmpty,
  conditioned,
  type Expression,
  lookingAhead,
  notApplicable,
  raised,
  type Truth,
  truly,
} from './expression.ts'
import { inOrder, typesFor } from './leaf.ts'

/** A profile asks something that only the engine can answer: whoever it is about is judged by it. */
export class NotInSql extends Error {}

/** What a node comes to, apart for the person, the team and the organisation. */
interface Parts {
  readonly person: Expression | null
  readonly team: Expression | null
  readonly organisation: Expression | null
}

const nothing: Parts = { person: null, team: null, organisation: null }
const partNames = ['person', 'team', 'organisation'] as const

const text = (value: string | null | undefined): string => (value ? `'${value.replaceAll("'", "''")}'` : 'NULL::text')
const texts = (values: readonly string[] | undefined): string =>
  values ? `ARRAY[${values.map(text).join(', ')}]::text[]` : 'NULL::text[]'

/** How true a condition is, day by day. What the posting and the world say is the same for everybody. */
function compileWhen(when: When, asking: Asking): Truth {
  if ('person' in when) return personTruth(when.person, when.is, asking)
  if ('posting' in when || 'outside' in when) return ofHistory(truthOf(when, situationOfNobody(asking)), asking)
  const parts = ('not' in when ? [when.not] : 'all' in when ? when.all : when.any).map((part) =>
    compileWhen(part, asking),
  )
  if (parts.length === 0) return truly('all' in when ? 2 : 0)
  const at = (day: string): string => {
    const values = parts.map((part) => part.at(day)).join(', ')
    return 'not' in when ? `(2 - ${values})` : `${'all' in when ? 'LEAST' : 'GREATEST'}(${values})`
  }
  return {
    isFixed: parts.every(({ isFixed }) => isFixed),
    changes: bothChanges(parts.map(({ changes }) => changes)),
    at,
  }
}

/** A condition that is settled before anybody is looked at. */
function settled(truth: Truth): Truth {
  if (!truth.isFixed) return truth
  const numbers = truth.at('0')
  const value = /^[012]$/.test(numbers) ? Number(numbers) : null
  return value === null ? truth : truly(value as 0 | 1 | 2)
}

/** Constant conditions are worked out by the engine, the rest in the database. */
function truthOfWhen(when: When, asking: Asking): Truth {
  if (!JSON.stringify(when).includes('"person":'))
    return settled(ofHistory(truthOf(when, situationOfNobody(asking)), asking))
  return settled(compileWhen(when, asking))
}

const required = (children: readonly ProfileNode[]): ProfileNode[] =>
  children.filter(({ severity }) => severity !== 'recommended')

/** Slots that one credential could fill twice: who has such a credential is judged by the engine. */
function noteShared(children: readonly CompletionNode[], asking: Asking): void {
  const { common, version } = asking
  const seen = new Set<string>()
  let isShared = false
  for (const { accepts, window } of children) {
    if (window?.kind === 'throughout' && window.bufferDays)
      throw new NotInSql('a buffer on one of several distinct slots')
    const types = typesFor(accepts, common)
    isShared ||= [...types].some((type) => seen.has(type))
    for (const type of types) seen.add(type)
  }
  if (!isShared) return
  const equivalences = inOrder(common.equivalences ?? [])
  asking.placeOf({
    kind: 'shared',
    convention: version.convention,
    within: null,
    common: { equivalences },
    slots: children.map(({ kind, accepts }) => ({ kind, accepts })),
  })
}

function compileGroup(node: GroupNode, window: Window, asking: Asking): Parts {
  const children = required(node.children)
  if (node.kind === 'all') {
    const compiled = children.map((child) => compileNode(child, window, asking))
    const together = (name: keyof Parts): Expression | null => {
      const parts = compiled.flatMap((one) => one[name] ?? [])
      return parts.length === 0 ? null : allOf(parts)
    }
    return { person: together('person'), team: together('team'), organisation: together('organisation') }
  }
  if (node.kind === 'atLeast' && node.isDistinct) {
    const slots = children.filter((child) => child.kind === 'completion')
    if (slots.length < children.length) throw new NotInSql('distinct slots that are no completions')
    noteShared(slots, asking)
  }
  const parts = children.map((child) => compileNode(child, window, asking).person ?? notApplicable)
  return { ...nothing, person: atLeastOf(node.kind === 'any' ? 1 : node.n, parts) }
}

/** A team of one: nobody else is named yet. */
function compileTeam(node: TeamNode, window: Window, asking: Asking): Parts {
  const needed = node.perMembers === undefined ? node.n : Math.ceil(node.n / node.perMembers)
  return { ...nothing, team: atLeastOf(needed, [compileNode(node.child, window, asking).person ?? notApplicable]) }
}

function compileBody(node: ProfileNode, window: Window, asking: Asking): Parts {
  if (node.kind === 'team') return compileTeam(node, window, asking)
  if ('children' in node) return compileGroup(node, window, asking)
  const leaf = compileLeaf(node, window, asking)
  return node.kind === 'organisation' ? { ...nothing, organisation: leaf } : { ...nothing, person: leaf }
}

/** What waivers of a node give on a day; null where it cannot be waived. */
function floorOf(node: ProfileNode, window: Window, asking: Asking): Parameters<typeof raised>[1] | null {
  const judged = judgedDay(window, asking)
  if (!asking.isWaived || !isWaivable(node) || judged === null) return null
  const { version, posting, days } = asking
  const given = [
    text(node.id),
    text(version.key),
    text(posting?.id),
    texts(node.waiverRoles),
    days.asOf,
    version.isStandby ?? false,
  ]
  return {
    isFixed: judged !== 'each',
    at: (day) => `population.waived_on(b1.waived, ${given.join(', ')}, ${judged === 'each' ? day : judged})`,
  }
}

/** A node with everything below it, in the engine's order: what it comes to, its buffer, its waivers, its condition. */
export function compileNode(node: ProfileNode, inherited: Window, asking: Asking): Parts {
  const window = node.window ?? inherited
  const body = compileBody(node, window, asking)
  const ahead = node.window?.kind === 'throughout' ? (node.window.bufferDays ?? 0) : 0
  const floor = floorOf(node, window, asking)
  const truth = node.when ? truthOfWhen(node.when, asking) : null
  const finished = (part: Expression | null): Expression | null => {
    if (part === null) return null
    const buffered = ahead > 0 ? lookingAhead(part, ahead) : part
    const waived = floor ? raised(buffered, floor) : buffered
    return truth ? conditioned(waived, truth) : waived
  }
  return { person: finished(body.person), team: finished(body.team), organisation: finished(body.organisation) }
}

/** The person's part of a version's root, null if nothing is about people; nothing that applies clears nobody. */
export function compilePerson(asking: Asking): Expression | null {
  const parts = compileNode(asking.version.root, throughout, asking)
  const all = partNames.flatMap((name) => parts[name] ?? [])
  if (parts.person === null) return null
  return clearingNobodyWhereEmpty(parts.person, allOf(all))
}

/** The requirements about the person: children of an `all` root, or the root alone; each by itself. */
export function compileClauses(asking: Asking): { id: string; expression: Expression; node: ProfileNode }[] {
  const { root } = asking.version
  const nodes = root.kind === 'all' ? required(root.children) : [root]
  const inherited = root.kind === 'all' ? (root.window ?? throughout) : throughout
  return nodes.flatMap((node) => {
    const { person } = compileNode(node, inherited, asking)
    return person === null ? [] : [{ id: node.id, expression: person, node }]
  })
}
