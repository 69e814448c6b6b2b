import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { useWords } from '../../app/language.tsx'
import { todayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choice.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Draft } from './record-draft.ts'
import { Chosen, optionsOf, Part, TextField } from './record-parts.tsx'
import type { PartProps } from './record-parts.tsx'
import type { Choices } from './use-outside.ts'

const { fields, record } = outside

/** Issuers under their newest name with the older ones; those accredited for what was chosen come first. */
function issuerOptions(words: Words, { issuers }: Choices, type: string): { value: string; label: string }[] {
  const byFit = [...issuers].sort((one, other) => Number(other.types.includes(type)) - Number(one.types.includes(type)))
  return byFit.map(({ id, name, formerNames }) => ({
    value: id,
    label:
      formerNames.length === 0
        ? words.text(name)
        : words.say(record.formerly, { name: words.text(name), former: formerNames.map(words.text).join(' / ') }),
  }))
}

/** What it is, whose and from whom. */
export function PaperFields({ choices, ...part }: PartProps) {
  const words = useWords()
  const types = choices.types.map(({ key, title }) => ({ value: key, label: words.text(title) }))
  return (
    <Part title={record.groups.paper}>
      <Chosen {...part} name="type" label={fields.type} pointer="/type" options={types} />
      <Chosen
        {...part}
        name="issuer"
        label={fields.issuer}
        pointer="/issuer"
        options={issuerOptions(words, choices, part.draft.type)}
      />
      <Disclosure summary={words.say(record.notListed)}>
        <p className="measure">{words.say(record.notListedText)}</p>
      </Disclosure>
      <TextField
        {...part}
        name="holderName"
        label={fields.holderName}
        pointer="/holderName"
        hint={fields.holderNameHint}
        maxLength={400}
      />
      <TextField {...part} name="serial" label={fields.serial} pointer="/serial" optional maxLength={100} />
    </Part>
  )
}

export function DateFields({ choices: _, ...part }: PartProps) {
  const words = useWords()
  return (
    <Part title={record.groups.dates}>
      <TextField
        {...part}
        name="completedOn"
        label={fields.completedOn}
        pointer="/completedOn"
        hint={fields.completedOnHint}
        type="date"
        max={todayHere()}
      />
      <RadioGroup
        legend={words.say(fields.expires)}
        value={part.draft.hasExpiry ? 'day' : 'none'}
        onChange={(value) => part.change({ hasExpiry: value === 'day' })}
        choices={[
          { value: 'none', label: words.say(fields.noExpiry) },
          { value: 'day', label: words.say(fields.hasExpiry) },
        ]}
      />
      {part.draft.hasExpiry && (
        <TextField {...part} name="expiresOn" label={fields.expiresOn} pointer="/expiresOn" type="date" />
      )}
    </Part>
  )
}

export function ContentFields({ choices: _, ...part }: PartProps) {
  const words = useWords()
  const { draft, change, missing } = part
  return (
    <Part title={record.groups.content}>
      <RadioGroup
        legend={words.say(fields.mode)}
        value={draft.mode}
        error={missing.has('mode') && words.say(record.chooseFirst)}
        onChange={(mode) => change({ mode: mode as Draft['mode'] })}
        choices={optionsOf(words, outside.modes)}
      />
      <TextField
        {...part}
        name="hours"
        label={fields.hours}
        pointer="/hours"
        optional
        inputMode="decimal"
        type="number"
      />
      <CheckboxGroup
        legend={words.say(fields.components)}
        values={draft.components}
        onChange={(components) => change({ components })}
        choices={optionsOf(words, outside.components)}
      />
    </Part>
  )
}

/** What few papers print. */
export function MoreFields({ choices, ...part }: PartProps) {
  const words = useWords()
  const scale = choices.scales.find(({ key }) => key === part.draft.scale)
  const scales = choices.scales.map(({ key, title }) => ({ value: key, label: words.text(title) }))
  const grades = scale?.grades?.map((grade) => ({ value: grade, label: grade })) ?? []
  const postings = choices.postings.map(({ id, title }) => ({ value: id, label: words.text(title) }))
  return (
    <Disclosure summary={words.say(record.more)}>
      <div className="outside-part">
        <div className="outside-pair">
          <TextField
            {...part}
            name="points"
            label={fields.points}
            pointer="/score/points"
            optional
            type="number"
            inputMode="decimal"
          />
          <TextField
            {...part}
            name="outOf"
            label={fields.outOf}
            pointer="/score/outOf"
            optional
            type="number"
            inputMode="decimal"
          />
        </div>
        <TextField
          {...part}
          name="edition"
          label={fields.edition}
          pointer="/edition"
          optional
          type="number"
          inputMode="numeric"
        />
        <Chosen
          {...part}
          name="variant"
          label={fields.variant}
          pointer="/variant"
          optional
          options={optionsOf(words, outside.variants)}
        />
        <Chosen {...part} name="scale" label={fields.level} pointer="/level/scale" optional options={scales} />
        {scale && (
          <div className="outside-pair">
            <Chosen
              {...part}
              name="subject"
              label={fields.levelSubject}
              pointer="/level/subject"
              options={optionsOf(words, outside.testedLanguages)}
            />
            {scale.grades === null ? (
              <TextField
                {...part}
                name="grade"
                label={fields.grade}
                pointer="/level/grade"
                type="number"
                inputMode="decimal"
              />
            ) : (
              <Chosen {...part} name="grade" label={fields.grade} pointer="/level/grade" options={grades} />
            )}
          </div>
        )}
        {postings.length > 0 && (
          <Chosen
            {...part}
            name="posting"
            label={fields.scope}
            pointer="/scope/posting"
            hint={fields.scopeHint}
            optional
            options={postings}
          />
        )}
        <Chosen
          {...part}
          name="language"
          label={fields.language}
          pointer="/language"
          optional
          options={optionsOf(words, outside.paperLanguages)}
        />
      </div>
    </Disclosure>
  )
}
