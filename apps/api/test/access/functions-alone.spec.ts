import { readFileSync, writeFileSync } from 'node:fs'
import { roles } from '@muster/contracts/codes.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'
import { asActor, type ActorSettings } from './as-actor.ts'
import { castFor } from './cast.ts'
import { type Definer, definersQuery, effectsOf, type Keys } from './definers.ts'

/**
 * Functions of the database that see more than whoever calls them are doors in the second fence. Each is called without the
 * API, by people of another agency who hold every role, by a colleague without a role, and by the public, with the id of
 * everything one trainee has. What answers stands in the committed file, with the reason why it may.
 */
const file = new URL('./functions-alone.txt', import.meta.url)
const callers = ['public', 'colleague', 'foreign staff'] as const
type CallerName = (typeof callers)[number]

let app: TestApp
let runtime: pg.Pool
let keys: Keys
let settings: Record<CallerName, ActorSettings>
beforeAll(async () => {
  app = await startTestApp()
  runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 1, options: '-c statement_timeout=4000' })
  const { objects } = await castFor(app)
  const known = Object.values(objects).filter((value): value is string => typeof value === 'string')
  const isId = (value: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)
  keys = {
    ids: [...new Set(known.filter(isId))],
    words: [
      ...new Set([
        ...known.filter((value) => !isId(value)),
        'matrix-owner@muster.example',
        'dispatch',
        'e1',
        'a-new-word',
      ]),
    ],
  }
  const idOf = async (email: string): Promise<string> =>
    (await app.owner.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])).rows[0]?.id ?? ''
  const agencyOf = async (key: string): Promise<string> =>
    (await app.owner.query<{ id: string }>('SELECT id FROM agency WHERE key = $1', [key])).rows[0]?.id ?? ''
  settings = {
    public: { kind: 'public' },
    colleague: {
      kind: 'person',
      person: await idOf('matrix-trainee@muster.example'),
      agency: await agencyOf('secretariat'),
      roles: 'trainee',
    },
    'foreign staff': {
      kind: 'person',
      person: await idOf('matrix-foreign-administrator@muster.example'),
      agency: await agencyOf('ngo'),
      roles: roles.join(','),
    },
  }
})
afterAll(async () => {
  await runtime.end()
  await app.stop()
})

const definers = async (): Promise<Definer[]> => (await app.owner.query<Definer>(definersQuery)).rows
const titleOf = ({ name, takes }: Definer): string => `${name}(${takes.join(', ')})`

/** What a function does for whom, as a line of the file: `reads: public, colleague; writes: colleague`. */
async function lineOf(definer: Definer): Promise<string> {
  const found = new Map<string, CallerName[]>()
  for (const caller of callers) {
    for (const effect of await effectsOf((act) => asActor(runtime, settings[caller], act), definer, keys))
      found.set(effect, [...(found.get(effect) ?? []), caller])
  }
  return ['reads', 'writes']
    .flatMap((effect) => (found.has(effect) ? [`${effect}: ${found.get(effect)?.join(', ')}`] : []))
    .join('; ')
}

interface Reviewed {
  readonly effects: string
  readonly why: string
}

/** Three lines each: the function, what it does for whom, why it may. */
function readReviewed(text: string): Map<string, Reviewed> {
  const blocks = text.split('\n\n').map((block) => block.trim().split('\n'))
  return new Map(
    blocks.flatMap(([title, effects, why]) =>
      title && effects ? [[title, { effects: effects.trim(), why: why?.trim() ?? '' }]] : [],
    ),
  )
}

describe('the functions that see more than their caller', () => {
  it('tell and change for strangers only what the committed file says, each with its reason', async () => {
    const reviewed = readReviewed(readFileSync(file, 'utf8'))
    const actual = new Map<string, string>()
    for (const definer of await definers()) {
      const line = await lineOf(definer)
      if (line) actual.set(titleOf(definer), line)
    }
    // A person writes the reason before it is committed: the generator lists what answers, it does not decide that it may.
    if (process.env['MUSTER_LIST_CELLS'])
      writeFileSync(
        file,
        [...actual].map(([title, line]) => `${title}\n  ${line}\n  ${reviewed.get(title)?.why ?? ''}\n`).join('\n'),
      )
    expect(Object.fromEntries(actual)).toEqual(
      Object.fromEntries([...reviewed].map(([title, { effects }]) => [title, effects])),
    )
    expect([...reviewed].filter(([, { why }]) => why === '').map(([title]) => title)).toEqual([])
  }, 300_000)

  it('would show a hole: one that forgot to ask who calls is found', async () => {
    await app.owner.query(
      `CREATE FUNCTION hole(wanted uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT family_name FROM person WHERE id = wanted $$`,
    )
    const hole = (await definers()).find(({ name }) => name === 'hole')
    expect(hole && (await lineOf(hole))).toBe('reads: public, colleague, foreign staff')
    await app.owner.query('DROP FUNCTION hole')
  })
})
