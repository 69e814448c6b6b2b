import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { personKey } from './use-people.ts'
import type { Person } from './use-people.ts'

const { account: say } = administrator.people

/** Whether somebody's account is open; how, when and why it was closed; and the way to the other. */
export function AccountState({ person, isOneself }: { person: Person; isOneself: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const [done, setDone] = useState(false)
  const name = words.text(person.name)
  const { closing, closedAt } = person
  const onDone = (saved: Person) => {
    setDone(true)
    client.setQueryData<Person>(personKey(person.id), saved)
    void client.invalidateQueries({ queryKey: ['people'] })
  }
  const params = { person: person.id }
  return (
    <>
      {done && <Notice tone="valid" live="status" title={words.say(closing ? say.wasClosed : say.wasReopened)} />}
      {closing && closedAt ? <ClosedBy closing={closing} closedAt={closedAt} /> : <p>{words.say(say.openText)}</p>}
      {closing?.cause === 'administrator' && (
        <p className="row">
          <ReasonButton
            key="reopen"
            words={{
              open: words.say(say.reopen),
              title: words.say(say.reopenTitle, { name }),
              impact: words.say(say.reopenImpact, { name }),
              confirm: words.say(say.reopen),
              working: words.say(say.reopening),
            }}
            icon="key"
            longest={500}
            send={(reason, idempotencyKey) => call('people.reopen', { params, body: { reason }, idempotencyKey })}
            onDone={onDone}
          />
        </p>
      )}
      {!closing && !isOneself && (
        <p className="row">
          <ReasonButton
            key="close"
            words={{
              open: words.say(say.close),
              title: words.say(say.closeTitle, { name }),
              impact: words.say(say.closeImpact, { name }),
              confirm: words.say(say.close),
              working: words.say(say.closing),
            }}
            icon="lock"
            longest={500}
            send={(reason, idempotencyKey) => call('people.close', { params, body: { reason }, idempotencyKey })}
            onDone={onDone}
          />
        </p>
      )}
    </>
  )
}

function ClosedBy({ closing, closedAt }: { closing: NonNullable<Person['closing']>; closedAt: string }) {
  const words = useWords()
  const { by, cause, reason } = closing
  return (
    <>
      <p>
        {words.say(say.causes[cause])} {words.say(say.closedAt, { instant: words.instant(closedAt) })}
      </p>
      {reason && <p>{by ? words.say(say.by, { name: words.text(by), reason }) : words.say(say.reason, { reason })}</p>}
      {cause !== 'erasure' && <p className="small muted">{words.say(say.keptRoles)}</p>}
    </>
  )
}
