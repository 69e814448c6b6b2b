import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import type { DragEndEvent } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { anyOf, type DraftView } from '../use-authoring.ts'
import { AddTitle } from './add-title.tsx'
import { ModuleRows } from './module-rows.tsx'
import { dropOn } from './order.ts'
import { ShareModule } from './share-module.tsx'
import { useOutline } from './use-outline.ts'

const { outline: outlineWords } = authoring

/** Modules and lessons: to open, to add, to order by dragging or by buttons, to remove and take back. */
export function Outline({ draft }: { draft: DraftView }) {
  const words = useWords()
  const outline = useOutline(draft)
  // The keyboard orders with the buttons of each line, which say what they do.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const titles = new Map(
    outline.modules.flatMap(({ id, title, lessons }) => [
      [id, anyOf(title, words.language)] as const,
      ...lessons.map((lesson) => [lesson.id, anyOf(lesson.title, words.language)] as const),
    ]),
  )
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return
    const id = String(active.id)
    outline.arrange(dropOn(outline.order, id, String(over.id)), { id, title: titles.get(id) ?? '' })
  }
  return (
    <section className="section">
      <h2>{words.say(outlineWords.heading)}</h2>
      <p className="visually-hidden" role="status">
        {outline.said}
      </p>
      {outline.failure && <Notice tone="refused" live="alert" title={outline.failure} />}
      {outline.modules.length === 0 && <p className="muted">{words.say(outlineWords.empty)}</p>}
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={outline.modules.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          {outline.modules.map((module, at) => (
            <ModuleRows key={module.id} draft={draft} module={module} number={at + 1} outline={outline} />
          ))}
        </SortableContext>
      </DndContext>
      {draft.can.write && (
        <div className="row">
          <AddTitle
            label={words.say(outlineWords.addModule)}
            fieldLabel={words.say(outlineWords.moduleTitle)}
            target={{ draft: draft.id }}
            onAdded={() => void outline.refresh()}
          />
          <ShareModule draft={draft.id} onShared={() => void outline.refresh()} />
        </div>
      )}
      {draft.can.write && draft.removed.length > 0 && (
        <Disclosure summary={words.say(outlineWords.removed)}>
          <ul role="list">
            {draft.removed.map(({ kind, id, title }) => {
              const name = anyOf(title, words.language) || words.say(outlineWords.untitled)
              return (
                <li key={id} className="row">
                  <span>{name}</span>
                  <Button
                    variant="plain"
                    icon="sync"
                    aria-label={words.say(outlineWords.takeBackOf, { title: name })}
                    onClick={() => outline.remove(kind, id, false)}
                  >
                    {words.say(outlineWords.takeBack)}
                  </Button>
                </li>
              )
            })}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
