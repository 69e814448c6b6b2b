import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m6l1 } from './m6-l1.ts'
import { m6l2 } from './m6-l2.ts'
import { m6l3 } from './m6-l3.ts'
import { m6l4 } from './m6-l4.ts'

export const m6: ModuleContent = {
  key: 'm6',
  title: { en: 'After', ja: '事後' },
  outcome: {
    en: 'File a useful incident report in ten minutes, look after yourself and your colleagues, and pass on what you have learnt.',
    ja: '役に立つ事案報告を10分で提出し、自分と同僚をいたわり、学んだことを次の人に引き継げるようになります。',
  },
  lessons: [m6l1, m6l2, m6l3, m6l4],
}
