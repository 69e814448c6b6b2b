import { catalogue } from '../message.ts'

/** Rosters, saved lists and their files. */
export const roster = catalogue({
  /** The head of a file's columns, and its words. */
  file: {
    name: { en: 'Name', ja: '氏名' },
    agency: { en: 'Agency', ja: '所属機関' },
    verdict: { en: 'Verdict', ja: '判定' },
    through: { en: 'Eligible through', ja: '充足の期限' },
    spare: { en: 'Days spare', ja: '余裕（日）' },
    gaps: { en: 'Open requirements', ja: '未充足の要件' },
    step: { en: 'The one step', ja: '必要な手続き' },
    earliest: { en: 'Earliest', ja: '最短日' },
    languages: { en: 'Languages', ja: '語学' },
    fields: { en: 'Fields of work', ja: '活動分野' },
    noEnd: { en: 'no end', ja: '期限なし' },
    own: { en: 'own agency', ja: '自機関' },
    sheet: { en: 'Roster', ja: '人材名簿' },
  },
})
