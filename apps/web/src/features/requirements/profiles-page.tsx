import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useHasRole, useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import { NewProfileDialog } from './new-profile.tsx'
import { draftKey, useProfiles } from './use-requirements.ts'
import type { ProfileLine } from './use-requirements.ts'
import { sayDays, VersionStatus } from './version-states.tsx'
import './requirements.css'

/** The profiles of the own agency: each with its versions, and the draft under way. */
export function ProfilesPage() {
  const words = useWords()
  const { person } = useSession()
  const query = useProfiles()
  const [isCreating, setIsCreating] = useState(false)
  const title = words.say(rules.list.title)
  return (
    <Page title={title} width="wide" density="compact">
      <div className="rules-head">
        <div className="stack">
          <h1>{words.say(rules.list.titleOf, { agency: words.text(person.agency.name) })}</h1>
          <p>
            <Link to="/requirements">{words.say(rules.list.public)}</Link>
          </p>
        </div>
        {query.data?.abilities.create && (
          <Button icon="plus" onClick={() => setIsCreating(true)}>
            {words.say(rules.list.create)}
          </Button>
        )}
      </div>
      <Loaded query={query} lines={10}>
        {({ profiles }) =>
          profiles.length === 0 ? (
            <p>{words.say(rules.list.none)}</p>
          ) : (
            profiles.map((profile) => <ProfileSection key={profile.key} profile={profile} />)
          )
        }
      </Loaded>
      <NewProfileDialog open={isCreating} onClose={() => setIsCreating(false)} />
    </Page>
  )
}

interface Row {
  key: string
  to: string
  version: number
  state: ProfileLine['versions'][number]['state'] | 'open' | 'submitted' | 'published' | 'discarded'
  days: string
  note: string
}

function rowsOf(words: ReturnType<typeof useWords>, { key, versions, draft }: ProfileLine): Row[] {
  const published = versions.map((line) => ({
    key: String(line.version),
    to: `/rules/${key}/versions/${line.version}`,
    version: line.version,
    state: line.state,
    days: sayDays(words, line),
    note: [line.isCorrection && words.say(rules.correction), line.changeNote && words.text(line.changeNote)]
      .filter(Boolean)
      .join(words.language === 'en' ? ' ' : ''),
  }))
  if (!draft) return published
  const authors = draft.authors.map(({ name }) => words.text(name)).join(words.language === 'en' ? ', ' : '、')
  const row: Row = {
    key: 'draft',
    to: `/rules/drafts/${draft.id}/tree`,
    version: draft.version,
    state: draft.state,
    days: draft.appliesFrom === '' ? words.say(rules.list.noDayYet) : draft.appliesFrom,
    note:
      draft.state === 'submitted'
        ? words.say(rules.list.approvals, { count: draft.approvals })
        : words.say(rules.list.writtenBy, { authors }),
  }
  return [row, ...published]
}

function ProfileSection({ profile }: { profile: ProfileLine }) {
  const words = useWords()
  const title = words.text(profile.title)
  return (
    <section className="section rules-profile" aria-label={title}>
      <div className="rules-profile-head">
        <h2>{title}</h2>
        {!profile.draft && <DraftButton profile={profile} />}
      </div>
      <Table<Row>
        caption={title}
        captionHidden
        rows={rowsOf(words, profile)}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'version',
            header: words.say(rules.list.columns.version),
            isRowHeader: true,
            className: 'rules-version',
            cell: ({ to, version }) => <Link to={to}>{words.say(rules.version, { version })}</Link>,
          },
          {
            key: 'state',
            header: words.say(rules.list.columns.state),
            className: 'rules-state',
            cell: ({ state }) => <VersionStatus state={state} />,
          },
          {
            key: 'days',
            header: words.say(rules.list.columns.days),
            className: 'rules-days',
            cell: ({ days }) => (/^\d{4}-\d{2}-\d{2}$/.test(days) ? words.dateRange(days, null) : days),
          },
          { key: 'note', header: words.say(rules.list.columns.note), cell: ({ note }) => note },
        ]}
      />
    </section>
  )
}

/** Begins the next version; only rule owners see it. */
function DraftButton({ profile }: { profile: ProfileLine }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const mayWrite = useHasRole('rule-owner')
  const begin = useMutation({
    mutationFn: () => {
      const body = { from: profile.versions.length > 0 ? ('newest' as const) : ('empty' as const) }
      const params = { profile: profile.key }
      return call('drafts.create', { params, body, idempotencyKey: keyFor({ ...params, ...body }) })
    },
    onSuccess: async (draft) => {
      client.setQueryData(draftKey(draft.id), draft)
      void client.invalidateQueries({ queryKey: ['profiles'] })
      await navigate(`/rules/drafts/${draft.id}/tree`)
    },
  })
  if (!mayWrite) return null
  const next = Math.max(0, ...profile.versions.map(({ version }) => version)) + 1
  return (
    <div className="stack">
      <Button icon="pen" busy={begin.isPending && words.say(rules.list.beginning)} onClick={() => begin.mutate()}>
        {words.say(rules.list.begin, { version: next })}
      </Button>
      {begin.isError && <Notice tone="refused" live="alert" title={sayProblem(words, begin.error)} />}
    </div>
  )
}
