import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import { everyDay, isGroup } from '../shapes.ts'
import type { GroupNode, NodeOf, ProfileNode, Window } from '../shapes.ts'
import { sayCondition } from './condition.ts'
import { joined } from './lists.ts'
import type { RuleNames } from './names.ts'
import { phraseOfLeaf } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { sayWindow } from './window.ts'

const { groups, leads, subjects } = ruleSentence

/** A requirement in plain words: a sentence, or for a large group a line above the sentences of its parts. */
export interface Saying {
  id: string
  title: ProfileNode['title']
  sentence: string
  items: Saying[]
}

/** A phrase, and the days still to be said with it; null where they are said inside. */
interface DatedPhrase extends Phrase {
  window: Window | null
}

const mostInOneSentence = 4

/** A group short enough for one sentence: a few single requirements, all of them required. */
function isShort(group: GroupNode): boolean {
  const { children } = group
  const isPlain = (child: ProfileNode) => !isGroup(child) && child.kind !== 'team' && child.severity !== 'recommended'
  return children.length > 0 && children.length <= mostInOneSentence && children.every(isPlain)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What a group hands down: under a buffer, plain days. */
function handedDown(node: ProfileNode, inherited: Window): Window {
  const window = node.window ?? inherited
  return window.kind === 'throughout' ? everyDay : window
}

class Speaker {
  readonly words: Words
  readonly names: RuleNames

  constructor(words: Words, names: RuleNames) {
    this.words = words
    this.names = names
  }

  #dated({ what, window, namesItsDay }: DatedPhrase): string {
    return window && !namesItsDay ? sayWindow(this.words, window, what) : what
  }

  #within(node: ProfileNode, what: string): string {
    if (!node.when) return what
    const condition = sayCondition(this.words, this.names, node.when)
    return this.words.say(ruleSentence.onlyWithin, { what, condition })
  }

  #must(subject: string, what: string): string {
    return this.words.say(ruleSentence.must, { subject, what })
  }

  #leaf(node: ProfileNode, inherited: Window): DatedPhrase {
    if (isGroup(node)) return this.#group(node, inherited)
    if (node.kind === 'team') return this.#team(node, inherited)
    return { ...phraseOfLeaf(this.words, this.names, node), window: node.window ?? inherited }
  }

  #join(group: GroupNode, phrases: readonly string[]): string {
    return joined(this.words, phrases, group.kind === 'any' ? 'orClause' : 'andClause')
  }

  #some(group: NodeOf<'atLeast'>, phrases: readonly string[], form: 'holdSomeOf' | 'doSomeOf' | 'someAreSo'): string {
    const list = joined(this.words, phrases, form === 'holdSomeOf' ? 'comma' : 'semicolon')
    const what = this.words.say(groups[form], {
      n: group.n,
      count: phrases.length,
      list,
    })
    return group.isDistinct ? this.words.say(groups.distinct, { what }) : what
  }

  /** Parts that ask for certificates on the same days share the verb and the days. */
  #held(group: GroupNode, lists: readonly string[]): string {
    if (group.kind === 'atLeast') return this.#some(group, lists, 'holdSomeOf')
    return this.words.say(ruleSentence.hold, { list: this.#join(group, lists) })
  }

  #group(group: GroupNode, inherited: Window): DatedPhrase {
    const own = group.window ?? inherited
    const parts = group.children.map((child) => this.#leaf(child, handedDown(group, inherited)))
    const [first] = parts
    const hasOneSubject = parts.every(({ subject }) => subject === first?.subject)
    const subject = hasOneSubject && first ? first.subject : ''
    const sharesDays =
      parts.every(({ window, namesItsDay }) => !namesItsDay && isSame(window, first?.window)) &&
      group.children.every(({ when }) => when === undefined)
    const window = sharesDays
      ? group.children.every((child) => child.window === undefined)
        ? own
        : first?.window
      : null
    const lists = parts.map(({ held }) => held).filter((held) => held !== undefined)
    if (sharesDays && hasOneSubject && lists.length === parts.length) {
      return { subject, what: this.#held(group, lists), window: window ?? null }
    }
    const whats = parts.map((part, index) => {
      const what = sharesDays ? part.what : this.#within(group.children[index] ?? group, this.#dated(part))
      return hasOneSubject ? what : this.#must(part.subject, what)
    })
    const what =
      group.kind === 'atLeast'
        ? this.#some(group, whats, hasOneSubject ? 'doSomeOf' : 'someAreSo')
        : this.#join(group, whats)
    return { subject, what, window: window ?? null }
  }

  #members(node: NodeOf<'team'>): string {
    return node.perMembers === undefined
      ? this.words.say(subjects.members, { count: node.n })
      : this.words.say(subjects.membersFor, { count: node.n, members: node.perMembers })
  }

  #team(node: NodeOf<'team'>, inherited: Window): DatedPhrase {
    const child = this.#leaf(node.child, node.window ?? inherited)
    const what = this.#within(node.child, this.#dated(child))
    const isAboutMember = child.subject === this.words.say(subjects.person)
    const body = child.subject ? this.#must(child.subject, what) : what
    return {
      subject: this.#members(node),
      what: isAboutMember ? what : this.words.say(groups.satisfy, { body }),
      window: null,
    }
  }

  #finished(text: string): string {
    return this.words.language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text
  }

  /** One sentence, with its condition before it and its weight behind it. */
  #sentence(node: ProfileNode, phrase: DatedPhrase): string {
    const isRecommended = node.severity === 'recommended'
    const what = this.#dated(phrase)
    const { subject } = phrase
    const frame = isRecommended ? ruleSentence.should : ruleSentence.must
    const plain = subject ? this.words.say(frame, { subject, what }) : what
    const condition = node.when && sayCondition(this.words, this.names, node.when)
    const body = condition ? this.words.say(ruleSentence.only, { condition, body: plain }) : plain
    return this.#finished(this.words.say(isRecommended ? ruleSentence.recommended : ruleSentence.required, { body }))
  }

  #heading(node: GroupNode | NodeOf<'team'>): string[] {
    const { words } = this
    if (node.kind === 'team') return [this.#finished(words.say(leads.team, { members: this.#members(node) }))]
    const count = node.children.filter((child) => child.severity !== 'recommended').length
    if (count === 0) return [words.say(leads.empty)]
    if (node.kind !== 'atLeast') return [words.say(leads[node.kind], { count })]
    const lead = words.say(leads.atLeast, { n: node.n, count })
    return node.isDistinct ? [words.say(leads.distinct), lead] : [lead]
  }

  #lead(node: GroupNode | NodeOf<'team'>): string {
    const { words } = this
    const parts: string[] = []
    if (node.when) parts.push(words.say(leads.only, { condition: sayCondition(words, this.names, node.when) }))
    if (node.severity === 'recommended') parts.push(words.say(leads.recommended))
    const buffer = node.window?.kind === 'throughout' ? (node.window.bufferDays ?? 0) : 0
    if (buffer > 0) parts.push(words.say(leads.buffer, { count: buffer }))
    parts.push(...this.#heading(node))
    return parts.join(words.language === 'en' ? ' ' : '')
  }

  say(node: ProfileNode, inherited: Window): Saying {
    const { id, title } = node
    const isListed =
      (isGroup(node) && !isShort(node)) || (node.kind === 'team' && isGroup(node.child) && !isShort(node.child))
    if (!isListed) return { id, title, sentence: this.#sentence(node, this.#leaf(node, inherited)), items: [] }
    const below = isGroup(node) ? node.children : [node.child]
    const items = below.map((child) => this.say(child, handedDown(node, inherited)))
    return { id, title, sentence: this.#lead(node), items }
  }
}

/** A requirement in plain words. `inherited` is the window of what stands above it. */
export function sayRule(words: Words, names: RuleNames, node: ProfileNode, inherited: Window = everyDay): Saying {
  return new Speaker(words, names).say(node, inherited)
}
