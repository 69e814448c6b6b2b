import { catalogue } from '../message.ts'

/** What went wrong and what to do, by the code of the reply. */
export const errors = catalogue({
  /** A request was refused as a whole. */
  problems: {
    'malformed-body': {
      en: 'The request was damaged on its way. Try again.',
      ja: '送信内容が壊れていました。もう一度お試しください。',
    },
    'malformed-path': { en: 'This address cannot be read.', ja: 'アドレスを読み取れません。' },
    'duplicate-key': {
      en: 'The request was damaged on its way. Try again.',
      ja: '送信内容が壊れていました。もう一度お試しください。',
    },
    'too-deep': { en: 'This is nested too deeply to be read.', ja: '入れ子が深すぎて読み取れません。' },
    'body-too-large': {
      en: 'This is too large to be sent. Send less at once.',
      ja: '送信できる大きさを超えています。分けて送信してください。',
    },
    'too-slow': {
      en: 'The line was too slow, and sending was broken off. Try again, or send something smaller.',
      ja: '回線が遅すぎたため、送信を中断しました。もう一度お試しいただくか、小さなファイルを送信してください。',
    },
    'unsupported-media-type': {
      en: 'This kind of file or text is not accepted.',
      ja: 'この形式は受け付けていません。',
    },
    'invalid-request': { en: 'Some entries need correcting.', ja: '入力内容をご確認ください。' },
    'range-not-satisfiable': {
      en: 'This part of the file does not exist.',
      ja: 'ファイルのこの部分は存在しません。',
    },
    'sign-in-required': { en: 'Sign in to go on.', ja: '続けるにはサインインしてください。' },
    'wrong-credentials': {
      en: 'E-mail and password do not match. Check both and try again.',
      ja: 'メールアドレスまたはパスワードが違います。もう一度ご確認ください。',
    },
    'too-many-links': {
      en: 'This certificate has too many open links. Withdraw one that is no longer needed.',
      ja: 'この修了証には有効なリンクが多すぎます。不要なリンクを取り下げてください。',
    },
    'link-not-valid': {
      en: 'This link was used already or is too old. Ask for a new one.',
      ja: 'このリンクは使用済みか、有効期限が切れています。新しいリンクを請求してください。',
    },
    'token-not-valid': {
      en: 'This token is not valid: it was revoked, has expired, or was never made.',
      ja: 'このトークンは無効です。取り消されたか、期限が切れたか、発行されていません。',
    },
    'second-factor-needed': {
      en: 'Finish signing in first: type the code of your app.',
      ja: '先にアプリのコードを入力して、サインインを完了してください。',
    },
    'second-factor-missing': {
      en: 'Set up a second step for signing in first.',
      ja: '先に2段階認証を設定してください。',
    },
    'second-factor-there': {
      en: 'A second step is set up already. Take it off before you set up another.',
      ja: '2段階認証はすでに設定されています。解除してから設定し直してください。',
    },
    'passkey-refused': {
      en: 'This passkey was not accepted. Try once more, or sign in another way.',
      ja: 'このパスキーは受け付けられませんでした。もう一度試すか、別の方法でサインインしてください。',
    },
    'step-up-needed': {
      en: 'This was not done: it needs a fresh proof that it is you.',
      ja: '実行されませんでした。この操作には本人確認が必要です。',
    },
    'own-factor': {
      en: 'Nobody does this for themselves: ask another administrator.',
      ja: '自分自身には行えません。ほかの管理者に依頼してください。',
    },
    'no-factor-there': {
      en: 'This person has no second factor: there is nothing to take off.',
      ja: 'この利用者には2段階認証が設定されていないため、解除するものがありません。',
    },
    'too-many-attempts': {
      en: 'Too many attempts. Wait a minute, then try again.',
      ja: '試行回数が多すぎます。1分ほど待ってから、もう一度お試しください。',
    },
    'sign-in-not-begun': {
      en: 'This sign-in was not begun in this browser, was used already, or took longer than ten minutes. Begin again.',
      ja: 'このサインインは、このブラウザーで開始されていないか、使用済みか、10分を過ぎています。最初からやり直してください。',
    },
    'provider-refused': {
      en: 'Your agency’s directory did not let you in, or you broke off there. Try again, or ask those who run it.',
      ja: '所属機関の認証システムでサインインが中止または拒否されました。もう一度試すか、システムの担当者にお尋ねください。',
    },
    'provider-not-reachable': {
      en: 'Your agency’s directory does not answer. Try again in a few minutes, or sign in another way.',
      ja: '所属機関の認証システムから応答がありません。数分後にもう一度試すか、別の方法でサインインしてください。',
    },
    'provider-answer-invalid': {
      en: 'What your agency’s directory answered could not be trusted, so nobody was signed in. Try again; if it stays so, tell your administrator.',
      ja: '所属機関の認証システムの応答を確認できなかったため、サインインしませんでした。もう一度試しても同じ場合は、管理者にお知らせください。',
    },
    'identity-not-linked': {
      en: 'No account here is linked with this sign-in. Sign in with your password and link it under “Signing in with your agency”, or ask your administrator.',
      ja: 'このサインインと連携したアカウントがありません。パスワードでサインインして「所属機関でのサインイン」から連携するか、管理者にお尋ねください。',
    },
    'identity-taken': {
      en: 'Either this sign-in belongs to another account, or your account is linked with another one already. End that link first.',
      ja: 'このサインインが別のアカウントと連携しているか、あなたのアカウントに別の連携があります。先にその連携を解除してください。',
    },
    'last-way-in': {
      en: 'This is your only way to sign in. Choose a password first, then end the link.',
      ja: 'サインインできる方法がこれしかありません。先にパスワードを設定してから、連携を解除してください。',
    },
    'foreign-origin': {
      en: 'This came from another site and was refused.',
      ja: '他のサイトからの送信は受け付けていません。',
    },
    'csrf-token-missing': {
      en: 'This page is out of date. Reload it and try again.',
      ja: 'ページが古くなっています。再読み込みしてください。',
    },
    'not-allowed': { en: 'Your role does not allow this.', ja: 'この操作を行う権限がありません。' },
    'not-found': { en: 'This does not exist, or is not open to you.', ja: '存在しないか、閲覧できません。' },
    'method-not-allowed': { en: 'This address does not take that.', ja: 'この操作は受け付けていません。' },
    'key-in-flight': { en: 'This is already being done. Wait a moment.', ja: '処理中です。しばらくお待ちください。' },
    'key-reused': {
      en: 'This page is out of date. Reload it and try again.',
      ja: 'ページが古くなっています。再読み込みしてください。',
    },
    'module-is-shared': {
      en: 'This module belongs to another course. Change it there, or make it this course’s own first.',
      ja: 'このモジュールは他の研修のものです。元の研修で変更するか、先にこの研修独自のモジュールにしてください。',
    },
    'module-shown-already': {
      en: 'This course has that module already; look among what was removed, too.',
      ja: 'このモジュールはすでにこの研修にあります。削除済みの中も確認してください。',
    },
    'module-cannot-be-shared': {
      en: 'This module cannot be shared. If it came from another course, take it from there.',
      ja: 'このモジュールは共有できません。他の研修から取り入れたものであれば、元の研修から選んでください。',
    },
    'changed-meanwhile': {
      en: 'Somebody else changed this meanwhile. Reload, look, and enter your change again.',
      ja: '他の人が変更しました。再読み込みして内容を確認し、もう一度入力してください。',
    },
    'already-asked': {
      en: 'You have asked already. You are told when it is answered.',
      ja: 'すでに申請済みです。回答があり次第お知らせします。',
    },
    'entry-by-request': {
      en: 'This course takes people on request. Ask on its page.',
      ja: 'この研修の受講には申請と承認が必要です。研修のページから申請してください。',
    },
    'entry-by-officer': {
      en: 'People are enrolled in this course by its instructors. Ask them or your agency.',
      ja: 'この研修は講師が受講登録を行います。講師または所属機関にご相談ください。',
    },
    'entry-not-by-request': {
      en: 'This course takes no requests. Look at its page again.',
      ja: 'この研修では申請を受け付けていません。研修のページをもう一度ご確認ください。',
    },
    'prerequisites-missing': {
      en: 'Something this course asks for first is missing. Its page says what.',
      ja: 'この研修の受講に必要な条件が満たされていません。不足している条件は研修のページに表示されます。',
    },
    'prerequisite-cycle': {
      en: 'Nobody could begin: one of these courses asks for this one first. Nothing was saved.',
      ja: '選んだ研修の受講にはこの研修の修了が必要なため、どちらも開始できなくなります。保存していません。',
    },
    'already-enrolled': { en: 'You are in this course already.', ja: 'すでに受講登録しています。' },
    'name-request-open': {
      en: 'You have asked for this already. Take that request back first, or wait for the answer.',
      ja: 'すでに訂正を申請しています。先に取り下げるか、回答をお待ちください。',
    },
    'email-taken': { en: 'Somebody else has this e-mail address.', ja: 'このメールアドレスはすでに使われています。' },
    'attempts-used-up': {
      en: 'All attempts are used. Your instructor can open another.',
      ja: '受験回数の上限に達しました。講師が追加できます。',
    },
    'wait-before-next-attempt': {
      en: 'The next attempt opens after a pause.',
      ja: '次の受験まで、しばらくお待ちください。',
    },
    'already-passed': { en: 'You have passed this already.', ja: 'すでに合格しています。' },
    'attempt-waits-for-marking': {
      en: 'Your last test is still being marked. You will be told the result.',
      ja: '前回のテストは採点中です。結果が出るまでお待ちください。',
    },
    'answer-already-marked': {
      en: 'This answer has its mark already.',
      ja: 'この解答はすでに採点されています。',
    },
    'answer-open-elsewhere': {
      en: 'Somebody else is marking this answer now. Go on with the next.',
      ja: '他の採点者がこの解答を採点中です。次の解答へ進んでください。',
    },
    'too-many-files': {
      en: 'No more files are taken here. Use one of those you sent.',
      ja: 'これ以上ファイルを送信できません。送信済みのファイルをご使用ください。',
    },
    'too-many-requests': {
      en: 'Too much was asked within a minute. Wait a moment, then try again.',
      ja: '短時間のリクエストが多すぎます。しばらく待ってからもう一度お試しください。',
    },
    'too-many-webhooks': {
      en: 'Your agency has as many addresses as it may have. Remove one first.',
      ja: '登録できる送信先の上限に達しています。先に不要な送信先を削除してください。',
    },
    'filter-not-supported': {
      en: 'This filter is not supported. Use eq with the attributes that are named in the schema, joined by and.',
      ja: 'このフィルターには対応していません。スキーマにある属性を eq で指定し、and でつないでください。',
    },
    'path-not-supported': {
      en: 'This attribute cannot be changed in this way.',
      ja: 'この属性は、この方法では変更できません。',
    },
    'address-not-changeable': {
      en: 'The address of somebody who holds staff roles given by hand is changed by an administrator in Muster, not by a directory.',
      ja: '手動で職員の役割を付与された人のメールアドレスは、ディレクトリからは変更できません。',
    },
    'closing-held': {
      en: 'Unusually many accounts are being closed. This one is held until an administrator of the agency confirms it in Muster.',
      ja: '通常より多くのアカウントが停止されようとしています。このアカウントの停止は、機関の管理者がMusterで確認するまで保留されます。',
    },
    'version-stale': {
      en: 'This was changed meanwhile. Read it again, then send the change with its new version.',
      ja: '他で変更されました。読み込み直し、新しい版を指定して変更を送信してください。',
    },
    'too-many-groups': {
      en: 'There are as many groups as there may be. Send only the groups that give roles.',
      ja: 'グループ数が上限に達しています。役割に関係するグループだけを送信してください。',
    },
    'external-id-taken': {
      en: 'Somebody else of the agency has this id of the directory.',
      ja: '同じディレクトリIDの人がすでに登録されています。',
    },
    'group-name-taken': {
      en: 'Another group of the directory has this name.',
      ja: '同じ名称のグループがすでにあります。',
    },
    'webhook-is-off': {
      en: 'This address is switched off. Switch it on first.',
      ja: 'この送信先は停止中です。先に送信を再開してください。',
    },
    'lessons-not-complete': { en: 'Finish every lesson first.', ja: '先にすべての単元を修了してください。' },
    'assessment-not-open-yet': { en: 'The test is not open yet.', ja: 'テストの受付はまだ始まっていません。' },
    'honour-not-stated': {
      en: 'State first what the course asks of you.',
      ja: '先に、研修が求める宣言をしてください。',
    },
    'assessment-over': { en: 'The test is closed.', ja: 'テストの受付は終了しました。' },
    'offline-not-permitted': {
      en: 'This test must be taken with a connection.',
      ja: 'このテストは、接続した状態で受験してください。',
    },
    'attempt-is-offline': {
      en: 'This test is being taken on a device without a connection. Hand it in from that device.',
      ja: 'このテストは、接続なしで端末上で受験中です。その端末から提出してください。',
    },
    'attempt-not-offline': {
      en: 'This test was not taken without a connection.',
      ja: 'このテストは、接続なしで受験したものではありません。',
    },
    'start-not-signed': {
      en: 'The start of this test cannot be confirmed. Show this to your instructor.',
      ja: 'このテストの開始を確認できません。この画面を講師に見せてください。',
    },
    'attempt-closed': { en: 'This attempt is handed in.', ja: 'この受験は提出済みです。' },
    'time-is-up': { en: 'The time is up.', ja: '終了時刻を過ぎています。' },
    'stale-answer': {
      en: 'A newer answer to this question is already saved.',
      ja: 'この問題には、より新しい解答が保存されています。',
    },
    'answer-does-not-fit': { en: 'This answer does not fit the question.', ja: 'この問題に合わない解答です。' },
    'attempt-still-open': { en: 'Hand in the test first.', ja: '先にテストを提出してください。' },
    'decision-closed': {
      en: 'Another decision stands in its place by now. Reload and look at that one.',
      ja: 'この判定に代わる新しい判定があります。再読み込みして確認してください。',
    },
    'decision-outdated': {
      en: 'Something it rests on has changed. A new decision is being made; look again in a minute.',
      ja: '判定の根拠が変わりました。新しい判定を作成しています。1分ほどしてから確認してください。',
    },
    'decision-confirmed': { en: 'This decision is confirmed already.', ja: 'この判定はすでに確定しています。' },
    'decision-referred': { en: 'This decision was referred already.', ja: 'この判定はすでに照会済みです。' },
    'draft-under-way': {
      en: 'A draft of the next version is under way already. Open it, or discard it first.',
      ja: '次の版の草案がすでにあります。それを開くか、先に破棄してください。',
    },
    'draft-closed': {
      en: 'This draft was published or discarded. It does not change any more.',
      ja: 'この草案は公開または破棄されており、変更できません。',
    },
    'draft-not-ready': {
      en: 'The draft still has problems. Nothing was submitted or published.',
      ja: '草案に未解決の問題があります。提出も公開も行われていません。',
    },
    'draft-not-submitted': {
      en: 'This draft is not waiting for approval.',
      ja: 'この草案は承認待ちではありません。',
    },
    'own-version': {
      en: 'You wrote in this version. Two others approve it.',
      ja: 'ご自身が作成した版です。承認は他の2名が行います。',
    },
    'already-approved': { en: 'You have answered this already.', ja: 'すでに回答済みです。' },
    'impact-not-seen': {
      en: 'This version corrects the past. Look at whom it affects, and confirm that you did.',
      ja: '過去にさかのぼる訂正です。影響を受ける人の一覧を確認し、確認済みとしてください。',
    },
    'security-present': {
      en: 'This version has its security clause. There is nothing to consent to.',
      ja: 'この版には安全管理の項目があります。同意は不要です。',
    },
    'key-taken': { en: 'Another profile has this key.', ja: 'このキーは他のプロファイルで使われています。' },
    'already-nominated': {
      en: 'This person is nominated for this posting already.',
      ja: 'この派遣ポストにはすでに推薦されています。',
    },
    'own-nomination': {
      en: 'Nobody nominates themselves. Ask another desk officer.',
      ja: '自分を推薦することはできません。別の担当官に依頼してください。',
    },
    'nomination-closed': {
      en: 'This nomination has ended. Reload to see what became of it.',
      ja: 'この推薦は終了しています。再読み込みして内容をご確認ください。',
    },
    'already-answered': { en: 'This nomination was accepted already.', ja: 'この推薦はすでに承諾済みです。' },
    'posting-cancelled': { en: 'This posting was cancelled.', ja: 'この派遣ポストは取りやめになりました。' },
    'posting-over': { en: 'This posting has ended.', ja: 'この派遣は終了しています。' },
    'no-overlap': {
      en: 'These two postings no longer share a day. Reload to see how they stand.',
      ja: '二つの派遣の期間はもう重なっていません。再読み込みしてご確認ください。',
    },
    'fact-closed': {
      en: 'Somebody closed this entry already. Reload to see it.',
      ja: 'この記録はすでに取り消されています。再読み込みしてご確認ください。',
    },
    'name-taken': {
      en: 'This name is taken. Choose it from the list.',
      ja: 'この名称は登録済みです。一覧から選んでください。',
    },
    'own-waiver': {
      en: 'Nobody asks for or signs a waiver for themselves. A colleague must do it.',
      ja: '自分自身の要件免除は申請も署名もできません。他の職員に依頼してください。',
    },
    'same-signatory': {
      en: 'Two different people are needed. A colleague with the role must do this.',
      ja: '異なる2名が必要です。同じ役割を持つ他の職員に依頼してください。',
    },
    'instructor-signs': {
      en: 'Whoever teaches this person cannot waive a requirement for them.',
      ja: '本人を指導する講師は、要件免除に関与できません。',
    },
    'waiver-role': {
      en: 'This requirement is waived by other roles than yours.',
      ja: 'この要件の免除は、別の役割の担当者が行います。',
    },
    'waiver-waiting': {
      en: 'A waiver of this requirement waits for signatures already.',
      ja: 'この要件の免除は、すでに署名待ちです。',
    },
    'waiver-closed': {
      en: 'This waiver was answered already. Reload to see it.',
      ja: 'この要件免除はすでに処理済みです。再読み込みして確認してください。',
    },
    'own-stop': {
      en: 'Nobody places or lifts a stop on themselves.',
      ja: '自分自身の派遣停止は、指定も解除もできません。',
    },
    'stop-closed': {
      en: 'This stop is not open any more, or nobody asked that it be lifted. Reload to see it.',
      ja: 'この派遣停止はすでに終了しているか、解除が申請されていません。再読み込みして確認してください。',
    },
    'lift-already-asked': {
      en: 'Somebody asked for this already. A second person answers.',
      ja: '解除はすでに申請されています。別の担当者が回答します。',
    },
    'own-appeal': { en: 'Nobody answers their own appeal.', ja: '自分の不服申出には回答できません。' },
    'same-decider': {
      en: 'Whoever decided, or lodged the appeal, cannot answer it. A colleague must.',
      ja: '判定した本人や申出を提出した職員は回答できません。他の担当者に依頼してください。',
    },
    'appeal-open': {
      en: 'An appeal against this decision is open already.',
      ja: 'この判定への不服申出はすでに受付中です。',
    },
    'appeal-closed': {
      en: 'This appeal was answered already. Reload to see it.',
      ja: 'この不服申出はすでに処理済みです。再読み込みして確認してください。',
    },
    'nothing-to-appeal': {
      en: 'This decision clears the person: there is nothing to appeal against.',
      ja: 'この判定は派遣要件を充足しているため、不服申出の対象ではありません。',
    },
    'membership-ended': {
      en: 'This membership has ended. Invite the person again.',
      ja: 'この兼務は終了しています。もう一度招待してください。',
    },
    'last-administrator': {
      en: 'The agency needs at least one administrator. Name another first.',
      ja: '管理者は1名以上必要です。先に別の管理者を指定してください。',
    },
    'own-roles': {
      en: 'Nobody changes their own roles. Ask another administrator.',
      ja: '自分の役割は変更できません。別の管理者に依頼してください。',
    },
    'case-not-decidable': {
      en: 'This case cannot be decided. Each mistake in it is named.',
      ja: 'この事例は判定できません。誤りのある箇所をご確認ください。',
    },
    'consent-not-live': {
      en: 'This consent has already ended. Nothing was changed.',
      ja: 'この同意はすでに終了しています。変更はありません。',
    },
    'consent-missing': {
      en: 'Not everybody on the list agrees to this recipient. Take them off, or leave the recipient out.',
      ja: 'この提供先に同意していない人が含まれています。その人または提供先を外してください。',
    },
    'list-closed': {
      en: 'This list was called back or its time has ended: it can no longer be handed on.',
      ja: 'この名簿は回収済み、または保存期限を過ぎているため、提供できません。',
    },
    'too-many-people': {
      en: 'The roster is too long for one file. Narrow it down first.',
      ja: '人数が多すぎて1つのファイルにできません。条件を絞ってください。',
    },
    'too-many-entries': {
      en: 'That is too much for one file. Narrow it down by days first.',
      ja: '記録が多すぎて1つのファイルにできません。期間を絞ってください。',
    },
    'own-certificate': {
      en: 'Nobody decides on a certificate of their own. A colleague has to.',
      ja: '自分の修了証は判断できません。別の担当者が確認します。',
    },
    'state-does-not-allow': {
      en: 'Its state does not allow this any more. Reload and look again.',
      ja: '現在の状態ではこの操作はできません。再読み込みして確認してください。',
    },
    'evidence-missing': {
      en: 'There is no evidence file yet. Without one it cannot be verified.',
      ja: '証拠書類がありません。書類がないと確認できません。',
    },
    'name-not-linked': {
      en: 'The printed name differs from the holder’s. Say first how you know that it is the same person.',
      ja: '記載された氏名が本人と異なります。まず、同一人物であることの根拠を記入してください。',
    },
    'issuer-name-taken': {
      en: 'Another issuer has, or had, this name.',
      ja: 'この名称は別の発行機関が使用しています（旧称を含む）。',
    },
    'deputy-not-possible': {
      en: 'A deputy is somebody else on the staff of your agency. Choose another person.',
      ja: '代理者には、同じ機関の自分以外の職員を指定してください。',
    },
    'role-not-yours': {
      en: 'You can only lend roles you hold yourself. Those you have as a deputy are not passed on.',
      ja: '委任できるのはご自身の役割だけです。代理として持つ役割は委任できません。',
    },
    'transfer-under-way': {
      en: 'A transfer is under way already. It has to take effect or end first.',
      ja: '異動の手続きがすでに進行中です。発効または終了してから行ってください。',
    },
    'transfer-closed': {
      en: 'This transfer is not open to that any more. Load the page again to see how it stands.',
      ja: 'この異動にはもうその操作を行えません。ページを読み込み直して状態を確認してください。',
    },
    'own-transfer': {
      en: 'Your own transfer is asked for and let go by somebody else.',
      ja: 'ご自身の異動の申請と同意は、別の管理者が行います。',
    },
    'already-home': {
      en: 'They are at home in this agency already.',
      ja: 'すでにこの機関に所属しています。',
    },
    'erasure-open': {
      en: 'The erasure of this person’s data was asked for. It has to be refused or taken back first.',
      ja: 'この利用者の情報の消去が請求されています。先に不承認または取りやめとしてください。',
    },
    'own-closing': {
      en: 'This account is yours. Another administrator has to close it.',
      ja: 'ご自身のアカウントです。ほかの管理者が停止してください。',
    },
    'closed-by-directory': {
      en: 'The directory of the agency closed this account. It is opened again there.',
      ja: 'このアカウントは機関のディレクトリが停止しました。再開はディレクトリで行ってください。',
    },
    'closed-by-erasure': {
      en: 'This person was erased. The account stays closed.',
      ja: 'この利用者の情報は消去されました。アカウントは再開できません。',
    },
    'same-account': {
      en: 'This is one account. Choose two different ones.',
      ja: '同じアカウントです。異なる二つのアカウントを選んでください。',
    },
    'own-account': {
      en: 'One of these accounts is yours. Another administrator has to decide.',
      ja: 'ご自身のアカウントが含まれています。ほかの管理者が判断してください。',
    },
    'account-closed': {
      en: 'One of these accounts is closed. Only open accounts are merged.',
      ja: '閉鎖されたアカウントが含まれています。統合できるのは開いているアカウントだけです。',
    },
    'to-settle-first': {
      en: 'Something of these accounts has to come to an end first: the list beside the account says what. Or keep the other account.',
      ja: '先に終えるべきことが残っています。アカウントの横の一覧を確認するか、もう一方のアカウントを残してください。',
    },
    'merged-elsewhere': {
      en: 'These accounts are merged. Undo that first.',
      ja: 'これらのアカウントは統合されています。先に統合を取り消してください。',
    },
    'too-late-to-undo': {
      en: 'This can no longer be undone: 30 days are over, or somebody was erased or moved since.',
      ja: 'この統合はもう取り消せません。30日を過ぎたか、その後に消去または異動がありました。',
    },
    'declared-different': {
      en: 'Somebody said that these are two people. Take that back first if it is wrong.',
      ja: '別人として記録されています。誤りであれば、先にその記録を取り消してください。',
    },
    'opening-needed': {
      en: 'This file is closed to you. Open it with a reason first; the person is told.',
      ja: 'この記録は閲覧できません。理由を記入して記録を開いてください（本人に通知されます）。',
    },
    'opening-under-way': {
      en: 'You have this file open already.',
      ja: 'この記録はすでに開いています。',
    },
    'own-file': {
      en: 'Your own file is always open to you, under “My data”.',
      ja: 'ご自身の記録は「自分の情報」でいつでも確認できます。',
    },
    'second-person-needed': {
      en: 'You proposed this yourself. Somebody else has to decide.',
      ja: 'ご自身の提案です。別の担当者が判断します。',
    },
    'published-too-recently': {
      en: 'This key was published less than a day ago. Those who keep our list of keys may not have seen it yet.',
      ja: 'この鍵は公開から1日経っていません。鍵の一覧を保存している相手に、まだ届いていない可能性があります。',
    },
    'issuing-halted': {
      en: 'No certificate can be issued at the moment. Nothing was changed; try again when issuing goes on.',
      ja: '現在、修了証を発行できません。変更は行われていません。発行の再開後にもう一度お試しください。',
    },
    'already-decided': { en: 'This was decided already.', ja: 'すでに判断済みです。' },
    'edition-not-ready': {
      en: 'This draft cannot be published yet: something is missing, or a warning is not answered. Look at the list again.',
      ja: 'この下書きはまだ公開できません。不足している項目、または回答していない注意があります。一覧をご確認ください。',
    },
    'not-a-small-fix': {
      en: 'This changes more than a small fix may: scoring, hours, outcomes or what there is to learn. Publish it as a new edition.',
      ja: '採点、時間数、到達目標、または学習内容の構成が変わるため、軽微な修正としては公開できません。新しい版として公開してください。',
    },
    'test-under-way': {
      en: 'A test is under way. Hand it in first; then you can move to the newer edition.',
      ja: 'テストの途中です。提出してから新しい版へ移ってください。',
    },
    'cohort-not-ready': {
      en: 'Some lines are not ready. Check the list, correct them or take them out, and record again.',
      ja: '登録できない行があります。名簿を確認し、修正または削除してから、もう一度登録してください。',
    },
    'cohort-closed': {
      en: 'This cohort was decided in the meantime. Load the page again.',
      ja: 'この団体修了は、すでに処理されています。ページを読み込み直してください。',
    },
    'own-cohort': {
      en: 'You are in this cohort yourself: another course manager must let its certificates be issued.',
      ja: 'ご自身が含まれているため、ほかの研修管理者が発行を指示する必要があります。',
    },
    'sample-world-only': { en: 'This works only with sample data.', ja: '見本データでのみ利用できます。' },
    overloaded: {
      en: 'Muster is very busy. Nothing is lost; try again in a moment.',
      ja: '混み合っています。保存済みの内容は失われていません。しばらくしてからお試しください。',
    },
    'not-ready': {
      en: 'Muster is starting. Try again in a moment.',
      ja: '起動中です。しばらくしてからお試しください。',
    },
    unexpected: {
      en: 'Something failed on our side. Nothing you had saved is lost. Try again.',
      ja: 'サーバーで問題が起きました。保存済みの内容は失われていません。もう一度お試しください。',
    },
  },
  /** One entry was refused. */
  fields: {
    required: { en: 'Fill this in.', ja: '入力してください。' },
    'wrong-type': { en: 'This cannot be read. Type it again.', ja: '読み取れません。もう一度入力してください。' },
    'unknown-field': { en: 'This entry is not known here.', ja: '不明な項目です。' },
    'too-short': { en: 'Write a little more.', ja: '短すぎます。' },
    'too-long': { en: 'Shorten this.', ja: '長すぎます。短くしてください。' },
    'too-common': {
      en: 'This is easy to guess. Choose something else.',
      ja: '推測されやすいため使えません。別のものにしてください。',
    },
    'known-password': {
      en: 'This, or something very like it, is in lists of stolen passwords. Choose something else.',
      ja: '流出したパスワードの一覧に、同じもの、またはよく似たものがあります。別のものにしてください。',
    },
    'wrong-code': {
      en: 'This code is wrong, too old, or was used already. Wait for the next one.',
      ja: 'コードが違うか、期限切れ、または使用済みです。次のコードをお待ちください。',
    },
    'wrong-password': {
      en: 'This is not your password. Try again.',
      ja: 'パスワードが違います。もう一度入力してください。',
    },
    'too-small': { en: 'Choose a larger number.', ja: 'もっと大きい数を入力してください。' },
    'too-large': { en: 'Choose a smaller number.', ja: 'もっと小さい数を入力してください。' },
    'listed-twice': { en: 'This one is listed twice.', ja: '重複しています。' },
    'asks-for-this-course': {
      en: 'This one asks for the course itself, directly or by way of others.',
      ja: 'この研修は、直接または別の研修を経て、この研修自体の修了を条件としています。',
    },
    'not-one-of': { en: 'Choose one of the list.', ja: '一覧から選んでください。' },
    'not-a-date': {
      en: 'Type a date that exists, such as 2026-12-03.',
      ja: '正しい日付を入力してください（例 2026-12-03）。',
    },
    'not-a-time': { en: 'Type a time such as 22:10.', ja: '時刻を入力してください（例 22:10）。' },
    'pale-on-light': {
      en: 'This colour is too pale for light pages. Choose a darker one.',
      ja: '明るい画面では見えにくい色です。より濃い色をお選びください。',
    },
    'dim-on-dark': {
      en: 'This colour is too dark for dark pages. Choose a lighter one.',
      ja: '暗い画面では見えにくい色です。より明るい色をお選びください。',
    },
    'not-a-zone': {
      en: 'Type a time zone such as Africa/Juba.',
      ja: 'タイムゾーンを入力してください（例 Africa/Juba）。',
    },
    'too-early': { en: 'Choose a later day.', ja: 'もっと後の日付を入力してください。' },
    'too-late': { en: 'Choose an earlier day.', ja: 'もっと前の日付を入力してください。' },
    'before-departure': { en: 'Arrival cannot be before departure.', ja: '到着日は出発日以後にしてください。' },
    'before-arrival': { en: 'The return cannot be before arrival.', ja: '帰任日は到着日以後にしてください。' },
    'not-later': { en: 'Choose a day after the present return.', ja: '現在の帰任日より後の日付を入力してください。' },
    'nothing-changed': { en: 'This is as it was. Change something first.', ja: '変更されていません。' },
    'before-first-day': { en: 'Choose a day on or after the first day.', ja: '開始日以降の日を選んでください。' },
    'in-the-past': { en: 'Choose today or a later day.', ja: '今日以降の日を選んでください。' },
    'after-return': { en: 'Choose a day by the return.', ja: '帰任日までの日を選んでください。' },
    'after-last-day': {
      en: 'Choose a day by the last day of the waiver.',
      ja: '免除の最終日までの日を選んでください。',
    },
    'not-an-instant': { en: 'Type a date and time that exist.', ja: '正しい日時を入力してください。' },
    'not-an-id': { en: 'This is not a known id.', ja: '正しいIDではありません。' },
    'not-an-address': {
      en: 'Type a whole address, such as https://login.example.org.',
      ja: 'https://login.example.org のような完全なアドレスを入力してください。',
    },
    'not-saml-metadata': {
      en: 'This is not the metadata of a SAML 2.0 identity provider. Look for a file that begins with EntityDescriptor.',
      ja: 'SAML 2.0 の IdP（認証側）のメタデータではありません。EntityDescriptor で始まるファイルをお探しください。',
    },
    'several-entities': {
      en: 'This is the metadata of several systems. Take that of your own identity provider alone.',
      ja: '複数のシステムのメタデータが含まれています。自機関の IdP のものだけを使ってください。',
    },
    'no-redirect-sign-in': {
      en: 'This names no sign-in address that takes requests by redirect (HTTP-Redirect). Ask those who run it.',
      ja: 'リダイレクト（HTTP-Redirect）で要求を受けるサインイン先がありません。システムの担当者にお尋ねください。',
    },
    'no-signing-certificate': {
      en: 'This has no certificate we can check answers with. It takes RSA of at least 2048 bits.',
      ja: '応答を確認できる証明書がありません。2048ビット以上の RSA が必要です。',
    },
    'not-a-certificate': {
      en: 'This is not a certificate. Paste it whole, from BEGIN CERTIFICATE to END CERTIFICATE.',
      ja: '証明書ではありません。BEGIN CERTIFICATE から END CERTIFICATE まで、すべて貼り付けてください。',
    },
    'key-not-usable': {
      en: 'The key of this certificate cannot be used. It takes RSA of at least 2048 bits.',
      ja: 'この証明書の鍵は使えません。2048ビット以上の RSA が必要です。',
    },
    'not-https': { en: 'The address must begin with https.', ja: 'https で始まるアドレスを入力してください。' },
    'role-not-allowed': {
      en: 'This role may not come from a file here. Allow it above, or take it out of the cell.',
      ja: 'この役割はファイルからの付与が許可されていません。上で許可するか、セルから削除してください。',
    },
    'email-elsewhere': {
      en: 'A person of another agency has this address. Use another one, or invite them.',
      ja: '他機関の利用者のメールアドレスです。別のアドレスを使用するか、招待してください。',
    },
    'account-is-closed': {
      en: 'The account with this address is closed. Take the row out.',
      ja: 'このアドレスの利用者は利用停止中です。この行を削除してください。',
    },
    'column-needed': {
      en: 'Say which columns hold the e-mail, the family name and the given name.',
      ja: 'メールアドレス・姓・名の列を選んでください。',
    },
    'column-twice': { en: 'Two columns cannot be the same entry.', ja: '同じ項目に複数の列は選べません。' },
    'import-too-long': {
      en: 'A file may have 20,000 rows of people. Divide it.',
      ja: '一度に取り込めるのは20,000行までです。分割してください。',
    },
    'not-kana': {
      en: 'Type the reading in hiragana or katakana.',
      ja: '読みは、ひらがなまたはカタカナで入力してください。',
    },
    'not-an-email': {
      en: 'Type a whole e-mail address, such as name@example.org.',
      ja: 'メールアドレスを正しく入力してください（例 name@example.org）。',
    },
    'not-an-https-address': {
      en: 'Type a whole address that begins with https://, without a name or password in it.',
      ja: 'https:// で始まるアドレスを入力してください。ユーザー名やパスワードは含められません。',
    },
    'address-refused': {
      en: 'This address leads into a private network. Give one on the open internet.',
      ja: 'このアドレスは内部ネットワークのものです。インターネット上のアドレスを入力してください。',
    },
    'unknown-clause': { en: 'This requirement is not one of the posting.', ja: 'この派遣ポストの要件ではありません。' },
    'not-waivable': { en: 'This requirement cannot be waived.', ja: 'この要件は免除できません。' },
    'unknown-type': { en: 'This training is not known here.', ja: '登録されていない研修です。' },
    'does-not-meet': {
      en: 'This training would not meet the requirement. Choose one that does.',
      ja: 'この研修では要件を満たせません。要件を満たす研修を選んでください。',
    },
    'name-empty': { en: 'Type a name.', ja: '氏名を入力してください。' },
    'name-has-control-characters': {
      en: 'Remove hidden characters or line breaks.',
      ja: '見えない文字や改行を取り除いてください。',
    },
    'name-too-long': { en: 'Shorten the name to 200 characters.', ja: '氏名は200文字以内で入力してください。' },
    'not-known': {
      en: 'This is not known here. Choose one of the list.',
      ja: '登録がありません。一覧から選択してください。',
    },
    'in-the-future': { en: 'This day has not come yet.', ja: 'まだ来ていない日付です。' },
    'before-completion': { en: 'This is before the completion.', ja: '修了日より前の日付です。' },
    'above-maximum': { en: 'This is more than the maximum.', ja: '満点を超えています。' },
    'row-ragged': {
      en: 'This row has more or fewer cells than the first row.',
      ja: 'この行の項目数が1行目と異なります。',
    },
    'quote-open': {
      en: 'A quotation mark opens here and never closes.',
      ja: 'ここで始まる引用符が閉じられていません。',
    },
    'too-many-rows': {
      en: 'A table may have 10,000 rows. Divide it.',
      ja: '一度に扱えるのは10,000行までです。分割してください。',
    },
    'no-number-column': {
      en: 'No column holds certificate numbers.',
      ja: '修了証の番号の列が見つかりません。',
    },
    'no-certificate-inside': {
      en: 'There is no Muster certificate in this file.',
      ja: 'このファイルには Muster の修了証が含まれていません。',
    },
    'receipt-not-ours': {
      en: 'This result did not come from here. Check the file again.',
      ja: 'この結果はここで発行されたものではありません。もう一度確認してください。',
    },
    'file-empty': { en: 'This file is empty.', ja: 'ファイルが空です。' },
    'file-damaged': {
      en: 'This file is damaged. Take the photograph or make the scan again.',
      ja: 'ファイルが壊れています。撮影またはスキャンをやり直してください。',
    },
    'file-mixed': {
      en: 'This file holds more than a document or a picture: it was not accepted. Print or photograph it, and send that.',
      ja: '書類や画像以外の内容が含まれているため、受け付けられません。印刷または撮影したものを送ってください。',
    },
    'file-too-large': {
      en: 'This file is too large: pictures up to 10 MB, papers 20 MB, sound 30 MB, films 60 MB.',
      ja: 'ファイルが大きすぎます。画像は10 MB、文書は20 MB、音声は30 MB、動画は60 MBまでです。',
    },
    'file-not-utf8': {
      en: 'The text of this file is in an encoding that cannot be read safely. Save it as UTF-8 and send it again.',
      ja: 'このファイルの文字コードは扱えません。UTF-8で保存し直してから、もう一度送ってください。',
    },
    'format-unknown': {
      en: 'This is no file of questions we know: GIFT, Aiken, Moodle XML, QTI 2 or 3, or our CSV.',
      ja: '設問のファイルとして認識できません。使えるのはGIFT、Aiken、Moodle XML、QTI 2・3、および本システムのCSVです。',
    },
    'xml-broken': {
      en: 'This XML file is damaged: a tag is missing or does not fit. Export it again where it came from.',
      ja: 'XMLが壊れています。タグの不足や不一致があります。元のシステムから書き出し直してください。',
    },
    'xml-doctype': {
      en: 'This XML file declares a document type, which can hide dangerous content. Remove the DOCTYPE line and send it again.',
      ja: '文書型宣言（DOCTYPE）には危険な内容が隠れていることがあります。DOCTYPEの行を削除してから、もう一度送ってください。',
    },
    'package-unsafe': {
      en: 'This package was not opened: it is damaged, too large, or reaches outside itself. Export it again where it came from.',
      ja: 'このパッケージは開けません。破損しているか、大きすぎるか、外部を参照しています。元のシステムから書き出し直してください。',
    },
    'package-without-manifest': {
      en: 'This package has no imsmanifest.xml at its top. Export it again as a QTI package.',
      ja: 'パッケージの最上位にimsmanifest.xmlがありません。QTIパッケージとして書き出し直してください。',
    },
    'too-many-questions': {
      en: 'A file may have 2,000 questions. Divide it.',
      ja: '一つのファイルで扱えるのは2,000問までです。分割してください。',
    },
    'column-unknown': {
      en: 'The first row names a column that is not known. Export a question as CSV to see the columns.',
      ja: '1行目に不明な列名があります。設問をCSVで書き出すと、使える列名を確認できます。',
    },
    'column-missing': {
      en: 'The first row must name every column once, among them part and kind.',
      ja: '1行目では列名をそれぞれ一度だけ書き、partとkindを必ず含めてください。',
    },
    'course-file-manifest': {
      en: 'This is no course file: its manifest.json is missing or cannot be read.',
      ja: '研修ファイルではありません。manifest.jsonがないか、読み取れません。',
    },
    'course-file-version': {
      en: 'This course file has a version of the format that is not known here. Ask for one of version 1.',
      ja: 'この研修ファイルの形式の版には対応していません。版1で書き出したファイルを依頼してください。',
    },
    'course-file-checksum': {
      en: 'A part of this course file is missing or was changed on the way. Ask for it again.',
      ja: '研修ファイルの一部が欠けているか、途中で書き換えられています。もう一度受け取ってください。',
    },
    'course-file-content': {
      en: 'This course file has a lesson, question, test or file that cannot be taken in. Ask its owner to export it again.',
      ja: 'この研修ファイルには、取り込めない単元・設問・テスト・ファイルが含まれています。所有機関に書き出し直しを依頼してください。',
    },
    'course-file-size': {
      en: 'The files of this edition are larger together than a course file may be, 90 MB. Shorten its films.',
      ja: 'この版のファイルの合計が、研修ファイルの上限（90 MB）を超えています。動画を短くしてください。',
    },
    'question-text-missing': {
      en: 'Something is not written yet: every text is needed in one language at least.',
      ja: 'まだ書かれていない箇所があります。どの文も、少なくとも一つの言語で必要です。',
    },
    'question-points-invalid': { en: 'Points are whole numbers.', ja: '配点は整数で入力してください。' },
    'question-duplicate-id': {
      en: 'Two parts of this question have the same id. Remove one and add it again.',
      ja: '同じ識別子の項目が2つあります。一方を削除して追加し直してください。',
    },
    'question-too-few-options': { en: 'At least two choices are needed.', ja: '選択肢は2つ以上必要です。' },
    'question-no-right-answer': { en: 'No answer is marked as right.', ja: '正解が指定されていません。' },
    'question-several-right-answers': {
      en: 'More than one answer is marked as right. Mark one, or change the kind to “several answers”.',
      ja: '正解が2つ以上指定されています。1つにするか、種類を「複数選択」に変えてください。',
    },
    'question-nothing-wrong': {
      en: 'Every answer is marked as right, so that nobody could be wrong.',
      ja: 'すべての選択肢が正解になっているため、誤答がありえません。',
    },
    'question-same-text-twice': {
      en: 'Two of them read the same: nobody could tell them apart.',
      ja: '同じ内容の項目が2つあり、区別できません。',
    },
    'question-pair-unknown': {
      en: 'A pair names an item that is not there.',
      ja: '存在しない項目が組に使われています。',
    },
    'question-pair-missing': {
      en: 'An item on the left has no partner.',
      ja: '左側に、組になる相手のない項目があります。',
    },
    'question-tolerance-negative': {
      en: 'The accepted difference cannot be below zero.',
      ja: '許容差は0以上で入力してください。',
    },
    'question-answer-not-a-number': { en: 'The right answer is not a number.', ja: '正解が数値ではありません。' },
    'question-answer-out-of-range': { en: 'A time lies between 00:00 and 23:59.', ja: '時刻は0:00から23:59までです。' },
    'question-points-above': {
      en: 'An answer earns more points than the question has.',
      ja: '設問の配点を超える点数の解答があります。',
    },
    'question-area-invalid': {
      en: 'An area lies outside the picture, or encloses nothing.',
      ja: '画像の外にある範囲、または面積のない範囲があります。',
    },
    'pictures-too-large': {
      en: 'The pictures of these questions are larger together than a package may be, 30 MB. Give out fewer at a time.',
      ja: '設問の画像の合計が、パッケージの上限（30 MB）を超えています。設問を分けて書き出してください。',
    },
    'question-picture-unknown': {
      en: 'The picture is not there. Add it again.',
      ja: '画像が見つかりません。もう一度追加してください。',
    },
    'question-next-unknown': {
      en: 'A choice leads to a step that is not there.',
      ja: '存在しない場面へ進む選択肢があります。',
    },
    'question-path-circular': {
      en: 'The situation runs in a circle: some way through it never ends.',
      ja: '場面が循環していて、終わらない進み方があります。',
    },
    'question-step-unreachable': {
      en: 'No choice leads to one of the steps.',
      ja: 'どこからも進めない場面があります。',
    },
    'question-points-not-best-path': {
      en: 'The points of the question are not those of the best way through the situation.',
      ja: '設問の配点が、最もよい進み方の得点と一致しません。',
    },
    'person-unknown': {
      en: 'Nobody of your agency has this address.',
      ja: '所属機関に、このメールアドレスの人はいません。',
    },
    'question-no-criterion': {
      en: 'The rubric has no criterion to mark by.',
      ja: '採点基準に項目がありません。',
    },
    'question-points-not-best-levels': {
      en: 'The points of the question are not the sum of the best levels of its rubric.',
      ja: '設問の配点が、採点基準の各項目の最高点の合計と一致しません。',
    },
    'image-too-large': { en: 'This picture has too many pixels.', ja: '画像の画素数が大きすぎます。' },
    'not-well-formed': {
      en: 'This holds a broken character. Type it again.',
      ja: '壊れた文字が含まれています。もう一度入力してください。',
    },
    invalid: { en: 'This does not fit. Check it.', ja: '入力内容をご確認ください。' },
  },
  noConnection: {
    en: 'There is no connection. What you typed is still here; try again when you are back.',
    ja: '接続がありません。入力内容は残っています。接続が戻ったら、もう一度お試しください。',
  },
  summary: {
    en: { one: 'One entry needs correcting', other: '{count:Word} entries need correcting' },
    ja: '{count}件の入力をご確認ください',
  },
})
