import { catalogue } from '../message.ts'

/** Classes: people who are enrolled in a course together. */
export const classes = catalogue({
  tab: { en: 'Classes', ja: 'クラス' },
  heading: { en: 'Classes of this course', ja: 'この研修のクラス' },
  lead: {
    en: 'Enrol many people at once, with a day by which they should be done. They are told in their language.',
    ja: '多数の受講者をまとめて登録し、修了期限を決めます。受講者には、それぞれの言語で通知されます。',
  },
  add: { en: 'Enrol a class', ja: 'クラスを登録' },
  empty: { en: 'There is no class yet.', ja: 'クラスはまだありません。' },
  columns: {
    name: { en: 'Class', ja: 'クラス' },
    due: { en: 'To be done by', ja: '修了期限' },
    people: { en: 'People', ja: '人数' },
    completed: { en: 'Completed', ja: '修了' },
    person: { en: 'Person', ja: '氏名' },
    progress: { en: 'Lessons', ja: '単元' },
    active: { en: 'Last active', ja: '最終学習' },
    at: { en: 'At', ja: '現在の単元' },
    act: { en: 'Action', ja: '操作' },
    state: { en: 'State', ja: '状態' },
    line: { en: 'Line', ja: '行' },
    text: { en: 'What stands there', ja: '記載内容' },
    problem: { en: 'What is wrong', ja: '問題' },
  },
  atTest: { en: 'Final test', ja: '修了テスト' },
  /** For how long nothing happened. */
  since: { en: { one: 'for {count} day', other: 'for {count} days' }, ja: '{count}日間動きなし' },
  worstFirst: {
    en: 'Those who are overdue first, then those of whom nothing was heard longest.',
    ja: '期限超過の人、次に学習の動きが長くない人の順に表示しています。',
  },
  takeOut: {
    open: { en: 'Take out', ja: '登録を解除' },
    title: { en: 'Take {name} out of the course', ja: '{name}さんの受講登録を解除' },
    text: {
      en: 'They are told why. What they did is kept: if they are enrolled again, they go on where they stopped.',
      ja: '理由は本人に通知されます。これまでの記録は残り、再び登録すると続きから受講できます。',
    },
    reason: { en: 'Reason', ja: '理由' },
    send: { en: 'Take out of the course', ja: '受講登録を解除' },
    sending: { en: 'Taking out', ja: '解除中' },
  },
  /** Under the name of somebody whose home is another agency. */
  memberFrom: { en: 'Member, at home at {agency}', ja: '兼務者（所属：{agency}）' },
  noDue: { en: 'no day set', ja: '期限なし' },
  form: {
    name: { en: 'Name of the class', ja: 'クラスの名称' },
    due: { en: 'To be done by (optional)', ja: '修了期限（任意）' },
    people: { en: 'People: e-mail addresses', ja: '受講者のメールアドレス' },
    peopleHint: {
      en: 'Paste a column or a whole table from a spreadsheet, or choose a CSV file. One person on each line, at most 20,000: people of your agency, and its members from other agencies.',
      ja: '表計算ソフトから列または表全体を貼り付けるか、CSVファイルを選んでください。1行に1名、最大20,000名です。自機関の利用者と、他機関に所属する兼務者を登録できます。',
    },
    file: { en: 'Choose a CSV file', ja: 'CSVファイルを選択' },
    check: { en: 'Check the list', ja: '名簿を確認' },
    checking: { en: 'Checking', ja: '確認中' },
    enrol: { en: 'Enrol the class', ja: 'クラスを登録' },
    more: { en: 'Enrol more people', ja: '受講者を追加' },
    enrolling: { en: 'Enrolling', ja: '登録中' },
    notChecked: { en: 'Check the list first.', ja: '先に名簿を確認してください。' },
    nameMissing: { en: 'Give the class a name.', ja: 'クラスの名称を入力してください。' },
    ready: {
      en: { one: 'One person will be enrolled.', other: '{count} people will be enrolled.' },
      ja: '{count}名を登録します。',
    },
    already: {
      en: {
        one: 'One is under way already and keeps what they have.',
        other: '{count} are under way already and keep what they have.',
      },
      ja: '{count}名はすでに受講中のため、現在の登録のままです。',
    },
    problems: {
      en: { one: 'One line needs correcting, or taking out.', other: '{count} lines need correcting, or taking out.' },
      ja: '{count}行を修正または削除してください。',
    },
  },
  problem: {
    'not-an-email': { en: 'No e-mail address', ja: 'メールアドレスではありません' },
    'not-known': {
      en: 'Nobody of your agency, and no member of it, has this address',
      ja: '所属機関に該当者がいません（兼務者を含む）',
    },
    'listed-twice': { en: 'This person stands above already', ja: '上の行と重複しています' },
    'account-closed': { en: 'This account is closed', ja: '利用停止中のアカウントです' },
  },
  states: {
    completed: { en: 'Completed {day}', ja: '{day}に修了' },
    overdue: { en: 'Overdue', ja: '期限超過' },
    midway: { en: 'Under way', ja: '受講中' },
    withdrawn: { en: 'Left the course', ja: '受講取りやめ' },
    notStarted: { en: 'Not started', ja: '未着手' },
  },
  csv: { en: 'Download as CSV', ja: 'CSVをダウンロード' },
  csvColumns: {
    name: { en: 'Name', ja: '氏名' },
    lessons: { en: 'Lessons done', ja: '修了した単元' },
    of: { en: 'Lessons in all', ja: '単元数' },
    active: { en: 'Last active', ja: '最終学習日' },
    completed: { en: 'Completed on', ja: '修了日' },
    overdue: { en: 'Overdue', ja: '期限超過' },
  },
  yes: { en: 'yes', ja: 'はい' },
  message: {
    heading: { en: 'Messages', ja: 'お知らせ' },
    write: { en: 'Write to the class', ja: 'クラスにお知らせを送る' },
    to: { en: 'To', ja: '宛先' },
    recipients: {
      everybody: { en: 'everybody', ja: '全員' },
      'not-completed': { en: 'those who have not completed', ja: '未修了の受講者' },
      overdue: { en: 'those who are overdue', ja: '期限を過ぎた受講者' },
    },
    text: { en: 'Message', ja: '本文' },
    hint: {
      en: 'One language is enough; each person gets the one they read where you wrote both.',
      ja: '一方の言語だけでもかまいません。両方を書くと、受講者ごとの言語で届きます。',
    },
    send: { en: 'Send', ja: '送信' },
    sending: { en: 'Sending', ja: '送信中' },
    sent: {
      en: { one: 'It goes to one person.', other: 'It goes to {count} people.' },
      ja: '{count}名に送ります。',
    },
    line: { en: '{day}, {name}, to {to} ({count})', ja: '{day} {name}、宛先：{to}（{count}名）' },
    none: { en: 'Nothing was said to this class yet.', ja: 'このクラスへのお知らせはまだありません。' },
  },
  lessonsOf: { en: '{done} of {lessons}', ja: '{lessons}単元中{done}単元' },
  enrolled: {
    en: { one: 'One person was enrolled.', other: '{count} people were enrolled.' },
    ja: '{count}名を登録しました。',
  },
})
