import type { ReactNode } from 'react'
import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import type { Figure, KnowledgeCheck, LessonBlock } from '@muster/contracts/schemas/lesson.ts'
import { lesson as lessonWords } from '@muster/words/catalogue/lesson.ts'
import { useWords } from '../language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LessonCheck } from './lesson-check.tsx'
import { LessonFigure } from './lesson-figure.tsx'
import { LessonImage, LessonPaper, LessonRecording } from './lesson-media.tsx'
import { otherLanguage } from './other-language.ts'
import { StrongText } from './strong-text.tsx'

/** What of a lesson is shown: its blocks in one language, and what they refer to. */
export interface ShownLesson {
  readonly blocks: readonly LessonBlock[]
  readonly figures: readonly Figure[]
  readonly checks: readonly KnowledgeCheck[]
  readonly files: readonly CourseFileView[]
  /** Which knowledge checks were answered, and how. */
  readonly answered: Readonly<Record<string, string>>
}

/** The text of a lesson, block by block. */
export function LessonBlocks({
  lesson,
  language,
  onAnswer,
}: {
  lesson: ShownLesson
  /** That of the blocks; the page's where it is not said. */
  language?: 'en' | 'ja'
  onAnswer: (check: string, option: string) => void
}) {
  const words = useWords()
  const around = language ?? words.language
  return lesson.blocks.map((block, index) => {
    const shown = <Block key={index} block={block} lesson={lesson} onAnswer={onAnswer} />
    const other = otherLanguage(block, around)
    return other ? (
      <div key={index} lang={other}>
        {shown}
      </div>
    ) : (
      shown
    )
  })
}

function Block({
  block,
  lesson,
  onAnswer,
}: {
  block: LessonBlock
  lesson: ShownLesson
  onAnswer: (check: string, option: string) => void
}): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'paragraph':
      return (
        <p>
          <StrongText text={block.text} />
        </p>
      )
    case 'list':
      return <Items items={block.items} className="lesson-list" />
    case 'steps':
      return (
        <ol className="lesson-steps">
          {block.items.map((item, index) => (
            <li key={index}>
              <span>
                <StrongText text={item} />
              </span>
            </li>
          ))}
        </ol>
      )
    case 'checklist':
      return <Checklist title={block.title} items={block.items} />
    case 'scenario':
      return <Scenario title={block.title} situation={block.situation} response={block.response} />
    case 'callout':
      return (
        <div className={`lesson-callout lesson-callout-${block.tone}`} role="note">
          <p className="lesson-callout-title">
            <Icon name={block.tone === 'warning' ? 'warn' : 'info'} />
            <b>{block.title}</b>
          </p>
          <p>
            <StrongText text={block.text} />
          </p>
        </div>
      )
    case 'table':
      return <LessonTable caption={block.caption} head={block.head} rows={block.rows} />
    case 'image':
      return <LessonImage block={block} files={lesson.files} />
    case 'audio':
    case 'video':
      return <LessonRecording block={block} files={lesson.files} />
    case 'file':
      return <LessonPaper block={block} files={lesson.files} />
    case 'figure': {
      const figure = lesson.figures.find(({ id }) => id === block.figure)
      return figure && <LessonFigure figure={figure} />
    }
    case 'check': {
      const check = lesson.checks.find(({ key }) => key === block.check)
      return (
        check && (
          <LessonCheck
            check={check}
            kept={lesson.answered[check.key]}
            onAnswer={(option) => onAnswer(check.key, option)}
          />
        )
      )
    }
  }
}

function Items({ items, className }: { items: readonly string[]; className: string }) {
  return (
    <ul className={className}>
      {items.map((item, index) => (
        <li key={index}>
          <StrongText text={item} />
        </li>
      ))}
    </ul>
  )
}

function Checklist({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section className="lesson-checklist">
      <p>
        <b>{title}</b>
      </p>
      <Items items={items} className="lesson-ticks" />
    </section>
  )
}

function Scenario({
  title,
  situation,
  response,
}: {
  title: string
  situation: readonly string[]
  response: readonly string[]
}) {
  const words = useWords()
  return (
    <section className="lesson-scenario">
      <p className="small muted">{words.say(lessonWords.scenario)}</p>
      <h3>{title}</h3>
      {situation.map((text, index) => (
        <p key={index}>
          <StrongText text={text} />
        </p>
      ))}
      <h4>{words.say(lessonWords.response)}</h4>
      {response.map((text, index) => (
        <p key={index}>
          <StrongText text={text} />
        </p>
      ))}
    </section>
  )
}

function LessonTable({
  caption,
  head,
  rows,
}: {
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  return (
    <div className="lesson-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <StrongText text={cell} />
                  </th>
                ) : (
                  <td key={column}>
                    <StrongText text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
