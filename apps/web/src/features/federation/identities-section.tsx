import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useDeparture } from './use-departure.ts'
import './federation.css'

type Mine = ReplyOf<'identities.mine'>
type Identity = Mine['identities'][number]

/** The directories one's own account is linked with, beside the other ways to sign in: linking, and ending a link. */
export function IdentitiesSection() {
  const words = useWords()
  const title = useId()
  const state: unknown = useLocation().state
  const isLinked = typeof state === 'object' && state !== null && 'isLinked' in state
  const query = useQuery({ queryKey: ['my-identities'], queryFn: () => call('identities.mine') })
  const { mine } = federation
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(mine.title)}</h2>
      <p className="measure">{words.say(mine.text)}</p>
      {isLinked && <Notice tone="valid" live="status" title={words.say(mine.linkedNow)} />}
      <Loaded query={query} lines={4}>
        {(data) => <Identities mine={data} />}
      </Loaded>
    </section>
  )
}

function Identities({ mine: { identities, providers } }: { mine: Mine }) {
  const words = useWords()
  const [ending, setEnding] = useState<Identity | null>(null)
  const leave = useDeparture((provider: string) => call('identities.link', { params: { provider } }))
  const { mine } = federation
  return (
    <>
      {identities.length === 0 && <p>{words.say(providers.length === 0 ? mine.nothing : mine.none)}</p>}
      <ul role="list">
        {identities.map((identity) => (
          <li key={identity.id} className="federation-identity">
            <p className="row">
              <b>{words.text(identity.provider)}</b>
              <Status tone="valid">{words.say(mine.linked)}</Status>
            </p>
            <p className="small muted">
              {words.say(mine.since, { date: words.shortInstant(identity.linkedAt) })}
              {identity.lastUsedAt && ` · ${words.say(mine.used, { date: words.shortInstant(identity.lastUsedAt) })}`}
            </p>
            {identity.canUnlink ? (
              <p>
                <Button
                  aria-label={words.say(mine.unlinkName, { name: words.text(identity.provider) })}
                  onClick={() => setEnding(identity)}
                >
                  {words.say(mine.unlink)}
                </Button>
              </p>
            ) : (
              <p className="small">
                {words.say(mine.lastWay)} <Link to="/forgotten-password">{words.say(mine.choosePassword)}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {leave.isError && <Notice tone="refused" live="alert" title={sayProblem(words, leave.error)} />}
      {providers.map(({ id, label }) => (
        <p key={id}>
          <Button
            icon="exit"
            busy={
              (leave.isPending || leave.isSuccess) && leave.variables === id && words.say(federation.chooser.leaving)
            }
            onClick={() => !leave.isPending && leave.mutate(id)}
          >
            {words.say(mine.link, { name: words.text(label) })}
          </Button>
        </p>
      ))}
      <EndLink identity={ending} onClose={() => setEnding(null)} />
    </>
  )
}

/** Asks before a link ends, and ends it. */
function EndLink({ identity, onClose }: { identity: Identity | null; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const { mine } = federation
  const name = identity ? words.text(identity.provider) : ''
  const end = useMutation({
    mutationFn: (id: string) => call('identities.unlink', { params: { identity: id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['my-identities'] })
      onClose()
    },
  })
  return (
    <>
      {end.isSuccess && <Notice tone="valid" live="status" title={words.say(mine.unlinked)} />}
      <Dialog
        open={identity !== null}
        onClose={onClose}
        title={words.say(mine.unlinkTitle)}
        closeLabel={words.say(mine.cancel)}
        actions={
          <>
            <Button onClick={onClose}>{words.say(mine.cancel)}</Button>
            <Button
              variant="filled"
              busy={end.isPending && words.say(mine.unlinking)}
              onClick={() => identity && !end.isPending && end.mutate(identity.id)}
            >
              {words.say(mine.unlink)}
            </Button>
          </>
        }
      >
        <RefusedForm error={end.error} />
        <p>{words.say(mine.unlinkText, { name })}</p>
      </Dialog>
    </>
  )
}
