import { languages } from '@muster/words/language.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { DraftContent } from '../use-requirements.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { DayField, TextField } from './fields.tsx'

type Version = DraftContent['version']

/** What a version has as a whole: titles, days, the document behind it, who keeps the version before, what changed. */
export function DetailsForm() {
  const words = useWords()
  const editing = useEditing()
  const { content, change, isReadOnly } = editing
  const { version } = content
  const { details } = rules
  const error = (pointer: string) => errorAt(words, editing, null, pointer)
  const set = (part: Partial<Version>, about: string | null = null) =>
    change((before) => ({ ...before, version: { ...before.version, ...part } }), about)
  return (
    <Panel as="div" className="rules-form details-form">
      <div className="rules-pair">
        {languages.map((language) => (
          <TextField
            key={language}
            lang={language}
            label={words.say(rules.fields.title[language])}
            error={error('/version/title')}
            value={version.title[language]}
            onChange={(text) => set({ title: { ...version.title, [language]: text } }, `title ${language}`)}
          />
        ))}
      </div>
      <TextField
        label={words.say(details.authority)}
        hint={words.say(details.authorityHint)}
        error={error('/version/authorityDocument')}
        value={version.authorityDocument}
        onChange={(authorityDocument) => set({ authorityDocument }, 'authority')}
      />
      <div className="rules-pair">
        <DayField
          label={words.say(details.appliesFrom)}
          error={error('/version/appliesFrom')}
          value={version.appliesFrom}
          onChange={(appliesFrom) => set({ appliesFrom })}
        />
        <DayField
          label={words.say(details.appliesThrough)}
          hint={words.say(details.appliesThroughHint)}
          error={error('/version/appliesThrough')}
          value={version.appliesThrough ?? ''}
          onChange={(day) => set({ appliesThrough: day === '' ? null : day })}
        />
      </div>
      <Checkbox
        label={words.say(details.correction)}
        hint={words.say(details.correctionHint)}
        checked={content.isCorrection}
        onChange={(isCorrection) => !isReadOnly && change((before) => ({ ...before, isCorrection }))}
      />
      <TransitionFields version={version} onChange={(transition) => set({ transition }, 'transition')} />
      <RadioGroup
        legend={words.say(details.convention)}
        value={version.convention}
        onChange={(convention) => !isReadOnly && set({ convention: convention as Version['convention'] })}
        choices={(['plain', 'civil-code'] as const).map((convention) => ({
          value: convention,
          label: words.say(details.conventions[convention].label),
          hint: words.say(details.conventions[convention].hint),
        }))}
      />
      {languages.map((language) => (
        <Field
          key={language}
          label={words.say(details.changeNote[language])}
          hint={words.say(details.changeNoteHint)}
          error={error('/changeNote')}
        >
          {(control) => (
            <TextArea
              {...control}
              lang={language}
              rows={2}
              readOnly={isReadOnly}
              value={content.changeNote[language]}
              onChange={(event) =>
                change(
                  (before) => ({ ...before, changeNote: { ...before.changeNote, [language]: event.target.value } }),
                  `note ${language}`,
                )
              }
            />
          )}
        </Field>
      ))}
    </Panel>
  )
}

function TransitionFields({
  version,
  onChange,
}: {
  version: Version
  onChange: (transition: Version['transition']) => void
}) {
  const words = useWords()
  const editing = useEditing()
  const { details } = rules
  const transition = version.transition ?? null
  return (
    <fieldset className="rules-form">
      <legend className="field-label">{words.say(details.transition)}</legend>
      <Checkbox
        label={words.say(details.hasTransition)}
        hint={words.say(details.transitionHint)}
        checked={transition !== null}
        onChange={(checked) =>
          !editing.isReadOnly && onChange(checked ? { nominatedBefore: version.appliesFrom, keptThrough: '' } : null)
        }
      />
      {transition && (
        <div className="rules-pair">
          <DayField
            label={words.say(details.nominatedBefore)}
            error={errorAt(words, editing, null, '/version/transition/nominatedBefore')}
            value={transition.nominatedBefore}
            onChange={(nominatedBefore) => onChange({ ...transition, nominatedBefore })}
          />
          <DayField
            label={words.say(version.isStandby ? details.keptThroughStandby : details.keptThrough)}
            error={errorAt(words, editing, null, '/version/transition/keptThrough')}
            value={transition.keptThrough}
            onChange={(keptThrough) => onChange({ ...transition, keptThrough })}
          />
        </div>
      )}
    </fieldset>
  )
}
