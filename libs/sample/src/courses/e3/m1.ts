import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m1l1 } from './m1-l1.ts'
import { m1l2 } from './m1-l2.ts'
import { m1l3 } from './m1-l3.ts'
import { m1l4 } from './m1-l4.ts'

export const m1: ModuleContent = {
  key: 'm1',
  title: { en: 'Why the mission exists', ja: 'ミッションはなぜあるのか' },
  outcome: {
    en: 'Say who sent the mission and who agreed to it, and mark in a mandate what it orders, what it allows and where it is silent.',
    ja: 'ミッションを送ったのは誰で、同意したのは誰かを説明でき、任務の条文から、命じていること、許していること、触れていないことを見分けられるようになります。',
  },
  lessons: [m1l1, m1l2, m1l3, m1l4],
}
