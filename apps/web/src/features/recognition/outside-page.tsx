import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { EvidenceFiles } from './evidence-files.tsx'
import { OutsideFacts, OutsideHistory, OutsideStatus } from './outside-view.tsx'
import { sayReason } from './outside-words.ts'
import { keepOutside, useOutside } from './use-outside.ts'
import type { Outside } from './use-outside.ts'
import './recognition.css'

/** What the form says when it leads here. */
export type Arrival = 'recorded' | 'known' | 'files-missing'

/** One's own certificate from elsewhere: what it is worth and why, what it says, its files and its history. */
export function OutsidePage() {
  const words = useWords()
  const { outside: id = '' } = useParams()
  const query = useOutside(id)
  const title = query.data ? words.text(query.data.type.title) : words.say(outside.toWallet)
  return (
    <Page title={title} width="narrow">
      {query.data === undefined && <h1>{title}</h1>}
      <Loaded query={query} lines={8}>
        {(certificate) => <OutsideContent certificate={certificate} />}
      </Loaded>
    </Page>
  )
}

function OutsideContent({ certificate }: { certificate: Outside }) {
  const words = useWords()
  const reason = sayReason(words, certificate)
  return (
    <>
      <ArrivalNotice />
      <div className="stack">
        <h1>{words.text(certificate.type.title)}</h1>
        <p>
          <OutsideStatus state={certificate.state} />
        </p>
        <p className="measure">{words.say(outside.meanings[certificate.state])}</p>
        {reason && (
          <p className="measure">
            <b>{words.say(outside.reason)}</b> {reason}
          </p>
        )}
        {certificate.state === 'rejected' && (
          <LinkButton variant="filled" icon="plus" to={`/wallet/outside/new?from=${certificate.id}`}>
            {words.say(outside.again)}
          </LinkButton>
        )}
      </div>
      <section className="section">
        <h2>{words.say(outside.files.title)}</h2>
        <EvidenceFiles certificate={certificate} />
      </section>
      <section className="section">
        <h2>{words.say(outside.details)}</h2>
        <OutsideFacts certificate={certificate} />
      </section>
      <section className="section">
        <h2>{words.say(outside.history)}</h2>
        <OutsideHistory certificate={certificate} />
      </section>
      {certificate.abilities.withdraw && <Withdraw certificate={certificate} />}
    </>
  )
}

function ArrivalNotice() {
  const words = useWords()
  const { state } = useLocation() as { state: { arrival?: Arrival } | null }
  const { record } = outside
  if (state?.arrival === 'recorded') return <Notice tone="valid" live="status" title={words.say(record.recorded)} />
  if (state?.arrival === 'known') return <Notice tone="neutral" live="status" title={words.say(record.known)} />
  if (state?.arrival === 'files-missing')
    return <Notice tone="warn" live="alert" title={words.say(record.filesMissing)} />
  return null
}

function Withdraw({ certificate }: { certificate: Outside }) {
  const words = useWords()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => call('recognition.withdraw', { params: { certificate: certificate.id } }),
    onSuccess: (changed) => {
      keepOutside(client, changed)
      setOpen(false)
    },
  })
  return (
    <p className="section">
      <Button onClick={() => setOpen(true)}>{words.say(outside.withdraw.open)}</Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(outside.withdraw.title)}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={withdraw.isPending && words.say(outside.withdraw.working)}
              onClick={() => withdraw.mutate()}
            >
              {words.say(outside.withdraw.confirm)}
            </Button>
          </>
        }
      >
        {withdraw.isError && <Notice tone="refused" live="alert" title={sayProblem(words, withdraw.error)} />}
        <p>{words.say(outside.withdraw.text)}</p>
      </Dialog>
    </p>
  )
}
