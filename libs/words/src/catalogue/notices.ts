import { catalogue } from '../message.ts'

/** What a person is told on their first page and by mail. The title is the mail's subject. */
export const notices = catalogue({
  'erasure-asked': {
    title: { en: 'Somebody asked to be erased', ja: '情報の消去の請求' },
    text: {
      en: 'A person of your agency asked for their data to be erased. Confirm or refuse it.',
      ja: '所属する利用者から情報の消去の請求がありました。内容を確認し、承認または不承認としてください。',
    },
  },
  'erasure-confirmed': {
    title: { en: 'Your data will be erased', ja: '情報の消去の予定' },
    text: {
      en: 'The erasure of your data was confirmed. It is done on {day}; until then it can be cancelled. Fetch your certificates before that day.',
      ja: 'あなたの情報の消去が承認されました。{day}に消去されます。それまでは取りやめることができます。修了証はその日までに取得してください。',
    },
  },
  'erasure-stopped': {
    title: { en: 'Your data is not erased', ja: '情報の消去の中止' },
    text: {
      en: 'The erasure of your data was refused or cancelled by your agency on {day}. Your data stays as it is.',
      ja: 'あなたの情報の消去は、{day}に所属機関により不承認または取りやめとなりました。情報はそのまま残ります。',
    },
  },
  'transfer-asked': {
    title: { en: '{agency} asks for you', ja: '{agency}からの異動の申請' },
    text: {
      en: '{agency} asks you to become a person of theirs from {day}. Read what they will see and what ends, then agree or decline. Nothing changes unless you agree.',
      ja: '{agency}が、{day}からの異動を申請しています。閲覧されるものと終了するものを確認し、同意または辞退してください。同意しない限り、何も変わりません。',
    },
  },
  'transfer-to-release': {
    title: { en: '{name} wants to leave for another agency', ja: '{name}さんの異動の確認' },
    text: {
      en: '{name} agreed to go to {agency} from {day}. Let them go, or refuse.',
      ja: '{name}さんが{day}からの{agency}への異動に同意しました。同意または不同意を回答してください。',
    },
  },
  'transfer-agreed': {
    title: { en: '{name} agreed to the transfer', ja: '{name}さんが異動に同意' },
    text: {
      en: '{name} agreed to come to your agency. Their own agency is asked now.',
      ja: '{name}さんが自機関への異動に同意しました。異動元の機関に確認しています。',
    },
  },
  'transfer-ready': {
    title: { en: 'You move to {agency}', ja: '{agency}への異動の決定' },
    text: {
      en: 'Your agency agreed. You move to {agency} on {day}; until then you can take it back.',
      ja: '所属機関が同意しました。{day}に{agency}に異動します。それまでは取り下げられます。',
    },
  },
  'transfer-ready-here': {
    title: { en: '{name} comes to your agency', ja: '{name}さんの異動の決定' },
    text: {
      en: 'All have agreed: {name} comes to your agency on {day}.',
      ja: '全員が同意しました。{name}さんは{day}に自機関に異動します。',
    },
  },
  'transfer-ended': {
    title: { en: 'You do not move to {agency}', ja: '{agency}への異動の終了' },
    text: {
      en: 'The transfer to {agency} does not take place. {cause}',
      ja: '{agency}への異動は行われません。{cause}',
    },
  },
  'transfer-ended-here': {
    title: { en: 'A transfer ended: {name}', ja: '異動の終了：{name}' },
    text: {
      en: 'The transfer of {name} to {agency} does not take place. {cause}',
      ja: '{name}さんの{agency}への異動は行われません。{cause}',
    },
  },
  'transfer-done': {
    title: { en: 'You are a person of {agency} now', ja: '{agency}への異動の完了' },
    text: {
      en: 'You moved to {agency}. Your certificates and courses are as they were. If you signed in through your old agency, choose a password with “Forgot your password?” on the sign-in page.',
      ja: '{agency}に異動しました。修了証と受講中の講座はそのままです。以前の機関を通じてサインインしていた場合は、サインイン画面の「パスワードをお忘れの場合」からパスワードを設定してください。',
    },
  },
  'transfer-left': {
    title: { en: '{name} left for another agency', ja: '{name}さんの異動' },
    text: {
      en: '{name} moved to {agency}. Their nominations to missions that have not begun were taken back.',
      ja: '{name}さんが{agency}に異動しました。開始前の派遣への指名は取り下げられました。',
    },
  },
  'transfer-done-here': {
    title: { en: '{name} moved agencies', ja: '{name}さんの異動の完了' },
    text: {
      en: '{name} moved from {from} to {agency}. Roles at the new agency are given under “People”.',
      ja: '{name}さんが{from}から{agency}に異動しました。異動先での役割は「利用者」で設定します。',
    },
  },
  'deputy-named': {
    title: { en: 'You stand in for {name}', ja: '{name}さんの代理' },
    text: {
      en: '{name} named you as deputy from {from} through {through}. What you do with their roles is recorded as done for them.',
      ja: '{name}さんがあなたを{from}から{through}までの代理者に指定しました。代理の役割で行った操作は、{name}さんのための操作として記録されます。',
    },
  },
  'deputy-ended': {
    title: { en: 'A deputy was ended: {name}', ja: '代理の終了：{name}' },
    text: {
      en: '{deputy} no longer stands in for {name}.',
      ja: '{deputy}さんは{name}さんの代理ではなくなりました。',
    },
  },
  'file-opened': {
    title: { en: 'An administrator opened your file', ja: '管理者があなたの記録を開きました' },
    text: {
      en: '{name} opened your file for at most {minutes} minutes. The reason given: {reason} Everything read in it is listed for you.',
      ja: '{name}さんが、最長{minutes}分間、あなたの記録を開きました。理由：{reason} 閲覧された内容は一覧で確認できます。',
    },
  },
  'file-opened-here': {
    title: { en: 'A file was opened: {person}', ja: '記録の緊急閲覧：{person}' },
    text: {
      en: '{name} opened the file of {person} for at most {minutes} minutes. The reason given: {reason}',
      ja: '{name}さんが、最長{minutes}分間、{person}さんの記録を開きました。理由：{reason}',
    },
  },
  'account-closed': {
    title: { en: 'Your account was closed', ja: 'アカウントの利用停止' },
    text: {
      en: 'An administrator of your agency closed your account. You can no longer sign in; what is recorded of you stays. The reason given: {reason} If you think this is wrong, ask an administrator of your agency.',
      ja: '所属機関の管理者が、あなたのアカウントの利用を停止しました。サインインはできなくなりますが、記録は保持されます。理由：{reason} 誤りと思われる場合は、所属機関の管理者にお問い合わせください。',
    },
  },
  'account-reopened': {
    title: { en: 'Your account is open again', ja: 'アカウントの利用再開' },
    text: {
      en: 'An administrator of your agency opened your account again. Sign in as before. The reason given: {reason}',
      ja: '所属機関の管理者が、あなたのアカウントの利用を再開しました。これまでと同じ方法でサインインできます。理由：{reason}',
    },
  },
  'accounts-merged': {
    title: { en: 'Two accounts became one', ja: '二つのアカウントの統合' },
    text: {
      en: 'Your accounts {kept} and {other} are one from now on. Sign in with {kept}: it shows what both had. {other} is closed. The reason given: {reason} If one of them is not yours, tell an administrator of your agency; it can be undone until {until}.',
      ja: '{kept}と{other}のアカウントを一つに統合しました。今後は{kept}でサインインしてください。両方の記録が表示されます。{other}は閉鎖されました。理由：{reason} どちらかがご自身のものでない場合は、所属機関の管理者にご連絡ください。{until}まで元に戻せます。',
    },
  },
  'merge-undone': {
    title: { en: 'Two accounts are apart again', ja: 'アカウントの統合の取消' },
    text: {
      en: 'That {kept} and {other} were made one account was undone: each is as it was before. What was recorded since is with {kept}. The reason given: {reason}',
      ja: '{kept}と{other}のアカウントの統合を取り消しました。それぞれ統合前の状態に戻りました。統合後の記録は{kept}に残ります。理由：{reason}',
    },
  },
  'own-export-ready': {
    title: { en: 'Your data is ready', ja: '情報の控えができました' },
    text: {
      en: 'The archive of everything Muster holds about you can be fetched until {until}. Only you can fetch it, signed in.',
      ja: 'Musterが保有するあなたの情報の控えを{until}まで取得できます。取得できるのは、サインインしたあなただけです。',
    },
  },
  'name-corrected': {
    title: { en: 'Your name is corrected', ja: '氏名の訂正が完了しました' },
    text: {
      en: 'Your name now stands as you asked. Certificates already issued keep the name they were issued with. {answer}',
      ja: '申請どおりに氏名を訂正しました。発行済みの修了証の氏名は変わりません。{answer}',
    },
  },
  'name-not-corrected': {
    title: { en: 'Your name stays as it is', ja: '氏名の訂正は行われませんでした' },
    text: {
      en: 'Your request to correct your name was refused: {answer}',
      ja: '氏名の訂正の申請は認められませんでした。理由：{answer}',
    },
  },
  'name-asked': {
    title: { en: 'Somebody asks to have their name corrected', ja: '氏名の訂正の申請があります' },
    text: { en: '{name} asks to have their name corrected.', ja: '{name}さんから氏名の訂正の申請がありました。' },
  },
  'webhook-switched-off': {
    title: { en: 'A webhook was switched off: {name}', ja: 'Webhookの送信停止：{name}' },
    text: {
      en: 'Nothing could be delivered to “{name}” for three days, or it asked for no more. It is switched off. What happens meanwhile is kept for 30 days and sent once somebody switches it on.',
      ja: '「{name}」に3日間届かなかったか、受信側から停止を求められたため、送信を停止しました。この間の通知は30日間保存され、送信を再開すると送られます。',
    },
  },
  'said-to-class': {
    title: { en: 'A message to your class “{name}”: {course}', ja: 'クラス「{name}」へのお知らせ：{course}' },
    text: { en: '{text}', ja: '{text}' },
  },
  'extra-time-given': {
    title: { en: 'You have more time in a test: {course}', ja: 'テスト時間の延長：{course}' },
    text: {
      en: 'In the test of “{course}” you have {percent} % more time, from your next attempt on. The end of the window stays as it is.',
      ja: '「{course}」のテストでは、次の受験から制限時間が{percent}%延長されます。受付期間の終了は変わりません。',
    },
  },
  'extra-time-everywhere': {
    title: { en: 'You have more time in tests', ja: 'テスト時間の延長' },
    text: {
      en: 'In the tests of every course, such as “{course}”, you have {percent} % more time, from your next attempt on. The end of a window stays as it is.',
      ja: '「{course}」をはじめとするすべての研修のテストで、次の受験から制限時間が{percent}%延長されます。受付期間の終了は変わりません。',
    },
  },
  'extra-time-ended': {
    title: { en: 'Your time in tests changes: {course}', ja: 'テスト時間の変更：{course}' },
    text: {
      en: 'From your next attempt on, more time that you were given ends. Ask your instructor if that is not right. Course: “{course}”.',
      ja: '次の受験から、制限時間の延長が終了します。内容に誤りがある場合は講師にお問い合わせください。研修：「{course}」',
    },
  },
  'test-regraded-passed': {
    title: { en: 'You have passed after all: {course}', ja: '合格に変わりました：{course}' },
    text: {
      en: 'A question in your test in “{course}” was found faulty, and your test was graded anew: you have passed. You completed the course on the day you handed it in.',
      ja: '「{course}」のテストの設問に誤りが見つかり、採点し直した結果、合格となりました。提出した日付で修了となります。',
    },
  },
  'test-regraded': {
    title: { en: 'Your result has risen: {course}', ja: 'テストの得点が上がりました：{course}' },
    text: {
      en: 'A question in your test in “{course}” was found faulty. Your test was graded anew, and your result has risen.',
      ja: '「{course}」のテストの設問に誤りが見つかり、採点し直した結果、得点が上がりました。',
    },
  },
  'test-marked-passed': {
    title: { en: 'You have passed: {course}', ja: 'テスト合格のお知らせ：{course}' },
    text: {
      en: 'Your test in “{course}” has been marked, and you have passed. You completed the course on the day you handed it in.',
      ja: '「{course}」のテストの採点が終わり、合格しました。提出した日付で修了となります。',
    },
  },
  'test-marked-not-passed': {
    title: { en: 'Your test has been marked: {course}', ja: 'テストの採点結果のお知らせ：{course}' },
    text: {
      en: 'Your test in “{course}” has been marked. It did not reach the pass mark this time. See what the markers wrote, and when you may try again.',
      ja: '「{course}」のテストの採点が終わりました。今回は合格点に届きませんでした。採点者の講評と、次に受験できる時期をご確認ください。',
    },
  },
  'enrolled-in-class': {
    title: { en: 'You were enrolled: {course}', ja: '受講登録のお知らせ：{course}' },
    text: {
      en: 'You take “{course}” with the class “{name}”. You can begin at once, and stop and go on at any time.',
      ja: 'クラス「{name}」で「{course}」を受講します。すぐに始められ、いつでも中断と再開ができます。',
    },
  },
  'enrolled-in-class-by': {
    title: { en: 'You were enrolled, to be done by {day}: {course}', ja: '受講登録のお知らせ（期限 {day}）：{course}' },
    text: {
      en: 'You take “{course}” with the class “{name}”. Complete it by {day}. You can begin at once, and stop and go on at any time.',
      ja: 'クラス「{name}」で「{course}」を受講します。{day}までに修了してください。すぐに始められ、いつでも中断と再開ができます。',
    },
  },
  'entry-asked': {
    title: { en: 'Somebody asks to take “{course}”', ja: '受講申請：{course}' },
    text: {
      en: 'A request to be taken into “{course}” waits for an answer.',
      ja: '研修「{course}」の受講申請が回答を待っています。',
    },
  },
  'entry-approved': {
    title: { en: 'You were taken in: {course}', ja: '受講申請の承認：{course}' },
    text: {
      en: 'Your request was approved, and you are enrolled in “{course}”. You can stop and go on at any time.',
      ja: '申請が承認され、研修「{course}」に受講登録されました。いつでも中断と再開ができます。',
    },
  },
  'entry-declined': {
    title: { en: 'Your request was declined: {course}', ja: '受講申請の結果：{course}' },
    text: {
      en: 'You were not taken into “{course}”. Reason: {reason}',
      ja: '研修「{course}」の受講申請は承認されませんでした。理由：{reason}',
    },
  },
  'withdrawn-from-course': {
    title: { en: 'You were taken out of a course: {course}', ja: '受講登録の解除：{course}' },
    text: {
      en: 'You no longer take “{course}”. Reason: {reason} What you did is kept: if you are enrolled again, you go on where you stopped.',
      ja: '研修「{course}」の受講登録が解除されました。理由：{reason} これまでの記録は残っており、再び登録されたときは続きから受講できます。',
    },
  },
  'enrolled-by-rule': {
    title: { en: 'You were enrolled for your assignment: {course}', ja: '派遣に必要な研修の受講登録：{course}' },
    text: {
      en: 'You are nominated for {place}, and “{course}” meets a requirement that you lack. Complete it by {day}.',
      ja: '{place}への派遣に必要な要件を満たすため、研修「{course}」に受講登録されました。{day}までに修了してください。',
    },
  },
  'enrolled-by-rule-standby': {
    title: { en: 'You were enrolled for your standby: {course}', ja: '待機登録に必要な研修の受講登録：{course}' },
    text: {
      en: 'You stand by for {place}, and “{course}” meets a requirement that you lack. The sooner it is complete, the sooner you can be called.',
      ja: '{place}の待機登録に必要な要件を満たすため、研修「{course}」に受講登録されました。早く修了するほど、早く派遣の対象になります。',
    },
  },
  'course-due': {
    title: { en: 'To be completed by {day}: {course}', ja: '修了期限 {day}：{course}' },
    text: {
      en: 'The course “{course}” is to be completed by {day}, its test included. You can go on where you stopped.',
      ja: '研修「{course}」の修了期限は{day}です。修了テストも期限までに受けてください。前回の続きから再開できます。',
    },
  },
  'course-overdue': {
    title: { en: 'Overdue since {day}: {course}', ja: '修了期限（{day}）を過ぎています：{course}' },
    text: {
      en: 'The course “{course}” was to be completed by {day}. You can still go on: what you have done is kept. If you cannot finish it soon, tell your instructor.',
      ja: '研修「{course}」の修了期限（{day}）を過ぎました。これまでの記録は残っており、引き続き受講できます。すぐに修了できない場合は、講師にご連絡ください。',
    },
  },
  'certificate-revoked': {
    title: { en: 'A certificate of yours was withdrawn: {course}', ja: '修了証の取消し：{course}' },
    text: {
      en: 'The issuer withdrew the certificate {number}. Reason: {reason}',
      ja: '発行機関が修了証{number}を取り消しました。理由：{reason}',
    },
  },
  'certificate-suspended': {
    title: { en: 'A certificate of yours was suspended: {course}', ja: '修了証の一時停止：{course}' },
    text: {
      en: 'The certificate {number} counts for nothing for the time being, while it is looked into. Reason: {reason}',
      ja: '修了証{number}は、確認のため一時停止しました。その間は無効です。理由：{reason}',
    },
  },
  'certificate-reinstated': {
    title: { en: 'Your certificate counts again: {course}', ja: '修了証の一時停止の解除：{course}' },
    text: {
      en: 'The certificate {number} is no longer suspended. Reason: {reason}',
      ja: '修了証{number}の一時停止を解除しました。再び有効です。理由：{reason}',
    },
  },
  'certificate-corrected': {
    title: { en: 'Your corrected certificate: {course}', ja: '訂正した修了証：{course}' },
    text: {
      en: 'The certificate {number} takes the place of {old}. Use the new one from now on.',
      ja: '修了証{old}を訂正し、新しい修了証{number}を発行しました。今後は新しい修了証をご使用ください。',
    },
  },
  'certificate-signed-anew': {
    title: { en: 'Your certificate was signed anew: {course}', ja: '修了証に改めて署名しました：{course}' },
    text: {
      en: 'The key that signed {old} was withdrawn. What you completed stands: the certificate {number} says the same and is signed with another key. Use it from now on.',
      ja: '修了証{old}に署名した鍵が失効したため、同じ内容の修了証{number}を別の鍵で発行しました。修了の事実に変わりはありません。今後は新しい修了証をご使用ください。',
    },
  },
  'certificate-ends': {
    title: { en: 'Your certificate ends on {date}: {certificate}', ja: '修了証の期限：{certificate}（{date}まで）' },
    text: {
      en: 'The certificate {number} is valid through {date}. The course “{course}” renews it. Start it on {start} at the latest, so that you finish before the certificate ends.',
      ja: '修了証{number}は{date}まで有効です。研修「{course}」を修了すると更新できます。期限までに修了するには、遅くとも{start}に受講を開始してください。',
    },
  },
  'certificate-ends-late': {
    title: {
      en: 'Start today: your certificate ends on {date}: {certificate}',
      ja: '本日開始してください：{certificate}の修了証は{date}まで',
    },
    text: {
      en: 'The certificate {number} is valid through {date}. The course “{course}” renews it. Even if you start today you finish about {finished}, after it has ended.',
      ja: '修了証{number}は{date}まで有効です。研修「{course}」を修了すると更新できます。本日開始しても修了は{finished}頃となり、期限を過ぎます。',
    },
  },
  'certificate-ends-begun': {
    title: { en: 'Your certificate ends on {date}: {certificate}', ja: '修了証の期限：{certificate}（{date}まで）' },
    text: {
      en: 'The certificate {number} is valid through {date}. You have begun the course “{course}”, which renews it: finish it by then.',
      ja: '修了証{number}は{date}まで有効です。更新のための研修「{course}」を受講中です。期限までに修了してください。',
    },
  },
  'certificate-ends-alone': {
    title: { en: 'Your certificate ends on {date}: {certificate}', ja: '修了証の期限：{certificate}（{date}まで）' },
    text: {
      en: 'The certificate {number} is valid through {date}. No course in Muster renews it at present: ask your agency how to.',
      ja: '修了証{number}は{date}まで有効です。現在、Musterに更新のための研修はありません。更新の方法は所属機関にお尋ねください。',
    },
  },
  'certificate-proposed': {
    title: { en: 'A second person is asked: certificate {number}', ja: '二人目の承認待ち：修了証{number}' },
    text: {
      en: 'A colleague proposed a change to the certificate {number} ({course}). It happens once you or another verifier approve it.',
      ja: '修了証{number}（{course}）の変更が提案されました。別の確認担当者が承認すると有効になります。',
    },
  },
  'certificate-proposal-approved': {
    title: { en: 'Approved: certificate {number}', ja: '承認：修了証{number}' },
    text: {
      en: 'What you proposed for the certificate {number} ({course}) was approved and is done.',
      ja: '修了証{number}（{course}）について提案した変更が承認され、実施されました。',
    },
  },
  'certificate-proposal-refused': {
    title: { en: 'Refused: certificate {number}', ja: '却下：修了証{number}' },
    text: {
      en: 'What you proposed for the certificate {number} ({course}) was refused. Nothing was changed.',
      ja: '修了証{number}（{course}）について提案した変更は却下されました。修了証に変更はありません。',
    },
  },
  'outside-certificate-verified': {
    title: { en: 'Verified: {certificate}', ja: '修了証の確認完了：{certificate}' },
    text: {
      en: 'Your certificate “{certificate}” was verified and counts from now on.',
      ja: '修了証「{certificate}」を確認しました。今後、派遣要件の判定に使われます。',
    },
  },
  'outside-certificate-rejected': {
    title: { en: 'Not accepted: {certificate}', ja: '修了証を受理できません：{certificate}' },
    text: {
      en: 'Your certificate “{certificate}” was not accepted. {reason}',
      ja: '修了証「{certificate}」は受理できませんでした。{reason}',
    },
  },
  'outside-certificate-waits': {
    title: { en: 'Still being checked: {certificate}', ja: '修了証を確認中です：{certificate}' },
    text: {
      en: 'Your certificate “{certificate}” is still being checked. {reason}',
      ja: '修了証「{certificate}」は引き続き確認中です。{reason}',
    },
  },
  'outside-certificate-suspended': {
    title: { en: 'Suspended: {certificate}', ja: '修了証の一時停止：{certificate}' },
    text: {
      en: 'Your certificate “{certificate}” counts for nothing for the time being. {reason}',
      ja: '修了証「{certificate}」は当面、派遣要件の判定に使われません。{reason}',
    },
  },
  'outside-certificate-reinstated': {
    title: { en: 'Counts again: {certificate}', ja: '修了証の一時停止を解除：{certificate}' },
    text: {
      en: 'Your certificate “{certificate}” counts again.',
      ja: '修了証「{certificate}」は再び派遣要件の判定に使われます。',
    },
  },
  'outside-certificate-revoked': {
    title: { en: 'Revoked: {certificate}', ja: '修了証の取消し：{certificate}' },
    text: {
      en: 'Your certificate “{certificate}” was revoked. {reason}',
      ja: '修了証「{certificate}」は取り消されました。{reason}',
    },
  },
  'recognition-proposed': {
    title: { en: 'To be decided by a second person: {subject}', ja: '二人目の承認待ち：{subject}' },
    text: {
      en: 'A colleague proposed: {subject}. It counts once you or another person approved it.',
      ja: '「{subject}」が提案されました。別の担当者が承認すると有効になります。',
    },
  },
  'recognition-approved': {
    title: { en: 'Approved: {subject}', ja: '承認：{subject}' },
    text: { en: 'What you proposed was approved: {subject}.', ja: '提案された「{subject}」が承認されました。' },
  },
  'recognition-refused': {
    title: { en: 'Refused: {subject}', ja: '却下：{subject}' },
    text: { en: 'What you proposed was refused: {subject}.', ja: '提案された「{subject}」は却下されました。' },
  },
  'version-to-approve': {
    title: { en: 'To approve: {profile}, version {version}', ja: '承認のお願い：{profile} 第{version}版' },
    text: {
      en: 'Version {version} of “{profile}” is submitted for approval. It would apply from {date}.',
      ja: '「{profile}」第{version}版の承認をお願いします。適用開始予定日は{date}です。',
    },
  },
  'version-rejected': {
    title: { en: 'Sent back: {profile}, version {version}', ja: '差戻し：{profile} 第{version}版' },
    text: {
      en: 'An approver sent version {version} of “{profile}” (from {date}) back with a reason.',
      ja: '「{profile}」第{version}版（{date}適用予定）が理由を付けて差し戻されました。',
    },
  },
  'version-published': {
    title: { en: 'Published: {profile}, version {version}', ja: '公開：{profile} 第{version}版' },
    text: {
      en: 'Two people approved version {version} of “{profile}”. It applies from {date}.',
      ja: '「{profile}」第{version}版が2名の承認により公開されました。{date}から適用されます。',
    },
  },
  'version-without-security': {
    title: {
      en: 'Agreed: {profile}, version {version}, without the security clause',
      ja: '同意：{profile} 第{version}版（安全管理の項目なし）',
    },
    text: {
      en: 'The head of security agreed that version {version} of “{profile}” (from {date}) does without the security clause.',
      ja: '「{profile}」第{version}版（{date}適用予定）を安全管理の項目なしとすることに、安全対策責任者が同意しました。',
    },
  },
  'decision-confirmed': {
    title: { en: 'Decision confirmed: {posting}', ja: '判定の確定：{posting}' },
    text: {
      en: 'Your desk officer confirmed the decision about you for {posting}: {verdict}.',
      ja: '「{posting}」についてのあなたの判定が、派遣担当者により確定しました：{verdict}',
    },
  },
  'decision-referred': {
    title: { en: 'A decision was referred to you: {name}', ja: '判定の照会：{name}さん' },
    text: {
      en: 'The decision about {name} for {posting} ({verdict}) was referred to the verifiers. Note: {note}',
      ja: '「{posting}」についての{name}さんの判定（{verdict}）が、確認担当者に照会されました。メモ：{note}',
    },
  },
  'decision-changed': {
    title: { en: 'The decision about you has changed: {posting}', ja: '判定の変更：{posting}' },
    text: {
      en: 'What the decision about you for {posting} rests on has changed. Before: {before}. Now: {after}. Your desk officer looks at it next.',
      ja: '「{posting}」についてのあなたの判定の根拠が変わりました。変更前：{before}。現在：{after}。次に派遣担当者が確認します。',
    },
  },
  'decision-changed-staff': {
    title: { en: 'A decision has changed: {name}', ja: '判定の変更：{name}さん' },
    text: {
      en: 'What the decision about {name} for {posting} rests on has changed. Before: {before}. Now: {after}. The new decision waits to be confirmed.',
      ja: '「{posting}」についての{name}さんの判定の根拠が変わりました。変更前：{before}。現在：{after}。新しい判定の確定をお願いします。',
    },
  },
  'decision-basis-withdrawn': {
    title: { en: 'The decision about you stands no longer: {posting}', ja: '判定の根拠の取消し：{posting}' },
    text: {
      en: 'Something the decision about you for {posting} rested on turned out not to hold. Before: {before}. Now: {after}. Your page says what is missing.',
      ja: '「{posting}」についてのあなたの判定の根拠が取り消されました。変更前：{before}。現在：{after}。不足しているものは派遣要件のページでご確認ください。',
    },
  },
  'decision-basis-withdrawn-staff': {
    title: { en: 'The basis of a decision was withdrawn: {name}', ja: '判定の根拠の取消し：{name}さん' },
    text: {
      en: 'Something the decision about {name} for {posting} rested on turned out not to hold. Before: {before}. Now: {after}. The new decision waits to be confirmed.',
      ja: '「{posting}」についての{name}さんの判定の根拠が取り消されました。変更前：{before}。現在：{after}。新しい判定の確定をお願いします。',
    },
  },
  'breach-in-field': {
    title: { en: 'A requirement is not met while you are in the field', ja: '派遣中の要件の未充足' },
    text: {
      en: 'You are on your assignment ({posting}) and a requirement is not met today. Before: {before}. Now: {after}. Speak with your desk officer today.',
      ja: '派遣中の任務「{posting}」について、本日、充足していない要件があります。変更前：{before}。現在：{after}。本日中に派遣担当者にご相談ください。',
    },
  },
  'breach-in-field-staff': {
    title: { en: 'In breach in the field: {name}', ja: '派遣中の要件違反：{name}さん' },
    text: {
      en: '{name} is on the assignment {posting} and a requirement is not met today. Before: {before}. Now: {after}.',
      ja: '「{posting}」に派遣中の{name}さんに、本日、充足していない要件があります。変更前：{before}。現在：{after}。',
    },
  },
  'cover-ends': {
    title: { en: 'Your cover ends on {date}: {clause}', ja: '{date}に有効期限が切れます：{clause}' },
    text: {
      en: 'For {posting}, {clause} is covered through {date}, which is {days} days from today and before you return. Renew it in time.',
      ja: '「{posting}」の{clause}は{date}（本日から{days}日後）まで有効で、帰任日より前に切れます。期限までに更新してください。',
    },
  },
  'cover-ends-staff': {
    title: { en: 'Cover ends on {date}: {name}', ja: '{date}に有効期限が切れます：{name}さん' },
    text: {
      en: 'For {name} on {posting}, {clause} is covered through {date}, which is {days} days from today and before the return.',
      ja: '「{posting}」の{name}さんの{clause}は{date}（本日から{days}日後）まで有効で、帰任日より前に切れます。',
    },
  },
  'replay-differs': {
    title: { en: 'Alarm: stored decisions replay to another result', ja: '警報：保存された判定が再現されません' },
    text: {
      en: '{count} of {replayed} stored decisions gave another result when they were judged again from what was stored.',
      ja: '保存された判定{replayed}件のうち{count}件で、保存内容から再び判定した結果が異なりました。',
    },
  },
  nominated: {
    title: { en: 'You are nominated: {posting}', ja: '推薦のお知らせ：{posting}' },
    text: {
      en: 'Your agency nominated you for “{posting}”, from {departs} to {returns}. Please accept or decline.',
      ja: '「{posting}」（{departs}〜{returns}）に推薦されました。承諾または辞退の回答をお願いします。',
    },
  },
  'nomination-withdrawn': {
    title: { en: 'Your nomination was withdrawn: {posting}', ja: '推薦の取下げ：{posting}' },
    text: {
      en: 'Your nomination for “{posting}” was withdrawn. Reason: {reason}',
      ja: '「{posting}」への推薦が取り下げられました。理由：{reason}',
    },
  },
  'nomination-accepted': {
    title: { en: '{person} accepted: {posting}', ja: '{person}さんが承諾：{posting}' },
    text: {
      en: '{person} accepted the nomination for “{posting}”.',
      ja: '{person}さんが「{posting}」への推薦を承諾しました。',
    },
  },
  'nomination-declined': {
    title: { en: '{person} declined: {posting}', ja: '{person}さんが辞退：{posting}' },
    text: {
      en: '{person} declined the nomination for “{posting}”. Reason: {reason}',
      ja: '{person}さんが「{posting}」への推薦を辞退しました。理由：{reason}',
    },
  },
  'postings-overlap': {
    title: { en: 'Two postings at once: {person}', ja: '派遣期間の重複：{person}さん' },
    text: {
      en: '{person} accepted “{posting}” and “{other}”. Both are on the days from {from} to {through}. Please answer this on the posting’s page.',
      ja: '{person}さんが承諾した「{posting}」と「{other}」は、{from}〜{through}の期間が重なっています。派遣ポストのページで対応してください。',
    },
  },
  'posting-dates-moved': {
    title: { en: 'New dates: {posting}', ja: '日程の変更：{posting}' },
    text: {
      en: '“{posting}” ({place}) now departs on {departs} and returns on {returns}. Reason: {reason}',
      ja: '「{posting}」（{place}）の日程が、出発{departs}、帰任{returns}に変わりました。理由：{reason}',
    },
  },
  'posting-extended': {
    title: { en: 'Extended: {posting}', ja: '派遣期間の延長：{posting}' },
    text: {
      en: '“{posting}” ({place}) now ends on {returns}. Reason: {reason}',
      ja: '「{posting}」（{place}）の帰任日が{returns}に延びました。理由：{reason}',
    },
  },
  'posting-reassigned': {
    title: { en: 'New place or job: {posting}', ja: '任地・職務の変更：{posting}' },
    text: {
      en: 'Place, mission or job of “{posting}” changed; it now leads to {place}. What was granted for the old one may no longer count. Reason: {reason}',
      ja: '「{posting}」の任地・ミッション・職務が変わりました（任地：{place}）。以前の任地などに限った証明は、無効になる場合があります。理由：{reason}',
    },
  },
  'posting-cancelled': {
    title: { en: 'Cancelled: {posting}', ja: '派遣の取りやめ：{posting}' },
    text: {
      en: '“{posting}” ({place}, {departs}) was cancelled, and your nomination ended with it. Reason: {reason}',
      ja: '「{posting}」（{place}、{departs}出発）は取りやめになり、推薦も終了しました。理由：{reason}',
    },
  },
  'clearance-changed': {
    title: { en: 'Your clearance for dispatch has changed', ja: '派遣可否の変更' },
    text: {
      en: 'Look at your eligibility page. Your desk officer answers questions about it.',
      ja: '派遣要件のページをご確認ください。ご質問は派遣担当者へお願いします。',
    },
  },
  'nominee-clearance-changed': {
    title: { en: 'Clearance for dispatch has changed: {person}', ja: '派遣可否の変更：{person}' },
    text: {
      en: 'The clearance of {person} has changed. Look at the verdict before you act on it.',
      ja: '{person}さんの派遣可否が変わりました。手続きの前に判定をご確認ください。',
    },
  },
  'lift-to-answer': {
    title: { en: 'A stop is asked to be lifted: your answer', ja: '派遣停止の解除申請：回答のお願い' },
    text: {
      en: 'A colleague asks that a stop be lifted. A second person confirms or refuses.',
      ja: '派遣停止の解除が申請されています。別の担当者の確認が必要です。',
    },
  },
  'appeal-lodged': {
    title: { en: 'An appeal to answer: {person}', ja: '不服申出への回答：{person}' },
    text: {
      en: 'An appeal was lodged against a decision about {person}, posting {posting}. Somebody who had no part in the decision answers it.',
      ja: '{person}さん（派遣ポスト「{posting}」）の判定に不服申出がありました。判定に関わっていない担当者が回答します。',
    },
  },
  'appeal-upheld': {
    title: { en: 'The appeal was upheld: {person}', ja: '不服申出の認容：{person}' },
    text: {
      en: 'The appeal about {posting} was upheld and {person} was decided anew. Reasons and result are on its page.',
      ja: '「{posting}」についての不服申出が認められ、{person}さんを新たに判定しました。理由と結果はページでご確認ください。',
    },
  },
  'appeal-dismissed': {
    title: { en: 'The appeal was dismissed: {person}', ja: '不服申出の棄却：{person}' },
    text: {
      en: 'The appeal of {person} about {posting} was dismissed. The reasons are on its page.',
      ja: '{person}さんの「{posting}」についての不服申出は棄却されました。理由はページでご確認ください。',
    },
  },
  'waiver-to-sign': {
    title: { en: 'A waiver waits for your signature: {person}', ja: '要件免除の署名依頼：{person}' },
    text: {
      en: 'A waiver of “{clause}” is asked for {person}, posting {posting}. It changes nothing until two people have signed it.',
      ja: '{person}さん（派遣ポスト「{posting}」）について、要件「{clause}」の免除が申請されています。2名の署名がそろうまで、判定は変わりません。',
    },
  },
  'waiver-in-force': {
    title: { en: 'A waiver has both signatures: {clause}', ja: '要件免除の成立：{clause}' },
    text: {
      en: 'The requirement “{clause}” is set aside for {person} from {from} through {through}.',
      ja: '{person}さんについて、要件「{clause}」を{from}から{through}まで免除します。',
    },
  },
  'waiver-with-task': {
    title: {
      en: 'A waiver with a condition: {training} by {through}',
      ja: '条件付きの要件免除：{through}までに{training}',
    },
    text: {
      en: 'The requirement “{clause}” is set aside for {person} from {from} through {through}, on one condition: {training}, booked for {booked}, is completed by {through}. After that day the requirement is not met.',
      ja: '{person}さんについて、要件「{clause}」を{from}から{through}まで免除します。条件：{booked}に予約済みの「{training}」を{through}までに修了すること。期限を過ぎると未充足となります。',
    },
  },
  'waiver-refused': {
    title: { en: 'A waiver was refused: {clause}', ja: '要件免除の不承認：{clause}' },
    text: {
      en: 'The waiver of “{clause}” for {person} was refused. Reason: {reason}',
      ja: '{person}さんの要件「{clause}」の免除は承認されませんでした。理由：{reason}',
    },
  },
  'waiver-withdrawn': {
    title: { en: 'A waiver was withdrawn: {clause}', ja: '要件免除の取下げ：{clause}' },
    text: {
      en: 'The waiver of “{clause}” for {person} counts no longer from {on}. Reason: {reason}',
      ja: '{person}さんの要件「{clause}」の免除は、{on}から無効になります。理由：{reason}',
    },
  },
  listed: {
    title: { en: 'You are on a list that was handed on', ja: 'あなたを含む名簿が提供されました' },
    text: {
      en: '{agency} handed a list you are on to: {recipients}. Purpose: {reason}',
      ja: '{agency}が、あなたを含む名簿を次の相手に提供しました：{recipients}。目的：{reason}',
    },
  },
  'list-received': {
    title: { en: 'You received a list of people: {list}', ja: '名簿を受け取りました：{list}' },
    text: {
      en: '{sender} gave you the list “{list}”, to be used for this: {reason}. It is kept until {day}.',
      ja: '{sender}が名簿「{list}」を提供しました。目的：{reason}。保存期限は{day}です。',
    },
  },
  'list-recalled': {
    title: { en: 'Delete this list of people: {list}', ja: '名簿の削除のお願い：{list}' },
    text: {
      en: 'The list “{list}” is called back. Delete every copy of it now. Reason: {reason}',
      ja: '名簿「{list}」は回収されます。すべての写しを直ちに削除してください。理由：{reason}',
    },
  },
  'list-consent-withdrawn': {
    title: { en: 'Delete somebody from a list: {list}', ja: '名簿からの削除のお願い：{list}' },
    text: {
      en: {
        one: 'Somebody on the list “{list}” withdrew their consent. Open the list and delete them from every copy now.',
        other:
          '{count:Word} people on the list “{list}” withdrew their consent. Open the list and delete them from every copy now.',
      },
      ja: '名簿「{list}」に掲載された{count}名が同意を撤回しました。名簿を開き、すべての写しから直ちに削除してください。',
    },
  },
})
