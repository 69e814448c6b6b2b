import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { agency } from '@muster/words/catalogue/agency.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { retention as say } from '@muster/words/catalogue/retention.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { useHasRole } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RetentionTables } from './retention-tables.tsx'
import { agencyKey } from './use-agency.ts'
import './agency.css'

export type Retention = ReplyOf<'retention.read'>

const retentionKey = ['retention'] as const

/** What the agency's periods would take away tonight; seen first, then turned on. */
export function RetentionPage() {
  const words = useWords()
  const query = useQuery({ queryKey: retentionKey, queryFn: () => call('retention.read') })
  return (
    <Page title={words.say(say.title)} width="wide" density="compact">
      <p>
        <Link to="/agency">{words.say(agency.title)}</Link>
      </p>
      <h1>{words.say(say.title)}</h1>
      <p className="measure">{words.say(say.lead)}</p>
      <Loaded query={query} lines={10}>
        {(seen) => (
          <div className="retention">
            <Switch seen={seen} />
            <RetentionTables seen={seen} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

/** Whether it is done every night, and the way to the other state. */
function Switch({ seen }: { seen: Retention }) {
  const words = useWords()
  const client = useQueryClient()
  const mayChange = useHasRole('administrator')
  const [isAsking, setAsking] = useState(false)
  const turn = useMutation({
    mutationFn: (isOn: boolean) => call('retention.switch', { body: { isOn, version: seen.version } }),
    onSuccess: (now) => client.setQueryData(retentionKey, now),
    onError: () => client.invalidateQueries({ queryKey: retentionKey }),
    onSettled: () => {
      setAsking(false)
      return client.invalidateQueries({ queryKey: agencyKey })
    },
  })
  const { turnedOn } = seen
  const count = seen.kinds.reduce((sum, each) => sum + (each.kind === 'closed' ? 0 : each.count), 0)
  const acts = turnedOn ? (
    <Button busy={turn.isPending && words.say(say.turning)} onClick={() => turn.mutate(false)}>
      {words.say(say.turnOff)}
    </Button>
  ) : (
    <Button variant="filled" onClick={() => setAsking(true)}>
      {words.say(say.turnOn)}
    </Button>
  )
  return (
    <>
      {turn.error instanceof Problem && turn.error.code === 'changed-meanwhile' ? (
        <Notice tone="warn" live="alert" title={words.say(say.changed)} />
      ) : (
        <RefusedForm error={turn.error} />
      )}
      <Notice
        tone={turnedOn ? 'valid' : 'neutral'}
        live="status"
        title={words.say(turnedOn ? say.on : say.off)}
        actions={mayChange && acts}
      >
        <p>
          {turnedOn
            ? words.say(say.onText, { name: words.text(turnedOn.by), instant: words.instant(turnedOn.at) })
            : words.say(say.offText)}
        </p>
      </Notice>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.say(say.ask)}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.say(controls.cancel)}</Button>
            <Button variant="filled" busy={turn.isPending && words.say(say.turning)} onClick={() => turn.mutate(true)}>
              {words.say(say.turnOn)}
            </Button>
          </>
        }
      >
        <p>{words.say(say.askText, { count })}</p>
        <p>{words.say(say.closedNote)}</p>
      </Dialog>
    </>
  )
}
