import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { questionVersions } from '@muster/words/catalogue/question-versions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { SentAnswer } from './kept-answers.ts'
import { QuestionInput } from './question-input.tsx'
import { ReviewQuestion } from './review-question.tsx'
import './assessment.css'

/** A question of the bank as the test shows it, to answer, with what follows the test; nothing is recorded. */
export function QuestionTrial({ question }: { question: string }) {
  const { language } = useWords()
  const [shuffle, setShuffle] = useState(0)
  const query = useQuery({
    queryKey: ['question-trial', question, language, shuffle],
    queryFn: () => call('questions.asLearner', { params: { question }, query: { language, shuffle } }),
    gcTime: 0,
  })
  return (
    <Loaded query={query} lines={8}>
      {(shown) => (
        <Turn
          key={`${language} ${shuffle}`}
          id={question}
          shown={shown}
          shuffle={shuffle}
          onAgain={() => setShuffle((last) => (last + 1) % 1000)}
        />
      )}
    </Loaded>
  )
}

function Turn({
  id,
  shown,
  shuffle,
  onAgain,
}: {
  id: string
  shown: ReplyOf<'questions.asLearner'>
  shuffle: number
  onAgain: () => void
}) {
  const words = useWords()
  const { trial } = questionVersions
  const [answer, setAnswer] = useState<SentAnswer | null>(null)
  const review = useMutation({
    mutationFn: () =>
      call('questions.tryAnswer', {
        params: { question: id },
        body: { language: words.language, shuffle, answer },
      }),
  })
  return (
    <>
      <div className="attempt-question">
        <QuestionInput
          question={shown.question}
          answer={answer}
          fileTo={null}
          onAnswer={(given) => {
            review.reset()
            setAnswer(given)
          }}
        />
        <p className="row">
          <Button variant="filled" onClick={() => review.mutate()}>
            {words.say(trial.review)}
          </Button>
          <Button onClick={onAgain}>{words.say(trial.again)}</Button>
        </p>
      </div>
      {review.isError && <Notice tone="refused" live="alert" title={sayProblem(words, review.error)} />}
      {review.data && (
        <section className="section" role="status">
          <h2>{words.say(trial.reviewed)}</h2>
          {shown.question.kind === 'written' ? (
            <p>{words.say(trial.marked)}</p>
          ) : (
            <ol role="list" className="review-list">
              <ReviewQuestion reviewed={review.data} attempt="" />
            </ol>
          )}
        </section>
      )}
    </>
  )
}
