import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx'
import type { When } from '../shapes.ts'
import type { Choices } from '../use-requirements.ts'
import { useEditing } from './editor-context.ts'
import { SelectField } from './fields.tsx'
import { NameField } from './name-field.tsx'
import { firstTest, ValueTestFields } from './value-test-fields.tsx'
import type { ValueKind } from './value-test-fields.tsx'

type Compound = Extract<When, { all: When[] } | { any: When[] }>
type Question = Exclude<When, Compound | { not: When }>
type About = 'outside' | 'posting' | 'person'

const firstCondition: When = { outside: 'danger-level', is: { atLeast: 3 } }
const postingFields = ['field', 'role', 'jobId', 'dutyStationId', 'place', 'days'] as const

const isCompound = (when: When): when is Compound => 'all' in when || 'any' in when
const partsOf = (when: Compound): When[] => ('all' in when ? when.all : when.any)
const withParts = (when: Compound, parts: When[]): Compound => ('all' in when ? { all: parts } : { any: parts })

/** When a requirement applies: always, or under conditions about the posting, the person or the outside world. */
export function WhenFields({
  value,
  onChange,
}: {
  value: When | undefined
  onChange: (value: When | undefined) => void
}) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const { when } = rules
  return (
    <div className="rules-form">
      <RadioGroup
        legend={words.say(when.legend)}
        value={value ? 'sometimes' : 'always'}
        onChange={(next) => !isReadOnly && onChange(next === 'always' ? undefined : firstCondition)}
        choices={[
          { value: 'always', label: words.say(when.always) },
          { value: 'sometimes', label: words.say(when.sometimes), hint: words.say(when.sometimesHint) },
        ]}
      />
      {value && <Condition value={value} onChange={(next) => onChange(next ?? undefined)} depth={1} name="1" />}
    </div>
  )
}

interface PartProps<W> {
  value: W
  /** null takes it away. */
  onChange: (value: When | null) => void
  depth: number
  /** Its number, such as 1.2, for the names of its controls. */
  name: string
}

function Condition({ value, onChange, depth, name }: PartProps<When>) {
  const words = useWords()
  const isOpposite = 'not' in value
  const inner = isOpposite ? value.not : value
  const wrap = (next: When | null) => onChange(next && isOpposite ? { not: next } : next)
  return (
    <fieldset className="condition">
      <legend className="small muted">{words.say(rules.when.condition, { name })}</legend>
      {isCompound(inner) ? (
        <CompoundFields value={inner} onChange={wrap} depth={depth} name={name} />
      ) : 'not' in inner ? (
        <Condition value={inner} onChange={wrap} depth={depth + 1} name={`${name}.1`} />
      ) : (
        <QuestionFields value={inner} onChange={wrap} depth={depth} name={name} />
      )}
      <Foot value={value} onChange={onChange} depth={depth} name={name} />
    </fieldset>
  )
}

/** The opposite, joining with another, taking away. */
function Foot({ value, onChange, depth }: PartProps<When>) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const { when } = rules
  const isOpposite = 'not' in value
  if (isReadOnly) return isOpposite ? <p>{words.say(when.opposite)}</p> : null
  return (
    <div className="row">
      <Checkbox
        label={words.say(when.opposite)}
        checked={isOpposite}
        onChange={(checked) => onChange(checked ? { not: value } : isOpposite ? value.not : value)}
      />
      {depth === 1 && !isCompound(value) && (
        <>
          <Button variant="plain" icon="plus" onClick={() => onChange({ all: [value, firstCondition] })}>
            {words.say(when.and)}
          </Button>
          <Button variant="plain" icon="plus" onClick={() => onChange({ any: [value, firstCondition] })}>
            {words.say(when.or)}
          </Button>
        </>
      )}
      {depth > 1 && (
        <Button variant="plain" icon="close" onClick={() => onChange(null)}>
          {words.say(when.remove)}
        </Button>
      )}
    </div>
  )
}

function CompoundFields({ value, onChange, depth, name }: PartProps<Compound>) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const { when } = rules
  const parts = partsOf(value)
  const replace = (index: number, next: When | null) => {
    const left = parts.flatMap((part, at) => (at === index ? (next ? [next] : []) : [part]))
    const [only] = left
    onChange(left.length === 1 && only ? only : left.length === 0 ? null : withParts(value, left))
  }
  return (
    <div className="rules-form">
      <SelectField
        label={words.say(when.join)}
        value={'all' in value ? 'all' : 'any'}
        options={[
          { value: 'all', label: words.say(when.all) },
          { value: 'any', label: words.say(when.any) },
        ]}
        onChange={(next) => onChange(next === 'all' ? { all: parts } : { any: parts })}
      />
      {parts.map((part, index) => (
        <Condition
          key={index}
          value={part}
          depth={depth + 1}
          name={`${name}.${index + 1}`}
          onChange={(next) => replace(index, next)}
        />
      ))}
      {!isReadOnly && (
        <div className="row">
          <Button icon="plus" onClick={() => onChange(withParts(value, [...parts, firstCondition]))}>
            {words.say(when.add)}
          </Button>
          {depth < 3 && (
            <Button
              variant="plain"
              icon="plus"
              onClick={() => onChange(withParts(value, [...parts, { any: [firstCondition, firstCondition] }]))}
            >
              {words.say(when.addGroup)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const aboutOf = (question: Question): About =>
  'outside' in question ? 'outside' : 'posting' in question ? 'posting' : 'person'

function nameIn(question: Question): string {
  if ('outside' in question) return question.outside
  return 'posting' in question ? question.posting : question.person
}

/** What values a question may have, as far as it is known. */
function valuesOf(about: About, name: string, choices: Choices | undefined): ValueKind {
  if (about === 'outside') {
    const fact = choices?.outsideFacts.find(({ key }) => key === name)
    return fact?.valueKind === 'flag' ? { is: 'flag' } : { is: 'number' }
  }
  if (about === 'person') return { is: 'flag' }
  const keys = (list: readonly { key: string }[] | undefined) => (list ?? []).map(({ key }) => key)
  if (name === 'days') return { is: 'number' }
  if (name === 'field') return { is: 'one-of', options: keys(choices?.fields) }
  if (name === 'jobId') return { is: 'one-of', options: keys(choices?.jobs) }
  if (name === 'dutyStationId' || name === 'place') return { is: 'one-of', options: keys(choices?.places) }
  return { is: 'text' }
}

function questionOf(about: About, name: string, is: Question['is']): Question {
  return about === 'outside'
    ? { outside: name, is }
    : about === 'posting'
      ? { posting: name, is }
      : { person: name, is }
}

function QuestionFields({ value, onChange }: PartProps<Question>) {
  const words = useWords()
  const { choices } = useEditing()
  const { when } = rules
  const about = aboutOf(value)
  const options: Record<About, readonly string[]> = {
    outside: choices?.outsideFacts.map(({ key }) => key) ?? [],
    posting: postingFields,
    person: choices?.attributes ?? [],
  }
  const ask = (nextAbout: About, name: string) =>
    onChange(questionOf(nextAbout, name, firstTest(valuesOf(nextAbout, name, choices))))
  return (
    <div className="condition-fields">
      <SelectField
        label={words.say(when.about)}
        value={about}
        options={(['outside', 'posting', 'person'] as const).map((one) => ({
          value: one,
          label: words.say(when[one]),
        }))}
        onChange={(next) => ask(next, options[next][0] ?? '')}
      />
      <NameField
        label={words.say(when.what)}
        family={about === 'outside' ? 'facts' : about === 'posting' ? 'traits' : 'attributes'}
        options={options[about]}
        value={nameIn(value)}
        onChange={(name) => ask(about, name)}
      />
      <ValueTestFields
        test={value.is}
        kind={valuesOf(about, nameIn(value), choices)}
        onChange={(is) => onChange(questionOf(about, nameIn(value), is))}
      />
    </div>
  )
}
