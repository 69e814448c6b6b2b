import { merging } from '@muster/words/catalogue/merging.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import { sayRoles } from './role-fields.tsx'
import type { Account } from './use-merging.ts'

const { compare: say } = merging
const numbers = ['enrolments', 'completions', 'certificates', 'outside', 'nominations', 'experience'] as const

interface Fact {
  readonly key: keyof typeof say.facts
  readonly one: string
  readonly other: string
}

/** What two accounts have, fact by fact. */
export function ComparedFacts({ one, other }: { one: Account; other: Account }) {
  const words = useWords()
  const of = (key: Fact['key'], tell: (account: Account) => string): Fact => ({
    key,
    one: tell(one),
    other: tell(other),
  })
  const facts = [
    of('name', ({ name }) => bothNames(name)),
    of('reading', ({ reading }) => reading || words.say(say.none)),
    of('passport', ({ passportName }) => passportName),
    of('added', ({ addedAt }) => words.instant(addedAt)),
    of('lastAt', ({ signsIn }) => (signsIn.lastAt ? words.instant(signsIn.lastAt) : words.say(say.never))),
    of('signsIn', (account) => sayWays(words, account)),
    of('roles', ({ roles }) => sayRoles(words, roles)),
    ...numbers.map((key) => of(key, ({ holds }) => String(holds[key]))),
  ]
  return (
    <Table<Fact>
      caption={words.say(say.title)}
      captionHidden
      rows={facts}
      rowKey={({ key }) => key}
      columns={[
        { key: 'fact', header: words.say(say.fact), isRowHeader: true, cell: ({ key }) => words.say(say.facts[key]) },
        { key: 'one', header: one.email, className: 'people-email', cell: (fact) => fact.one },
        { key: 'other', header: other.email, className: 'people-email', cell: (fact) => fact.other },
      ]}
    />
  )
}

const bothNames = ({ en, ja }: Account['name']): string => (en === ja ? en : `${en} · ${ja}`)

function sayWays(words: Words, { signsIn }: Account): string {
  const { hasPassword, passkeys, hasApp, directories, isProvisioned } = signsIn
  const ways = [
    hasPassword && words.say(say.ways.password),
    passkeys > 0 && words.say(say.ways.passkeys, { count: passkeys }),
    hasApp && words.say(say.ways.app),
    directories > 0 && words.say(say.ways.directories, { count: directories }),
    isProvisioned && words.say(say.ways.provisioned),
  ].filter((way) => way !== false)
  return ways.length === 0 ? words.say(say.none) : ways.join(words.language === 'en' ? ', ' : '、')
}
