import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addressOf } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { windowBarLabels } from '../../app/assignment-bar.tsx'
import { CertificateStatus } from '../../app/certificate-status.tsx'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { todayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { WindowBar } from '../../ui/window-bar/window-bar.tsx'
import { ScanCode } from './scan-code.tsx'
import { SignedFacts } from './signed-facts.tsx'
import type { Certificate } from './use-certificates.ts'
import { describeCard, rangesOfCard, tableOfWallet } from './validity.ts'
import { PrintedName } from './wallet-rows.tsx'

type PublicView = ReplyOf<'certificates.verify'>

/** What the public page says of it, with the days that only the record of the issuer holds. */
function sentenceOf(words: Words, certificate: Certificate, published: PublicView | undefined): string {
  const { sentences } = verify
  const through = certificate.validThrough
  switch (certificate.verdict) {
    case 'VALID':
      return through ? words.say(sentences.valid, { date: words.date(through) }) : words.say(sentences.validNoEnd)
    case 'NOT_YET_VALID':
      return words.say(sentences.notYet, { date: words.date(certificate.completedOn) })
    case 'EXPIRED':
      return through ? words.say(sentences.expired, { date: words.date(through) }) : ''
    case 'REVOKED':
      if (!published) return ''
      return published.revokedFrom
        ? words.say(sentences.revokedFrom, { date: words.date(published.revokedFrom) })
        : words.say(sentences.revokedFromStart)
    case 'SUPERSEDED':
      return words.say(sentences.superseded)
    case 'SUSPENDED':
      return words.say(sentences.suspended)
    case 'FORGED':
      return words.say(sentences.forged)
    case 'KEY_REVOKED':
      return words.say(sentences.keyRevoked)
    case 'ISSUER_UNKNOWN':
      return words.say(sentences.issuerUnknown)
    case 'STATUS_UNKNOWN':
      return words.say(sentences.statusUnknown)
    case 'NOT_FOUND':
      return words.say(sentences.notFound)
  }
}

/** One certificate: the verdict, whose it is, its days, and everything that was signed. */
export function CertificateView({
  certificate,
  isOwn,
  actions,
}: {
  certificate: Certificate
  isOwn: boolean
  /** What else may be done with it, beside taking it along. */
  actions?: ReactNode
}) {
  const words = useWords()
  const published = useQuery({
    queryKey: ['published-certificate', certificate.id, certificate.verdict],
    queryFn: () => call('certificates.verify', { params: { certificate: certificate.id } }),
    enabled: certificate.verdict === 'REVOKED',
  })
  const title = words.text(certificate.title)
  const params = { certificate: certificate.id }
  return (
    <>
      <div className="certificate-head">
        <CertificateStatus verdict={certificate.verdict} />
        <h1 className="large">{title}</h1>
        <p className="certificate-name">
          <PrintedName holder={certificate.holder} />
        </p>
        <p>{sentenceOf(words, certificate, published.data)}</p>
        {!isOwn && (
          <p className="small muted">{words.say(wallet.staff.readIsShown, { name: words.text(certificate.holder) })}</p>
        )}
      </div>
      <div className="row certificate-actions no-print">
        <LinkButton
          variant={isOwn ? 'filled' : 'outlined'}
          icon="download"
          reloadDocument
          to={addressOf('certificates.pdf', { params })}
        >
          {words.say(wallet.pdf)}
        </LinkButton>
        <LinkButton icon="download" reloadDocument to={addressOf('certificates.credential', { params })}>
          {words.say(wallet.credential)}
        </LinkButton>
        {actions}
        <a href={`/verify/${certificate.id}?lang=${words.language}`}>{words.say(wallet.verifyPage)}</a>
      </div>
      <Validity certificate={certificate} revokedFrom={published.data?.revokedFrom ?? null} />
      {isOwn && <ScanCode certificate={certificate.id} />}
      <SignedFacts certificate={certificate} />
    </>
  )
}

function Validity({ certificate, revokedFrom }: { certificate: Certificate; revokedFrom: string | null }) {
  const words = useWords()
  const title = words.text(certificate.title)
  const ranges = rangesOfCard(certificate, revokedFrom)
  const labels = windowBarLabels(words, null)
  const [head = [], ...rows] = tableOfWallet(words, [certificate], [])
  return (
    <WindowBar
      heading={words.say(wallet.whenValid)}
      title={words.say(wallet.whenValidTitle, { title })}
      description={describeCard(words, title, ranges)}
      window={null}
      today={todayHere()}
      rows={[
        {
          id: certificate.id,
          name: title,
          note: words.dateRange(certificate.completedOn, certificate.validThrough),
          ranges,
        },
      ]}
      labels={{ ...labels, legend: { ...labels.legend, gap: words.say(wallet.notInForce) } }}
      table={{ head, rows }}
      csvName={`${certificate.id}.csv`}
    />
  )
}
