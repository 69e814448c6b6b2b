import { useMutation, useQueryClient } from '@tanstack/react-query'
import { members } from '@muster/words/catalogue/members.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { invitationsKey, sayActsAs, useInvitations } from './use-members.ts'
import type { Invitation } from './use-members.ts'

const say = members.invitations
const tones: Record<Invitation['state'], Tone> = {
  open: 'warn',
  accepted: 'valid',
  withdrawn: 'neutral',
  expired: 'neutral',
}

type Act = 'resend' | 'withdraw'

/** Everybody who was invited, and what became of it. */
export function InvitationTable({ mayChange }: { mayChange: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const query = useInvitations()
  const act = useMutation({
    mutationFn: ({ id, act: wanted }: { id: string; act: Act }) =>
      call(wanted === 'resend' ? 'invitations.resend' : 'invitations.withdraw', { params: { invitation: id } }),
    onSettled: () => client.invalidateQueries({ queryKey: invitationsKey }),
  })
  return (
    <section>
      <h2>{words.say(say.title)}</h2>
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      {act.isSuccess && (
        <Notice
          tone="valid"
          live="status"
          title={words.say(act.variables.act === 'resend' ? say.resent : say.withdrawn)}
        />
      )}
      <Loaded query={query} lines={4}>
        {(invitations) => (
          <Table<Invitation>
            caption={words.say(say.title)}
            captionHidden
            columns={columnsOf(
              words,
              mayChange && !act.isPending ? (id, wanted) => act.mutate({ id, act: wanted }) : null,
            )}
            rows={invitations}
            rowKey={(one) => one.id}
            empty={words.say(say.none)}
          />
        )}
      </Loaded>
    </section>
  )
}

function columnsOf(words: Words, onAct: ((id: string, act: Act) => void) | null): Column<Invitation>[] {
  const { columns, states } = say
  return [
    {
      key: 'email',
      header: words.say(columns.email),
      isRowHeader: true,
      className: 'agency-email',
      cell: ({ email }) => words.erasable(email),
    },
    {
      key: 'to',
      header: words.say(columns.to),
      cell: (one) => (
        <>
          {sayActsAs(words, one)}
          {one.throughOn && (
            <small className="muted agency-under">
              {words.say(members.page.through, { date: words.date(one.throughOn) })}
            </small>
          )}
        </>
      ),
    },
    {
      key: 'invited',
      header: words.say(columns.invited),
      cell: ({ invitedAt, invitedBy }) =>
        words.say(say.by, { when: words.shortInstant(invitedAt), name: words.text(invitedBy) }),
    },
    {
      key: 'state',
      header: words.say(columns.state),
      cell: ({ state }) => <Status tone={tones[state]}>{words.say(states[state])}</Status>,
    },
    {
      key: 'acts',
      header: words.say(columns.acts),
      cell: ({ id, email, state }) =>
        onAct &&
        (state === 'open' || state === 'expired') && (
          <span className="row">
            <Button
              aria-label={words.say(say.resendTo, { email: words.erasable(email) })}
              onClick={() => onAct(id, 'resend')}
            >
              {words.say(say.resend)}
            </Button>
            <Button
              variant="plain"
              aria-label={words.say(say.withdrawOf, { email: words.erasable(email) })}
              onClick={() => onAct(id, 'withdraw')}
            >
              {words.say(say.withdraw)}
            </Button>
          </span>
        ),
    },
  ]
}
