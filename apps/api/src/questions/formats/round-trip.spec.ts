import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyQuestion } from '../../../test/any-question.ts'
import { readCsv } from './read-csv.ts'
import { readQuestions } from './read-questions.ts'
import { writeCsv } from './write-csv.ts'
import { qtiItem, qtiPackage } from './write-qti.ts'

const given = { language: 'en', outcome: 'other', module: '' } as const
const kinds = Object.keys(anyQuestion) as BankQuestion['kind'][]

const questionsIn = async (bytes: Uint8Array | string): Promise<unknown[]> =>
  (await readQuestions(Buffer.from(bytes), given)).items.map((item) => ('question' in item ? item.question : item))

describe('what is exported comes back as it was', () => {
  it.each(kinds)('a question of the kind %s, as CSV', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyQuestion[kind], { minLength: 1, maxLength: 4 }), async (questions) => {
        expect(await questionsIn(writeCsv(questions))).toEqual(questions)
      }),
      { numRuns: 100 },
    )
  })

  it.each(kinds)('a question of the kind %s, as a QTI 3 item', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyQuestion[kind], async (content) => {
        expect(await questionsIn(qtiItem({ key: 'q-1', content }))).toEqual([content])
      }),
      { numRuns: 100 },
    )
  })

  it('questions of every kind, as a QTI 3 package', async () => {
    const all = fc.tuple(...kinds.map((kind) => anyQuestion[kind]))
    await fc.assert(
      fc.asyncProperty(all, async (contents) => {
        const bytes = qtiPackage(contents.map((content, index) => ({ key: `q-${index}`, content })))
        expect(await questionsIn(bytes)).toEqual(contents)
      }),
      { numRuns: 20 },
    )
  })

  it('runs nothing in a spreadsheet', () => {
    const text = { en: '=HYPERLINK("http://x")', ja: '+1' }
    const [question] = fc.sample(anyQuestion.order, 1)
    if (!question) throw new Error('no question was made')
    const csv = writeCsv([{ ...question, stem: text }])
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")",'+1`)
    const [read] = readCsv(csv, given)
    expect(read).toMatchObject({ question: { stem: text } })
  })
})
