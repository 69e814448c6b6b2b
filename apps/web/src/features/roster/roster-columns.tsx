import { roster } from '@muster/words/catalogue/roster.ts'
import { axisLabels } from '../../app/assignment-bar.tsx'
import { Day } from '../../app/day.tsx'
import { contentOf, describeLane } from '../../app/lanes.ts'
import { isClearedVerdict } from './verdicts.ts'
import type { Words } from '../../app/words.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Column } from '../../ui/table.tsx'
import { WindowAxisMini } from '../../ui/window-bar/window-axis.tsx'
import { scaleForWindow } from '../../ui/window-bar/window-bar-scale.ts'
import type { DayWindow } from '../../ui/window-bar/window-bar-scale.ts'
import { WindowBarMini } from '../../ui/window-bar/window-lane.tsx'
import { sayLanguage } from './roster-form.tsx'
import type { RosterRow } from './use-roster.ts'

export interface Choosing {
  /** Those chosen so far: names by id. */
  chosen: ReadonlyMap<string, string>
  onChoose: (id: string, name: string, isChosen: boolean) => void
}

export const chooseColumn = (words: Words, { chosen, onChoose }: Choosing): Column<RosterRow> => ({
  key: 'choose',
  header: words.say(roster.columns.choose),
  className: 'roster-choose',
  cell: ({ person }) => {
    const name = words.text(person.name)
    return (
      <Checkbox
        label={words.say(roster.columns.chooseOne, { name })}
        labelHidden
        checked={chosen.has(person.id)}
        onChange={(isChosen) => onChoose(person.id, name, isChosen)}
      />
    )
  },
})

/** Who it is, with the agency where it is another. */
export const personColumn = <Row extends RosterRow>(words: Words): Column<Row> => ({
  key: 'person',
  header: words.say(roster.columns.person),
  isRowHeader: true,
  className: 'roster-person',
  cell: ({ person }) => (
    <>
      {words.text(person.name)}
      {person.agency && (
        <small className="muted roster-under">
          <Icon name="people" /> {words.text(person.agency)}
        </small>
      )}
    </>
  ),
})

/** What somebody speaks, and in which fields of work they have been. */
export const traitsColumn = (words: Words): Column<RosterRow> => ({
  key: 'traits',
  header: words.say(roster.columns.traits),
  className: 'roster-traits',
  cell: ({ languages, fields }) => (
    <>
      {languages.length > 0 && (
        <span className="roster-under">{languages.map((one) => sayLanguage(words, one)).join(' · ')}</span>
      )}
      {fields.length > 0 && (
        <small className="muted roster-under">{fields.map((field) => words.text(field)).join(' · ')}</small>
      )}
    </>
  ),
})

/** How long a person stays eligible; a thin margin carries its days. */
export const throughColumn = <Row extends RosterRow>(words: Words): Column<Row> => ({
  key: 'through',
  header: words.say(roster.columns.through),
  className: 'roster-through',
  tone: ({ spareDays }) => (spareDays === null ? undefined : 'warn'),
  cell: ({ verdict, eligibleThrough, spareDays }) => {
    if (!isClearedVerdict(verdict)) return <span className="muted">–</span>
    if (eligibleThrough === null) return words.say(roster.cell.noEnd)
    if (spareDays === null)
      return (
        <b>
          <Day on={eligibleThrough} />
        </b>
      )
    return (
      <b className="roster-spare">
        <Icon name="warn" /> <Day on={eligibleThrough} />{' '}
        <span className="unbroken">{words.say(roster.cell.spare, { count: spareDays })}</span>
      </b>
    )
  },
})

/** The assignment drawn for each person: a window bar in a cell, its days over the column. */
export function windowColumn<Row extends RosterRow>(words: Words, window: DayWindow, today: string): Column<Row> {
  const frame = { scale: scaleForWindow(window, today), window }
  const name = words.say(roster.columns.window)
  return {
    key: 'window',
    header: name,
    note: (
      <span className="roster-axis">
        <span className="roster-axis-days">{words.shortDateRange(window.from, window.through)}</span>
        <WindowAxisMini {...frame} labels={{ ...axisLabels(words, window), fromDateShort: '', throughDateShort: '' }} />
      </span>
    ),
    className: 'roster-window',
    cell: ({ lane }) => (
      <WindowBarMini
        {...frame}
        today={today}
        content={contentOf(words, lane, 'none')}
        description={describeLane(words, name, lane)}
      />
    ),
  }
}
