import type { Ask } from './ask.ts'

const both = (en: string, ja: string) => ({ en, ja })
const paragraph = (id: string, text: string) => ({ id, of: null, block: { kind: 'paragraph', text } })

/** A course of one lesson whose test asks some questions of the bank in their order; published, with the key it has. */
export async function publishSmallCourse(
  author: Ask,
  security: Ask,
  title: { readonly en: string; readonly ja: string },
  questions: readonly string[],
): Promise<string> {
  const { draft } = await author<{ draft: string }>('POST', '/authoring/courses', { title })
  const module = await author<{ id: string }>('POST', `/authoring/${draft}/modules`, {
    title: both('On the road', '路上で'),
  })
  const lesson = await author<{ id: string }>('POST', `/authoring/modules/${module.id}/lessons`, {
    title: both('Stop early', '早めに止まる'),
  })
  for (const [language, text] of [
    ['en', 'Stop where you see before you are seen.'],
    ['ja', '相手より先に気づける場所で止まります。'],
  ] as const) {
    const { texts } = await author<{ texts: Record<string, { version: number }> }>(
      'GET',
      `/authoring/lessons/${lesson.id}`,
    )
    await author('PUT', `/authoring/lessons/${lesson.id}/texts/${language}`, {
      version: texts[language]?.version,
      blocks: [paragraph('block1', text)],
    })
  }
  const { version } = await author<{ version: number }>('GET', `/authoring/${draft}/assessment`)
  await author('PUT', `/authoring/${draft}/assessment`, {
    version,
    pool: questions,
    assessment: testOf(questions.length),
  })
  await author('POST', `/authoring/${draft}/review`, { note: '' })
  await security('POST', `/authoring/${draft}/review-answer`, { approve: true, note: 'Clear.' })
  await author('POST', `/authoring/${draft}/publication`, {
    kind: 'new-edition',
    note: both('First edition.', '初版。'),
    answers: [],
    midway: 'offer',
    finishUntil: null,
  })
  return (await author<{ course: { key: string } }>('GET', `/authoring/${draft}`)).course.key
}

const testOf = (drawCount: number) => ({
  title: both('Test', 'テスト'),
  drawCount,
  passMark: 50,
  attemptsAllowed: 3,
  waitMinutes: 0,
  timeLimitMinutes: 30,
  graceSeconds: 60,
  opensAt: null,
  closesAt: null,
  offlineDays: null,
  honourStatement: null,
  review: 'after-submission',
})
