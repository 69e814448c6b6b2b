import { isCalendarDate } from '@muster/calendar/calendar-date.ts'
import type { ProfileProblemCode } from './codes.ts'
import { nodeValueProblems } from './node-values.ts'
import type { AtLeastNode, ProfileNode, ProfileVersion, Window } from './profile.ts'

/** What is wrong with a draft, and where, as a JSON pointer into the version. */
export interface ProfileProblem {
  code: ProfileProblemCode
  pointer: string
}

/** What a draft may refer to. */
export interface KnownNames {
  /** Qualification types. */
  types: ReadonlySet<string>
  /** Level scales. */
  scales: ReadonlySet<string>
  /** Who approved a profile without the clause `security`; nobody if absent. */
  approvedWithoutSecurityBy?: string | null
}

interface Place {
  pointer: string
  ancestors: readonly ProfileNode[]
  /** Whether every group above is an `all`. */
  isUnderAll: boolean
  isInTeam: boolean
  isBelowBuffer: boolean
  /** Whether it is demanded of everybody, always. */
  isDemanded: boolean
}

const windowKinds = ['departure', 'arrival', 'nomination', 'today', 'throughout', 'recent', 'withinArrival']
const leafKinds = [
  'completion',
  'level',
  'accrual',
  'attribute',
  'attestation',
  'acknowledgement',
  'organisation',
  'outside',
]
const groupKinds = ['all', 'any', 'atLeast']

function isBuffered(window: Window | undefined): boolean {
  return window?.kind === 'throughout' && (window.bufferDays ?? 0) > 0
}

class Review {
  readonly problems: ProfileProblem[] = []
  readonly #ids = new Set<string>()
  readonly #version: ProfileVersion
  readonly #known: KnownNames
  #hasSecurity = false

  constructor(version: ProfileVersion, known: KnownNames) {
    this.#version = version
    this.#known = known
  }

  #add(code: ProfileProblemCode, pointer: string): void {
    this.problems.push({ code, pointer })
  }

  #dates(): void {
    const { appliesFrom, appliesThrough = null, transition = null } = this.#version
    const dates: [string, unknown][] = [['/appliesFrom', appliesFrom]]
    if (appliesThrough !== null) dates.push(['/appliesThrough', appliesThrough])
    if (transition) {
      dates.push(['/transition/nominatedBefore', transition.nominatedBefore])
      dates.push(['/transition/keptThrough', transition.keptThrough])
    }
    for (const [pointer, date] of dates) if (!isCalendarDate(date)) this.#add('impossible-date', pointer)
  }

  #window({ window }: ProfileNode, place: Place): void {
    if (window === undefined) {
      const isFirst = place.ancestors.length === 0
      if (this.#version.isStandby && isFirst) this.#add('standby-window', `${place.pointer}/window`)
      return
    }
    if (!windowKinds.includes(window.kind)) this.#add('unknown-window-kind', `${place.pointer}/window`)
    if (place.isBelowBuffer) this.#add('window-below-buffer', `${place.pointer}/window`)
    if (this.#version.isStandby && window.kind !== 'today') this.#add('standby-window', `${place.pointer}/window`)
  }

  #names(node: ProfileNode, pointer: string): void {
    if ('accepts' in node) {
      node.accepts.forEach((entry, index) => {
        if (!this.#known.types.has(entry.type)) this.#add('unknown-type', `${pointer}/accepts/${index}/type`)
      })
      if (node.accepts.length === 0) this.#add('empty-group', `${pointer}/accepts`)
    }
    if (node.kind === 'level' && !this.#known.scales.has(node.scale)) this.#add('unknown-scale', `${pointer}/scale`)
  }

  #count(node: AtLeastNode, pointer: string): void {
    const counting = node.children.filter((child) => child.severity !== 'recommended')
    if (!Number.isInteger(node.n) || node.n < 1 || node.n > counting.length) this.#add('n-out-of-range', `${pointer}/n`)
    else if (counting.filter((child) => child.when === undefined).length < node.n) {
      this.#add('may-leave-too-few-applicable', pointer)
    }
    if (node.isDistinct && node.children.some((child) => child.kind !== 'completion')) {
      this.#add('distinct-needs-completions', pointer)
    }
  }

  #node(node: ProfileNode, place: Place): void {
    const { pointer, ancestors } = place
    // A tree that came as JSON cannot hold itself; it says so by an id that stands above already.
    if (ancestors.some((above) => above.id === node.id)) return this.#add('cycle', pointer)
    if (![...groupKinds, ...leafKinds, 'team'].includes(node.kind)) return this.#add('unknown-node-kind', pointer)
    if (this.#ids.has(node.id)) this.#add('duplicate-node-id', `${pointer}/id`)
    this.#ids.add(node.id)
    this.#window(node, place)
    this.#names(node, pointer)
    for (const problem of nodeValueProblems(node)) this.#add(problem.code, `${pointer}${problem.pointer}`)
    if (node.isWaivable && (node.category === 'medical' || node.category === 'conduct')) {
      this.#add('not-waivable-category', `${pointer}/isWaivable`)
    }
    const isDemanded = place.isDemanded && node.severity !== 'recommended' && node.when === undefined
    if (isDemanded && place.isUnderAll && node.category === 'security') this.#hasSecurity = true
    const isApart = node.kind === 'team' || node.kind === 'organisation'
    if (isApart && place.isInTeam) this.#add('nested-team', pointer)
    else if (isApart && !place.isUnderAll) this.#add('team-or-organisation-outside-all', pointer)
    this.#below(node, { ...place, isDemanded })
  }

  #below(node: ProfileNode, place: Place): void {
    const below = {
      ...place,
      ancestors: [...place.ancestors, node],
      isBelowBuffer: place.isBelowBuffer || isBuffered(node.window),
    }
    if (node.kind === 'team') {
      this.#node(node.child, { ...below, pointer: `${place.pointer}/child`, isInTeam: true, isDemanded: false })
    }
    if (!('children' in node)) return
    if (node.children.length === 0) this.#add('empty-group', `${place.pointer}/children`)
    if (node.kind === 'atLeast') this.#count(node, place.pointer)
    node.children.forEach((child, index) => {
      const isUnderAll = place.isUnderAll && node.kind === 'all'
      this.#node(child, { ...below, pointer: `${place.pointer}/children/${index}`, isUnderAll })
    })
  }

  all(): ProfileProblem[] {
    this.#dates()
    const start = {
      pointer: '/root',
      ancestors: [],
      isUnderAll: true,
      isInTeam: false,
      isBelowBuffer: false,
      isDemanded: true,
    }
    this.#node(this.#version.root, start)
    if (!this.#hasSecurity && !this.#known.approvedWithoutSecurityBy) this.#add('security-missing', '/root')
    return this.problems
  }
}

/**
 * Everything that forbids publishing a version, and the warnings (`profileWarnings`) that do not. A clause `security` must
 * be demanded of everybody (under nothing but `all`, required, without a `when`), unless a named person approved its absence.
 */
export function profileProblems(version: ProfileVersion, known: KnownNames): ProfileProblem[] {
  return new Review(version, known).all()
}
