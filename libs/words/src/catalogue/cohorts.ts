import { catalogue } from '../message.ts'

/** Groups that completed a course together in a room, and the issuing of their certificates. */
export const cohorts = catalogue({
  heading: { en: 'Cohorts that completed together', ja: '団体で修了したグループ' },
  lead: {
    en: 'When a group completes the course in a room, record it here once. A course manager then lets the certificates be issued.',
    ja: '教室などで団体が研修を修了したときは、ここでまとめて登録します。修了証は、研修管理者の指示により発行されます。',
  },
  empty: { en: 'No cohort has been recorded yet.', ja: '団体修了の登録はまだありません。' },
  add: { en: 'Record a cohort', ja: '団体修了を登録' },
  columns: {
    heldOn: { en: 'Held on', ja: '実施日' },
    place: { en: 'Place', ja: '場所' },
    people: { en: 'People', ja: '人数' },
    state: { en: 'State', ja: '状態' },
    recordedBy: { en: 'Recorded by', ja: '登録者' },
    person: { en: 'Person', ja: '氏名' },
    email: { en: 'E-mail', ja: 'メールアドレス' },
    points: { en: 'Points', ja: '得点' },
    outcome: { en: 'Result', ja: '結果' },
  },
  modes: {
    classroom: { en: 'In a classroom', ja: '教室' },
    'live-online': { en: 'Live online', ja: 'オンライン（同時双方向）' },
    practical: { en: 'Practical exercise', ja: '実技' },
  },
  states: {
    recorded: { en: 'Waits for a course manager', ja: '研修管理者の指示待ち' },
    issuing: { en: 'Being issued', ja: '発行中' },
    done: { en: 'Done', ja: '完了' },
    withdrawn: { en: 'Taken back', ja: '取下げ' },
  },
  form: {
    heldOn: { en: 'Day it was completed', ja: '修了日' },
    mode: { en: 'How it was held', ja: '実施方法' },
    place: { en: 'Place', ja: '場所' },
    outOf: { en: 'Points of the test', ja: 'テストの満点' },
    outOfHint: {
      en: 'This course has a test: {mark} must be reached. Give the points of each person below.',
      ja: 'この研修にはテストがあります（合格基準：{mark}）。各受講者の得点を下に入力してください。',
    },
    people: { en: 'People, one on each line', ja: '受講者（1行に1名）' },
    peopleHint: {
      en: 'The e-mail address, and after a comma the points: sato@example.org, 36. You can paste two columns from a spreadsheet. At most 500.',
      ja: 'メールアドレスを入力し、コンマの後に得点を入力してください（例：sato@example.org, 36）。表計算ソフトから2列を貼り付けることもできます。最大500名です。',
    },
    check: { en: 'Check the list', ja: '名簿を確認' },
    checking: { en: 'Checking', ja: '確認中' },
    record: { en: 'Record this cohort', ja: '団体修了を登録' },
    notChecked: { en: 'Check the list first.', ja: '先に名簿を確認してください。' },
    hasProblems: {
      en: {
        one: 'One line needs correcting, or taking out.',
        other: '{count:Word} lines need correcting, or taking out.',
      },
      ja: '{count}行を修正または削除してください。',
    },
    ready: {
      en: { one: 'One person is ready', other: '{count:Word} people are ready' },
      ja: '{count}名を登録できます',
    },
    line: { en: 'Line {number}', ja: '{number}行目' },
    badLine: {
      en: 'Line {number} cannot be read: “{text}”. It needs an e-mail address and, after a comma, whole points.',
      ja: '{number}行目「{text}」を読み取れません。メールアドレスと、コンマの後に整数の得点を入力してください。',
    },
  },
  findings: {
    ready: { en: 'Ready', ja: '登録可' },
    'completed-before': {
      en: 'Completed this edition before: keeps the certificate there is',
      ja: 'この版を修了済み（既存の修了証が有効です）',
    },
    'not-known': {
      en: 'Nobody of your agency, and no member of it, has this address',
      ja: '所属機関に該当者がいません（兼務者を含む）',
    },
    'listed-twice': { en: 'Stands in the list twice', ja: '名簿に重複しています' },
    'own-result': { en: 'You cannot record your own result', ja: 'ご自身の結果は登録できません' },
    'points-missing': { en: 'Points are missing', ja: '得点がありません' },
    'points-above-maximum': { en: 'More points than the test has', ja: '得点が満点を超えています' },
    'below-pass-mark': { en: 'Did not reach the pass mark', ja: '合格基準に達していません' },
  },
  outcomes: {
    waiting: { en: 'Waits', ja: '待機中' },
    issued: { en: 'Certificate issued', ja: '修了証を発行済み' },
    'certificate-waits': {
      en: 'Completed; the certificate follows when issuing goes on',
      ja: '修了を登録済み（発行の再開後に修了証を発行します）',
    },
    'completed-before': {
      en: 'Had completed this edition before; nothing was added',
      ja: 'この版を修了済みのため、追加なし',
    },
    'account-closed': { en: 'Not recorded: the account is closed', ja: '登録なし（アカウント閉鎖済み）' },
    'left-agency': { en: 'Not recorded: the person is with another agency now', ja: '登録なし（現在は他機関に所属）' },
    failed: {
      en: 'Not recorded: a fault. Record this person again',
      ja: '登録なし（システムの障害）。もう一度登録してください',
    },
    withdrawn: { en: 'Taken back', ja: '取下げ' },
  },
  formerColleague: { en: 'A former colleague', ja: '以前の所属者' },
  title: { en: 'Cohort of {date}', ja: '{date}の団体修了' },
  progress: { en: '{done} of {people} done', ja: '{people}名中{done}名を処理済み' },
  progressLabel: { en: 'Issuing', ja: '発行の進み具合' },
  verdicts: {
    recorded: {
      en: {
        one: 'One person waits for a course manager to let the certificate be issued',
        other: '{count:Word} people wait for a course manager to let their certificates be issued',
      },
      ja: '{count}名の修了証が、研修管理者の発行指示を待っています',
    },
    issuing: { en: 'The certificates are being issued', ja: '修了証を発行しています' },
    done: {
      en: { one: 'One certificate was issued', other: '{count:Word} certificates were issued' },
      ja: '{count}名に修了証を発行しました',
    },
    withdrawn: { en: 'This cohort was taken back', ja: 'この団体修了の登録は取り下げられました' },
  },
  goesOn: {
    en: 'You can leave this page: issuing goes on, also after an interruption, and gives nobody two certificates.',
    ja: 'このページを離れても発行は続きます。中断しても再開され、1名に2枚発行されることはありません。',
  },
  waiting: {
    en: {
      one: 'One completion is recorded, and its certificate waits: issuing is halted. It follows by itself.',
      other:
        '{count:Word} completions are recorded, and their certificates wait: issuing is halted. They follow by themselves.',
    },
    ja: '発行が停止されているため、{count}名は修了のみ登録されています。再開後、自動的に発行されます。',
  },
  failed: {
    en: {
      one: 'One person got none: the reason is in the list.',
      other: '{count:Word} people got none: the reasons are in the list.',
    },
    ja: '{count}名には発行していません。理由は一覧をご覧ください。',
  },
  issue: { en: 'Issue the certificates', ja: '修了証を発行' },
  issueText: {
    en: 'You confirm that these people completed the course on this day. Each certificate is signed, entered in the log and shown to its holder.',
    ja: '以下の受講者がこの日に研修を修了したことを確認したうえで、発行してください。修了証は1枚ずつ署名され、記録簿に記載され、本人に表示されます。',
  },
  withdraw: { en: 'Take this cohort back', ja: '登録を取り下げる' },
  sending: { en: 'Sending', ja: '送信中' },
  all: { en: 'All cohorts of this course', ja: 'この研修の団体修了一覧' },
})
