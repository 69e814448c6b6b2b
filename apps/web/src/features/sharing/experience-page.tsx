import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sharing } from '@muster/words/catalogue/sharing.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { AddExperience } from './add-experience.tsx'
import { useExperience } from './use-sharing.ts'
import type { ExperienceRecord } from './use-sharing.ts'
import './sharing.css'

/** The work I did, by which officers find me. */
export function ExperiencePage() {
  const words = useWords()
  const query = useExperience()
  const say = sharing.experience
  return (
    <Page title={words.say(say.title)}>
      <h1>{words.say(say.title)}</h1>
      <p className="sharing-lead">{words.say(say.lead)}</p>
      <Loaded query={query} lines={6}>
        {(data) => (
          <>
            <Records records={data.records} />
            <AddExperience fields={data.fields} />
          </>
        )}
      </Loaded>
      <p className="section">
        <Link to="/consents">{words.say(sharing.title)}</Link>
      </p>
    </Page>
  )
}

function Records({ records }: { records: readonly ExperienceRecord[] }) {
  const words = useWords()
  const client = useQueryClient()
  const say = sharing.experience
  const withdraw = useMutation({
    mutationFn: (experience: string) => call('experience.withdraw', { params: { experience } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['experience'] }),
  })
  return (
    <>
      {withdraw.isError && <Notice tone="refused" live="alert" title={sayProblem(words, withdraw.error)} />}
      <Table<ExperienceRecord>
        caption={words.say(say.title)}
        captionHidden
        rows={records}
        rowKey={({ id }) => id}
        empty={words.say(say.none)}
        columns={[
          {
            key: 'organisation',
            header: words.say(say.organisation),
            isRowHeader: true,
            cell: ({ organisation }) => organisation,
          },
          { key: 'kind', header: words.say(say.kind), cell: ({ kind }) => words.say(say.kinds[kind]) },
          { key: 'field', header: words.say(say.field), cell: ({ field }) => words.text(field.title) },
          { key: 'country', header: words.say(say.country), cell: ({ country }) => country },
          { key: 'from', header: words.say(say.from), cell: ({ fromOn }) => words.month(fromOn) },
          {
            key: 'through',
            header: words.say(say.through),
            cell: ({ throughOn }) => (throughOn === null ? words.say(say.ongoing) : words.month(throughOn)),
          },
          {
            key: 'state',
            header: words.say(say.state),
            cell: ({ verifiedAt }) =>
              verifiedAt === null ? (
                <Status tone="neutral" icon="eye">
                  {words.say(say.unverified)}
                </Status>
              ) : (
                <Status tone="valid">{words.say(say.verified)}</Status>
              ),
          },
          {
            key: 'withdraw',
            header: words.say(sharing.consents.act),
            cell: ({ id, organisation }) => (
              <Button
                variant="plain"
                aria-label={words.say(say.withdrawOf, { name: organisation })}
                onClick={() => withdraw.mutate(id)}
              >
                {words.say(say.withdraw)}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
