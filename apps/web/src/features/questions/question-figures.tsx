import { useQuery } from '@tanstack/react-query'
import { questions } from '@muster/words/catalogue/questions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { QuestionRow } from '../../app/question-figures/question-row.tsx'

/** How people answered a question, in sentences: the newest version that was asked. */
export function QuestionFigures({ question }: { question: string }) {
  const words = useWords()
  const query = useQuery({
    queryKey: ['question-figures', question],
    queryFn: () => call('instruction.question', { params: { question } }),
  })
  return (
    <section className="section">
      <h2>{words.say(questions.figures.heading)}</h2>
      <Loaded query={query} lines={3}>
        {(figures) => (
          <>
            <p className="small muted">{words.say(questions.figures.basis, { version: figures.version })}</p>
            <ul role="list">
              <QuestionRow question={figures.question} />
            </ul>
          </>
        )}
      </Loaded>
    </section>
  )
}
