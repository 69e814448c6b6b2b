import { catalogue } from '../message.ts'

/** Whole courses as files between agencies. */
export const courseFiles = catalogue({
  out: {
    heading: { en: 'Take an edition along as a file', ja: '版をファイルとして書き出す' },
    lead: {
      en: 'One file with lessons, test, questions with their keys, pictures and papers: to keep, or for another agency. Give it only to those who may know the keys.',
      ja: '単元、テスト、正解を含む設問、画像、書類を1つのファイルにまとめます。保管や他機関への提供に使えます。正解を知ってよい相手にだけ渡してください。',
    },
    edition: { en: 'Edition', ja: '版' },
    licence: { en: 'Licence: what the receiver may do with it', ja: '利用条件（受け取った側ができること）' },
    licenceHint: { en: 'For example CC-BY-4.0, or a sentence of your own.', ja: '例：CC-BY-4.0、または独自の文' },
    download: { en: 'Download the course file', ja: '研修ファイルをダウンロード' },
    blocked: { en: 'State the licence first.', ja: '先に利用条件を入力してください。' },
  },
  in: {
    heading: { en: 'Take a course in from a file', ja: '研修ファイルを取り込む' },
    lead: {
      en: 'A course file of your own or another agency becomes a draft: nobody learns from it before you publish.',
      ja: '自機関または他機関の研修ファイルを下書きとして取り込みます。公開するまで受講者には表示されません。',
    },
    choose: { en: 'Choose a course file', ja: '研修ファイルを選択' },
    reading: { en: 'Reading the file', ja: 'ファイルを確認中' },
    title: { en: 'Course', ja: '研修' },
    owner: { en: 'Owner', ja: '提供機関' },
    licence: { en: 'Licence', ja: '利用条件' },
    holds: { en: 'It holds', ja: '内容' },
    counts: {
      en: '{modules} modules, {lessons} lessons, {files} files; {added} new questions, {known} your bank has already',
      ja: 'モジュール{modules}、単元{lessons}、ファイル{files}件、設問は新規{added}問・登録済み{known}問',
    },
    becomes: {
      'new-draft': {
        en: 'It becomes a new draft of this course of yours.',
        ja: '自機関のこの研修の新しい下書きになります。',
      },
      'new-course': {
        en: 'It becomes a new course of your agency, as a draft.',
        ja: '自機関の新しい研修の下書きになります。',
      },
    },
    open: {
      en: 'A draft of this course is open: publish it or give it up first.',
      ja: 'この研修の下書きが開かれています。先に公開または破棄してください。',
    },
    toDraft: { en: 'To that draft', ja: 'その下書きへ' },
    takeIn: { en: 'Take it in as a draft', ja: '下書きとして取り込む' },
    taking: { en: 'Taking it in', ja: '取り込み中' },
  },
})
