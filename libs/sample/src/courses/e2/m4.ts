import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m4l1 } from './m4-l1.ts'
import { m4l2 } from './m4-l2.ts'
import { m4l3 } from './m4-l3.ts'
import { m4l4 } from './m4-l4.ts'

export const m4: ModuleContent = {
  key: 'm4',
  title: { en: 'People', ja: '人々' },
  outcome: {
    en: 'Plan who must be in the room, who must be heard elsewhere, and whom you are seen with.',
    ja: '誰がその場に要るか、誰の声を別の場で聞くか、誰と一緒にいるところを見られるかを、計画できるようになります。',
  },
  lessons: [m4l1, m4l2, m4l3, m4l4],
}
