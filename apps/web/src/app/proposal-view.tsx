import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { Notice } from '../ui/notice.tsx'
import { call } from './client.ts'
import { useWords } from './language.tsx'
import { ReasonButton } from './reason-button.tsx'

const { life, proposal: proposing } = certificateActs

export type Proposal = NonNullable<ReplyOf<'certificates.read'>['proposal']>

const outcomes = {
  approved: { open: proposing.approve, title: proposing.approveTitle, impact: proposing.approveImpact },
  refused: { open: proposing.refuse, title: proposing.refuseTitle, impact: proposing.refuseImpact },
  withdrawn: { open: proposing.withdraw, title: proposing.withdrawTitle, impact: proposing.withdrawImpact },
}

/** What is proposed for a certificate, by whom and why, with the answers the reader may give. */
export function ProposalView({
  proposal,
  number,
  onDone,
}: {
  proposal: Proposal
  number: string
  onDone: (message: string) => void
}) {
  const words = useWords()
  const { id, kind, holder, title, reason, at, by, effectiveFrom, mayAnswer, mayWithdraw } = proposal
  const answers = mayAnswer ? (['approved', 'refused'] as const) : mayWithdraw ? (['withdrawn'] as const) : []
  return (
    <Notice
      tone="warn"
      icon="pause"
      title={words.say(proposing.kinds[kind])}
      actions={answers.map((outcome) => (
        <ReasonButton
          key={outcome}
          words={{
            open: words.say(outcomes[outcome].open),
            title: words.say(outcomes[outcome].title, { number }),
            impact: <p>{words.say(outcomes[outcome].impact)}</p>,
            confirm: words.say(outcomes[outcome].open),
            working: words.say(proposing.working),
          }}
          send={(text, idempotencyKey) =>
            call('certificates.answer', {
              params: { proposal: id },
              body: { outcome, reason: text },
              idempotencyKey,
            })
          }
          onDone={() => onDone(words.say(certificateActs.answered[outcome]))}
        />
      ))}
    >
      {kind === 'revoked' && (
        <p>{effectiveFrom ? words.say(life.from, { date: words.date(effectiveFrom) }) : words.say(life.fromStart)}</p>
      )}
      {holder && <p>{words.say(proposing.newHolder, holder)}</p>}
      {title && <p>{words.say(proposing.newTitle, title)}</p>}
      <p>{words.erasable(reason)}</p>
      <p className="small muted">
        {by ? words.say(life.by, { name: words.text(by), instant: words.instant(at) }) : words.instant(at)}
      </p>
      {!mayAnswer && <p>{words.say(proposing.waits)}</p>}
    </Notice>
  )
}
