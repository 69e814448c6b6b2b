import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Problem } from '@muster/client/client.ts'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AgencyNames } from './agency-names.tsx'
import { AgencyPeople } from './agency-people.tsx'
import { AccentField } from './accent-field.tsx'
import { RetentionFields } from './retention-fields.tsx'
import { agencyKey, isSame, settingsOf } from './use-agency.ts'
import type { Agency, Settings } from './use-agency.ts'

/** What every part of the form is given. */
export interface PartOfForm {
  settings: Settings
  onChange: (changed: Partial<Settings>) => void
  /** What is wrong with an entry, by its pointer. */
  errorOf: (pointer: string) => string | undefined
}

/** The settings in one form, saved together from the version that was seen. */
export function AgencyForm({ agency, mayChange }: { agency: Agency; mayChange: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [base, setBase] = useState(agency)
  const [settings, setSettings] = useState(() => settingsOf(agency))
  const settle = (saved: Agency) => {
    client.setQueryData(agencyKey, saved)
    void client.invalidateQueries({ queryKey: ['session'] })
    setBase(saved)
    setSettings(settingsOf(saved))
  }
  // A logo was changed beside the form: what is typed stays, and is saved from there.
  if (agency.version > base.version && isSame(settingsOf(agency), settingsOf(base))) setBase(agency)
  const save = useMutation({
    mutationFn: () => call('agency.update', { body: { ...settings, version: base.version } }),
    onSuccess: settle,
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const takeSaved = async () => {
    settle(await client.fetchQuery({ queryKey: agencyKey, queryFn: () => call('agency.read'), staleTime: 0 }))
    save.reset()
  }
  const isUnchanged = isSame(settings, settingsOf(base))
  const isHalf = settings.shortName !== null && (settings.shortName.en === '') !== (settings.shortName.ja === '')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending && !isUnchanged && !isHalf) save.mutate()
  }
  const part: PartOfForm = {
    settings,
    onChange: (changed) => setSettings((now) => ({ ...now, ...changed })),
    errorOf: (pointer) => sayFieldProblem(words, save.error, pointer),
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="agency-form">
      {isChangedMeanwhile(save.error) ? (
        <Notice
          tone="warn"
          live="alert"
          title={words.say(say.changedMeanwhile.title)}
          actions={<Button onClick={() => void takeSaved()}>{words.say(say.changedMeanwhile.take)}</Button>}
        >
          {words.say(say.changedMeanwhile.text)}
        </Notice>
      ) : (
        <RefusedForm error={save.error} />
      )}
      {save.isSuccess && isUnchanged && <Notice tone="valid" live="status" title={words.say(say.saved)} />}
      <fieldset className="agency-parts" disabled={!mayChange}>
        <AgencyNames {...part} isHalf={isHalf} />
        <AccentField {...part} />
        <AgencyPeople {...part} />
        <RetentionFields {...part} />
      </fieldset>
      {mayChange && (
        <p>
          <Button
            type="submit"
            variant="filled"
            busy={save.isPending && words.say(controls.saving)}
            blockedBy={isUnchanged ? words.say(say.nothingChanged) : isHalf && words.say(say.names.shortBoth)}
          >
            {words.say(say.save)}
          </Button>
        </p>
      )}
    </form>
  )
}

const isChangedMeanwhile = (error: unknown): boolean => error instanceof Problem && error.code === 'changed-meanwhile'
