import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m4l1 } from './m4-l1.ts'
import { m4l2 } from './m4-l2.ts'
import { m4l3 } from './m4-l3.ts'
import { m4l4 } from './m4-l4.ts'
import { m4l5 } from './m4-l5.ts'
import { m4l6 } from './m4-l6.ts'

export const m4: ModuleContent = {
  key: 'm4',
  title: { en: 'When it goes wrong', ja: '事態が起きたとき' },
  outcome: {
    en: 'Choose the first three actions in a robbery, under fire, near mines, in detention, after sexual violence and when a phone is taken.',
    ja: '強盗、銃撃や爆発、地雷、拘束、性暴力、携帯電話を奪われたときのそれぞれについて、最初の三つの行動を選べるようになります。',
  },
  lessons: [m4l1, m4l2, m4l3, m4l4, m4l5, m4l6],
}
