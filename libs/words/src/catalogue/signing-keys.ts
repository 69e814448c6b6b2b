import { catalogue } from '../message.ts'

/** The signing keys and the switch that halts issuing, for administrators. */
export const signingKeys = catalogue({
  title: { en: 'Signing keys', ja: '署名鍵' },
  heading: {
    signs: { en: 'Certificates are being issued', ja: '修了証を発行しています' },
    halted: { en: 'Issuing is halted', ja: '修了証の発行を停止しています' },
    noKey: { en: 'No key signs: nothing can be issued', ja: '使用中の鍵がなく、修了証を発行できません' },
  },
  waiting: {
    en: {
      one: 'One completion waits for its certificate.',
      other: '{count:Word} completions wait for their certificates.',
    },
    ja: '修了証の発行待ちが{count}件あります。',
  },
  next: {
    en: 'The yearly rotation goes on by itself: its next step is on {date}.',
    ja: '鍵は毎年自動で交替します。次の手続きは{date}です。',
  },
  since: { en: 'Since {instant}. Reason: {reason}', ja: '{instant}から。理由：{reason}' },
  noKeyText: {
    en: 'Publish a key and let it sign. What waits is issued within a minute.',
    ja: '鍵を公開し、使用を開始してください。発行待ちの修了証は1分以内に発行されます。',
  },
  columns: {
    key: { en: 'Key', ja: '鍵' },
    state: { en: 'State', ja: '状態' },
    since: { en: 'Published', ja: '公開' },
    signed: { en: 'Signed from', ja: '使用開始' },
    certificates: { en: 'Certificates', ja: '修了証' },
    acts: { en: 'What can be done', ja: '操作' },
  },
  states: {
    pending: { en: 'Published, not yet in use', ja: '公開済み・使用前' },
    active: { en: 'Signs', ja: '使用中' },
    'verify-only': { en: 'Verifies only', ja: '確認専用' },
    revoked: { en: 'Revoked', ja: '失効' },
  },
  notKept: {
    en: 'Its private half is not on this server.',
    ja: '秘密鍵がこのサーバーにありません。',
  },
  mayFrom: { en: 'May sign from {instant}.', ja: '{instant}から使用できます。' },
  revokedAt: { en: 'Revoked {instant}.', ja: '{instant}に失効。' },
  compromisedFrom: {
    en: 'Somebody else may have held it from {instant}.',
    ja: '{instant}以降、第三者が保持していた可能性があります。',
  },
  publish: {
    open: { en: 'Publish the next key', ja: '次の鍵を公開する' },
    text: {
      en: 'It signs nothing yet. Those who keep our list of keys see it before it is used.',
      ja: 'まだ署名には使われません。鍵の一覧を保存している相手に、使用前に届きます。',
    },
    working: { en: 'Publishing', ja: '公開中' },
  },
  activate: {
    open: { en: 'Let it sign', ja: '使用を開始する' },
    working: { en: 'Changing', ja: '切替え中' },
  },
  revoke: {
    open: { en: 'Revoke', ja: '失効させる' },
    title: { en: 'Revoke a signing key', ja: '署名鍵の失効' },
    impact: {
      en: {
        one: 'Nothing this key signed verifies any more, anywhere: one certificate. It cannot be undone.',
        other: 'Nothing this key signed verifies any more, anywhere: {count} certificates. It cannot be undone.',
      },
      ja: 'この鍵で署名した修了証（{count}件）は、以後どこでも確認できなくなります。元に戻すことはできません。',
    },
    anew: {
      en: 'What was recorded here before the instant below is signed anew with another key within a minute, under new numbers. Without an instant, two people correct each one by hand.',
      ja: '下の日時より前に記録された修了証は、新しい番号で1分以内に別の鍵で署名し直します。日時を指定しない場合は、2名の担当者が1件ずつ訂正します。',
    },
    known: {
      en: 'From when may somebody else have held it?',
      ja: '第三者が保持していた可能性があるのはいつからですか',
    },
    unknown: { en: 'Nobody can tell', ja: '分からない' },
    fromDay: { en: 'From an instant on', ja: '日時を指定する' },
    instant: { en: 'Instant, in your time zone', ja: '日時（お使いの端末の時間帯）' },
    instantMissing: { en: 'Choose day and time.', ja: '日付と時刻を選んでください。' },
    confirm: { en: 'Revoke the key', ja: '鍵を失効させる' },
    working: { en: 'Revoking', ja: '処理中' },
  },
  halt: {
    open: { en: 'Halt issuing', ja: '発行を停止する' },
    title: { en: 'Halt issuing', ja: '発行の停止' },
    impact: {
      en: 'From now on no certificate is issued. Completions are recorded and wait; checking certificates goes on.',
      ja: '直ちに修了証の発行を停止します。修了は記録され、発行待ちになります。修了証の確認は続けられます。',
    },
    confirm: { en: 'Halt issuing', ja: '発行を停止する' },
    working: { en: 'Halting', ja: '処理中' },
  },
  resume: {
    open: { en: 'Resume issuing', ja: '発行を再開する' },
    title: { en: 'Resume issuing', ja: '発行の再開' },
    impact: {
      en: 'What waits is issued within a minute, each certificate once.',
      ja: '発行待ちの修了証を、1分以内に1件ずつ発行します。',
    },
    confirm: { en: 'Resume issuing', ja: '発行を再開する' },
    working: { en: 'Resuming', ja: '処理中' },
  },
})
