import { useRef } from 'react'
import type { PointerEvent } from 'react'
import type { Shape } from '@muster/contracts/schemas/question.ts'
import { type Spot, spotOf } from '../../app/spot/spot-picture.tsx'
import { drawn } from './shape-drawing.ts'

/**
 * Where a shape is drawn with mouse, pen or finger: a circle from its middle, a rectangle from corner to corner, corners one
 * by one. Numbers say the same for whoever draws with none of them.
 */
export function DrawingSurface({
  shape,
  ratio,
  onDraw,
}: {
  shape: Shape
  /** The picture's height by its width. */
  ratio: number
  onDraw: (shape: Shape) => void
}) {
  const from = useRef<Spot | null>(null)
  const corners = useRef<Spot[]>([])
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    const spot = spotOf(event)
    if (shape.form === 'polygon') {
      corners.current = [...corners.current, spot].slice(0, 40)
      onDraw({ form: 'polygon', corners: corners.current })
      return
    }
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = spot
  }
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (from.current && shape.form !== 'polygon') onDraw(drawn(shape.form, from.current, spotOf(event), ratio))
  }
  const end = (): void => {
    from.current = null
  }
  return (
    <div
      className="spot-surface spot-drawing"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
