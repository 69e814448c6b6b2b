import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { m3l1 } from './m3-l1.ts'
import { m3l2 } from './m3-l2.ts'
import { m3l3 } from './m3-l3.ts'
import { m3l4 } from './m3-l4.ts'
import { m3l5 } from './m3-l5.ts'

export const m3: ModuleContent = {
  key: 'm3',
  title: { en: 'Movement and places', ja: '移動と場所' },
  outcome: {
    en: 'Produce a journey plan that a colleague can act on without you, and choose safe conduct on the road, at checkpoints, where you sleep and near crowds.',
    ja: '自分がいなくても同僚が動ける移動計画を作り、道路、検問所、宿泊先、群衆の近くで安全な行動を選べるようになります。',
  },
  lessons: [m3l1, m3l2, m3l3, m3l4, m3l5],
}
