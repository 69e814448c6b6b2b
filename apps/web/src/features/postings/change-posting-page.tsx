import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { errors } from '@muster/words/catalogue/errors.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { changeKindOf, makeChange, previewOf } from './change-kinds.ts'
import type { ChangeDraft, ChangeKind } from './change-kinds.ts'
import { ConsequenceList } from './consequence-list.tsx'
import { DayField, DaysFields } from './days-fields.tsx'
import { DaysBar } from './days-bar.tsx'
import { countedOn } from './nominees.ts'
import { AskedFields, JobFields, PlaceFields } from './place-fields.tsx'
import { daysOf, placeOf } from './posting-draft.ts'
import type { Choices } from './posting-draft.ts'
import { PostingFrame } from './posting-frame.tsx'
import { ReasonField } from './reason-field.tsx'
import { useChoices, usePostingAct } from './use-postings.ts'
import type { Posting } from './use-postings.ts'
import './posting-form.css'

/** Changing a posting: what it does to everybody nominated is seen before it is saved. */
export function ChangePostingPage() {
  const words = useWords()
  const [address] = useSearchParams()
  const kind = changeKindOf(address.get('kind'))
  const choices = useChoices()
  return (
    <PostingFrame titleOf={() => words.say(postings.change.titles[kind])}>
      {({ posting }) => (
        <Loaded query={choices} lines={8}>
          {(known) => <ChangeForm key={kind} kind={kind} posting={posting} choices={known} />}
        </Loaded>
      )}
    </PostingFrame>
  )
}

function ChangeForm({ kind, posting, choices }: { kind: ChangeKind; posting: Posting; choices: Choices }) {
  const words = useWords()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const start: ChangeDraft = { ...daysOf(posting), ...placeOf(posting) }
  const [draft, setDraft] = useState(start)
  const [reason, setReason] = useState('')
  const [seen, setSeen] = useState<string | null>(null)
  const [wasSent, setWasSent] = useState(false)
  const profile = choices.profiles.find(({ key }) => key === posting.profile.key)
  const asked = profile?.traits ?? []
  const now = JSON.stringify(draft)
  const onError = (error: unknown) => focusEntry(form.current, firstRefused(error))
  const preview = useMutation({
    mutationFn: () => previewOf(posting, draft, asked),
    onSuccess: () => setSeen(now),
    onError,
  })
  const save = usePostingAct(() => makeChange(kind, posting, draft, asked, reason))
  const isCancelling = kind === 'cancellation'
  const isSame = now === JSON.stringify(start)
  const isReasonMissing = reason.trim().length < 3
  const blockedBy = isCancelling
    ? undefined
    : isSame
      ? words.say(postings.change.nothing)
      : seen !== now && words.say(postings.change.first)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isReasonMissing) focusEntry(event.currentTarget, 'reason')
    else if (!save.isPending)
      save.mutate(undefined, { onSuccess: () => void navigate(`/postings/${posting.id}`), onError })
  }
  const refused = save.error ?? preview.error
  const errorOf = (name: string) => sayFieldProblem(words, refused, `/${name.replaceAll('.', '/')}`)
  const change = (next: ChangeDraft) => {
    setDraft(next)
    save.reset()
    preview.reset()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="posting-form">
      <RefusedForm error={refused} />
      {isCancelling ? (
        <Notice tone="warn" title={words.say(postings.change.cancelText)} />
      ) : (
        <Panel as="div" className="form-part">
          <Entries kind={kind} draft={draft} onChange={change} errorOf={errorOf} posting={posting} choices={choices} />
          <p>
            <Button
              icon="eye"
              blockedBy={isSame && words.say(postings.change.nothing)}
              busy={preview.isPending && words.say(postings.change.previewing)}
              onClick={() => preview.mutate()}
            >
              {words.say(postings.change.preview)}
            </Button>
          </p>
        </Panel>
      )}
      {(kind === 'dates' || kind === 'extension') && draft.departsOn && draft.returnsOn && (
        <DaysBar before={posting} after={draft} today={countedOn(posting)} />
      )}
      {seen === now && preview.data && <ConsequenceList nominees={preview.data.nominees} />}
      <Panel as="div" className="form-part">
        <ReasonField
          value={reason}
          onChange={setReason}
          hint={words.say(postings.change.reasonHint)}
          error={wasSent && isReasonMissing ? words.say(errors.fields.required) : errorOf('reason')}
        />
        <p>
          <Button
            type="submit"
            variant="filled"
            blockedBy={blockedBy}
            busy={save.isPending && words.say(postings.own.sending)}
          >
            {words.say(postings.change.save[kind])}
          </Button>
        </p>
      </Panel>
    </form>
  )
}

function Entries({
  kind,
  draft,
  onChange,
  errorOf,
  posting,
  choices,
}: {
  kind: ChangeKind
  draft: ChangeDraft
  onChange: (draft: ChangeDraft) => void
  errorOf: (name: string) => string | undefined
  posting: Posting
  choices: Choices
}) {
  const words = useWords()
  if (kind === 'extension') {
    return (
      <DayField
        name="returnsOn"
        label={words.say(posting.standby ? postings.form.through : postings.form.returns)}
        value={draft.returnsOn}
        error={errorOf('returnsOn')}
        onChange={(returnsOn) => onChange({ ...draft, returnsOn })}
      />
    )
  }
  if (kind === 'dates')
    return <DaysFields days={draft} onChange={onChange} errorOf={errorOf} isStandby={posting.standby} />
  const parts = { draft, onChange, errorOf, choices }
  return (
    <>
      <PlaceFields {...parts} />
      <JobFields {...parts} />
      <AskedFields
        draft={draft}
        onChange={onChange}
        profile={choices.profiles.find(({ key }) => key === posting.profile.key)}
      />
    </>
  )
}
