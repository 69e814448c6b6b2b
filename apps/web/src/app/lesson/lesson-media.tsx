import type { ReactNode } from 'react'
import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import type { LessonBlock } from '@muster/contracts/schemas/lesson.ts'
import { lesson as lessonWords } from '@muster/words/catalogue/lesson.ts'
import { fileAddress } from '../course-file.ts'
import { useWords } from '../language.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'

type Block<Kind extends LessonBlock['kind']> = Extract<LessonBlock, { kind: Kind }>
type Files = readonly CourseFileView[]

const fileOf = (files: Files, id: string): CourseFileView | undefined => files.find((one) => one.id === id)

/** A picture with its caption; its room is kept while it loads. */
export function LessonImage({ block, files }: { block: Block<'image'>; files: Files }) {
  const file = fileOf(files, block.file)
  const size = file?.width && file.height ? { width: file.width, height: file.height } : {}
  return (
    <figure className="lesson-figure">
      <img className="lesson-image" src={fileAddress(block.file)} alt={block.alt} loading="lazy" {...size} />
      {block.caption && <figcaption>{block.caption}</figcaption>}
    </figure>
  )
}

/** A recording to hear or see, its size before it is fetched, and its words in writing. */
export function LessonRecording({ block, files }: { block: Block<'audio'> | Block<'video'>; files: Files }) {
  const words = useWords()
  const file = fileOf(files, block.file)
  const source = fileAddress(block.file)
  return (
    <figure className="lesson-figure">
      <p className="lesson-media-title">
        <b>{block.title}</b>
        {file && <span className="small muted">{words.size(file.bytes)}</span>}
      </p>
      {block.kind === 'audio' ? (
        <audio controls preload="none" src={source} aria-label={block.title} />
      ) : (
        <video controls preload="none" playsInline src={source} aria-label={block.title}>
          {block.captions && (
            <track
              kind="captions"
              default
              srcLang={words.language}
              label={words.say(lessonWords.captions)}
              src={fileAddress(block.captions)}
            />
          )}
        </video>
      )}
      {block.transcript && (
        <Disclosure summary={words.say(lessonWords.transcript)}>
          {block.transcript.split(/\n+/).map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </Disclosure>
      )}
    </figure>
  )
}

/** A paper to keep: what it is and how large, before it is fetched. */
export function LessonPaper({ block, files }: { block: Block<'file'>; files: Files }): ReactNode {
  const words = useWords()
  const file = fileOf(files, block.file)
  const kind = file?.name.split('.').at(-1)?.toUpperCase()
  return (
    <p className="lesson-paper">
      <a href={fileAddress(block.file)} download={file?.name ?? true}>
        <Icon name="download" />
        <span>{block.title}</span>
      </a>
      {file && (
        <span className="small muted">
          {kind} {words.size(file.bytes)}
        </span>
      )}
    </p>
  )
}
