import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { useEditing } from '../editor/editor-context.ts'
import { DayField, NumberField, SelectField } from '../editor/fields.tsx'
import { NameField, NamesField } from '../editor/name-field.tsx'
import { withOptional } from '../editor/with-optional.ts'
import { nameOf } from '../sentence/names.ts'
import { freeId, statusOf, withStatus } from './case-facts.ts'
import type { CaseCredential } from './case-facts.ts'

const statuses = ['verified', 'pending', 'rejected'] as const
const ownCourses = ''

/** The certificates the person of a case holds. */
export function CredentialsFields({
  credentials,
  onChange,
}: {
  credentials: readonly CaseCredential[]
  onChange: (credentials: CaseCredential[]) => void
}) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const { credential } = rules.cases
  return (
    <fieldset className="rules-form">
      <legend className="field-label">{words.say(credential.legend)}</legend>
      {credentials.length === 0 && <p className="muted">{words.say(credential.none)}</p>}
      {credentials.map((one, index) => (
        <CredentialFields
          key={one.id}
          number={index + 1}
          value={one}
          onChange={(next) => onChange(credentials.flatMap((old, at) => (at === index ? (next ? [next] : []) : [old])))}
        />
      ))}
      {!isReadOnly && (
        <p>
          <Button
            icon="plus"
            onClick={() => onChange([...credentials, { id: freeId('c', credentials), type: '', completedOn: '' }])}
          >
            {words.say(credential.add)}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

function CredentialFields({
  number,
  value,
  onChange,
}: {
  number: number
  value: CaseCredential
  /** null takes it away. */
  onChange: (value: CaseCredential | null) => void
}) {
  const words = useWords()
  const { choices, names, isReadOnly } = useEditing()
  const { credential } = rules.cases
  const set = (part: Parameters<typeof withOptional<CaseCredential>>[1]) => onChange(withOptional(value, part))
  const name = value.type === '' ? String(number) : nameOf(words, names, 'types', value.type)
  return (
    <fieldset className="entry case-credential">
      <legend>{words.say(credential.one, { number })}</legend>
      <div className="rules-pair">
        <NameField
          label={words.say(credential.type)}
          family="types"
          options={choices?.types.map(({ key }) => key) ?? []}
          isClosed
          value={value.type}
          onChange={(type) => set({ type })}
        />
        <DayField
          label={words.say(credential.completedOn)}
          value={value.completedOn}
          onChange={(completedOn) => set({ completedOn })}
        />
        <DayField
          label={words.say(credential.statedThrough)}
          value={value.statedThrough ?? ''}
          onChange={(day) => set({ statedThrough: day === '' ? undefined : day })}
        />
        <SelectField
          label={words.say(credential.status)}
          value={statusOf(value)}
          options={statuses.map((status) => ({ value: status, label: words.say(credential.statuses[status]) }))}
          onChange={(status) => onChange(withStatus(value, status))}
        />
      </div>
      <Disclosure summary={words.say(rules.entry.more)}>
        <div className="rules-form">
          <div className="rules-pair">
            <NameField
              label={words.say(credential.issuer)}
              hint={words.say(credential.issuerHint)}
              family="issuers"
              options={choices?.issuers.map(({ id }) => id) ?? []}
              isClosed
              value={value.issuerId ?? ownCourses}
              onChange={(id) => set({ issuerId: id === ownCourses ? undefined : id })}
            />
            <NumberField
              label={words.say(credential.edition)}
              value={value.edition ?? undefined}
              onChange={(edition) => set({ edition })}
            />
            <NumberField
              label={words.say(credential.hours)}
              value={value.hours ?? undefined}
              onChange={(hours) => set({ hours })}
            />
            <NumberField
              label={words.say(credential.points)}
              value={value.score?.points}
              onChange={(points) =>
                set({ score: points === undefined ? undefined : { points, outOf: value.score?.outOf ?? 100 } })
              }
            />
            <NumberField
              label={words.say(credential.outOf)}
              value={value.score?.outOf}
              onChange={(outOf) =>
                set({ score: outOf === undefined ? undefined : { points: value.score?.points ?? 0, outOf } })
              }
            />
          </div>
          <NamesField
            legend={words.say(rules.entry.components)}
            family="components"
            options={choices?.components ?? []}
            values={(value.components ?? []).filter(({ isPassed }) => isPassed).map(({ key }) => key)}
            onChange={(keys) =>
              set({ components: keys.length === 0 ? undefined : keys.map((key) => ({ key, isPassed: true })) })
            }
          />
          <NameField
            label={words.say(credential.variant)}
            family="variants"
            options={choices?.variants ?? []}
            value={value.variant ?? ''}
            onChange={(variant) => set({ variant: variant === '' ? undefined : variant })}
          />
        </div>
      </Disclosure>
      {!isReadOnly && (
        <Button variant="plain" icon="close" className="case-remove" onClick={() => onChange(null)}>
          {words.say(rules.entry.remove, { name })}
        </Button>
      )}
    </fieldset>
  )
}
