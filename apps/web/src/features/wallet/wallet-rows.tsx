import { Link } from 'react-router'
import { addressOf } from '@muster/client/client.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import type { Certification } from '@muster/credential/certifications.ts'
import type { Message } from '@muster/words/message.ts'
import { CertificateStatus } from '../../app/certificate-status.tsx'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import type { BarContent } from '../../ui/window-bar/shapes.tsx'
import type { Scale } from '../../ui/window-bar/window-bar-scale.ts'
import { WindowLane } from '../../ui/window-bar/window-lane.tsx'
import type { Card, Outside, Renewal } from './use-certificates.ts'
import { contentOfOutside, describeCard, describeOutside, rangeOfCard } from './validity.ts'

export interface LaneFrame {
  readonly scale: Scale
  readonly today: string
}

function Lane({ description, content, frame }: { description: string; content: BarContent; frame: LaneFrame }) {
  return (
    <div className="wallet-lane">
      <WindowLane {...frame} window={null} content={content} description={description} />
    </div>
  )
}

/** The days of a certificate as text; `end` is null where it has none, and then `noEnd` says so. */
function Validity({ completedOn, end, noEnd }: { completedOn: string; end: string | null; noEnd: Message }) {
  const words = useWords()
  return (
    <>
      {words.nodes(wallet.completedOn, { date: <Day on={completedOn} /> })}
      {words.language === 'en' && ' '}
      {end ? words.nodes(wallet.validTo, { date: <Day on={end} /> }) : words.sayLoosely(noEnd)}
    </>
  )
}

/** That a certificate ends soon, and the one step that renews it. */
function Renew({ renewal, today }: { renewal: Renewal; today: string }) {
  const words = useWords()
  const { renew } = wallet
  const { isUnderWay, startBy, courseKey } = renewal
  return (
    <p>
      <Icon name="clock" />{' '}
      {isUnderWay
        ? words.say(renew.begun)
        : startBy < today
          ? words.say(renew.late)
          : words.nodes(renew.by, { date: <Day on={startBy} /> })}
      {words.language === 'en' && ' '}
      <Link to={`/courses/${courseKey}`}>{words.say(renew.course)}</Link>
    </p>
  )
}

/** Another certificate of the same certification: its verdict, edition and days, and what it was called where it differs. */
function OtherCertificate({ card, title }: { card: Card; title: string }) {
  const words = useWords()
  const itsTitle = words.text(card.title)
  return (
    <li className="wallet-earlier">
      <CertificateStatus verdict={card.verdict} />
      <span>
        {itsTitle !== title && (
          <>
            {itsTitle}
            <br />
          </>
        )}
        {words.edition(card.edition)}
        {words.language === 'en' ? '. ' : '。'}
        <Validity completedOn={card.completedOn} end={card.validThrough} noEnd={wallet.noExpiryLine} />{' '}
        <Link to={`/wallet/${card.id}`} className="unbroken">
          {card.id}
        </Link>
      </span>
    </li>
  )
}

/** One certification: its newest certificate that counts, how long it is valid, what to take along; the others inside. */
export function CertificationRow({
  certification: { current, earlier },
  renewal,
  frame,
  isFirst,
}: {
  certification: Certification<Card>
  renewal: Renewal | undefined
  frame: LaneFrame
  isFirst: boolean
}) {
  const words = useWords()
  const title = words.text(current.title)
  const params = { certificate: current.id }
  return (
    <li className="wallet-row">
      <p className="wallet-mark">
        <CertificateStatus verdict={current.verdict} />
      </p>
      <div className="wallet-main">
        <h3>
          <Link to={`/wallet/${current.id}`}>{title}</Link>
        </h3>
        <p>
          <PrintedName holder={current.holder} />
        </p>
        <p>
          <Validity completedOn={current.completedOn} end={current.validThrough} noEnd={wallet.noExpiryLine} />
        </p>
        <p className="small muted">{[words.text(current.issuer), words.edition(current.edition)].join(' · ')}</p>
        <p className="small muted unbroken">{current.id}</p>
        {renewal && <Renew renewal={renewal} today={frame.today} />}
        {earlier.length > 0 && (
          <Disclosure summary={words.say(wallet.earlier, { count: earlier.length })}>
            <ul role="list" className="stack">
              {earlier.map((card) => (
                <OtherCertificate key={card.id} card={card} title={title} />
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <Lane
        description={describeCard(words, title, [rangeOfCard(current)])}
        content={{ ranges: [rangeOfCard(current)] }}
        frame={frame}
      />
      <div className="wallet-take">
        <LinkButton
          variant={isFirst ? 'filled' : 'outlined'}
          icon="download"
          reloadDocument
          to={addressOf('certificates.pdf', { params })}
        >
          {words.say(wallet.pdf)}
        </LinkButton>
        <a href={addressOf('certificates.credential', { params })}>{words.say(wallet.credential)}</a>
        <a href={`/verify/${current.id}?lang=${words.language}`}>{words.say(wallet.verifyPage)}</a>
      </div>
    </li>
  )
}

/** The name as printed, in both scripts; once where a person has only one. */
export function PrintedName({ holder }: { holder: Card['holder'] }) {
  return (
    <>
      <b lang="en">{holder.en}</b>
      {holder.ja !== holder.en && (
        <>
          {' '}
          <span lang="ja">{holder.ja}</span>
        </>
      )}
    </>
  )
}

const statusLooks: Record<Outside['status'], { tone: Tone; icon?: IconName }> = {
  verified: { tone: 'valid' },
  pending: { tone: 'neutral', icon: 'eye' },
  rejected: { tone: 'refused' },
  suspended: { tone: 'warn', icon: 'pause' },
  revoked: { tone: 'refused', icon: 'slash' },
}

/** A certificate another body issued, as it is recorded here. */
export function OutsideRow({ outside, frame }: { outside: Outside; frame: LaneFrame }) {
  const words = useWords()
  return (
    <li className="wallet-row">
      <p className="wallet-mark">
        <Status {...statusLooks[outside.status]}>{words.say(wallet.outside.statuses[outside.status])}</Status>
      </p>
      <div className="wallet-main">
        <h3>
          <Link to={`/wallet/outside/${outside.id}`}>{words.text(outside.title)}</Link>
        </h3>
        <p>
          <Validity completedOn={outside.completedOn} end={outside.expiresOn} noEnd={wallet.outside.noEnd} />
        </p>
        <p className="small muted">{words.text(outside.issuer)}</p>
      </div>
      <Lane description={describeOutside(words, outside)} content={contentOfOutside(outside)} frame={frame} />
    </li>
  )
}
