import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m2l1 } from './m2-l1.ts'
import { m2l2 } from './m2-l2.ts'
import { m2l3 } from './m2-l3.ts'
import { m2l4 } from './m2-l4.ts'

export const m2: ModuleContent = {
  key: 'm2',
  title: { en: 'Reading a conflict', ja: '紛争を読み解く' },
  outcome: {
    en: 'Draw a one-page map of a conflict that each side recognises: actors, causes, connectors, dividers, and what you do not know.',
    ja: '主体、原因、つなぐものと分断するもの、まだ分からないことを、どの側も納得できる1枚の図に描けるようになります。',
  },
  lessons: [m2l1, m2l2, m2l3, m2l4],
}
