import { Link } from 'react-router'
import type { ReactNode } from 'react'
import { verification } from '@muster/words/catalogue/verification.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Status } from '../../ui/status.tsx'
import { sayState } from './outside-words.ts'
import type { Review } from './use-outside.ts'

const { review: say } = verification

/** What an officer looks at, each with what was found: the name, the issuer, earlier records, and who waits for it. */
export function ReviewChecks({ review }: { review: Review }) {
  const words = useWords()
  const { holder, certificate, issuer, seenBefore, countsAs, departures } = review
  return (
    <ul role="list" className="review-checks">
      <li>
        <Status tone={holder.agrees ? 'valid' : 'warn'}>
          {words.say(holder.agrees ? say.nameAgrees : say.nameDiffers)}
        </Status>
        {!holder.agrees && (
          <DefinitionList
            appearance="plain"
            items={[
              { term: words.say(say.printed), detail: certificate.holderName ?? '' },
              { term: words.say(say.passport), detail: holder.passportName },
              ...(holder.aliases.length > 0
                ? [{ term: words.say(say.aliases), detail: holder.aliases.join(', ') }]
                : []),
            ]}
          />
        )}
      </li>
      <li>
        <Status tone={issuer.accredited ? 'valid' : 'warn'}>
          {words.say(issuer.accredited ? say.accredited : say.notAccredited)}
        </Status>
      </li>
      {seenBefore.length === 0 ? (
        <li>
          <Status tone="valid">{words.say(say.unseen)}</Status>
        </li>
      ) : (
        seenBefore.map((seen) => (
          <li key={seen.id}>
            <Status tone={seen.isSameHolder ? 'neutral' : 'warn'} icon={seen.isSameHolder ? 'copy' : 'warn'}>
              {words.say(seen.how === 'same-file' ? say.seenFile : say.seenSerial)}{' '}
              {words.say(seen.isSameHolder ? say.sameHolder : say.otherHolder)}
            </Status>{' '}
            <Link to={`/verification/${seen.id}`}>{decidedText(words, seen)}</Link>
          </li>
        ))
      )}
      {countsAs.length > 0 && (
        <li>
          {words.say(say.countsAs, { types: countsAs.map(words.text).join(words.language === 'en' ? ', ' : '、') })}
        </li>
      )}
      {departures.map(({ nominationId, posting, departsOn }) => (
        <li key={nominationId}>
          <Link to={`/nominations/${nominationId}`}>
            {words.nodes(say.leaves, { date: <Day on={departsOn} />, posting: words.text(posting) })}
          </Link>
        </li>
      ))}
      {departures.length > 0 && certificate.state === 'pending' && (
        <li className="small muted">{words.say(say.wouldCount)}</li>
      )}
    </ul>
  )
}

function decidedText(words: Words, { state, by, at }: Review['seenBefore'][number]): ReactNode {
  const name = by ? words.text(by) : ''
  const date = words.shortInstant(at)
  if (state === 'verified' && by) return words.say(say.verifiedBefore, { name, date })
  return by ? words.say(say.decidedBefore, { state: sayState(words, state), name, date }) : sayState(words, state)
}

/** How the issuer's genuine form looks, to hold the evidence against. */
export function IssuerReference({ review }: { review: Review }) {
  const words = useWords()
  const { reference } = review.issuer
  const lines = reference
    ? ([
        [say.signatory, reference.signatory],
        [say.serialForm, reference.serialForm],
        [say.contact, reference.contact],
        [say.appearance, reference.appearance],
      ] as const)
    : []
  return (
    <section>
      <h2>{words.say(say.reference)}</h2>
      {reference ? (
        <DefinitionList
          items={lines.flatMap(([term, detail]) => (detail ? [{ term: words.say(term), detail }] : []))}
        />
      ) : (
        <p className="muted">{words.say(say.noReference)}</p>
      )}
      <p>
        <Link to={`/issuers/${review.certificate.issuer.id}`}>{words.say(say.describeIssuer)}</Link>
      </p>
    </section>
  )
}
