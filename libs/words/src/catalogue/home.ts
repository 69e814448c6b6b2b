import { catalogue } from '../message.ts'

/** The learner's first page. */
export const home = catalogue({
  /** The first page loads no catalogue of another's for one word. */
  recordOutside: { en: 'Record a certificate', ja: '修了証を登録' },
  title: { en: 'Home', ja: 'ホーム' },
  next: {
    tag: { en: 'Next', ja: '次にすること' },
    lessonOf: { en: '{course}, lesson {number}', ja: '{course} 単元{number}' },
    testOf: { en: '{course}, final test', ja: '{course} 修了テスト' },
    why: { en: 'Why', ja: '理由' },
    by: { en: 'By', ja: '期限' },
    byDate: { en: '{date}', ja: '{date}まで' },
    takes: { en: 'Takes', ja: '所要' },
    size: { en: 'Size', ja: '容量' },
    onThisDevice: { en: '{size}, already on this device', ja: '{size}（この端末に保存済み）' },
    whyDeparture: {
      en: '{requirement} must be complete on the day you leave.',
      ja: '出発日までに、{requirement}を充足している必要があります。',
    },
    whyThroughout: {
      en: '{requirement} must be valid on every day of the assignment.',
      ja: '任期中の毎日、{requirement}が有効である必要があります。',
    },
    whyOther: { en: 'It serves the requirement {requirement}.', ja: '要件「{requirement}」に必要です。' },
    whyRenews: {
      en: 'Your certificate ends on {date}. This course renews it.',
      ja: 'お持ちの修了証は{date}まで有効です。この研修を修了すると更新できます。',
    },
    startBy: { en: 'Start by', ja: '開始期限' },
    whyDue: { en: 'It was set to be completed by {date}.', ja: '修了期限は{date}です。' },
    whyStarted: { en: 'You have started this course.', ja: '受講中の研修です。' },
    continueLesson: { en: 'Continue lesson', ja: '受講を再開' },
    startLesson: { en: 'Start lesson', ja: '受講を開始' },
    startTest: { en: 'Go to the test', ja: 'テストへ進む' },
    enrol: { en: 'Start the course', ja: '研修を開始' },
    elsewhere: {
      en: 'No course in Muster meets what is missing',
      ja: '不足している要件の研修は、Musterにありません',
    },
    elsewhereText: {
      en: 'If you hold a certificate for it, record it. Otherwise ask your desk officer.',
      ja: '該当する修了証をお持ちの場合は登録してください。お持ちでない場合は、派遣担当者にご相談ください。',
    },
    nothing: { en: 'Nothing is waiting for you', ja: '手続きはありません' },
    nothingText: {
      en: 'We will write to you when something changes.',
      ja: '変更があったときにお知らせします。',
    },
  },
  dates: {
    title: { en: 'What happens when', ja: '今後の予定' },
    empty: { en: 'No dates are known yet.', ja: '予定はまだありません。' },
    kinds: {
      'course-to-finish': { en: 'Finish {title}', ja: '{title}を修了' },
      'course-due': { en: 'Complete {title}', ja: '{title}の修了期限' },
      'evidence-being-checked': { en: '{title} is being checked', ja: '{title}の確認' },
      departure: { en: 'Departure for {title}', ja: '{title}へ出発' },
      return: { en: 'Return from {title}', ja: '{title}から帰任' },
      'validity-ends': { en: '{title} ends', ja: '{title}の有効期限' },
      'attempt-deadline': { en: 'Time for the test ends: {title}', ja: 'テストの終了時刻：{title}' },
      'certificate-issued': { en: 'Certificate issued: {title}', ja: '修了証の発行：{title}' },
      'certificate-ends': { en: 'Certificate ends: {title}', ja: '修了証の期限：{title}' },
      'certificate-revoked': { en: 'Certificate revoked: {title}', ja: '修了証の取消し：{title}' },
      'certificate-suspended': { en: 'Certificate suspended: {title}', ja: '修了証の一時停止：{title}' },
      'certificate-superseded': { en: 'Certificate replaced: {title}', ja: '修了証の差替え：{title}' },
    },
    states: {
      'to-do': { en: 'To do', ja: 'これから' },
      overdue: { en: 'Overdue', ja: '期限超過' },
      'being-checked': { en: 'Being checked', ja: '確認待ち' },
      done: { en: 'Done', ja: '完了' },
      later: { en: 'Later', ja: '今後' },
    },
    left: { en: '{duration} left', ja: '残り{duration}' },
    nothingToDo: { en: 'Nothing to do.', ja: '手続きは不要です。' },
    renewBy: {
      en: 'To renew it, start the course by {date}.',
      ja: '更新するには、{date}までに受講を開始してください。',
    },
    renewLate: {
      en: 'To renew it, start the course today: {date} was the last day to finish in time.',
      ja: '更新するには、本日受講を開始してください（期限内に修了するための開始期限は{date}でした）。',
    },
    renewing: { en: 'You have begun the course that renews it.', ja: '更新のための研修を受講中です。' },
    renewElsewhere: {
      en: 'No course in Muster renews it: ask your agency.',
      ja: 'Musterに更新のための研修はありません。所属機関にお尋ねください。',
    },
    reason: { en: 'Reason: {reason}', ja: '理由：{reason}' },
    signedAnew: {
      en: 'The key that signed it was withdrawn. A new certificate says the same.',
      ja: '署名鍵が失効したため、同じ内容の修了証を新たに発行しました。',
    },
    certificate: { en: 'See certificate {number}', ja: '修了証{number}を見る' },
  },
  readers: {
    last: {
      en: '{name}, {agency}, opened your file on {date}.',
      ja: '{date}、{agency}の{name}さんが、あなたの記録を閲覧しました。',
    },
    all: { en: 'Everyone who read your file', ja: '閲覧の記録をすべて見る' },
    title: { en: 'Everyone who read your file', ja: 'あなたの記録の閲覧' },
    nobody: { en: 'Nobody has opened your file yet.', ja: 'まだ誰も閲覧していません。' },
    when: { en: 'When', ja: '日時' },
    who: { en: 'Who', ja: '閲覧者' },
    why: { en: 'What was opened', ja: '閲覧内容' },
  },
  noAssignment: {
    text: {
      en: 'When an agency nominates you, this page says what you need and by when. Courses are open to you already.',
      ja: '派遣ポストに推薦されると、必要な手続きと期限をここに表示します。研修は今からでも受講できます。',
    },
    courses: { en: 'See the courses', ja: '研修を見る' },
  },
})
