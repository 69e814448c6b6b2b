import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m5l1 } from './m5-l1.ts'
import { m5l2 } from './m5-l2.ts'
import { m5l3 } from './m5-l3.ts'
import { m5l4 } from './m5-l4.ts'

export const m5: ModuleContent = {
  key: 'm5',
  title: { en: 'Doing no harm', ja: '害を与えない' },
  outcome: {
    en: 'Revise a flawed plan so that it does not feed the conflict, from the first line to the day you leave.',
    ja: '欠陥のある計画を、最初の1行から去る日まで、紛争をあおらないものに書き直せるようになります。',
  },
  lessons: [m5l1, m5l2, m5l3, m5l4],
}
