import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { RadioGroup } from '../../../ui/choice.tsx'
import type { Window } from '../shapes.ts'
import { useEditing } from './editor-context.ts'
import { allUnits, LengthField, NumberField, SelectField } from './fields.tsx'

const kinds = ['throughout', 'departure', 'arrival', 'recent', 'withinArrival', 'nomination', 'today'] as const

const beginnings: Record<Window['kind'], Window> = {
  throughout: { kind: 'throughout' },
  departure: { kind: 'departure' },
  arrival: { kind: 'arrival' },
  nomination: { kind: 'nomination' },
  today: { kind: 'today' },
  recent: { kind: 'recent', within: { amount: 24, unit: 'month' }, anchor: 'departure' },
  withinArrival: { kind: 'withinArrival', days: 21 },
}

const inherit = 'inherit'

/** On which days a requirement is judged, each way with a short explanation. */
export function WindowFields({
  value,
  onChange,
  isRoot,
  error,
}: {
  value: Window | undefined
  onChange: (value: Window | undefined) => void
  isRoot: boolean
  error: string | undefined
}) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const { windows } = rules
  const inherited = isRoot ? windows.usual : windows.inherit
  return (
    <div className="rules-form">
      <RadioGroup
        legend={words.say(windows.legend)}
        error={error}
        value={value?.kind ?? inherit}
        onChange={(kind) => !isReadOnly && onChange(kind === inherit ? undefined : beginnings[kind as Window['kind']])}
        choices={[
          { value: inherit, label: words.say(inherited.label), hint: words.say(inherited.hint) },
          ...kinds.map((kind) => ({
            value: kind,
            label: words.say(windows[kind].label),
            hint: words.say(windows[kind].hint),
          })),
        ]}
      />
      {value && <WindowDetail value={value} onChange={onChange} />}
    </div>
  )
}

function WindowDetail({ value, onChange }: { value: Window; onChange: (value: Window) => void }) {
  const words = useWords()
  const { windows } = rules
  if (value.kind === 'throughout') {
    return (
      <NumberField
        label={words.say(windows.bufferDays)}
        hint={words.say(windows.bufferHint)}
        value={value.bufferDays}
        onChange={(bufferDays) =>
          onChange(bufferDays === undefined ? { kind: 'throughout' } : { kind: 'throughout', bufferDays })
        }
      />
    )
  }
  if (value.kind === 'withinArrival') {
    return (
      <NumberField
        label={words.say(windows.days)}
        value={value.days}
        onChange={(days) => onChange({ kind: 'withinArrival', days: days ?? 0 })}
      />
    )
  }
  if (value.kind !== 'recent') return null
  return (
    <div className="rules-pair">
      <LengthField
        label={words.say(windows.within)}
        value={value.within}
        units={allUnits}
        usual="month"
        onChange={(within) => onChange({ ...value, within: within ?? { amount: 0, unit: value.within.unit } })}
      />
      <SelectField
        label={words.say(windows.anchor)}
        value={value.anchor ?? 'departure'}
        options={(['departure', 'nomination', 'day'] as const).map((anchor) => ({
          value: anchor,
          label: words.say(windows.anchors[anchor]),
        }))}
        onChange={(anchor) => onChange({ ...value, anchor })}
      />
    </div>
  )
}
