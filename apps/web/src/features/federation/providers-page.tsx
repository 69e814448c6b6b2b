import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import './federation.css'

type Row = ReplyOf<'providers.list'>['providers'][number]

/** The directories with which people of the own agency sign in. */
export function ProvidersPage() {
  const words = useWords()
  const query = useQuery({ queryKey: ['identity-providers'], queryFn: () => call('providers.list') })
  const { providers } = federation
  return (
    <Page title={words.say(providers.title)} width="wide" density="compact">
      <h1>{words.say(providers.title)}</h1>
      <p className="measure federation-lead">{words.say(providers.text)}</p>
      <p className="federation-lead">
        <LinkButton to="/identity-providers/new" variant="filled" icon="plus">
          {words.say(providers.add)}
        </LinkButton>
      </p>
      <Loaded query={query} lines={4}>
        {(list) => (
          <Table<Row>
            caption={words.say(providers.title)}
            captionHidden
            narrow="stack"
            rows={list.providers}
            rowKey={({ id }) => id}
            empty={words.say(providers.none)}
            columns={[
              {
                key: 'label',
                header: words.say(providers.columns.label),
                isRowHeader: true,
                cell: ({ id, label }) => <Link to={`/identity-providers/${id}`}>{words.text(label)}</Link>,
              },
              {
                key: 'kind',
                header: words.say(providers.columns.kind),
                cell: ({ kind }) => words.say(providers.kinds[kind]),
              },
              {
                key: 'issuer',
                header: words.say(providers.columns.issuer),
                className: 'federation-address',
                cell: ({ issuer }) => issuer || '—',
              },
              {
                key: 'people',
                header: words.say(providers.columns.people),
                cell: ({ people }) => words.say(providers.count, { count: people }),
              },
              {
                key: 'state',
                header: words.say(providers.columns.state),
                cell: ({ isActive }) => (
                  <Status tone={isActive ? 'valid' : 'neutral'}>
                    {words.say(isActive ? providers.active : providers.inactive)}
                  </Status>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}
