import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { merging } from '@muster/words/catalogue/merging.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ComparedFacts } from './compared-facts.tsx'
import { type Account, type Compared, mergesKey, useCompared } from './use-merging.ts'
import './people.css'

const { compare: say, page } = merging

/** Two accounts that may be one person's: what tells them apart, and what becomes of them. */
export function CompareAccountsPage() {
  const words = useWords()
  const [search] = useSearchParams()
  const query = useCompared(search.get('one') ?? '', search.get('other') ?? '')
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <Page title={words.say(say.title)} width="wide">
      <h1>{words.say(say.title)}</h1>
      <p className="people-lead measure">{words.say(say.lead)}</p>
      <Loaded query={query} lines={12}>
        {(compared) => <Content compared={compared} />}
      </Loaded>
      <p className="row section">
        <Link to="/people/namesakes">{words.say(page.namesakes)}</Link>
        <Link to="/people/merges">{words.say(page.title)}</Link>
      </p>
    </Page>
  )
}

function Content({ compared: { accounts, different } }: { compared: Compared }) {
  const words = useWords()
  const [one, other] = accounts
  const [keptId, setKeptId] = useState(one?.id ?? '')
  if (!one || !other) return null
  const [kept, closing] = keptId === other.id ? [other, one] : [one, other]
  const obstacles = [...closing.obstacles, ...kept.obstacles.filter((what) => what === 'erasure')]
  const areOpen = kept.isOpen && closing.isOpen
  return (
    <div className="stack accounts-compared">
      <ComparedFacts one={one} other={other} />
      {different ? (
        <Notice tone="neutral" title={words.say(say.isDifferent)}>
          {words.say(say.isDifferentText, {
            by: different.declaredBy ? words.text(different.declaredBy) : words.say(fileOpenings.page.gone),
            on: words.instant(different.declaredAt),
            reason: words.erasable(different.reason),
          })}
        </Notice>
      ) : !areOpen ? (
        <Notice tone="neutral" title={words.say(say.closed)} />
      ) : (
        <>
          <RadioGroup
            legend={words.say(say.keep)}
            hint={words.say(say.keepHint)}
            value={kept.id}
            onChange={setKeptId}
            choices={accounts.map(({ id, email, name }) => ({ value: id, label: email, hint: words.text(name) }))}
          />
          {obstacles.length > 0 && (
            <Notice tone="warn" live="status" title={words.say(say.obstacles.title, { email: closing.email })}>
              <ul>
                {[...new Set(obstacles)].map((what) => (
                  <li key={what}>{words.say(say.obstacles[what])}</li>
                ))}
              </ul>
            </Notice>
          )}
          <Acts kept={kept} closing={closing} mayMerge={obstacles.length === 0} />
        </>
      )}
    </div>
  )
}

function Acts({ kept, closing, mayMerge }: { kept: Account; closing: Account; mayMerge: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const said = { kept: kept.email, other: closing.email }
  const done = async (what: 'merged' | 'different') => {
    await client.invalidateQueries({ queryKey: ['people'], refetchType: 'none' })
    await client.invalidateQueries({ queryKey: mergesKey, exact: true })
    void navigate('/people/merges', { state: { done: what } })
  }
  return (
    <p className="row">
      {mayMerge && (
        <ReasonButton
          words={{
            open: words.say(say.merge.open),
            title: words.say(say.merge.title, said),
            impact: words.say(say.merge.impact, said),
            confirm: words.say(say.merge.open),
            working: words.say(say.merge.working),
          }}
          longest={500}
          send={(reason, idempotencyKey) =>
            call('merging.merge', { params: { person: kept.id }, body: { other: closing.id, reason }, idempotencyKey })
          }
          onDone={() => void done('merged')}
        />
      )}
      <ReasonButton
        words={{
          open: words.say(say.differ.open),
          title: words.say(say.differ.title),
          impact: words.say(say.differ.impact),
          confirm: words.say(say.differ.confirm),
          working: words.say(say.differ.working),
        }}
        longest={500}
        send={(reason, idempotencyKey) =>
          call('merging.differ', { params: { person: kept.id }, body: { other: closing.id, reason }, idempotencyKey })
        }
        onDone={() => void done('different')}
      />
    </p>
  )
}
