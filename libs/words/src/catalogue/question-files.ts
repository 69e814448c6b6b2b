import { catalogue } from '../message.ts'

/** Questions as files: taking them in, and giving them out. */
export const questionFiles = catalogue({
  open: { en: 'Take in a file', ja: 'ファイルから取り込み' },
  exportCsv: { en: 'Export as CSV', ja: 'CSVで書き出し' },
  exportQti: { en: 'Export as QTI 3', ja: 'QTI 3で書き出し' },
  title: { en: 'Questions from a file', ja: 'ファイルからの設問の取り込み' },
  lead: {
    en: 'Files of GIFT, Aiken, Moodle XML, QTI 2 and 3, and our own CSV. You see first what would become of each question; nothing is kept before you say so.',
    ja: 'GIFT、Aiken、Moodle XML、QTI 2・3、および本システムのCSVを読み込めます。まず設問ごとの結果を表示し、確認後に取り込みます。',
  },
  file: { en: 'File', ja: 'ファイル' },
  fileHint: {
    en: 'Up to 5 MB and 2,000 questions, in UTF-8; a QTI package with pictures up to 40 MB.',
    ja: '5 MB、2,000問まで。文字コードはUTF-8。画像を含むQTIパッケージは40 MBまで。',
  },
  language: { en: 'Language of the file', ja: 'ファイルの言語' },
  languageHint: {
    en: 'The other language stays empty: such questions wait for their translation. CSV and QTI exported here bring both.',
    ja: 'もう一方の言語は空欄のままで、翻訳待ちになります。本システムから書き出したCSVとQTIには両方の言語が含まれています。',
  },
  languages: { en: { en: 'English', ja: '英語' }, ja: { en: 'Japanese', ja: '日本語' } },
  outcomeHint: {
    en: 'Where questions belong that do not say so themselves.',
    ja: 'ファイルに到達目標の記載がない設問に付けます。',
  },
  read: { en: 'Read the file', ja: 'ファイルを読み込む' },
  reading: { en: 'Reading', ja: '読み込み中' },
  takeIn: { en: { one: 'Take in one question', other: 'Take in {count} questions' }, ja: '{count}問を取り込む' },
  taking: { en: 'Taking in', ja: '取り込み中' },
  taken: {
    en: {
      one: 'One question is in the bank now. It waits for its translation if the file had one language.',
      other: '{count} questions are in the bank now. They wait for their translation if the file had one language.',
    },
    ja: '{count}問を設問バンクに追加しました。ファイルが一つの言語のみの場合は、翻訳待ちになります。',
  },
  nothingNew: {
    en: 'Nothing in this file is new and can be taken in.',
    ja: 'このファイルに、新たに取り込める設問はありません。',
  },
  found: {
    en: '{format}: {ready} to take in, {known} in the bank already, {faulty} faulty, {impossible} not possible.',
    ja: '{format}：取り込み可能{ready}件、登録済み{known}件、誤りあり{faulty}件、取り込み不可{impossible}件。',
  },
  atRow: { en: 'Line {line}: {problem}', ja: '{line}行目：{problem}' },
  formats: {
    gift: { en: 'GIFT', ja: 'GIFT' },
    aiken: { en: 'Aiken', ja: 'Aiken' },
    moodle: { en: 'Moodle XML', ja: 'Moodle XML' },
    qti: { en: 'QTI', ja: 'QTI' },
    csv: { en: 'CSV', ja: 'CSV' },
  },
  lines: { en: 'What becomes of each question', ja: '設問ごとの結果' },
  columns: {
    number: { en: 'No.', ja: '番号' },
    name: { en: 'In the file', ja: 'ファイル内の設問' },
    state: { en: 'Result', ja: '結果' },
    why: { en: 'What to know', ja: '説明' },
  },
  states: {
    ready: { en: 'Can be taken in', ja: '取り込み可能' },
    known: { en: 'In the bank already', ja: '登録済み' },
    faulty: { en: 'Faulty', ja: '誤りあり' },
    'not-possible': { en: 'Not possible', ja: '取り込み不可' },
  },
  reasons: {
    'not-a-question': {
      en: 'This is no question: a heading, a category or a text to read.',
      ja: '設問ではありません（見出し、分類、または読み物です）。',
    },
    unreadable: {
      en: 'This part of the file cannot be read: a bracket, a mark or a cell is missing or out of place.',
      ja: 'この部分を読み取れません。括弧や記号、項目の不足または位置の誤りがあります。',
    },
    'no-key': { en: 'The file does not say which answer is right.', ja: '正解がファイルに示されていません。' },
    pattern: {
      en: 'Its answers are patterns of letters. Write out each answer that is right.',
      ja: '正解が文字のパターンで示されています。正解となる語句をそれぞれ書いてください。',
    },
    essay: {
      en: 'It is answered with a longer text or a file that somebody marks.',
      ja: '長い文章やファイルで答え、採点者が評価する設問です。',
    },
    cloze: {
      en: 'It has gaps inside a text. Ask for each gap in a question of its own.',
      ja: '文中の空欄を埋める設問です。空欄ごとに一つの設問にしてください。',
    },
    calculated: {
      en: 'Its numbers are drawn anew for everybody. Write it with fixed numbers instead.',
      ja: '受験者ごとに数値が変わる設問です。固定の数値に書き換えてください。',
    },
    adaptive: {
      en: 'It changes while it is answered. Write it as a situation instead.',
      ja: '解答の途中で内容が変わる設問です。「場面」の設問に書き換えてください。',
    },
    'onto-picture': {
      en: 'It is answered by dragging or drawing things onto a picture, or by finding several places.',
      ja: '画像へ項目を移動する、描き込む、または複数の場所を選んで答える設問です。',
    },
    picture: {
      en: 'It needs a picture. Say in words what is to be seen, or put the picture into a lesson.',
      ja: '画像が必要な設問です。見るべき内容を文章で示すか、画像をレッスンに入れてください。',
    },
    'picture-missing': {
      en: 'Its picture is not in the file, or is none that is shown here. Send the whole QTI package.',
      ja: '画像がファイルに含まれていないか、表示できない形式です。QTIパッケージ全体を送ってください。',
    },
    media: {
      en: 'It needs a recording or another file.',
      ja: '音声や動画など、別のファイルが必要な設問です。',
    },
    formula: {
      en: 'It has a mathematical formula, which questions here do not show.',
      ja: '数式が含まれています。ここの設問では数式を表示できません。',
    },
    'partly-right': {
      en: 'Some answers earn part of the points. Here an answer is right or wrong: decide, and write it anew.',
      ja: '部分点のある解答が含まれています。ここでは正誤のいずれかになるため、判断のうえ書き直してください。',
    },
    'several-numbers': {
      en: 'Several different numbers are right. Ask for one number with an accepted difference.',
      ja: '正解の数値が複数あります。正解を一つにし、許容差で範囲を示してください。',
    },
    'several-parts': {
      en: 'It asks several things at once. Make a question of each.',
      ja: '一つの設問で複数のことを尋ねています。それぞれ別の設問にしてください。',
    },
    'order-of-some': {
      en: 'Only some of its steps are to be put in order. Remove the others.',
      ja: '一部の手順だけを並べる設問です。並べない手順を削除してください。',
    },
    'match-of-many': {
      en: 'An item on the left belongs to several on the right. Divide it.',
      ja: '左の一項目に右の複数の項目が対応しています。分けてください。',
    },
    scripted: {
      en: 'It runs a program of its own, which is not taken in.',
      ja: '独自のプログラムで動く設問のため、取り込めません。',
    },
    'unknown-kind': { en: 'Questions of this kind are not known here.', ja: 'この種類の設問には対応していません。' },
    'old-version': {
      en: 'This is QTI 1. Export it again as QTI 2 or 3.',
      ja: 'QTI 1の設問です。QTI 2または3で書き出し直してください。',
    },
    'not-in-file': {
      en: 'The file names this question but does not hold it. Export the whole package.',
      ja: 'この設問は名前だけで、中身がファイルにありません。パッケージ全体を書き出してください。',
    },
    'too-large': {
      en: 'It has more choices or longer texts than a question here may have.',
      ja: '選択肢の数または文の長さが上限を超えています。',
    },
  },
  notes: {
    'explanation-made': {
      en: 'The file does not explain the answer; the explanation only names it. Write why it is right.',
      ja: 'ファイルに解説がないため、正解だけを記しました。理由を書き加えてください。',
    },
    'points-changed': {
      en: 'It counts one point here: points are whole numbers.',
      ja: '配点は整数のため、1点にしました。',
    },
    'case-dropped': {
      en: 'Upper and lower case make no difference here; in the file they do.',
      ja: 'ファイルでは大文字と小文字を区別しますが、ここでは区別しません。',
    },
    'places-named': {
      en: 'The file does not say what the picture or its places are called. Give them names before the question is used.',
      ja: '画像または場所の名前がファイルにありません。使用する前に名前を付けてください。',
    },
    'partial-dropped': {
      en: 'Only a wholly right answer earns points here; in the file, part of it earns some.',
      ja: 'ファイルでは部分点がありますが、ここでは完全に正しい解答だけが得点になります。',
    },
    'feedback-dropped': {
      en: 'The file says different things after different answers. They were not taken in: write what matters into the explanation.',
      ja: 'ファイルにある解答ごとのフィードバックは取り込んでいません。必要な内容は解説に書いてください。',
    },
    'penalty-dropped': {
      en: 'Wrong answers cost nothing here; in the file they cost points.',
      ja: 'ファイルでは誤答に減点がありますが、ここでは減点しません。',
    },
  },
})
