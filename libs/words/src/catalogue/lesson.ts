import { catalogue } from '../message.ts'

/** A lesson and its outline. */
export const lesson = catalogue({
  number: { en: 'Lesson {number}', ja: '単元{number}' },
  ofModule: { en: 'Lesson {number} of {total} in this module', ja: 'このモジュールの{total}単元中{number}番目' },
  allInModule: { en: 'All lessons in this module', ja: 'このモジュールの単元' },
  outline: { en: 'Outline', ja: '目次' },
  complete: { en: 'Complete:', ja: '修了：' },
  finish: { en: 'Finish and continue', ja: '修了して次へ' },
  finishLast: { en: 'Finish and go to the test', ja: '修了してテストへ' },
  finished: { en: 'This lesson is done', ja: 'この単元は修了しました' },
  continue: { en: 'Continue', ja: '次へ進む' },
  nextIs: { en: 'Next: {title}', ja: '次の単元：{title}' },
  backToCourse: { en: 'Back to the course', ja: '研修に戻る' },
  notHere: { en: 'This lesson is not on this device', ja: 'この単元は端末に保存されていません' },
  notHereText: {
    en: 'There is no network now. On the course page a module can be taken along beforehand.',
    ja: '現在、接続がありません。接続のあるときに、研修のページでモジュールを端末に保存できます。',
  },
  savedHere: { en: 'Saved on this device', ja: 'この端末に保存' },
  saved: { en: 'Saved', ja: '保存済み' },
  check: {
    title: { en: 'Check yourself', ja: '理解の確認' },
    text: { en: 'This is not graded.', ja: '成績には含まれません。' },
    answer: { en: 'Check the answer', ja: '答えを確認' },
    again: { en: 'Try again', ja: 'もう一度' },
    right: { en: 'That is right', ja: '正解です' },
    wrong: { en: 'Not quite', ja: '正解ではありません' },
    chooseFirst: { en: 'Choose an answer first.', ja: '先に答えを選んでください。' },
  },
  scenario: { en: 'Scenario', ja: '事例' },
  response: { en: 'What a careful person does', ja: '慎重な対応' },
  checklist: { en: 'Checklist', ja: 'チェックリスト' },
  note: { en: 'Note', ja: '補足' },
  warning: { en: 'Warning', ja: '注意' },
  captions: { en: 'Captions', ja: '字幕' },
  transcript: { en: 'The words in writing', ja: '文字起こし' },
})
