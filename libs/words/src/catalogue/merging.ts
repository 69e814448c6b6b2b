import { catalogue } from '../message.ts'

/** Two accounts of one person: looked at side by side, merged, and apart again. */
export const merging = catalogue({
  compare: {
    title: { en: 'Two accounts side by side', ja: '二つのアカウントの比較' },
    lead: {
      en: 'Ask the person before you decide: two people may share a name. Both see that you looked.',
      ja: '同姓同名の場合があります。決める前に、必ず本人にご確認ください。比較したことは双方の閲覧記録に残ります。',
    },
    link: { en: 'Compare', ja: '比較' },
    linkOf: { en: 'Compare {other} with {one}', ja: '{other}を{one}と比較' },
    fact: { en: 'What', ja: '項目' },
    facts: {
      name: { en: 'Name', ja: '氏名' },
      reading: { en: 'Reading', ja: '読み' },
      passport: { en: 'Name in the passport', ja: '旅券の氏名' },
      added: { en: 'Added', ja: '登録日時' },
      lastAt: { en: 'Last signed in', ja: '最終サインイン' },
      signsIn: { en: 'Signs in with', ja: 'サインイン方法' },
      roles: { en: 'Roles', ja: '役割' },
      enrolments: { en: 'Courses under way', ja: '受講中の研修' },
      completions: { en: 'Completions', ja: '修了' },
      certificates: { en: 'Certificates', ja: '修了証' },
      outside: { en: 'Certificates from elsewhere', ja: '外部の証明書' },
      nominations: { en: 'Nominations', ja: '推薦' },
      experience: { en: 'Records of experience', ja: '経歴' },
    },
    never: { en: 'Never', ja: 'なし' },
    none: { en: 'None', ja: 'なし' },
    ways: {
      password: { en: 'Password', ja: 'パスワード' },
      passkeys: { en: 'Passkeys: {count}', ja: 'パスキー：{count}' },
      app: { en: 'Authenticator app', ja: '認証アプリ' },
      directories: { en: 'Sign-in services: {count}', ja: 'サインインサービス：{count}' },
      provisioned: { en: 'Kept by a directory', ja: 'ディレクトリー連携' },
    },
    keep: { en: 'Which account goes on?', ja: '残すアカウント' },
    keepHint: {
      en: 'The other one is closed. Its records are shown with this one; its roles end.',
      ja: 'もう一方は閉鎖されます。記録は残すアカウントに表示され、役割は終了します。',
    },
    obstacles: {
      title: { en: '{email} cannot be closed yet', ja: '{email}はまだ閉鎖できません' },
      sitting: {
        en: 'A test is under way or waits for its marks: it has to be handed in and marked.',
        ja: '試験が受験中または採点待ちです。提出と採点が済むまでお待ちください。',
      },
      nomination: {
        en: 'A nomination is open: withdraw it, or keep this account.',
        ja: '有効な推薦があります。推薦を取り下げるか、このアカウントを残してください。',
      },
      erasure: {
        en: 'Its erasure was asked for: that has to be done, refused or cancelled.',
        ja: '消去の申請があります。実施、却下、取消のいずれかが済むまでお待ちください。',
      },
      membership: {
        en: 'It acts for another agency: that membership has to end, or keep this account.',
        ja: '他機関のメンバーです。終了してもらうか、このアカウントを残してください。',
      },
      transfer: {
        en: 'It is about to move to another agency: that has to take effect or end first, or keep this account.',
        ja: '他機関への異動の手続き中です。発効または終了を待つか、このアカウントを残してください。',
      },
      'class-results': {
        en: 'Results of a class are being recorded: they have to be confirmed or withdrawn.',
        ja: '対面研修の結果を記録中です。確定または取下げが済むまでお待ちください。',
      },
      appeal: {
        en: 'An appeal waits for its answer.',
        ja: '異議申立てが回答待ちです。',
      },
      'merged-before': {
        en: 'Other accounts were merged into it: keep this account, or undo that first.',
        ja: '別のアカウントが統合されています。このアカウントを残すか、先にその統合を取り消してください。',
      },
    },
    closed: { en: 'One of these accounts is closed.', ja: '閉鎖されたアカウントが含まれています。' },
    merge: {
      open: { en: 'Merge the accounts', ja: 'アカウントを統合' },
      title: { en: 'Merge {other} into {kept}', ja: '{other}を{kept}に統合' },
      impact: {
        en: '{other} is closed at once: signing in with it and its sessions end. {kept} shows the records of both, and they count together. Courses under way are taken up again by enrolling; lessons that were read count. The person is told at both addresses. It can be undone for 30 days.',
        ja: '{other}は直ちに閉鎖され、サインインとセッションは終了します。{kept}には双方の記録が表示され、合わせて判定されます。受講中の研修は再度の申込みで続きから受講でき、学習済みのレッスンは引き継がれます。本人には両方のアドレスに通知されます。30日以内なら元に戻せます。',
      },
      working: { en: 'Merging …', ja: '統合しています…' },
    },
    differ: {
      open: { en: 'These are two different people', ja: '別人として記録' },
      title: { en: 'Two different people', ja: '別人の記録' },
      impact: {
        en: 'These two accounts are not shown as one person’s again. It can be taken back.',
        ja: 'この二つのアカウントは、今後、重複の候補に表示されません。後で取り消せます。',
      },
      confirm: { en: 'They are two people', ja: '別人として記録' },
      working: { en: 'Recording …', ja: '記録しています…' },
    },
    isDifferent: { en: 'Said to be two different people', ja: '別人として記録されています' },
    isDifferentText: { en: '{by}, {on}: {reason}', ja: '{by}（{on}）：{reason}' },
  },
  page: {
    title: { en: 'Merged accounts', ja: '統合したアカウント' },
    lead: {
      en: 'Accounts of your agency that were merged. Within 30 days each merge can be undone: both accounts are as they were, and what was recorded since stays with the one that was kept.',
      ja: '所属機関で統合されたアカウントの一覧です。30日以内であれば統合を取り消せます。双方は統合前の状態に戻り、統合後の記録は残したアカウントに残ります。',
    },
    none: { en: 'No accounts were merged.', ja: '統合されたアカウントはありません。' },
    kept: { en: 'Goes on', ja: '残したアカウント' },
    other: { en: 'Closed', ja: '閉鎖したアカウント' },
    by: { en: 'By', ja: '実施者' },
    reason: { en: 'Reason', ja: '理由' },
    state: { en: 'State', ja: '状態' },
    act: { en: 'Action', ja: '操作' },
    merged: { en: 'Merged {instant}', ja: '{instant}に統合' },
    undone: { en: 'Undone {instant} by {by}: {reason}', ja: '{instant}に{by}さんが取消：{reason}' },
    until: { en: 'Can be undone until {instant}', ja: '{instant}まで取消可能' },
    undo: {
      open: { en: 'Undo', ja: '統合を取消' },
      title: { en: 'Undo the merge of {other}', ja: '{other}の統合の取消' },
      impact: {
        en: '{other} opens again with the roles and records it had. What was recorded since the merge stays with {kept}. The person is told at both addresses.',
        ja: '{other}は、統合前の役割と記録のまま再び利用できるようになります。統合後の記録は{kept}に残ります。本人には両方のアドレスに通知されます。',
      },
      working: { en: 'Undoing …', ja: '取り消しています…' },
      done: { en: 'The accounts are apart again.', ja: '統合を取り消しました。' },
    },
    different: {
      title: { en: 'Said to be two different people', ja: '別人として記録した組' },
      none: { en: 'Nobody was said to be two people.', ja: '別人として記録された組はありません。' },
      people: { en: 'Accounts', ja: 'アカウント' },
      takeBack: { en: 'Take back', ja: '記録を取消' },
      takingBack: { en: 'Taking back …', ja: '取り消しています…' },
      done: { en: 'They may be shown as one person’s again.', ja: '再び重複の候補として表示されることがあります。' },
    },
    merge: { en: 'The accounts are merged.', ja: 'アカウントを統合しました。' },
    namesakes: { en: 'People who may be here twice', ja: '重複の可能性がある利用者' },
  },
})
