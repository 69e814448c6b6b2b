import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx'
import type { ProfileNode } from '../shapes.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { SelectField, TextField } from './fields.tsx'
import { NamesField } from './name-field.tsx'
import { withOptional } from './with-optional.ts'

interface Props {
  node: ProfileNode
  onChange: (node: ProfileNode) => void
}

const categories = ['none', 'security', 'medical', 'conduct'] as const

/** Required or recommended, what it is about, and who may waive it. */
export function WeightFields({ node, onChange }: Props) {
  const words = useWords()
  const editing = useEditing()
  const { weight } = rules
  const isFixed = node.category === 'medical' || node.category === 'conduct'
  return (
    <div className="rules-form">
      <RadioGroup
        legend={words.say(weight.legend)}
        value={node.severity ?? 'required'}
        onChange={(severity) =>
          !editing.isReadOnly &&
          onChange(withOptional(node, { severity: severity === 'recommended' ? 'recommended' : undefined }))
        }
        choices={[
          { value: 'required', label: words.say(weight.required) },
          { value: 'recommended', label: words.say(weight.recommended), hint: words.say(weight.recommendedHint) },
        ]}
      />
      <SelectField
        label={words.say(weight.category)}
        hint={words.say(weight.categoryHint)}
        value={node.category ?? 'none'}
        options={categories.map((one) => ({ value: one, label: words.say(weight.categories[one]) }))}
        onChange={(category) => {
          const isWaivable = category === 'medical' || category === 'conduct' ? undefined : node.isWaivable
          onChange(withOptional(node, { category: category === 'none' ? undefined : category, isWaivable }))
        }}
      />
      {isFixed ? (
        <p className="small muted">{words.say(weight.neverWaivable)}</p>
      ) : (
        <Checkbox
          label={words.say(weight.waivable)}
          hint={words.say(weight.waivableHint)}
          checked={node.isWaivable ?? false}
          onChange={(checked) =>
            !editing.isReadOnly &&
            onChange(
              withOptional(node, { isWaivable: checked || undefined, ...(!checked && { waiverRoles: undefined }) }),
            )
          }
        />
      )}
      {node.isWaivable && (
        <NamesField
          legend={words.say(weight.roles)}
          hint={words.say(weight.rolesHint)}
          error={errorAt(words, editing, node.id, '/waiverRoles')}
          family="roles"
          options={editing.choices?.roles ?? []}
          isClosed
          values={node.waiverRoles ?? []}
          onChange={(roles) => onChange(withOptional(node, { waiverRoles: roles.length > 0 ? roles : undefined }))}
        />
      )}
    </div>
  )
}

/** Where the requirement comes from, and whether the agency must still confirm it. */
export function SourceFields({ id }: { id: string }) {
  const words = useWords()
  const { content, change, isReadOnly } = useEditing()
  const source = content.sources[id] ?? { mark: '', toBeConfirmed: false }
  const set = (next: typeof source, about: string | null) =>
    change(
      (before) => ({
        ...before,
        sources:
          next.mark === '' && !next.toBeConfirmed
            ? Object.fromEntries(Object.entries(before.sources).filter(([key]) => key !== id))
            : { ...before.sources, [id]: next },
      }),
      about,
    )
  return (
    <div className="rules-form">
      <TextField
        label={words.say(rules.source.mark)}
        hint={words.say(rules.source.markHint)}
        value={source.mark}
        onChange={(mark) => set({ ...source, mark }, `source ${id}`)}
      />
      <Checkbox
        label={words.say(rules.source.toBeConfirmed)}
        checked={source.toBeConfirmed}
        onChange={(checked) => !isReadOnly && set({ ...source, toBeConfirmed: checked }, null)}
      />
    </div>
  )
}
