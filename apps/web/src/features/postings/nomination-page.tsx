import { Link, useParams } from 'react-router'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { officer } from '@muster/words/catalogue/officer.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { CertificateStatus, isVerifyVerdict } from '../../app/certificate-status.tsx'
import { tableOf } from '../../app/lanes.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { RequirementList } from '../../app/requirements/requirement-list.tsx'
import { useHasRole } from '../../app/session.ts'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Button } from '../../ui/button.tsx'
import { csvOf, saveAsFile } from '../../ui/csv.ts'
import { Icon } from '../../ui/icon.tsx'
import { headingOfNominee, isCleared } from './nominees.ts'
import { useNominee } from './use-postings.ts'
import { WithdrawButton } from './withdraw-dialog.tsx'
import type { NomineeFile } from './use-postings.ts'
import './postings.css'

/** What other features add to the page, drawn from the nominee's file as it was read. */
export interface NominationSlots {
  /** What an officer may do about the verdict, right under it: deciding, waiving. */
  readonly acts?: (file: NomineeFile) => ReactNode
  /** Sections between the requirements and the certificates, such as decisions so far and exceptions. */
  readonly panels?: (file: NomineeFile) => ReactNode
}

/** One nominee against the posting: every requirement with its reason and evidence, and the certificates behind it. */
export function NominationPage(slots: NominationSlots) {
  const words = useWords()
  const { nomination = '' } = useParams()
  const query = useNominee(nomination)
  if (isMissing(query.error)) return <NotFoundPage />
  const view = query.data?.eligibility
  const board = view && (
    <AssignmentBoard
      assignment={view.assignment}
      asOn={view.asOn}
      label={words.say(officer.nominee.board)}
      first={{ label: words.text(view.assignment.title), value: words.text(view.person.name) }}
    />
  )
  return (
    <Page title={view ? words.text(view.person.name) : words.say(officer.nominee.board)} board={board} width="wide">
      {!view && <h1>{words.say(officer.nominee.board)}</h1>}
      <Loaded query={query} lines={12}>
        {(data) => <NomineeContent file={data} {...slots} />}
      </Loaded>
    </Page>
  )
}

function NomineeContent({ file, acts, panels }: NominationSlots & { file: NomineeFile }) {
  const words = useWords()
  const { eligibility: view } = file
  const profile = words.text(view.profile.title)
  const table = tableOf(words, [...view.clauses, ...view.teamClauses])
  const posting = words.text(view.assignment.title)
  // Those who only sign waivers read the nominee, and not the posting's others.
  const readsPostings = useHasRole('desk-officer', 'verifier', 'auditor')
  return (
    <>
      <div className="posting-head">
        <div className="stack">
          <VerdictStatus verdict={view.verdict} />
          <h1 className="large">{headingOfNominee(words, file)}</h1>
          {isCleared(view.verdict) && view.eligibleThrough && (
            <p>{words.say(verdict.eligibleThrough, { date: words.date(view.eligibleThrough) })}</p>
          )}
        </div>
        <p className="small muted">
          {words.say(officer.nominee.checked, {
            instant: words.instant(view.checkedAt),
            profile,
            version: view.profile.version,
          })}
        </p>
      </div>
      <p className="small nominee-notice">
        <Icon name="eye" /> {words.say(officer.nominee.readIsShown, { name: words.text(view.person.name) })}
      </p>
      {acts?.(file)}
      <RequirementList view={view} />
      {panels?.(file)}
      <Certificates certificates={file.certificates} />
      <p className="row posting-foot no-print">
        {readsPostings && (
          <Link to={`/postings/${view.assignment.postingId}`}>{words.say(officer.nominee.back, { posting })}</Link>
        )}
        <Button
          variant="plain"
          onClick={() => saveAsFile('requirements.csv', csvOf([table.head, ...table.rows]), 'text/csv;charset=utf-8')}
        >
          {words.say(controls.downloadCsv)}
        </Button>
        {readsPostings && (
          <WithdrawButton nomination={view.assignment.nominationId} posting={view.assignment.postingId} />
        )}
      </p>
    </>
  )
}

function Certificates({ certificates }: { certificates: NomineeFile['certificates'] }) {
  const words = useWords()
  const heading = useId()
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(officer.nominee.certificates)}</h2>
      {certificates.length === 0 && <p className="table-empty muted">{words.say(officer.nominee.noCertificates)}</p>}
      <ul role="list">
        {certificates.map((certificate) => (
          <li key={certificate.id} className="nominee-certificate">
            {isVerifyVerdict(certificate.verdict) && <CertificateStatus verdict={certificate.verdict} />}
            <div>
              <Link to={`/certificates/${certificate.id}`}>{words.text(certificate.title)}</Link>
              <p className="small muted">
                {words.say(officer.nominee.certificateLine, { date: words.date(certificate.completedOn) })} ·{' '}
                <span className="unbroken">{certificate.id}</span>
              </p>
            </div>
            <a href={`/verify/${certificate.id}?lang=${words.language}`}>
              {words.say(officer.nominee.checkCertificate)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
