import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { useEditing } from '../editor/editor-context.ts'
import { DayField, TextField } from '../editor/fields.tsx'
import { NameField } from '../editor/name-field.tsx'
import { withOptional } from '../editor/with-optional.ts'
import type { CasePosting } from './case-facts.ts'

/** The posting of a case: its days, and what the rules may ask about it. */
export function PostingFields({
  posting,
  onChange,
}: {
  posting: CasePosting
  onChange: (posting: CasePosting) => void
}) {
  const words = useWords()
  const { choices } = useEditing()
  const { posting: texts } = rules.cases
  const keys = (list: readonly { key: string }[] | undefined) => (list ?? []).map(({ key }) => key)
  const set = (part: Parameters<typeof withOptional<CasePosting>>[1]) => onChange(withOptional(posting, part))
  const station = posting.dutyStationId ?? ''
  return (
    <fieldset className="rules-form">
      <legend className="field-label">{words.say(texts.legend)}</legend>
      <div className="rules-pair">
        <DayField
          label={words.say(texts.departsOn)}
          value={posting.departsOn}
          onChange={(departsOn) => set({ departsOn })}
        />
        <DayField
          label={words.say(texts.arrivesOn)}
          value={posting.arrivesOn ?? ''}
          onChange={(day) => set({ arrivesOn: day === '' ? undefined : day })}
        />
        <DayField
          label={words.say(texts.returnsOn)}
          value={posting.returnsOn}
          onChange={(returnsOn) => set({ returnsOn })}
        />
        <DayField
          label={words.say(texts.nominatedOn)}
          value={posting.nominatedOn ?? ''}
          onChange={(day) => set({ nominatedOn: day === '' ? undefined : day })}
        />
      </div>
      <div className="rules-pair">
        <NameField
          label={words.say(texts.dutyStation)}
          family="values"
          options={keys(choices?.places)}
          value={station}
          onChange={(key) =>
            set(key === '' ? { dutyStationId: undefined, places: [] } : { dutyStationId: key, places: [key] })
          }
        />
        <NameField
          label={words.say(texts.job)}
          family="values"
          options={keys(choices?.jobs)}
          value={posting.jobId ?? ''}
          onChange={(key) => set({ jobId: key === '' ? undefined : key })}
        />
        <NameField
          label={words.say(texts.field)}
          family="values"
          options={keys(choices?.fields)}
          isClosed
          value={posting.field ?? ''}
          onChange={(key) => set({ field: key === '' ? undefined : key })}
        />
        <TextField
          label={words.say(texts.role)}
          value={posting.role ?? ''}
          onChange={(role) => set({ role: role === '' ? undefined : role })}
        />
      </div>
    </fieldset>
  )
}
