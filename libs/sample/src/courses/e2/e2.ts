import type { SampleCourse } from '../sample-course.ts'
import { m1 } from './m1.ts'
import { m2 } from './m2.ts'
import { m3 } from './m3.ts'
import { m4 } from './m4.ts'
import { m5 } from './m5.ts'
import { e2Questions } from './questions.ts'

export const e2: SampleCourse = {
  key: 'e2',
  agency: 'university',
  title: { en: 'Peacebuilding Fundamentals', ja: '平和構築の基礎' },
  summary: {
    en: 'Read a conflict without taking sides, explain human security and peacebuilding in Japan’s cooperation, see how disarmament, justice, land and return depend on one another, and plan small activities that do no harm.',
    ja: '紛争をどちらにも肩入れせずに読み解き、人間の安全保障と日本の平和構築支援を説明し、武装解除・正義・土地・帰還のつながりを理解し、害を及ぼさない小さな活動を計画する力を身につけます。',
  },
  qualification: 'peacebuilding-fundamentals',
  edition: 2026,
  hours: 6,
  validityMonths: 24,
  modules: [m1, m2, m3, m4, m5],
  questions: e2Questions,
  assessment: {
    title: { en: 'Peacebuilding Fundamentals: final test', ja: '平和構築の基礎：修了テスト' },
    drawCount: 20,
    passMark: 80,
    attemptsAllowed: 2,
    waitMinutes: 60,
    timeLimitMinutes: 40,
    graceSeconds: 60,
    offlineDays: null,
  },
}
