import { questionFiles } from '@muster/words/catalogue/question-files.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldCode } from '../../app/problem-words.ts'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { FileLine, FileReport } from './use-question-files.ts'

const tones = { ready: 'valid', known: 'neutral', faulty: 'refused', 'not-possible': 'warn' } as const

/** What would become of each item of a file, in the order of the file. */
export function FileLines({ report }: { report: FileReport }) {
  const words = useWords()
  const { columns, states } = questionFiles
  const rows = report.lines.map((line, index) => ({ ...line, number: index + 1 }))
  const count = (state: FileLine['state']) => report.lines.filter((line) => line.state === state).length
  return (
    <section className="section">
      <h2>{words.say(questionFiles.lines)}</h2>
      <p>
        {words.say(questionFiles.found, {
          format: words.say(questionFiles.formats[report.format]),
          ready: count('ready'),
          known: count('known'),
          faulty: count('faulty'),
          impossible: count('not-possible'),
        })}
      </p>
      <Table<FileLine & { number: number }>
        caption={words.say(questionFiles.lines)}
        captionHidden
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'number', header: words.say(columns.number), cell: ({ number }) => words.number(number) },
          {
            key: 'name',
            header: words.say(columns.name),
            isRowHeader: true,
            className: 'question-stem',
            cell: ({ name }) => name,
          },
          {
            key: 'state',
            header: words.say(columns.state),
            cell: ({ state, kind }) => (
              <>
                <Status tone={tones[state]}>{words.say(states[state])}</Status>
                {kind && <span className="small muted"> {words.say(questions.kinds[kind])}</span>}
              </>
            ),
          },
          { key: 'why', header: words.say(columns.why), cell: (line) => <Why line={line} /> },
        ]}
      />
    </section>
  )
}

function Why({ line: { reason, faults, notes } }: { line: FileLine }) {
  const words = useWords()
  const sentences = [
    ...(reason ? [words.say(questionFiles.reasons[reason])] : []),
    ...faults.map((code) => sayFieldCode(words, code)),
    ...notes.map((note) => words.say(questionFiles.notes[note])),
  ]
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
}
