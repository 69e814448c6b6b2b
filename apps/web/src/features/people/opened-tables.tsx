import type { ReactNode } from 'react'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import type { OpenedFile } from './use-openings.ts'

const { file: say } = fileOpenings

type Row<Key extends 'courses' | 'certificates' | 'outside' | 'nominations' | 'decisions'> = OpenedFile[Key][number]

/** What an opened file holds, a table for each kind. */
export function OpenedTables({ file }: { file: OpenedFile }) {
  const words = useWords()
  const titled = <R extends { title: { en: string; ja: string } }>(header: string): Column<R> => ({
    key: 'title',
    header,
    isRowHeader: true,
    cell: ({ title }) => words.text(title),
  })
  return (
    <>
      <Part<Row<'courses'>>
        title={words.say(say.courses)}
        rows={file.courses}
        columns={[
          titled(words.say(say.course)),
          { key: 'from', header: words.say(say.enrolled), cell: ({ enrolledAt }) => words.instant(enrolledAt) },
          {
            key: 'done',
            header: words.say(say.completed),
            cell: ({ completedOn, withdrawnAt }) => {
              if (completedOn) return words.date(completedOn)
              return withdrawnAt ? words.say(say.withdrawn) : words.say(say.notCompleted)
            },
          },
        ]}
      />
      <Part<Row<'certificates'>>
        title={words.say(say.certificates)}
        rows={file.certificates}
        columns={[
          titled(words.say(say.course)),
          { key: 'id', header: words.say(say.number), cell: ({ id }) => id },
          { key: 'issued', header: words.say(say.issued), cell: ({ issuedAt }) => words.instant(issuedAt) },
          { key: 'state', header: words.say(say.result), cell: (one) => <CertificateState one={one} /> },
        ]}
      />
      <Part<Row<'outside'>>
        title={words.say(say.outside)}
        rows={file.outside}
        columns={[
          titled(words.say(say.course)),
          { key: 'issuer', header: words.say(say.issuer), cell: ({ issuer }) => words.text(issuer) },
          { key: 'done', header: words.say(say.completed), cell: ({ completedOn }) => words.date(completedOn) },
          {
            key: 'expires',
            header: words.say(say.expires),
            cell: ({ expiresOn }) => (expiresOn ? words.date(expiresOn) : words.say(say.noExpiry)),
          },
        ]}
      />
      <Part<Row<'nominations'>>
        title={words.say(say.nominations)}
        rows={file.nominations}
        columns={[
          titled(words.say(say.posting)),
          {
            key: 'days',
            header: words.say(say.days),
            cell: ({ departsOn, returnsOn }) => words.dateRange(departsOn, returnsOn),
          },
          { key: 'state', header: words.say(say.result), cell: ({ state }) => words.say(say.nominationStates[state]) },
        ]}
      />
      <Part<Row<'decisions'>>
        title={words.say(say.decisions)}
        rows={file.decisions}
        columns={[
          titled(words.say(say.posting)),
          { key: 'number', header: words.say(say.number), cell: ({ number }) => number },
          { key: 'verdict', header: words.say(say.result), cell: (one) => words.say(verdict.words[one.verdict]) },
          { key: 'at', header: words.say(say.decidedAt), cell: ({ recordedAt }) => words.instant(recordedAt) },
        ]}
      />
    </>
  )
}

function Part<R>({ title, rows, columns }: { title: string; rows: readonly R[]; columns: Column<R>[] }): ReactNode {
  const words = useWords()
  return (
    <section className="section">
      <h2>{title}</h2>
      <Table<R>
        caption={title}
        captionHidden
        empty={words.say(say.none)}
        rows={rows}
        rowKey={(row) => String(rows.indexOf(row))}
        columns={columns}
      />
    </section>
  )
}

function CertificateState({ one: { isRevoked, isReplaced } }: { one: Row<'certificates'> }) {
  const words = useWords()
  if (isRevoked) return <Status tone="refused">{words.say(say.revoked)}</Status>
  return isReplaced ? (
    <Status tone="neutral">{words.say(say.replaced)}</Status>
  ) : (
    <Status tone="valid">{words.say(say.inForce)}</Status>
  )
}
