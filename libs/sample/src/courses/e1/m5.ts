import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m5l1 } from './m5-l1.ts'
import { m5l2 } from './m5-l2.ts'
import { m5l3 } from './m5-l3.ts'
import { m5l4 } from './m5-l4.ts'

export const m5: ModuleContent = {
  key: 'm5',
  title: { en: 'First ten minutes', ja: '最初の10分' },
  outcome: {
    en: 'Describe and, in practice, carry out the sequence: safe to approach, heavy bleeding, breathing, warmth, message.',
    ja: '安全の確認、大出血、呼吸、保温、通報という順番を説明でき、実技でそのとおりに行えるようになります。',
  },
  lessons: [m5l1, m5l2, m5l3, m5l4],
}
