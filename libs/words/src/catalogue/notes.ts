import { catalogue } from '../message.ts'

/** What a learner notes beside lessons. */
export const notes = catalogue({
  summary: { en: 'My note on this lesson', ja: 'この単元のメモ' },
  label: { en: 'Note', ja: 'メモ' },
  hint: { en: 'Only you can read it.', ja: 'あなただけが閲覧できます。' },
  states: {
    saved: { en: 'Saved', ja: '保存済み' },
    saving: { en: 'Saved on this device; sending', ja: 'この端末に保存済み（送信中）' },
    waits: {
      en: 'Saved on this device; it is sent when there is a connection',
      ja: 'この端末に保存済み（接続後に送信）',
    },
    merged: {
      en: 'Another device had saved this note: both texts stand here now.',
      ja: '別の端末でも保存されていたため、両方の内容をまとめました。',
    },
  },
  all: { en: 'All my notes in this course', ja: 'この研修のメモ一覧' },
  title: { en: 'My notes: {course}', ja: 'メモ：{course}' },
  empty: {
    en: 'You have noted nothing yet. Below each lesson is a place for it.',
    ja: 'メモはまだありません。各単元の下に入力欄があります。',
  },
  gone: { en: 'A lesson of an earlier edition', ja: '以前の版の単元' },
  savedAt: { en: 'Saved {time}', ja: '{time}に保存' },
})
