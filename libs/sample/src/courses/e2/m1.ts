import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m1l1 } from './m1-l1.ts'
import { m1l2 } from './m1-l2.ts'
import { m1l3 } from './m1-l3.ts'
import { m1l4 } from './m1-l4.ts'

export const m1: ModuleContent = {
  key: 'm1',
  title: { en: 'From ceasefire to peace', ja: '停戦から平和へ' },
  outcome: {
    en: 'Place an activity on the way from prevention to recovery, and say whom it concerns and what it changes.',
    ja: '予防から復興までの流れの中に活動を位置づけ、誰に関わり、何を変えるのかを説明できるようになります。',
  },
  lessons: [m1l1, m1l2, m1l3, m1l4],
}
