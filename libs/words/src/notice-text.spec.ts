import { describe, expect, it } from 'vitest'
import { notices } from './catalogue/notices.ts'
import { isNoticeKind, noticeText } from './notice-text.ts'

describe('a notice', () => {
  const parameters = { course: { en: 'Safety', ja: '安全管理' }, date: { day: '2026-03-05' }, number: 'MU-1' }

  it('is said in the language of its reader, days written out', () => {
    const { title } = notices['certificate-revoked']
    expect(noticeText('en', title, parameters)).toBe('A certificate of yours was withdrawn: Safety')
    expect(noticeText('ja', title, parameters)).toBe('修了証の取消し：安全管理')
    const until = { en: 'until {date}', ja: '{date}まで' }
    expect(noticeText('en', until, parameters)).toBe('until 5 Mar 2026')
    expect(noticeText('ja', until, parameters)).toBe('2026年3月5日まで')
  })

  it('knows its kinds', () => {
    expect(isNoticeKind('certificate-revoked')).toBe(true)
    expect(isNoticeKind('toString')).toBe(false)
  })
})
