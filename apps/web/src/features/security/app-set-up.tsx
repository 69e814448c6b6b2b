import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CodeField } from '../../app/code-field.tsx'

/** The light modules that a reader needs around a code. */
const quiet = 4

/** Setting up an authenticator app: scan, type its code. `onCodes` gets the recovery codes. */
export function AppSetUp({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const words = useWords()
  const [code, setCode] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const { factor } = security
  const begin = useMutation({ mutationFn: () => call('secondFactor.begin') })
  const confirm = useMutation({
    mutationFn: () => call('secondFactor.confirm', { body: { code: code.trim() } }),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (code.trim() !== '' && !confirm.isPending) confirm.mutate()
  }
  if (!begin.data)
    return (
      <>
        <RefusedForm error={begin.error} />
        <p>
          <Button
            variant="filled"
            icon="phone"
            busy={begin.isPending && words.say(factor.starting)}
            onClick={() => !begin.isPending && begin.mutate()}
          >
            {words.say(factor.setUp)}
          </Button>
        </p>
      </>
    )
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <RefusedForm error={confirm.error} />
      <p className="measure">{words.say(factor.scan)}</p>
      <Secret app={begin.data} />
      <CodeField
        label={words.say(factor.code)}
        error={
          wasSent && code.trim() === ''
            ? words.say(errors.fields.required)
            : sayFieldProblem(words, confirm.error, '/code')
        }
        value={code}
        onChange={setCode}
      />
      <p>
        <Button type="submit" variant="filled" busy={confirm.isPending && words.say(factor.confirming)}>
          {words.say(factor.confirm)}
        </Button>
      </p>
    </form>
  )
}

function Secret({ app: { secret, address, picture } }: { app: ReplyOf<'secondFactor.begin'> }) {
  const words = useWords()
  const { factor } = security
  const side = picture.size + 2 * quiet
  return (
    <>
      <svg
        className="factor-picture"
        role="img"
        aria-label={words.say(factor.picture)}
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <rect x={-quiet} y={-quiet} width={side} height={side} fill="#ffffff" />
        <path d={picture.path} fill="#000000" />
      </svg>
      <p>
        {words.say(factor.key)}: <code className="factor-key">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <p>
        <a href={address}>{words.say(factor.here)}</a>
      </p>
    </>
  )
}
