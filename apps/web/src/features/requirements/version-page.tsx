import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { rule } from '@muster/words/catalogue/rule.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Sayings } from './sayings.tsx'
import { sayVersion } from './sentence/notes.ts'
import { draftKey, namesFrom, readDraft, useProfiles, useRequirement } from './use-requirements.ts'
import type { Published, VersionLine } from './use-requirements.ts'
import { sayDays, VersionStatus } from './version-states.tsx'
import './requirements.css'

/** One published version for those who own it: what it asks, who approved it, what came before and after. */
export function VersionPage() {
  const words = useWords()
  const { profile = '', version = '' } = useParams()
  const query = useRequirement(profile, Number(version))
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? words.text(query.data.title) : words.say(rules.list.title)
  return (
    <Page title={title} width="wide" density="compact">
      <h1>{title}</h1>
      <Loaded query={query} lines={12}>
        {(data) => <VersionText data={data} />}
      </Loaded>
    </Page>
  )
}

function VersionText({ data }: { data: Published }) {
  const words = useWords()
  const line = data.versions.find(({ version }) => version === data.version)
  const others = data.versions.filter(({ version }) => version !== data.version)
  return (
    <>
      <p className="row">
        <span>{words.say(rules.version, { version: data.version })}</span>
        {line && <VersionStatus state={line.state} />}
        {line && <span className="muted">{sayDays(words, line)}</span>}
        <Link to={`/requirements/${data.key}?version=${data.version}`}>{words.say(rules.list.publicPage)}</Link>
      </p>
      <div className="version-columns">
        <section aria-labelledby="what">
          <h2 id="what">{words.say(rules.public.what)}</h2>
          <Sayings root={data.content.root} names={namesFrom(data.names)} sources={data.sources} />
        </section>
        <aside className="version-side" aria-label={words.say(rules.about)}>
          <h2>{words.say(rules.about)}</h2>
          <p>{sayVersion(words, data.content).join(words.language === 'en' ? ' ' : '')}</p>
          <p>{words.say(rule.authority, { authority: data.authority })}</p>
          {line?.changeNote && <p>{words.text(line.changeNote)}</p>}
          {line?.isCorrection && <p>{words.say(rules.correction)}</p>}
          <Approvals profile={data.key} version={data.version} />
          {others.length > 0 && <History profile={data.key} current={data.version} others={others} />}
          <p>
            <Link to="/rules">{words.say(rules.list.back)}</Link>
          </p>
        </aside>
      </div>
    </>
  )
}

/** Who approved it, from the draft it was published from. */
function Approvals({ profile, version }: { profile: string; version: number }) {
  const words = useWords()
  const profiles = useProfiles()
  const draftId = profiles.data?.profiles
    .find(({ key }) => key === profile)
    ?.versions.find((line) => line.version === version)?.draftId
  const draft = useQuery({
    queryKey: draftKey(draftId ?? ''),
    queryFn: () => readDraft(draftId ?? ''),
    enabled: Boolean(draftId),
  })
  if (profiles.data && !draftId) return <p className="muted">{words.say(rules.approvals.unknown)}</p>
  if (!draft.data) return null
  const approvals = draft.data.submission?.approvals ?? []
  return (
    <>
      <h3>{words.say(rules.approvals.title)}</h3>
      <ul>
        {approvals.map(({ person, at }) => (
          <li key={person.id}>
            {words.say(rules.approval.steps.approvedBy, { name: words.text(person.name), instant: words.instant(at) })}
          </li>
        ))}
      </ul>
      <p className="small muted">
        {words.say(rules.list.writtenBy, {
          authors: draft.data.authors.map(({ name }) => words.text(name)).join(words.language === 'en' ? ', ' : '、'),
        })}
      </p>
    </>
  )
}

function History({ profile, current, others }: { profile: string; current: number; others: readonly VersionLine[] }) {
  const words = useWords()
  return (
    <>
      <h3>{words.say(rules.versions)}</h3>
      <ul className="requirements-versions" role="list">
        {others.map((one) => (
          <li key={one.version}>
            <Link to={`/rules/${profile}/versions/${one.version}`}>
              {words.say(rules.version, { version: one.version })}
            </Link>
            <VersionStatus state={one.state} />
            <span>{sayDays(words, one)}</span>
            <Link
              to={`/rules/${profile}/comparison?from=${Math.min(one.version, current)}&to=${Math.max(one.version, current)}`}
            >
              {words.say(rules.compare.link)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
