import { Link } from 'react-router'
import { officer } from '@muster/words/catalogue/officer.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { axisLabels, windowOf } from '../../app/assignment-bar.tsx'
import { Day } from '../../app/day.tsx'
import { contentOf, describeLane } from '../../app/lanes.ts'
import { useWords } from '../../app/language.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { WindowAxisMini } from '../../ui/window-bar/window-axis.tsx'
import { scaleForWindow } from '../../ui/window-bar/window-bar-scale.ts'
import type { DayWindow, Scale } from '../../ui/window-bar/window-bar-scale.ts'
import { WindowBarMini } from '../../ui/window-bar/window-lane.tsx'
import { NomineeReasons } from './nominee-reasons.tsx'
import { byVerdict, countedOn, isCleared, thinSpare } from './nominees.ts'
import type { Nominee, PostingView } from './use-postings.ts'

/** Everybody nominated, who can leave first: verdict, reasons, how long, and the weakest requirement drawn. */
export function NomineeTable({ view }: { view: PostingView }) {
  const words = useWords()
  const { columns } = officer.posting
  const today = countedOn(view.posting)
  const window = windowOf(view.posting)
  const frame = { scale: scaleForWindow(window, today), window }
  const weakest = words.say(officer.posting.weakest)
  return (
    <Table<Nominee>
      caption={words.say(officer.posting.nominees)}
      captionHidden
      rows={byVerdict(view.nominees)}
      rowKey={(nominee) => nominee.nominationId}
      columns={[
        {
          key: 'person',
          header: words.say(columns.person),
          isRowHeader: true,
          className: 'nominee-person',
          cell: (nominee) => <Person nominee={nominee} />,
        },
        {
          key: 'verdict',
          header: words.say(columns.verdict),
          className: 'nominee-verdict',
          cell: (nominee) => <VerdictStatus verdict={nominee.verdict} />,
        },
        {
          key: 'reasons',
          header: words.say(columns.reasons),
          className: 'nominee-reasons',
          cell: (nominee) => <NomineeReasons {...nominee} />,
        },
        {
          key: 'through',
          header: words.say(columns.through),
          className: 'nominee-through',
          tone: (nominee) =>
            isCleared(nominee.verdict) && thinSpare(nominee.eligibleThrough, view.posting.returnsOn) !== null
              ? 'warn'
              : undefined,
          cell: (nominee) => <Through nominee={nominee} returnsOn={view.posting.returnsOn} />,
        },
        {
          key: 'window',
          header: weakest,
          note: <Axis {...frame} />,
          className: 'nominee-window',
          cell: ({ lane }) => (
            <WindowBarMini
              {...frame}
              today={today}
              content={contentOf(words, lane, 'none')}
              description={describeLane(words, weakest, lane)}
            />
          ),
        },
      ]}
    />
  )
}

/** The name, and whether an answer is still to come. */
function Person({ nominee: { nominationId, person, answer } }: { nominee: Nominee }) {
  const words = useWords()
  return (
    <>
      <Link to={`/nominations/${nominationId}`}>{words.text(person.name)}</Link>
      {answer === 'waiting' && (
        <span className="nominee-waiting">
          <Status tone="neutral" icon="clock">
            {words.say(postings.own.states.waiting)}
          </Status>
        </span>
      )}
    </>
  )
}

/** The days of the assignment over the column of drawings. Its stops alone stand at their places: the days fit nowhere else. */
function Axis({ scale, window }: { scale: Scale; window: DayWindow }) {
  const words = useWords()
  return (
    <span className="nominee-axis">
      <span className="nominee-axis-days">{words.shortDateRange(window.from, window.through)}</span>
      <WindowAxisMini
        scale={scale}
        window={window}
        labels={{ ...axisLabels(words, window), fromDateShort: '', throughDateShort: '' }}
      />
    </span>
  )
}

/** How long a cleared nominee stays so; a thin margin carries its days. */
function Through({ nominee, returnsOn }: { nominee: Nominee; returnsOn: string }) {
  const words = useWords()
  if (!isCleared(nominee.verdict)) return null
  if (nominee.eligibleThrough === null) return words.say(officer.posting.noEnd)
  const spare = thinSpare(nominee.eligibleThrough, returnsOn)
  if (spare === null) return <Day on={nominee.eligibleThrough} />
  return (
    <b className="nominee-spare">
      <Icon name="warn" /> <Day on={nominee.eligibleThrough} />{' '}
      <span className="unbroken">{words.say(verdict.daysSpare, { count: spare })}</span>
    </b>
  )
}
