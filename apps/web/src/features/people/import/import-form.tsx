import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { call } from '../../../app/client.ts'
import { useIdempotencyKey } from '../../../app/idempotency.ts'
import { useWords } from '../../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ColumnFields } from './column-fields.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { SettingFields } from './setting-fields.tsx'
import { checkBody, firstSettings } from './use-import.ts'
import type { Brought, Checked, Choices, Result, Settings } from './use-import.ts'

/** How a file is read; then what would become of its rows; then it is taken in. What is changed is looked at again first. */
export function ImportForm({ brought, onDone }: { brought: Brought; onDone: (result: Result) => void }) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const [settings, setSettings] = useState<Settings>(() => firstSettings(brought, words.language))
  const [choices, setChoices] = useState<Choices>({})
  const [seen, setSeen] = useState<Checked | null>(null)
  const params = { import: brought.id }
  const check = useMutation({
    mutationFn: (chosen: Choices) => call('peopleImports.check', { params, body: checkBody(settings, chosen) }),
    onSuccess: setSeen,
  })
  const run = useMutation({
    mutationFn: (goodOnly: boolean) => {
      const body = { ...checkBody(settings, choices), invites: settings.invites, goodOnly }
      return call('peopleImports.run', { params, body, idempotencyKey: keyFor([brought.id, body]) })
    },
    onSuccess: onDone,
  })
  const change = (changed: Settings) => {
    setSettings(changed)
    setChoices({})
    setSeen(null)
    run.reset()
  }
  const choose = (chosen: Choices) => {
    setChoices(chosen)
    check.mutate(chosen)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!check.isPending) check.mutate(choices)
  }
  const { isPending } = run
  return (
    <form onSubmit={submit} noValidate className="import-steps">
      <div className="person-columns">
        <Panel as="div" className="person-form">
          <ColumnFields
            brought={brought}
            columns={settings.columns}
            onChange={(columns) => change({ ...settings, columns })}
          />
        </Panel>
        <Panel as="div" className="person-form">
          <SettingFields settings={settings} onChange={change} />
        </Panel>
      </div>
      {check.isError && (
        <Notice
          tone="refused"
          live="alert"
          title={sayFieldProblem(words, check.error, '/columns') ?? sayProblem(words, check.error)}
        />
      )}
      <p>
        <Button
          type="submit"
          {...(!seen && { variant: 'filled' as const })}
          busy={check.isPending && words.say(peopleImport.checking)}
        >
          {words.say(seen ? peopleImport.checkAgain : peopleImport.check)}
        </Button>
      </p>
      {seen && <ImportOutcome seen={seen} choices={choices} onChoose={choose} />}
      {run.isError && <Notice tone="refused" live="alert" title={sayProblem(words, run.error)} />}
      {seen && seen.adds + seen.updates > 0 && (
        <p>
          <Button
            variant="filled"
            busy={isPending && words.say(peopleImport.run.running)}
            onClick={() => {
              if (!isPending && !check.isPending) run.mutate(seen.wrong > 0)
            }}
          >
            {words.say(seen.wrong > 0 ? peopleImport.run.good : peopleImport.run.all)}
          </Button>
        </p>
      )}
    </form>
  )
}
