import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import type { DaysDraft } from './posting-draft.ts'
import { withDeparture } from './posting-draft.ts'

/** Departure, arrival and return, each with the day typed or picked. For a standby there is no arrival. */
export function DaysFields<D extends DaysDraft>({
  days,
  onChange,
  errorOf,
  isStandby = false,
}: {
  days: D
  onChange: (days: D) => void
  errorOf: (name: string) => string | undefined
  isStandby?: boolean
}) {
  const words = useWords()
  const { form } = postings
  return (
    <>
      <div className="form-row form-days">
        <DayField
          name="departsOn"
          label={words.say(isStandby ? form.from : form.departs)}
          value={days.departsOn}
          error={errorOf('departsOn')}
          onChange={(day) => onChange(withDeparture(isStandby ? { ...days, arrivesOn: '' } : days, day))}
        />
        {!isStandby && (
          <DayField
            name="arrivesOn"
            label={words.say(form.arrives)}
            value={days.arrivesOn}
            error={errorOf('arrivesOn')}
            onChange={(arrivesOn) => onChange({ ...days, arrivesOn })}
          />
        )}
        <DayField
          name="returnsOn"
          label={words.say(isStandby ? form.through : form.returns)}
          value={days.returnsOn}
          error={errorOf('returnsOn')}
          onChange={(returnsOn) => onChange({ ...days, returnsOn })}
        />
      </div>
      {!isStandby && (
        <>
          <div className="form-row form-days">
            <TimeField
              name="departsTime"
              label={words.say(form.departsTime)}
              value={days.departsTime}
              error={errorOf('departsTime')}
              onChange={(departsTime) => onChange({ ...days, departsTime })}
            />
            <TimeField
              name="arrivesTime"
              label={words.say(form.arrivesTime)}
              value={days.arrivesTime}
              error={errorOf('arrivesTime')}
              onChange={(arrivesTime) => onChange({ ...days, arrivesTime })}
            />
          </div>
          <p className="small muted">{words.say(form.timeHint)}</p>
        </>
      )}
    </>
  )
}

interface EntryProps {
  name: string
  label: string
  value: string
  error: string | undefined
  onChange: (text: string) => void
}

/** One day. */
export function DayField({ name, label, value, error, onChange }: EntryProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type="date"
          min="2000-01-01"
          max="2100-12-31"
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function TimeField({ name, label, value, error, onChange }: EntryProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type="time"
          value={value}
          onChange={(event) => onChange(event.target.value.slice(0, 5))}
        />
      )}
    </Field>
  )
}
