import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m3l1 } from './m3-l1.ts'
import { m3l2 } from './m3-l2.ts'
import { m3l3 } from './m3-l3.ts'
import { m3l4 } from './m3-l4.ts'
import { m3l5 } from './m3-l5.ts'

export const m3: ModuleContent = {
  key: 'm3',
  title: { en: 'Core areas', ja: '平和構築の主な分野' },
  outcome: {
    en: 'Explain how DDR, justice, governance, livelihoods and displacement depend on one another, and where they pull in different directions.',
    ja: 'DDR、正義、統治、生計、避難がどのように支え合い、どこで互いに引き合うのかを説明できるようになります。',
  },
  lessons: [m3l1, m3l2, m3l3, m3l4, m3l5],
}
