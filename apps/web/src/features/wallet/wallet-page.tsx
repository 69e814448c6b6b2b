import { Link } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { outsideCertificates } from '@muster/words/catalogue/outside-certificates.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { axisLabels } from '../../app/assignment-bar.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { todayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { csvOf, saveAsFile } from '../../ui/csv.ts'
import { WindowAxis } from '../../ui/window-bar/window-axis.tsx'
import { scaleForStretches } from '../../ui/window-bar/window-bar-scale.ts'
import { CertificationRow, OutsideRow } from './wallet-rows.tsx'
import type { LaneFrame } from './wallet-rows.tsx'
import { useWallet } from './use-certificates.ts'
import type { Wallet } from './use-certificates.ts'
import { certificationsOf, firstToEnd, stretchesOf, tableOfWallet } from './validity.ts'
import './wallet.css'

/** What I have completed, how long it is valid, and how to show it to others. */
export function WalletPage() {
  const words = useWords()
  const query = useWallet()
  return (
    <Page title={words.say(wallet.title)}>
      {query.data === undefined && <h1>{words.say(wallet.title)}</h1>}
      <Loaded query={query} lines={8}>
        {(data) => <WalletContent data={data} />}
      </Loaded>
    </Page>
  )
}

function headingOf(words: Words, { certificates }: Wallet): string {
  const { heading } = wallet
  if (certificates.length === 0) return words.say(heading.nothing)
  const count = certificates.filter(({ verdict }) => verdict === 'VALID').length
  return count > 0 ? words.say(heading.valid, { count }) : words.say(heading.none)
}

function summaryOf(words: Words, { certificates, outside }: Wallet): string {
  const { heading } = wallet
  const end = firstToEnd(certificates)
  const waiting = outside.filter(({ status }) => status === 'pending').length
  const sentences = [
    certificates.length === 0 && words.say(wallet.empty),
    end && words.say(heading.nextEnd, { title: words.text(end.title), date: words.date(end.on) }),
    outside.length > 0 && words.say(heading.elsewhere, { count: outside.length }),
    waiting > 0 && words.say(heading.beingChecked, { count: waiting }),
  ]
  return sentences.filter(Boolean).join(words.language === 'en' ? ' ' : '')
}

function WalletContent({ data }: { data: Wallet }) {
  const words = useWords()
  const { certificates, outside } = data
  const certifications = certificationsOf(certificates)
  const firstValid = certifications.find(({ current }) => current.verdict === 'VALID')?.current.id
  const today = todayHere()
  const frame: LaneFrame = {
    scale: scaleForStretches(stretchesOf(certificates, outside), today),
    today,
  }
  return (
    <>
      <div className="stack">
        <h1 className="large">{headingOf(words, data)}</h1>
        <p className="measure">
          {summaryOf(words, data)}
          {certificates.length === 0 && (
            <>
              {words.language === 'en' && ' '}
              <Link to="/courses">{words.say(wallet.toCourses)}</Link>
            </>
          )}
        </p>
        <LinkButton icon="plus" to="/wallet/outside/new">
          {words.say(outsideCertificates.record.open)}
        </LinkButton>
      </div>
      {certificates.length + outside.length > 0 && (
        <div className="wallet">
          <div className="wallet-head">
            <b>{words.say(wallet.columns.certificate)}</b>
            <WindowAxis scale={frame.scale} window={null} today={today} labels={axisLabels(words, null)} />
            <b>{certificates.length > 0 && words.say(wallet.columns.take)}</b>
          </div>
          {certifications.length > 0 && (
            <section>
              <h2 className="wallet-group">
                {words.say(wallet.own)}
                <span className="small muted">{words.say(wallet.count, { count: certifications.length })}</span>
              </h2>
              <ul role="list">
                {certifications.map((certification) => (
                  <CertificationRow
                    key={certification.current.id}
                    certification={certification}
                    renewal={data.renewals.find(({ certificate }) => certificate === certification.current.id)}
                    frame={frame}
                    isFirst={certification.current.id === firstValid}
                  />
                ))}
              </ul>
            </section>
          )}
          {outside.length > 0 && (
            <section>
              <h2 className="wallet-group">
                {words.say(wallet.outside.title)}
                <span className="small muted">{words.say(wallet.count, { count: outside.length })}</span>
              </h2>
              <ul role="list">
                {outside.map((one) => (
                  <OutsideRow key={one.id} outside={one} frame={frame} />
                ))}
              </ul>
            </section>
          )}
          <p className="row wallet-foot">
            <Button
              variant="plain"
              onClick={() =>
                saveAsFile(
                  'certificates.csv',
                  csvOf(tableOfWallet(words, certificates, outside)),
                  'text/csv;charset=utf-8',
                )
              }
            >
              {words.say(controls.downloadCsv)}
            </Button>
            {outside.length > 0 && <span className="small muted">{words.say(wallet.outside.whatCounts)}</span>}
          </p>
        </div>
      )}
    </>
  )
}
