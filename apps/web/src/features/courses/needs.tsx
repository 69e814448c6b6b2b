import { useId } from 'react'
import { Link } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { entry } from '@muster/words/catalogue/entry.ts'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'

type Need = ReplyOf<'courses.entry'>['needs'][number]

/** What a course asks for first, what of it I have, and the way to what is missing. `waits`: I am enrolled already. */
export function Needs({ needs, waits = false }: { needs: readonly Need[]; waits?: boolean }) {
  const words = useWords()
  const heading = useId()
  const say = entry.needs
  if (needs.length === 0) return null
  return (
    <section className="course-needs" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(waits ? say.waits : say.title)}</h2>
      <p className="measure">{words.say(say.lead)}</p>
      <ul role="list">
        {needs.map((need) => (
          <li key={`${need.kind} ${need.key}`}>
            <Status tone={need.met ? 'valid' : 'warn'}>{words.say(need.met ? say.met : say.missing)}</Status>
            <span>{words.say(say[need.kind], { title: words.text(need.title) })}</span>
            {!need.met &&
              (need.kind === 'course' ? (
                <Link to={`/courses/${need.key}`}>{words.say(say.toCourse)}</Link>
              ) : (
                <Link to="/wallet/outside/new">{words.say(say.toWallet)}</Link>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
