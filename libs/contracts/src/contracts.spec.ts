import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { day, email, personName } from './schemas/scalars.ts'
import { figure } from './schemas/lesson.ts'

const entries = Object.entries(endpoints) as [string, Endpoint][]

describe('an entry', () => {
  it('does not compile without an access rule', () => {
    const fixture = new URL('../fixtures/entry-without-access.ts', import.meta.url).pathname
    const program = ts.createProgram([fixture], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ESNext,
    })
    const messages = program
      .getSemanticDiagnostics(program.getSourceFile(fixture))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(messages.join('\n')).toMatch(/Property 'access' is missing/)
  }, 60_000)

  it.each(entries)('%s names its roles, or says whom it is open to', (_, entry) => {
    expect(Array.isArray(entry.access.allow) ? entry.access.allow.length : 1).toBeGreaterThan(0)
    if (entry.access.allow === 'public') expect(entry.access.scope).toBe('public')
    if (entry.access.allow === 'token') expect(entry.access.token).toBeDefined()
  })

  // SCIM reads over what it does not know (RFC 7643); its services take nothing but what is named.
  it.each(entries.filter(([, entry]) => entry.body && !entry.form && !entry.dialect))(
    '%s refuses what it does not know',
    (_, entry) => {
      // Of a body of several kinds each kind for itself.
      const shapes = entry.body instanceof z.ZodDiscriminatedUnion ? entry.body.options : [entry.body]
      for (const shape of shapes)
        expect(
          (shape as z.ZodType)
            .safeParse({ unheardOf: 1 })
            .error?.issues.some(({ code }) => code === 'unrecognized_keys'),
        ).toBe(true)
    },
  )

  it.each(entries.filter(([, entry]) => entry.method === 'GET'))(
    '%s changes nothing, so it takes no body',
    (_, entry) => {
      expect(entry.body).toBeUndefined()
      expect(entry.access.audit).not.toBe('act')
    },
  )
})

describe('scalars', () => {
  it.each(['2024-02-29', '1999-12-31', '9999-12-31'])('%s is a day', (text) =>
    expect(day.safeParse(text).success).toBe(true),
  )
  it.each(['2023-02-29', '2023-13-01', '2023-1-1', '294277-01-01', 'infinity', '2023-02-29T00:00:00Z', ''])(
    '%s is not',
    (text) => expect(day.safeParse(text).success).toBe(false),
  )
  it.each(['a@b.example', 'first.last+tag@sub.example.org'])('%s is an address', (text) =>
    expect(email.safeParse(text).success).toBe(true),
  )
  it.each(['a@b', 'a b@c.de', '<a@b.example>', 'a@b.example\nBcc: c@d.example', ''])('%j is not', (text) =>
    expect(email.safeParse(text).success).toBe(false),
  )
  it('a name is counted in graphemes, not in code units', () => {
    expect(personName.safeParse('👨‍👩‍👧‍👦'.repeat(200)).success).toBe(true)
    expect(personName.safeParse('👨‍👩‍👧‍👦'.repeat(201)).success).toBe(false)
  })
})

describe('a drawing', () => {
  const drawing = {
    id: 'f',
    width: 640,
    height: 300,
    labels: {},
    alt: { en: 'a', ja: 'あ' },
    caption: { en: 'a', ja: 'あ' },
  }
  it.each([
    '<script>alert(1)</script>',
    '<rect onload="x()"/>',
    '<a href="javascript:x">',
    '<foreignObject/>',
    '<image href="x"/>',
    '<use href="#a"/>',
    '<style>*{}</style>',
    '<!DOCTYPE x>',
    '<rect fill="url(https://x)"/>',
    '<animate/>',
    '<g/onload=alert(1)>',
    '<g fill="red"onload="alert(1)"/>',
    "<g fill='red'onload='alert(1)'/>",
  ])('%s is refused', (svg) => expect(figure.safeParse({ ...drawing, svg }).success).toBe(false))
  it('shapes and text in our colours are fine', () => {
    expect(
      figure.safeParse({
        ...drawing,
        svg: '<rect width="4" height="4" fill="var(--ink)"/><text x="1" y="1">{{a}}</text>',
      }).success,
    ).toBe(true)
  })
})
