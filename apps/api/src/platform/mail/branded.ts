import type { Language } from '@muster/contracts/schemas/text.ts'
import { mail as words } from '@muster/words/catalogue/mail.ts'
import { say } from '@muster/words/say.ts'

/** How an agency's mails look, beside what they say. */
export interface Branding {
  readonly language: Language
  /** The agency's name in that language. */
  readonly agency: string
  /** `#rrggbb`, or null for none. */
  readonly accent: string | null
  /** Whether its picture comes with the mail, as the part `logoPart`. */
  readonly hasLogo: boolean
  /** Whom its people ask; empty for nobody. */
  readonly contact: string
}

/** The part of a mail that is the agency's picture. */
export const logoPart = 'logo@muster'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one)

const linked = (text: string): string =>
  escaped(text)
    .replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}" style="color:#0b5c7a">${address}</a>`)
    .replaceAll('\n', '<br>')

/**
 * A mail as plain text, with whom to ask, and for an agency with a colour or a picture as a page too. Nothing in it is loaded.
 */
export function branded(
  text: string,
  { language, agency, accent, hasLogo, contact }: Branding,
): {
  text: string
  html?: string
} {
  const questions = contact.trim() && say(language, words.questions, { contact: contact.trim() })
  const plain = questions ? `${text}\n\n${questions}` : text
  if (accent === null && !hasLogo) return { text: plain }
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p style="margin:0 0 16px">${linked(paragraph)}</p>`)
  return {
    text: plain,
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(agency)}</title></head>`,
      "<body style=\"margin:0;background:#f5f7f9;color:#10233a;font:16px/1.6 -apple-system,'Segoe UI',Roboto,'Noto Sans JP',sans-serif\">",
      `<div style="max-width:600px;margin:0 auto;background:#fff;border-top:6px solid ${accent ?? '#10233a'};padding:24px">`,
      // Its name stands beside it: the picture says nothing else.
      `<p style="margin:0 0 24px;font-weight:700">${hasLogo ? `<img src="cid:${logoPart}" alt="" height="40" style="vertical-align:middle;margin-right:12px">` : ''}${escaped(agency)}</p>`,
      ...paragraphs,
      ...(questions
        ? [
            `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d5dce3;color:#4b5b6e">${linked(questions)}</p>`,
          ]
        : []),
      '</div></body></html>',
    ].join('\n'),
  }
}
