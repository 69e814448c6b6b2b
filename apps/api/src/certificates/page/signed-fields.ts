import { maskName } from '@muster/credential/names.ts'
import type { Bilingual, CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import { editionText } from '@muster/words/editions.ts'
import { dateText } from '@muster/words/dates.ts'
import { instantText } from '@muster/words/instants.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'

const both = ({ en, ja }: Bilingual): string => (en === ja ? en : `${en} / ${ja}`)

const namesIn = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
/** Made once: making them takes longer than the rest of a page. */
const languageNames: Record<Language, Intl.DisplayNames> = { en: namesIn('en'), ja: namesIn('ja') }

/** Every field the signature covers, by its words, as text: the name masked, everything else as it was signed. */
export function signedFields(language: Language, facts: CertificateFacts): readonly (readonly [string, string])[] {
  const { fields, modes, none } = checks
  const list = (texts: readonly string[]): string => texts.join('; ') || say(language, none)
  const { score, validity, course, status } = facts
  const rows: readonly (readonly [keyof typeof fields, string | false | undefined])[] = [
    ['number', facts.publicId],
    ['holder', both({ en: maskName(facts.holder.en), ja: maskName(facts.holder.ja) })],
    ['title', both(course.title)],
    ['course', `${course.code} · ${course.address}`],
    ['edition', editionText(language, course.edition)],
    ['description', both(course.description)],
    ['criteria', both(course.criteria)],
    ['qualification', [facts.qualification.key, facts.qualification.roleVariant].filter(Boolean).join(' · ')],
    ['hours', String(facts.hours)],
    ['mode', say(language, modes[facts.mode])],
    ['language', languageNames[language].of(facts.language) ?? facts.language],
    ['components', list(facts.components.map(({ code, name, hours }) => `${code} ${both(name)} (${hours} h)`))],
    ['score', score && say(language, checks.score, score)],
    ['completedOn', dateText(language, facts.completedOn)],
    ['validThrough', validity && `${dateText(language, validity.through)} (${validity.until})`],
    ['issuedOn', instantText(language, 'Asia/Tokyo', facts.issuedAt, 'seconds')],
    ['issuer', `${both(facts.issuer.name)} · ${facts.issuer.did} · ${facts.issuer.address}`],
    ['signatories', list(facts.signatories.map(({ name, title }) => `${both(name)}, ${both(title)}`))],
    ['evidence', facts.evidenceDigest],
    ['supersedes', facts.supersedes],
    ['status', `${status.index} · ${status.revocationList} · ${status.suspensionList}`],
  ]
  return rows.flatMap(([field, text]) => (text ? [[say(language, fields[field]), text] as const] : []))
}
