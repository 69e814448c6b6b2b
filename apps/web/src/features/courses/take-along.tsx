import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { courses } from '@muster/words/catalogue/courses.ts'
import { canTakeAlong, leaveBehind, readTaken, takeAlong } from '../../app/along/taken-modules.ts'
import { dayHere } from '../../app/today.ts'
import { useWords } from '../../app/language.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import type { OutlineData } from './outline.tsx'

const { along: say } = courses
type Module = OutlineData['modules'][number]

/** A module to be read without a network: its size before, and afterwards that it is on the device. */
export function TakeAlong({ enrolment, module }: { enrolment: string; module: Module }) {
  const words = useWords()
  const client = useQueryClient()
  const person = useSession().person.id
  const [done, setDone] = useState(0)
  const along = { enrolment, module: module.key, language: words.language }
  const queryKey = ['along', enrolment, module.key, words.language]
  const taken = useQuery({ queryKey, queryFn: () => readTaken(along), staleTime: Number.POSITIVE_INFINITY })
  const lessons = module.lessons.map(({ key }) => key)
  const settled = { onSettled: () => client.invalidateQueries({ queryKey }) }
  const take = useMutation({ mutationFn: () => takeAlong({ ...along, person, lessons }, setDone), ...settled })
  const leave = useMutation({ mutationFn: () => leaveBehind(along), ...settled })
  if (!canTakeAlong()) return null
  const size =
    module.lessons.reduce((sum, { bytes }) => sum + bytes[words.language], 0) + module.fileBytes[words.language]
  const title = words.text(module.title)
  return (
    <div className="take-along small">
      {take.isError && <Notice tone="refused" live="alert" title={words.say(say.failed)} />}
      {taken.data ? (
        <p className="row">
          <Status tone="valid" icon="phone">
            {words.say(say.taken, { when: words.date(dayHere(taken.data.takenAt)) })}
          </Status>
          <Button variant="plain" aria-label={words.say(say.leaveOf, { title })} onClick={() => leave.mutate()}>
            {words.say(say.leave)}
          </Button>
        </p>
      ) : (
        <Button
          variant="plain"
          icon="download"
          aria-label={words.say(say.takeOf, { title, size: words.size(size) })}
          busy={take.isPending && words.say(say.taking, { done, total: lessons.length })}
          onClick={() => take.mutate()}
        >
          {words.say(say.take, { size: words.size(size) })}
        </Button>
      )}
    </div>
  )
}
