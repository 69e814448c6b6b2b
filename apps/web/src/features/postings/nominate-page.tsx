import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { LoadedPages, usePages } from '../../app/pages.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { PostingFrame } from './posting-frame.tsx'
import { usePostingAct } from './use-postings.ts'
import './postings.css'
import './posting-form.css'

type Candidate = ReplyOf<'nominations.candidates'>['people'][number]

/** Finding people of the own agency by name, and putting them forward for one posting. */
export function NominatePage() {
  const words = useWords()
  return (
    <PostingFrame
      titleOf={(posting) =>
        posting
          ? words.say(postings.nominate.title, { posting: words.text(posting.title) })
          : words.say(postings.acts.nominate)
      }
    >
      {({ posting }) => (
        <>
          <p>{words.say(postings.nominate.text)}</p>
          <Candidates posting={posting.id} />
        </>
      )}
    </PostingFrame>
  )
}

function Candidates({ posting }: { posting: string }) {
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const search = address.get('search') ?? ''
  const [last, setLast] = useState<Candidate | null>(null)
  const query = usePages(['candidates', posting, search], (after) =>
    call('nominations.candidates', {
      params: { posting },
      query: { limit: 25, ...(search && { search }), ...(after && { after }) },
    }),
  )
  const nominate = usePostingAct((candidate: Candidate) =>
    call('nominations.nominate', { params: { posting }, body: { person: candidate.id } }),
  )
  const act = (candidate: Candidate) => {
    setLast(null)
    if (!nominate.isPending) nominate.mutate(candidate, { onSuccess: () => setLast(candidate) })
  }
  return (
    <>
      <SearchForm
        key={search}
        label={words.say(postings.nominate.searchLabel)}
        search={search}
        onSearch={(text) => setAddress(text ? { search: text } : {})}
        searchLabel={words.say(controls.search)}
        allLabel={words.say(postings.nominate.all)}
      />
      <RefusedForm error={nominate.error} />
      {last && (
        <Notice tone="valid" live="status" title={words.say(postings.nominate.done, { name: words.text(last.name) })} />
      )}
      <LoadedPages query={query} lines={8}>
        {(pages) => (
          <CandidateTable
            people={pages.flatMap(({ people }) => people)}
            busyFor={nominate.isPending ? nominate.variables.id : null}
            onNominate={act}
          />
        )}
      </LoadedPages>
    </>
  )
}

function CandidateTable({
  people,
  busyFor,
  onNominate,
}: {
  people: readonly Candidate[]
  busyFor: string | null
  onNominate: (candidate: Candidate) => void
}) {
  const words = useWords()
  const { nominate } = postings
  return (
    <Table<Candidate>
      caption={words.say(nominate.people)}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      empty={words.say(nominate.none)}
      columns={[
        { key: 'person', header: words.say(nominate.person), isRowHeader: true, cell: ({ name }) => words.text(name) },
        {
          key: 'others',
          header: words.say(nominate.others),
          tone: ({ others }) => (others.some(({ answer }) => answer === 'accepted') ? 'warn' : undefined),
          cell: ({ others }) => <Others others={others} />,
        },
        {
          key: 'act',
          className: 'table-act',
          header: words.say(nominate.act),
          cell: (candidate) => <Act candidate={candidate} isBusy={busyFor === candidate.id} onNominate={onNominate} />,
        },
      ]}
    />
  )
}

/** What else a person is nominated for on the same days. */
function Others({ others }: Pick<Candidate, 'others'>) {
  const words = useWords()
  if (others.length === 0) return <span className="muted">{words.say(postings.nominate.free)}</span>
  return (
    <ul role="list" className="nominate-others">
      {others.map(({ title, departsOn, returnsOn, answer }) => (
        <li key={`${title.en} ${departsOn}`}>
          {words.text(title)} · {words.dateRange(departsOn, returnsOn)} · {words.say(postings.answers[answer])}
        </li>
      ))}
    </ul>
  )
}

function Act({
  candidate,
  isBusy,
  onNominate,
}: {
  candidate: Candidate
  isBusy: boolean
  onNominate: (candidate: Candidate) => void
}) {
  const words = useWords()
  const { nominate } = postings
  if (candidate.standing === 'nominated') return <Status tone="valid">{words.say(nominate.nominated)}</Status>
  if (candidate.standing === 'self') return <span className="small muted">{words.say(nominate.self)}</span>
  return (
    <Button
      aria-label={words.say(nominate.actFor, { name: words.text(candidate.name) })}
      busy={isBusy && words.say(nominate.acting)}
      onClick={() => onNominate(candidate)}
    >
      {words.say(nominate.act)}
    </Button>
  )
}
