import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m3l1 } from './m3-l1.ts'
import { m3l2 } from './m3-l2.ts'
import { m3l3 } from './m3-l3.ts'
import { m3l4 } from './m3-l4.ts'

export const m3: ModuleContent = {
  key: 'm3',
  title: { en: 'Protecting people', ja: '人を守る' },
  outcome: {
    en: 'Recognise signs of danger to civilians, react rightly when a child or a survivor speaks to you, and pass information on safely.',
    ja: '文民に迫る危険の兆しに気づき、子どもや被害者から打ち明けられたときに正しく応じ、情報を安全に伝えられるようになります。',
  },
  lessons: [m3l1, m3l2, m3l3, m3l4],
}
