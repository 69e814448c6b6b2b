import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../ui/choice.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { sayEntry, sayQualities } from '../sentence/entry.ts'
import { nameOf } from '../sentence/names.ts'
import type { AcceptedCompletion, CompletionMode } from '../shapes.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { allUnits, DayField, LengthField, NumberField, sayMode } from './fields.tsx'
import { IssuerFields } from './issuer-fields.tsx'
import { NameField, NamesField } from './name-field.tsx'
import { withOptional } from './with-optional.ts'

const modes: readonly CompletionMode[] = ['online', 'live-online', 'classroom', 'practical', 'field-placement']
const scopes = ['duty-station', 'job', 'posting'] as const

/** The certificates that count: one of them is enough. */
export function EntriesFields({
  node,
  entries,
  onChange,
}: {
  node: string
  entries: readonly AcceptedCompletion[]
  onChange: (entries: AcceptedCompletion[]) => void
}) {
  const words = useWords()
  const editing = useEditing()
  const { entry } = rules
  const comma = words.language === 'en' ? ', ' : '、'
  const put = (index: number, next: AcceptedCompletion | null) =>
    onChange(entries.flatMap((one, at) => (at === index ? (next ? [next] : []) : [one])))
  return (
    <div className="rules-form">
      {entries.map((one, index) => (
        <fieldset className="entry" key={index}>
          <legend>{words.say(entry.legend, { number: index + 1, count: entries.length })}</legend>
          <NameField
            label={words.say(entry.type)}
            error={errorAt(words, editing, node, `/accepts/${index}/type`)}
            family="types"
            options={editing.choices?.types.map(({ key }) => key) ?? []}
            isClosed
            value={one.type}
            onChange={(type) => put(index, { ...one, type })}
          />
          <LengthField
            label={words.say(entry.validity)}
            hint={words.say(entry.validityHint)}
            error={errorAt(words, editing, node, `/accepts/${index}/validity`)}
            value={one.validity}
            units={allUnits}
            usual="month"
            onChange={(validity) => put(index, withOptional(one, { validity }))}
          />
          <Disclosure
            summary={
              <>
                {words.say(entry.more)}
                <span className="disclosure-note">{sayQualities(words, editing.names, one).join(comma)}</span>
              </>
            }
            open={errorAt(words, editing, node, `/accepts/${index}`) !== undefined}
          >
            <EntryDetails node={node} index={index} entry={one} onChange={(next) => put(index, next)} />
          </Disclosure>
          {entries.length > 1 && !editing.isReadOnly && (
            <p>
              <Button variant="plain" icon="close" onClick={() => put(index, null)}>
                {words.say(entry.remove, { name: sayEntry(words, editing.names, { type: one.type }) })}
              </Button>
            </p>
          )}
        </fieldset>
      ))}
      {!editing.isReadOnly && (
        <p>
          <Button icon="plus" onClick={() => onChange([...entries, { type: '' }])}>
            {words.say(entry.add)}
          </Button>
        </p>
      )}
    </div>
  )
}

interface DetailProps {
  node: string
  index: number
  entry: AcceptedCompletion
  onChange: (entry: AcceptedCompletion) => void
}

function EntryDetails({ node, index, entry, onChange }: DetailProps) {
  const words = useWords()
  const editing = useEditing()
  const texts = rules.entry
  const set = (change: Parameters<typeof withOptional<AcceptedCompletion>>[1]) => onChange(withOptional(entry, change))
  const error = (within: string) => errorAt(words, editing, node, `/accepts/${index}/${within}`)
  return (
    <div className="rules-form">
      <IssuerFields value={entry.issuers} error={error('issuers')} onChange={(issuers) => set({ issuers })} />
      <div className="rules-pair">
        <NumberField
          label={words.say(texts.minEdition)}
          hint={words.say(texts.minEditionHint)}
          error={error('minEdition')}
          value={entry.minEdition}
          onChange={(minEdition) => set({ minEdition })}
        />
        <NumberField
          label={words.say(texts.minHours)}
          error={error('minHours')}
          value={entry.minHours}
          onChange={(minHours) => set({ minHours })}
        />
        <NumberField
          label={words.say(texts.minScorePercent)}
          error={error('minScorePercent')}
          value={entry.minScorePercent}
          onChange={(minScorePercent) => set({ minScorePercent })}
        />
      </div>
      <ComponentsFields node={node} index={index} entry={entry} onChange={onChange} />
      <NamesField
        legend={words.say(texts.variants)}
        family="variants"
        options={editing.choices?.variants ?? []}
        values={entry.variants ?? []}
        onChange={(variants) => set({ variants: variants.length > 0 ? variants : undefined })}
      />
      <CheckboxGroup
        legend={words.say(texts.modes)}
        appearance="inline"
        choices={modes.map((mode) => ({ value: mode, label: sayMode(words, mode) }))}
        values={entry.modes ?? []}
        onChange={(values) =>
          !editing.isReadOnly && set({ modes: values.length > 0 ? (values as CompletionMode[]) : undefined })
        }
      />
      <CheckboxGroup
        legend={words.say(texts.scope)}
        hint={words.say(texts.scopeHint)}
        appearance="inline"
        choices={scopes.map((scope) => ({ value: scope, label: words.say(texts.scopes[scope]) }))}
        values={entry.scope ?? []}
        onChange={(values) =>
          !editing.isReadOnly &&
          set({ scope: values.length > 0 ? (values as NonNullable<AcceptedCompletion['scope']>) : undefined })
        }
      />
      <div className="rules-pair">
        {(['completedFrom', 'completedThrough', 'countsThrough'] as const).map((field) => (
          <DayField
            key={field}
            label={words.say(texts[field])}
            error={error(field)}
            value={entry[field] ?? ''}
            onChange={(day) => set({ [field]: day === '' ? undefined : day })}
          />
        ))}
      </div>
      <Checkbox
        label={words.say(texts.ignoresStated)}
        hint={words.say(texts.ignoresStatedHint)}
        checked={entry.ignoresStated ?? false}
        onChange={(checked) => !editing.isReadOnly && set({ ignoresStated: checked ? true : undefined })}
      />
    </div>
  )
}

function ComponentsFields({ node, index, entry, onChange }: DetailProps) {
  const words = useWords()
  const editing = useEditing()
  const components = entry.components ?? []
  const set = (next: typeof components) =>
    onChange(withOptional(entry, { components: next.length > 0 ? next : undefined }))
  return (
    <>
      <NamesField
        legend={words.say(rules.entry.components)}
        hint={words.say(rules.entry.componentsHint)}
        error={errorAt(words, editing, node, `/accepts/${index}/components`)}
        family="components"
        options={editing.choices?.components ?? []}
        values={components.map(({ key }) => key)}
        onChange={(keys) => set(keys.map((key) => components.find((one) => one.key === key) ?? { key }))}
      />
      {components.map((component) => (
        <LengthField
          key={component.key}
          label={words.say(rules.entry.componentValidity, {
            component: nameOf(words, editing.names, 'components', component.key),
          })}
          value={component.validity}
          units={['month', 'year', 'day']}
          usual="month"
          onChange={(validity) =>
            set(components.map((one) => (one.key === component.key ? withOptional(one, { validity }) : one)))
          }
        />
      ))}
    </>
  )
}
