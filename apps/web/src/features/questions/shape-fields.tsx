import { useState } from 'react'
import type { Shape } from '@muster/contracts/schemas/question.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextArea } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { changedForm, cornerLines, readCorners } from './shape-drawing.ts'

const forms = ['circle', 'rectangle', 'polygon'] as const

/** The form of a place and where it is, in numbers; and the way to draw it. */
export function ShapeFields({
  shape,
  onChange,
  isReadOnly,
  isDrawing,
  onDraw,
}: {
  shape: Shape
  onChange: (shape: Shape) => void
  isReadOnly: boolean
  isDrawing: boolean
  /** Begins or ends drawing; null while there is no picture. */
  onDraw: (() => void) | null
}) {
  const words = useWords()
  const { form } = questions
  return (
    <div className="stack">
      <div className="question-row">
        <Field label={words.say(form.shape)}>
          {(control) => (
            <Select
              {...control}
              disabled={isReadOnly}
              value={shape.form}
              options={forms.map((value) => ({ value, label: words.say(form.forms[value]) }))}
              onChange={({ target }) => {
                const chosen = forms.find((value) => value === target.value)
                if (chosen) onChange(changedForm(shape, chosen))
              }}
            />
          )}
        </Field>
        <Numbers shape={shape} onChange={onChange} isReadOnly={isReadOnly} />
      </div>
      {shape.form === 'polygon' && (
        <Corners
          key={cornerLines(shape.corners)}
          corners={shape.corners}
          onChange={(corners) => onChange({ form: 'polygon', corners })}
          isReadOnly={isReadOnly}
        />
      )}
      {!isReadOnly && onDraw && (
        <p>
          <Button onClick={onDraw} aria-pressed={isDrawing}>
            {words.say(isDrawing ? form.drawing : form.draw)}
          </Button>
        </p>
      )}
    </div>
  )
}

interface PartProps {
  shape: Shape
  onChange: (shape: Shape) => void
  isReadOnly: boolean
}

function Numbers({ shape, onChange, isReadOnly }: PartProps) {
  const words = useWords()
  const { form } = questions
  const field = (label: string, value: number, put: (value: number) => Shape) => (
    <Field key={label} label={label}>
      {(control) => (
        <NumberInput
          {...control}
          readOnly={isReadOnly}
          value={value}
          onChange={(typed) => typed !== undefined && onChange(put(typed))}
        />
      )}
    </Field>
  )
  if (shape.form === 'circle')
    return [
      field(words.say(form.across), shape.x, (x) => ({ ...shape, x })),
      field(words.say(form.downward), shape.y, (y) => ({ ...shape, y })),
      field(words.say(form.radius), shape.radius, (radius) => ({ ...shape, radius })),
    ]
  if (shape.form === 'rectangle')
    return [
      field(words.say(form.leftEdge), shape.left, (left) => ({ ...shape, left })),
      field(words.say(form.topEdge), shape.top, (top) => ({ ...shape, top })),
      field(words.say(form.rightEdge), shape.right, (right) => ({ ...shape, right })),
      field(words.say(form.bottomEdge), shape.bottom, (bottom) => ({ ...shape, bottom })),
    ]
  return null
}

type Corner = Extract<Shape, { form: 'polygon' }>['corners'][number]

/** Corners as lines; what cannot be read yet stays as it was typed and is not handed on. */
function Corners({
  corners,
  onChange,
  isReadOnly,
}: {
  corners: readonly Corner[]
  onChange: (corners: Corner[]) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  const [text, setText] = useState(cornerLines(corners))
  const isWrong = readCorners(text) === null
  return (
    <Field label={words.say(form.corners)} {...(isWrong && { error: words.say(form.cornersWrong) })}>
      {(control) => (
        <TextArea
          {...control}
          rows={4}
          readOnly={isReadOnly}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={() => {
            const read = readCorners(text)
            if (read) onChange(read)
          }}
        />
      )}
    </Field>
  )
}
