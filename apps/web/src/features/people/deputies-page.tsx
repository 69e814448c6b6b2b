import { deputies } from '@muster/words/catalogue/deputies.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { DeputyTable } from './deputy-table.tsx'
import { NameDeputy } from './name-deputy.tsx'
import { useMyDeputies } from './use-deputies.ts'
import './people.css'

/** Who stands in for me and for whom I stand in; naming and ending it. */
export function DeputiesPage() {
  const words = useWords()
  const query = useMyDeputies()
  return (
    <Page title={words.say(deputies.title)} width="wide" density="compact">
      <div className="stack audit-head">
        <h1>{words.say(deputies.title)}</h1>
        <p className="measure">{words.say(deputies.lead)}</p>
      </div>
      <Loaded query={query} lines={8}>
        {(mine) => (
          <>
            <NameDeputy mine={mine} />
            <section className="section">
              <h2>{words.say(deputies.given)}</h2>
              <DeputyTable
                title={words.say(deputies.given)}
                empty={words.say(deputies.noneGiven)}
                rows={mine.given}
                without="delegator"
              />
            </section>
            <section className="section">
              <h2>{words.say(deputies.received)}</h2>
              <DeputyTable
                title={words.say(deputies.received)}
                empty={words.say(deputies.noneReceived)}
                rows={mine.received}
                without="deputy"
              />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  )
}
