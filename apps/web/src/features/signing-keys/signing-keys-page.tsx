import { signingKeys } from '@muster/words/catalogue/signing-keys.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { ReasonButton } from '../../app/reason-button.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { CertificateRules } from './certificate-rules.tsx'
import { RevokeKeyButton } from './revoke-key-button.tsx'
import { type Key, type KeysView, useKeepKeys, useKeyAct, useSigningKeys } from './use-signing-keys.ts'
import './signing-keys.css'

const { columns, states } = signingKeys

const tones: Record<Key['state'], Tone> = {
  pending: 'neutral',
  active: 'valid',
  'verify-only': 'neutral',
  revoked: 'refused',
}

/** The keys that sign certificates, and the switch that halts issuing. */
export function SigningKeysPage() {
  const words = useWords()
  const query = useSigningKeys()
  return (
    <Page title={words.say(signingKeys.title)} width="wide" density="compact">
      {query.data === undefined && <h1>{words.say(signingKeys.title)}</h1>}
      <Loaded query={query} lines={8}>
        {(view) => <SigningKeys view={view} />}
      </Loaded>
    </Page>
  )
}

function SigningKeys({ view }: { view: KeysView }) {
  const words = useWords()
  const { issuing, keys, nextRotationAt, abilities } = view
  const act = useKeyAct()
  const signs = keys.some(({ state, isKept }) => state === 'active' && isKept)
  const heading = issuing.isHalted ? 'halted' : signs ? 'signs' : 'noKey'
  return (
    <>
      <div className="stack">
        <h1>{words.say(signingKeys.heading[heading])}</h1>
        {issuing.isHalted && issuing.since && (
          <p className="measure">
            {words.say(signingKeys.since, { instant: words.instant(issuing.since), reason: issuing.reason ?? '' })}
          </p>
        )}
        {issuing.waiting > 0 && <p>{words.say(signingKeys.waiting, { count: issuing.waiting })}</p>}
        {!signs && <p className="measure">{words.say(signingKeys.noKeyText)}</p>}
        {nextRotationAt && <p>{words.say(signingKeys.next, { date: words.shortInstant(nextRotationAt) })}</p>}
      </div>
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      {abilities.mayChange && <Switch isHalted={issuing.isHalted} />}
      <div className="section">
        <Table<Key>
          caption={words.say(signingKeys.title)}
          captionHidden
          rows={keys}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'key',
              header: words.say(columns.key),
              isRowHeader: true,
              cell: (key) => <code className="signing-key">{key.id}</code>,
            },
            { key: 'state', header: words.say(columns.state), cell: (key) => <KeyState signingKey={key} /> },
            {
              key: 'published',
              header: words.say(columns.since),
              cell: ({ publishedAt }) => <time dateTime={publishedAt}>{words.shortInstant(publishedAt)}</time>,
            },
            {
              key: 'signed',
              header: words.say(columns.signed),
              cell: ({ activatedAt }) =>
                activatedAt && <time dateTime={activatedAt}>{words.shortInstant(activatedAt)}</time>,
            },
            {
              key: 'certificates',
              header: words.say(columns.certificates),
              align: 'end',
              cell: ({ certificates }) => words.number(certificates),
            },
            ...(abilities.mayChange
              ? [
                  {
                    key: 'acts',
                    header: words.say(columns.acts),
                    cell: (key: Key) => (
                      <div className="signing-key-acts">
                        {key.state === 'pending' && key.isKept && (
                          <Button
                            onClick={() => act.mutate(key.id)}
                            busy={act.isPending && act.variables === key.id && words.say(signingKeys.activate.working)}
                          >
                            {words.say(signingKeys.activate.open)}
                          </Button>
                        )}
                        {key.state !== 'revoked' && <RevokeKeyButton signingKey={key} />}
                      </div>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {abilities.mayPublish && (
        <div className="section stack">
          <p className="measure">{words.say(signingKeys.publish.text)}</p>
          <div className="row">
            <Button
              icon="plus"
              onClick={() => act.mutate(null)}
              busy={act.isPending && act.variables === null && words.say(signingKeys.publish.working)}
            >
              {words.say(signingKeys.publish.open)}
            </Button>
          </div>
        </div>
      )}
      <CertificateRules />
    </>
  )
}

function KeyState({ signingKey: key }: { signingKey: Key }) {
  const words = useWords()
  return (
    <>
      <Status tone={tones[key.state]}>{words.say(states[key.state])}</Status>
      <small className="signing-key-under muted">
        {key.maySignFrom && words.say(signingKeys.mayFrom, { instant: words.shortInstant(key.maySignFrom) })}
        {key.revokedAt && words.say(signingKeys.revokedAt, { instant: words.shortInstant(key.revokedAt) })}{' '}
        {key.compromisedFrom &&
          words.say(signingKeys.compromisedFrom, { instant: words.shortInstant(key.compromisedFrom) })}{' '}
        {key.reason}
        {!key.isKept && key.state !== 'revoked' && words.say(signingKeys.notKept)}
      </small>
    </>
  )
}

/** Halts issuing or lets it go on. */
function Switch({ isHalted }: { isHalted: boolean }) {
  const words = useWords()
  const keep = useKeepKeys()
  const say = signingKeys[isHalted ? 'resume' : 'halt']
  return (
    <div className="row section">
      <ReasonButton
        key={String(isHalted)}
        icon={isHalted ? 'check' : 'pause'}
        words={{
          open: words.say(say.open),
          title: words.say(say.title),
          impact: <p>{words.say(say.impact)}</p>,
          confirm: words.say(say.confirm),
          working: words.say(say.working),
        }}
        send={(reason, idempotencyKey) =>
          call(isHalted ? 'issuing.resume' : 'issuing.halt', { body: { reason }, idempotencyKey })
        }
        onDone={keep}
      />
    </div>
  )
}
