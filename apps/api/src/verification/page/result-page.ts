import type { CheckResult, ReportResult } from '@muster/contracts/schemas/verification.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import { instantText } from '@muster/words/instants.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import { escape, iconOf, page, sentence, toneOf, uploadForm, viewFacts } from '../../certificates/page/verify-page.ts'
import type { Refusal } from '../../platform/problems/refusal.ts'

const at = (language: Language, instant: string): string => instantText(language, 'Asia/Tokyo', instant, 'seconds')

const backLink = (language: Language): string =>
  `<footer class="small"><a href="/verify?lang=${language}">${say(language, verify.another)}</a></footer>`

/** What was found about a file that was handed in: made whole by the server, without JavaScript. */
export function resultPage(language: Language, result: CheckResult | ReportResult): string {
  return result.kind === 'report' ? reportPage(language, result) : certificatePage(language, result)
}

function certificatePage(language: Language, result: CheckResult): string {
  const tone = toneOf(result.verdict)
  const word = say(language, verify.words[result.verdict])
  const view = { ...result, id: result.id ?? '', holderErased: result.detail === 'holder-erased' }
  const body = `<section class="verdict ${tone}"><h1>${iconOf(tone)}${word}</h1><p>${sentence(language, view, result.completedOn)}</p>${remarks(language, result)}</section>
<p class="checked small muted">${say(language, verify.checkedAt, { instant: at(language, result.checkedAt) })}</p>
${differencesTable(language, result)}${result.title || result.maskedHolder ? viewFacts(language, view) : ''}
${result.isIssuerKnown && result.id ? `<p class="record"><a href="/verify/${encodeURIComponent(result.id)}?lang=${language}">${say(language, checks.openRecord)}</a></p>` : ''}${uploadForm(language)}${backLink(language)}`
  return page(language, word, '/verify', body)
}

/** What stands beside the verdict: why a signature could not be judged, who signed, and what else speaks against it. */
function remarks(language: Language, result: CheckResult): string {
  const { reasons, detail, signature, issuerDid, isIssuerKnown, statusAsOf, checkedAt } = result
  const others = reasons.slice(1).map((reason) => say(language, verify.words[reason]))
  const lines = [
    signature === 'holds' && !isIssuerKnown && issuerDid && say(language, checks.signatureHolds, { issuer: issuerDid }),
    detail && say(language, checks.details[detail]),
    others.length > 0 && say(language, checks.otherReasons, { reasons: others.join(language === 'en' ? ', ' : '、') }),
    reasons.includes('STATUS_UNKNOWN') &&
      say(language, checks.statusUnknownAsOf, { instant: at(language, statusAsOf ?? checkedAt) }),
  ]
  return lines
    .filter((line) => typeof line === 'string')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('')
}

function differencesTable(language: Language, { differences }: CheckResult): string {
  if (differences.length === 0) return ''
  const { differences: words } = checks
  const cell = (text: string | null): string => escape(text ?? say(language, words.nothing))
  const rows = differences.map(
    ({ field, language: of, given, recorded }) =>
      `<tr><th scope="row">${say(language, checks.fields[field])}${of ? ` (${of})` : ''}</th><td>${cell(given)}</td><td>${cell(recorded)}</td></tr>`,
  )
  const head = [words.field, words.given, words.recorded].map((word) => `<th scope="col">${say(language, word)}</th>`)
  return `<section class="differences"><h2>${say(language, words.title)}</h2><p>${say(language, words.text)}</p><div class="scroll" tabindex="0" role="region" aria-label="${say(language, words.title)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`
}

function reportPage(language: Language, result: ReportResult): string {
  const tone = result.isGenuine ? 'valid' : 'refused'
  const { report } = checks
  const word = say(language, result.isGenuine ? report.genuine : verify.words.FORGED)
  const text = result.isGenuine
    ? say(language, report.genuineText, {
        count: result.rows,
        instant: at(language, result.madeAt ?? result.checkedAt),
        agency: result.agency?.[language] ?? '',
      })
    : say(language, report.changedText)
  const counts = Object.entries(result.summary).map(
    ([verdict, count]) =>
      `<div><dt>${say(language, verify.words[verdict as keyof typeof verify.words] ?? verify.words.NOT_FOUND)}</dt><dd>${count}</dd></div>`,
  )
  const body = `<section class="verdict ${tone}"><h1>${iconOf(tone)}${word}</h1><p>${escape(text)}</p></section>
<p class="checked small muted">${say(language, verify.checkedAt, { instant: at(language, result.checkedAt) })}</p>
${counts.length > 0 ? `<dl class="facts">${counts.join('')}</dl><p>${say(language, report.then)}</p>` : ''}${uploadForm(language)}${backLink(language)}`
  return page(language, word, '/verify', body)
}

/** A file that could not be looked at, and why, with the form to try another. */
export function refusedPage(language: Language, refusal: Refusal): string {
  const fault = refusal.errors[0]?.code
  const why =
    refusal.status === 429
      ? say(language, checks.slowDown.text, { minutes: Math.ceil((refusal.retryAfter ?? 60) / 60) })
      : fault !== undefined && fault in errors.fields
        ? say(language, errors.fields[fault as keyof typeof errors.fields])
        : say(language, errors.problems[refusal.code])
  const title = say(language, refusal.status === 429 ? checks.slowDown.title : checks.upload.refusedTitle)
  const body = `<section class="verdict warn"><h1>${iconOf('warn')}${title}</h1><p>${escape(why)}</p></section>${uploadForm(language)}${backLink(language)}`
  return page(language, title, '/verify', body)
}
