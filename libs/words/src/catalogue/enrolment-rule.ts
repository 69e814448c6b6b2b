import { catalogue } from '../message.ts'

/** Enrolling everybody nominated for a posting in what they lack. */
export const enrolmentRule = catalogue({
  heading: { en: 'Enrolling by rule', ja: '不足する研修の自動受講登録' },
  lead: {
    en: 'Who is nominated and lacks a requirement that a course here meets is enrolled in it, due the day before departure: at once, whenever somebody is nominated, and every night. Nobody is enrolled twice, and nobody again who left.',
    ja: '推薦された人に不足する要件を満たす研修がある場合、出発の前日を期限として自動的に受講登録します。切替え時、推薦時、および毎晩実行されます。二重に登録されることはなく、受講を取りやめた人が再び登録されることもありません。',
  },
  on: { en: 'On', ja: '有効' },
  off: { en: 'Off', ja: '無効' },
  switchOn: { en: 'Switch on and enrol', ja: '有効にして登録' },
  switchOff: { en: 'Switch off', ja: '無効にする' },
  switching: { en: 'Working', ja: '処理中' },
  wouldEnrol: {
    en: {
      one: 'One enrolment begins when it is switched on.',
      other: '{count} enrolments begin when it is switched on.',
    },
    ja: '有効にすると、{count}件の受講登録を行います。',
  },
  enrolled: {
    en: { one: 'One enrolment began.', other: '{count} enrolments began.' },
    ja: '{count}件の受講登録を行いました。',
  },
  nobody: {
    en: 'Nobody nominated lacks anything that a course here meets.',
    ja: '推薦された人に、研修で満たせる不足要件はありません。',
  },
  columns: {
    person: { en: 'Person', ja: '氏名' },
    course: { en: 'Course', ja: '研修' },
    clause: { en: 'Requirement', ja: '要件' },
    state: { en: 'State', ja: '状態' },
  },
  states: {
    'would-enrol': { en: 'To be enrolled', ja: '登録予定' },
    'under-way': { en: 'Under way already', ja: '受講中' },
    enrolled: { en: 'Enrolled by rule', ja: '自動登録済み' },
    left: { en: 'Left, not enrolled again', ja: '取りやめ（再登録なし）' },
  },
})
