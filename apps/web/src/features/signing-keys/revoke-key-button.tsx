import { useState } from 'react'
import { signingKeys } from '@muster/words/catalogue/signing-keys.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { ReasonButton } from '../../app/reason-button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { type Key, useKeepKeys } from './use-signing-keys.ts'

const { revoke } = signingKeys

/** Revokes a key, with the instant from which somebody else may have held it where that is known. */
export function RevokeKeyButton({ signingKey: { id, certificates } }: { signingKey: Key }) {
  const words = useWords()
  const keep = useKeepKeys()
  const [isKnown, setKnown] = useState(false)
  const [instant, setInstant] = useState('')
  const isMissing = isKnown && Number.isNaN(Date.parse(instant))
  const compromisedFrom = isKnown && !isMissing ? new Date(instant).toISOString() : null
  return (
    <ReasonButton
      icon="slash"
      words={{
        open: words.say(revoke.open),
        title: words.say(revoke.title),
        impact: (
          <>
            <p>{words.say(revoke.impact, { count: certificates })}</p>
            <p>{words.say(revoke.anew)}</p>
          </>
        ),
        confirm: words.say(revoke.confirm),
        working: words.say(revoke.working),
      }}
      isReady={!isMissing}
      send={(reason) =>
        call('keys.revoke', {
          params: { key: id },
          body: { compromisedFrom, reason },
          idempotencyKey: crypto.randomUUID(),
        })
      }
      onDone={keep}
    >
      {(wasSent, error) => (
        <>
          <RadioGroup
            legend={words.say(revoke.known)}
            value={isKnown ? 'known' : 'unknown'}
            onChange={(value) => setKnown(value === 'known')}
            choices={[
              { value: 'unknown', label: words.say(revoke.unknown) },
              { value: 'known', label: words.say(revoke.fromDay) },
            ]}
          />
          {isKnown && (
            <Field
              label={words.say(revoke.instant)}
              error={
                wasSent && isMissing
                  ? words.say(revoke.instantMissing)
                  : sayFieldProblem(words, error, '/compromisedFrom')
              }
            >
              {(control) => (
                <TextInput
                  {...control}
                  type="datetime-local"
                  value={instant}
                  onChange={(event) => setInstant(event.target.value)}
                />
              )}
            </Field>
          )}
        </>
      )}
    </ReasonButton>
  )
}
