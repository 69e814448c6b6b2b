import { rules } from '@muster/words/catalogue/rules.ts'
import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import { useWords } from '../../../app/language.tsx'
import type { AttributeTest, NodeOf } from '../shapes.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { calendarUnits, LengthField, NumberField, SelectField } from './fields.tsx'
import { NameField, NamesField } from './name-field.tsx'
import { withOptional } from './with-optional.ts'

const beginnings: Record<AttributeTest['is'], AttributeTest> = {
  dateOnOrAfter: { is: 'dateOnOrAfter', anchor: 'return' },
  dateOnOrBefore: { is: 'dateOnOrBefore', anchor: 'departure' },
  age: { is: 'age', anchor: 'departure', atLeast: 25 },
  number: { is: 'number', atLeast: 1 },
  flag: { is: 'flag', equals: true },
  text: { is: 'text', oneOf: [] },
}
const tests = ['flag', 'dateOnOrAfter', 'dateOnOrBefore', 'age', 'number', 'text'] as const
const anchors = ['departure', 'arrival', 'return', 'nomination', 'today', 'day'] as const

/** A date, a number or a flag about the person or a document, and what must be so about it. */
export function AttributeFields({
  node,
  onChange,
}: {
  node: NodeOf<'attribute'>
  onChange: (node: NodeOf<'attribute'>) => void
}) {
  const words = useWords()
  const editing = useEditing()
  const { attribute } = rules
  const { test } = node
  const setTest = (next: AttributeTest) => onChange({ ...node, test: next })
  return (
    <div className="rules-form">
      <NameField
        label={words.say(attribute.name)}
        hint={words.say(attribute.nameHint)}
        error={errorAt(words, editing, node.id, '/attribute')}
        family="attributes"
        options={editing.choices?.attributes ?? []}
        value={node.attribute}
        onChange={(name) => onChange({ ...node, attribute: name })}
      />
      <SelectField
        label={words.say(attribute.test)}
        value={test.is}
        options={tests.map((is) => ({ value: is, label: words.say(attribute.tests[is]) }))}
        onChange={(is) => setTest(beginnings[is])}
      />
      <TestDetail node={node.id} test={test} onChange={setTest} />
    </div>
  )
}

function TestDetail({
  node,
  test,
  onChange,
}: {
  node: string
  test: AttributeTest
  onChange: (test: AttributeTest) => void
}) {
  const words = useWords()
  const editing = useEditing()
  const { attribute } = rules
  const error = errorAt(words, editing, node, '/test')
  switch (test.is) {
    case 'flag':
      return (
        <SelectField
          label={words.say(rules.tests.flag)}
          value={test.equals ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: words.say(rules.tests.yes) },
            { value: 'no', label: words.say(rules.tests.no) },
          ]}
          onChange={(answer) => onChange({ is: 'flag', equals: answer === 'yes' })}
        />
      )
    case 'text':
      return (
        <NamesField
          legend={words.say(rules.tests.value)}
          family="values"
          options={[]}
          values={test.oneOf}
          onChange={(oneOf) => onChange({ is: 'text', oneOf })}
        />
      )
    case 'dateOnOrAfter':
    case 'dateOnOrBefore':
      return (
        <div className="rules-pair">
          <AnchorField value={test.anchor} onChange={(anchor) => onChange({ ...test, anchor })} />
          <LengthField
            label={words.say(attribute.plus)}
            hint={words.say(attribute.plusHint)}
            error={error}
            value={test.plus}
            units={calendarUnits}
            usual="day"
            onChange={(plus) => onChange(withOptional(test, { plus }))}
          />
        </div>
      )
    default:
      return (
        <div className="rules-pair">
          {test.is === 'age' && (
            <AnchorField value={test.anchor} onChange={(anchor) => onChange({ ...test, anchor })} />
          )}
          <NumberField
            label={words.say(rules.tests.atLeast)}
            error={error}
            value={test.atLeast}
            onChange={(atLeast) => onChange(withOptional<typeof test>(test, { atLeast }))}
          />
          <NumberField
            label={words.say(rules.tests.atMost)}
            value={test.atMost}
            onChange={(atMost) => onChange(withOptional<typeof test>(test, { atMost }))}
          />
        </div>
      )
  }
}

function AnchorField({
  value,
  onChange,
}: {
  value: (typeof anchors)[number]
  onChange: (value: (typeof anchors)[number]) => void
}) {
  const words = useWords()
  return (
    <SelectField
      label={words.say(rules.attribute.anchor)}
      value={value}
      options={anchors.map((anchor) => ({ value: anchor, label: words.say(ruleSentence.anchors[anchor]) }))}
      onChange={onChange}
    />
  )
}
