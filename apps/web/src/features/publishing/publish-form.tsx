import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { TextPair } from '../../app/text-pair.tsx'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { sayDifference } from './differences.tsx'
import { asInstant } from './local-time.ts'
import { warningKey } from './warning-key.ts'
import { eitherOf, type Preview } from './use-publishing.ts'

type Choice = BodyOf<'publishing.publish'>

/** Small fix or new edition, with what each means for people, and the publishing itself. */
export function PublishForm({
  preview,
  answers,
  onDone,
}: {
  preview: Preview
  answers: Readonly<Record<string, string>>
  onDone: (sentence: string) => void
}) {
  const words = useWords()
  const { publish } = publishing
  const isSmallPossible =
    preview.next.smallFix !== null && preview.beyond.length === 0 && preview.differences.length > 0
  const [kind, setKind] = useState<Choice['kind']>(isSmallPossible ? 'small-fix' : 'new-edition')
  const [midway, setMidway] = useState<Choice['midway']>('offer')
  const [lastDay, setLastDay] = useState('')
  const [note, setNote] = useState({ en: '', ja: '' })
  const keyFor = useIdempotencyKey()
  const act = useMutation({
    mutationFn: () => {
      const body: Choice = {
        kind,
        note,
        answers: preview.warnings.map(({ code, lesson }) => ({
          code,
          lesson,
          reason: answers[warningKey({ code, lesson })] ?? '',
        })),
        midway,
        finishUntil: kind === 'new-edition' && lastDay ? asInstant(`${lastDay}T23:59`) : null,
      }
      return call('publishing.publish', { params: { draft: preview.id }, body, idempotencyKey: keyFor(body) })
    },
    onSuccess: ({ edition, moved }) =>
      onDone(
        [
          words.say(publish.done, { edition: words.edition(edition) }),
          moved > 0 && words.say(publish.moved, { count: moved }),
        ]
          .filter(Boolean)
          .join(words.language === 'en' ? ' ' : ''),
      ),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!act.isPending && !blocked) act.mutate()
  }
  const isUnanswered = preview.warnings.some((warning) => (answers[warningKey(warning)] ?? '').trim().length < 3)
  const blocked = blockedBy(words, preview, isUnanswered)
  const { consequences } = preview
  return (
    <form className="publishing-choice stack" onSubmit={submit} noValidate>
      <h2>{words.say(preview.basedOn === null ? publish.chooseFirst : publish.choose)}</h2>
      {preview.basedOn !== null && (
        <RadioGroup
          legend={words.say(publish.choose)}
          legendHidden
          appearance="cards"
          value={kind}
          onChange={(value) => (value === 'new-edition' || isSmallPossible) && setKind(value as Choice['kind'])}
          choices={[
            ...(preview.next.smallFix === null
              ? []
              : [
                  {
                    value: 'small-fix',
                    label: words.say(publish.smallFix, { edition: words.edition(preview.next.smallFix) }),
                    hint: isSmallPossible
                      ? words.say(publish.smallFixMeans, { count: consequences.midway })
                      : words.say(publish.notSmall, {
                          reasons: reasons(words, preview),
                        }),
                  },
                ]),
            {
              value: 'new-edition',
              label: words.say(publish.newEdition, { edition: words.edition(preview.next.newEdition) }),
              hint: words.say(publish.newEditionMeans, { count: consequences.midway }),
            },
          ]}
        />
      )}
      <Consequences preview={preview} />
      {preview.basedOn !== null && kind === 'new-edition' && (
        <>
          <RadioGroup
            legend={words.say(publish.midway)}
            value={midway}
            onChange={(value) => setMidway(value as Choice['midway'])}
            choices={(['finish', 'offer', 'move'] as const).map((value) => ({
              value,
              label: words.say(publish.midways[value]),
            }))}
          />
          <Field label={words.say(publish.finishUntil)} hint={words.say(publish.finishUntilHint)}>
            {(control) => (
              <TextInput {...control} type="date" value={lastDay} onChange={({ target }) => setLastDay(target.value)} />
            )}
          </Field>
        </>
      )}
      {preview.basedOn !== null && (
        <TextPair label={words.say(publish.note)} value={note} onChange={setNote} lines={2} />
      )}
      <RefusedForm error={act.error} />
      <p>
        <Button
          type="submit"
          {...(preview.can.publish && { variant: 'filled' as const })}
          busy={act.isPending && words.say(publish.working)}
          blockedBy={blocked}
        >
          {words.say(publish.act)}
        </Button>
      </p>
    </form>
  )
}

const reasons = (words: Words, { beyond, differences }: Preview): string =>
  differences.length === 0
    ? words.say(publishing.publish.noDifference)
    : beyond
        .slice(0, 3)
        .map((difference) => sayDifference(words, difference))
        .join(words.language === 'en' ? '; ' : '、')

function blockedBy(words: Words, preview: Preview, isUnanswered: boolean): string | null {
  const { publish } = publishing
  if (preview.faults.length > 0) return words.say(publish.blockedMissing)
  if (!preview.review.approved) return words.say(publish.blocked)
  if (!preview.can.publish) return words.say(publish.blockedRole)
  return isUnanswered ? words.say(publish.blockedAnswers) : null
}

/** Whom it concerns, whichever way it is published. */
function Consequences({ preview: { consequences, basedOn } }: { preview: Preview }) {
  const words = useWords()
  const { publish } = publishing
  return (
    <div className="stack">
      <ul>
        {basedOn !== null && (
          <li>{words.say(publish.kept, { unchanged: consequences.unchanged, lessons: consequences.lessons })}</li>
        )}
        {consequences.inTest > 0 && <li>{words.say(publish.inTest, { count: consequences.inTest })}</li>}
        {consequences.certificates > 0 && (
          <li>{words.say(publish.certificates, { count: consequences.certificates })}</li>
        )}
      </ul>
      <h3>{words.say(publish.profiles)}</h3>
      {consequences.profiles.length === 0 ? (
        <p>{words.say(publish.noProfiles)}</p>
      ) : (
        <ul>
          {consequences.profiles.map(({ key, title, minEdition, accepts }) => {
            const named = eitherOf(words, title)
            return (
              <li key={key}>
                {minEdition === null
                  ? words.say(publish.accepts, { title: named })
                  : words.say(accepts ? publish.acceptsFrom : publish.acceptsNot, {
                      title: named,
                      edition: words.edition(String(minEdition)),
                    })}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
