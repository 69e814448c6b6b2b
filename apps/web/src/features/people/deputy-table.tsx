import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deputies } from '@muster/words/catalogue/deputies.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { sayRoles } from './role-fields.tsx'
import { deputiesKey } from './use-deputies.ts'
import type { Deputy } from './use-deputies.ts'

/** Delegations with their days and state; who is left out where all are of one person. */
export function DeputyTable({
  title,
  empty,
  rows,
  without,
}: {
  title: string
  empty: string
  rows: readonly Deputy[]
  without?: 'delegator' | 'deputy'
}) {
  const words = useWords()
  const people = (['delegator', 'deputy'] as const).filter((one) => one !== without)
  return (
    <Table<Deputy>
      caption={title}
      captionHidden
      empty={empty}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        ...people.map((who, at) => ({
          key: who,
          header: words.say(deputies[who]),
          isRowHeader: at === 0,
          cell: (one: Deputy) => words.text(one[who].name),
        })),
        { key: 'roles', header: words.say(deputies.roles), cell: ({ roles }) => sayRoles(words, roles) },
        { key: 'days', header: words.say(deputies.days), cell: (one) => words.dateRange(one.fromOn, one.throughOn) },
        { key: 'state', header: words.say(deputies.state), cell: (one) => <State one={one} /> },
        { key: 'act', header: words.say(deputies.act), cell: (one) => one.mayEnd && <End one={one} /> },
      ]}
    />
  )
}

function State({ one: { state, held, endedAt } }: { one: Deputy }) {
  const words = useWords()
  const { states } = deputies
  if (state === 'ended')
    return <Status tone="neutral">{words.say(states.ended, { instant: words.instant(endedAt ?? '') })}</Status>
  if (state !== 'now') return <Status tone="neutral">{words.say(states[state])}</Status>
  return held.length > 0 ? (
    <Status tone="valid">{words.say(states.now)}</Status>
  ) : (
    <Status tone="warn">{words.say(states.idle)}</Status>
  )
}

function End({ one }: { one: Deputy }) {
  const words = useWords()
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: () => call('deputies.end', { params: { deputy: one.id } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: deputiesKey }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]),
  })
  return (
    <>
      <RefusedForm error={end.error} />
      <Button busy={end.isPending && words.say(deputies.ending)} onClick={() => !end.isPending && end.mutate()}>
        {words.say(deputies.end)}
      </Button>
    </>
  )
}
