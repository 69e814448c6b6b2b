import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { errors } from '@muster/words/catalogue/errors.ts'
import { officer } from '@muster/words/catalogue/officer.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { DaysFields } from './days-fields.tsx'
import { AskedFields, ChoiceField, JobFields, NameField, optionsOf, PlaceFields } from './place-fields.tsx'
import { emptyDraft, missingEntries, postingBody, withProfile } from './posting-draft.ts'
import type { Choices, PostingDraft } from './posting-draft.ts'
import { useChoices } from './use-postings.ts'
import './posting-form.css'

/** Making a posting: what, where, when, and under which requirements. */
export function NewPostingPage() {
  const words = useWords()
  const query = useChoices()
  return (
    <Page title={words.say(postings.form.title)} width="wide" density="compact">
      <h1>{words.say(postings.form.title)}</h1>
      <Loaded query={query} lines={12}>
        {(choices) => <PostingForm choices={choices} />}
      </Loaded>
      <p className="section">
        <Link to="/postings">{words.say(officer.posting.back)}</Link>
      </p>
    </Page>
  )
}

function PostingForm({ choices }: { choices: Choices }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const keyFor = useIdempotencyKey()
  const [draft, setDraft] = useState<PostingDraft>(emptyDraft)
  const [wasSent, setWasSent] = useState(false)
  const profile = choices.profiles.find(({ key }) => key === draft.profile)
  const create = useMutation({
    mutationFn: () => {
      const body = postingBody(draft, profile?.traits ?? [])
      return call('postings.create', { body, idempotencyKey: keyFor(body) })
    },
    onSuccess: async ({ id }) => {
      void client.invalidateQueries({ queryKey: ['postings'] })
      void client.invalidateQueries({ queryKey: ['posting-choices'] })
      await navigate(`/postings/${id}`)
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const missing = missingEntries(draft)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (missing[0]) focusEntry(event.currentTarget, missing[0])
    else if (!create.isPending) create.mutate()
  }
  const errorOf = (name: string): string | undefined =>
    wasSent && missing.includes(name)
      ? words.say(errors.fields.required)
      : sayFieldProblem(words, create.error, `/${name.replaceAll('.', '/')}`)
  const parts = { draft, onChange: setDraft, errorOf, choices }
  return (
    <form ref={form} onSubmit={submit} noValidate className="posting-form">
      <RefusedForm error={create.error} />
      <WhatPanel {...parts} />
      <Panel as="div" className="form-part">
        <h2>{words.say(postings.form.rules)}</h2>
        <ChoiceField
          name="profile"
          label={words.say(postings.form.profile)}
          {...(profile?.standby && { hint: words.say(postings.form.standbyHint) })}
          value={draft.profile}
          first={words.say(postings.form.choose)}
          options={choices.profiles.map(({ key, title }) => ({ value: key, label: words.text(title) }))}
          error={errorOf('profile')}
          onChange={(key) => setDraft(withProfile(draft, key, choices))}
        />
        <Checkbox
          label={words.say(postings.form.team)}
          hint={profile?.team && words.say(postings.form.teamHint)}
          checked={draft.team}
          onChange={(team) => setDraft({ ...draft, team })}
        />
        <AskedFields draft={draft} onChange={setDraft} profile={profile} />
      </Panel>
      <Panel as="div" className="form-part">
        <h2>{words.say(postings.form.where)}</h2>
        <PlaceFields {...parts} />
      </Panel>
      <Panel as="div" className="form-part">
        <h2>{words.say(postings.form.when)}</h2>
        <DaysFields days={draft} onChange={setDraft} errorOf={errorOf} isStandby={profile?.standby ?? false} />
        <p className="small muted">{words.say(postings.form.departureZone, { zone: choices.departureZone })}</p>
      </Panel>
      <p>
        <Button type="submit" variant="filled" busy={create.isPending && words.say(postings.form.creating)}>
          {words.say(postings.form.create)}
        </Button>
      </p>
    </form>
  )
}

function WhatPanel({
  draft,
  onChange,
  errorOf,
  choices,
}: {
  draft: PostingDraft
  onChange: (draft: PostingDraft) => void
  errorOf: (name: string) => string | undefined
  choices: Choices
}) {
  const words = useWords()
  const { form } = postings
  return (
    <Panel as="div" className="form-part">
      <h2>{words.say(form.what)}</h2>
      <div className="form-row">
        <NameField
          name="title.en"
          label={words.say(form.titleEn)}
          lang="en"
          value={draft.titleEn}
          error={errorOf('title.en')}
          onChange={(titleEn) => onChange({ ...draft, titleEn })}
        />
        <NameField
          name="title.ja"
          label={words.say(form.titleJa)}
          lang="ja"
          value={draft.titleJa}
          error={errorOf('title.ja')}
          onChange={(titleJa) => onChange({ ...draft, titleJa })}
        />
      </div>
      <ChoiceField
        name="field"
        label={words.say(form.field)}
        value={draft.field}
        first={words.say(form.choose)}
        options={optionsOf(words, choices.fields)}
        error={errorOf('field')}
        onChange={(field) => onChange({ ...draft, field })}
      />
      <JobFields draft={draft} onChange={onChange} errorOf={errorOf} choices={choices} />
    </Panel>
  )
}
