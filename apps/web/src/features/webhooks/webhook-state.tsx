import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'

const tones: Record<Webhook['state'], Tone> = { on: 'valid', failing: 'warn', off: 'refused' }

/** How an address does, and since when where it does not. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const words = useWords()
  const { state, offSince, offCause, failingSince } = webhook
  const since =
    state === 'off' && offSince && offCause
      ? words.say(webhooks.stateSince[offCause], { time: words.shortInstant(offSince) })
      : state === 'failing' && failingSince
        ? words.say(webhooks.stateSince.failing, { time: words.shortInstant(failingSince) })
        : null
  return (
    <>
      <Status tone={tones[state]} {...(state === 'off' && { icon: 'pause' })}>
        {words.say(webhooks.states[state])}
      </Status>
      {since && <small className="muted webhooks-under">{since}</small>}
    </>
  )
}
