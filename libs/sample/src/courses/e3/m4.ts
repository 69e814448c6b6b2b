import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m4l1 } from './m4-l1.ts'
import { m4l2 } from './m4-l2.ts'
import { m4l3 } from './m4-l3.ts'
import { m4l4 } from './m4-l4.ts'

export const m4: ModuleContent = {
  key: 'm4',
  title: { en: 'Conduct', ja: '行動規律' },
  outcome: {
    en: 'Know what is forbidden on and off duty, refuse what must be refused, support a person harmed, and report by two separate channels.',
    ja: '勤務の内外で禁じられていることを知り、断るべきものを断り、被害を受けた人を支え、二つの別々の窓口に通報できるようになります。',
  },
  lessons: [m4l1, m4l2, m4l3, m4l4],
}
