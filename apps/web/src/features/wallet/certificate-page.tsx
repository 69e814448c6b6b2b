import { useState } from 'react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { useSession } from '../../app/session.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CertificateView } from './certificate-view.tsx'
import { BadgeSection } from './badge-section.tsx'
import { SharingSection } from './sharing-section.tsx'
import { CertificateActs } from './certificate-acts.tsx'
import { CertificateLife } from './certificate-life.tsx'
import { useCertificate } from './use-certificates.ts'
import './wallet.css'

/** One certificate with everything that was signed: the holder's own, or one that staff may read. `below` is for staff. */
export function CertificatePage({ below }: { below?: ReactNode }) {
  const words = useWords()
  const { certificate = '' } = useParams()
  const { person } = useSession()
  const query = useCertificate(certificate)
  const [message, setMessage] = useState<string | null>(null)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? words.text(query.data.title) : words.say(wallet.title)
  return (
    <Page title={title}>
      {query.data === undefined && <h1>{words.say(wallet.title)}</h1>}
      <Loaded query={query} lines={8}>
        {(data) => {
          const isOwn = data.holderId === person.id
          const mayAct = Object.values(data.abilities).some(Boolean)
          return (
            <>
              {message && (
                <div className="certificate-done">
                  <Notice tone="neutral" live="status" title={message} />
                </div>
              )}
              <CertificateView
                certificate={data}
                isOwn={isOwn}
                {...(mayAct && { actions: <CertificateActs certificate={data} onDone={setMessage} /> })}
              />
              <CertificateLife certificate={data} base={isOwn ? '/wallet' : '/certificates'} onDone={setMessage} />
              {isOwn && <SharingSection certificate={data.id} />}
              {isOwn && <BadgeSection certificate={data.id} />}
              {!isOwn && below}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
