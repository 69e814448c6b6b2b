import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { Place } from './asking.ts'
import { bulkStatements, roughPeople } from './bulk.ts'
import { type KnownPerson, knownPeople } from './judge-people.ts'
import { type Leaf, leafKey } from './leaf.ts'
import { type PersonRow, personRow } from './person-row.ts'

/** How many leaves one row has room for, and in how many partitions blocks are spread. */
const slots = 24
const partitions = 8
/** How many people's rows are made together, one by one. */
const mostAtOnce = 500

/** Rows that are made together: which leaves, in which partition. */
export interface Block {
  readonly id: number
  readonly place: number
  readonly leaves: readonly string[]
  readonly specification: readonly Leaf[]
}

const blockColumns = 'b.id, b.place, b.leaves, b.specification'

/** The fewest blocks that have as many of the leaves as any, by taking the fullest first. */
function covering(blocks: readonly Block[], wanted: ReadonlySet<string>): { chosen: Block[]; missing: Set<string> } {
  const chosen: Block[] = []
  const missing = new Set(wanted)
  while (missing.size > 0) {
    const count = ({ leaves }: Block): number => leaves.filter((leaf) => missing.has(leaf)).length
    const best = blocks.reduce<Block | null>((most, one) => (count(one) > (most ? count(most) : 0) ? one : most), null)
    if (!best) break
    chosen.push(best)
    for (const leaf of best.leaves) missing.delete(leaf)
  }
  return { chosen, missing }
}

async function addBlocks(tx: Tx, leaves: readonly (readonly [string, Leaf])[]): Promise<void> {
  for (let start = 0; start < Math.max(1, leaves.length); start += slots) {
    const some = leaves.slice(start, start + slots)
    await tx.query(
      `INSERT INTO population_block (place, leaves, specification) SELECT (SELECT coalesce(max(id), 0) + 1 FROM population_block) % ${partitions}, $1, $2 ON CONFLICT (leaves) DO NOTHING`,
      [some.map(([key]) => key), JSON.stringify(some.map(([, leaf]) => leaf))],
    )
  }
}

/** The blocks in which some leaves stand; what no block has gets one. */
async function blocksFor(tx: Tx, leaves: ReadonlyMap<string, Leaf>): Promise<Block[]> {
  const wanted = new Set(leaves.keys())
  const read = (): Promise<Block[]> => tx.query<Block>(`SELECT ${blockColumns} FROM population_block b ORDER BY b.id`)
  const found = await read()
  const first = covering(found, wanted)
  if (first.missing.size === 0 && first.chosen.length > 0) return first.chosen
  if (wanted.size === 0 && found[0]) return [found[0]]
  await tx.query('SELECT pg_advisory_xact_lock(724552)')
  const { missing } = covering(await read(), wanted)
  if (missing.size > 0 || wanted.size === 0)
    await addBlocks(
      tx,
      [...leaves].filter(([key]) => missing.has(key)),
    )
  const blocks = await read()
  return wanted.size === 0 ? blocks.slice(0, 1) : covering(blocks, wanted).chosen
}

const isPrepared = `EXISTS (SELECT 1 FROM population_preparation p WHERE p.block_id = $1 AND p.agency_id = actor_agency())`

/** Makes the rows of a block for everybody of the actor's agency, unless they are there. One maker at a time. */
async function prepare(tx: Tx, { id, place, specification }: Block): Promise<void> {
  const prepared = async (): Promise<boolean> =>
    (await tx.query<{ is: boolean }>(`SELECT ${isPrepared} AS is`, [id]))[0]?.is ?? false
  if (await prepared()) return
  await tx.query(`SELECT pg_advisory_xact_lock(724553, hashtext(actor_agency()::text))`)
  if (await prepared()) return
  await keepCurrent(tx)
  await tx.query(`SET LOCAL work_mem = '96MB'`)
  const [agency] = await tx.query<{ id: string }>('SELECT actor_agency()::text AS id')
  const statements = bulkStatements(specification, agency?.id ?? '')
  for (const statement of statements.collect) await tx.once(statement)
  for (const statement of statements.insert) await tx.once(statement, [place, id])
  await tx.once(
    `INSERT INTO population_change (person_id, agency_id) SELECT m.person_id, m.agency_id FROM population.member m WHERE m.person_id IN (${roughPeople(specification)}) AND $1 >= 0 AND $2 >= 0`,
    [place, id],
  )
  await tx.query('INSERT INTO population_preparation (block_id, agency_id) VALUES ($1, actor_agency())', [id])
}

/** The people of the actor's agency whose rows are to be made anew, some of them; none if another transaction is at it. */
const taken = `DELETE FROM population_change WHERE id IN (SELECT c.id FROM population_change c WHERE c.agency_id = actor_agency() ORDER BY c.person_id LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED) RETURNING person_id AS id`

const removed = 'DELETE FROM population.row WHERE place = $1 AND block = $2 AND person_id = ANY ($3)'
const written = `INSERT INTO population.row SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::population.row, made) AS r FROM jsonb_array_elements($1::jsonb) made) made`

interface Member {
  readonly id: string
  readonly agencyId: string
}

/** A person's row in a block. Whose facts nobody understands has nothing in it, and is cleared for nothing. */
function rowOf(
  { id: block, place, specification }: Block,
  { id, agencyId }: Member,
  known: KnownPerson | undefined,
): PersonRow {
  const about = { place, block, person_id: id, agency_id: agencyId, is_rough: false, by_engine: false }
  return known ? { ...about, ...personRow(specification, known) } : about
}

const preparedBlocks = `SELECT ${blockColumns} FROM population_block b JOIN population_preparation p ON p.block_id = b.id WHERE p.agency_id = actor_agency() ORDER BY b.id`

/** Makes the rows of some people anew, in every block that their agency has. */
export async function remake(tx: Tx, ids: readonly string[]): Promise<void> {
  const blocks = await tx.query<Block>(preparedBlocks)
  if (blocks.length === 0) return
  const known = await knownPeople(tx, ids)
  const members = await tx.query<Member>(
    'SELECT person_id AS id, agency_id AS "agencyId" FROM population.member WHERE person_id = ANY ($1)',
    [ids],
  )
  for (const block of blocks) {
    const rows = members.map((member) => rowOf(block, member, known.get(member.id)))
    await tx.query(removed, [block.place, block.id, ids])
    await tx.query(written, [JSON.stringify(rows)])
  }
}

/**
 * Makes anew the rows of everybody about whom something was recorded since. What is recorded while this runs, or is being
 * made anew by another transaction, stays on the list: readers leave those people out.
 */
export async function keepCurrent(tx: Tx): Promise<void> {
  const [agency] = await tx.query<{ has: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM population_preparation p WHERE p.agency_id = actor_agency()) AS has`,
  )
  if (!agency?.has) {
    await tx.query('DELETE FROM population_change WHERE agency_id = actor_agency()')
    return
  }
  for (;;) {
    const rows = await tx.query<{ id: string }>(taken)
    if (rows.length === 0) return
    await remake(tx, [...new Set(rows.map(({ id }) => id))])
  }
}

/** Where some leaves stand, in rows that are there and current, and what to read: each block by its name. */
export interface Rows {
  /** Nothing of the question is in these rows: everybody is judged by the engine. */
  readonly isByEngine: boolean
  readonly blocks: readonly { readonly name: string; readonly block: Block }[]
  readonly placeOf: (leaf: Leaf) => Place
}

/** Rows for some leaves: made if they are not there, made anew for whom something changed. */
export async function rowsFor(tx: Tx, leaves: ReadonlyMap<string, Leaf>, isByEngine = false): Promise<Rows> {
  // Joins of blocks and groups of verdicts are made in memory, not on disk.
  await tx.query(`SET LOCAL work_mem = '64MB'`)
  const chosen = await blocksFor(tx, leaves)
  for (const block of chosen) await prepare(tx, block)
  await keepCurrent(tx)
  const blocks = chosen.map((block, index) => ({ name: `b${index + 1}`, block }))
  return {
    isByEngine,
    blocks,
    placeOf(leaf) {
      const key = leafKey(leaf)
      for (const { name, block } of blocks) {
        const at = block.leaves.indexOf(key)
        if (at >= 0) return { row: name, slot: at + 1 }
      }
      throw new Error('a leaf stands nowhere')
    },
  }
}
