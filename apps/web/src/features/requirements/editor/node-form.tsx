import { languages } from '@muster/words/language.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { ProfileNode } from '../shapes.ts'
import type { Found } from '../tree/find-node.ts'
import { kindsFor, withKind } from '../tree/new-node.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { SelectField, TextField } from './fields.tsx'
import { KindFields } from './kind-fields.tsx'
import { sayShortWindow } from './outline-words.ts'
import { SourceFields, WeightFields } from './weight-fields.tsx'
import { WhenFields } from './when-fields.tsx'
import { WindowFields } from './window-fields.tsx'
import { withOptional } from './with-optional.ts'

/** The form of one requirement: what every one has, and what only its kind has. */
export function NodeForm({
  found,
  onChange,
}: {
  found: Found
  /** `about` names the field, so that typing in it is one step back. */
  onChange: (node: ProfileNode, about: string | null) => void
}) {
  const words = useWords()
  const editing = useEditing()
  const { node, above } = found
  const { form } = rules
  const kinds = kindsFor(node)
  const typed = (part: string) => `${node.id} ${part}`
  return (
    <div className="node-form" key={node.id}>
      <div className="rules-pair">
        {languages.map((language) => (
          <TextField
            key={language}
            lang={language}
            label={words.say(rules.fields.title[language])}
            error={errorAt(words, editing, node.id, `/title/${language}`)}
            value={node.title[language]}
            onChange={(text) =>
              onChange({ ...node, title: { ...node.title, [language]: text } }, typed(`title ${language}`))
            }
          />
        ))}
      </div>
      {kinds.length > 1 && (
        <SelectField
          label={words.say(form.kind)}
          hint={words.say(form.kinds[node.kind].hint)}
          value={node.kind}
          options={kinds.map((kind) => ({ value: kind, label: words.say(form.kinds[kind].label) }))}
          onChange={(kind) => onChange(withKind(node, kind), null)}
        />
      )}
      <KindFields node={node} onChange={(next) => onChange(next, typed('kind'))} />
      <Disclosure
        summary={
          <>
            {words.say(form.days)}
            <span className="disclosure-note">{sayShortWindow(words, node) ?? words.say(form.daysInherited)}</span>
          </>
        }
        open={errorAt(words, editing, node.id, '/window') !== undefined}
      >
        <WindowFields
          value={node.window}
          isRoot={above.length === 0}
          error={errorAt(words, editing, node.id, '/window')}
          onChange={(window) => onChange(withOptional(node, { window }), typed('window'))}
        />
      </Disclosure>
      {above.length > 0 && (
        <Disclosure
          summary={
            <>
              {words.say(form.when)}
              <span className="disclosure-note">{words.say(node.when ? form.whenSometimes : form.whenAlways)}</span>
            </>
          }
        >
          <WhenFields value={node.when} onChange={(when) => onChange(withOptional(node, { when }), typed('when'))} />
        </Disclosure>
      )}
      {above.length > 0 && (
        <Disclosure
          summary={words.say(form.weight)}
          open={errorAt(words, editing, node.id, '/isWaivable') !== undefined}
        >
          <WeightFields node={node} onChange={(next) => onChange(next, typed('weight'))} />
        </Disclosure>
      )}
      <Disclosure summary={words.say(form.source)}>
        <SourceFields id={node.id} />
      </Disclosure>
    </div>
  )
}
