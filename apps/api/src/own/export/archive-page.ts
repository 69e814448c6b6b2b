import { acts } from '@muster/words/catalogue/acts.ts'
import { ownData } from '@muster/words/catalogue/own-data.ts'
import { instantText } from '@muster/words/instants.ts'
import type { Language } from '@muster/words/language.ts'
import type { Message } from '@muster/words/message.ts'
import { say, sayLoosely } from '@muster/words/say.ts'
import type { OwnFile } from '../own-files.ts'
import { columnTitle } from './column-titles.ts'
import { type OwnRow, type OwnTable, withheldColumns } from './content.ts'
import { subjectOf, subjects, titleOf } from './subjects.ts'

/** What the page says: whose, when, and everything. */
export interface ArchivePage {
  readonly language: Language
  readonly zone: string
  readonly name: string
  readonly madeAt: Date
  readonly tables: readonly OwnTable[]
  readonly files: readonly OwnFile[]
}

const { archive } = ownData
const sentences: Readonly<Record<string, Message>> = acts
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

const style = `body{font:16px/1.6 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1d21;background:#fff}
h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.5rem;border-top:2px solid #1a1d21;padding-top:.5rem}h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.1rem 1rem;margin:.5rem 0;padding:.5rem 0;border-top:1px solid #c6cbd1}
dt{color:#4a5159}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#16181b}h2{border-color:#e8eaed}dl{border-color:#4a5159}dt{color:#a9b0b8}}`

/** Everything about a person as one page of plain HTML, in their language, which loads nothing from anywhere. */
export function archivePage(page: ArchivePage): string {
  const { language, name, madeAt, zone, tables, files } = page
  const madeOn = instantText(language, zone, madeAt.toISOString())
  const title = say(language, archive.title)
  const held = subjects.flatMap((subject) => {
    const its = tables.filter(({ table, rows }) => subjectOf(table) === subject && rows.length > 0)
    if (its.length === 0) return []
    return [`<h2>${escape(say(language, ownData.subjects[subject]))}</h2>`, ...its.map((table) => tableOf(table, page))]
  })
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head><body><main>
<h1>${escape(title)}</h1>
<p>${escape(say(language, archive.lead, { name, instant: madeOn }))}</p>
${held.join('\n')}
<h2>${escape(say(language, archive.files))}</h2>
${files.length === 0 ? `<p>${escape(say(language, archive.nothing))}</p>` : `<ul>${files.map((file) => `<li><a href="${escape(file.name)}">${escape(file.name)}</a></li>`).join('')}</ul>`}
<h2>${escape(say(language, archive.withheld))}</h2>
<p>${escape(say(language, archive.withheldLead))}</p>
<ul>${[...new Set(withheldColumns.map(({ reason }) => reason[language]))].map((reason) => `<li>${escape(reason)}</li>`).join('')}</ul>
<p>${escape(say(language, archive.secrets))}</p>
</main></body></html>
`
}

function tableOf({ table, telling, rows }: OwnTable, page: ArchivePage): string {
  const title = escape(sayLoosely(page.language, titleOf(table), {}))
  return `<h3>${title} (${rows.length})</h3>${rows.map((row) => rowOf(row, telling, page)).join('\n')}`
}

function rowOf(row: OwnRow, telling: readonly string[], page: ArchivePage): string {
  const lines = telling.flatMap((column) => {
    const value = row[column]
    if (value === null || value === undefined || value === '') return []
    const title = sayLoosely(page.language, columnTitle(column), {})
    return [`<dt>${escape(title)}</dt><dd>${escape(textOf(value, column, page))}</dd>`]
  })
  return lines.length === 0 ? '' : `<dl>${lines.join('')}</dl>`
}

function textOf(value: unknown, column: string, { language, zone }: ArchivePage): string {
  if (typeof value === 'boolean') return say(language, value ? archive.yes : archive.no)
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  const act = column === 'act' && Object.hasOwn(sentences, text) ? sentences[text] : undefined
  if (act) return sayLoosely(language, act, {})
  return instant.test(text) ? instantText(language, zone, new Date(text).toISOString()) : text
}
