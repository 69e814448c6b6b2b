import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { anyOf, type DraftView, type LessonLine, type ModuleView } from '../use-authoring.ts'
import { AddTitle } from './add-title.tsx'
import { ModuleDialog } from './module-dialog.tsx'
import { moveLesson, moveModule } from './order.ts'
import { SharedState } from './shared-state.tsx'
import type { useOutline } from './use-outline.ts'

const { outline: outlineWords } = authoring
type Outline = ReturnType<typeof useOutline>

/** One module of an outline with its lessons. */
export function ModuleRows({
  draft,
  module,
  number,
  outline,
}: {
  draft: DraftView
  module: ModuleView
  number: number
  outline: Outline
}) {
  const words = useWords()
  const [isNaming, setNaming] = useState(false)
  const title = anyOf(module.title, words.language) || words.say(outlineWords.untitled)
  // What is another course's is read here and changed there.
  const canWrite = draft.can.write && !module.shared
  const move = (by: -1 | 1) => outline.arrange(moveModule(outline.order, module.id, by), { id: module.id, title })
  return (
    <section className="outline-module">
      <Line id={module.id} title={title} canWrite={draft.can.write} className="outline-module-head">
        <h3>
          {number}. {title}
        </h3>
        {draft.can.write && (
          <Acts
            title={title}
            onMove={move}
            onRemove={() => outline.remove('module', module.id, true)}
            more={
              !module.shared && (
                <Act icon="pen" label={words.say(outlineWords.renameOf, { title })} onClick={() => setNaming(true)} />
              )
            }
          />
        )}
      </Line>
      {module.shared && (
        <SharedState
          module={module.id}
          shared={module.shared}
          canWrite={draft.can.write}
          onChanged={() => void outline.refresh()}
        />
      )}
      <SortableContext items={module.lessons.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol role="list" className="outline-lessons">
          {module.lessons.map((lesson, at) => (
            <li key={lesson.id}>
              <LessonRow
                draft={draft}
                lesson={lesson}
                canWrite={canWrite}
                number={`${number}.${at + 1}`}
                outline={outline}
              />
            </li>
          ))}
        </ol>
      </SortableContext>
      {canWrite && (
        <AddTitle
          label={words.say(outlineWords.addLessonTo, { module: title })}
          fieldLabel={words.say(outlineWords.lessonTitle)}
          target={{ module: module.id }}
          onAdded={() => void outline.refresh()}
        />
      )}
      {isNaming && (
        <ModuleDialog
          module={module}
          onClose={() => setNaming(false)}
          onSaved={() => {
            setNaming(false)
            void outline.refresh()
          }}
        />
      )}
    </section>
  )
}

function LessonRow({
  draft,
  lesson,
  canWrite,
  number,
  outline,
}: {
  draft: DraftView
  lesson: LessonLine
  canWrite: boolean
  number: string
  outline: Outline
}) {
  const words = useWords()
  const title = anyOf(lesson.title, words.language) || words.say(outlineWords.untitled)
  const { outdated, missing } = lesson.translation
  return (
    <Line id={lesson.id} title={title} canWrite={canWrite} className="outline-lesson">
      <Link to={`/authoring/${draft.id}/lessons/${lesson.id}`}>
        {number} {title}
      </Link>
      <span className="small muted">{words.minutes(lesson.minutes)}</span>
      {outdated > 0 && <Status tone="warn">{words.say(outlineWords.outdated, { count: outdated })}</Status>}
      {missing > 0 && <Status tone="warn">{words.say(outlineWords.missing, { count: missing })}</Status>}
      {lesson.openComments > 0 && (
        <Status tone="neutral" icon="mail">
          {words.say(outlineWords.comments, { count: lesson.openComments })}
        </Status>
      )}
      {canWrite && (
        <Acts
          title={title}
          onMove={(by) => outline.arrange(moveLesson(outline.order, lesson.id, by), { id: lesson.id, title })}
          onRemove={() => outline.remove('lesson', lesson.id, true)}
        />
      )}
    </Line>
  )
}

/** A line that can be dragged by its handle; the keyboard has buttons instead. */
function Line({
  id,
  title,
  canWrite,
  className,
  children,
}: {
  id: string
  title: string
  canWrite: boolean
  className: string
  children: ReactNode
}) {
  const words = useWords()
  const { listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id, disabled: !canWrite })
  return (
    <div
      ref={setNodeRef}
      className={`outline-line ${className} ${isDragging ? 'outline-dragged' : ''}`}
      style={{ transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined, transition }}
    >
      {canWrite && (
        <span className="outline-handle" title={words.say(outlineWords.drag, { title })} {...listeners}>
          <Icon name="list" />
        </span>
      )}
      {children}
    </div>
  )
}

function Acts({
  title,
  onMove,
  onRemove,
  more,
}: {
  title: string
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  more?: ReactNode
}) {
  const words = useWords()
  return (
    <span className="outline-acts">
      {more}
      <Act icon="up" label={words.say(outlineWords.upOf, { title })} onClick={() => onMove(-1)} />
      <Act icon="down" label={words.say(outlineWords.downOf, { title })} onClick={() => onMove(1)} />
      <Act icon="close" label={words.say(outlineWords.removeOf, { title })} onClick={onRemove} />
    </span>
  )
}

function Act({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className="outline-act" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
