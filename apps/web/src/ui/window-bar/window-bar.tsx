import { useId } from 'react'
import { Button } from '../button.tsx'
import { csvOf, saveAsFile } from '../csv.ts'
import { Disclosure } from '../disclosure.tsx'
import { Panel } from '../panel.tsx'
import { scaleForStretches, scaleForWindow } from './window-bar-scale.ts'
import type { DayWindow } from './window-bar-scale.ts'
import { AxisFoot, AxisHead } from './window-axis.tsx'
import type { AxisLabels } from './window-axis.tsx'
import { LaneDrawing } from './window-lane.tsx'
import { LaneLabel } from './shapes.tsx'
import type { BarContent, RangeTone } from './shapes.tsx'
import './window-bar.css'
import './window-bar-plot.css'

export interface WindowBarRow extends BarContent {
  readonly id: string
  readonly name: string
  /** Beside the name, quieter: "to 8 Dec 2026". */
  readonly note?: string
}

export interface WindowBarLabels extends AxisLabels {
  /** What each way of drawing means; only those that are drawn are shown. */
  legend: Record<RangeTone | 'window', string>
  showTable: string
  downloadCsv: string
}

export interface WindowBarProps {
  /** The heading above the plot. */
  heading: string
  headingLevel?: 'h2' | 'h3'
  /** The name of the drawing, with the days of the window; and what it shows, in sentences. */
  title: string
  description: string
  /** Null when there is nothing to compare with: then every range stands for itself. */
  window: DayWindow | null
  today: string
  rows: readonly WindowBarRow[]
  labels: WindowBarLabels
  /** The same facts as text: the header row, then one row for each. Also what the CSV holds. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] }
  /** File name of the CSV, with its ending. */
  csvName: string
}

const legendOrder: readonly RangeTone[] = ['counts', 'outside', 'gap', 'condition', 'unverified']

/** When each thing is valid, against the days of the window; with the same as a table and as CSV. */
export function WindowBar(props: WindowBarProps) {
  const {
    heading,
    headingLevel: Heading = 'h2',
    title,
    description,
    window,
    today,
    rows,
    labels,
    table,
    csvName,
  } = props
  const id = useId()
  const scale = window
    ? scaleForWindow(window, today)
    : scaleForStretches(
        rows.flatMap((row) => row.ranges),
        today,
      )
  return (
    <Panel as="figure" className="window-bar">
      <figcaption>
        <Heading id={`${id}-heading`}>{heading}</Heading>
        <Legend rows={rows} hasWindow={window !== null} labels={labels} />
      </figcaption>
      <div
        className="window-bar-plot"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <span hidden id={`${id}-title`}>
          {title}
        </span>
        <span hidden id={`${id}-description`}>
          {description}
        </span>
        <div className="plot-lane">
          <AxisHead scale={scale} window={window} today={today} labels={labels} />
        </div>
        <div className="plot-rows">
          {rows.map((row) => (
            <div key={row.id} className={row.label ? 'plot-row has-label' : 'plot-row'}>
              <p className="plot-name">
                <b>{row.name}</b>
                {row.note && <span className="muted">{row.note}</span>}
              </p>
              <div className="plot-lane">
                <svg className="plot-drawing" aria-hidden="true">
                  <LaneDrawing scale={scale} window={window} today={today} content={row} />
                </svg>
                {row.label && <LaneLabel scale={scale} label={row.label} />}
              </div>
            </div>
          ))}
        </div>
        <div className="plot-lane">
          <AxisFoot scale={scale} labels={labels} />
        </div>
      </div>
      <div className="window-bar-foot small no-print">
        <Disclosure summary={labels.showTable}>
          <PlainTable labelledBy={`${id}-heading`} table={table} />
        </Disclosure>
        <Button
          variant="plain"
          onClick={() => saveAsFile(csvName, csvOf([table.head, ...table.rows]), 'text/csv;charset=utf-8')}
        >
          {labels.downloadCsv}
        </Button>
      </div>
    </Panel>
  )
}

function Legend({
  rows,
  hasWindow,
  labels,
}: {
  rows: readonly WindowBarRow[]
  hasWindow: boolean
  labels: WindowBarLabels
}) {
  const drawn = new Set(rows.flatMap((row) => row.ranges.map((range) => range.tone)))
  const fills: Partial<Record<RangeTone, string>> = { gap: 'url(#bar-hatch)', condition: 'url(#bar-dots)' }
  return (
    <ul className="legend" role="list">
      {legendOrder
        .filter((tone) => drawn.has(tone))
        .map((tone) => (
          <li key={tone}>
            <svg aria-hidden="true">
              <rect className={`bar-${tone}`} fill={fills[tone]} x="1" y="2" width="22" height="10" rx="2" />
            </svg>
            {labels.legend[tone]}
          </li>
        ))}
      {hasWindow && (
        <li>
          <svg aria-hidden="true">
            <rect className="bar-band" width="24" height="14" />
            <path className="bar-edge" d="M1 0v14M23 0v14" />
          </svg>
          {labels.legend.window}
        </li>
      )}
    </ul>
  )
}

function PlainTable({ labelledBy, table }: { labelledBy: string; table: WindowBarProps['table'] }) {
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
