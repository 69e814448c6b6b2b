import { placeOfDay, placeOfStretch, placeOfText, placeOfWindow } from './window-bar-scale.ts'
import type { DayStretch, DayWindow, Scale } from './window-bar-scale.ts'

/** How a stretch is drawn: solid, outline, hatch, dots or dashes. */
export type RangeTone = 'counts' | 'outside' | 'gap' | 'condition' | 'unverified'

export interface BarRange extends DayStretch {
  readonly tone: RangeTone
}

/** Something judged on one day: a round mark, since a solid bar would claim too much. */
export interface BarMark {
  readonly on: string
  readonly kind: 'met' | 'missing' | 'later' | 'pending' | 'condition'
}

/** A short text under the bar, at the stretch it speaks about. */
export interface BarLabel {
  readonly text: string
  readonly tone: 'refused' | 'warn' | 'muted'
  readonly at: DayStretch
}

/** What one lane draws. */
export interface BarContent {
  readonly ranges: readonly BarRange[]
  readonly mark?: BarMark | null
  /** Days by which something is due: small flags on poles. */
  readonly deadlines?: readonly string[]
  readonly label?: BarLabel | null
}

const patternOf: Partial<Record<RangeTone, string>> = { gap: 'url(#bar-hatch)', condition: 'url(#bar-dots)' }
const drawOrder: readonly RangeTone[] = ['unverified', 'outside', 'condition', 'gap', 'counts']

const markDrawings: Record<BarMark['kind'], string> = {
  met: 'M-3.5 0l2.5 2.8 4.8-5.4',
  missing: 'M-3-3l6 6m0-6l-6 6',
  later: 'M0-4v4l3 2',
  pending: 'M-4 0h.1M0 0h.1M4 0h.1',
  condition: 'M0-4v4.6M0 3.8v.1',
}

function Mark({ scale, mark, y }: { scale: Scale; mark: BarMark; y: number }) {
  const x = placeOfDay(scale, mark.on)
  if (x === null) return null
  return (
    <svg x={`${x}%`} y={y} overflow="visible" className={`bar-mark bar-mark-${mark.kind}`}>
      <circle r="8" />
      <path d={markDrawings[mark.kind]} />
    </svg>
  )
}

function Range({ scale, range, height }: { scale: Scale; range: BarRange; height: number }) {
  const placed = placeOfStretch(scale, range)
  if (!placed) return null
  const className = `bar-${range.tone}`
  return (
    <>
      <rect
        className={className}
        fill={patternOf[range.tone]}
        x={`${placed.x}%`}
        y={-height / 2}
        width={`${placed.width}%`}
        height={height}
        rx="2"
      />
      {placed.goesOn && (
        <svg x="100%" overflow="visible">
          <path className={`bar-arrow ${className}-arrow`} d="M-1-9l8 9-8 9z" />
        </svg>
      )}
    </>
  )
}

function Deadline({ scale, on }: { scale: Scale; on: string }) {
  const x = placeOfDay(scale, on)
  if (x === null) return null
  return (
    <svg x={`${x}%`} overflow="visible" className="bar-deadline">
      <path d="M0-12V11" />
      <path d="M-5-14H5L0-8z" className="bar-deadline-flag" />
    </svg>
  )
}

/** The text under a bar. It gives way sideways rather than leave the lane. */
export function LaneLabel({ scale, label }: { scale: Scale; label: BarLabel }) {
  const placed = placeOfStretch(scale, label.at)
  if (!placed) return null
  const { x, anchor } = placeOfText(placed)
  const spacer = (share: number) => <span className="lane-label-spacer" style={{ flexBasis: `${share}%` }} />
  return (
    <span className={`lane-label lane-label-${label.tone} lane-label-${anchor}`} aria-hidden="true">
      {anchor === 'start' && spacer(x)}
      <span className="lane-label-text">{label.text}</span>
      {anchor === 'end' && spacer(100 - x)}
    </span>
  )
}

/** Bars, mark and flags of one lane, around the line y = 0. */
export function BarShapes({ scale, content, height = 14 }: { scale: Scale; content: BarContent; height?: number }) {
  const ranges = drawOrder.flatMap((tone) => content.ranges.filter((range) => range.tone === tone))
  return (
    <>
      {ranges.map((range, index) => (
        <Range key={index} scale={scale} range={range} height={height} />
      ))}
      {content.deadlines?.map((on) => (
        <Deadline key={on} scale={scale} on={on} />
      ))}
      {content.mark && <Mark scale={scale} mark={content.mark} y={0} />}
    </>
  )
}

/** The shaded days of the window and its two edges, over the whole height of what they stand in. */
export function WindowShading({ scale, window }: { scale: Scale; window: DayWindow }) {
  const { from, until } = placeOfWindow(scale, window)
  return (
    <>
      <rect className="bar-band" x={`${from}%`} width={`${until - from}%`} height="100%" />
      <line className="bar-edge" x1={`${from}%`} x2={`${from}%`} y2="100%" />
      <line className="bar-edge" x1={`${until}%`} x2={`${until}%`} y2="100%" />
    </>
  )
}

/** The line of today, over the whole height of what it stands in. */
export function TodayLine({ scale, today }: { scale: Scale; today: string }) {
  const x = placeOfDay(scale, today)
  return x === null ? null : <line className="bar-today" x1={`${x}%`} x2={`${x}%`} y2="100%" />
}
