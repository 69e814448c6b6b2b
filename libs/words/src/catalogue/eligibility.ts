import { catalogue } from '../message.ts'

/** The checklist of requirements against an assignment. */
export const eligibility = catalogue({
  title: { en: 'Eligibility', ja: '派遣要件' },
  titleFor: { en: 'Eligibility for {place}', ja: '{place}の派遣要件' },
  heading: {
    needSomething: {
      en: {
        one: 'One of {total:word} requirements still needs something from you',
        other: '{count:Word} of {total:word} requirements still need something from you',
      },
      ja: '{total}件の要件のうち、{count}件で手続きが必要です',
    },
    allMet: { en: 'All {total:word} requirements are met', ja: '{total}件の要件をすべて充足しています' },
    waiting: {
      en: { one: 'One requirement is being checked', other: '{count:Word} requirements are being checked' },
      ja: '{count}件の要件を確認しています',
    },
  },
  basis: {
    en: 'Checked {instant} against your assignment, not against today. Profile: {profile}, version {version}.',
    ja: '{instant}に判定。今日ではなく、任期を基準に判定しています。要件：{profile}、第{version}版',
  },
  columns: {
    requirement: { en: 'Requirement, reason and evidence', ja: '要件・理由・証拠書類' },
    next: { en: 'Next step', ja: '次の手続き' },
  },
  groups: {
    toDo: { en: 'To do', ja: '手続きが必要' },
    beingChecked: { en: 'Being checked', ja: '確認中' },
    later: { en: 'Later', ja: '今後' },
    met: { en: 'Met', ja: '充足' },
    notApplicable: { en: 'Does not apply', ja: '対象外' },
    team: { en: 'Your team', ja: 'チームの要件' },
    recommended: { en: 'Recommended', ja: '推奨' },
  },
  count: { en: '{count}', ja: '{count}件' },
  windows: {
    departure: { en: 'Needed on the day you leave.', ja: '出発日に必要です。' },
    arrival: { en: 'Needed on the day you arrive.', ja: '到着日に必要です。' },
    throughout: { en: 'Needed on every day of the assignment.', ja: '任期中の毎日、有効である必要があります。' },
    recent: {
      departure: {
        en: 'Completed no more than {length} before departure.',
        ja: '出発前{length}以内に修了している必要があります。',
      },
      nomination: {
        en: 'Completed no more than {length} before nomination.',
        ja: '推薦前{length}以内に修了している必要があります。',
      },
      day: {
        en: 'On every day, completed no more than {length} before.',
        ja: '任期中の各日について、その前{length}以内に修了している必要があります。',
      },
    },
    withinArrival: {
      en: 'May be completed up to {length} after arrival.',
      ja: '到着後{length}以内に修了することができます。',
    },
    nomination: { en: 'Needed on the day of nomination.', ja: '推薦日に必要です。' },
    today: { en: 'Needed today.', ja: '本日必要です。' },
  },
  units: {
    hour: { en: { one: '{count} hour', other: '{count} hours' }, ja: '{count}時間' },
    day: { en: { one: '{count} day', other: '{count} days' }, ja: '{count}日' },
    month: { en: { one: '{count} month', other: '{count} months' }, ja: '{count}か月' },
    year: { en: { one: '{count} year', other: '{count} years' }, ja: '{count}年' },
  },
  evidence: {
    completed: { en: 'Completed {date}.', ja: '{date}修了。' },
    valid: { en: 'Valid {range}.', ja: '{range}有効。' },
    countsTo: { en: 'Counts to {date}.', ja: '{date}まで有効。' },
    noExpiry: { en: 'No expiry.', ja: '期限なし。' },
    unverified: { en: 'Not yet checked.', ja: '未確認。' },
    none: { en: 'Nothing recorded yet.', ja: 'まだ記録がありません。' },
  },
  steps: {
    'take-course': { en: 'Start the course', ja: '研修を開始' },
    'continue-course': { en: 'Continue', ja: '受講を再開' },
    nothing: { en: 'Nothing to do', ja: '手続きは不要です' },
    ask: { en: 'Ask your desk officer', ja: '派遣担当者にご相談ください' },
  },
  source: { en: 'Source: {mark}', ja: '根拠：{mark}' },
  inBrackets: { en: ' ({text})', ja: '（{text}）' },
  toBeConfirmed: { en: 'to be confirmed by the agency', ja: '機関による確認が必要' },
  readRule: { en: 'Read the rule', ja: '要件の定めを読む' },
  noAssignment: {
    en: 'Requirements are judged against an assignment. You have none at present.',
    ja: '要件は任務に対して判定します。現在、予定されている任務はありません。',
  },
})
