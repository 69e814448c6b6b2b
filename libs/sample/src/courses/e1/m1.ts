import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m1l1 } from './m1-l1.ts'
import { m1l2 } from './m1-l2.ts'
import { m1l3 } from './m1-l3.ts'

export const m1: ModuleContent = {
  key: 'm1',
  title: { en: 'Who is responsible', ja: '誰が責任を負うのか' },
  outcome: {
    en: 'Name who decides on suspending movement, what you must settle before travel, and whom you call first.',
    ja: '移動停止を決めるのは誰か、出発前に何を済ませるべきか、最初にどこへ電話するかを言えるようになります。',
  },
  lessons: [m1l1, m1l2, m1l3],
}
