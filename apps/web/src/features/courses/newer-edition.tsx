import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** That a newer edition is there, what somebody midway keeps in it, and the way to it. */
export function NewerEdition({ enrolment }: { enrolment: string }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const { newer: say } = publishing
  const query = useQuery({
    queryKey: ['newer', enrolment],
    queryFn: () => call('learning.newer', { params: { enrolment } }),
  })
  const move = useMutation({
    mutationFn: () => call('learning.move', { params: { enrolment }, idempotencyKey: keyFor(enrolment) }),
    onSettled: () => client.invalidateQueries(),
  })
  const newer = query.data?.newer
  if (!newer) return null
  const { edition, kept, lessons, finishUntil, note } = newer
  const finish = finishUntil
    ? words.say(say.finish, { day: words.date(finishUntil.slice(0, 10)) })
    : words.say(say.finishOpen)
  return (
    <Notice
      tone="neutral"
      title={words.say(say.heading, { edition: words.edition(edition) })}
      {...(newer.mayMove && {
        actions: (
          <Button busy={move.isPending && words.say(say.moving)} onClick={() => move.mutate()}>
            {words.say(say.move, { edition: words.edition(edition) })}
          </Button>
        ),
      })}
    >
      {note && words.text(note) && <p>{words.text(note)}</p>}
      <p>{newer.mayMove ? `${words.say(say.kept, { count: kept, lessons })} ${finish}` : finish}</p>
      {move.isError && <p role="alert">{sayProblem(words, move.error)}</p>}
    </Notice>
  )
}
