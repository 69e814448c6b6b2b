import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useCourseKey } from './course-frame.tsx'
import { flaggedKey, useFlagged, type FlaggedSitting } from './use-teaching.ts'

/** Tests held on a device alone, waiting for the instructor's look; nothing where none waits. */
export function FlaggedSittings() {
  const words = useWords()
  const heading = useId()
  const sittings = useFlagged(useCourseKey()).data?.sittings ?? []
  if (sittings.length === 0) return null
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(instructor.flagged.heading, { count: sittings.length })}</h2>
      <ul role="list">
        {sittings.map((sitting) => (
          <Sitting key={sitting.attemptId} sitting={sitting} />
        ))}
      </ul>
    </section>
  )
}

function Sitting({ sitting }: { sitting: FlaggedSitting }) {
  const words = useWords()
  const { flagged } = instructor
  const instant = (at: string | null) => (at === null ? words.say(flagged.unknown) : words.instant(at))
  return (
    <li className="teaching-flagged">
      <div className="stack">
        <p>
          <b>{words.text(sitting.name)}</b>{' '}
          <Status tone={sitting.passed ? 'valid' : 'refused'}>
            {words.say(sitting.passed ? flagged.passed : flagged.notPassed, {
              points: sitting.points,
              outOf: sitting.outOf,
            })}
          </Status>
        </p>
        <ul className="small">
          {sitting.flags.map((flag) => (
            <li key={flag}>{words.say(flagged.flags[flag])}</li>
          ))}
        </ul>
        <p className="small muted">
          {words.say(flagged.times, {
            signed: words.instant(sitting.signedAt),
            started: instant(sitting.startedAt),
            finished: instant(sitting.finishedAt),
          })}
        </p>
      </div>
      <Look sitting={sitting} />
    </li>
  )
}

function Look({ sitting }: { sitting: FlaggedSitting }) {
  const words = useWords()
  const client = useQueryClient()
  const course = useCourseKey()
  const { flagged } = instructor
  const [note, setNote] = useState('')
  const look = useMutation({
    mutationFn: () => call('instruction.look', { params: { attempt: sitting.attemptId }, body: { note: note.trim() } }),
    onSuccess: () => client.invalidateQueries({ queryKey: flaggedKey(course) }),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!look.isPending) look.mutate()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {look.isError && <Notice tone="refused" live="alert" title={sayProblem(words, look.error)} />}
      <Field label={words.say(flagged.note)} error={sayFieldProblem(words, look.error, '/note')}>
        {(field) => <TextInput {...field} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <Button type="submit" busy={look.isPending && words.say(controls.saving)}>
        {words.say(flagged.looked)}
      </Button>
    </form>
  )
}
