import { rules } from '@muster/words/catalogue/rules.ts'
import type { Words } from '../../../app/words.tsx'
import { sayLength } from '../sentence/lengths.ts'
import { isGroup } from '../shapes.ts'
import type { ProfileNode } from '../shapes.ts'

/** What a group or a team is, in its small box: "All of", "2 of 3". */
export function sayKind(words: Words, node: ProfileNode): string | null {
  const { outline } = rules
  if (node.kind === 'team') return words.say(outline.team, { n: node.n })
  if (!isGroup(node)) return null
  if (node.kind !== 'atLeast') return words.say(outline[node.kind])
  return words.say(outline.atLeast, { n: node.n, count: node.children.length })
}

/** The title, or that there is none yet. */
export function sayTitle(words: Words, node: ProfileNode): string {
  const title = words.text(node.title).trim()
  return title === '' ? words.say(rules.outline.untitled) : title
}

/** The days, short: "departure", "every day", "24 months before departure". */
export function sayShortWindow(words: Words, node: ProfileNode): string | null {
  const { window } = node
  const { outline } = rules
  if (!window) return null
  if (window.kind === 'recent') return words.say(outline.recent, { length: sayLength(words, window.within) })
  if (window.kind === 'withinArrival') return words.say(outline.withinArrival, { days: window.days })
  return words.say(outline.windows[window.kind])
}
