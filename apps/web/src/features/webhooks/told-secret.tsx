import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

/** A secret, this once. */
export function ToldSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const words = useWords()
  const said = webhooks.secret
  return (
    <Notice
      tone="valid"
      live="status"
      title={words.say(said.title)}
      actions={<Button onClick={onDone}>{words.say(said.done)}</Button>}
    >
      <p>{words.say(said.text)}</p>
      <Field label={words.say(said.label)}>
        {(control) => (
          <TextInput
            {...control}
            readOnly
            className="webhooks-secret"
            value={secret}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
    </Notice>
  )
}
