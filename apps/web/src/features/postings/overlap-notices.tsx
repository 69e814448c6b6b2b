import { useState } from 'react'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ReasonDialog } from './form-dialog.tsx'
import type { Nominee } from './use-postings.ts'

type Overlap = Nominee['overlaps'][number]

/** Accepted postings of one person on the same days: a question to the officer until it is answered. */
export function OverlapNotices({
  nominees,
  onWithdraw,
}: {
  nominees: readonly Nominee[]
  onWithdraw: ((nominee: Nominee) => void) | null
}) {
  const words = useWords()
  const [asked, setAsked] = useState<{ nominee: Nominee; overlap: Overlap } | null>(null)
  const all = nominees
    .filter(({ answer }) => answer === 'accepted')
    .flatMap((nominee) => nominee.overlaps.map((overlap) => ({ nominee, overlap })))
  return (
    <>
      {all.map(({ nominee, overlap }) => (
        <Notice
          key={`${nominee.nominationId} ${overlap.nominationId}`}
          tone={overlap.answer ? 'neutral' : 'warn'}
          title={words.say(postings.overlap.title, { person: words.text(nominee.person.name) })}
          actions={
            onWithdraw &&
            !overlap.answer && (
              <>
                <Button onClick={() => setAsked({ nominee, overlap })}>{words.say(postings.overlap.answer)}</Button>
                <Button onClick={() => onWithdraw(nominee)}>{words.say(postings.overlap.withdraw)}</Button>
              </>
            )
          }
        >
          <p>
            {words.say(postings.overlap.text, {
              posting: words.text(overlap.posting.title),
              days: words.dateRange(overlap.posting.departsOn, overlap.posting.returnsOn),
              range: words.dateRange(overlap.fromOn, overlap.throughOn),
            })}
          </p>
          {overlap.answer && (
            <p>{words.say(postings.overlap.answered, { reason: words.erasable(overlap.answer.reason) })}</p>
          )}
        </Notice>
      ))}
      <ReasonDialog
        key={asked?.overlap.nominationId ?? 'none'}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={words.say(postings.overlap.answerTitle)}
        confirm={words.say(postings.overlap.answer)}
        act={(reason) =>
          call('nominations.answerOverlap', {
            params: { nomination: asked?.nominee.nominationId ?? '', other: asked?.overlap.nominationId ?? '' },
            body: { reason },
          })
        }
      />
    </>
  )
}
