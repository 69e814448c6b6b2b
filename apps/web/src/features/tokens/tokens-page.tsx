import { useState } from 'react'
import type { AgencyToken } from '@muster/contracts/endpoints/agency-tokens.ts'
import { tokens } from '@muster/words/catalogue/tokens.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages, usePages } from '../../app/pages.tsx'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { MakeToken } from './make-token.tsx'
import { RevokeToken } from './revoke-token.tsx'
import './tokens.css'

const tones: Record<AgencyToken['state'], Tone> = { live: 'valid', expired: 'warn', revoked: 'refused' }

/** The tokens of the own agency: who made them, whether they are used, and an end to each. */
export function TokensPage() {
  const words = useWords()
  const query = usePages(['agency-tokens'], (after) => call('tokens.list', { query: after ? { after } : {} }))
  return (
    <Page title={words.say(tokens.title)} width="wide" density="compact">
      <h1>{words.say(tokens.title)}</h1>
      <p className="measure tokens-lead">
        {words.say(tokens.text)} <a href="/api/docs#verification">{words.say(tokens.docs)}</a>
      </p>
      <LoadedPages query={query} lines={5}>
        {(pages) => (
          <>
            <MakeToken asksPassword={pages[0]?.asksPassword ?? true} />
            <TokenTable rows={pages.flatMap((page) => page.tokens)} />
          </>
        )}
      </LoadedPages>
    </Page>
  )
}

function TokenTable({ rows }: { rows: readonly AgencyToken[] }) {
  const words = useWords()
  const [revoking, setRevoking] = useState<AgencyToken | null>(null)
  const { columns } = tokens
  return (
    <>
      <Table<AgencyToken>
        caption={words.say(tokens.title)}
        captionHidden
        narrow="stack"
        rows={rows}
        rowKey={({ id }) => id}
        empty={words.say(tokens.none)}
        columns={[
          {
            key: 'name',
            header: words.say(columns.name),
            isRowHeader: true,
            className: 'tokens-name',
            cell: ({ name }) => name,
          },
          {
            key: 'scopes',
            header: words.say(columns.scopes),
            cell: ({ scopes }) =>
              scopes.map((scope) => words.say(tokens.scopes[scope])).join(words.language === 'en' ? ', ' : '、'),
          },
          {
            key: 'madeBy',
            header: words.say(columns.madeBy),
            cell: ({ madeBy, madeAt }) => (
              <>
                {words.text(madeBy)} <small className="muted">{words.shortInstant(madeAt)}</small>
              </>
            ),
          },
          { key: 'expires', header: words.say(columns.expires), cell: ({ expiresAt }) => words.instant(expiresAt) },
          {
            key: 'used',
            header: words.say(columns.used),
            cell: ({ lastUsedAt }) => (lastUsedAt ? words.shortInstant(lastUsedAt) : words.say(tokens.neverUsed)),
          },
          {
            key: 'state',
            header: words.say(columns.state),
            cell: (token) => (
              <div className="row">
                <Status tone={tones[token.state]}>{words.say(tokens.states[token.state])}</Status>
                {token.state === 'live' && (
                  <Button
                    aria-label={words.say(tokens.revoke.open, { name: token.name })}
                    onClick={() => setRevoking(token)}
                  >
                    {words.say(tokens.revoke.short)}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
      <RevokeToken token={revoking} onClose={() => setRevoking(null)} />
    </>
  )
}
