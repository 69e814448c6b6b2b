import { useId } from 'react'
import { auditTrail } from '@muster/words/catalogue/audit-trail.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AuditCheckpoints } from './audit-checkpoints.tsx'
import { useAuditChain } from './use-people.ts'
import { type ChainCheck, useChainCheck } from './use-chain-check.ts'

const { chain, faults: faultWords } = auditTrail
/** More than so many faults are counted only. */
const mostShown = 20

/** Whether the records are as they were written: how far they are sealed, the check, and checkpoints to keep. */
export function AuditChain() {
  const words = useWords()
  const title = useId()
  const query = useAuditChain()
  const { check, start } = useChainCheck()
  return (
    <section className="stack audit-foot" id="audit-chain" aria-labelledby={title}>
      <h2 id={title}>{words.say(chain.title)}</h2>
      <p className="muted">{words.say(chain.text)}</p>
      <Loaded query={query}>
        {({ sealed, waiting, checkpoint }) => (
          <>
            <p>
              {sealed === 0 ? words.say(chain.empty) : words.say(chain.sealed, { count: sealed })}{' '}
              {waiting > 0 && `${words.say(chain.waiting, { count: waiting })} `}
              {checkpoint
                ? words.say(chain.signed, { number: String(checkpoint.number), at: words.instant(checkpoint.madeAt) })
                : words.say(chain.unsigned)}
            </p>
            <div className="row">
              <Button
                variant="filled"
                busy={
                  check.state === 'running' &&
                  words.say(chain.checking, { number: String(check.through), sealed: String(sealed) })
                }
                onClick={() => void start()}
              >
                {words.say(chain.check)}
              </Button>
            </div>
            <Outcome check={check} />
            <AuditCheckpoints hasOne={checkpoint !== null} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function Outcome({ check: { state, through, checkpoints, faults } }: { check: ChainCheck }) {
  const words = useWords()
  if (state === 'none' || (state === 'running' && faults.length === 0)) return null
  if (state === 'failed')
    return <Notice tone="warn" live="alert" title={words.say(chain.failed, { number: String(through) })} />
  if (faults.length === 0)
    return (
      <Notice tone="valid" live="status" title={words.say(chain.whole, { number: String(through) })}>
        <p>{words.say(chain.wholeText, { count: checkpoints })}</p>
      </Notice>
    )
  return (
    <Notice tone="refused" live="alert" title={words.say(chain.broken)}>
      <p>{words.say(chain.brokenText)}</p>
      <ul>
        {faults.slice(0, mostShown).map(({ fault, number, entry }) => (
          <li key={`${fault} ${number ?? entry}`}>
            {words.sayLoosely(faultWords[fault], { number: String(number), entry: entry ?? '' })}
          </li>
        ))}
      </ul>
      {faults.length > mostShown && <p>{words.say(chain.more, { count: faults.length - mostShown })}</p>}
    </Notice>
  )
}
