import { addressOf } from '@muster/client/client.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { calendar } from '@muster/words/catalogue/calendar.ts'
import { home } from '@muster/words/catalogue/home.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

const key = ['calendar']

/** My dates for the calendar I use elsewhere: once as a file, or by a secret address that stays current. */
export function CalendarPage() {
  const words = useWords()
  const { file } = calendar
  return (
    <Page title={words.say(calendar.title)} width="narrow">
      <p>
        <Link to="/">{words.say(home.title)}</Link>
      </p>
      <h1>{words.say(calendar.title)}</h1>
      <p>{words.say(calendar.lead)}</p>
      <section className="section stack">
        <h2>{words.say(file.heading)}</h2>
        <p>{words.say(file.text)}</p>
        <p>
          <a className="button button-outlined" href={addressOf('calendar.file', {})} download="muster.ics">
            {words.say(file.download)}
          </a>
        </p>
      </section>
      <Feed />
    </Page>
  )
}

function Feed() {
  const words = useWords()
  const client = useQueryClient()
  const { feed } = calendar
  const query = useQuery({ queryKey: key, queryFn: () => call('calendar.read') })
  const onSuccess = () => client.invalidateQueries({ queryKey: key })
  const renew = useMutation({ mutationFn: () => call('calendar.renew'), onSuccess })
  const end = useMutation({
    mutationFn: () => call('calendar.end'),
    onSuccess: () => {
      renew.reset()
      return onSuccess()
    },
  })
  const failure = renew.error ?? end.error
  return (
    <section className="section stack">
      <h2>{words.say(feed.heading)}</h2>
      <p>{words.say(feed.text)}</p>
      {failure && <Notice tone="refused" live="alert" title={sayProblem(words, failure)} />}
      {renew.data && (
        <Notice tone="valid" live="status" title={words.say(feed.made)}>
          <Field label={words.say(feed.address)}>
            {(control) => (
              <TextInput {...control} readOnly value={renew.data.address} onFocus={({ target }) => target.select()} />
            )}
          </Field>
        </Notice>
      )}
      <Loaded query={query} lines={2}>
        {({ madeAt }) => (
          <>
            {!renew.data && (
              <p className="muted">
                {madeAt ? words.say(feed.since, { date: words.shortInstant(madeAt) }) : words.say(feed.none)}
              </p>
            )}
            {madeAt && <p className="small muted">{words.say(feed.renewText)}</p>}
            <div className="row">
              <Button busy={renew.isPending && words.say(feed.making)} onClick={() => renew.mutate()}>
                {words.say(madeAt ? feed.renew : feed.make)}
              </Button>
              {madeAt && (
                <Button variant="plain" busy={end.isPending && words.say(feed.making)} onClick={() => end.mutate()}>
                  {words.say(feed.end)}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </section>
  )
}
