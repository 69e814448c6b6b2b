import { useState } from 'react'
import { Link } from 'react-router'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { ToldSecret } from './told-secret.tsx'
import { useKeepWebhook, useWebhooks } from './use-webhooks.ts'
import { WebhookForm } from './webhook-form.tsx'
import { WebhookState } from './webhook-state.tsx'
import './webhooks.css'

function headingOf(words: Words, rows: readonly Webhook[]): string {
  if (rows.length === 0) return words.say(webhooks.heading.none)
  const count = rows.filter(({ state, offCause }) => state === 'failing' || offCause === 'failures').length
  return count > 0 ? words.say(webhooks.heading.failing, { count }) : words.say(webhooks.heading.fine)
}

/** The addresses of the own agency that are told what happens. */
export function WebhooksPage() {
  const words = useWords()
  const query = useWebhooks()
  return (
    <Page title={words.say(webhooks.title)} width="wide" density="compact">
      <h1>{query.data ? headingOf(words, query.data.webhooks) : words.say(webhooks.title)}</h1>
      <p className="measure webhooks-lead">
        {words.say(webhooks.text)} <a href="/api/docs#receiving">{words.say(webhooks.docs)}</a>
      </p>
      <Loaded query={query} lines={4}>
        {(list) => (
          <div className="stack">
            <Register />
            {list.webhooks.length > 0 && <Registered rows={list.webhooks} />}
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Register() {
  const words = useWords()
  const keep = useKeepWebhook()
  const [isOpen, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  if (secret !== null) return <ToldSecret secret={secret} onDone={() => setSecret(null)} />
  return (
    <>
      <p>
        <Button variant="filled" icon="plus" onClick={() => setOpen(true)}>
          {words.say(webhooks.form.add)}
        </Button>
      </p>
      <WebhookForm
        open={isOpen}
        onClose={() => setOpen(false)}
        send={(body) => call('webhooks.create', { body })}
        onDone={(made) => {
          setOpen(false)
          setSecret(made.secret)
          void keep(made.webhook, made.webhook.id)
        }}
      />
    </>
  )
}

function Registered({ rows }: { rows: readonly Webhook[] }) {
  const words = useWords()
  const { columns } = webhooks
  return (
    <Table<Webhook>
      caption={words.say(webhooks.title)}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: words.say(columns.name),
          isRowHeader: true,
          className: 'webhooks-address',
          cell: ({ id, name }) => <Link to={`/webhooks/${id}`}>{name}</Link>,
        },
        {
          key: 'address',
          header: words.say(columns.address),
          className: 'webhooks-address',
          cell: ({ address }) => address,
        },
        {
          key: 'events',
          header: words.say(columns.events),
          cell: ({ events }) => words.say(webhooks.eventCount, { count: events.length }),
        },
        { key: 'state', header: words.say(columns.state), cell: (webhook) => <WebhookState webhook={webhook} /> },
        {
          key: 'waiting',
          header: words.say(columns.waiting),
          align: 'end',
          cell: ({ waiting }) => words.number(waiting),
        },
      ]}
    />
  )
}
