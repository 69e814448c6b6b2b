import type { AcceptedCompletion, LeafNode, NodeOf, ProfileNode, ValueTest } from '../shapes.ts'
import type { RuleNames } from '../sentence/names.ts'

const title = { en: 'A requirement', ja: '要件' }

type Rest<K extends ProfileNode['kind']> = Partial<Omit<NodeOf<K>, 'kind'>>

/** Short ways to write requirements in examples. */
export const hold = (
  accepts: AcceptedCompletion | AcceptedCompletion[],
  rest: Rest<'completion'> = {},
): NodeOf<'completion'> => ({ id: 'held', title, ...rest, kind: 'completion', accepts: [accepts].flat() })

export const all = (children: ProfileNode[], rest: Rest<'all'> = {}): NodeOf<'all'> => ({
  id: 'all',
  title,
  ...rest,
  kind: 'all',
  children,
})

export const any = (children: ProfileNode[], rest: Rest<'any'> = {}): NodeOf<'any'> => ({
  id: 'any',
  title,
  ...rest,
  kind: 'any',
  children,
})

export const atLeast = (n: number, children: ProfileNode[], rest: Rest<'atLeast'> = {}): NodeOf<'atLeast'> => ({
  id: 'some',
  title,
  ...rest,
  kind: 'atLeast',
  n,
  children,
})

export const team = (n: number, child: ProfileNode, rest: Rest<'team'> = {}): NodeOf<'team'> => ({
  id: 'team',
  title,
  ...rest,
  kind: 'team',
  n,
  child,
})

type Bare<N> = N extends LeafNode ? Omit<N, 'id' | 'title'> : never

export const leaf = (node: Bare<LeafNode>): LeafNode => ({ id: 'leaf', title, ...node })

export const outside = (fact: string, is: ValueTest) => ({ outside: fact, is })

export const names: RuleNames = {
  types: {
    bsafe: { en: 'BSAFE', ja: 'BSAFE' },
    ssafe: { en: 'SSAFE', ja: 'SSAFE' },
    heat: { en: 'HEAT', ja: 'HEAT' },
    psea: { en: 'PSEA', ja: '性的搾取・虐待の防止' },
    medical: { en: 'Medical clearance', ja: '健康診断' },
  },
  scales: { cefr: { en: 'CEFR', ja: 'CEFR' } },
  issuers: {
    minato: { en: 'Minato Field Safety', ja: '港フィールド安全' },
    kitano: { en: 'Kitano Training', ja: '北野訓練所' },
  },
  organisations: { ministry: { en: 'the ministry', ja: '省' } },
}
