import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ProfileNode, ValueTest, When } from '@muster/eligibility/profile.ts'

type Asked = Pick<ReplyOf<'postings.choices'>['profiles'][number], 'team' | 'roles' | 'traits'>
type Question = Extract<When, { posting: string }>

/** What every posting says by itself; all else is a trait. */
const ownFields: readonly string[] = ['postingId', 'field', 'role', 'jobId', 'dutyStationId', 'place', 'days']

const nodesOf = (node: ProfileNode): ProfileNode[] => {
  const children = 'children' in node ? node.children : node.kind === 'team' ? [node.child] : []
  return [node, ...children.flatMap(nodesOf)]
}

function questionsOf(when: When): Question[] {
  if ('all' in when) return when.all.flatMap(questionsOf)
  if ('any' in when) return when.any.flatMap(questionsOf)
  if ('not' in when) return questionsOf(when.not)
  return 'posting' in when ? [when] : []
}

const valuesOf = (test: ValueTest): unknown[] =>
  'equals' in test ? [test.equals] : 'oneOf' in test ? [...test.oneOf] : []

function kindOf(tests: readonly ValueTest[]): 'flag' | 'number' | 'choice' {
  const values = tests.flatMap(valuesOf)
  if (values.some((value) => typeof value === 'boolean')) return 'flag'
  return values.some((value) => typeof value === 'string') ? 'choice' : 'number'
}

/** What the conditions of a profile ask about a posting, so that its form can ask the officer. */
export function askedOfPosting(root: ProfileNode): Asked {
  const nodes = nodesOf(root)
  const questions = nodes.flatMap(({ when }) => (when ? questionsOf(when) : []))
  const texts = (tests: readonly ValueTest[]): string[] => [
    ...new Set(tests.flatMap(valuesOf).flatMap((value) => (typeof value === 'string' ? [value] : []))),
  ]
  const byName = Map.groupBy(questions, ({ posting }) => posting)
  return {
    team: nodes.some(({ kind }) => kind === 'team'),
    roles: texts((byName.get('role') ?? []).map(({ is }) => is)),
    traits: [...byName]
      .filter(([key]) => !ownFields.includes(key))
      .map(([key, asked]) => {
        const tests = asked.map(({ is }) => is)
        return { key, kind: kindOf(tests), values: texts(tests) }
      }),
  }
}
