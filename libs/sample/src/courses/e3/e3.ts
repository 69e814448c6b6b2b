import { e1 } from '../e1/e1.ts'
import type { SampleCourse } from '../sample-course.ts'
import { e3EditionChange } from './debrief.ts'
import { m1 } from './m1.ts'
import { m2 } from './m2.ts'
import { m3 } from './m3.ts'
import { m4 } from './m4.ts'
import { m5 } from './m5.ts'
import { m7 } from './m7.ts'
import { e3Questions } from './questions.ts'

/**
 * Preparation for the United Nations' core materials, not a replacement of them: whether it counts as equivalent
 * is a decision of the competent authority.
 */
export const e3: SampleCourse = {
  key: 'e3',
  agency: 'secretariat',
  title: { en: 'PKO Pre-Dispatch Core', ja: 'PKO派遣前基礎' },
  summary: {
    en: 'Explain mandate and consent, find your place in the mission, protect people within your role, know your duties of conduct, and live and work safely and with respect. This course prepares for the United Nations’ core materials (CPTM) and does not replace them; equivalence is a decision of the competent authority.',
    ja: '任務と同意を説明し、ミッションの中での自分の位置を知り、役割の範囲で人を守り、行動規律の義務を理解し、安全に、敬意をもって暮らし働く力を身につけます。国連の派遣前共通研修教材（CPTM）を学ぶための準備であり、その代わりにはなりません。同等認定は、権限のある機関が決めます。',
  },
  qualification: 'e3-pko-pre-dispatch',
  edition: 2026,
  hours: 10,
  validityMonths: null,
  modules: [m1, m2, m3, m4, m5, m7],
  shared: { from: e1, modules: ['m3', 'm4', 'm5'], before: 'm7' },
  change: { note: e3EditionChange.note, publishedBy: 'kenji', approvedBy: 'noriko' },
  questions: e3Questions,
  assessment: {
    title: { en: 'PKO Pre-Dispatch Core: final test', ja: 'PKO派遣前基礎：修了テスト' },
    drawCount: 20,
    passMark: 80,
    attemptsAllowed: 2,
    waitMinutes: 60,
    timeLimitMinutes: 40,
    graceSeconds: 60,
    offlineDays: null,
  },
}
