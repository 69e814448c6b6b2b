import type { LessonContent, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { SampleCourse } from '../sample-course.ts'
import { e3 } from './e3.ts'

type Blocks = LessonContent['blocks']['en']

/** The first 72 hours as edition 2025 had them: work first, and the radio only collected. */
const earlierSteps: Record<'en' | 'ja', string[]> = {
  en: [
    '**Meet your supervisor.** As soon as you arrive: what is expected this week and what is not; who decides when the supervisor is away.',
    '**Collect radio and phone.** Duty number in the phone.',
    '**Register with security** within the first days: today’s situation, the curfew and what you may not do.',
    '**Medical and residence safety.** Where you are treated by night. Your room: lock, second way out, smoke, water, meeting place, who lives next door.',
    '**Read the local rules.** Standing instructions, code of conduct, vehicle and photo rules. Sign only what you have read.',
  ],
  ja: [
    '**上司に会う。** 到着したらすぐに会います。今週何を期待され、何は期待されていないか。上司の不在時は誰が決めるか。',
    '**無線機と電話を受け取る。** 当直番号は電話に登録します。',
    '**安全担当に登録する。** 数日のうちに、今日の情勢、外出制限、してはならないことを聞きます。',
    '**医務と住まいの安全を確かめる。** 夜間の治療場所。部屋は、鍵、もう一つの出口、煙、水、集合場所、隣人。',
    '**現地の規則を読む。** 常時適用される指示、行動規範、車両と撮影の規則。署名するのは、読んだものだけです。',
  ],
}

const paper = {
  en: [': write yours down before you need them, on paper as well.', ': save both in your telephone.'],
  ja: ['必要になる前に、紙にも書いておきましょう。', '電話に登録しておきましょう。'],
} as const

/** The blocks of one language with something of them as it was before; what is replaced must be there. */
function before(blocks: Blocks, language: 'en' | 'ja', what: 'steps' | 'paper'): Blocks {
  let found = false
  const earlier = blocks.map((block) => {
    if (found) return block
    if (what === 'steps' && block.kind === 'steps') {
      found = true
      return { ...block, items: earlierSteps[language] }
    }
    const [now, then] = paper[language]
    if (what === 'paper' && block.kind === 'paragraph' && block.text.includes(now)) {
      found = true
      return { ...block, text: block.text.replace(now, then) }
    }
    return block
  })
  if (!found) throw new Error(`edition 2025 of E3 no longer differs in its ${what}`)
  return earlier
}

const changed: Readonly<Record<string, 'steps' | 'paper'>> = { 'm7-l2': 'steps', 'm4-l4': 'paper' }

const earlierLesson = (lesson: LessonContent): LessonContent => {
  const what = changed[lesson.key]
  if (!what) return lesson
  return { ...lesson, blocks: { en: before(lesson.blocks.en, 'en', what), ja: before(lesson.blocks.ja, 'ja', what) } }
}

const earlierModule = (module: ModuleContent): ModuleContent => ({
  ...module,
  lessons: module.lessons.map(earlierLesson),
})

const { shared: _shared, change: _change, ...own } = e3

/** The edition that 2026 superseded after interviews with returnees: two lessons say less, and safety was no part of it. */
export const e3Of2025: SampleCourse = { ...own, edition: 2025, modules: e3.modules.map(earlierModule) }
