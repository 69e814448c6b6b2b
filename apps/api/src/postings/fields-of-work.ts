import type { Bilingual } from '@muster/contracts/schemas/text.ts'

/** The fields of work of item 124 of the Action Plan: a fixed vocabulary, by the key a posting names. */
export const fieldsOfWork: Readonly<Record<string, Bilingual>> = {
  peacekeeping: { en: 'Peacekeeping', ja: '平和維持活動' },
  'refugees-and-displaced-people': { en: 'Refugees and displaced people', ja: '難民・国内避難民支援' },
  'life-saving': { en: 'Life-saving', ja: '人命救助' },
  food: { en: 'Food', ja: '食料支援' },
  'medical-and-education': { en: 'Medicine and education', ja: '医療・教育' },
  'mine-clearance': { en: 'Mine clearance', ja: '地雷除去' },
  'mine-victim-support': { en: 'Support for mine victims', ja: '地雷被災者支援' },
  ddr: { en: 'Disarmament, demobilisation, reintegration', ja: '武装解除・動員解除・社会復帰（DDR）' },
  infrastructure: { en: 'Infrastructure', ja: 'インフラ整備' },
  'socio-economic-foundations': { en: 'Socio-economic foundations', ja: '社会・経済基盤整備' },
  elections: { en: 'Elections', ja: '選挙' },
  'human-rights': { en: 'Human rights', ja: '人権' },
  gender: { en: 'Gender', ja: 'ジェンダー' },
  governance: { en: 'Democratisation, administration, law and policing', ja: '民主化・行政・法執行・法制度' },
}

/** The title of a field of work; its key where the vocabulary does not know it. */
export const fieldOfWork = (key: string): Bilingual => fieldsOfWork[key] ?? { en: key, ja: key }
