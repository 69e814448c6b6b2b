import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Arrival } from './outside-page.tsx'
import { prepareFile } from '../../app/prepare-file.ts'
import { draftOf, fieldsOf, useDraft } from './record-draft.ts'
import type { Draft, Fields } from './record-draft.ts'
import { FileFields } from './record-files.tsx'
import { ContentFields, DateFields, MoreFields, PaperFields } from './record-fields.tsx'
import { keepOutside, useChoices, useOutside } from './use-outside.ts'
import type { Choices } from './use-outside.ts'
import './recognition.css'

/** Recording a certificate from elsewhere with its files; what is typed stays on the device until it is sent. */
export function RecordPage() {
  const words = useWords()
  const query = useChoices()
  const title = words.say(outside.record.title)
  return (
    <Page title={title} width="narrow">
      <div className="stack">
        <h1>{title}</h1>
        <p className="measure">{words.say(outside.record.intro)}</p>
      </div>
      <Loaded query={query} lines={10}>
        {(choices) => <RecordForm choices={choices} />}
      </Loaded>
    </Page>
  )
}

/** What has to be there before it is worth sending. */
export function missingIn(draft: Draft, files: readonly File[]): Set<keyof Draft | 'files'> {
  const wanted: (keyof Draft)[] = ['type', 'issuer', 'holderName', 'completedOn', 'mode']
  if (draft.hasExpiry) wanted.push('expiresOn')
  if (draft.scale) wanted.push('subject', 'grade')
  const missing = new Set<keyof Draft | 'files'>(wanted.filter((name) => !draft[name]))
  if (files.length === 0) missing.add('files')
  return missing
}

function RecordForm({ choices }: { choices: Choices }) {
  const words = useWords()
  const { person } = useSession()
  const [draft, change, clear] = useDraft(person.id)
  const [files, setFiles] = useState<File[]>([])
  const [wasSent, setWasSent] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEarlier(change)
  const { send, progress } = useSend(clear)
  const missing = wasSent ? missingIn(draft, files) : new Set<keyof Draft | 'files'>()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (missingIn(draft, files).size > 0) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('.field-wrong .input, [aria-invalid]')?.focus(),
      )
      return
    }
    const isNumberScale = choices.scales.find(({ key }) => key === draft.scale)?.grades === null
    if (!send.isPending) send.mutate({ fields: fieldsOf(draft, choices.postings, isNumberScale), files })
  }
  const isOffline = send.error instanceof Problem && send.error.code === 'offline'
  const part = { draft, change, choices, missing, error: send.error }
  return (
    <form ref={form} className="outside-form" onSubmit={submit} noValidate>
      <PaperFields {...part} />
      <FileFields {...part} files={files} onFiles={setFiles} />
      <DateFields {...part} />
      <ContentFields {...part} />
      <MoreFields {...part} />
      {send.isError && (
        <Notice
          tone={isOffline ? 'warn' : 'refused'}
          live="alert"
          title={isOffline ? words.say(outside.record.notSent) : sayProblem(words, send.error)}
        />
      )}
      <div className="row">
        <Button type="submit" variant="filled" icon="upload" busy={send.isPending && progress}>
          {words.say(outside.record.submit)}
        </Button>
        <Button
          variant="plain"
          onClick={() => {
            clear()
            setFiles([])
            setWasSent(false)
          }}
        >
          {words.say(outside.record.startOver)}
        </Button>
      </div>
      <p className="small muted">{words.say(outside.record.kept)}</p>
    </form>
  )
}

/** Fills the form with an earlier record, once, where the address names one. */
function useEarlier(change: (change: Partial<Draft>) => void): void {
  const [address] = useSearchParams()
  const { data } = useOutside(address.get('from') ?? '')
  const wasFilled = useRef(false)
  useEffect(() => {
    if (!data || wasFilled.current) return
    wasFilled.current = true
    change(draftOf(data))
  }, [data, change])
}

/** Records first, then sends file by file; once it is recorded, a file that fails is added on its own page. */
function useSend(clear: () => void) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const [progress, setProgress] = useState(words.say(outside.record.sending))
  const send = useMutation({
    mutationFn: async ({ fields, files }: { fields: Fields; files: readonly File[] }) => {
      const { certificate, isNew } = await call('recognition.record', { body: fields, idempotencyKey: keyFor(fields) })
      let latest = certificate
      let arrival: Arrival = isNew ? 'recorded' : 'known'
      for (const [index, file] of files.entries()) {
        setProgress(words.say(outside.record.sendingFile, { number: index + 1, count: files.length }))
        try {
          const body = await prepareFile(file)
          latest = await call('recognition.addEvidence', { params: { certificate: certificate.id }, body })
        } catch {
          arrival = 'files-missing'
        }
      }
      return { certificate: latest, arrival }
    },
    onSuccess: ({ certificate, arrival }) => {
      clear()
      keepOutside(client, certificate)
      void navigate(`/wallet/outside/${certificate.id}`, { replace: true, state: { arrival } })
    },
  })
  return { send, progress }
}
