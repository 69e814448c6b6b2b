import type { DraftCheck } from '@muster/contracts/schemas/draft.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { Field, TextArea, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { usePieceSurroundings } from './piece-context.ts'

type Option = DraftCheck['options'][number]

const { checks: checkWords } = authoring
const letters = 'abcdefghijklmnopqrstuvwxyz'
const mostOptions = 6

/** A new knowledge check: a question with two answers to write. */
export const emptyCheck = (key: string): DraftCheck => ({
  key,
  stem: { en: '', ja: '' },
  options: ['a', 'b'].map(emptyOption),
})

const emptyOption = (id: string): Option => ({
  id,
  text: { en: '', ja: '' },
  correct: false,
  because: { en: '', ja: '' },
})

/** A knowledge check, edited in place in the language of the text around it. */
export function CheckFields({ check: key }: { check: string }) {
  const words = useWords()
  const { checks, language, canWrite, changeCheck } = usePieceSurroundings()
  const check = checks.find((one) => one.key === key)
  if (!check) return <p className="muted">{words.say(authoring.pieces.gone)}</p>
  const changeOption = (changed: Option) =>
    changeCheck({ ...check, options: check.options.map((one) => (one.id === changed.id ? changed : one)) })
  const unused = [...letters].find((letter) => check.options.every(({ id }) => id !== letter))
  return (
    <div className="stack wide-fields">
      <Field label={words.say(checkWords.stem)}>
        {(control) => (
          <TextArea
            {...control}
            lang={language}
            rows={2}
            maxLength={4_000}
            readOnly={!canWrite}
            value={check.stem[language]}
            onChange={(event) => changeCheck({ ...check, stem: { ...check.stem, [language]: event.target.value } })}
          />
        )}
      </Field>
      {check.options.map((option, at) => (
        <OptionFields
          key={option.id}
          option={option}
          number={at + 1}
          onChange={changeOption}
          onDrop={
            check.options.length > 2
              ? () => changeCheck({ ...check, options: check.options.filter(({ id }) => id !== option.id) })
              : undefined
          }
        />
      ))}
      {!check.options.some(({ correct }) => correct) && <Notice tone="warn" title={words.say(checkWords.noneRight)} />}
      {canWrite && unused && check.options.length < mostOptions && (
        <div>
          <Button
            icon="plus"
            onClick={() => changeCheck({ ...check, options: [...check.options, emptyOption(unused)] })}
          >
            {words.say(checkWords.addOption)}
          </Button>
        </div>
      )}
    </div>
  )
}

function OptionFields({
  option,
  number,
  onChange,
  onDrop,
}: {
  option: Option
  number: number
  onChange: (option: Option) => void
  onDrop: (() => void) | undefined
}) {
  const words = useWords()
  const { language, canWrite } = usePieceSurroundings()
  const line = (name: 'text' | 'because', label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          lang={language}
          maxLength={4_000}
          readOnly={!canWrite}
          value={option[name][language]}
          onChange={(event) => onChange({ ...option, [name]: { ...option[name], [language]: event.target.value } })}
        />
      )}
    </Field>
  )
  return (
    <div className="check-option wide-fields">
      {line('text', words.say(checkWords.option, { number }))}
      <Checkbox
        label={words.say(checkWords.correct, { number })}
        checked={option.correct}
        onChange={(correct) => {
          if (canWrite) onChange({ ...option, correct })
        }}
      />
      {line('because', words.say(checkWords.because, { number }))}
      {canWrite && onDrop && (
        <Button variant="plain" icon="close" onClick={onDrop}>
          {words.say(checkWords.dropOption, { number })}
        </Button>
      )}
    </div>
  )
}
