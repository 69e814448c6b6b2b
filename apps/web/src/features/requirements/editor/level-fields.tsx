import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import type { NodeOf } from '../shapes.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { allUnits, LengthField, NumberField, SelectField } from './fields.tsx'
import { IssuerFields } from './issuer-fields.tsx'
import { NameField } from './name-field.tsx'
import { withOptional } from './with-optional.ts'

/** A level on a scale: which language, which scale, from which grade. */
export function LevelFields({ node, onChange }: { node: NodeOf<'level'>; onChange: (node: NodeOf<'level'>) => void }) {
  const words = useWords()
  const editing = useEditing()
  const { level } = rules
  const scale = editing.choices?.scales.find(({ key }) => key === node.scale)
  const grades = [...new Set([...(scale?.grades ?? []), ...(scale?.grades ? [String(node.atLeast)] : [])])]
  return (
    <div className="rules-form">
      <div className="rules-pair">
        <NameField
          label={words.say(level.subject)}
          family="subjects"
          options={[...new Set(['english', 'french', ...(editing.choices?.subjects ?? [])])]}
          value={node.subject}
          onChange={(subject) => onChange({ ...node, subject })}
        />
        <NameField
          label={words.say(level.scale)}
          error={errorAt(words, editing, node.id, '/scale')}
          family="scales"
          options={editing.choices?.scales.map(({ key }) => key) ?? []}
          isClosed
          value={node.scale}
          onChange={(key) => {
            const [first] = editing.choices?.scales.find((one) => one.key === key)?.grades ?? []
            onChange({ ...node, scale: key, atLeast: first ?? 0 })
          }}
        />
        {grades.length > 0 ? (
          <SelectField
            label={words.say(level.atLeast)}
            error={errorAt(words, editing, node.id, '/atLeast')}
            value={String(node.atLeast)}
            options={grades.map((grade) => ({ value: grade, label: grade }))}
            onChange={(atLeast) => onChange({ ...node, atLeast })}
          />
        ) : (
          <NumberField
            label={words.say(level.atLeast)}
            error={errorAt(words, editing, node.id, '/atLeast')}
            value={typeof node.atLeast === 'number' ? node.atLeast : undefined}
            onChange={(atLeast) => onChange({ ...node, atLeast: atLeast ?? 0 })}
          />
        )}
      </div>
      <IssuerFields value={node.issuers} onChange={(issuers) => onChange(withOptional(node, { issuers }))} />
      <LengthField
        label={words.say(rules.entry.validity)}
        hint={words.say(rules.entry.validityHint)}
        error={errorAt(words, editing, node.id, '/validity')}
        value={node.validity}
        units={allUnits}
        usual="month"
        onChange={(validity) => onChange(withOptional(node, { validity }))}
      />
    </div>
  )
}
