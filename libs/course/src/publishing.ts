import { drawFault } from '@muster/assessment/draw.ts'
import type { Question } from '@muster/assessment/question.ts'
import { untranslated } from '@muster/assessment/untranslated.ts'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { DraftDocument, DraftLessonContent, DraftWords } from '@muster/contracts/schemas/draft.ts'
import { blockRows, translationState } from './block-rows.ts'
import type { PublishingFaultCode, PublishingWarningCode } from './codes.ts'
import { draftAsEdition } from './draft-content.ts'

/** A draft as it would be published: what is written, what is examined, and the bank's questions behind it. */
export interface ToPublish {
  readonly title: DraftWords
  readonly document: DraftDocument
  readonly assessment: AssessmentSettings | null
  readonly pool: readonly { readonly question: Question; readonly retired: boolean }[]
  /** The keys of shared modules that their course has with newer text. */
  readonly newerShared: readonly string[]
}

/** Why a draft cannot be published; `name` says of which question, null where it is about the whole. */
export interface PublishingFault {
  readonly code: PublishingFaultCode
  readonly name: DraftWords | null
}

/** What an author has to answer for before a draft is published: once for each lesson and reason. */
export interface PublishingWarning {
  readonly code: PublishingWarningCode
  /** The lesson's key; null where it is about the whole. */
  readonly lesson: string | null
  readonly name: DraftWords | null
  readonly count: number
}

/** Everything that must be mended before a draft can be an edition. */
export function publishingFaults({ title, document, assessment, pool }: ToPublish): PublishingFault[] {
  const whole = (code: PublishingFaultCode): PublishingFault => ({ code, name: null })
  const faults: PublishingFault[] = []
  if (title.en.trim() === '' && title.ja.trim() === '') faults.push(whole('title-missing'))
  if (draftAsEdition(document).modules.length === 0) faults.push(whole('no-lesson'))
  if (!assessment) return [...faults, whole('assessment-missing')]
  const drawables = pool.map(({ question }) => question)
  if (drawFault(drawables, assessment.drawCount)) faults.push(whole('draw-larger-than-pool'))
  for (const { question, retired } of pool) {
    if (retired) faults.push({ code: 'question-retired', name: question.stem })
    if (untranslated(question).length > 0) faults.push({ code: 'question-not-translated', name: question.stem })
  }
  if (assessment.opensAt && assessment.closesAt && assessment.opensAt >= assessment.closesAt)
    faults.push(whole('window-ends-before-it-opens'))
  return faults
}

/** Everything an author must have seen and answered, lesson by lesson. */
export function publishingWarnings({
  document,
  newerShared,
}: Pick<ToPublish, 'document' | 'newerShared'>): PublishingWarning[] {
  const { leftOut } = draftAsEdition(document)
  const [shared, own] = [true, false].map((is) => document.modules.filter((module) => (module.shared !== null) === is))
  return [
    ...(shared ?? [])
      .filter(({ key }) => newerShared.includes(key))
      .map(({ title }) => ({ code: 'shared-module-newer' as const, lesson: null, name: title, count: 1 })),
    ...(own ?? []).flatMap((module) => [
      ...(module.lessons.length === 0
        ? [{ code: 'module-empty' as const, lesson: null, name: module.title, count: 1 }]
        : []),
      ...module.lessons.flatMap((lesson) => {
        const counts = lessonCounts(lesson)
        for (const { why } of leftOut.filter((one) => one.lesson === lesson.key))
          counts.set(why, (counts.get(why) ?? 0) + 1)
        return [...counts].map(([code, count]) => ({ code, lesson: lesson.key, name: lesson.title, count }))
      }),
    ]),
  ]
}

function lessonCounts({ title, blocks }: DraftLessonContent): Map<PublishingWarningCode, number> {
  const counts = new Map<PublishingWarningCode, number>()
  const add = (code: PublishingWarningCode): void => void counts.set(code, (counts.get(code) ?? 0) + 1)
  if (title.en.trim() === '' || title.ja.trim() === '') add('lesson-name-not-translated')
  for (const row of blockRows(blocks.en, blocks.ja)) {
    const state = translationState(row)
    if (state === 'missing') add('translation-missing')
    if (state === 'outdated') add('translation-outdated')
  }
  for (const { block } of [...blocks.en, ...blocks.ja]) {
    if (block.kind === 'image' && block.alt.trim() === '') add('alternative-text-missing')
    if (block.kind === 'video' && block.captions === null) add('captions-missing')
    if ((block.kind === 'audio' || block.kind === 'video') && block.transcript.trim() === '') add('transcript-missing')
  }
  return counts
}
