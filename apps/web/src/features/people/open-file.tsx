import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Status } from '../../ui/status.tsx'
import { openingsKey, useOpenings } from './use-openings.ts'
import type { Person } from './use-people.ts'

const { section: say } = fileOpenings
const choices = [15, 30, 60]

/** The way into somebody's file: closed, until it is opened with a reason. */
export function OpenFile({ person }: { person: Person }) {
  const words = useWords()
  const query = useOpenings(person.id)
  return (
    <>
      <p className="small muted">{words.say(say.text)}</p>
      <Loaded query={query} lines={1}>
        {({ openings }) => {
          const mine = openings.find(({ abilities }) => abilities.mayRead)
          return mine ? (
            <p className="row">
              <Status tone="warn" icon="lock">
                {words.say(say.openUntil, { instant: words.instant(mine.endsAt) })}
              </Status>
              <Link to={`/openings/${mine.id}`}>{words.say(say.read)}</Link>
            </p>
          ) : (
            <AskToOpen person={person} />
          )
        }}
      </Loaded>
      <p>
        <Link to="/openings">{words.say(say.all)}</Link>
      </p>
    </>
  )
}

function AskToOpen({ person }: { person: Person }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [minutes, setMinutes] = useState(15)
  const name = words.text(person.name)
  return (
    <div>
      <ReasonButton
        words={{
          open: words.say(say.open),
          title: words.say(say.openTitle, { name }),
          impact: words.say(say.impact, { name }),
          confirm: words.say(say.open),
          working: words.say(say.opening),
        }}
        icon="lock"
        longest={500}
        send={(reason, idempotencyKey) =>
          call('openings.open', { params: { person: person.id }, body: { reason, minutes }, idempotencyKey })
        }
        onDone={({ id }) => {
          void client.invalidateQueries({ queryKey: openingsKey })
          void navigate(`/openings/${id}`)
        }}
      >
        {() => (
          <Field label={words.say(say.minutes)}>
            {(control) => (
              <Select
                {...control}
                value={String(minutes)}
                onChange={(event) => setMinutes(Number(event.target.value))}
                options={choices.map((count) => ({ value: String(count), label: words.say(say.minutesOf, { count }) }))}
              />
            )}
          </Field>
        )}
      </ReasonButton>
    </div>
  )
}
