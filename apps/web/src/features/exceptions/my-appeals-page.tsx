import { Link } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { AppealCard } from './appeal-card.tsx'
import { LodgeAppeal } from './lodge-appeal.tsx'
import { useMyAppeals } from './use-exceptions.ts'
import { WithdrawAppeal } from './withdraw-appeal.tsx'
import './exceptions.css'

const { appeals: texts } = exceptions

/** Appealing against the decision about me, and what became of my appeals. */
export function MyAppealsPage() {
  const words = useWords()
  const query = useMyAppeals()
  return (
    <Page title={words.say(texts.mineTitle)} width="narrow">
      <h1 className="large">{words.say(texts.mineTitle)}</h1>
      <Loaded query={query} lines={8}>
        {({ appeals, against }) => (
          <div className="waivers">
            {appeals.length === 0 && !against && <p>{words.say(texts.none)}</p>}
            {appeals.map((appeal) => (
              <AppealCard key={appeal.id} appeal={appeal} heading={words.text(appeal.about.title)}>
                {appeal.abilities.withdraw && <WithdrawAppeal appeal={appeal} />}
              </AppealCard>
            ))}
            {against ? <LodgeAppeal against={against} /> : <p className="muted">{words.say(texts.nothing)}</p>}
          </div>
        )}
      </Loaded>
    </Page>
  )
}

/** The way from the eligibility page to appealing. */
export function AppealLink() {
  const words = useWords()
  return (
    <p className="no-print">
      <Link className="lone-link" to="/my-appeals">
        {words.say(texts.link)}
      </Link>
    </p>
  )
}
