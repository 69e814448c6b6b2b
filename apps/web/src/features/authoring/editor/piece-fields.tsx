import { useState } from 'react'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { LessonFigure } from '../../../app/lesson/lesson-figure.tsx'
import { fileAddress } from '../../../app/course-file.ts'
import { Field, TextArea, TextInput } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Piece } from './document.ts'
import { FileButton } from '../../../ui/file-button.tsx'
import { sayFileProblem } from '../../../app/course-file.ts'
import { usePieceSurroundings } from './piece-context.ts'

type Of<Kind extends Piece['kind']> = Extract<Piece, { kind: Kind }>

const { pieces } = authoring

function LineField({
  label,
  value,
  error,
  long,
  onChange,
}: {
  label: string
  value: string
  error?: string | undefined
  long?: boolean
  onChange: (value: string) => void
}) {
  const { canWrite, language } = usePieceSurroundings()
  return (
    <Field label={label} error={error}>
      {(control) =>
        long ? (
          <TextArea
            {...control}
            lang={language}
            rows={3}
            maxLength={60_000}
            readOnly={!canWrite}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <TextInput
            {...control}
            lang={language}
            maxLength={4_000}
            readOnly={!canWrite}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}

export function ImageFields({ block, onChange }: { block: Of<'image'>; onChange: (block: Piece) => void }) {
  const words = useWords()
  const { files } = usePieceSurroundings()
  const file = files.find(({ id }) => id === block.file)
  const size = file?.width && file.height ? { width: file.width, height: file.height } : {}
  return (
    <>
      <img className="lesson-image" src={fileAddress(block.file)} alt={block.alt} {...size} />
      <LineField
        label={words.say(pieces.alt)}
        value={block.alt}
        error={block.alt.trim() === '' ? words.say(pieces.altMissing) : undefined}
        onChange={(alt) => onChange({ ...block, alt })}
      />
      <LineField
        label={words.say(pieces.caption)}
        value={block.caption}
        onChange={(caption) => onChange({ ...block, caption })}
      />
    </>
  )
}

export function RecordingFields({
  block,
  onChange,
}: {
  block: Of<'audio'> | Of<'video'>
  onChange: (block: Piece) => void
}) {
  const words = useWords()
  return (
    <>
      {block.kind === 'audio' ? (
        <audio controls preload="none" src={fileAddress(block.file)} aria-label={block.title} />
      ) : (
        <video controls preload="none" src={fileAddress(block.file)} aria-label={block.title} />
      )}
      <LineField
        label={words.say(pieces.title)}
        value={block.title}
        onChange={(title) => onChange({ ...block, title })}
      />
      {block.kind === 'video' && <Captions block={block} onChange={onChange} />}
      <LineField
        long
        label={words.say(pieces.transcript)}
        value={block.transcript}
        onChange={(transcript) => onChange({ ...block, transcript })}
      />
    </>
  )
}

function Captions({ block, onChange }: { block: Of<'video'>; onChange: (block: Piece) => void }) {
  const words = useWords()
  const { addFile, canWrite } = usePieceSurroundings()
  const [failure, setFailure] = useState<unknown>(null)
  const add = async (file: File) => {
    setFailure(null)
    try {
      const { id } = await addFile(file)
      onChange({ ...block, captions: id })
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div className="row">
      {block.captions ? (
        <Status tone="valid">{words.say(pieces.hasCaptions)}</Status>
      ) : (
        <Status tone="warn">{words.say(pieces.noCaptions)}</Status>
      )}
      {canWrite && (
        <FileButton accept=".vtt,text/vtt" onFile={(file) => void add(file)}>
          {words.say(pieces.captions)}
        </FileButton>
      )}
      {failure !== null && <Notice tone="refused" live="alert" title={sayFileProblem(words, failure)} />}
    </div>
  )
}

export function PaperFields({ block, onChange }: { block: Of<'file'>; onChange: (block: Piece) => void }) {
  const words = useWords()
  const { files } = usePieceSurroundings()
  const file = files.find(({ id }) => id === block.file)
  return (
    <>
      <p>
        <a href={fileAddress(block.file)} download={file?.name ?? true}>
          <Icon name="download" /> {file?.name ?? words.say(authoring.blocks.file)}
        </a>{' '}
        {file && <span className="small muted">{words.size(file.bytes)}</span>}
      </p>
      <LineField
        label={words.say(pieces.title)}
        value={block.title}
        onChange={(title) => onChange({ ...block, title })}
      />
    </>
  )
}

/** A figure is kept and shown; drawing it anew is not for this editor. */
export function FigurePiece({ figure: id }: { figure: string }) {
  const words = useWords()
  const { figures } = usePieceSurroundings()
  const figure = figures.find((one) => one.id === id)
  if (!figure) return <p className="muted">{words.say(pieces.gone)}</p>
  return (
    <>
      <LessonFigure figure={figure} />
      <p className="small muted">{words.say(pieces.figureKept)}</p>
    </>
  )
}
