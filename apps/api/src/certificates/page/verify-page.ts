import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import { dateRange, dateText } from '@muster/words/dates.ts'
import { editionText } from '@muster/words/editions.ts'
import { instantText } from '@muster/words/instants.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import type { PublicView } from '../certificate.present.ts'
import type { PublicCheck } from '../verification.service.ts'
import { dayOfCheck, KeptPages } from './kept-pages.ts'
import { signedFields } from './signed-fields.ts'
import { validityDrawing } from './validity-drawing.ts'
import { verifyStyle } from './verify-style.ts'

/** Text as it may stand in a page. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

export type Tone = 'valid' | 'warn' | 'refused'
export const toneOf = (word: PublicView['verdict']): Tone =>
  word === 'VALID'
    ? 'valid'
    : ['EXPIRED', 'SUPERSEDED', 'SUSPENDED', 'NOT_YET_VALID', 'STATUS_UNKNOWN'].includes(word)
      ? 'warn'
      : 'refused'

const icons: Record<Tone, string> = {
  valid: '<circle cx="12" cy="12" r="9.5"/><path d="m7.5 12.5 3 3 6-7"/>',
  warn: '<path d="M12 3 1.8 20.5h20.4z"/><path d="M12 10v5m0 2.6v.1"/>',
  refused: '<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z"/><path d="m8.7 8.7 6.6 6.6m0-6.6-6.6 6.6"/>',
}

/** The sign beside the word, so that status is never colour alone. */
export const iconOf = (tone: Tone): string =>
  `<svg viewBox="0 0 24 24" width="44" height="44" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${icons[tone]}</svg>`

/** The sentence under the word: what it means for whoever holds the paper. */
export function sentence(language: Language, view: PublicView, validFrom: string | null): string {
  const date = (day: string | null): { date: string } => ({ date: dateText(language, day ?? '1900-01-01') })
  const { sentences } = verify
  if (view.holderErased && view.verdict === 'STATUS_UNKNOWN') return say(language, sentences.holderErased)
  switch (view.verdict) {
    case 'VALID':
      return view.validThrough
        ? say(language, sentences.valid, date(view.validThrough))
        : say(language, sentences.validNoEnd)
    case 'EXPIRED':
      return say(language, sentences.expired, date(view.validThrough))
    case 'REVOKED':
      return view.revokedFrom
        ? say(language, sentences.revokedFrom, date(view.revokedFrom))
        : say(language, sentences.revokedFromStart)
    case 'SUSPENDED':
      return say(language, sentences.suspended)
    case 'SUPERSEDED':
      return say(language, sentences.superseded)
    case 'NOT_YET_VALID':
      return say(language, sentences.notYet, date(validFrom))
    case 'STATUS_UNKNOWN':
      return say(language, sentences.statusUnknown)
    case 'KEY_REVOKED':
      return say(language, sentences.keyRevoked)
    case 'ISSUER_UNKNOWN':
      return say(language, sentences.issuerUnknown)
    case 'FORGED':
      return say(language, sentences.forged)
    case 'NOT_FOUND':
      return say(language, sentences.notFound)
  }
}

/** A page for everybody, whole: no JavaScript, both languages, light and dark. */
export function page(
  language: Language,
  title: string,
  path: string,
  body: string,
  heading: string = say(language, verify.title),
): string {
  const other = language === 'en' ? 'ja' : 'en'
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escape(title)} · Muster</title><style>${verifyStyle}</style></head><body>
<header class="top"><div class="wrap"><span class="brand"><svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true"><path d="M1 0v16M29 0v16" stroke="currentColor" stroke-width="2"/><path d="M2 0h6L2 6zM28 0h-6l6 6z" fill="currentColor"/><path d="M6 9h18v5H6z" fill="#C7841A"/></svg>Muster</span><span>${heading}</span><a class="lang" href="${escape(path)}?lang=${other}" hreflang="${other}" lang="${other}">${other === 'ja' ? '日本語' : 'English'}</a></div></header>
<main class="wrap" id="main">${body}</main></body></html>`
}

const row = (term: string, detail: string): string => `<div><dt>${term}</dt><dd>${detail}</dd></div>`

/** What anyone may know of a certificate, a row each. */
export function viewFacts(language: Language, view: PublicView): string {
  const { fields } = verify
  const rows = [
    view.title && row(say(language, fields.certificate), `<b>${escape(view.title[language])}</b>`),
    view.maskedHolder &&
      row(
        say(language, fields.holder),
        `${escape(view.maskedHolder.en)}${view.maskedHolder.ja === view.maskedHolder.en ? '' : `<br><span lang="ja">${escape(view.maskedHolder.ja)}</span>`}`,
      ),
    view.issuer && row(say(language, fields.issuer), escape(view.issuer[language])),
    view.edition && row(say(language, fields.edition), escape(editionText(language, view.edition))),
    view.hours !== null && row(say(language, fields.hours), String(view.hours)),
    view.completedOn && row(say(language, fields.completed), dateText(language, view.completedOn)),
    view.completedOn && row(say(language, fields.validity), dateRange(language, view.completedOn, view.validThrough)),
    view.id && row(say(language, fields.number), escape(view.id)),
    view.supersededBy &&
      row(
        say(language, fields.replacedBy),
        `<a href="/verify/${encodeURIComponent(view.supersededBy)}">${escape(view.supersededBy)}</a>`,
      ),
  ]
  return `<dl class="facts">${rows.filter(Boolean).join('')}</dl>`
}

function nameForm(language: Language, view: PublicView, agrees: boolean | null): string {
  const { name } = verify
  const answer =
    agrees === null
      ? ''
      : `<p class="answer ${agrees ? 'valid' : 'refused'}" role="status">${say(language, agrees ? name.matches : name.differs)}</p>`
  return `<form method="post" action="/verify/${encodeURIComponent(view.id)}?lang=${language}"><h2>${say(language, name.title)}</h2><p id="hint">${say(language, name.text)}</p>${answer}
<label for="name">${say(language, name.label)}</label><div class="row"><input id="name" name="name" type="text" autocomplete="off" maxlength="400" required aria-describedby="hint"><button>${say(language, name.compare)}</button></div></form>`
}

function signed(language: Language, check: PublicCheck): string {
  if (!check.signedWith || !check.view.completedOn) return ''
  const on = dateText(language, check.view.completedOn)
  return `<section class="signed small"><h2>${say(language, verify.signed.title)}</h2><p>${say(language, verify.signed.text, { date: on })}</p><p><code>${escape(check.signedWith)}</code></p>${check.facts ? writtenFields(language, check.facts) : ''}</section>`
}

function writtenFields(language: Language, facts: CertificateFacts): string {
  const rows = signedFields(language, facts).map(([term, detail]) => row(term, escape(detail)))
  return `<details><summary>${say(language, checks.everySignedField)}</summary><dl class="facts">${rows.join('')}</dl></details>`
}

const logLink = (language: Language, { id, verdict }: PublicView): string =>
  verdict === 'NOT_FOUND'
    ? `<a href="/log?lang=${language}">${say(language, verify.log)}</a>`
    : `<a href="/log?lang=${language}&amp;id=${encodeURIComponent(id)}">${say(language, verify.inLog)}</a>`

/** What differs where a certificate is shown by another address than its own. */
interface Showing {
  readonly path: string
  /** Stands under the verdict, as HTML. */
  readonly note: string
  /** Whether a name is asked for, since none is shown. */
  readonly asksName: boolean
}

/** Where the instant of the check stands in a page that is kept. */
const instantHere = '\u0000'

const keptPages = new KeptPages()

/** The public page of a certificate: made whole by the server, no JavaScript, under 30 kB. */
export function verifyPage(language: Language, check: PublicCheck, agrees: boolean | null, showing?: Showing): string {
  const make = (): string => writtenPage(language, check, agrees, showing)
  const isPlain = agrees === null && showing === undefined
  const text = isPlain ? keptPages.page(language, check, make) : make()
  return text.replace(instantHere, () => checkedText(language, check.view))
}

const lastChecked = new Map<Language, { second: string; text: string }>()

/** When it was checked; made once for all that are checked within a second. */
function checkedText(language: Language, { checkedAt }: PublicView): string {
  const second = checkedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)
  const last = lastChecked.get(language)
  if (last?.second === second) return last.text
  const instant = instantText(language, 'Asia/Tokyo', checkedAt, 'seconds')
  const text = say(language, verify.checkedAt, { instant })
  lastChecked.set(language, { second, text })
  return text
}

function writtenPage(
  language: Language,
  check: PublicCheck,
  agrees: boolean | null,
  showing: Showing = { path: `/verify/${encodeURIComponent(check.view.id || '-')}`, note: '', asksName: true },
): string {
  const { view } = check
  const tone = toneOf(view.verdict)
  const word = say(language, verify.words[view.verdict])
  const drawing = view.completedOn
    ? validityDrawing(language, view.completedOn, view.validThrough, dayOfCheck(view), view.verdict === 'VALID')
    : ''
  const body = `<section class="verdict ${tone}"><h1>${iconOf(tone)}${word}</h1><p>${sentence(language, view, check.validFrom)}</p></section>
<p class="checked small muted">${instantHere}</p>
${showing.note}${drawing}${view.verdict === 'NOT_FOUND' ? searchForm(language) : viewFacts(language, view)}
${view.maskedHolder && showing.asksName ? nameForm(language, view, agrees) : ''}${signed(language, check)}
<footer class="small"><a href="/verify?lang=${language}">${say(language, verify.another)}</a>${logLink(language, view)}</footer>`
  return page(language, view.id ? `${word} · ${view.id}` : word, showing.path, body)
}

function searchForm(language: Language): string {
  const { form } = verify
  return `<form method="get" action="/verify"><label for="id">${say(language, form.label)}</label><p id="id-hint" class="small muted">${say(language, form.hint)}</p><input type="hidden" name="lang" value="${language}">
<div class="row"><input id="id" name="id" type="text" autocomplete="off" autocapitalize="characters" maxlength="120" required aria-describedby="id-hint"><button>${say(language, form.submit)}</button></div></form>`
}

/** The form to hand in a file, for pages without JavaScript. */
export function uploadForm(language: Language): string {
  const { upload } = checks
  return `<form method="post" action="/verify?lang=${language}" enctype="multipart/form-data"><h2>${say(language, upload.title)}</h2><label for="file">${say(language, upload.label)}</label><p id="file-hint" class="small muted">${say(language, upload.hint)}</p>
<div class="row"><input id="file" name="file" type="file" accept=".pdf,.json,application/pdf,application/json" required aria-describedby="file-hint"><button>${say(language, upload.submit)}</button></div></form>`
}

/** The page on which a number is typed. */
export function verifyFormPage(language: Language): string {
  return page(
    language,
    say(language, verify.form.title),
    '/verify',
    `<h1>${say(language, verify.form.title)}</h1>${searchForm(language)}${uploadForm(language)}`,
  )
}
