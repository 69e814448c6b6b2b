import { describe, expect, it } from 'vitest'
import { branded } from './branded.ts'

const agency = {
  language: 'en',
  agency: 'Harbour <Agency>',
  accent: '#b8562b',
  hasLogo: false,
  contact: 'help@harbour.example',
} as const

describe('a branded mail', () => {
  it('carries colour, name and whom to ask, and loads nothing', () => {
    const { text, html } = branded('Hello.\n\nhttps://muster.example/invitation#abc', agency)
    expect(text).toMatch(/Hello\.\n\nhttps:\/\/muster\.example\/invitation#abc\n\n.*help@harbour\.example/)
    expect(html).toContain('border-top:6px solid #b8562b')
    expect(html).toContain('Harbour &lt;Agency&gt;')
    expect(html).toContain('<a href="https://muster.example/invitation#abc"')
    expect(html).not.toMatch(/src=|url\(/)
  })

  it('shows the picture that comes with it, beside the name', () => {
    const { html } = branded('Hello.', { ...agency, accent: null, hasLogo: true })
    expect(html).toContain('<img src="cid:logo@muster" alt=""')
    expect(html?.match(/src="/g)).toHaveLength(1)
  })

  it('shows what looks like markup as it is written', () => {
    const { html } = branded('<script>alert("1")</script> & more', { ...agency, contact: '' })
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more')
    expect(html).not.toContain('<script>')
  })

  it('stays as it is for an agency without colour that names nobody', () => {
    expect(branded('Hello.', { ...agency, accent: null, contact: ' ' })).toEqual({ text: 'Hello.' })
  })
})
