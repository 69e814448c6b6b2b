import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { ModuleView } from '../use-authoring.ts'

const { outline: outlineWords, newCourse, word, tools } = authoring

/** The title of a module and what its learners can do afterwards, in both languages. */
export function ModuleDialog({
  module,
  onClose,
  onSaved,
}: {
  module: ModuleView
  onClose: () => void
  onSaved: () => void
}) {
  const words = useWords()
  const [form, setForm] = useState(module)
  const save = useMutation({
    mutationFn: () =>
      call('authoring.changeModule', {
        params: { module: module.id },
        body: { version: form.version, title: form.title, outcome: form.outcome },
      }),
    onSuccess: onSaved,
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const line = (name: 'title' | 'outcome', language: 'en' | 'ja', label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          lang={language}
          maxLength={name === 'title' ? 400 : 2_000}
          value={form[name][language]}
          onChange={(event) => setForm({ ...form, [name]: { ...form[name], [language]: event.target.value } })}
        />
      )}
    </Field>
  )
  const outcome = (language: 'english' | 'japanese') =>
    `${words.say(outlineWords.outcome)} (${words.say(word.languages[language])})`
  return (
    <Dialog open onClose={onClose} title={words.say(outlineWords.rename)} closeLabel={words.say(tools.close)}>
      <form className="stack wide-fields" onSubmit={submit} noValidate>
        {save.isError && <Notice tone="refused" live="alert" title={sayProblem(words, save.error)} />}
        {line('title', 'en', words.say(newCourse.titleEn))}
        {line('title', 'ja', words.say(newCourse.titleJa))}
        {line('outcome', 'en', outcome('english'))}
        {line('outcome', 'ja', outcome('japanese'))}
        <div>
          <Button type="submit" busy={save.isPending && words.say(controls.saving)}>
            {words.say(controls.save)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
