import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import type { Webhook, WebhookDelivery } from '@muster/contracts/endpoints/webhooks.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { LoadedPages, usePages } from '../../app/pages.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { ReplaySpan } from './replay-span.tsx'
import { deliveriesKey, useKeepWebhook, useWebhook } from './use-webhooks.ts'

type State = WebhookDelivery['state']

const states = ['waiting', 'delivered', 'given-up'] as const satisfies readonly State[]
const tones: Record<State, Tone> = { waiting: 'neutral', delivered: 'valid', 'given-up': 'refused' }
const said = webhooks.deliveries

/** What the last try came to, in words. */
function sayReply(words: Words, { last }: WebhookDelivery): string {
  if (!last) return words.say(said.notTried)
  const milliseconds = words.number(last.milliseconds)
  if (last.status !== null) return words.say(said.status, { status: last.status, milliseconds })
  return words.say(said.took, { fault: words.say(said.faults[last.fault ?? 'not-reachable']), milliseconds })
}

/** What was sent to an address, the newest first; read anew while something waits, and when it no longer does. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const words = useWords()
  const title = useId()
  const [state, setState] = useState<State | ''>('')
  const params = { webhook: webhook.id }
  const query = usePages(
    deliveriesKey(webhook.id, state),
    (after) =>
      call('webhooks.deliveries', { params, query: { ...(state !== '' && { state }), ...(after && { after }) } }),
    { staleTime: 0 },
  )
  const client = useQueryClient()
  const { dataUpdatedAt } = useWebhook(webhook.id)
  // A try that fails leaves as many waiting as before: while something waits, each look at the address is one at these.
  const lookedAt = webhook.waiting > 0 ? dataUpdatedAt : 0
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['webhook-deliveries', webhook.id] })
  }, [client, webhook.id, webhook.waiting, lookedAt])
  return (
    <section className="section stack" aria-labelledby={title}>
      <h2 id={title}>{words.say(said.title)}</h2>
      <div className="row">
        <Field label={words.say(said.filter)}>
          {(control) => (
            <Select
              {...control}
              value={state}
              onChange={(event) => setState(states.find((one) => one === event.target.value) ?? '')}
              options={[
                { value: '', label: words.say(said.all) },
                ...states.map((value) => ({ value, label: words.say(said.states[value]) })),
              ]}
            />
          )}
        </Field>
        <ReplaySpan webhook={webhook} />
      </div>
      <LoadedPages query={query} lines={5}>
        {(pages) => (
          <DeliveryTable
            webhook={webhook}
            rows={pages.flatMap(({ deliveries }) => deliveries)}
            empty={words.say(state === '' ? said.none : said.noneOf)}
          />
        )}
      </LoadedPages>
    </section>
  )
}

function DeliveryTable({
  webhook: { id, state },
  rows,
  empty,
}: {
  webhook: Webhook
  rows: readonly WebhookDelivery[]
  empty: string
}) {
  const words = useWords()
  const keep = useKeepWebhook()
  const { columns } = said
  const again = useMutation({
    mutationFn: (delivery: string) =>
      call('webhooks.replay', { params: { webhook: id }, body: { kind: 'one', delivery } }),
    onSuccess: () => keep(null, id),
  })
  return (
    <>
      {again.isError && <Notice tone="refused" live="alert" title={sayProblem(words, again.error)} />}
      <Table<WebhookDelivery>
        caption={words.say(said.title)}
        captionHidden
        rows={rows}
        rowKey={(delivery) => delivery.id}
        empty={empty}
        columns={[
          {
            key: 'event',
            header: words.say(columns.event),
            isRowHeader: true,
            cell: ({ event }) => words.say(webhooks.events[event]),
          },
          { key: 'at', header: words.say(columns.at), cell: ({ occurredAt }) => words.instant(occurredAt, 'seconds') },
          {
            key: 'state',
            header: words.say(columns.state),
            cell: (delivery) => (
              <>
                <Status tone={tones[delivery.state]}>{words.say(said.states[delivery.state])}</Status>
                {delivery.tries > 0 && (
                  <small className="muted webhooks-under">
                    {words.say(said.tries, { count: delivery.tries })}
                    {delivery.nextTryAt &&
                      state !== 'off' &&
                      ` · ${words.say(said.next, { time: words.time(delivery.nextTryAt) })}`}
                  </small>
                )}
              </>
            ),
          },
          { key: 'reply', header: words.say(columns.reply), cell: (delivery) => sayReply(words, delivery) },
          {
            key: 'again',
            header: words.say(columns.again),
            cell: (delivery) =>
              delivery.state !== 'waiting' &&
              state !== 'off' && (
                <Button
                  aria-label={words.say(said.againOf, {
                    event: words.say(webhooks.events[delivery.event]),
                    time: words.instant(delivery.occurredAt, 'seconds'),
                  })}
                  busy={again.isPending && again.variables === delivery.id && words.say(said.sending)}
                  onClick={() => again.mutate(delivery.id)}
                >
                  {words.say(said.again)}
                </Button>
              ),
          },
        ]}
      />
    </>
  )
}
