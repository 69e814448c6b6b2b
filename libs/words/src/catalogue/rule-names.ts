import { catalogue } from '../message.ts'

/** Names of what requirements speak about, by their keys; a key without a name is shown as it is. */
export const ruleNames = catalogue({
  variants: {
    'all-staff': { en: 'all staff', ja: '全職員' },
    manager: { en: 'managers', ja: '管理職' },
    commander: { en: 'commanders', ja: '指揮官' },
  },
  components: {
    'first-aid': { en: 'first aid', ja: '救急法' },
    driving: { en: 'driving', ja: '運転' },
    firearms: { en: 'firearms', ja: '射撃' },
    interview: { en: 'the interview', ja: '面接' },
    language: { en: 'the language test', ja: '語学試験' },
  },
  subjects: {
    english: { en: 'English', ja: '英語' },
    french: { en: 'French', ja: 'フランス語' },
    spanish: { en: 'Spanish', ja: 'スペイン語' },
    arabic: { en: 'Arabic', ja: 'アラビア語' },
  },
  facts: {
    'danger-level': { en: 'the danger level', ja: '危険情報レベル' },
    'mission-armed': { en: 'the mission is armed', ja: '武装ミッション' },
    'duty-station-listed': { en: 'the duty station is listed', ja: '指定された任地' },
  },
  attributes: {
    'passport-expires': { en: 'the last day of the passport', ja: '旅券の有効期限' },
    'degree-taught-in-english': { en: 'a degree taught in English', ja: '英語で授業を受けた学位' },
    'health-check-fit': { en: 'a health check with the result “fit”', ja: '健康診断の結果「適」' },
    'insured-with-war-clause': { en: 'insurance with a war clause', ja: '戦争特約付き保険' },
    'insured-for-place': { en: 'insurance for the place', ja: '任地を対象とする保険' },
    'officer-since': { en: 'the first day of service', ja: '任官日' },
    'contract-accepted': { en: 'an accepted contract', ja: '契約の承諾' },
    'entry-visa-expires': { en: 'the last day of the entry visa', ja: '入国査証の有効期限' },
    'name-matches-passport': { en: 'a name identical to the passport', ja: '旅券と同一の氏名' },
    'conduct-declared': { en: 'the person’s own declaration of conduct', ja: '本人による行状の申告' },
    'relief-registration-lapsed': { en: 'the day the registration lapsed', ja: '登録の失効日' },
    'date-of-birth': { en: 'the date of birth', ja: '生年月日' },
  },
  statements: {
    'national-conduct-certification': {
      en: 'the national certification of conduct',
      ja: '自国による行状証明',
    },
    'state-conduct-certification': { en: 'the State’s certification of conduct', ja: '国による行状証明' },
    'employer-consent': { en: 'the employer’s consent', ja: '雇用主の同意' },
    'travel-approval': { en: 'headquarters’ approval of travel', ja: '本部の渡航承認' },
  },
  documents: {
    'country-rules-selat': { en: 'the country rules for Selat', ja: 'セラトの国別安全対策' },
  },
  units: {
    'field-hours': { en: 'hours of field activity', ja: '現地活動時間' },
  },
  traits: {
    field: { en: 'the field of work', ja: '分野' },
    role: { en: 'the role', ja: '役割' },
    jobId: { en: 'the job', ja: '職務' },
    dutyStationId: { en: 'the duty station', ja: '任地' },
    place: { en: 'a place of the posting', ja: '派遣先の場所' },
    days: { en: 'the number of days of the assignment', ja: '任期の日数' },
  },
})
