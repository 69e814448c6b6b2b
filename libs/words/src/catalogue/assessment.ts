import { catalogue } from '../message.ts'

/** Taking a graded assessment and reviewing it. */
export const assessment = catalogue({
  release: {
    'after-marking': {
      en: 'Your answers, the marks and the explanations are shown once the test is marked.',
      ja: '解答、採点結果、解説は、採点が終わると表示されます。',
    },
    'after-passing': {
      en: 'The right answers and explanations are shown once you have passed.',
      ja: '正解と解説は、合格後に表示されます。',
    },
    never: {
      en: 'This course does not show the right answers.',
      ja: 'この研修では正解を表示しません。',
    },
  },
  questionOf: { en: 'Question {number} of {total}', ja: '問題{number}／{total}' },
  attemptOf: { en: 'attempt {number} of {allowed}', ja: '{allowed}回中{number}回目' },
  left: { en: 'left, to {time}', ja: '残り（{time}まで）' },
  leftSpoken: { en: '{duration} left', ja: '残り{duration}' },
  minutesLeft: { en: { one: '{count} minute left', other: '{count} minutes left' }, ja: '残り{count}分' },
  skipToQuestion: { en: 'Skip to the question', ja: '問題へ移動' },
  back: { en: 'Back', ja: '前へ' },
  next: { en: 'Next', ja: '次へ' },
  comeBack: { en: 'Come back to this one', ja: '後で見直す' },
  map: {
    title: { en: 'All questions: {answered} of {total} answered', ja: '全問題：{total}問中{answered}問に解答' },
    saved: { en: '{count} saved', ja: '保存済み{count}' },
    held: { en: '{count} saved on this device, not yet sent', ja: 'この端末に保存（未送信）{count}' },
    flagged: { en: '{count} to come back to', ja: '見直し{count}' },
    open: { en: 'Not answered', ja: '未解答' },
    cell: {
      saved: { en: '{number}, saved', ja: '{number}、保存済み' },
      held: { en: '{number}, saved on this device', ja: '{number}、この端末に保存' },
      flagged: { en: '{number}, come back', ja: '{number}、見直し' },
      open: { en: '{number}, not answered', ja: '{number}、未解答' },
    },
  },
  saving: {
    saved: { en: 'Saved', ja: '保存済み' },
    saving: { en: 'Saving', ja: '保存中' },
    held: { en: 'Saved on this device', ja: 'この端末に保存' },
    offline: {
      en: 'No connection since {time}. Go on answering: we send when you are back. The clock keeps running.',
      ja: '{time}から接続がありません。そのまま解答を続けられます。接続が戻ると送信します。時間は進みます。',
    },
  },
  answerKinds: {
    single: { en: 'Choose one answer.', ja: '1つ選んでください。' },
    multiple: { en: 'Choose every answer that is right.', ja: '正しいものをすべて選んでください。' },
    order: { en: 'Put these in order.', ja: '順番に並べてください。' },
    match: { en: 'Find the partner of each.', ja: '対応するものを選んでください。' },
    numeric: { en: 'Type a number.', ja: '数値を入力してください。' },
    short: { en: 'Answer in a few words.', ja: '短い語句で答えてください。' },
    hotspot: { en: 'Find the place on the picture.', ja: '画像の中の場所を選んでください。' },
    scenario: { en: 'Decide step by step.', ja: '段階ごとに判断してください。' },
    written: {
      en: 'Answer in your own words. An instructor marks it.',
      ja: '自分の言葉で書いてください。講師が採点します。',
    },
  },
  order: {
    up: { en: 'Move up: {text}', ja: '上へ：{text}' },
    down: { en: 'Move down: {text}', ja: '下へ：{text}' },
    moved: { en: '{text} is now number {number}', ja: '{text}を{number}番目に移動しました' },
  },
  numeric: {
    number: { en: 'Your answer', ja: '答え' },
    time: { en: 'Time, as 09:40', ja: '時刻（例 09:40）' },
    notANumber: { en: 'Type a number, such as 12 or 0.5.', ja: '数値を入力してください（例 12、0.5）。' },
    notATime: { en: 'Type a time of day, such as 09:40.', ja: '時刻を入力してください（例 09:40）。' },
  },
  short: { label: { en: 'Your answer', ja: '答え' } },
  written: {
    text: { en: 'Your answer', ja: '解答' },
    counted: { en: { one: '{count} word', other: '{count} words' }, ja: '{count}文字' },
    criteria: { en: 'What is marked', ja: '採点の観点' },
    criterion: {
      en: { one: '{text} (up to {count} point)', other: '{text} (up to {count} points)' },
      ja: '{text}（最高{count}点）',
    },
    fileHint: {
      en: 'One file may go with your answer: PDF, Word or a picture, up to 10 MB. Your text is enough if you have none.',
      ja: '解答にファイルを1つ添付できます（PDF、Word、画像。10MBまで）。添付しなくても構いません。',
    },
    fileOffline: {
      en: 'Without a connection no file can go with it. Write your answer here.',
      ja: '接続なしの受験では、ファイルを添付できません。解答はここに入力してください。',
    },
    addFile: { en: 'Add a file', ja: 'ファイルを添付' },
    otherFile: { en: 'Take another file', ja: '別のファイルに差し替え' },
    dropFile: { en: 'Take {name} away', ja: '{name}の添付を取り消す' },
    sending: { en: 'Sending', ja: '送信中' },
    file: { en: 'Your file', ja: '添付ファイル' },
  },
  spot: {
    hint: {
      en: 'Tap or click on the picture. With the keyboard, arrow keys move the cross; with Shift they move it further.',
      ja: '画像をタップまたはクリックしてください。キーボードでは矢印キーで十字を動かせます（Shiftキーを押すと大きく動きます）。',
    },
    cross: { en: 'Cross on the picture', ja: '画像上の十字' },
    position: { en: '{across}% across, {down}% down', ja: '横{across}%、縦{down}%' },
    none: { en: 'Nothing chosen yet', ja: '未選択' },
    list: { en: 'Or choose the place by its name', ja: '名前から場所を選ぶ' },
    byName: { en: 'Place', ja: '場所' },
    chosen: { en: 'Chosen: {place}', ja: '選択：{place}' },
    beside: { en: 'A point in none of the places', ja: 'いずれの場所でもない点' },
    key: {
      right: { en: 'Solid outline: right', ja: '実線：正しい場所' },
      wrong: { en: 'Dashed outline: wrong', ja: '破線：誤った場所' },
      yours: { en: 'Cross: your answer', ja: '十字：あなたの解答' },
    },
  },
  match: { choose: { en: 'Choose', ja: '選択してください' } },
  scenario: {
    chosen: { en: 'You chose', ja: 'あなたの選択' },
    changeFromHere: { en: 'Decide again from here', ja: 'ここから選び直す' },
  },
  offline: {
    flagged: {
      en: 'You took this test without a connection. An instructor will look at it; what you have earned stays.',
      ja: 'このテストは接続なしで受験しました。講師が確認します。結果は有効です。',
    },
    title: { en: 'You take this test without a connection', ja: '接続なしで受験しています' },
    waiting: {
      en: 'Finished. We hand it in as soon as there is a connection; keep this page open',
      ja: '受験は終了しました。接続が戻り次第、提出します。このページを開いたままにしてください',
    },
    until: {
      en: 'Your answers stay on this device. They must reach us by {instant}. An instructor looks at every test taken this way.',
      ja: '解答はこの端末に保存されます。{instant}までに送信する必要があります。この方法で受験したテストは、すべて講師が確認します。',
    },
  },
  handIn: {
    review: { en: 'Review and hand in', ja: '確認して提出' },
    title: { en: 'Hand in the test?', ja: 'テストを提出しますか' },
    unanswered: {
      en: { one: 'One question has no answer.', other: '{count:Word} questions have no answer.' },
      ja: '未解答が{count}問あります。',
    },
    allAnswered: { en: 'Every question has an answer.', ja: 'すべての問題に解答しています。' },
    unsent: {
      en: { one: 'One answer is not sent yet.', other: '{count:Word} answers are not sent yet.' },
      ja: '未送信の解答が{count}件あります。',
    },
    submit: { en: 'Hand in', ja: '提出' },
    submitting: { en: 'Handing in', ja: '提出中' },
    goOn: { en: 'Go on answering', ja: '解答を続ける' },
  },
  closed: {
    title: { en: 'The time is up', ja: '終了時刻になりました' },
    text: {
      en: 'What you had answered was handed in at {time}.',
      ja: '{time}までの解答を提出しました。',
    },
  },
  result: {
    waiting: { en: 'Waiting for marking', ja: '採点待ち' },
    waitingTitle: { en: 'Handed in. An instructor marks it now', ja: '提出しました。講師が採点します' },
    waitingText: {
      en: 'Some of your answers are in your own words, so people read them. You will be told here and by mail. If you pass, you completed the course on the day you handed in.',
      ja: '記述式の解答があるため、講師が採点します。結果はこの画面とメールでお知らせします。合格の場合は、提出した日付で修了となります。',
    },
    passed: { en: 'You have passed', ja: '合格です' },
    notPassed: { en: 'Not passed this time', ja: '今回は合格点に届きませんでした' },
    points: {
      en: '{points} of {outOf} points; {passMark} needed',
      ja: '{outOf}点中{points}点（合格{passMark}点）',
    },
    certificate: { en: 'See your certificate', ja: '修了証を見る' },
    review: { en: 'Review the answers', ja: '解答を確認' },
    toCourse: { en: 'Back to the course', ja: '研修に戻る' },
    eligibility: { en: 'See what this changes', ja: '派遣要件への影響を見る' },
  },
  review: {
    title: { en: 'Your answers', ja: '解答の確認' },
    right: { en: 'Right', ja: '正解' },
    partly: { en: 'Partly right', ja: '一部正解' },
    wrong: { en: 'Not right', ja: '不正解' },
    none: { en: 'No answer', ja: '未解答' },
    yourAnswer: { en: 'Your answer', ja: 'あなたの解答' },
    rightAnswer: { en: 'Right answer', ja: '正答' },
    why: { en: 'Why', ja: '解説' },
    ruling: {
      everyone: {
        en: 'This question was found faulty: everybody has its points.',
        ja: 'この設問に誤りがあったため、全員に得点を与えました。',
      },
      accept: {
        en: 'This question was found faulty: your answer counts as right as well.',
        ja: 'この設問に誤りがあったため、あなたの解答も正解としました。',
      },
      'left-out': {
        en: 'This question was found faulty and counts for nothing.',
        ja: 'この設問に誤りがあったため、採点から除外しました。',
      },
    },
    marked: { en: 'How it was marked', ja: '採点結果' },
    marker: { en: 'Marker {number}', ja: '採点者{number}' },
    criterion: { en: '{text}: {points} of {outOf}', ja: '{text}：{outOf}点中{points}点' },
    comment: { en: 'What the marker says', ja: '採点者の講評' },
    points: { en: '{points} of {outOf}', ja: '{outOf}点中{points}点' },
  },
})
