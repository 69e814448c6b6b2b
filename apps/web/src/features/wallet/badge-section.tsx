import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { addressOf } from '@muster/client/client.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Whether this device can hand a PDF to another app. */
const canSendPdf = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([], 'certificate.pdf', { type: 'application/pdf' })] })

async function sendPdf(certificate: string): Promise<void> {
  const reply = await fetch(addressOf('certificates.pdf', { params: { certificate } }))
  if (!reply.ok) throw new Error(`the PDF was refused: ${reply.status}`)
  const file = new File([await reply.blob()], `${certificate}.pdf`, { type: 'application/pdf' })
  await navigator.share({ files: [file], title: certificate }).catch((error: unknown) => {
    // Whoever closes the sheet of apps has decided not to send.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  })
}

/** Taking a certificate to another program: the file for a wallet of badges, the PDF for any app of the device. */
export function BadgeSection({ certificate }: { certificate: string }) {
  const words = useWords()
  const heading = useId()
  const send = useMutation({ mutationFn: () => sendPdf(certificate) })
  return (
    <section className="section no-print" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(wallet.badge.title)}</h2>
      <p className="measure share-text">
        {words.say(wallet.badge.text)}
        {words.language === 'en' && ' '}
        <a href={addressOf('certificates.credential', { params: { certificate } })}>{words.say(wallet.credential)}</a>
      </p>
      <Disclosure summary={words.say(wallet.badge.help)}>
        <ol className="badge-steps measure">
          <li>{words.say(wallet.badge.download)}</li>
          <li>{words.say(wallet.badge.add)}</li>
          <li>{words.say(wallet.badge.checked)}</li>
        </ol>
        <p className="measure">{words.say(wallet.badge.whole)}</p>
      </Disclosure>
      {canSendPdf() && (
        <Button
          icon="external"
          busy={send.isPending && words.say(wallet.badge.preparing)}
          onClick={() => send.mutate()}
        >
          {words.say(wallet.badge.send)}
        </Button>
      )}
      {send.isError && <Notice tone="warn" live="alert" title={words.say(wallet.badge.failed)} />}
    </section>
  )
}
