import { catalogue } from '../message.ts'

/** Erasing somebody: what goes, what stays and why, and the steps of it. */
export const erasure = catalogue({
  mine: {
    title: { en: 'Have my data erased', ja: '情報の消去' },
    text: {
      en: 'You can ask to be erased. Somebody of your agency confirms it; {days} days later it is done, and cannot be undone. Until then you can change your mind.',
      ja: '自分の情報の消去を請求できます。所属機関の担当者が確認し、その{days}日後に消去されます。消去すると元に戻せません。それまでは取りやめることができます。',
    },
    goes: { en: 'What goes', ja: '消去されるもの' },
    goesItems: {
      names: {
        en: 'Your names, e-mail address, password and sign-ins',
        ja: '氏名、メールアドレス、パスワード、サインインの記録',
      },
      learning: { en: 'Your answers, notes and files you handed in', ja: '解答、メモ、提出したファイル' },
      outside: {
        en: 'Certificates of others, experience and other facts you gave, with their scans',
        ja: '登録した外部の修了証・経験などの情報と証拠書類',
      },
      messages: {
        en: 'Mails and notices to you, and those that name you',
        ja: 'あなた宛て、またはあなたの名前を含むメールとお知らせ',
      },
      lists: { en: 'Your place on saved lists', ja: '保存された名簿への掲載' },
    },
    stays: { en: 'What stays, without your name, and why', ja: '氏名を除いて残るものとその理由' },
    staysItems: {
      certificates: {
        en: 'That a certificate was issued, under its number: so that nobody can pass off another as yours. Your name in it can no longer be read here. It still verifies with your own file: fetch your certificates first.',
        ja: '修了証が発行された事実とその番号（偽造を防ぐため）。修了証の氏名はここでは読めなくなりますが、手元のファイルを使えば引き続き検証できます。先に修了証を取得してください。',
      },
      decisions: {
        en: 'That a decision was taken, on which day and with what result: agencies must be able to account for it.',
        ja: '派遣可否判定の日付と結果（機関が説明責任を果たすため）。',
      },
      results: {
        en: 'That a course was completed and a test taken, with its result: figures about courses stay right.',
        ja: '研修の修了とテストの結果（研修の統計を正しく保つため）。',
      },
      trail: {
        en: 'Who did what and when, as numbers: the record of acts must not have gaps.',
        ja: '誰がいつ何をしたかの記録（番号のみ。操作の記録に欠落を生じさせないため）。',
      },
    },
    means: {
      en: 'What it means for dispatch: open nominations are withdrawn, nothing you completed can be counted for you any more, and you would start as somebody new.',
      ja: '派遣への影響：受付中の推薦は取り下げられます。これまでの修了は今後あなたの要件に算入できず、改めて登録する場合は最初からとなります。',
    },
    open: { en: 'Ask to be erased', ja: '消去の請求' },
    dialog: { en: 'Ask to be erased?', ja: '消去を請求しますか' },
    reason: { en: 'Anything your agency should know (optional)', ja: '所属機関への連絡事項（任意）' },
    understood: {
      en: 'I have fetched my certificates, and understand that this cannot be undone.',
      ja: '修了証を取得しました。元に戻せないことを理解しています。',
    },
    confirm: { en: 'Ask', ja: '請求' },
    sending: { en: 'Sending', ja: '送信中' },
    back: { en: 'Do not ask', ja: '請求しない' },
    waits: {
      en: 'You asked to be erased on {instant}. Somebody of your agency has to confirm it.',
      ja: '{instant}に消去を請求しました。所属機関の担当者の確認を待っています。',
    },
    decided: {
      en: 'Your agency wants to erase your data; a second person has to confirm it. Speak to your agency if that is not right.',
      ja: '所属機関があなたの情報の消去を決めました。別の担当者の確認を待っています。誤りがある場合は所属機関にお問い合わせください。',
    },
    confirmed: { en: 'Your data is erased from {instant} on.', ja: '{instant}以降に消去されます。' },
    cancel: { en: 'Stay after all', ja: '請求を取りやめ' },
    because: { en: 'Reason given: {reason}', ja: '理由：{reason}' },
    refused: { en: 'Your agency did not agree to erase your data.', ja: '所属機関は消去を承認しませんでした。' },
    cancelled: {
      en: 'What was asked for was cancelled: your data stays.',
      ja: '消去は取りやめになりました。情報は残ります。',
    },
  },
  page: {
    title: { en: 'Erasures', ja: '情報の消去' },
    lead: {
      en: 'Who asked to be erased, or whom your agency decided to erase. A second person confirms; {days} days later a job does it, and it cannot be undone.',
      ja: '消去の請求と、機関が決めた消去の一覧です。別の担当者が確認すると、その{days}日後に自動で消去され、元に戻せません。',
    },
    none: { en: 'Nobody is to be erased.', ja: '消去の予定はありません。' },
    who: { en: 'Person', ja: '対象者' },
    asked: { en: 'Asked', ja: '請求' },
    askedBySelf: { en: 'By themselves, {instant}', ja: '本人、{instant}' },
    askedBy: { en: 'By {name}, {instant}', ja: '{name}、{instant}' },
    why: { en: 'Reason', ja: '理由' },
    state: { en: 'State', ja: '状態' },
    act: { en: 'Action', ja: '操作' },
    states: {
      asked: { en: 'Waits for a second person', ja: '別の担当者の確認待ち' },
      confirmed: { en: 'Done from {instant} on', ja: '{instant}以降に消去' },
      refused: { en: 'Refused', ja: '不承認' },
      cancelled: { en: 'Cancelled', ja: '取りやめ' },
      completed: { en: 'Erased', ja: '消去済み' },
    },
    confirm: { en: 'Confirm', ja: '確認' },
    confirmOf: { en: 'Confirm the erasure of {name}', ja: '{name}さんの消去を確認' },
    confirmTitle: { en: 'Erase {name}?', ja: '{name}さんの情報を消去しますか' },
    confirmText: {
      en: 'In {days} days everything that names this person goes, from records and files. Decisions and certificates stay as numbers. It can be cancelled until then, not afterwards.',
      ja: '{days}日後に、記録とファイルからこの人に関する情報が消去されます。判定と修了証は番号として残ります。それまでは取りやめることができますが、消去後は元に戻せません。',
    },
    refuse: { en: 'Refuse', ja: '不承認' },
    refuseOf: { en: 'Refuse the erasure of {name}', ja: '{name}さんの消去を承認しない' },
    cancel: { en: 'Cancel', ja: '取りやめ' },
    cancelOf: { en: 'Cancel the erasure of {name}', ja: '{name}さんの消去を取りやめ' },
    stopTitle: { en: 'Why is it not done?', ja: '消去しない理由' },
    stopReason: { en: 'Reason, at least 10 characters', ja: '理由（10文字以上）' },
    back: { en: 'Back', ja: '戻る' },
    sending: { en: 'Sending', ja: '送信中' },
  },
})
