import { controls } from '@muster/words/catalogue/controls.ts'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { useWords } from '../../app/language.tsx'
import { findingOf, questionGroups, questionsIn } from '../../app/question-figures/question-findings.ts'
import { lapseOf } from '../../app/question-figures/question-row.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Table } from '../../ui/table.tsx'
import type { QuestionView } from './use-teaching.ts'

/** Every question with its figures, what deserves a look first. */
export function QuestionTable({ questions }: { questions: readonly QuestionView[] }) {
  const words = useWords()
  const { table, findings } = instructor.questions
  const nothing = words.say(controls.none)
  return (
    <section className="teaching-group">
      <h2>{words.say(table.title)}</h2>
      <Disclosure summary={words.say(table.open, { count: questions.length })}>
        <Table<QuestionView>
          caption={words.say(table.title)}
          captionHidden
          rows={questionGroups.flatMap((group) => questionsIn(questions, group))}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'question',
              header: words.say(table.question),
              isRowHeader: true,
              className: 'teaching-question',
              cell: ({ stem }) => words.text(stem),
            },
            { key: 'module', header: words.say(table.module), cell: ({ module }) => module || nothing },
            {
              key: 'answers',
              header: words.say(table.answers),
              align: 'end',
              cell: ({ answers }) => words.number(answers),
            },
            {
              key: 'share',
              header: words.say(table.share),
              align: 'end',
              cell: ({ statistics }) => (statistics ? words.percent(statistics.rightShare) : nothing),
            },
            {
              key: 'time',
              header: words.say(table.time),
              align: 'end',
              cell: (question) => lapseOf(words, question) || nothing,
            },
            {
              key: 'finding',
              header: words.say(table.finding),
              className: 'teaching-after',
              cell: (question) => words.say(findings[findingOf(question)]),
            },
          ]}
        />
      </Disclosure>
    </section>
  )
}
