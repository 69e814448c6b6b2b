import { useQueryClient } from '@tanstack/react-query'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import { CorrectButton } from './correct-button.tsx'
import { RevokeButton } from './revoke-button.tsx'
import { certificateKey } from './use-certificates.ts'
import type { Certificate } from './use-certificates.ts'

/** What a verification officer may do with a certificate where it stands. `onDone` gets what to tell. */
export function CertificateActs({
  certificate,
  onDone,
}: {
  certificate: Certificate
  onDone: (message: string) => void
}) {
  const words = useWords()
  const client = useQueryClient()
  const { abilities, needsTwo, id } = certificate
  const name = words.text(certificate.holder)
  const params = { certificate: id }
  const tell = (message: string) => {
    void client.invalidateQueries({ queryKey: certificateKey(id) })
    onDone(message)
  }
  const proposed = () => tell(words.say(certificateActs.proposed))
  const done = (act: keyof typeof certificateActs.done) => () => tell(words.say(certificateActs.done[act], { name }))
  const wordsOf = (act: 'suspend' | 'reinstate', asksTwo: boolean) => ({
    open: words.say(certificateActs[act].open),
    title: words.say(certificateActs[act].title, { number: id }),
    impact: (
      <>
        <p>{words.say(certificateActs[act].impact, { name })}</p>
        {asksTwo && <p>{words.say(certificateActs.needsTwo)}</p>}
      </>
    ),
    confirm: words.say(certificateActs[act].confirm),
    working: words.say(certificateActs[act].working),
  })
  return (
    <>
      {abilities.maySuspend && (
        <ReasonButton
          icon="pause"
          words={wordsOf('suspend', false)}
          send={(reason, idempotencyKey) => call('certificates.suspend', { params, body: { reason }, idempotencyKey })}
          onDone={done('suspended')}
        />
      )}
      {abilities.mayReinstate && (
        <ReasonButton
          icon="check"
          words={wordsOf('reinstate', needsTwo)}
          send={(reason, idempotencyKey) =>
            call('certificates.reinstate', { params, body: { reason }, idempotencyKey })
          }
          onDone={needsTwo ? proposed : done('reinstated')}
        />
      )}
      {abilities.mayCorrect && <CorrectButton certificate={certificate} onDone={proposed} />}
      {abilities.mayRevoke && (
        <RevokeButton certificate={certificate} onRevoked={needsTwo ? proposed : done('revoked')} />
      )}
    </>
  )
}
