import { useParams } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { eligibility } from '@muster/words/catalogue/eligibility.ts'
import { rule } from '@muster/words/catalogue/rule.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { Button } from '../../ui/button.tsx'
import './eligibility.css'

type Rule = ReplyOf<'requirements.read'>

/** What a profile asks, clause by clause: the same for everybody, printable, with its sources. */
export function RulePage() {
  const words = useWords()
  const { profile = '' } = useParams()
  const query = useQuery({
    queryKey: ['requirements', profile],
    queryFn: () => call('requirements.read', { params: { profile } }),
  })
  const title = query.data ? words.text(query.data.title) : words.say(rule.title)
  return (
    <Page title={title} width="narrow">
      <h1 className="large">{title}</h1>
      <Loaded query={query} lines={10}>
        {(data) => <RuleText data={data} />}
      </Loaded>
    </Page>
  )
}

function RuleText({ data }: { data: Rule }) {
  const words = useWords()
  return (
    <>
      <p>{words.say(rule.inForce, { version: data.version, date: words.date(data.appliesFrom) })}</p>
      <p className="small muted">{words.say(rule.authority, { authority: data.authority })}</p>
      <ol className="rule-clauses">
        {data.clauses.map((clause) => (
          <li key={clause.id}>
            <h2>{words.text(clause.title)}</h2>
            {clause.accepts.length > 0 && (
              <p>
                {words.say(rule.accepts, {
                  list: clause.accepts.map((one) => words.text(one)).join(words.language === 'en' ? '; ' : '、'),
                })}
              </p>
            )}
            <p className="small muted">
              {[
                !clause.required && words.say(eligibility.groups.recommended),
                clause.onlyWhen && words.say(rule.onlyWhen),
                words.say(clause.waivable ? rule.waivable : rule.notWaivable),
                clause.source && words.say(eligibility.source, { mark: clause.source.mark }),
                clause.source?.toBeConfirmed && words.say(eligibility.toBeConfirmed),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      <p className="no-print">
        <Button onClick={() => window.print()}>{words.say(rule.print)}</Button>
      </p>
    </>
  )
}
