import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import type { NameFamily } from '../sentence/names.ts'
import type { Scalar, ValueTest } from '../shapes.ts'
import { NumberField, SelectField, TextField } from './fields.tsx'
import { NameField, NamesField } from './name-field.tsx'

/** What values there are: numbers, yes or no, some of a list, or any text. */
export type ValueKind =
  { is: 'number' } | { is: 'flag' } | { is: 'text' } | { is: 'one-of'; options: readonly string[] }

type TestKind = 'equals' | 'oneOf' | 'atLeast' | 'atMost'

const kindOf = (test: ValueTest): TestKind =>
  'equals' in test ? 'equals' : 'oneOf' in test ? 'oneOf' : 'atLeast' in test ? 'atLeast' : 'atMost'

function valueOf(test: ValueTest): Scalar | undefined {
  if ('equals' in test) return test.equals
  if ('oneOf' in test) return test.oneOf[0]
  return 'atLeast' in test ? test.atLeast : test.atMost
}

/** The test a new question begins with. */
export function firstTest(kind: ValueKind): ValueTest {
  if (kind.is === 'flag') return { equals: true }
  if (kind.is === 'number') return { atLeast: 3 }
  return { oneOf: [] }
}

function withKind(test: ValueTest, kind: TestKind, values: ValueKind): ValueTest {
  const value = valueOf(test)
  if (kind === 'atLeast' || kind === 'atMost') {
    const number = typeof value === 'number' ? value : 0
    return kind === 'atLeast' ? { atLeast: number } : { atMost: number }
  }
  const fitting = value ?? (values.is === 'number' ? 0 : '')
  return kind === 'equals' ? { equals: fitting } : { oneOf: value === undefined || value === '' ? [] : [value] }
}

const family: NameFamily = 'values'

/** A test of one value: at least, at most, equal, one of several. */
export function ValueTestFields({
  test,
  kind,
  onChange,
}: {
  test: ValueTest
  kind: ValueKind
  onChange: (test: ValueTest) => void
}) {
  const words = useWords()
  const chosen = kindOf(test)
  if (kind.is === 'flag') {
    return (
      <SelectField
        label={words.say(rules.tests.flag)}
        value={'equals' in test && test.equals === false ? 'no' : 'yes'}
        options={[
          { value: 'yes', label: words.say(rules.tests.yes) },
          { value: 'no', label: words.say(rules.tests.no) },
        ]}
        onChange={(answer) => onChange({ equals: answer === 'yes' })}
      />
    )
  }
  const kinds: readonly TestKind[] = kind.is === 'number' ? ['atLeast', 'atMost', 'equals'] : ['oneOf', 'equals']
  return (
    <>
      <SelectField
        label={words.say(rules.tests.legend)}
        value={chosen}
        options={[...new Set([...kinds, chosen])].map((one) => ({ value: one, label: words.say(rules.tests[one]) }))}
        onChange={(next) => onChange(withKind(test, next, kind))}
      />
      <Values test={test} kind={kind} onChange={onChange} />
    </>
  )
}

function Values({ test, kind, onChange }: { test: ValueTest; kind: ValueKind; onChange: (test: ValueTest) => void }) {
  const words = useWords()
  const label = words.say(rules.tests.value)
  if ('atLeast' in test) {
    return <NumberField label={label} value={test.atLeast} onChange={(value) => onChange({ atLeast: value ?? 0 })} />
  }
  if ('atMost' in test) {
    return <NumberField label={label} value={test.atMost} onChange={(value) => onChange({ atMost: value ?? 0 })} />
  }
  const options = kind.is === 'one-of' ? kind.options : []
  if ('oneOf' in test) {
    return (
      <NamesField
        legend={label}
        family={family}
        options={options}
        isClosed={kind.is === 'one-of'}
        values={test.oneOf.map(String)}
        onChange={(oneOf) => onChange({ oneOf })}
      />
    )
  }
  if (typeof test.equals === 'number') {
    return <NumberField label={label} value={test.equals} onChange={(value) => onChange({ equals: value ?? 0 })} />
  }
  const text = String(test.equals)
  if (kind.is !== 'one-of') return <TextField label={label} value={text} onChange={(equals) => onChange({ equals })} />
  return (
    <NameField
      label={label}
      family={family}
      options={options}
      value={text}
      onChange={(equals) => onChange({ equals })}
    />
  )
}
