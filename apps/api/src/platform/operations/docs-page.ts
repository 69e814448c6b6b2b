import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints } from '@muster/contracts/endpoints.ts'
import { changelogLines } from './changelog.ts'
import { openapi, refusalsOf } from './openapi.ts'

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

function whoMay(entry: Endpoint): string {
  const { allow, scope, token } = entry.access
  if (allow === 'token') return `tokens made for ${token}; reaches: ${scope}`
  const who = allow === 'public' ? 'anyone' : allow === 'signed-in' ? 'anyone signed in' : allow.join(', ')
  return `${who}${token ? `, and tokens made for ${token}` : ''}; reaches: ${scope}`
}

function section(id: string, entry: Endpoint): string {
  const path = entry.path.replace(/:(\w+)/g, '{$1}')
  const operation = (
    openapi()['paths'] as Record<string, Record<string, { requestBody?: unknown; responses: unknown }>>
  )[path]?.[entry.method.toLowerCase()]
  const details = JSON.stringify({ request: operation?.requestBody, reply: operation?.responses }, null, 1)
  return `<section id="${escape(id)}"><h3>${escape(entry.summary)}</h3><p><code>${entry.method} ${escape(path)}</code></p>
<dl><dt>Who</dt><dd>${escape(whoMay(entry))}</dd><dt>Refusals</dt><dd>${refusalsOf(entry)
    .map((code) => `<code>${code}</code>`)
    .join(' ')}</dd></dl>
<details><summary>Shapes</summary><pre tabindex="0" role="region" aria-label="Shapes of ${escape(id)}">${escape(details)}</pre></details></section>`
}

export const docsStyle = `body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#10233A;background:#fff}
a,summary{color:#0B5C7A}code,pre{font-size:14px}code{overflow-wrap:anywhere}pre{overflow:auto;background:#F5F7F9;padding:1rem}section{border-top:1px solid #D5DCE3;padding:.5rem 0}
dl{display:grid;grid-template-columns:6rem minmax(0,1fr);gap:.25rem}dd{margin:0}h3{margin:.5rem 0 0}nav a{display:inline-block;padding:.5rem .75rem .5rem 0}
@media(prefers-color-scheme:dark){body{color:#E8EEF4;background:#0E1A26}a,summary{color:#6CC5E6}pre{background:#162536}section{border-color:#2C3F53}}`

/** What a receiver of webhooks must know, to the letter. */
const receiving = `<h2 id="receiving">Receiving messages</h2>
<p>An administrator registers an address under Webhooks. What happens is posted to it as JSON, in the form of <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>:</p>
<pre tabindex="0" role="region" aria-label="A message">webhook-id: 019a2f5e-7c1b-7d3a-9f04-5b6c7d8e9f00
webhook-timestamp: 1795392000
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=

{"type":"certificate.issued","timestamp":"2026-11-27T03:00:00.000Z","data":{"certificate":"MU-…","person":"…","completion":"…"}}</pre>
<ul><li>The signature is the base64 of HMAC-SHA256, with the base64 part of the secret after <code>whsec_</code> decoded as key, over <code>webhook-id.webhook-timestamp.body</code>, the body byte for byte. For 24 hours after a rotation there are two, with a space between: one that matches is enough. Refuse a timestamp that is more than five minutes away.</li>
<li>Answer with any 2xx within 10 seconds; do the work afterwards. Anything else, a redirect too, has not arrived, and is sent again after 30 seconds, 2, 10 and 30 minutes, 1, 2 and 4 hours and then every 6, for three days. 410 says that no more is wanted.</li>
<li>Every message comes at least once, so it may come twice: its <code>webhook-id</code> stays the same, in a replay as well.</li>
<li>Messages about one certificate, completion or decision come in the order in which it happened, one after the other, until one is given up or replayed. Between subjects there is no order. <code>timestamp</code> is when it happened.</li>
<li>A message holds ids and keys, nothing personal: ask for what you need, with a token that may.</li></ul>`

/** What changed, for those whose programs call; ids in backticks lead to their entries while these exist. */
function changes(): string {
  const told = (line: string): string =>
    escape(line).replace(/`([^`]+)`/g, (_, id: string) =>
      Object.hasOwn(endpoints, id) ? `<a href="#${id}"><code>${id}</code></a>` : `<code>${id}</code>`,
    )
  return `<h2 id="changes">Changes</h2><ul>${changelogLines()
    .map((line) => `<li>${told(line)}</li>`)
    .join('\n')}</ul>`
}

/** The contracts as a page to read, without JavaScript. */
export function docsPage(): string {
  const groups = Map.groupBy(Object.entries(endpoints) as [string, Endpoint][], ([id]) => id.split('.')[0] ?? '')
  const nav = [...groups.keys()].map((group) => `<a href="#${group}">${group}</a>`).join(' ')
  const body = [...groups]
    .map(
      ([group, entries]) =>
        `<h2 id="${group}">${group}</h2>${entries.map(([id, entry]) => section(id, entry)).join('\n')}`,
    )
    .join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Muster API</title><style>${docsStyle}</style></head>
<body><main><h1>Muster API</h1><p>Every endpoint, its access rule and its codes. The same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
A change needs the session cookie and its token in <code>X-Muster-Csrf</code>; a program of an agency sends <code>Authorization: Bearer</code> with a token of its agency to what is open to tokens. A refusal is <code>application/problem+json</code>. <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> and <code>RateLimit-Reset</code> tell what is left of the minute; after a 429 come again when <code>Retry-After</code> says.</p><nav aria-label="Groups"><a href="#receiving">receiving messages</a> <a href="#changes">changes</a> ${nav}</nav>${receiving}${changes()}${body}</main></body></html>`
}
