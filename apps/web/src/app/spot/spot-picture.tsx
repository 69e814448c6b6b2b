import type { PointerEvent, ReactNode } from 'react'
import type { Shape } from '@muster/contracts/schemas/question.ts'
import { fileAddress } from '../course-file.ts'
import './spot.css'

export interface Spot {
  /** Across and down, in per cent. */
  readonly x: number
  readonly y: number
}

export interface DrawnShape {
  readonly id: string
  readonly shape: Shape
  readonly look: 'right' | 'wrong' | 'active'
  /** What stands in its middle, such as its number. */
  readonly label?: string
}

/** A point to a tenth of a per cent, kept on the picture. */
export const onPicture = ({ x, y }: Spot): Spot => {
  const tenth = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) * 10) / 10
  return { x: tenth(x), y: tenth(y) }
}

/** Where on an element a pointer is, in per cent of it. */
export function spotOf(event: Pick<PointerEvent, 'clientX' | 'clientY' | 'currentTarget'>): Spot {
  const box = event.currentTarget.getBoundingClientRect()
  return onPicture({
    x: ((event.clientX - box.left) * 100) / box.width,
    y: ((event.clientY - box.top) * 100) / box.height,
  })
}

/** A picture with what is drawn on it: shapes, a cross, and whatever takes the pointer. */
export function SpotPicture({
  file,
  width,
  height,
  alt,
  shapes = [],
  cross = null,
  children,
}: {
  file: string
  width: number
  height: number
  alt: string
  shapes?: readonly DrawnShape[]
  cross?: Spot | null
  children?: ReactNode
}) {
  // One unit is a hundredth of the width in both directions, so that circles are round.
  const tall = (100 * height) / width
  const down = (y: number): number => (y * tall) / 100
  return (
    <div className="spot-picture">
      <img src={fileAddress(file)} width={width} height={height} alt={alt} />
      <svg viewBox={`0 0 100 ${tall}`} aria-hidden="true">
        {shapes.map(({ id, shape, look, label }) => (
          <g key={id} className={`spot-shape spot-${look}`}>
            <Outline shape={shape} down={down} className="spot-halo" />
            <Outline shape={shape} down={down} className="spot-line" />
            {label && <Label shape={shape} down={down} text={label} />}
          </g>
        ))}
        {cross && (
          <g className="spot-cross">
            {(['spot-halo', 'spot-line'] as const).map((className) => (
              <path
                key={className}
                className={className}
                d={`M${cross.x - 4} ${down(cross.y)}h8M${cross.x} ${down(cross.y) - 4}v8`}
              />
            ))}
          </g>
        )}
      </svg>
      {children}
    </div>
  )
}

interface OutlineProps {
  shape: Shape
  down: (y: number) => number
}

function Outline({ shape, down, className }: OutlineProps & { className: string }) {
  switch (shape.form) {
    case 'circle':
      return <circle className={className} cx={shape.x} cy={down(shape.y)} r={shape.radius} />
    case 'rectangle':
      return (
        <rect
          className={className}
          x={Math.min(shape.left, shape.right)}
          y={down(Math.min(shape.top, shape.bottom))}
          width={Math.abs(shape.right - shape.left)}
          height={down(Math.abs(shape.bottom - shape.top))}
        />
      )
    case 'polygon':
      return <polygon className={className} points={shape.corners.map(({ x, y }) => `${x},${down(y)}`).join(' ')} />
  }
}

function Label({ shape, down, text }: OutlineProps & { text: string }) {
  const { x, y } = middleOf(shape)
  return (
    <text className="spot-label" x={x} y={down(y)} dominantBaseline="central" textAnchor="middle">
      {text}
    </text>
  )
}

function middleOf(shape: Shape): Spot {
  if (shape.form === 'circle') return shape
  if (shape.form === 'rectangle') return { x: (shape.left + shape.right) / 2, y: (shape.top + shape.bottom) / 2 }
  const mean = (of: (corner: Spot) => number): number =>
    shape.corners.reduce((sum, corner) => sum + of(corner), 0) / shape.corners.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}
