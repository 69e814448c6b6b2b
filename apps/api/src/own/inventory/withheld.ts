import type { Bilingual } from '@muster/contracts/schemas/text.ts'

/** Why somebody is not given what is about them, in words for them. Every column signed `~` has its reason here. */
const reasons = {
  stop: {
    en: 'The ground of a stop on dispatch. You are told that there is a stop; its ground you can ask of your agency.',
    ja: '派遣停止の理由。停止があることはお知らせしていますが、理由は所属機関にお問い合わせください。',
  },
  record: {
    en: 'The full working of a decision: it names the others in the team. What was decided, and why, is in the decision itself.',
    ja: '判定の計算記録。チームのほかの人の情報を含みます。判定の内容と理由は判定そのものに記載しています。',
  },
  index: {
    en: 'A working copy of the days on which you meet rules, made anew each night from the records you have here.',
    ja: '要件を満たす日を毎晩計算し直した作業用の写し。もとになる記録はすべてこの中にあります。',
  },
  folded: {
    en: 'Your names once more without marks and old forms of letters, for searching alone. They are made from the names you have here.',
    ja: '検索のために表記の違いを取り除いた氏名の写し。もとの氏名はすべてこの中にあります。',
  },
} as const satisfies Record<string, Bilingual>

/** By table and column, or by table. */
export const withheld: Readonly<Record<string, Bilingual>> = {
  'bar.ground': reasons.stop,
  'bar_act.reason': reasons.stop,
  decision_record: reasons.record,
  'person.folded_names': reasons.folded,
  'population.row': reasons.index,
}

/** The reason for a column; undefined where there is none. */
export const reasonToWithhold = (table: string, column: string): Bilingual | undefined =>
  withheld[`${table}.${column}`] ?? withheld[table]
