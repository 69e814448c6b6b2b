import type { Ask } from './ask.ts'

const both = (text: string): { en: string; ja: string } => ({ en: text, ja: `「${text}」` })
const level = (id: string, points: number) => ({ id, text: both(`Level ${id}`), points })

/** The question that learners answer in their own words. */
export const stem = { en: 'Write a risk note for your residence', ja: '自分の住居のリスクメモを書いてください' }

/** A published course of one lesson, whose test is one question that people mark; its key. */
export async function markedCourse(instructor: Ask, security: Ask, title: { en: string; ja: string }): Promise<string> {
  const { draft } = await instructor<{ draft: string }>('POST', '/authoring/courses', { title })
  const module = await instructor<{ id: string }>('POST', `/authoring/${draft}/modules`, { title: both('Home') })
  const lesson = await instructor<{ id: string }>('POST', `/authoring/modules/${module.id}/lessons`, {
    title: both('Look around'),
  })
  const { texts } = await instructor<{ texts: Record<'en' | 'ja', { version: number }> }>(
    'GET',
    `/authoring/lessons/${lesson.id}`,
  )
  for (const language of ['en', 'ja'] as const)
    await instructor('PUT', `/authoring/lessons/${lesson.id}/texts/${language}`, {
      version: texts[language].version,
      blocks: [{ id: 'block1', of: null, block: { kind: 'paragraph', text: both('Look at the gate.')[language] } }],
    })
  const question = await instructor<{ id: string }>('POST', '/questions', {
    kind: 'written',
    outcome: 'residence',
    module: '',
    points: 4,
    stem,
    explanation: both('Who, where, when, and what changes tomorrow.'),
    takesFile: true,
    rubric: [
      { id: 'a', text: both('Names the threat'), levels: [level('none', 0), level('vague', 1), level('clear', 2)] },
      { id: 'b', text: both('Says what changes'), levels: [level('nothing', 0), level('an act', 2)] },
    ],
  })
  const { version } = await instructor<{ version: number }>('GET', `/authoring/${draft}/assessment`)
  await instructor('PUT', `/authoring/${draft}/assessment`, {
    version,
    pool: [question.id],
    assessment: {
      title: both('Final test'),
      drawCount: 1,
      passMark: 50,
      attemptsAllowed: 2,
      waitMinutes: 0,
      timeLimitMinutes: 30,
      graceSeconds: 60,
      opensAt: null,
      closesAt: null,
      offlineDays: null,
      honourStatement: null,
      review: 'after-submission',
      secondMarker: null,
      anonymousMarking: false,
    },
  })
  await instructor('POST', `/authoring/${draft}/review`, { note: '' })
  await security('POST', `/authoring/${draft}/review-answer`, { approve: true, note: 'Good.' })
  await instructor('POST', `/authoring/${draft}/publication`, {
    kind: 'new-edition',
    note: both('First edition.'),
    answers: [],
    midway: 'finish',
    finishUntil: null,
  })
  const { course } = await instructor<{ course: { key: string } }>('GET', `/authoring/${draft}`)
  return course.key
}
