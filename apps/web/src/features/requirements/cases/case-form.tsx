import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useEditing } from '../editor/editor-context.ts'
import { DayField, SelectField, TextField } from '../editor/fields.tsx'
import { withOptional } from '../editor/with-optional.ts'
import type { DraftCase } from '../use-requirements.ts'
import { hasMore } from './case-facts.ts'
import type { Given } from './case-facts.ts'
import { AttributesFields, OutsideFactsFields } from './case-fact-fields.tsx'
import { CredentialsFields } from './case-credentials.tsx'
import { PostingFields } from './case-posting.tsx'

const verdicts = ['ELIGIBLE', 'ELIGIBLE_WITH_CONDITIONS', 'PENDING_VERIFICATION', 'NOT_ELIGIBLE', 'BARRED'] as const

/** A test case as a plain form: the posting, the certificates, what is expected. */
export function CaseForm({
  value,
  onChange,
}: {
  value: DraftCase
  /** `about` names the field typed into; null for a step of its own. */
  onChange: (value: DraftCase, about: string | null) => void
}) {
  const words = useWords()
  const { cases } = rules
  const { given, expect } = value
  const setGiven = (part: Partial<Given>, about: string | null = null) =>
    onChange({ ...value, given: { ...given, ...part } }, about)
  const setPerson = (part: Partial<Given['person']>) => setGiven({ person: { ...given.person, ...part } }, 'person')
  return (
    <Panel as="div" className="rules-form case-form">
      <TextField
        label={words.say(cases.title)}
        hint={words.say(cases.titleHint)}
        value={value.title}
        onChange={(title) => onChange({ ...value, title }, 'title')}
      />
      <div className="rules-pair">
        <SelectField
          label={words.say(cases.expected)}
          value={expect.verdict ?? 'ELIGIBLE'}
          options={verdicts.map((one) => ({ value: one, label: words.say(verdictWords.words[one]) }))}
          onChange={(verdict) => onChange({ ...value, expect: { ...expect, verdict } }, null)}
        />
        <DayField
          label={words.say(cases.eligibleThrough)}
          hint={words.say(cases.eligibleThroughHint)}
          value={/^\d{4}/.test(expect.eligibleThrough ?? '') ? (expect.eligibleThrough ?? '') : ''}
          onChange={(day) =>
            onChange(
              { ...value, expect: withOptional(expect, { eligibleThrough: day === '' ? undefined : day }) },
              null,
            )
          }
        />
        <DayField
          label={words.say(cases.asOf)}
          hint={words.say(cases.asOfHint)}
          value={given.asOf}
          onChange={(asOf) => setGiven({ asOf })}
        />
      </div>
      {given.posting && (
        <PostingFields posting={given.posting} onChange={(posting) => setGiven({ posting }, 'posting')} />
      )}
      <CredentialsFields
        credentials={given.person.credentials ?? []}
        onChange={(credentials) => setPerson({ credentials })}
      />
      <AttributesFields
        attributes={given.person.attributes ?? []}
        onChange={(attributes) => setPerson({ attributes })}
      />
      <OutsideFactsFields
        facts={given.common?.outside ?? []}
        asOf={given.asOf}
        onChange={(outside) => setGiven({ common: { ...given.common, outside } }, 'outside')}
      />
      {hasMore(value) && <p className="small muted">{words.say(cases.hasMore)}</p>}
      <Disclosure summary={words.say(cases.asText)}>
        <CaseText value={value} onChange={(next) => onChange(next, null)} />
      </Disclosure>
    </Panel>
  )
}

function parsed(text: string): DraftCase | null {
  try {
    const value: unknown = JSON.parse(text)
    const isCase = typeof value === 'object' && value !== null && 'given' in value && 'expect' in value
    return isCase ? (value as DraftCase) : null
  } catch {
    return null
  }
}

/** The whole case as the case file it is, for what the plain form does not have. The server checks every part of it. */
function CaseText({ value, onChange }: { value: DraftCase; onChange: (value: DraftCase) => void }) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const [text, setText] = useState<string | null>(null)
  const shown = text ?? JSON.stringify(value, null, 2)
  const next = text === null ? value : parsed(text)
  return (
    <div className="rules-form">
      <Field
        label={words.say(rules.cases.text)}
        hint={words.say(rules.cases.textHint)}
        error={next === null ? words.say(rules.cases.textWrong) : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={16}
            className="case-text"
            spellCheck={false}
            readOnly={isReadOnly}
            value={shown}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {text !== null && (
        <p className="row">
          <Button
            blockedBy={next === null && words.say(rules.cases.textWrong)}
            onClick={() => {
              if (next) onChange(next)
              setText(null)
            }}
          >
            {words.say(rules.cases.textApply)}
          </Button>
          <Button variant="plain" onClick={() => setText(null)}>
            {words.say(controls.cancel)}
          </Button>
        </p>
      )}
    </div>
  )
}
