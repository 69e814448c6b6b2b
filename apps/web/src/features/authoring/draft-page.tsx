import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { DraftTabs } from '../../app/draft-tabs.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import './authoring.css'
import { AddComment } from './comments/add-comment.tsx'
import { CommentList } from './comments/comment-list.tsx'
import { Outline } from './outline/outline.tsx'
import { Settings } from './settings.tsx'
import { anyOf, draftKey, type DraftView, useDraft } from './use-authoring.ts'
import { WordImport } from './word/word-import.tsx'

/** A draft: its outline, a Word document to take in, what it is about, and what was said of it. */
export function DraftPage() {
  const words = useWords()
  const { draft = '' } = useParams()
  const query = useDraft(draft)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? anyOf(query.data.title, words.language) : words.say(authoring.heading)
  return (
    <Page title={title}>
      <p>
        <Link to="/authoring">{words.say(authoring.heading)}</Link>
      </p>
      <h1>{title}</h1>
      <Loaded query={query} lines={10}>
        {(data) => <Draft draft={data} />}
      </Loaded>
    </Page>
  )
}

function Draft({ draft }: { draft: DraftView }) {
  const words = useWords()
  const client = useQueryClient()
  const changed = () => void client.invalidateQueries({ queryKey: draftKey(draft.id) })
  const titles = new Map(draft.modules.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title])))
  return (
    <>
      <p className="row">
        <Status tone={draft.state === 'in-review' ? 'warn' : 'neutral'} icon="pen">
          {words.say(authoring.states[draft.state])}
        </Status>
        <span className="small muted">
          {draft.basedOn
            ? words.say(authoring.draftAfter, { edition: draft.basedOn })
            : words.say(authoring.firstDraft)}
        </span>
      </p>
      {!draft.can.write && <Notice tone="neutral" title={words.say(authoring.lesson.readOnly)} />}
      <DraftTabs draft={draft.id} course={draft.course.key} />
      <Outline draft={draft} />
      {draft.can.write && <WordImport draft={draft.id} onTaken={changed} />}
      <section className="section">
        <h2>{words.say(authoring.comments.heading)}</h2>
        <CommentList
          comments={draft.comments}
          canComment={draft.can.comment}
          onChanged={changed}
          aboutOf={({ lesson }) => {
            const title = lesson ? titles.get(lesson) : undefined
            return title ? anyOf(title, words.language) : null
          }}
        />
        {draft.can.comment && <AddComment draft={draft.id} lesson={null} block={null} onAdded={changed} />}
      </section>
      <Settings key={draft.id} draft={draft} />
    </>
  )
}
