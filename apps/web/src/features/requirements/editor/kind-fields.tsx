import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx'
import type { NodeOf, ProfileNode } from '../shapes.ts'
import { AttributeFields } from './attribute-fields.tsx'
import { errorAt, useEditing } from './editor-context.ts'
import { EntriesFields } from './entry-fields.tsx'
import { calendarUnits, DayField, LengthField, NumberField } from './fields.tsx'
import { GroupFields, TeamFields } from './group-fields.tsx'
import { LevelFields } from './level-fields.tsx'
import { NameField, NamesField } from './name-field.tsx'
import { ValueTestFields } from './value-test-fields.tsx'
import { withOptional } from './with-optional.ts'

interface Props<N extends ProfileNode> {
  node: N
  onChange: (node: N) => void
}

/** What only this kind of requirement has. */
export function KindFields({ node, onChange }: Props<ProfileNode>) {
  switch (node.kind) {
    case 'completion':
    case 'organisation':
      return (
        <EntriesFields node={node.id} entries={node.accepts} onChange={(accepts) => onChange({ ...node, accepts })} />
      )
    case 'level':
      return <LevelFields node={node} onChange={onChange} />
    case 'accrual':
      return <AccrualFields node={node} onChange={onChange} />
    case 'attribute':
      return <AttributeFields node={node} onChange={onChange} />
    case 'attestation':
      return <AttestationFields node={node} onChange={onChange} />
    case 'acknowledgement':
      return <AcknowledgementFields node={node} onChange={onChange} />
    case 'outside':
      return <OutsideFields node={node} onChange={onChange} />
    case 'team':
      return <TeamFields node={node} onChange={onChange} />
    default:
      return <GroupFields node={node} onChange={onChange} />
  }
}

function AccrualFields({ node, onChange }: Props<NodeOf<'accrual'>>) {
  const words = useWords()
  const editing = useEditing()
  const { accrual } = rules
  return (
    <div className="rules-form">
      <NameField
        label={words.say(accrual.unit)}
        family="units"
        options={[...new Set(['field-hours', ...(editing.choices?.units ?? [])])]}
        value={node.unit}
        onChange={(unit) => onChange({ ...node, unit })}
      />
      <div className="rules-pair">
        <NumberField
          label={words.say(accrual.atLeast)}
          error={errorAt(words, editing, node.id, '/atLeast')}
          value={node.atLeast}
          onChange={(atLeast) => onChange({ ...node, atLeast: atLeast ?? 0 })}
        />
        <LengthField
          label={words.say(accrual.lookBack)}
          error={errorAt(words, editing, node.id, '/lookBack')}
          value={node.lookBack}
          units={calendarUnits}
          usual="month"
          onChange={(lookBack) => onChange({ ...node, lookBack: lookBack ?? { ...node.lookBack, amount: 0 } })}
        />
      </div>
    </div>
  )
}

function AttestationFields({ node, onChange }: Props<NodeOf<'attestation'>>) {
  const words = useWords()
  const editing = useEditing()
  const { attestation } = rules
  const organisationIds = node.organisationIds ?? []
  return (
    <div className="rules-form">
      <NameField
        label={words.say(attestation.statement)}
        family="statements"
        options={editing.choices?.statements ?? []}
        value={node.statement}
        onChange={(statement) => onChange({ ...node, statement })}
      />
      <NamesField
        legend={words.say(attestation.organisations)}
        hint={words.say(attestation.organisationsHint)}
        error={errorAt(words, editing, node.id, '/organisationIds')}
        family="organisations"
        options={editing.choices?.organisations.map(({ id }) => id) ?? []}
        isClosed
        values={organisationIds}
        onChange={(ids) => onChange(withOptional(node, { organisationIds: ids.length > 0 ? ids : undefined }))}
      />
      <Checkbox
        label={words.say(attestation.isForPosting)}
        checked={node.isForPosting ?? false}
        onChange={(checked) =>
          !editing.isReadOnly && onChange(withOptional(node, { isForPosting: checked || undefined }))
        }
      />
      <LengthField
        label={words.say(rules.entry.validity)}
        error={errorAt(words, editing, node.id, '/validity')}
        value={node.validity}
        units={calendarUnits}
        usual="month"
        onChange={(validity) => onChange(withOptional(node, { validity }))}
      />
    </div>
  )
}

function AcknowledgementFields({ node, onChange }: Props<NodeOf<'acknowledgement'>>) {
  const words = useWords()
  const editing = useEditing()
  const { acknowledgement } = rules
  return (
    <div className="rules-form">
      <NameField
        label={words.say(acknowledgement.document)}
        family="documents"
        options={editing.choices?.documents ?? []}
        value={node.documentKey}
        onChange={(documentKey) => onChange({ ...node, documentKey })}
      />
      <RadioGroup
        legend={words.say(acknowledgement.which)}
        value={node.edition === 'current' ? 'current' : 'named'}
        onChange={(which) => !editing.isReadOnly && onChange({ ...node, edition: which === 'current' ? 'current' : 1 })}
        choices={[
          { value: 'current', label: words.say(acknowledgement.current) },
          { value: 'named', label: words.say(acknowledgement.named) },
        ]}
      />
      {node.edition !== 'current' && (
        <NumberField
          label={words.say(acknowledgement.edition)}
          error={errorAt(words, editing, node.id, '/edition')}
          value={node.edition}
          onChange={(edition) => onChange({ ...node, edition: edition ?? 1 })}
        />
      )}
      <div className="rules-pair">
        <DayField
          label={words.say(acknowledgement.readFrom)}
          error={errorAt(words, editing, node.id, '/readFrom')}
          value={node.readFrom ?? ''}
          onChange={(day) => onChange(withOptional(node, { readFrom: day === '' ? undefined : day }))}
        />
        <LengthField
          label={words.say(acknowledgement.validity)}
          error={errorAt(words, editing, node.id, '/validity')}
          value={node.validity}
          units={calendarUnits}
          usual="month"
          onChange={(validity) => onChange(withOptional(node, { validity }))}
        />
      </div>
    </div>
  )
}

function OutsideFields({ node, onChange }: Props<NodeOf<'outside'>>) {
  const words = useWords()
  const { choices } = useEditing()
  const fact = choices?.outsideFacts.find(({ key }) => key === node.fact)
  return (
    <div className="rules-form">
      <NameField
        label={words.say(rules.outside.fact)}
        family="facts"
        options={choices?.outsideFacts.map(({ key }) => key) ?? []}
        isClosed
        value={node.fact}
        onChange={(name) => onChange({ ...node, fact: name })}
      />
      <div className="rules-pair">
        <ValueTestFields
          test={node.is}
          kind={fact?.valueKind === 'flag' ? { is: 'flag' } : { is: 'number' }}
          onChange={(is) => onChange({ ...node, is })}
        />
      </div>
    </div>
  )
}
