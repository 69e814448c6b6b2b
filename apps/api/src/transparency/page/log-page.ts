import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { toBase64url } from '@muster/credential/base-encodings.ts'
import type { Checkpoint } from '@muster/credential/transparency-log.ts'
import { log } from '@muster/words/catalogue/log.ts'
import { instantText } from '@muster/words/instants.ts'
import type { Language } from '@muster/words/language.ts'
import { numberText } from '@muster/words/numbers.ts'
import { say } from '@muster/words/say.ts'
import { escape, page } from '../../certificates/page/verify-page.ts'
import type { KeptAnswer } from '../check-kept.ts'

type Leaf = ReplyOf<'transparency.leaf'>

/** What the page shows beside its forms. */
export interface LogPage {
  readonly newest: { readonly checkpoint: Checkpoint; readonly keyId: string } | null
  /** Of the number somebody typed: its entries with whether each proof holds; `leaves` null where there is no such number. */
  readonly found: {
    readonly number: string
    readonly isWaiting: boolean
    readonly leaves: readonly (Omit<Leaf, 'proof' | 'size'> & { readonly holds: boolean })[] | null
  } | null
  /** Of the text somebody pasted. */
  readonly kept: { readonly text: string; readonly answers: readonly KeptAnswer[] } | null
}

const row = (term: string, detail: string): string => `<div><dt>${term}</dt><dd>${detail}</dd></div>`
const answer = (tone: 'valid' | 'warn' | 'refused', text: string): string =>
  `<p class="answer ${tone}" role="status">${text}</p>`

function newestPart(language: Language, newest: LogPage['newest']): string {
  const { newest: words } = log
  const heading = `<h2>${say(language, words.title)}</h2>`
  if (!newest) return `<section class="signed">${heading}<p>${say(language, words.none)}</p></section>`
  const { size, root, madeAt } = newest.checkpoint
  return `<section class="signed">${heading}<dl class="facts">${row(say(language, words.size), `<b>${numberText(language, size)}</b>`)}${row(say(language, words.madeAt), instantText(language, 'Asia/Tokyo', madeAt, 'seconds'))}${row(say(language, words.root), `<code>${toBase64url(root)}</code>`)}${row(say(language, words.signedBy), `<code>${escape(newest.keyId)}</code>`)}</dl>
<p><a href="/api/v1/log/checkpoints/${size}">${say(language, words.keep)}</a></p></section>`
}

function leafText(
  language: Language,
  { index, entry, holds }: NonNullable<NonNullable<LogPage['found']>['leaves']>[number],
): string {
  const { find } = log
  const what = entry.kind === 'status' ? find[entry.status] : find.issued
  const at = instantText(language, 'Asia/Tokyo', entry.at, 'seconds')
  return row(
    say(language, find.number, { index: numberText(language, index) }),
    `<b>${say(language, what)}</b><br>${at}<br><span class="small">${say(language, holds ? find.proven : find.unproven)}</span>`,
  )
}

function findPart(language: Language, found: LogPage['found']): string {
  const { find } = log
  const number = found?.number ?? ''
  const told = !found
    ? ''
    : !found.leaves
      ? answer('refused', say(language, find.none, { number: escape(number) }))
      : `${found.isWaiting ? answer('warn', say(language, find.waiting)) : ''}${found.leaves.some(({ holds }) => !holds) ? answer('refused', say(language, find.unproven)) : ''}<dl class="facts">${found.leaves.map((leaf) => leafText(language, leaf)).join('')}</dl>`
  return `<form method="get" action="/log"><h2>${say(language, find.title)}</h2><input type="hidden" name="lang" value="${language}"><label for="id">${say(language, find.label)}</label><p id="id-hint" class="small muted">${say(language, find.hint)}</p>
<div class="row"><input id="id" name="id" type="text" value="${escape(number)}" autocomplete="off" autocapitalize="characters" maxlength="120" required aria-describedby="id-hint"><button>${say(language, find.submit)}</button></div>${told}</form>`
}

function checkPart(language: Language, kept: LogPage['kept']): string {
  const { check } = log
  const told = kept?.answers.map(({ answer: word, size }) => {
    const at = size === null ? '' : `${say(language, check.at, { size: numberText(language, size) })}: `
    return answer(
      word === 'holds' ? 'valid' : word === 'unreadable' ? 'warn' : 'refused',
      at + say(language, check[word]),
    )
  })
  return `<form method="post" action="/log?lang=${language}"><h2>${say(language, check.title)}</h2><label for="checkpoint">${say(language, check.label)}</label><p id="hint" class="small muted">${say(language, check.hint)}</p>${told?.join('') ?? ''}
<textarea id="checkpoint" name="checkpoint" rows="8" maxlength="8000" required spellcheck="false" autocomplete="off" aria-describedby="hint">${escape(kept?.text ?? '')}</textarea><div class="row"><button>${say(language, check.submit)}</button></div></form>`
}

export const logStyle =
  'textarea{min-height:132px;width:100%;padding:8px;border:1px solid var(--control);border-radius:4px;background:var(--surface);color:var(--ink);font:14px/1.5 ui-monospace,"SF Mono",Consolas,monospace;resize:vertical}pre{margin:8px 0 0;overflow-wrap:anywhere;white-space:pre-wrap;font-size:14px}.lead{margin-top:8px;max-width:66ch}.lead+.lead{margin-top:12px}'

/** The public page of the log: made whole by the server, without JavaScript. */
export function logPage(language: Language, { newest, found, kept }: LogPage): string {
  const body = `<style>${logStyle}</style><h1>${say(language, log.title)}</h1><p class="lead">${say(language, log.what)}</p><p class="lead">${say(language, log.why)}</p>
${newestPart(language, newest)}${findPart(language, found)}${checkPart(language, kept)}
<section class="signed"><h2>${say(language, log.command.title)}</h2><p>${say(language, log.command.text)}</p><pre><code>npm run muster -- log keep checkpoints.json
npm run muster -- log verify checkpoints.json</code></pre></section>`
  return page(language, say(language, log.title), '/log', body, say(language, log.title))
}
