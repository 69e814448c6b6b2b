import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m2l1 } from './m2-l1.ts'
import { m2l2 } from './m2-l2.ts'
import { m2l3 } from './m2-l3.ts'
import { m2l4 } from './m2-l4.ts'

export const m2: ModuleContent = {
  key: 'm2',
  title: { en: 'How it works', ja: 'ミッションの仕組み' },
  outcome: {
    en: 'Draw your own reporting lines, tell the mission from those who work beside it, and know what the status agreement means for you.',
    ja: '自分の報告先を図に描き、ミッションと周りの組織を区別し、地位協定が自分にとって何を意味するかを言えるようになります。',
  },
  lessons: [m2l1, m2l2, m2l3, m2l4],
}
