import { useId } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { csvOf, saveAsFile } from '../../ui/csv.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { tenths } from '../../app/question-figures/question-findings.ts'
import { lapseOf, sentencesOf } from '../../app/question-figures/question-row.tsx'
import type { QuestionView } from './use-teaching.ts'

const height = 96

function csvRows(words: Words, questions: readonly QuestionView[]): string[][] {
  const { table } = instructor.questions
  return [
    [table.question, table.module, table.answers, table.share, table.time, table.finding].map((message) =>
      words.say(message),
    ),
    ...questions.map((question) => [
      words.text(question.stem),
      question.module,
      String(question.answers),
      question.statistics ? words.percent(question.statistics.rightShare) : '',
      lapseOf(words, question),
      sentencesOf(words, question).join(' '),
    ]),
  ]
}

/** How many questions lie in each tenth of the share of right answers, with the same as a table. */
export function DifficultyPlot({ questions }: { questions: readonly QuestionView[] }) {
  const words = useWords()
  const id = useId()
  const { plot } = instructor.questions
  const counts = tenths(questions)
  const most = Math.max(1, ...counts)
  const bars = counts.map((count, index) => ({
    key: String(index),
    range: words.say(plot.range, { from: index * 10, through: index === 9 ? 100 : index * 10 + 9 }),
    count,
  }))
  const list = bars
    .filter(({ count }) => count > 0)
    .map(({ range, count }) => words.say(plot.bar, { range, count }))
    .join(words.language === 'en' ? ', ' : '、')
  return (
    <Panel as="figure" className="difficulty">
      <figcaption>
        <h2 id={`${id}-heading`}>{words.say(plot.title)}</h2>
      </figcaption>
      <svg
        className="difficulty-plot"
        height={height + 56}
        role="img"
        aria-label={words.say(plot.description, { list })}
      >
        {bars.map(({ key, count }, index) => {
          const bar = (count / most) * height
          return (
            <g key={key}>
              <rect
                className={index < 5 ? 'difficulty-bar difficulty-bar-hard' : 'difficulty-bar'}
                x={`${index * 10 + 0.6}%`}
                y={20 + height - bar}
                width="8.8%"
                height={bar}
              />
              {count > 0 && (
                <text x={`${index * 10 + 5}%`} y={14 + height - bar} textAnchor="middle">
                  {count}
                </text>
              )}
            </g>
          )
        })}
        <line className="difficulty-axis" x2="100%" y1={20 + height} y2={20 + height} />
        <text className="difficulty-quiet" x="0" y={40 + height}>
          0%
        </text>
        <text className="difficulty-quiet" x="50%" y={40 + height} textAnchor="middle">
          50%
        </text>
        <text className="difficulty-quiet" x="100%" y={40 + height} textAnchor="end">
          100%
        </text>
      </svg>
      <p className="difficulty-ends small muted">
        <span>{words.say(plot.harder)}</span>
        <span>{words.say(plot.axis)}</span>
        <span>{words.say(plot.easier)}</span>
      </p>
      <div className="difficulty-foot small no-print">
        <Disclosure summary={words.say(controls.showTable)}>
          <Table
            caption={words.say(plot.title)}
            captionHidden
            narrow="scroll"
            rows={bars}
            rowKey={({ key }) => key}
            columns={[
              { key: 'range', header: words.say(plot.axis), isRowHeader: true, cell: ({ range }) => range },
              {
                key: 'count',
                header: words.say(plot.questions),
                align: 'end',
                className: 'teaching-count',
                cell: ({ count }) => words.number(count),
              },
            ]}
          />
        </Disclosure>
        <Button
          variant="plain"
          onClick={() => saveAsFile('questions.csv', csvOf(csvRows(words, questions)), 'text/csv;charset=utf-8')}
        >
          {words.say(controls.downloadCsv)}
        </Button>
      </div>
    </Panel>
  )
}
