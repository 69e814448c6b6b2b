import { catalogue } from '../message.ts'

/** Who is where in a course, and how its questions do. */
export const instructor = catalogue({
  title: { en: 'Teaching', ja: '担当研修' },
  empty: { en: 'You teach no course yet.', ja: '担当する研修はまだありません。' },
  heading: {
    en: {
      one: 'One person is in the middle of a course of yours',
      other: '{count:Word} people are in the middle of a course of yours',
    },
    ja: '担当研修を受講中の人は{count}名です',
  },
  headingNobody: { en: 'Nobody is in the middle of a course of yours', ja: '現在、担当研修の受講者はいません' },
  completedOf: { en: '{completed} of {enrolled} completed', ja: '{enrolled}名中{completed}名が修了' },
  columns: {
    course: { en: 'Course', ja: '研修' },
    enrolled: { en: 'Enrolled', ja: '受講登録' },
    notStarted: { en: 'Not started', ja: '未開始' },
    midway: { en: 'In progress', ja: '受講中' },
    completed: { en: 'Completed', ja: '修了' },
    share: { en: 'How far', ja: '修了の割合' },
  },
  back: { en: 'All courses I teach', ja: '担当研修一覧' },
  tabs: {
    label: { en: 'Views of this course', ja: 'この研修の表示' },
    progress: { en: 'Who is where', ja: '受講状況' },
    cohorts: { en: 'Cohorts', ja: '団体修了' },
    questions: { en: 'Questions', ja: '問題の統計' },
  },
  flagged: {
    heading: {
      en: {
        one: 'One test was taken without a connection: look at it',
        other: '{count:Word} tests were taken without a connection: look at them',
      },
      ja: '接続なしで受験したテストが{count}件あります。確認してください',
    },
    passed: { en: 'Passed, {points} of {outOf} points', ja: '合格（{outOf}点中{points}点）' },
    notPassed: { en: 'Not passed, {points} of {outOf} points', ja: '不合格（{outOf}点中{points}点）' },
    flags: {
      'taken-offline': { en: 'Nobody watched the time but the device itself.', ja: '時間は端末だけで計りました。' },
      'clock-differs': {
        en: 'The clock of the device does not agree with ours.',
        ja: '端末の時計がサーバーの時計と合っていません。',
      },
      'took-longer': {
        en: 'By its own clock it took longer than is allowed.',
        ja: '端末の時計では、制限時間を超えています。',
      },
      'arrived-after-closing': {
        en: 'It arrived after the test had closed; the start was signed before.',
        ja: '受付終了後に届きました。開始は受付期間中に署名されています。',
      },
    },
    times: {
      en: 'Start signed {signed}; begun {started} and finished {finished} by the device’s clock',
      ja: '開始の署名：{signed}、端末の時計での開始：{started}、終了：{finished}',
    },
    unknown: { en: 'not known', ja: '不明' },
    note: { en: 'What you found', ja: '確認した内容' },
    looked: { en: 'I have looked at it', ja: '確認済みにする' },
  },
  progress: {
    heading: {
      en: { one: '{completed} of one person has completed', other: '{completed} of {count} people have completed' },
      ja: '受講者{count}名のうち{completed}名が修了しています',
    },
    empty: { en: 'Nobody is enrolled yet.', ja: '受講登録者はまだいません。' },
    stuckCount: {
      en: {
        one: 'One has done nothing for two weeks or longer.',
        other: '{count:Word} have done nothing for two weeks or longer.',
      },
      ja: '{count}名は2週間以上学習していません。',
    },
    stuckSince: { en: 'No activity since {date}', ja: '{date}以降の学習なし' },
    neverStarted: { en: 'Has not begun', ja: '学習を開始していません' },
    show: { en: 'Show', ja: '表示' },
    filters: {
      all: { en: 'Everybody', ja: '全員' },
      stuck: { en: 'Stuck', ja: '停滞' },
      midway: { en: 'In progress', ja: '受講中' },
      completed: { en: 'Completed', ja: '修了' },
    },
    counted: { en: '{name} {count}', ja: '{name} {count}名' },
    nobody: { en: 'Nobody here at present.', ja: '現在、該当者はいません。' },
    columns: {
      person: { en: 'Person', ja: '氏名' },
      at: { en: 'Where', ja: '現在の単元' },
      lessons: { en: 'Lessons', ja: '単元' },
      lastActive: { en: 'Last active', ja: '最終学習' },
      attempts: { en: 'Attempts', ja: '受験' },
      best: { en: 'Best result', ja: '最高点' },
      completed: { en: 'Completed', ja: '修了日' },
    },
    lessonsOf: { en: '{done} of {total}', ja: '{done}／{total}' },
    beforeStart: { en: 'Not started', ja: '未開始' },
    atTest: { en: 'At the final test', ja: '修了テスト' },
    done: { en: 'Completed', ja: '修了' },
  },
  questions: {
    headingLook: {
      en: {
        one: 'One of {total} questions deserves a look',
        other: '{count:Word} of {total} questions deserve a look',
      },
      ja: '{total}問のうち{count}問は見直しをお勧めします',
    },
    headingFine: {
      en: { one: 'The question works as intended', other: 'All {count} questions work as far as can be seen' },
      ja: '{count}問とも、見直しが必要なものはありません',
    },
    none: { en: 'This course has no questions yet.', ja: 'この研修の問題はまだありません。' },
    basis: {
      en: 'From the newest handed-in tests of people of your agency. Nothing is shown below 20 answers: it would say more about people than about the question.',
      ja: '所属機関の受講者が最近提出したテストに基づきます。解答20件未満の統計は、個人の成績を推測できるため表示しません。',
    },
    groups: {
      look: { en: 'Worth a look', ja: '見直しをお勧め' },
      easy: { en: 'Very easy', ja: '易しすぎる' },
      fine: { en: 'Working as intended', ja: '問題なし' },
      hidden: { en: 'Too few answers yet', ja: '解答が不足' },
    },
    summary: {
      share: {
        en: 'On a typical question {percent} of the points are earned.',
        ja: '標準的な問題の得点率は{percent}です。',
      },
      time: { en: 'A typical question takes {duration}.', ja: '標準的な問題の所要時間は{duration}です。' },
      look: {
        en: {
          one: 'One deserves a look; it stands first below.',
          other: '{count:Word} deserve a look; they stand first below.',
        },
        ja: '見直しをお勧めする{count}問を、下の最初に示します。',
      },
      easy: {
        en: { one: 'One is so easy that it tells little.', other: '{count:Word} are so easy that they tell little.' },
        ja: '易しすぎて差がつかない問題は{count}問です。',
      },
      hidden: {
        en: { one: 'One has too few answers yet.', other: '{count:Word} have too few answers yet.' },
        ja: '解答がまだ足りない問題は{count}問です。',
      },
    },
    count: { en: '{count}', ja: '{count}問' },
    hidden: {
      en: 'Shown from 20 answers on; {count} so far.',
      ja: '解答20件から表示します（現在{count}件）。',
    },
    answers: { en: { one: '{count} answer', other: '{count} answers' }, ja: '解答{count}件' },
    right: { en: '{right} of {answers} answered right.', ja: '{answers}名中{right}名が正解。' },
    earned: {
      en: '{percent} of the points were earned, in {answers} answers.',
      ja: '解答{answers}件の平均得点率は{percent}。',
    },
    rightShare: { en: '{percent} right', ja: '正答率{percent}' },
    chose: {
      en: '“{option}” was chosen by {chosen}.',
      ja: '{chosen}名が「{option}」を選択。',
    },
    elsewhere: { en: 'Elsewhere on the picture', ja: '画像のほかの場所' },
    typed: {
      en: 'The most frequent wrong answer is “{option}”, given by {chosen}.',
      ja: '最も多い誤答は「{option}」で、{chosen}名が入力。',
    },
    typedOften: {
      en: 'The wrong answer “{option}” was given by {chosen} of {answers}; look whether it should be accepted.',
      ja: '誤答の「{option}」を{answers}名中{chosen}名が入力。受け付けるべき解答でないか、ご確認ください。',
    },
    ambiguous: {
      en: '“{option}” is wrong, and {chosen} of {answers} chose it; it may be ambiguous.',
      ja: '誤答の「{option}」を{answers}名中{chosen}名が選択。紛らわしい可能性があります。',
    },
    easy: { en: 'Almost everyone is right; it tells little.', ja: 'ほぼ全員が正解しており、差がつきません。' },
    hard: {
      en: 'Fewer than half succeed; look at lesson and question.',
      ja: '正解が半数に届きません。教材と問題の見直しをお勧めします。',
    },
    weak: {
      en: 'People who do well elsewhere do worse here; look whether the key is right.',
      ja: '他の問題で成績の良い受講者ほど誤答しています。正答の設定をご確認ください。',
    },
    fine: { en: 'Works as intended.', ja: '問題なく機能しています。' },
    time: { en: 'Half took longer than {duration}.', ja: '半数は{duration}より長くかかりました。' },
    slow: {
      en: 'It takes far longer than questions like it, {usual} there; look whether it is clearly put.',
      ja: '同じ形式の問題（{usual}）に比べて時間がかかりすぎています。問題文の分かりやすさをご確認ください。',
    },
    choices: { en: 'Every choice', ja: 'すべての選択肢' },
    choice: { en: 'Choice', ja: '選択肢' },
    chosen: { en: 'Chosen', ja: '選択数' },
    correct: { en: 'right', ja: '正答' },
    module: { en: 'Module {number}', ja: 'モジュール{number}' },
    kinds: {
      single: { en: 'one answer', ja: '単一選択' },
      multiple: { en: 'several answers', ja: '複数選択' },
      order: { en: 'order', ja: '並べ替え' },
      match: { en: 'match', ja: '組み合わせ' },
      numeric: { en: 'number', ja: '数値' },
      short: { en: 'words', ja: '語句' },
      hotspot: { en: 'place on a picture', ja: '画像上の場所' },
      scenario: { en: 'scenario', ja: '場面' },
      written: { en: 'own words, marked', ja: '記述（採点）' },
    },
    hiddenList: { en: 'Which they are', ja: '該当する問題' },
    findings: {
      hard: { en: 'hard', ja: '難しい' },
      ambiguous: { en: 'may be ambiguous', ja: '紛らわしい可能性' },
      weak: { en: 'key to check', ja: '正答を要確認' },
      slow: { en: 'takes long', ja: '時間がかかる' },
      easy: { en: 'very easy', ja: '易しすぎる' },
      fine: { en: 'as intended', ja: '問題なし' },
      hidden: { en: 'too few answers', ja: '解答が不足' },
    },
    plot: {
      title: { en: 'How hard the questions are', ja: '問題の難しさ' },
      description: {
        en: 'Questions by the share of right answers: {list}.',
        ja: '正答率ごとの問題数：{list}。',
      },
      bar: { en: '{range}: {count}', ja: '{range}：{count}問' },
      range: { en: '{from}–{through}%', ja: '{from}～{through}%' },
      axis: { en: 'Share of right answers', ja: '正答率' },
      harder: { en: 'harder', ja: '難しい' },
      easier: { en: 'easier', ja: '易しい' },
      questions: { en: 'Questions', ja: '問題数' },
    },
    table: {
      title: { en: 'All questions', ja: '全問題の一覧' },
      open: { en: { one: 'Show it as a table', other: 'Show all {count} as a table' }, ja: '{count}問を表で見る' },
      module: { en: 'Module', ja: 'モジュール' },
      time: { en: 'Half took longer than', ja: '所要時間（中央値）' },
      question: { en: 'Question', ja: '問題' },
      answers: { en: 'Answers', ja: '解答' },
      share: { en: 'Right', ja: '正答率' },
      finding: { en: 'What it says', ja: '所見' },
    },
  },
})
