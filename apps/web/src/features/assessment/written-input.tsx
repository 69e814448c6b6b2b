import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { addressOf } from '@muster/client/client.ts'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { prepareFile } from '../../app/prepare-file.ts'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { SentAnswer } from './kept-answers.ts'
import { QuestionGroup, type InputProps } from './question-input.tsx'
import { countText, plainText } from './written-text.ts'

type Written = Extract<SentAnswer, { kind: 'written' }>

/** An answer in one's own words, kept with every letter, and a file where one is taken. */
export function WrittenInput({ question, answer, onAnswer, fileTo, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const { written } = assessment
  const given: Written = answer?.kind === 'written' ? answer : { kind: 'written', text: '' }
  const change = (changed: Written) => onAnswer(changed.text === '' && !changed.file ? null : changed)
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      {question.criteria && (
        <>
          <p className="small muted">{words.say(written.criteria)}</p>
          <ul className="written-criteria small">
            {question.criteria.map(({ text, points }) => (
              <li key={text}>{words.say(written.criterion, { text, count: points })}</li>
            ))}
          </ul>
        </>
      )}
      <Field label={words.say(written.text)}>
        {(control) => (
          <TextArea
            {...control}
            rows={10}
            maxLength={20_000}
            value={given.text}
            onChange={({ target }) => change({ ...given, text: plainText(target.value) })}
          />
        )}
      </Field>
      <p className="small muted">{words.say(written.counted, { count: countText(given.text, words.language) })}</p>
      {question.takesFile &&
        (fileTo === null ? (
          <p className="small muted">{words.say(written.fileOffline)}</p>
        ) : (
          <HandedFile attempt={fileTo} position={question.position} given={given} onChange={change} />
        ))}
    </QuestionGroup>
  )
}

function HandedFile({
  attempt,
  position,
  given,
  onChange,
}: {
  attempt: string
  position: number
  given: Written
  onChange: (given: Written) => void
}) {
  const words = useWords()
  const { written } = assessment
  const inputId = useId()
  const add = useMutation({
    mutationFn: async (file: File) =>
      call('assessments.addFile', {
        params: { attempt, position: String(position) },
        query: { name: plainText(file.name).slice(0, 200) },
        body: await prepareFile(file),
      }),
    onSuccess: ({ id, name }) => onChange({ ...given, file: { id, name } }),
  })
  const drop = () => {
    const { file: _, ...rest } = given
    onChange(rest)
  }
  return (
    <div className="stack">
      {add.isError && (
        <Notice
          tone="refused"
          live="alert"
          title={sayFieldProblem(words, add.error, '') ?? sayProblem(words, add.error)}
        />
      )}
      <p className="small muted">{words.say(written.fileHint)}</p>
      {given.file && (
        <p className="row">
          <a href={addressOf('assessments.file', { params: { attempt, file: given.file.id } })}>{given.file.name}</a>
          <Button variant="plain" icon="close" onClick={drop}>
            {words.say(written.dropFile, { name: given.file.name })}
          </Button>
        </p>
      )}
      <input
        id={inputId}
        className="visually-hidden"
        type="file"
        accept="application/pdf,image/*,.docx"
        tabIndex={-1}
        aria-label={words.say(written.addFile)}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) add.mutate(file)
          target.value = ''
        }}
      />
      <p>
        <Button
          icon="upload"
          busy={add.isPending && words.say(written.sending)}
          onClick={() => document.getElementById(inputId)?.click()}
        >
          {words.say(given.file ? written.otherFile : written.addFile)}
        </Button>
      </p>
    </div>
  )
}
