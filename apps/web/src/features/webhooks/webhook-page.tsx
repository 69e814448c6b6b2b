import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Deliveries } from './deliveries.tsx'
import { RemoveWebhook } from './remove-webhook.tsx'
import { RotateSecret } from './rotate-secret.tsx'
import { useKeepWebhook, useSwitch, useTest, useWebhook } from './use-webhooks.ts'
import { WebhookForm } from './webhook-form.tsx'
import { WebhookState } from './webhook-state.tsx'
import './webhooks.css'

/** One address: how it does, what can be done about it, and what was sent to it. */
export function WebhookPage() {
  const words = useWords()
  const { webhook: id = '' } = useParams()
  const query = useWebhook(id)
  return (
    <Page title={query.data?.name ?? words.say(webhooks.title)} width="wide" density="compact">
      <p>
        <Link to="/webhooks">{words.say(webhooks.back)}</Link>
      </p>
      <Loaded query={query} lines={6}>
        {(webhook) => (
          <>
            <h1>{webhook.name}</h1>
            <Facts webhook={webhook} />
            <Acts webhook={webhook} />
            <Deliveries webhook={webhook} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Facts({ webhook }: { webhook: Webhook }) {
  const words = useWords()
  const { columns, events } = webhooks
  const told = webhook.events.map((event) => words.say(events[event]))
  return (
    <DefinitionList
      items={[
        { term: words.say(columns.state), detail: <WebhookState webhook={webhook} /> },
        { term: words.say(columns.address), detail: <span className="webhooks-address">{webhook.address}</span> },
        { term: words.say(columns.events), detail: told.join(words.language === 'en' ? ', ' : '、') },
        { term: words.say(columns.waiting), detail: words.number(webhook.waiting) },
      ]}
    />
  )
}

function Acts({ webhook }: { webhook: Webhook }) {
  const words = useWords()
  const keep = useKeepWebhook()
  const [isChanging, setChanging] = useState(false)
  const test = useTest(webhook)
  const turn = useSwitch(webhook)
  const isOff = webhook.state === 'off'
  const { acts } = webhooks
  const error = test.error ?? turn.error
  return (
    <section className="section stack">
      {isOff && <Notice tone="warn" title={words.say(acts.isOff)} />}
      {error && <Notice tone="refused" live="alert" title={sayProblem(words, error)} />}
      {test.isSuccess && !isOff && <Notice tone="neutral" live="status" title={words.say(acts.tested)} />}
      <div className="row">
        {!isOff && (
          <Button
            variant="filled"
            icon="external"
            busy={test.isPending && words.say(acts.testing)}
            onClick={() => test.mutate()}
          >
            {words.say(acts.test)}
          </Button>
        )}
        <Button
          variant={isOff ? 'filled' : 'outlined'}
          busy={turn.isPending && words.say(acts.switching)}
          onClick={() => turn.mutate(isOff)}
        >
          {words.say(isOff ? acts.on : acts.off)}
        </Button>
        <Button icon="pen" onClick={() => setChanging(true)}>
          {words.say(webhooks.form.change)}
        </Button>
        <RemoveWebhook webhook={webhook} />
      </div>
      <RotateSecret webhook={webhook} />
      <WebhookForm
        // What another person changed meanwhile is what this form begins with.
        key={`${webhook.name} ${webhook.address} ${webhook.events.join(' ')}`}
        webhook={webhook}
        open={isChanging}
        onClose={() => setChanging(false)}
        send={(body) => call('webhooks.change', { params: { webhook: webhook.id }, body })}
        onDone={(changed) => {
          setChanging(false)
          void keep(changed, webhook.id)
        }}
      />
    </section>
  )
}
