import { layOutHead, placeOfDay, placeOfWindow } from './window-bar-scale.ts'
import type { DayWindow, PlacedText, Scale, Tick } from './window-bar-scale.ts'
import { TodayLine, WindowShading } from './shapes.tsx'
import './window-bar.css'
import './window-bar-plot.css'

/** The words of an axis; dates already written. */
export interface AxisLabels {
  today: string
  /** What the two ends of the window are called, and their days. `fromShort` stands where a phone has no room. */
  from: string
  through: string
  fromDate: string
  throughDate: string
  fromDateShort: string
  throughDateShort: string
  /** The month of a day, for a tick. */
  month: (day: string) => string
  /** The year of a day, for the tick of January. */
  year: (day: string) => string
}

export interface AxisProps {
  scale: Scale
  window: DayWindow | null
  today: string
  labels: AxisLabels
}

/** The inward stops at departure and return; they stand on the upper edge of what follows. */
function Stops({ scale, window, y }: { scale: Scale; window: DayWindow; y: number }) {
  const { from, until } = placeOfWindow(scale, window)
  return (
    <>
      <svg x={`${from}%`} y={y} overflow="visible">
        <path className="bar-stop" d="M0 0h10L0 10z" />
      </svg>
      <svg x={`${until}%`} y={y} overflow="visible">
        <path className="bar-stop" d="M0 0h-10l10 10z" />
      </svg>
    </>
  )
}

function End({
  at,
  y,
  name,
  date,
  shortDate,
}: {
  at: PlacedText
  y: number
  name: string
  date: string
  shortDate?: string
}) {
  const common = { x: `${at.x}%`, textAnchor: at.anchor }
  if (shortDate === undefined) {
    return (
      <text {...common} y={y}>
        <tspan className="bar-strong">{name}</tspan> {date}
      </text>
    )
  }
  return (
    <>
      <text {...common} y={y - 18} className="bar-strong">
        {name}
      </text>
      <text {...common} y={y} className="bar-date-long">
        {date}
      </text>
      <text {...common} y={y} className="bar-date-short">
        {shortDate}
      </text>
    </>
  )
}

/** Names and days of departure and return, and today, above the rows. */
export function AxisHead({ scale, window, today, labels }: AxisProps) {
  const todayX = placeOfDay(scale, today)
  const head = layOutHead(window ? placeOfWindow(scale, window) : null, todayX)
  const last = head.height - 8
  return (
    <svg className="axis-head" height={head.height} aria-hidden="true">
      {head.today && (
        <line className="bar-today" x1={`${todayX}%`} x2={`${todayX}%`} y1={head.today.y + 5} y2={head.height} />
      )}
      {window && head.stacked && (
        <>
          <End at={head.start} y={last - 18} name={labels.from} date={labels.fromDate} />
          <End at={head.end} y={last} name={labels.through} date={labels.throughDate} />
        </>
      )}
      {window && !head.stacked && (
        <>
          <End at={head.start} y={last} name={labels.from} date={labels.fromDate} shortDate={labels.fromDateShort} />
          <End
            at={head.end}
            y={last}
            name={labels.through}
            date={labels.throughDate}
            shortDate={labels.throughDateShort}
          />
        </>
      )}
      {window && <Stops scale={scale} window={window} y={head.height} />}
      {head.today && (
        <>
          <text className="bar-quiet" x={`${head.today.x}%`} y={head.today.y} textAnchor={head.today.anchor}>
            {labels.today}
          </text>
          <svg x={`${todayX}%`} y={head.height} overflow="visible">
            <circle className="bar-today-dot" r="5" />
          </svg>
        </>
      )}
    </svg>
  )
}

function TickLabel({ tick, y, labels }: { tick: Tick; y: number; labels: AxisLabels }) {
  if (!tick.narrow && !tick.wide) return null
  const room = tick.narrow && tick.wide ? '' : tick.wide ? ' only-wide' : ' only-narrow'
  return (
    <text className={`${tick.startsYear ? 'bar-strong' : 'bar-quiet'}${room}`} x={`${tick.x}%`} y={y}>
      {tick.startsYear ? labels.year(tick.day) : labels.month(tick.day)}
    </text>
  )
}

function Ticks({ scale, y }: { scale: Scale; y: number }) {
  return (
    <g className="bar-tick">
      {scale.ticks.map(({ x, day, startsYear }) => (
        <line key={day} x1={`${x}%`} x2={`${x}%`} y1={y} y2={y + (startsYear ? 9 : 5)} />
      ))}
    </g>
  )
}

/** The line of months below the rows. */
export function AxisFoot({ scale, labels }: Pick<AxisProps, 'scale' | 'labels'>) {
  return (
    <svg className="axis-foot" height="26" aria-hidden="true">
      <Ticks scale={scale} y={0} />
      <line className="bar-axis" x2="100%" />
      {scale.ticks.map((tick) => (
        <TickLabel key={tick.day} tick={tick} y={22} labels={labels} />
      ))}
    </svg>
  )
}

/**
 * The axis above a list of `WindowLane`s: the ends of the window, today, and the months. Decoration for the eye: each
 * lane says its own dates.
 */
export function WindowAxis(axis: AxisProps) {
  return (
    <div className="window-axis">
      <AxisHead {...axis} />
      <svg className="axis-months" height="36" aria-hidden="true">
        {axis.window && <WindowShading scale={axis.scale} window={axis.window} />}
        <svg height="12">
          <TodayLine scale={axis.scale} today={axis.today} />
        </svg>
        <Ticks scale={axis.scale} y={6} />
        {axis.scale.ticks.map((tick) => (
          <TickLabel key={tick.day} tick={tick} y={28} labels={axis.labels} />
        ))}
      </svg>
    </div>
  )
}

/** The axis of a column of `WindowBarMini`s: the two days and the stops, nothing else. */
export function WindowAxisMini({ scale, window, labels }: Omit<AxisProps, 'today' | 'window'> & { window: DayWindow }) {
  const { from, until } = placeOfWindow(scale, window)
  return (
    <svg className="window-axis-mini" height="40" aria-hidden="true">
      <text x={`${from}%`} y="20">
        {labels.fromDateShort}
      </text>
      <text x={`${until}%`} y="20" textAnchor="end">
        {labels.throughDateShort}
      </text>
      <Stops scale={scale} window={window} y={30} />
    </svg>
  )
}
