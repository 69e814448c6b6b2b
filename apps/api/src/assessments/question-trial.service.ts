import { readLearnerAnswer } from '@muster/assessment/learner-answer.ts'
import { toLearnerView } from '@muster/assessment/learner-view.ts'
import type { Question } from '@muster/assessment/question.ts'
import { toReviewView } from '@muster/assessment/review-view.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Injectable } from '@nestjs/common'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { questionsOfAgency } from '../questions/question-rows.ts'
import { numbered, presentReviewed } from './attempt.present.ts'

/** A question of the bank as its learner would meet it, for those who write it. Nothing of it is recorded. */
@Injectable()
export class QuestionTrials {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest version, shuffled as a test would; the same number shuffles the same way. */
  show(call: PersonCall<'questions.asLearner'>): Promise<ReplyOf<'questions.asLearner'>> {
    const { language, shuffle } = call.query
    return this.work.run(call, async (tx) => {
      const { version, content } = await newestOf(tx, call.params.question)
      return { version, question: numbered(toLearnerView(content, language, seedOf(content, shuffle)), 0) }
    })
  }

  /** What a learner would read after the test. Refuses (422) what is no answer to the question. */
  review(call: PersonCall<'questions.tryAnswer'>): Promise<ReplyOf<'questions.tryAnswer'>> {
    const { language, shuffle, answer } = call.body
    return this.work.run(call, async (tx) => {
      const { content } = await newestOf(tx, call.params.question)
      const seed = seedOf(content, shuffle)
      const read = answer && readLearnerAnswer(content, seed, answer)
      if (read && 'refused' in read)
        throw new Refusal(422, 'answer-does-not-fit', [{ pointer: '/answer', code: 'invalid' }])
      return { ...presentReviewed(toReviewView(content, language, seed, read && read.answer), 0), marks: [] }
    })
  }
}

const seedOf = ({ key }: Question, shuffle: number): string => `trial ${shuffle}/${key}`

async function newestOf(tx: Tx, question: string): Promise<{ version: number; content: Question }> {
  const [row] = await tx.query<{ version: number; content: Question }>(
    `SELECT v.version, v.content FROM ${questionsOfAgency} WHERE q.id = $1`,
    [question],
  )
  if (!row) throw notFound()
  return row
}
