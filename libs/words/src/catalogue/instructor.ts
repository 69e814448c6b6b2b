import { catalogue } from '../message.ts'

/** Who is where in a course, and how its questions do. */
export const instructor = catalogue({
  title: { en: 'Teaching', ja: '担当研修' },
  empty: { en: 'You teach no course yet.', ja: '担当する研修はまだありません。' },
  enrolled: { en: { one: '{count} enrolled', other: '{count} enrolled' }, ja: '受講登録{count}名' },
  notStarted: { en: '{count} not started', ja: '未開始{count}名' },
  midway: { en: '{count} in progress', ja: '受講中{count}名' },
  completed: { en: '{count} completed', ja: '修了{count}名' },
  tabs: {
    progress: { en: 'Who is where', ja: '受講状況' },
    questions: { en: 'Questions', ja: '問題の統計' },
  },
  progress: {
    heading: {
      en: { one: 'One person in this course', other: '{count} people in this course' },
      ja: '受講者{count}名',
    },
    stuck: { en: 'Stuck', ja: '停滞' },
    stuckSince: { en: 'No activity since {date}', ja: '{date}以降の学習なし' },
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
  },
  questions: {
    hidden: {
      en: 'Shown from 20 answers on; {count} so far.',
      ja: '解答20件から表示します（現在{count}件）。',
    },
    answers: { en: { one: '{count} answer', other: '{count} answers' }, ja: '解答{count}件' },
    rightShare: { en: '{percent} right', ja: '正答率{percent}' },
    chose: {
      en: '{chosen} of {answers} chose “{option}”',
      ja: '{answers}名中{chosen}名が「{option}」を選択',
    },
    ambiguous: {
      en: '{chosen} of {answers} chose “{option}”; it may be ambiguous.',
      ja: '{answers}名中{chosen}名が「{option}」を選択。選択肢が紛らわしい可能性があります。',
    },
    easy: { en: 'Almost everyone is right; it tells little.', ja: 'ほぼ全員が正解しており、差がつきません。' },
    hard: {
      en: 'Most are wrong; look at lesson and question.',
      ja: '誤答が多いため、教材と問題の見直しをお勧めします。',
    },
    weak: {
      en: 'People who do well elsewhere do not do better here.',
      ja: '成績の良い受講者の正答率が高くなっていません。',
    },
    fine: { en: 'Works as intended.', ja: '問題なく機能しています。' },
    meanTime: { en: 'About {duration}', ja: '平均{duration}' },
  },
})
