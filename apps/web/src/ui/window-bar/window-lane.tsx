import { BarShapes, LaneLabel, TodayLine, WindowShading } from './shapes.tsx'
import type { BarContent } from './shapes.tsx'
import type { DayWindow, Scale } from './window-bar-scale.ts'
import './window-bar.css'

interface LaneProps {
  scale: Scale
  window: DayWindow | null
  today: string
  content: BarContent
}

/** The drawing of one lane: it fills the box it is put in, its bar in the middle of the height. */
export function LaneDrawing({ scale, window, today, content, height }: LaneProps & { height?: number }) {
  return (
    <>
      {window && <WindowShading scale={scale} window={window} />}
      <TodayLine scale={scale} today={today} />
      <svg y="50%" overflow="visible">
        <BarShapes scale={scale} content={content} {...(height && { height })} />
      </svg>
    </>
  )
}

/**
 * One requirement against the window, for a row of a list: put it in a box that has a height (or in a table cell with
 * `position: relative`), and several of them in rows without gaps make one continuous column. `description` says in a
 * sentence what is drawn.
 */
export function WindowLane({ description, ...lane }: LaneProps & { description: string }) {
  return (
    <div className={lane.content.label ? 'window-lane has-label' : 'window-lane'}>
      <svg role="img" aria-label={description}>
        <LaneDrawing {...lane} />
      </svg>
      {lane.content.label && <LaneLabel scale={lane.scale} label={lane.content.label} />}
    </div>
  )
}

/** The smallest window bar, for a cell of a roster: no label, cut at both ends. */
export function WindowBarMini({ description, scale, window, today, content }: LaneProps & { description: string }) {
  const drawn: BarContent = { ranges: content.ranges, mark: content.mark ?? null }
  return (
    <svg className="window-bar-mini" role="img" aria-label={description}>
      <LaneDrawing scale={scale} window={window} today={today} content={drawn} height={12} />
    </svg>
  )
}
