import { cohorts } from '@muster/words/catalogue/cohorts.ts'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { CohortPreview } from './use-cohorts.ts'

type Row = CohortPreview['people'][number] & { readonly number: number }
const toneOf = ({ finding }: Row): Tone =>
  finding === 'ready' ? 'valid' : finding === 'completed-before' ? 'neutral' : 'refused'
const rank: Record<Tone, number> = { refused: 0, warn: 1, neutral: 2, valid: 3 }

/** What would become of each line, problems first. */
export function CohortPreviewTable({ preview }: { preview: CohortPreview }) {
  const words = useWords()
  const { columns, form } = cohorts
  const rows = preview.people.map((person, index) => ({ ...person, number: index + 1 }))
  return (
    <section className="section" role="status">
      <h2>{words.say(form.ready, { count: preview.ready })}</h2>
      <Table<Row>
        caption={words.say(columns.people)}
        captionHidden
        rows={rows.toSorted((a, b) => rank[toneOf(a)] - rank[toneOf(b)])}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'email',
            className: 'teaching-sentence',
            header: words.say(columns.email),
            isRowHeader: true,
            cell: ({ email, number }) => (
              <>
                {email}
                <small className="teaching-under">{words.say(form.line, { number })}</small>
              </>
            ),
          },
          { key: 'person', header: words.say(columns.person), cell: ({ name }) => name && words.text(name) },
          {
            key: 'finding',
            className: 'teaching-sentence',
            header: words.say(columns.outcome),
            cell: (row) => <Status tone={toneOf(row)}>{words.say(cohorts.findings[row.finding])}</Status>,
          },
        ]}
      />
    </section>
  )
}
