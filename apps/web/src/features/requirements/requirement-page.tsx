import { Link, useParams, useSearchParams } from 'react-router'
import { rule } from '@muster/words/catalogue/rule.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sayings } from './sayings.tsx'
import { sayVersion } from './sentence/notes.ts'
import { namesFrom, useRequirement } from './use-requirements.ts'
import type { Published } from './use-requirements.ts'
import { sayDays, VersionStatus } from './version-states.tsx'
import './requirements.css'

/** What a profile asks, clause by clause: the same for everybody, printable, with its sources. */
export function RequirementPage() {
  const words = useWords()
  const { profile = '' } = useParams()
  const [search] = useSearchParams()
  const asked = Number(search.get('version'))
  const version = Number.isInteger(asked) && asked > 0 ? asked : undefined
  const query = useRequirement(profile, version)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? words.text(query.data.title) : words.say(rule.title)
  return (
    <Page title={title} width="narrow">
      <h1 className="large">{title}</h1>
      <Loaded query={query} lines={10}>
        {(data) => <RequirementText data={data} />}
      </Loaded>
    </Page>
  )
}

function RequirementText({ data }: { data: Published }) {
  const words = useWords()
  const { content, sources, versions } = data
  const line = versions.find(({ version }) => version === data.version)
  const inForce = versions.find(({ state }) => state === 'in-force')
  return (
    <>
      <div className="requirement-head">
        <p className="row">
          <span>{words.say(rules.version, { version: data.version })}</span>
          {line && <VersionStatus state={line.state} />}
          <span className="muted">{words.text(data.agency)}</span>
        </p>
        {line && line.state !== 'in-force' && inForce && (
          <Notice tone="warn" title={words.say(rules.public.otherInForce, { version: inForce.version })}>
            <Link to={`/requirements/${data.key}`}>{words.say(rules.public.readInForce)}</Link>
          </Notice>
        )}
        <p>{sayVersion(words, content).join(words.language === 'en' ? ' ' : '')}</p>
        <p className="small muted">{words.say(rule.authority, { authority: data.authority })}</p>
      </div>
      <section className="section" aria-labelledby="what">
        <h2 id="what">{words.say(rules.public.what)}</h2>
        <Sayings root={content.root} names={namesFrom(data.names)} sources={sources} />
      </section>
      <section className="section" aria-labelledby="versions">
        <h2 id="versions">{words.say(rules.versions)}</h2>
        <ul className="requirements-versions" role="list">
          {versions.map((one) => (
            <li key={one.version}>
              {one.version === data.version ? (
                <b>{words.say(rules.version, { version: one.version })}</b>
              ) : (
                <Link to={`/requirements/${data.key}?version=${one.version}`}>
                  {words.say(rules.version, { version: one.version })}
                </Link>
              )}
              <span>{sayDays(words, one)}</span>
              <VersionStatus state={one.state} />
              {one.changeNote && <span className="requirements-note">{words.text(one.changeNote)}</span>}
            </li>
          ))}
        </ul>
      </section>
      <p className="row section no-print">
        <Button icon="print" onClick={() => window.print()}>
          {words.say(rule.print)}
        </Button>
        <Link to="/requirements">{words.say(rules.public.all)}</Link>
      </p>
    </>
  )
}
