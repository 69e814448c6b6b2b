import { shell } from '@muster/words/catalogue/shell.ts'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { beginSession } from '../../app/session.ts'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'

/** One-click sign-in as the invented people; nothing where there is no sample data. */
export function DemoPeople() {
  const words = useWords()
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['demo-people'],
    queryFn: () => call('access.demoPeople'),
    staleTime: Infinity,
  })
  const enter = useMutation({
    mutationFn: (key: string) => call('access.demoSignIn', { body: { key } }),
    onSuccess: (session) => beginSession(client, session),
  })
  if (!data || data.people.length === 0) return null
  return (
    <section className="demo-people" aria-labelledby="demo-people">
      <h2 id="demo-people">{words.say(signIn.demo.title)}</h2>
      <p className="small muted">{words.say(signIn.demo.text)}</p>
      {enter.isError && <Notice tone="refused" live="alert" title={sayProblem(words, enter.error)} />}
      <ul role="list">
        {data.people.map((person) => (
          <li key={person.key}>
            <button
              type="button"
              aria-disabled={enter.isPending || undefined}
              onClick={() => !enter.isPending && enter.mutate(person.key)}
            >
              <span className="demo-person">
                <b>{words.text(person.name)}</b>
                <span className="small">
                  {person.roles.map((role) => words.say(shell.roles[role])).join(words.language === 'ja' ? '、' : ', ')}
                  {words.language === 'ja' ? '、' : ', '}
                  {words.text(person.agency)}
                </span>
                <span className="small muted">{words.text(person.situation)}</span>
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
