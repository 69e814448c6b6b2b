import { verify } from '@muster/words/catalogue/verify.ts'
import { dateText } from '@muster/words/dates.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import type { OpenedLink } from '../sharing/sharing.service.ts'
import type { PublicCheck } from '../verification.service.ts'
import { escape, page, verifyPage } from './verify-page.ts'

/** A certificate that its holder shows by link: for what, until when, and with the name where they chose so. */
export function sharedPage(language: Language, token: string, link: OpenedLink, check: PublicCheck): string {
  const { shared } = verify
  const until = link.expiresOn
    ? say(language, shared.until, { date: dateText(language, link.expiresOn) })
    : say(language, shared.noEnd)
  const note = `<p class="shared small">${say(language, shared.purpose, { purpose: escape(link.purpose) })}<br>${until}</p>`
  const holder = link.showsName ? (check.facts?.holder ?? null) : null
  return verifyPage(language, holder ? { ...check, view: { ...check.view, maskedHolder: holder } } : check, null, {
    path: `/shared/${token}`,
    note,
    asksName: holder === null,
  })
}

/** What a link says that ended or never was: the same for both, so that it tells nothing. */
export function linkEndedPage(language: Language): string {
  const { shared } = verify
  return page(
    language,
    say(language, shared.endedTitle),
    '/shared/-',
    `<h1>${say(language, shared.endedTitle)}</h1><p>${say(language, shared.ended)}</p><footer class="small"><a href="/verify?lang=${language}">${say(language, shared.byNumber)}</a></footer>`,
  )
}
