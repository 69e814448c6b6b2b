import { roles } from '@muster/contracts/codes.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'

/**
 * Who asks. `owner` is the trainee the object belongs to; everybody else asks for that trainee's object.
 * Roles stand alone, in the owner's agency and (`foreign-`) in another.
 */
export const askers = ['anonymous', 'owner', ...roles, ...roles.map((role) => `foreign-${role}` as const)] as const
export type Asker = (typeof askers)[number]

/** `yes` is any answer that is not one of the three refusals of access. */
export type Answer = 'yes' | '401' | '403' | '404'

export type Row = Readonly<Partial<Record<Answer, readonly Asker[]>>>

/** Every cell there is: endpoint × asker. */
export const cells = (): readonly (readonly [EndpointId, Asker])[] =>
  (Object.keys(endpoints) as EndpointId[]).flatMap((id) => askers.map((asker) => [id, asker] as const))

/** Reads the committed file: an endpoint a line, then its answers with who gets them. */
export function readMatrix(text: string): Map<string, Map<Asker, Answer>> {
  const matrix = new Map<string, Map<Asker, Answer>>()
  let row: Map<Asker, Answer> | null = null
  for (const line of text.split('\n')) {
    const heading = /^([a-z][A-Za-z]*\.[A-Za-z]+)$/.exec(line)
    const answers = /^ {2}(yes|401|403|404): (.+)$/.exec(line)
    if (heading?.[1]) {
      row = new Map()
      matrix.set(heading[1], row)
    } else if (answers?.[2] && row) {
      for (const asker of expand(answers[2])) row.set(asker, answers[1] as Answer)
    }
  }
  return matrix
}

/** `everyone`, `everyone else`, `foreign-*`, or names. */
function expand(text: string): readonly Asker[] {
  return text.split(', ').flatMap((name) => {
    if (name === 'everyone') return askers
    if (name === 'everyone signed in') return askers.filter((asker) => asker !== 'anonymous')
    if (name === 'foreign-*') return askers.filter((asker) => asker.startsWith('foreign-'))
    const asker = askers.find((each) => each === name)
    if (!asker) throw new Error(`access matrix: who is "${name}"?`)
    return [asker]
  })
}

/** The file's text for a set of answers: lists the cells, for a person to review. */
export function writeMatrix(answers: ReadonlyMap<string, ReadonlyMap<Asker, Answer>>): string {
  const lines = [...answers].flatMap(([id, row]) => {
    const groups = Map.groupBy(row, ([, answer]) => answer)
    return [
      id,
      ...(['yes', '401', '403', '404'] as const)
        .filter((answer) => groups.has(answer))
        .map((answer) => `  ${answer}: ${fold(groups.get(answer)?.map(([asker]) => asker) ?? [])}`),
      '',
    ]
  })
  return lines.join('\n')
}

function fold(names: readonly Asker[]): string {
  if (names.length === askers.length) return 'everyone'
  if (names.length === askers.length - 1 && !names.includes('anonymous')) return 'everyone signed in'
  const foreign = names.filter((name) => name.startsWith('foreign-'))
  const near = names.filter((name) => !name.startsWith('foreign-'))
  return [...near, ...(foreign.length === roles.length ? ['foreign-*'] : foreign)].join(', ')
}
