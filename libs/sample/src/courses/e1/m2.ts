import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m2l1 } from './m2-l1.ts'
import { m2l2 } from './m2-l2.ts'
import { m2l3 } from './m2-l3.ts'
import { m2l4 } from './m2-l4.ts'

export const m2: ModuleContent = {
  key: 'm2',
  title: { en: 'Threat, vulnerability, risk', ja: '脅威、脆弱性、リスク' },
  outcome: {
    en: 'Write a three-line risk note: the threat, who is exposed, and what changes tomorrow.',
    ja: '「脅威」「さらされる人」「明日から変えること」の3行で、リスクメモを書けるようになります。',
  },
  lessons: [m2l1, m2l2, m2l3, m2l4],
}
