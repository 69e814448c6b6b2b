import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { useWords } from '../../app/language.tsx'
import { ProposalView } from '../../app/proposal-view.tsx'
import { certificateKey } from './use-certificates.ts'
import type { Certificate } from './use-certificates.ts'

const { life } = certificateActs

/** What became of a certificate since it was issued, and what is proposed for it. `base` is where certificates are read. */
export function CertificateLife({
  certificate,
  base,
  onDone,
}: {
  certificate: Certificate
  base: '/wallet' | '/certificates'
  onDone: (message: string) => void
}) {
  const words = useWords()
  const client = useQueryClient()
  const { proposal, history, supersededBy, supersedes, id } = certificate
  if (!proposal && history.length === 0 && !supersededBy && !supersedes) return null
  return (
    <section className="section stack" aria-labelledby="certificate-life">
      <h2 id="certificate-life">{words.say(life.title)}</h2>
      {proposal && (
        <ProposalView
          proposal={proposal}
          number={id}
          onDone={(message) => {
            void client.invalidateQueries({ queryKey: certificateKey(id) })
            onDone(message)
          }}
        />
      )}
      {[
        { label: life.supersededBy, number: supersededBy },
        { label: life.supersedes, number: supersedes },
      ].map(
        ({ label, number }) =>
          number && (
            <p key={number}>
              {words.say(label)} <Link to={`${base}/${number}`}>{number}</Link>
            </p>
          ),
      )}
      {history.length > 0 && (
        <ol className="certificate-history">
          {history.map(({ kind, effectiveFrom, reason, at, by }) => (
            <li key={at}>
              <b>{words.say(life.kinds[kind])}</b>{' '}
              {effectiveFrom ? words.say(life.from, { date: words.date(effectiveFrom) }) : words.say(life.fromStart)}
              <br />
              {words.erasable(reason)}
              <br />
              <small className="muted">
                {by ? words.say(life.by, { name: words.text(by), instant: words.instant(at) }) : words.instant(at)}
              </small>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
