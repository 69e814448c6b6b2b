import { catalogue } from '../message.ts'

/** The list of courses and one course's page. */
export const courses = catalogue({
  title: { en: 'Courses', ja: '研修' },
  empty: { en: 'No course is published yet.', ja: '公開中の研修はまだありません。' },
  hours: { en: { one: '{count} hour', other: '{count} hours' }, ja: '{count}時間' },
  modules: { en: { one: '{count} module', other: '{count} modules' }, ja: '{count}モジュール' },
  lessons: { en: { one: '{count} lesson', other: '{count} lessons' }, ja: '{count}単元' },
  dueBy: { en: 'Complete by {day}', ja: '修了期限：{day}' },
  dueByClass: { en: 'Complete by {day}, with the class “{name}”', ja: '修了期限：{day}（クラス「{name}」）' },
  overdueSince: { en: 'Overdue: it was to be completed by {day}', ja: '期限超過：修了期限は{day}でした' },
  lessonsDone: { en: '{done} of {total} lessons done', ja: '{total}単元のうち{done}単元を修了' },
  start: { en: 'Start the course', ja: '研修を開始' },
  continue: { en: 'Continue', ja: '受講を再開' },
  look: { en: 'Look again', ja: '内容を見る' },
  status: {
    notStarted: { en: 'Not started', ja: '未開始' },
    midway: { en: 'In progress', ja: '受講中' },
    completed: { en: 'Completed', ja: '修了' },
  },
  completedOn: { en: 'Completed {date}', ja: '{date}修了' },
  /** Where the day differs from the reader's own. */
  completedThere: {
    en: '{there} at the course’s agency, whose day counts; {here} where you are',
    ja: '研修の実施機関では{there}（こちらの日付が適用されます）、あなたの現在地では{here}',
  },
  outcome: { en: 'Afterwards you can', ja: '修了後にできること' },
  sharedWith: {
    en: 'The same as in {course} ({edition}); done once, it counts in both',
    ja: '「{course}」（{edition}）と同じ内容です。一度修了すれば両方で認められます',
  },
  module: { en: 'Module {number}', ja: 'モジュール{number}' },
  lesson: {
    done: { en: 'Done', ja: '修了' },
    elsewhere: { en: 'Done in another course', ja: '他の研修で修了' },
    opened: { en: 'Opened', ja: '途中' },
    open: { en: 'Not opened', ja: '未読' },
    next: { en: 'Next', ja: '次' },
  },
  along: {
    take: { en: 'Take along ({size})', ja: '端末に保存（{size}）' },
    takeOf: { en: 'Take along ({size}): {title}', ja: '端末に保存（{size}）：{title}' },
    taking: { en: '{done} of {total} lessons', ja: '{total}単元中{done}単元' },
    taken: { en: 'On this device since {when}', ja: 'この端末に保存済み（{when}）' },
    leave: { en: 'Remove from this device', ja: '端末から削除' },
    leaveOf: { en: 'Remove from this device: {title}', ja: '端末から削除：{title}' },
    failed: {
      en: 'It did not arrive whole: the network ended, or this device has no room. Nothing was marked as kept. Try again.',
      ja: '途中で通信が切れたか、端末の空き容量が足りないため、保存できませんでした。もう一度お試しください。',
    },
  },
  certificate: { en: 'See the certificate', ja: '修了証を見る' },
  again: {
    title: { en: 'Take it again to renew', ja: '更新のための再受講' },
    text: {
      en: 'You begin with the first lesson. Your certificate stays valid to its last day, and what you completed stays here to read.',
      ja: '最初の単元から受講します。現在の修了証は期限まで有効で、これまでの修了記録もこのページで確認できます。',
    },
    start: { en: 'Take the course again', ja: 'もう一度受講する' },
  },
  earlier: {
    title: { en: 'Taken before', ja: '以前の受講' },
    completed: { en: 'Completed {date}, {edition}', ja: '{date}修了（{edition}）' },
    open: { en: 'Not completed, {edition}', ja: '未修了（{edition}）' },
  },
  test: {
    title: { en: 'Final test', ja: '修了テスト' },
    facts: {
      en: '{questions} questions, {duration}, pass mark {passMark}',
      ja: '{questions}問、{duration}、合格点{passMark}',
    },
    attempts: {
      en: '{used} of {allowed} attempts used',
      ja: '{allowed}回のうち{used}回受験',
    },
    start: { en: 'Start the test', ja: 'テストを開始' },
    extraTime: {
      en: 'This includes {percent} % more time for you.',
      ja: '{percent}%の時間延長を含みます。',
    },
    resume: { en: 'Return to the test', ja: 'テストに戻る' },
    review: { en: 'Review the answers', ja: '解答の確認' },
    startOffline: { en: 'Take it without a connection', ja: '接続なしで受験' },
    offlineText: {
      en: {
        one: 'The questions come to this device now. Hand in within {count} day. The clock runs on the device, and an instructor looks at the test.',
        other:
          'The questions come to this device now. Hand in within {count} days. The clock runs on the device, and an instructor looks at the test.',
      },
      ja: '問題をこの端末に読み込みます。{count}日以内に提出してください。時間はこの端末で計り、テストは講師が確認します。',
    },
    blockedBy: {
      'assessment-not-open-yet': { en: 'The test is not open yet.', ja: 'テストの受付はまだ始まっていません。' },
      'assessment-over': { en: 'The test is closed.', ja: 'テストの受付は終了しました。' },
      'lessons-not-complete': {
        en: 'Opens when every lesson is done.',
        ja: 'すべての単元を修了すると開始できます。',
      },
      'attempts-used-up': {
        en: 'All attempts are used. Your instructor can open another.',
        ja: '受験回数の上限に達しました。講師が追加できます。',
      },
      'wait-before-next-attempt': {
        en: 'The next attempt opens after a pause.',
        ja: '次の受験まで、しばらくお待ちください。',
      },
      'already-passed': { en: 'You have passed.', ja: '合格済みです。' },
      'attempt-waits-for-marking': {
        en: 'Your test is being marked. You will be told the result.',
        ja: 'テストは採点中です。結果が出るとお知らせします。',
      },
    },
    honour: { en: 'Before you begin, state this:', ja: '開始前に、次のことを宣言してください：' },
    honourMissing: { en: 'State it above first.', ja: '先に上の宣言をしてください。' },
    opensAt: { en: 'Opens {time}', ja: '{time}から開始可能' },
    attemptLine: { en: 'Attempt {number}, {date}', ja: '{number}回目（{date}）' },
    points: { en: '{points} of {outOf} points', ja: '{outOf}点中{points}点' },
    passed: { en: 'Passed', ja: '合格' },
    notPassed: { en: 'Not passed', ja: '不合格' },
    underWay: { en: 'Under way', ja: '受験中' },
    waiting: { en: 'Waiting for marking', ja: '採点待ち' },
  },
})
