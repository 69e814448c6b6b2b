import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { programmes } from '@muster/words/catalogue/programmes.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Status } from '../../ui/status.tsx'

/** The published programmes, with where I stand in each; nothing where there is none. */
export function ProgrammeList() {
  const words = useWords()
  const heading = useId()
  const { data } = useQuery({ queryKey: ['programmes'], queryFn: () => call('programmes.list') })
  if (!data || data.programmes.length === 0) return null
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(programmes.heading)}</h2>
      <p className="measure">{words.say(programmes.lead)}</p>
      <ul role="list" className="courses-list">
        {data.programmes.map(({ key, title, hours, required, done, state }) => {
          const progress = words.say(programmes.progress, { done, required })
          return (
            <li key={key}>
              <div className="stack courses-about">
                <Status
                  tone={state === 'completed' ? 'valid' : 'neutral'}
                  {...(state === 'under-way' && { icon: 'book' as const })}
                >
                  {words.say(programmes.states[state])}
                </Status>
                <h3>{words.text(title)}</h3>
                <p className="small muted">{words.say(programmes.hours, { count: hours })}</p>
              </div>
              <div className="stack courses-way">
                <Progress label={progress} value={done} max={required} text={progress} />
                <LinkButton to={`/programmes/${key}`}>{words.say(programmes.look)}</LinkButton>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
