import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NowThen, NowThenBar } from './now-then.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { sayRoles } from './role-words.ts'
import { useWaiver, waiversChanged } from './use-exceptions.ts'
import type { Effect, Waiver } from './use-exceptions.ts'
import { WaiverCard } from './waiver-card.tsx'
import './exceptions.css'

const { waiver: texts } = exceptions

function headingOf(words: Words, waiver: Waiver): string {
  const { heading } = texts
  switch (waiver.state) {
    case 'waiting':
      return waiver.signatures.length === 0
        ? words.say(heading.needsTwo)
        : words.say(heading.needsOne, { roles: sayRoles(words, waiver.roles) })
    case 'in-force':
      return words.say(heading.inForce, {
        clause: words.text(waiver.clause.title),
        name: words.text(waiver.person.name),
        date: words.date(waiver.through),
      })
    case 'ended':
      return words.say(heading.ended, { date: words.date(waiver.through) })
    case 'refused':
      return words.say(heading.refused)
    case 'withdrawn':
      return words.say(heading.withdrawn, { date: words.date(waiver.withdrawn?.on ?? waiver.from) })
  }
}

/** One waiver: what it changes, what it says, and the place to sign, refuse or withdraw it. */
export function WaiverPage() {
  const words = useWords()
  const { waiver: id = '' } = useParams()
  const query = useWaiver(id)
  if (isMissing(query.error)) return <NotFoundPage />
  const waiver = query.data?.waiver
  const board = waiver?.about && (
    <AssignmentBoard
      assignment={waiver.about}
      asOn={query.data?.effect?.asOn ?? todayHere()}
      first={{ label: words.text(waiver.about.title), value: words.text(waiver.person.name) }}
    />
  )
  return (
    <Page title={words.say(texts.panel)} board={board} width="wide">
      {!waiver && <h1>{words.say(texts.panel)}</h1>}
      <Loaded query={query} lines={8}>
        {(data) => <WaiverContent waiver={data.waiver} effect={data.effect} />}
      </Loaded>
    </Page>
  )
}

function WaiverContent({ waiver, effect }: { waiver: Waiver; effect: Effect | null }) {
  const words = useWords()
  return (
    <>
      <div className="stack">
        {effect && <NowThen effect={effect} />}
        <h1 className="large">{headingOf(words, waiver)}</h1>
        {effect && <p>{words.say(exceptions.askPage.nothingYet)}</p>}
      </div>
      <div className={effect ? 'waiver-page' : 'waivers'}>
        {effect && <NowThenBar effect={effect} />}
        <WaiverCard waiver={waiver}>
          <WaiverActs waiver={waiver} />
        </WaiverCard>
      </div>
      <p className="row section no-print">
        {waiver.about && (
          <Link to={`/nominations/${waiver.about.nominationId}`}>
            {words.say(texts.toNominee, { name: words.text(waiver.person.name) })}
          </Link>
        )}
        <Link to="/waivers">{words.say(texts.toList)}</Link>
      </p>
    </>
  )
}

/** Why the reader cannot sign; undefined where they can. */
function blockedBy(words: Words, { abilities, roles }: Waiver): string | undefined {
  const { sign } = abilities
  if (sign === 'yes' || sign === 'closed') return undefined
  if (sign === 'role') return words.say(texts.blocked.role, { roles: sayRoles(words, roles) })
  return words.say(texts.blocked[sign])
}

function WaiverActs({ waiver }: { waiver: Waiver }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const { abilities } = waiver
  const params = { waiver: waiver.id }
  const done = () => waiversChanged(client)
  const sign = useMutation({
    mutationFn: () => call('waivers.sign', { params, idempotencyKey: keyFor(waiver) }),
    onSuccess: done,
  })
  return (
    <>
      {sign.isError && <Notice tone="refused" live="alert" title={sayProblem(words, sign.error)} />}
      {sign.isSuccess && <Notice tone="valid" live="status" title={words.say(texts.signed)} />}
      <div className="waiver-acts no-print">
        {waiver.state === 'waiting' && (
          <Button
            variant="filled"
            busy={sign.isPending && words.say(texts.signing)}
            blockedBy={blockedBy(words, waiver)}
            onClick={() => sign.mutate()}
          >
            {words.say(texts.sign)}
          </Button>
        )}
        {abilities.refuse && (
          <ReasonDialog
            open={words.say(texts.refuse)}
            title={words.say(texts.refuseTitle)}
            confirm={words.say(texts.refuse)}
            busy={words.say(texts.refusing)}
            reasonLabel={words.say(texts.reason)}
            hint={words.say(texts.refuseHint)}
            send={({ reason }, idempotencyKey) => call('waivers.refuse', { params, body: { reason }, idempotencyKey })}
            onDone={done}
          />
        )}
        {abilities.withdraw && (
          <ReasonDialog
            open={words.say(texts.withdraw)}
            title={words.say(texts.withdrawTitle)}
            confirm={words.say(texts.withdraw)}
            busy={words.say(texts.withdrawing)}
            reasonLabel={words.say(texts.reason)}
            hint={words.say(texts.withdrawHint)}
            day={{ label: words.say(texts.withdrawOn), hint: words.say(texts.withdrawOnHint), max: waiver.through }}
            send={(body, idempotencyKey) => call('waivers.withdraw', { params, body, idempotencyKey })}
            onDone={done}
          />
        )}
      </div>
    </>
  )
}
