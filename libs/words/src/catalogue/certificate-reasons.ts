import { catalogue } from '../message.ts'

/** Why an outside certificate is what it is, as its holder reads it. */
export const certificateReasons = catalogue({
  'not-yet-checked': { en: 'Nobody has looked at it yet.', ja: 'まだ確認していません。' },
  'name-linked': {
    en: 'The printed name was confirmed to be the holder’s.',
    ja: '記載された氏名がご本人のものであることを確認しました。',
  },
  undone: { en: 'An earlier decision was taken back.', ja: '以前の判断を取り消しました。' },
  'name-mismatch': {
    en: 'The printed name differs from the passport.',
    ja: '記載された氏名が旅券の氏名と異なります。',
  },
  'issuer-asked': { en: 'The issuer has been asked.', ja: '発行機関に照会しています。' },
  'clearer-file-wanted': {
    en: 'A clearer file is needed. Please add one.',
    ja: 'より鮮明なファイルが必要です。追加してください。',
  },
  'second-look': { en: 'A colleague is looking at it as well.', ja: '別の担当者も確認しています。' },
  'not-readable': {
    en: 'The file cannot be read. Please record it again with a clear scan or photograph of the whole page.',
    ja: 'ファイルを読み取れません。全体が鮮明に写ったものを添えて、もう一度登録してください。',
  },
  incomplete: { en: 'A page or a side is missing.', ja: 'ページまたは裏面が不足しています。' },
  'details-differ': {
    en: 'What was typed differs from what is printed.',
    ja: '入力内容が書面の記載と異なります。',
  },
  'not-the-holder': {
    en: 'It is made out to somebody else.',
    ja: '別の方に発行されたものです。',
  },
  'wrong-type': { en: 'It certifies something else than was chosen.', ja: '選択された種類の修了証ではありません。' },
  'not-recognised': {
    en: 'This course of this issuer is not recognised.',
    ja: 'この発行機関のこの研修は認定されていません。',
  },
  'issuer-denies': { en: 'The issuer does not know it.', ja: '発行機関に発行の記録がありません。' },
  'not-genuine': { en: 'It is not genuine.', ja: '真正な修了証ではありません。' },
  'under-investigation': { en: 'It is being looked into.', ja: '調査しています。' },
  'issuer-under-review': { en: 'Its issuer is being looked into.', ja: '発行機関を調査しています。' },
  'issuer-withdrew': { en: 'The issuer withdrew it.', ja: '発行機関が取り消しました。' },
  'found-false': { en: 'It was found to be false.', ja: '偽りのものと判明しました。' },
  'verified-in-error': { en: 'It was verified in error.', ja: '誤って確認済みとされていました。' },
  other: { en: 'Another reason.', ja: 'その他の理由' },
})
