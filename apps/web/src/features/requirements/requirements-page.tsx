import { Link } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { useRequirements } from './use-requirements.ts'
import './requirements.css'

/** What is required, for anybody: the profiles in force, each with the day from which it applies. */
export function RequirementsPage() {
  const words = useWords()
  const query = useRequirements()
  const title = words.say(rules.public.title)
  return (
    <Page title={title} width="narrow">
      <h1 className="large">{title}</h1>
      <p className="requirements-intro">{words.say(rules.public.intro)}</p>
      <Loaded query={query} lines={8}>
        {({ profiles }) =>
          profiles.length === 0 ? (
            <p>{words.say(rules.public.none)}</p>
          ) : (
            <ul className="requirements-list" role="list">
              {profiles.map(({ key, title: name, agency, version, appliesFrom, upcoming }) => (
                <li key={key}>
                  <h2>
                    <Link to={`/requirements/${key}`}>{words.text(name)}</Link>
                  </h2>
                  <p>{words.text(agency)}</p>
                  <p className="small muted">
                    {words.say(rules.public.inForce, { version, date: words.date(appliesFrom) })}
                    {upcoming.map((next) => (
                      <span key={next.version}>
                        {' '}
                        <Link to={`/requirements/${key}?version=${next.version}`}>
                          {words.say(rules.public.upcoming, {
                            version: next.version,
                            date: words.date(next.appliesFrom),
                          })}
                        </Link>
                      </span>
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
