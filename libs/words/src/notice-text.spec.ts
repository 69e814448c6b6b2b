import { describe, expect, it } from 'vitest'
import { notices } from './catalogue/notices.ts'
import { isNoticeKind, noticeText } from './notice-text.ts'

describe('a notice', () => {
  const parameters = { course: { en: 'Safety', ja: '安全管理' }, date: { day: '2026-03-05' }, number: 'MU-1' }

  it('is said in the language of its reader, days written out', () => {
    const { text } = notices['certificate-issued']
    expect(noticeText('en', text, parameters)).toBe(
      'You completed Safety on 5 Mar 2026. Your certificate has the number MU-1.',
    )
    expect(noticeText('ja', text, parameters)).toBe(
      '2026年3月5日に「安全管理」を修了しました。修了証の番号はMU-1です。',
    )
  })

  it('knows its kinds', () => {
    expect(isNoticeKind('certificate-issued')).toBe(true)
    expect(isNoticeKind('toString')).toBe(false)
  })
})
