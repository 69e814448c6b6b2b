import { catalogue } from '../message.ts'

/** The page of what a person was told, and its strip on the first page. */
export const notifications = catalogue({
  title: { en: 'Notices', ja: 'お知らせ' },
  heading: {
    unread: {
      en: { one: '{count} notice you have not read', other: '{count} notices you have not read' },
      ja: '未読のお知らせが{count}件あります',
    },
    allRead: { en: 'You have read everything', ja: '未読のお知らせはありません' },
  },
  empty: {
    en: 'Nothing yet. Each notice also goes to your mailbox.',
    ja: 'お知らせはまだありません。お知らせはメールでも届きます。',
  },
  new: { en: 'New for you', ja: '新着のお知らせ' },
  all: { en: 'All notices', ja: 'すべてのお知らせ' },
  unread: { en: 'Not read:', ja: '未読：' },
  markRead: { en: 'Mark as read', ja: '既読にする' },
  markReadOf: { en: 'Mark as read: {title}', ja: '既読にする：{title}' },
  marking: { en: 'Saving', ja: '保存中' },
  unknown: { en: 'Something changed', ja: '変更がありました' },
})
