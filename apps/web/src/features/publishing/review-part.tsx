import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Preview } from './use-publishing.ts'

type Act = 'ask' | 'take-back' | 'approve' | 'send-back'

/** The review of a draft: asked for, answered, taken back. */
export function ReviewPart({ preview, onChanged }: { preview: Preview; onChanged: () => void }) {
  const words = useWords()
  const { review } = publishing.publish
  const [note, setNote] = useState('')
  const act = useMutation({
    mutationFn: (kind: Act): Promise<unknown> => {
      const params = { draft: preview.id }
      if (kind === 'ask') return call('publishing.ask', { params, body: { note } })
      if (kind === 'take-back') return call('publishing.takeBack', { params })
      return call('publishing.review', { params, body: { approve: kind === 'approve', note } })
    },
    onSuccess: () => setNote(''),
    onSettled: onChanged,
  })
  const busy = act.isPending && words.say(review.working)
  const said = (who: { by: { en: string; ja: string }; at: string; note: string }) => ({
    name: words.text(who.by),
    day: words.date(who.at.slice(0, 10)),
  })
  const { asked, answered, approved } = preview.review
  return (
    <section className="section stack publishing-wide">
      <h2>{words.say(review.heading)}</h2>
      <p className="measure">{words.say(preview.review.needsSecurity ? review.needsSecurity : review.lead)}</p>
      {asked && (
        <p>
          {words.say(review.asked, said(asked))} {asked.note}
        </p>
      )}
      {answered && (
        <Notice
          tone={approved ? 'valid' : 'warn'}
          title={words.say(approved ? review.approved : review.sentBack, said(answered))}
        >
          {answered.note && <p>{answered.note}</p>}
        </Notice>
      )}
      {preview.state === 'in-review' && !approved && !preview.can.review && <p>{words.say(review.waits)}</p>}
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      {(preview.can.ask || preview.can.review) && (
        <Field label={words.say(preview.can.ask ? review.note : review.answerNote)}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={2_000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      )}
      <p className="row">
        {preview.can.ask && (
          <Button variant="filled" busy={busy} onClick={() => act.mutate('ask')}>
            {words.say(review.ask)}
          </Button>
        )}
        {preview.can.review && (
          <>
            <Button variant="filled" busy={busy} onClick={() => act.mutate('approve')}>
              {words.say(review.approve)}
            </Button>
            <Button busy={busy} onClick={() => act.mutate('send-back')}>
              {words.say(review.sendBack)}
            </Button>
          </>
        )}
        {preview.can.takeBack && (
          <Button busy={busy} onClick={() => act.mutate('take-back')}>
            {words.say(review.takeBack)}
          </Button>
        )}
      </p>
    </section>
  )
}
