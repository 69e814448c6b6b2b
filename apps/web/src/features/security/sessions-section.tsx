import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'react-router'
import type { OpenSession } from '@muster/contracts/endpoints/sessions.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { sayDevice } from './device-words.ts'
import { EndOthers } from './end-others.tsx'

const sessionsKey = ['sessions'] as const

/** Where one is signed in, with an end to each. */
export function SessionsSection() {
  const words = useWords()
  const title = useId()
  const query = useQuery({ queryKey: sessionsKey, queryFn: () => call('sessions.list') })
  const { sessions } = security
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(sessions.title)}</h2>
      <p className="measure">
        {words.say(sessions.text)} <Link to="/forgotten-password">{words.say(sessions.forgotten)}</Link>
      </p>
      <Loaded query={query} lines={4}>
        {(list) => <SessionList rows={list.sessions} />}
      </Loaded>
    </section>
  )
}

function SessionList({ rows }: { rows: readonly OpenSession[] }) {
  const words = useWords()
  const client = useQueryClient()
  const { sessions } = security
  const { columns } = sessions
  const end = useMutation({
    mutationFn: (session: string) => call('sessions.revoke', { params: { session } }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsKey }),
  })
  return (
    <>
      <RefusedForm error={end.error} />
      {end.isSuccess && <Notice tone="valid" live="status" title={words.say(sessions.ended)} />}
      <Table<OpenSession>
        caption={words.say(sessions.title)}
        captionHidden
        narrow="stack"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'device',
            header: words.say(columns.device),
            isRowHeader: true,
            cell: (session) => sayDevice(words, session),
          },
          { key: 'since', header: words.say(columns.since), cell: ({ since }) => words.shortInstant(since) },
          { key: 'used', header: words.say(columns.used), cell: ({ lastUsedAt }) => words.shortInstant(lastUsedAt) },
          {
            key: 'act',
            header: words.say(columns.act),
            cell: (session) =>
              session.isThisOne ? (
                <Status tone="neutral" icon="phone">
                  {words.say(sessions.thisOne)}
                </Status>
              ) : (
                <Button
                  aria-label={words.say(sessions.endOf, { device: sayDevice(words, session) })}
                  busy={end.isPending && end.variables === session.id && words.say(sessions.ending)}
                  onClick={() => !end.isPending && end.mutate(session.id)}
                >
                  {words.say(sessions.end)}
                </Button>
              ),
          },
        ]}
      />
      <EndOthers hasOthers={rows.length > 1} onDone={() => client.invalidateQueries({ queryKey: sessionsKey })} />
    </>
  )
}
