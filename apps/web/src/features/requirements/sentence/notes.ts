import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { ProfileNode, ProfileVersion } from '../shapes.ts'
import { joined } from './lists.ts'
import { nameOf } from './names.ts'
import type { RuleNames } from './names.ts'
import { sayDay } from './value-words.ts'

const { notes, categories, version: about } = ruleSentence

/** Whether and by whom a requirement can be waived. */
export function sayWaiver(words: Words, names: RuleNames, node: ProfileNode): string {
  const { category, isWaivable = false, waiverRoles } = node
  if (category === 'medical' || category === 'conduct') {
    return words.say(notes.neverWaivable, { category: words.say(categories[category]) })
  }
  if (!isWaivable) return words.say(notes.notWaivable)
  if (!waiverRoles || waiverRoles.length === 0) return words.say(notes.waivable)
  const roles = waiverRoles.map((role) => nameOf(words, names, 'roles', role))
  return words.say(notes.waivableBy, { roles: joined(words, roles, 'or') })
}

type Dates = Pick<ProfileVersion, 'appliesFrom' | 'appliesThrough' | 'transition' | 'isStandby' | 'convention'>

/** What holds for a version as a whole: its days, who keeps the version before, how months end. */
export function sayVersion(words: Words, version: Dates): string[] {
  const { appliesFrom, appliesThrough, transition, isStandby, convention } = version
  const date = sayDay(words, appliesFrom)
  return [
    appliesThrough
      ? words.say(about.appliesThrough, { date, through: sayDay(words, appliesThrough) })
      : words.say(about.applies, { date }),
    ...(isStandby ? [words.say(about.standby)] : []),
    ...(transition
      ? [
          words.say(isStandby ? about.transitionStandby : about.transition, {
            before: sayDay(words, transition.nominatedBefore),
            through: sayDay(words, transition.keptThrough),
          }),
        ]
      : []),
    words.say(about[convention]),
  ]
}
