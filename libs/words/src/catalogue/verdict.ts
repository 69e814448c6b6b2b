import { catalogue } from '../message.ts'

/** Verdicts, the status of single requirements, and verdict sentences. */
export const verdict = catalogue({
  /** By the code of the decision. */
  words: {
    ELIGIBLE: { en: 'Eligible', ja: '充足' },
    ELIGIBLE_WITH_CONDITIONS: { en: 'Eligible with conditions', ja: '条件付き' },
    PENDING_VERIFICATION: { en: 'Waiting for a check', ja: '確認待ち' },
    NOT_ELIGIBLE: { en: 'Not yet eligible', ja: '未充足' },
    BARRED: { en: 'Not cleared', ja: '派遣不可' },
  },
  /** By the status of a requirement. */
  clause: {
    MET: { en: 'Met', ja: '充足' },
    WAIVED: { en: 'Waived', ja: '免除' },
    DUE_LATER: { en: 'Due later', ja: '後日充足' },
    PENDING: { en: 'Being checked', ja: '確認待ち' },
    NOT_MET: { en: 'Not met', ja: '未充足' },
    NOT_APPLICABLE: { en: 'Does not apply', ja: '対象外' },
  },
  /** What the heading says to the person themselves; `place` is where they go. */
  sentence: {
    eligible: { en: 'You are ready to leave for {place}.', ja: '{place}への派遣要件をすべて満たしています。' },
    eligibleWithConditions: {
      en: {
        one: 'You can leave for {place}, with one condition to keep.',
        other: 'You can leave for {place}, with {count:word} conditions to keep.',
      },
      ja: '{place}へ出発できます。守るべき条件が{count}件あります。',
    },
    pending: {
      en: {
        one: 'One check is still under way before you can leave for {place}. Nothing for you to do.',
        other: '{count:Word} checks are still under way before you can leave for {place}. Nothing for you to do.',
      },
      ja: '{place}への出発までに、{count}件の確認が進行中です。あなたの手続きは不要です。',
    },
    stepsRemain: {
      en: {
        one: 'One step remains before you can leave for {place}.',
        other: '{count:Word} steps remain before you can leave for {place}.',
      },
      ja: '{place}への出発までに必要な手続きは、あと{count}件です。',
    },
    standby: {
      ready: { en: 'You can leave when you are called.', ja: '招集があれば出発できます。' },
      conditions: {
        en: {
          one: 'You can leave when you are called, with one condition to keep.',
          other: 'You can leave when you are called, with {count:word} conditions to keep.',
        },
        ja: '招集があれば出発できます。守るべき条件が{count}件あります。',
      },
      pending: {
        en: {
          one: 'One check is under way before you can be called. Nothing for you to do.',
          other: '{count:Word} checks are under way before you can be called. Nothing for you to do.',
        },
        ja: '招集の前に、{count}件の確認が進行中です。あなたの手続きは不要です。',
      },
      stepsRemain: {
        en: {
          one: 'One step remains before you can be called.',
          other: '{count:Word} steps remain before you can be called.',
        },
        ja: '招集に応じるまでに必要な手続きは、あと{count}件です。',
      },
    },
    fits: {
      en: { one: 'It fits before {date}.', other: 'All of them fit before {date}.' },
      ja: '{date}に間に合います。',
    },
    bothFit: { en: 'Both fit before {date}.', ja: 'どちらも{date}に間に合います。' },
    allMet: {
      en: 'All {count} requirements are met from departure to return.',
      ja: '出発から帰任まで、{count}件の要件をすべて充足しています。',
    },
    doesNotFit: {
      en: { one: 'It does not fit before {date}.', other: 'Not everything fits before {date}.' },
      ja: '{date}には間に合わないものがあります。',
    },
    barred: {
      en: 'You are not cleared for {place}. Your desk officer will speak with you.',
      ja: '{place}への派遣は認められていません。派遣担当者からご連絡します。',
    },
    teamOnly: {
      en: 'You meet your own requirements; your team for {place} does not yet meet its own.',
      ja: 'あなたの要件は充足していますが、{place}のチームの要件がまだ充足していません。',
    },
    none: { en: 'You have no assignment at present.', ja: '現在、予定されている任務はありません。' },
    over: { en: 'You have returned from {place}. Welcome back.', ja: '{place}から帰任しました。お疲れさまでした。' },
  },
  met: {
    en: { one: 'One requirement is met.', other: '{count:Word} requirements are met.' },
    ja: '{count}件は充足しています。',
  },
  allRequirements: {
    en: { one: 'The requirement', other: 'All {count} requirements' },
    ja: '{count}件の要件をすべて見る',
  },
  eligibleThrough: { en: 'Eligible through {date}', ja: '{date}まで充足' },
  daysSpare: { en: { one: '{count} day spare', other: '{count} days spare' }, ja: '余裕{count}日' },
  now: { en: 'now', ja: '現在' },
})
