import type { SampleCourse } from '../sample-course.ts'
import { m1 } from './m1.ts'
import { m2 } from './m2.ts'
import { m3 } from './m3.ts'
import { m4 } from './m4.ts'
import { m5 } from './m5.ts'
import { m6 } from './m6.ts'
import { e1Questions } from './questions.ts'

export const e1: SampleCourse = {
  key: 'e1',
  agency: 'secretariat',
  title: { en: 'Security Management for Field Personnel', ja: '現場要員のための安全管理' },
  summary: {
    en: 'Judge risk in a given place, prepare movement, act in seven typical incidents, give first aid in the first ten minutes, report, and look after yourself and your colleagues.',
    ja: 'その場所のリスクを見きわめ、移動を準備し、典型的な七つの事案で行動し、最初の十分間の応急手当を行い、報告し、自分と同僚を守る力を身につけます。',
  },
  qualification: 'e1-security-management',
  edition: 2026,
  hours: 7,
  validityMonths: 24,
  modules: [m1, m2, m3, m4, m5, m6],
  questions: e1Questions,
  assessment: {
    title: { en: 'Security Management: final test', ja: '安全管理：修了テスト' },
    drawCount: 20,
    passMark: 80,
    attemptsAllowed: 2,
    waitMinutes: 60,
    timeLimitMinutes: 40,
    graceSeconds: 60,
    offlineDays: 7,
  },
}
