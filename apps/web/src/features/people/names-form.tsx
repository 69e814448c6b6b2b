import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Problem } from '@muster/client/client.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { focusEntry } from '../../app/refused-form.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { draftOf, isSameDraft, mergeMeanwhile, missingFields, namesBody } from './name-draft.ts'
import type { NameField } from './name-draft.ts'
import { NameFields } from './name-fields.tsx'
import { namesKey } from './use-names.ts'
import { personKey, readPerson } from './use-people.ts'
import type { Person } from './use-people.ts'

/**
 * Correcting a person's names. When somebody else saved meanwhile, what was typed stays, and what they saved stands
 * beside it.
 */
export function NamesForm({ person }: { person: Person }) {
  const words = useWords()
  const client = useQueryClient()
  const session = useSession()
  const [base, setBase] = useState(person)
  const [draft, setDraft] = useState(() => draftOf(person))
  const [conflicts, setConflicts] = useState<Partial<Record<NameField, string>>>({})
  const [wasSent, setWasSent] = useState(false)
  const [reason, setReason] = useState('')
  const settle = (saved: Person) => {
    client.setQueryData(personKey(person.id), saved)
    void client.invalidateQueries({ queryKey: ['people'] })
    void client.invalidateQueries({ queryKey: namesKey(saved.id) })
    if (session.person.id === saved.id) void client.invalidateQueries({ queryKey: ['session'] })
    setBase(saved)
    setConflicts({})
    setWasSent(false)
  }
  const save = useMutation({
    mutationFn: async () => {
      try {
        return await call('people.update', {
          params: { person: person.id },
          body: { ...namesBody(draft), version: base.version, ...(reason.trim() && { reason }) },
        })
      } catch (error) {
        if (!isChangedMeanwhile(error)) throw error
        const saved = await readPerson(person.id)
        const merged = mergeMeanwhile(draft, draftOf(base), draftOf(saved))
        settle(saved)
        setDraft(merged.draft)
        setConflicts(merged.conflicts)
        throw error
      }
    },
    onSuccess: (saved) => {
      settle(saved)
      setDraft(draftOf(saved))
      setReason('')
    },
  })
  const { people } = administrator
  const missing = missingFields(draft, draftOf(base))
  const isUnchanged = isSameDraft(draft, draftOf(base))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const [first] = missing
    if (first) focusEntry(event.currentTarget, first)
    else if (!save.isPending && !isUnchanged) save.mutate()
  }
  const takeTheirs = () => {
    setDraft(draftOf(base))
    setConflicts({})
    save.reset()
  }
  return (
    <form onSubmit={submit} noValidate className="person-form">
      <p className="small muted">{words.say(people.namesHint)}</p>
      {isChangedMeanwhile(save.error) ? (
        <Notice
          tone="warn"
          live="alert"
          title={words.say(people.changedMeanwhile.title)}
          actions={<Button onClick={takeTheirs}>{words.say(people.changedMeanwhile.takeTheirs)}</Button>}
        >
          {words.say(people.changedMeanwhile.text)}
        </Notice>
      ) : (
        save.isError && <Notice tone="refused" live="alert" title={sayProblem(words, save.error)} />
      )}
      {save.isSuccess && isUnchanged && <Notice tone="valid" live="status" title={words.say(people.saved)} />}
      <NameFields
        draft={draft}
        onChange={setDraft}
        conflicts={conflicts}
        errorOf={(field) =>
          wasSent && missing.includes(field)
            ? words.say(errors.fields.required)
            : sayFieldProblem(words, save.error, `/${field}`)
        }
      />
      {!isUnchanged && (
        <Field
          label={words.say(names.fields.reason)}
          note={words.say(controls.optional)}
          hint={words.say(names.fields.reasonHint)}
          error={sayFieldProblem(words, save.error, '/reason')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="reason"
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      <p>
        <Button
          type="submit"
          variant="filled"
          busy={save.isPending && words.say(controls.saving)}
          blockedBy={isUnchanged && words.say(people.nothingChanged)}
        >
          {words.say(people.saveNames)}
        </Button>
      </p>
    </form>
  )
}

const isChangedMeanwhile = (error: unknown): boolean => error instanceof Problem && error.code === 'changed-meanwhile'
