import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { ChangeMember } from './change-member.tsx'
import { membershipsKey, sayActsAs, useMemberships } from './use-members.ts'
import type { Member } from './use-members.ts'

const say = members.list

type Asked = { readonly what: 'change' | 'end'; readonly member: Member }

/** Who acts for the agency from elsewhere, and the ways to change and to end it. */
export function MemberTable({ mayChange }: { mayChange: boolean }) {
  const words = useWords()
  const { person } = useSession()
  const query = useMemberships()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [done, setDone] = useState<Asked['what'] | null>(null)
  const onAsk = (next: Asked) => {
    setDone(null)
    setAsked(next)
  }
  const onClose = (wasDone: boolean) => {
    setDone(wasDone && asked ? asked.what : null)
    setAsked(null)
  }
  return (
    <section>
      <h2>{words.say(say.title)}</h2>
      {done && <Notice tone="valid" live="status" title={words.say(done === 'end' ? say.ended : say.changed)} />}
      <Loaded query={query} lines={4}>
        {(memberships) => (
          <Table<Member>
            caption={words.say(say.title)}
            captionHidden
            columns={columnsOf(words, (member) => mayChange && member.person.id !== person.id, onAsk)}
            rows={memberships}
            rowKey={(one) => one.id}
            empty={words.say(say.none)}
          />
        )}
      </Loaded>
      {asked?.what === 'end' && <EndDialog member={asked.member} onClose={onClose} />}
      {asked?.what === 'change' && <ChangeMember member={asked.member} onClose={onClose} />}
    </section>
  )
}

function EndDialog({ member, onClose }: { member: Member; onClose: (ended: boolean) => void }) {
  const words = useWords()
  const client = useQueryClient()
  const name = words.text(member.person.name)
  const end = useMutation({
    mutationFn: () => call('memberships.end', { params: { membership: member.id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: membershipsKey })
      onClose(true)
    },
  })
  return (
    <Dialog
      open
      onClose={() => onClose(false)}
      title={words.say(say.endOf, { name })}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button variant="plain" onClick={() => onClose(false)}>
            {words.say(say.cancel)}
          </Button>
          <Button busy={end.isPending && words.say(say.ending)} onClick={() => end.mutate()}>
            {words.say(say.endOf, { name })}
          </Button>
        </>
      }
    >
      {end.isError && <Notice tone="refused" live="alert" title={sayProblem(words, end.error)} />}
      <p>{words.say(say.endImpact, { name })}</p>
    </Dialog>
  )
}

function columnsOf(
  words: Words,
  mayChange: (member: Member) => boolean,
  onAsk: (asked: Asked) => void,
): Column<Member>[] {
  const { columns, states } = say
  return [
    {
      key: 'name',
      header: words.say(columns.name),
      isRowHeader: true,
      cell: ({ person }) => (
        <>
          {words.text(person.name)}
          <small className="muted agency-under agency-email">{person.email}</small>
        </>
      ),
    },
    { key: 'home', header: words.say(columns.home), cell: ({ person }) => words.text(person.home) },
    { key: 'roles', header: words.say(columns.roles), cell: (one) => sayActsAs(words, one) },
    {
      key: 'days',
      header: words.say(columns.days),
      cell: ({ fromOn, throughOn }) =>
        throughOn ? words.shortDateRange(fromOn, throughOn) : words.say(say.noEnd, { date: words.shortDate(fromOn) }),
    },
    {
      key: 'state',
      header: words.say(columns.state),
      cell: ({ state }) => <Status tone={state === 'live' ? 'valid' : 'neutral'}>{words.say(states[state])}</Status>,
    },
    {
      key: 'acts',
      header: words.say(columns.acts),
      cell: (member) =>
        member.state !== 'ended' &&
        mayChange(member) && (
          <>
            <Button
              variant="plain"
              aria-label={words.say(say.changeShort, { name: words.text(member.person.name) })}
              onClick={() => onAsk({ what: 'change', member })}
            >
              {words.say(say.change)}
            </Button>
            <Button
              variant="plain"
              aria-label={words.say(say.endShort, { name: words.text(member.person.name) })}
              onClick={() => onAsk({ what: 'end', member })}
            >
              {words.say(say.end)}
            </Button>
          </>
        ),
    },
  ]
}
