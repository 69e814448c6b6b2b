import { Link } from 'react-router'
import type { Directory } from '@muster/contracts/endpoints/directory.ts'
import { directory } from '@muster/words/catalogue/directory.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Groups } from './groups.tsx'
import { HeldClosings } from './held-closings.tsx'
import { useDirectory } from './use-directory.ts'
import './directory.css'

const { heading, facts } = directory

function headingOf(words: Words, { held, tokens, people, groups }: Directory): string {
  if (held > 0) return words.say(heading.held, { count: held })
  if (people === 0 && groups.length === 0) return words.say(heading.none)
  return words.say(tokens.length === 0 ? heading.tokenMissing : heading.running)
}

/** The directory that keeps the people of the own agency: how it gets in, what its groups give, and what waits for an answer. */
export function DirectoryPage() {
  const words = useWords()
  const query = useDirectory()
  return (
    <Page title={words.say(directory.title)} width="wide" density="compact">
      <h1>{query.data ? headingOf(words, query.data) : words.say(directory.title)}</h1>
      <p className="measure directory-lead">
        {words.say(directory.text)} <a href="/api/docs#scim.config">{words.say(directory.docs)}</a>
      </p>
      <Loaded query={query} lines={6}>
        {(said) => (
          <div className="stack">
            <HeldClosings count={said.held} />
            <Facts directory={said} />
            <Groups groups={said.groups} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Facts({ directory: { address, tokens, people, changedAt } }: { directory: Directory }) {
  const words = useWords()
  return (
    <DefinitionList
      items={[
        { term: words.say(facts.address), detail: <code className="directory-address">{address}</code> },
        {
          term: words.say(facts.tokens),
          detail: (
            <>
              {tokens.length === 0 && <p>{words.say(facts.noToken)}</p>}
              {tokens.map(({ id, name, expiresAt, lastUsedAt }) => (
                <p key={id} className="directory-token">
                  {words.say(facts.until, { name, time: words.instant(expiresAt) })}{' '}
                  <small className="muted">
                    {lastUsedAt
                      ? words.say(facts.used, { time: words.shortInstant(lastUsedAt) })
                      : words.say(facts.unused)}
                  </small>
                </p>
              ))}
              <Link to="/agency-tokens">{words.say(facts.toTokens)}</Link>
            </>
          ),
        },
        { term: words.say(facts.people), detail: words.say(facts.count, { count: people }) },
        {
          term: words.say(facts.changed),
          detail: changedAt ? words.shortInstant(changedAt) : words.say(facts.never),
        },
      ]}
    />
  )
}
