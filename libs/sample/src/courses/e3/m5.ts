import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m5l1 } from './m5-l1.ts'
import { m5l2 } from './m5-l2.ts'
import { m5l3 } from './m5-l3.ts'
import { m5l4 } from './m5-l4.ts'

export const m5: ModuleContent = {
  key: 'm5',
  title: { en: 'Living there', ja: '任地での暮らし' },
  outcome: {
    en: 'Prepare a personal plan for health, sleep and strain, leave little behind, and meet people with respect.',
    ja: '健康、睡眠、ストレスについて自分の計画を立て、環境への負荷を抑え、敬意を持って人々と接することができるようになります。',
  },
  lessons: [m5l1, m5l2, m5l3, m5l4],
}
