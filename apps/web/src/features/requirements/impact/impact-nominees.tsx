import { Link } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { useWords } from '../../../app/language.tsx'
import { useHasRole } from '../../../app/session.ts'
import { Button } from '../../../ui/button.tsx'
import { csvOf, saveAsFile } from '../../../ui/csv.ts'
import { Table } from '../../../ui/table.tsx'
import { controls } from '@muster/words/catalogue/controls.ts'
import type { ProfileNode } from '../shapes.ts'
import { findNode } from '../tree/find-node.ts'
import type { Impact } from './impact-words.ts'

type Row = Impact['nominees']['rows'][number]

/** Those nominated under the profile who change or are carried, each on their own posting. */
export function ImpactNominees({ impact, root }: { impact: Impact; root: ProfileNode }) {
  const words = useWords()
  const mayOpen = useHasRole('desk-officer', 'verifier', 'auditor')
  const { nominees } = rules.impact
  const { rows } = impact.nominees
  const missing = (row: Row) =>
    row.missing
      .map((id) => {
        const found = findNode(root, id)
        return found ? words.text(found.node.title) : id
      })
      .join(words.language === 'en' ? '; ' : '、')
  const since = (row: Row) =>
    row.carriedThrough
      ? words.say(nominees.carriedThrough, { date: words.date(row.carriedThrough) })
      : words.date(row.from)
  const lines = rows.map((row) => ({
    row,
    name: words.text(row.person.name),
    posting: words.text(row.posting.title),
    before: words.say(verdictWords.words[row.before]),
    after: words.say(verdictWords.words[row.after]),
    since: since(row),
    missing: missing(row),
  }))
  const heads = [nominees.name, nominees.posting, nominees.before, nominees.after, nominees.since, nominees.missing]
  const csv = () =>
    saveAsFile(
      'impact.csv',
      csvOf([
        heads.map((head) => words.say(head)),
        ...lines.map((line) => [line.name, line.posting, line.before, line.after, line.since, line.missing]),
      ]),
      'text/csv;charset=utf-8',
    )
  return (
    <section className="section" aria-labelledby="nominees">
      <h2 id="nominees">{words.say(nominees.title)}</h2>
      <Table<(typeof lines)[number]>
        caption={words.say(nominees.title)}
        captionHidden
        rows={lines}
        rowKey={({ row }) => row.nominationId}
        columns={[
          {
            key: 'name',
            header: words.say(nominees.name),
            isRowHeader: true,
            cell: ({ row, name }) => (mayOpen ? <Link to={`/nominations/${row.nominationId}`}>{name}</Link> : name),
          },
          { key: 'posting', header: words.say(nominees.posting), cell: ({ posting }) => posting },
          { key: 'before', header: words.say(nominees.before), cell: ({ before }) => before },
          {
            key: 'after',
            header: words.say(nominees.after),
            cell: ({ after }) => after,
            tone: ({ row }) => (row.after === 'NOT_ELIGIBLE' || row.after === 'BARRED' ? 'refused' : undefined),
          },
          { key: 'since', header: words.say(nominees.since), cell: ({ since: day }) => day },
          { key: 'missing', header: words.say(nominees.missing), cell: (line) => line.missing },
        ]}
      />
      <p className="no-print">
        <Button variant="plain" onClick={csv}>
          {words.say(controls.downloadCsv)}
        </Button>
      </p>
    </section>
  )
}
