import { instructor } from '@muster/words/catalogue/instructor.ts'
import type { Message } from '@muster/words/message.ts'
import { useWords } from '../language.tsx'
import type { Words } from '../words.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Table } from '../../ui/table.tsx'
import { findingOf, isSlow, type QuestionView, rightAnswers, temptingOption } from './question-findings.ts'
import './question-figures.css'

const kinds: Record<string, Message> = instructor.questions.kinds

/** A choice that is itself speech stands in one pair of quotes, not two. */
const withoutQuotes = (text: string): string => text.replace(/^[“「](.*)[”」]$/u, '$1')

/** What the figures of a question say, as sentences. */
export function sentencesOf(words: Words, question: QuestionView): string[] {
  const { questions } = instructor
  const { statistics, answers } = question
  if (!statistics) return [words.say(questions.hidden, { count: answers })]
  const right = rightAnswers(question)
  const percent = words.percent(statistics.rightShare)
  const first =
    right === null ? words.say(questions.earned, { percent, answers }) : words.say(questions.right, { right, answers })
  const tempting = temptingOption(question)
  const finding = findingOf(question)
  const typed = question.kind === 'short'
  const option = tempting && withoutQuotes(words.text(tempting.text))
  const chosen =
    tempting &&
    option &&
    finding !== 'ambiguous' &&
    words.say(typed ? questions.typed : questions.chose, { option, chosen: tempting.chosen })
  const verdict =
    finding === 'ambiguous' && tempting && option
      ? words.say(typed ? questions.typedOften : questions.ambiguous, { option, chosen: tempting.chosen, answers })
      : finding === 'hard' || finding === 'weak'
        ? words.say(questions[finding])
        : null
  const { medianSeconds, usualSeconds } = statistics
  const time = medianSeconds !== null && words.say(questions.time, { duration: words.lapse(medianSeconds) })
  const slow = isSlow(question) && words.say(questions.slow, { usual: words.lapse(usualSeconds ?? 0) })
  return [first, chosen, verdict, time, slow].filter((sentence): sentence is string => Boolean(sentence))
}

/** How long half of the people needed at most; nothing while that is not known. */
export const lapseOf = (words: Words, { statistics }: QuestionView): string =>
  typeof statistics?.medianSeconds === 'number' ? words.lapse(statistics.medianSeconds) : ''

/** One question: its stem, what its figures say, and every choice behind it. */
export function QuestionRow({ question }: { question: QuestionView }) {
  const words = useWords()
  const { questions } = instructor
  const { statistics } = question
  const kind = kinds[question.kind]
  // Modules of a course are numbered; a bank's may be called anything, and an unfinished text waits for one language.
  const module = question.module.replace(/^\D+/, '')
  const stem = words.text(question.stem) || question.stem.en || question.stem.ja
  const facts = [
    module !== '' && words.say(questions.module, { number: module }),
    kind && words.sayLoosely(kind),
    words.say(questions.answers, { count: question.answers }),
  ]
  return (
    <li className="question-figures">
      <div className="question-figures-main">
        <h3>{stem}</h3>
        <p>{sentencesOf(words, question).join(words.language === 'en' ? ' ' : '')}</p>
        <p className="small muted">{facts.filter(Boolean).join(' · ')}</p>
        {statistics && statistics.options.length > 0 && <Choices question={question} options={statistics.options} />}
      </div>
      {statistics && (
        <p className="question-figures-share">
          <b>{words.say(questions.rightShare, { percent: words.percent(statistics.rightShare) })}</b>
          <svg aria-hidden="true" className="question-bar">
            <rect className="question-bar-whole" width="100%" height="100%" />
            <rect className="question-bar-right" width={`${statistics.rightShare * 100}%`} height="100%" />
          </svg>
        </p>
      )}
    </li>
  )
}

type Option = NonNullable<QuestionView['statistics']>['options'][number]

function Choices({ question, options }: { question: QuestionView; options: readonly Option[] }) {
  const words = useWords()
  const { questions } = instructor
  return (
    <Disclosure summary={words.say(questions.choices)}>
      <Table<Option>
        caption={words.text(question.stem)}
        captionHidden
        rows={options}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'choice',
            header: words.say(questions.choice),
            isRowHeader: true,
            className: 'question-choice',
            cell: ({ text, correct }) => (
              <>
                {words.text(text)}
                {correct && <b className="question-right"> {words.say(questions.correct)}</b>}
              </>
            ),
          },
          {
            key: 'chosen',
            header: words.say(questions.chosen),
            align: 'end',
            className: 'question-count',
            cell: ({ chosen }) => words.number(chosen),
          },
        ]}
      />
    </Disclosure>
  )
}
