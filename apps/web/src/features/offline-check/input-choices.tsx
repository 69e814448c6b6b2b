import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { offlineCheck } from '@muster/words/catalogue/offline-check.ts'
import { Button } from '../../ui/press-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { useCheckWords } from './check-words.tsx'

/** The ways in: camera, file, pasted text. */
export function InputChoices({
  onScan,
  onFile,
  onText,
}: {
  onScan: () => void
  onFile: (file: File) => void
  onText: (text: string) => void
}) {
  const words = useCheckWords()
  const picker = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [pasted, setPasted] = useState('')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onText(pasted)
  }
  return (
    <div className="check-choices">
      <p>{words.say(offlineCheck.intro)}</p>
      <Button variant="filled" stretched onClick={onScan}>
        {words.say(offlineCheck.scan)}
      </Button>
      <Button icon="upload" stretched aria-describedby={hint} onClick={() => picker.current?.click()}>
        {words.say(offlineCheck.file)}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept="image/*,application/json,.json,.jsonld,application/pdf,.pdf"
        aria-label={words.say(offlineCheck.file)}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
      <p id={hint} className="small muted">
        {words.say(offlineCheck.fileHint)}
      </p>
      <Disclosure summary={words.say(offlineCheck.paste)}>
        <form className="check-box" onSubmit={submit}>
          <Field label={words.say(offlineCheck.pasteLabel)}>
            {(control) => (
              <TextArea
                {...control}
                value={pasted}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => setPasted(target.value)}
              />
            )}
          </Field>
          <Button type="submit">{words.say(offlineCheck.check)}</Button>
        </form>
      </Disclosure>
    </div>
  )
}
