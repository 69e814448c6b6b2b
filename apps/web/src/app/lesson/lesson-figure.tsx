import { useId } from 'react'
import type { Figure } from '@muster/contracts/schemas/lesson.ts'
import { useWords } from '../language.tsx'

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** A drawing of a lesson, its words in the reader's language. Its markup was checked against the contract by the server. */
export function LessonFigure({ figure }: { figure: Figure }) {
  const words = useWords()
  const id = useId()
  const inner = figure.svg.replace(/\{\{([a-z0-9-]+)\}\}/g, (_, label: string) => {
    const text = figure.labels[label]
    return text ? escape(words.text(text)) : ''
  })
  return (
    <figure className="lesson-figure">
      <svg
        viewBox={`0 0 ${figure.width} ${figure.height}`}
        role="img"
        aria-labelledby={id}
        dangerouslySetInnerHTML={{ __html: inner }}
      />
      <p id={id} className="visually-hidden">
        {words.text(figure.alt)}
      </p>
      <figcaption>{words.text(figure.caption)}</figcaption>
    </figure>
  )
}
