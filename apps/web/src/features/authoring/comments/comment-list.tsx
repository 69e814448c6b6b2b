import { useMutation } from '@tanstack/react-query'
import type { DraftCommentView } from '@muster/contracts/schemas/draft.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'

const { comments: said } = authoring

/** What was said, the open ones first to be seen; what is resolved stays to be read. */
export function CommentList({
  comments,
  canComment,
  onChanged,
  aboutOf,
}: {
  comments: readonly DraftCommentView[]
  canComment: boolean
  onChanged: (comment: DraftCommentView) => void
  /** What a comment is about, in a few words; null where that is plain. */
  aboutOf: (comment: DraftCommentView) => string | null
}) {
  const words = useWords()
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null)
  const list = (some: readonly DraftCommentView[]) => (
    <ul role="list" className="comments">
      {some.map((comment) => (
        <li key={comment.id}>
          <Comment comment={comment} canComment={canComment} about={aboutOf(comment)} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {comments.length === 0 && <p className="muted">{words.say(said.none)}</p>}
      {open.length > 0 && list(open)}
      {resolved.length > 0 && (
        <Disclosure summary={words.say(said.resolved, { count: resolved.length })}>{list(resolved)}</Disclosure>
      )}
    </>
  )
}

function Comment({
  comment,
  canComment,
  about,
  onChanged,
}: {
  comment: DraftCommentView
  canComment: boolean
  about: string | null
  onChanged: (comment: DraftCommentView) => void
}) {
  const words = useWords()
  const resolve = useMutation({
    mutationFn: (resolved: boolean) =>
      call('authoring.resolveComment', { params: { comment: comment.id }, body: { resolved } }),
    onSuccess: onChanged,
  })
  const isOpen = comment.resolvedAt === null
  return (
    <article className="comment">
      <p className="small muted">
        <b>{words.text(comment.writtenBy)}</b> {words.shortInstant(comment.writtenAt)}
      </p>
      {about && <p className="small muted">{words.say(said.about, { text: about })}</p>}
      <p className="comment-text">{comment.text}</p>
      {comment.resolvedBy && (
        <Status tone="valid">{words.say(said.resolvedBy, { name: words.text(comment.resolvedBy) })}</Status>
      )}
      {canComment && (
        <Button variant="plain" icon={isOpen ? 'check' : 'sync'} onClick={() => resolve.mutate(isOpen)}>
          {words.say(isOpen ? said.resolve : said.reopen)}
        </Button>
      )}
      {resolve.isError && <Notice tone="refused" live="alert" title={sayProblem(words, resolve.error)} />}
    </article>
  )
}
