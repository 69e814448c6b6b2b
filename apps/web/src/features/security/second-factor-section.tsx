import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { AppSetUp } from './app-set-up.tsx'
import { CodeDialog } from './code-dialog.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** What is read of the own second factor. */
export const factorKey = ['second-factor'] as const

/** The own second factor: setting it up, new recovery codes, taking it off. */
export function SecondFactorSection() {
  const words = useWords()
  const title = useId()
  const query = useQuery({ queryKey: factorKey, queryFn: () => call('secondFactor.read') })
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(security.factor.title)}</h2>
      <p className="measure">{words.say(security.factor.text)}</p>
      <Loaded query={query} lines={3}>
        {(state) => <Factor state={state} />}
      </Loaded>
    </section>
  )
}

function Factor({ state: { since, codesLeft, isRequired } }: { state: ReplyOf<'secondFactor.read'> }) {
  const words = useWords()
  const client = useQueryClient()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [isRemoved, setRemoved] = useState(false)
  const { factor } = security
  const readAgain = () => void client.invalidateQueries({ queryKey: factorKey })
  const show = (fresh: readonly string[]) => {
    setRemoved(false)
    setCodes(fresh)
    readAgain()
  }
  if (codes) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />
  if (since === null)
    return (
      <>
        {isRemoved && <Notice tone="valid" live="status" title={words.say(factor.removed)} />}
        <p>
          <Status tone="warn">{words.say(factor.off)}</Status>
        </p>
        <AppSetUp onCodes={show} />
        {codesLeft > 0 && (
          <p className="row">
            <span>{words.say(factor.left, { count: codesLeft })}</span>
            <RenewCodes onDone={show} />
          </p>
        )}
      </>
    )
  return (
    <>
      <p className="row">
        <Status tone="valid">{words.say(factor.since, { instant: words.instant(since) })}</Status>
        <span>{words.say(factor.left, { count: codesLeft })}</span>
      </p>
      {isRequired && <p className="small muted">{words.say(factor.required)}</p>}
      <p className="row">
        <RenewCodes onDone={show} />
        <CodeDialog
          open={words.say(factor.remove)}
          title={words.say(factor.removeTitle)}
          text={words.say(factor.removeText)}
          send={(code) => call('secondFactor.remove', { body: { code } })}
          onDone={() => {
            setRemoved(true)
            readAgain()
          }}
        />
      </p>
    </>
  )
}

function RenewCodes({ onDone }: { onDone: (codes: readonly string[]) => void }) {
  const words = useWords()
  const { factor } = security
  return (
    <CodeDialog
      open={words.say(factor.renew)}
      title={words.say(factor.renew)}
      text={words.say(factor.renewText)}
      send={(code) => call('secondFactor.renewCodes', { body: { code } })}
      onDone={({ recoveryCodes }) => onDone(recoveryCodes)}
    />
  )
}
