import { catalogue } from '../message.ts'

/** Marking written answers by their rubric. */
export const marking = catalogue({
  tab: { en: 'Marking', ja: '採点' },
  heading: {
    en: { one: 'One answer waits for your mark', other: '{count:Word} answers wait for your mark' },
    ja: '採点待ちの解答が{count}件あります',
  },
  nothing: { en: 'No answer waits for your mark', ja: '採点待ちの解答はありません' },
  nothingText: {
    en: 'Answers in people’s own words come here when a test is handed in. Your own never do.',
    ja: '記述式の解答は、テストの提出後にここに表示されます。自分の解答は表示されません。',
  },
  start: { en: 'Mark the next answer', ja: '次の解答を採点' },
  columns: {
    question: { en: 'Question', ja: '設問' },
    person: { en: 'Learner', ja: '受講者' },
    waiting: { en: 'Waiting since', ja: '提出日時' },
    mark: { en: 'Mark', ja: '採点' },
  },
  anonymous: { en: 'Not shown', ja: '非表示' },
  withFile: { en: 'with a file', ja: 'ファイル添付あり' },
  which: {
    only: { en: 'One marker', ja: '採点者1人' },
    first: { en: 'First of two', ja: '2人中1人目' },
    second: { en: 'Second of two', ja: '2人中2人目' },
    third: { en: 'Third, decides', ja: '3人目（決定）' },
  },
  elsewhere: { en: 'Open with somebody else', ja: '他の採点者が採点中' },
  open: { en: 'Mark', ja: '採点' },
  days: { en: { one: 'for {count} day', other: 'for {count} days' }, ja: '{count}日経過' },
  today: { en: 'today', ja: '本日' },
  desk: {
    title: { en: 'Marking an answer', ja: '解答の採点' },
    learner: { en: 'Answer of {name}', ja: '{name}さんの解答' },
    unnamed: { en: 'An answer, its learner not shown', ja: '解答（解答者は非表示）' },
    since: { en: 'handed in {instant}', ja: '{instant}提出' },
    answer: { en: 'The answer', ja: '解答' },
    noText: { en: 'No text, only a file.', ja: '文章はなく、ファイルのみです。' },
    file: { en: 'Open the file ({size})', ja: 'ファイルを開く（{size}）' },
    explanation: { en: 'What a good answer does', ja: 'よい解答のポイント' },
    rubric: { en: 'Rubric', ja: '採点基準' },
    keys: {
      en: 'Here digits choose a level, ↑ and ↓ go from criterion to criterion, Enter saves and opens the next answer. In the comment: Ctrl and Enter.',
      ja: 'この欄では、数字キーで段階を選び、↑↓で観点を移動し、Enterで保存して次の解答へ進みます。講評欄ではCtrl＋Enterです。',
    },
    level: {
      en: { one: '{number}. {text} ({count} point)', other: '{number}. {text} ({count} points)' },
      ja: '{number}．{text}（{count}点）',
    },
    total: { en: '{points} of {outOf} points so far', ja: '現在の得点：{outOf}点中{points}点' },
    whole: { en: '{points} of {outOf} points', ja: '{outOf}点中{points}点' },
    missing: {
      en: { one: 'Choose a level for one more criterion.', other: 'Choose a level for {count:word} more criteria.' },
      ja: 'あと{count}件の観点の段階を選んでください。',
    },
    comment: { en: 'A word to the learner', ja: '受講者への講評' },
    commentHint: {
      en: 'Shown with the result, without your name: what was good, and what to change.',
      ja: '結果とともに、採点者名なしで表示されます。よかった点と改善点を書いてください。',
    },
    save: { en: 'Save and open the next', ja: '保存して次へ' },
    skip: { en: 'Skip this one', ja: 'この解答を飛ばす' },
    saved: { en: 'Saved: {points} points.', ja: '保存しました（{points}点）。' },
    second: {
      en: 'Somebody else marks it as well. You do not see each other’s marks.',
      ja: 'もう1人の採点者も採点します。互いの採点は表示されません。',
    },
    third: {
      en: 'Two markers differ by more than is allowed. Your mark decides; theirs are not shown.',
      ja: '2人の採点の差が許容範囲を超えました。あなたの採点で得点が決まります。2人の採点は表示されません。',
    },
    done: { en: 'Nothing more waits for you', ja: '採点待ちの解答はありません' },
    doneText: {
      en: 'What you skipped, and what others have open, stays in the list.',
      ja: '飛ばした解答と、他の採点者が採点中の解答は一覧に残っています。',
    },
    back: { en: 'Back to the list', ja: '一覧に戻る' },
  },
})
