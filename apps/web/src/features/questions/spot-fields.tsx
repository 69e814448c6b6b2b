import { useEffect, useRef, useState } from 'react'
import { questions } from '@muster/words/catalogue/questions.ts'
import { addCourseFile, sayFileProblem } from '../../app/course-file.ts'
import { useWords } from '../../app/language.tsx'
import { SpotPicture } from '../../app/spot/spot-picture.tsx'
import { TextPair } from '../../app/text-pair.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type Area, emptyArea, freeId, noPicture, noText, type OfKind } from './empty-question.ts'
import { DrawingSurface } from './drawing-surface.tsx'
import { ItemList } from './item-list.tsx'
import { ShapeFields } from './shape-fields.tsx'

/** A picture and its places: drawn by pointer or by numbers, named for those who choose from the list. */
export function SpotFields({
  question,
  onChange,
  isReadOnly,
}: {
  question: OfKind<'hotspot'>
  onChange: (question: OfKind<'hotspot'>) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  const { picture, areas } = question
  const [drawing, setDrawing] = useState<string | null>(null)
  const hasPicture = picture.file !== noPicture.file
  const active = isReadOnly ? undefined : areas.find(({ id }) => id === drawing)
  const change = (changed: Area): void =>
    onChange({ ...question, areas: areas.map((area) => (area.id === changed.id ? changed : area)) })
  return (
    <>
      <section className="question-items stack">
        <h2>{words.say(form.picture)}</h2>
        {hasPicture && (
          <div className={active ? 'spot-board spot-board-active' : 'spot-board'}>
            <SpotPicture
              {...picture}
              alt={words.text(picture.alt) || picture.alt.en || picture.alt.ja}
              shapes={areas.map(({ id, shape, correct }, index) => ({
                id,
                shape,
                look: id === active?.id ? 'active' : correct ? 'right' : 'wrong',
                label: String(index + 1),
              }))}
            >
              {active && (
                <DrawingSurface
                  key={`${active.id} ${active.shape.form}`}
                  shape={active.shape}
                  ratio={picture.height / picture.width}
                  onDraw={(shape) => change({ ...active, shape })}
                />
              )}
            </SpotPicture>
            {active && <p role="status">{words.say(form.drawHints[active.shape.form])}</p>}
          </div>
        )}
        {!isReadOnly && (
          <PictureChoice
            hasPicture={hasPicture}
            onPicture={(taken) => onChange({ ...question, picture: { ...picture, ...taken } })}
          />
        )}
        <TextPair
          label={words.say(form.alt)}
          hint={words.say(form.altHint)}
          value={picture.alt}
          lines={2}
          onChange={(alt) => onChange({ ...question, picture: { ...picture, alt } })}
          isReadOnly={isReadOnly}
        />
      </section>
      <ItemList<Area>
        heading={words.say(form.areas)}
        hint={words.say(form.areasHint)}
        items={areas}
        fewest={2}
        most={20}
        nameOf={(number) => words.say(form.area, { number })}
        onChange={(changed) => onChange({ ...question, areas: changed })}
        addLabel={words.say(form.addArea)}
        add={() => ({ ...emptyArea({ id: freeId(areas), text: noText }, areas.length), correct: false })}
        isReadOnly={isReadOnly}
      >
        {(area, changeArea) => (
          <>
            <TextPair
              label={words.say(form.areaName)}
              value={area.text}
              onChange={(text) => changeArea({ ...area, text })}
              isReadOnly={isReadOnly}
            />
            <Checkbox
              label={words.say(form.isRight)}
              checked={area.correct}
              onChange={(correct) => !isReadOnly && changeArea({ ...area, correct })}
            />
            <ShapeFields
              shape={area.shape}
              onChange={(shape) => changeArea({ ...area, shape })}
              isReadOnly={isReadOnly}
              isDrawing={area.id === active?.id}
              onDraw={hasPicture ? () => setDrawing(area.id === drawing ? null : area.id) : null}
            />
            <TextPair
              label={words.say(form.because)}
              value={area.because ?? noText}
              onChange={(because) => changeArea({ ...area, because })}
              isReadOnly={isReadOnly}
              lines={2}
            />
          </>
        )}
      </ItemList>
    </>
  )
}

/** Takes a picture in at once; a refused one leaves the picture there was. */
function PictureChoice({
  hasPicture,
  onPicture,
}: {
  hasPicture: boolean
  onPicture: (picture: { file: string; width: number; height: number }) => void
}) {
  const words = useWords()
  const { form } = questions
  const [isAdding, setAdding] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  // What is typed while a picture is on its way stays: it goes into the question as it stands then.
  const put = useRef(onPicture)
  useEffect(() => {
    put.current = onPicture
  })
  const take = async (chosen: File): Promise<void> => {
    setAdding(true)
    setProblem(null)
    try {
      const { id, width, height } = await addCourseFile(chosen)
      if (width && height) put.current({ file: id, width, height })
      else setProblem(words.say(form.noPicture))
    } catch (error) {
      setProblem(sayFileProblem(words, error))
    } finally {
      setAdding(false)
    }
  }
  return (
    <div className="stack">
      {problem && <Notice tone="refused" live="alert" title={problem} />}
      <p className="small muted">{words.say(form.pictureHint)}</p>
      <p>
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          busy={isAdding && words.say(form.addingPicture)}
          onFile={(chosen) => void take(chosen)}
        >
          {words.say(hasPicture ? form.changePicture : form.addPicture)}
        </FileButton>
      </p>
    </div>
  )
}
