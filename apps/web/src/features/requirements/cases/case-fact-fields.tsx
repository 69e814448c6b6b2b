import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { useEditing } from '../editor/editor-context.ts'
import { DayField, TextField } from '../editor/fields.tsx'
import { NameField } from '../editor/name-field.tsx'
import { nameOf } from '../sentence/names.ts'
import type { NameFamily } from '../sentence/names.ts'
import type { Scalar } from '../shapes.ts'
import { freeId } from './case-facts.ts'
import type { CaseAttribute, CaseOutsideFact } from './case-facts.ts'

/** A value as it is typed: yes and no, a number, a day or a text. */
export function valueIn(text: string): Scalar {
  const plain = text.normalize('NFKC').trim()
  if (['yes', 'true', 'はい'].includes(plain.toLowerCase())) return true
  if (['no', 'false', 'いいえ'].includes(plain.toLowerCase())) return false
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}

function typed(words: ReturnType<typeof useWords>, value: Scalar | null): string {
  if (typeof value === 'boolean') return words.say(value ? rules.tests.yes : rules.tests.no)
  return value === null ? '' : String(value)
}

interface Fact {
  id: string
  key: string
  value: Scalar | null
}

/** Facts of one kind: each a name and a value. */
function FactsFields<F extends Fact>({
  legend,
  add,
  facts,
  family,
  options,
  fresh,
  onChange,
  extra,
}: {
  legend: string
  add: string
  facts: readonly F[]
  family: NameFamily
  options: readonly string[]
  fresh: () => F
  onChange: (facts: F[]) => void
  /** What stands beside name and value. */
  extra?: (fact: F, set: (fact: F) => void) => React.ReactNode
}) {
  const words = useWords()
  const { isReadOnly, names } = useEditing()
  const put = (index: number, next: F | null) =>
    onChange(facts.flatMap((fact, at) => (at === index ? (next ? [next] : []) : [fact])))
  return (
    <fieldset className="rules-form">
      <legend className="field-label">{legend}</legend>
      {facts.map((fact, index) => (
        <div className="rules-pair fact-row" key={fact.id}>
          <NameField
            label={words.say(rules.cases.fact.name)}
            family={family}
            options={options}
            value={fact.key}
            onChange={(key) => put(index, { ...fact, key })}
          />
          <TextField
            label={words.say(rules.cases.fact.value)}
            hint={words.say(rules.cases.fact.valueHint)}
            value={typed(words, fact.value)}
            onChange={(text) => put(index, { ...fact, value: valueIn(text) })}
          />
          {extra?.(fact, (next) => put(index, next))}
          {!isReadOnly && (
            <Button variant="plain" icon="close" onClick={() => put(index, null)}>
              {words.say(rules.entry.remove, {
                name: fact.key === '' ? String(index + 1) : nameOf(words, names, family, fact.key),
              })}
            </Button>
          )}
        </div>
      ))}
      {!isReadOnly && (
        <p>
          <Button icon="plus" onClick={() => onChange([...facts, fresh()])}>
            {add}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

/** What is recorded about the person of a case. */
export function AttributesFields({
  attributes,
  onChange,
}: {
  attributes: readonly CaseAttribute[]
  onChange: (attributes: CaseAttribute[]) => void
}) {
  const words = useWords()
  const { choices } = useEditing()
  return (
    <FactsFields<CaseAttribute>
      legend={words.say(rules.cases.attributes)}
      add={words.say(rules.cases.addAttribute)}
      facts={attributes}
      family="attributes"
      options={choices?.attributes ?? []}
      fresh={() => ({ id: freeId('a', attributes), key: '', value: true })}
      onChange={onChange}
    />
  )
}

/** What is true outside in a case, each from a day on. */
export function OutsideFactsFields({
  facts,
  asOf,
  onChange,
}: {
  facts: readonly CaseOutsideFact[]
  asOf: string
  onChange: (facts: CaseOutsideFact[]) => void
}) {
  const words = useWords()
  const { choices } = useEditing()
  return (
    <FactsFields<CaseOutsideFact>
      legend={words.say(rules.cases.outside)}
      add={words.say(rules.cases.addOutside)}
      facts={facts}
      family="facts"
      options={choices?.outsideFacts.map(({ key }) => key) ?? []}
      fresh={() => ({ id: freeId('o', facts), key: 'danger-level', value: 3, from: asOf })}
      onChange={onChange}
      extra={(fact, set) => (
        <DayField
          label={words.say(rules.cases.fact.from)}
          value={fact.from}
          onChange={(from) => set({ ...fact, from })}
        />
      )}
    />
  )
}
