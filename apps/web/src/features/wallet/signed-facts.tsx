import { useId } from 'react'
import type { ReactNode } from 'react'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import type { Message } from '@muster/words/message.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Definition } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Certificate } from './use-certificates.ts'
import { PrintedName } from './wallet-rows.tsx'

const languageNames: Record<string, Message> = wallet.languages

/** Which key signed, as the proof of a document names it; null where it names none. */
function keyOf({ proof }: Record<string, unknown>): string | null {
  const first: unknown = Array.isArray(proof) ? proof[0] : proof
  if (typeof first !== 'object' || first === null || !('verificationMethod' in first)) return null
  return typeof first.verificationMethod === 'string' ? first.verificationMethod : null
}

const Code = ({ children }: { children: ReactNode }) => <span className="certificate-code">{children}</span>

function courseItems(
  words: Words,
  { course, hours, mode, language, score, components }: CertificateFacts,
): Definition[] {
  const { signed } = wallet
  const hoursOf = (count: number) => words.say(wallet.hours, { count })
  const languageName = languageNames[language]
  return [
    {
      term: words.say(signed.code),
      detail: `${course.code} · ${words.edition(course.edition)}`,
    },
    { term: words.say(signed.criteria), detail: words.text(course.criteria) },
    {
      term: words.say(signed.hours),
      detail: words.say(signed.hoursAndMode, { hours: hoursOf(hours), mode: words.say(wallet.modes[mode]) }),
    },
    { term: words.say(signed.language), detail: languageName ? words.sayLoosely(languageName) : language },
    ...(score
      ? [
          {
            term: words.say(signed.result),
            detail: words.say(signed.resultText, {
              points: score.points,
              outOf: score.outOf,
              needed: Math.ceil((score.passMark * score.outOf) / 100),
            }),
          },
        ]
      : []),
    ...(components.length > 0
      ? [
          {
            term: words.say(signed.components),
            detail: components
              .map(({ name, hours: part }) =>
                words.say(signed.component, { name: words.text(name), hours: hoursOf(part) }),
              )
              .join(words.language === 'en' ? '; ' : '、'),
          },
        ]
      : []),
  ]
}

function proofItems(words: Words, facts: CertificateFacts, key: string | null): Definition[] {
  const { signed } = wallet
  return [
    ...(facts.signatories.length > 0
      ? [
          {
            term: words.say(signed.signatories),
            detail: facts.signatories
              .map(({ name, title }) =>
                words.say(signed.signatory, { name: words.text(name), title: words.text(title) }),
              )
              .join(words.language === 'en' ? '; ' : '、'),
          },
        ]
      : []),
    ...(facts.supersedes ? [{ term: words.say(signed.replaces), detail: <Code>{facts.supersedes}</Code> }] : []),
    ...(key ? [{ term: words.say(signed.key), detail: <Code>{key}</Code> }] : []),
    { term: words.say(signed.digest), detail: <Code>{facts.evidenceDigest}</Code> },
    {
      term: words.say(signed.place),
      detail: (
        <Code>
          {facts.status.revocationList}#{facts.status.index}
        </Code>
      ),
    },
  ]
}

/** Everything the signature covers, field by field, and the document itself. */
export function SignedFacts({ certificate }: { certificate: Certificate }) {
  const words = useWords()
  const heading = useId()
  const { signed } = wallet
  const facts = readCredential(certificate.credential)
  const items: Definition[] = [
    { term: words.say(wallet.number), detail: <b className="unbroken">{certificate.id}</b> },
    { term: words.say(wallet.holder), detail: <PrintedName holder={certificate.holder} /> },
    { term: words.say(wallet.issuer), detail: words.text(certificate.issuer) },
    { term: words.say(signed.course), detail: words.text(certificate.title) },
    ...(facts ? courseItems(words, facts) : []),
    { term: words.say(wallet.completed), detail: words.date(certificate.completedOn) },
    { term: words.say(wallet.issued), detail: words.instant(certificate.issuedAt) },
    {
      term: words.say(wallet.validThrough),
      detail: certificate.validThrough
        ? words.say(wallet.inclusive, { date: words.date(certificate.validThrough) })
        : words.say(wallet.noExpiry),
    },
    ...(facts ? proofItems(words, facts, keyOf(certificate.credential)) : []),
  ]
  return (
    <section className="certificate-signed" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(signed.title)}</h2>
      <DefinitionList items={items} />
      <Disclosure summary={words.say(signed.whole)}>
        <pre className="certificate-document" tabIndex={0} role="region" aria-label={words.say(signed.wholeLabel)}>
          {JSON.stringify(certificate.credential, null, 2)}
        </pre>
      </Disclosure>
    </section>
  )
}
