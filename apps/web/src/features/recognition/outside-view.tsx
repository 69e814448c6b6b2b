import type { CertificateState } from '@muster/contracts/schemas/recognition-words.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Definition } from '../../ui/definition-list.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { sayOf, sayReason, sayState, sayStep } from './outside-words.ts'
import type { Outside } from './use-outside.ts'

const looks: Record<CertificateState, { tone: Tone; icon?: IconName }> = {
  verified: { tone: 'valid' },
  pending: { tone: 'neutral', icon: 'eye' },
  rejected: { tone: 'refused' },
  withdrawn: { tone: 'neutral', icon: 'left' },
  suspended: { tone: 'warn', icon: 'pause' },
  revoked: { tone: 'refused', icon: 'slash' },
}

/** What a certificate from elsewhere is worth, as word, icon and colour. */
export function OutsideStatus({ state }: { state: CertificateState }) {
  return <Status {...looks[state]}>{sayState(useWords(), state)}</Status>
}

/** What the paper says; what it does not state is left out, save the end of its validity. */
export function OutsideFacts({ certificate }: { certificate: Outside }) {
  const words = useWords()
  const { fields } = outside
  const { issuer, score, level, scope } = certificate
  const items: (Definition | null)[] = [
    {
      term: words.say(fields.issuer),
      detail: issuer.nameThen
        ? words.say(outside.issuerThen, { name: words.text(issuer.name), then: words.text(issuer.nameThen) })
        : words.text(issuer.name),
    },
    fact(words.say(fields.printedName), certificate.holderName),
    fact(words.say(fields.serial), certificate.serial),
    { term: words.say(fields.completedOn), detail: <Day on={certificate.completedOn} /> },
    {
      term: words.say(fields.expiresOn),
      detail: certificate.expiresOn ? <Day on={certificate.expiresOn} /> : words.say(fields.noExpiry),
    },
    { term: words.say(fields.mode), detail: words.say(outside.modes[certificate.mode]) },
    fact(words.say(fields.hours), certificate.hours === null ? null : words.number(certificate.hours)),
    fact(words.say(fields.components), listOf(words, certificate.components)),
    fact(words.say(fields.edition), certificate.edition === null ? null : words.edition(String(certificate.edition))),
    fact(words.say(fields.variant), certificate.variant && sayOf(words, outside.variants, certificate.variant)),
    fact(
      words.say(fields.score),
      score && words.say(fields.scoreText, { points: String(score.points), outOf: String(score.outOf) }),
    ),
    fact(
      words.say(fields.level),
      level &&
        words.say(fields.levelText, {
          subject: sayOf(words, outside.testedLanguages, level.subject),
          grade: String(level.grade),
          scale: words.text(level.scale),
        }),
    ),
    fact(words.say(fields.scope), scope && scopeText(words, scope)),
    fact(
      words.say(fields.language),
      certificate.language && sayOf(words, outside.paperLanguages, certificate.language),
    ),
  ]
  return <DefinitionList items={items.filter((item) => item !== null)} />
}

const fact = (term: string, detail: string | null): Definition | null => (detail ? { term, detail } : null)

const listOf = (words: Words, components: readonly string[]): string =>
  components.map((key) => sayOf(words, outside.components, key)).join(words.language === 'en' ? ', ' : '、')

function scopeText(words: Words, { dutyStation, job, posting }: NonNullable<Outside['scope']>): string {
  const parts = [posting && words.text(posting), dutyStation && words.text(dutyStation), posting ? null : job]
  return parts.filter(Boolean).join(words.language === 'en' ? ', ' : '、')
}

/** Everything that happened to it, with who did it as far as the reader may know. */
export function OutsideHistory({ certificate }: { certificate: Outside }) {
  const words = useWords()
  return (
    <ol className="outside-history" role="list">
      {certificate.history.map((step, index) => {
        const reason = sayReason(words, step)
        const doer = step.by.name ?? step.by.agency
        return (
          <li key={index}>
            <b>{sayStep(words, step)}</b>{' '}
            <span className="small muted">
              {words.instant(step.at)}
              {doer && ` · ${words.say(outside.by, { name: words.text(doer) })}`}
            </span>
            {reason && <p className="small">{reason}</p>}
          </li>
        )
      })}
    </ol>
  )
}
