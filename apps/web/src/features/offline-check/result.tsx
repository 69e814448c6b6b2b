import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import type { OfflineVerdict, SignedFields } from '@muster/credential/offline-check.ts'
import { offlineCheck } from '@muster/words/catalogue/offline-check.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/press-button.tsx'
import { DefinitionList, type Definition } from '../../ui/definition-list.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useCheckWords } from './check-words.tsx'
import type { FileKind } from './read-file.ts'
import { asOfText, sentenceOf, toneOf } from './status-text.ts'

const iconOf = { valid: 'check', warn: 'warn', refused: 'cross' } as const

function fieldItems(words: Words, fields: SignedFields, issuer: OfflineVerdict['issuer']): Definition[] {
  const { holder, validThrough } = fields
  return [
    {
      term: words.say(verify.fields.holder),
      detail: (
        <>
          <b lang="en">{holder.en}</b>
          {holder.ja !== holder.en && (
            <>
              <br />
              <span lang="ja">{holder.ja}</span>
            </>
          )}
        </>
      ),
    },
    ...(issuer
      ? [
          {
            term: words.say(verify.fields.issuer),
            detail: (
              <>
                {words.text(issuer.name)}
                <br />
                <span className="small muted">{issuer.address}</span>
              </>
            ),
          },
        ]
      : []),
    {
      term: words.say(offlineCheck.fields.course),
      detail: [fields.title && words.text(fields.title), fields.courseCode].filter(Boolean).join(' · '),
    },
    { term: words.say(verify.fields.edition), detail: words.edition(fields.edition) },
    {
      term: words.say(verify.fields.hours),
      detail: words.say(offlineCheck.fields.form, {
        hours: words.say(wallet.hours, { count: fields.hours }),
        mode: words.say(wallet.modes[fields.mode]),
      }),
    },
    { term: words.say(verify.fields.completed), detail: words.date(fields.completedOn) },
    {
      term: words.say(wallet.validThrough),
      detail: validThrough
        ? words.say(wallet.inclusive, { date: words.date(validThrough) })
        : words.say(wallet.noExpiry),
    },
    { term: words.say(verify.fields.number), detail: <span className="check-number">{fields.publicId}</span> },
  ]
}

/** Whether it is this person: the name is typed and compared on the device. */
function HolderForm({ check }: { check: OfflineVerdict }) {
  const words = useCheckWords()
  const [typed, setTyped] = useState('')
  const [agrees, setAgrees] = useState<boolean | null>(null)
  const compare = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (typed.trim() !== '') setAgrees(check.isHolder(typed))
  }
  return (
    <form className="check-box" onSubmit={compare}>
      <h3>{words.say(verify.name.title)}</h3>
      <Field label={words.say(verify.name.label)} hint={words.say(verify.name.text)}>
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            autoComplete="off"
            maxLength={400}
            onChange={({ target }) => {
              setTyped(target.value)
              setAgrees(null)
            }}
          />
        )}
      </Field>
      <Button type="submit">{words.say(verify.name.compare)}</Button>
      <div role="status">
        {agrees !== null && (
          <Notice tone={agrees ? 'valid' : 'refused'} title={words.say(verify.name[agrees ? 'matches' : 'differs'])} />
        )}
      </div>
    </form>
  )
}

/** The verdict, how well the status is known, what was signed, and whether it is this person. */
export function Result({
  check,
  checkedAt,
  kind,
  actions,
}: {
  check: OfflineVerdict
  checkedAt: string
  kind: FileKind
  actions: ReactNode
}) {
  const words = useCheckWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  useEffect(() => heading.current?.focus(), [])
  const { verdict, fields, status, issuer } = check
  const tone = toneOf(verdict)
  return (
    <section aria-labelledby={headingId}>
      <div className={`check-verdict check-${tone}`}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          <Icon name={iconOf[tone]} size="large" />
          {words.say(verify.words[verdict.word])}
        </h2>
        <p>{sentenceOf(words, check)}</p>
      </div>
      {kind !== 'plain' && (
        <Notice tone={kind === 'pdf' ? 'warn' : 'refused'} title={words.say(offlineCheck.pdf[kind].title)}>
          <p>{words.say(offlineCheck.pdf[kind].text)}</p>
        </Notice>
      )}
      <p className="small muted check-at">
        {words.say(offlineCheck.fields.checkedAt, { instant: words.instant(checkedAt, 'seconds') })}
      </p>
      {status.asOf !== null && (
        <div className="check-status">
          <p>
            <b>{words.say(offlineCheck.status.title)}</b> <span>{asOfText(words, status.asOf)}</span>
          </p>
          <p className="small muted">
            {words.say(offlineCheck.status.since)}
            {words.language === 'en' && ' '}
            {words.say(offlineCheck.status.replaced)}
          </p>
        </div>
      )}
      <div className="row check-actions">{actions}</div>
      {fields && (
        <>
          <div className="section check-signed">
            <h3>{words.say(offlineCheck.fields.title)}</h3>
            <p className="small muted">{words.say(offlineCheck.fields.compare)}</p>
            <DefinitionList items={fieldItems(words, fields, issuer)} />
          </div>
          <HolderForm check={check} />
        </>
      )}
    </section>
  )
}
