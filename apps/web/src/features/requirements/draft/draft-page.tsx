import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { isMissing } from '../../../app/missing.ts'
import { NotFoundPage } from '../../../app/not-found-page.tsx'
import { Page } from '../../../app/page.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TabLinks } from '../../../ui/tab-links.tsx'
import { ApprovalView } from '../approval/approval-view.tsx'
import { CasesView } from '../cases/cases-view.tsx'
import { DraftComparison } from '../comparison/draft-comparison.tsx'
import { DetailsForm } from '../editor/details-form.tsx'
import { EditingContext, placed } from '../editor/editor-context.ts'
import type { Editing } from '../editor/editor-context.ts'
import { ProblemList } from '../editor/problem-list.tsx'
import { ImpactView } from '../impact/impact-view.tsx'
import { sayDay } from '../sentence/value-words.ts'
import { draftKey, namesFrom, readDraft, useChoices, useRequirement } from '../use-requirements.ts'
import type { Draft } from '../use-requirements.ts'
import { VersionStatus } from '../version-states.tsx'
import { SaveLine } from './save-line.tsx'
import { TreeView } from './tree-view.tsx'
import { useDraftEditor } from './use-draft-editor.ts'
import type { DraftEditor } from './use-draft-editor.ts'
import '../requirements.css'
import '../editor/editor.css'

const views = ['tree', 'details', 'cases', 'changes', 'impact', 'approval'] as const
type View = (typeof views)[number]

const isView = (text: string): text is View => (views as readonly string[]).includes(text)

/** A version while it is being written: its requirements, details, test cases, changes, impact and approval. */
export function DraftPage() {
  const words = useWords()
  const { draft = '', view = 'tree' } = useParams()
  const query = useQuery({ queryKey: draftKey(draft), queryFn: () => readDraft(draft), refetchOnWindowFocus: false })
  if (isMissing(query.error) || !isView(view)) return <NotFoundPage />
  return query.data ? (
    <OpenDraft key={draft} first={query.data} view={view} />
  ) : (
    <Page title={words.say(rules.list.title)} width="wide" density="compact">
      <h1>{words.say(rules.list.title)}</h1>
      <Loaded query={query} lines={12}>
        {() => null}
      </Loaded>
    </Page>
  )
}

function OpenDraft({ first, view }: { first: Draft; view: View }) {
  const words = useWords()
  const editor = useDraftEditor(first)
  const choices = useChoices()
  const { server, content, change } = editor
  const base = useRequirement(server.profileKey, server.basedOn ?? undefined, server.basedOn !== null)
  const isReadOnly = !server.abilities.edit || server.state !== 'open'
  const editing = useMemo<Editing>(
    () => ({
      content,
      names: namesFrom(server.names, choices.data),
      choices: choices.data,
      problems: server.problems,
      isReadOnly,
      change,
    }),
    [content, server, choices.data, isReadOnly, change],
  )
  const title = words.text(content.version.title) || words.say(rules.outline.untitled)
  return (
    <Page title={title} width="wide" density="compact">
      <EditingContext value={editing}>
        <DraftHead title={title} editor={editor} />
        {!isReadOnly && <SaveLine editor={editor} />}
        {server.state === 'submitted' && server.abilities.edit && (
          <Notice tone="neutral" title={words.say(rules.draft.submittedTitle)}>
            <Link to={`/rules/drafts/${server.id}/approval`}>{words.say(rules.draft.submittedText)}</Link>
          </Notice>
        )}
        {server.lastRejection && server.state === 'open' && <Rejection rejection={server.lastRejection} />}
        <TabLinks
          label={words.say(rules.draft.views)}
          links={views.map((one) => ({
            to: `/rules/drafts/${server.id}/${one}`,
            label: words.say(rules.views[one]),
            ...(one === 'cases' && { count: content.cases.length }),
          }))}
        />
        <div className="draft-view">
          <DraftView view={view} editor={editor} base={base.data} />
        </div>
      </EditingContext>
    </Page>
  )
}

function DraftView({
  view,
  editor,
  base,
}: {
  view: View
  editor: DraftEditor
  base: ReturnType<typeof useRequirement>['data']
}) {
  const { server, content } = editor
  const { root } = content.version
  switch (view) {
    case 'tree':
      return <TreeView draft={server.id} before={base?.content.root} />
    case 'details':
      return (
        <>
          <DetailsForm />
          <ProblemList root={root} problems={placed(root, server.problems)} draft={server.id} />
        </>
      )
    case 'cases':
      return <CasesView results={server.caseResults} isSaved={editor.state.kind === 'saved'} />
    case 'changes':
      return <DraftComparison draft={server} base={base} />
    case 'impact':
      return <ImpactView draft={server} />
    case 'approval':
      return <ApprovalView editor={editor} />
  }
}

function DraftHead({ title, editor }: { title: string; editor: DraftEditor }) {
  const words = useWords()
  const { server, content } = editor
  const { submission, caseResults } = server
  const passing = caseResults.filter(({ passes }) => passes).length
  const approvals = submission?.approvals.filter(({ decision }) => decision === 'approved').length ?? 0
  return (
    <div className="draft-head">
      <h1>{title}</h1>
      <p className="row">
        <span>{words.say(rules.version, { version: server.version })}</span>
        <VersionStatus state={server.state} />
        <span className="muted">
          {words.say(rules.draft.appliesFrom, { date: sayDay(words, content.version.appliesFrom) })}
          {server.basedOn !== null && words.say(rules.draft.basedOn, { version: server.basedOn })}
        </span>
      </p>
      <Link className="draft-progress" to={`/rules/drafts/${server.id}/approval`}>
        <Icon name={server.state === 'published' ? 'check' : 'lock'} />
        <span>
          {server.state === 'published'
            ? words.say(rules.draft.published)
            : words.say(rules.draft.progress, {
                approvals,
                needed: submission?.needed ?? 2,
                passing,
                cases: caseResults.length,
              })}
        </span>
      </Link>
    </div>
  )
}

function Rejection({ rejection }: { rejection: NonNullable<Draft['lastRejection']> }) {
  const words = useWords()
  return (
    <Notice
      tone="warn"
      title={words.say(rules.draft.rejectedBy, {
        name: words.text(rejection.person.name),
        instant: words.instant(rejection.at),
      })}
    >
      {rejection.reason}
    </Notice>
  )
}
