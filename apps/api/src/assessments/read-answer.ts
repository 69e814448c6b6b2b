import { readLearnerAnswer } from '@muster/assessment/learner-answer.ts'
import type { Answer } from '@muster/assessment/question.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { type PinnedAttempt, questionSeed } from './attempt-source.ts'

/**
 * The answer in the question's own ids, ticked boxes in one order so that the same answer is stored the same way. Refuses
 * (422, at the pointer) what is no answer to the question, (404) a question the attempt does not have.
 */
export function readAnswer(
  pinned: PinnedAttempt,
  position: number,
  sent: Answer | null,
  pointer = '/answer',
): Answer | null {
  const question = pinned.questions[position - 1]
  if (!question) throw notFound()
  if (!sent) return null
  const read = readLearnerAnswer(question, questionSeed(pinned.seed, question), sent)
  if ('refused' in read) throw new Refusal(422, 'answer-does-not-fit', [{ pointer, code: 'invalid' }])
  return read.answer.kind === 'multiple' ? { ...read.answer, options: read.answer.options.toSorted() } : read.answer
}
