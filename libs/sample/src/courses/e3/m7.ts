import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m7l1 } from './m7-l1.ts'
import { m7l2 } from './m7-l2.ts'
import { m7l3 } from './m7-l3.ts'

export const m7: ModuleContent = {
  key: 'm7',
  title: { en: 'Returnee clinic', ja: '帰任者に学ぶ' },
  outcome: {
    en: 'Weigh the advice of those who have come back, and choose the right priorities for the first 72 hours.',
    ja: '帰任者の助言の重みを量り、最初の72時間の優先順位を正しく決められるようになります。',
  },
  lessons: [m7l1, m7l2, m7l3],
}
