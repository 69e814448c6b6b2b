import { useId } from 'react'
import { Button } from '../button.tsx'
import { csvOf, saveAsFile } from '../csv.ts'
import { Disclosure } from '../disclosure.tsx'
import { Panel } from '../panel.tsx'
import { monthTicks, stepPath, valueScale } from './line-plot-scale.ts'
import './line-plot.css'

export interface PlotSeries {
  id: string
  label: string
  /** One value for each day. */
  values: readonly number[]
  /** `plain`: what is so already; `marked`: what would become of it. */
  look: 'plain' | 'marked'
}

export interface LinePlotProps {
  heading: string
  /** What the plot shows, in sentences, for somebody who cannot see it. */
  description: string
  days: readonly string[]
  /** One line, or two to compare. */
  series: readonly [PlotSeries] | readonly [PlotSeries, PlotSeries]
  /** A day that is marked with an upright line and its words. */
  mark: { day: string; label: string } | null
  labels: {
    showTable: string
    downloadCsv: string
    month: (day: string) => string
    year: (day: string) => string
    number: (value: number) => string
  }
  /** The same facts as text: the header row, then one row a day or a month. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] }
  /** What the CSV holds: every day. */
  csv: { name: string; rows: readonly (readonly string[])[] }
}

const height = 216
const top = 24
/** The drawing is stretched to its width; its lines are not. */
const drawn = 1000

/** A line over the days of a year, or two, with the same as a table and as CSV. */
export function LinePlot({ heading, description, days, series, mark, labels, table, csv }: LinePlotProps) {
  const id = useId()
  const scale = valueScale(series.flatMap(({ values }) => values))
  const y = (value: number) => top + height - ((value - scale.least) / (scale.most - scale.least)) * height
  const markAt = mark ? days.indexOf(mark.day) : -1
  const markX = (markAt / Math.max(1, days.length)) * 100
  const [before, after] = series
  return (
    <Panel as="figure" className="line-plot">
      <figcaption>
        <h3>{heading}</h3>
        {after && (
          <ul className="line-plot-legend" role="list">
            {series.map(({ id: key, label, look }) => (
              <li key={key}>
                <svg width="28" height="12" aria-hidden="true">
                  <line className={`line-plot-${look}`} x1="0" x2="28" y1="6" y2="6" />
                </svg>
                {label}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <div className="line-plot-frame">
        <svg height={top + height + 30} role="img" aria-labelledby={`${id}-title ${id}-description`}>
          <title id={`${id}-title`}>{heading}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {scale.ticks.map((tick) => (
            <g key={tick}>
              <line className="line-plot-grid" x2="100%" y1={y(tick)} y2={y(tick)} />
              <text className="line-plot-quiet" x="-8" y={y(tick) + 5} textAnchor="end">
                {labels.number(tick)}
              </text>
            </g>
          ))}
          <svg y={top} width="100%" height={height} viewBox={`0 0 ${drawn} ${height}`} preserveAspectRatio="none">
            {after && (
              <path
                className="line-plot-between"
                d={`${stepPath(before.values, scale, drawn, height)}${backwards(after.values, scale)}Z`}
              />
            )}
            {series.map(({ id: key, values, look }) => (
              <path key={key} className={`line-plot-${look}`} d={stepPath(values, scale, drawn, height)} />
            ))}
          </svg>
          {mark && markAt >= 0 && (
            <>
              <line className="line-plot-mark" x1={`${markX}%`} x2={`${markX}%`} y1={top - 6} y2={top + height} />
              <text
                className="line-plot-strong"
                x={`${markX}%`}
                dx={markX > 60 ? -4 : 4}
                y="12"
                textAnchor={markX > 60 ? 'end' : 'start'}
              >
                {mark.label}
              </text>
            </>
          )}
          <line className="line-plot-axis" x2="100%" y1={top + height} y2={top + height} />
          {monthTicks(days).map(({ day, x, startsYear }) => (
            <text
              key={day}
              className={`${startsYear ? 'line-plot-strong' : 'line-plot-quiet'} ${beginsQuarter(day) ? '' : 'line-plot-wide'}`}
              x={`${x}%`}
              y={top + height + 22}
            >
              {startsYear ? labels.year(day) : labels.month(day)}
            </text>
          ))}
        </svg>
      </div>
      <div className="line-plot-foot small no-print">
        <Disclosure summary={labels.showTable}>
          <div className="table-frame table-scroll" role="region" aria-label={heading} tabIndex={0}>
            <table className="table">
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
                {table.rows.map(([first, ...rest]) => (
                  <tr key={first}>
                    <th scope="row">{first}</th>
                    {rest.map((text, index) => (
                      <td key={index} className="cell-end">
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Disclosure>
        <Button
          variant="plain"
          onClick={() => saveAsFile(csv.name, csvOf([table.head, ...csv.rows]), 'text/csv;charset=utf-8')}
        >
          {labels.downloadCsv}
        </Button>
      </div>
    </Panel>
  )
}

/** January, April, July, October: the months that have their names where there is little room. */
const beginsQuarter = (day: string): boolean => Number(day.slice(5, 7)) % 3 === 1

/** The same line from its end to its beginning, so that two lines enclose what lies between them. */
function backwards(values: readonly number[], scale: ReturnType<typeof valueScale>): string {
  const step = drawn / Math.max(1, values.length)
  const y = (value: number) => height - ((value - scale.least) / (scale.most - scale.least)) * height
  return values
    .map((value, index) => `L${((index + 1) * step).toFixed(2)} ${y(value).toFixed(2)}H${(index * step).toFixed(2)}`)
    .toReversed()
    .join('')
}
