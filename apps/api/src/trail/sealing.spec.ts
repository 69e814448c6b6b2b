import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyChain, installationChain } from '@muster/credential/audit-chain.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { systemActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { ChainCheck } from './chain-check.ts'
import { CheckpointSigner } from './checkpoint-signer.ts'
import { Sealer } from './sealer.ts'

let app: TestApp
let agency: string
beforeAll(async () => {
  app = await startTestApp()
  agency = await one(`SELECT id AS value FROM agency WHERE key = 'ngo'`)
  await app.app.get(Sealer).sealAll()
})
afterAll(() => app.stop())

async function one<T = string>(text: string, values: unknown[] = []): Promise<T> {
  const { rows } = await app.owner.query<{ value: T }>(text, values)
  if (!rows[0]) throw new Error('no row')
  return rows[0].value
}

const write = (act: string, agencyId: string | null = agency): Promise<unknown> =>
  app.owner.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind) VALUES ($1, 'system', $2, 'case')`,
    [agencyId, act],
  )

const faults = async (chain: string) =>
  app.app.get(UnitOfWork).run({ actor: systemActor }, async (tx) => {
    await tx.once('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
    return (await app.app.get(ChainCheck).checkAfter(tx, chain, emptyChain, 100_000)).faults
  })

const waiting = () => one<number>('SELECT count(*)::int AS value FROM audit_waiting')
const ordered = async (chain: string) => {
  const { rows } = await app.owner.query<{ number: number; act: string }>(
    'SELECT l.number::int AS number, e.act FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id WHERE l.chain_id = $1 ORDER BY l.number',
    [chain],
  )
  return rows
}

describe('sealing', () => {
  it('gives everything that was written a number without a gap, in the chain of its agency', async () => {
    expect(await waiting()).toBe(0)
    expect(
      await one<number>(
        'SELECT count(*)::int AS value FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)',
      ),
    ).toBe(0)
    const { rows } = await app.owner.query(
      'SELECT chain_id FROM audit_link GROUP BY chain_id HAVING min(number) <> 1 OR max(number) <> count(*)',
    )
    expect(rows).toEqual([])
    await write('case.installation', null)
    await app.app.get(Sealer).sealAll()
    expect((await ordered(installationChain)).at(-1)?.act).toBe('case.installation')
    expect(await faults(installationChain)).toEqual([])
    expect(await faults(agency)).toEqual([])
  })

  it('takes in an entry that commits late behind what was sealed meanwhile, and no writer waits', async () => {
    const late = await app.owner.connect()
    await late.query('BEGIN')
    await late.query(
      `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind) VALUES ($1, 'system', 'case.late', 'case')`,
      [agency],
    )
    await write('case.early')
    await app.app.get(Sealer).sealAll()
    expect((await ordered(agency)).at(-1)?.act).toBe('case.early')
    await late.query('COMMIT')
    late.release()
    await app.app.get(Sealer).sealAll()
    expect((await ordered(agency)).slice(-2).map(({ act }) => act)).toEqual(['case.early', 'case.late'])
    expect(await faults(agency)).toEqual([])
    // A sealer in the middle of its work holds nobody up.
    const sealer = await app.owner.connect()
    await sealer.query('BEGIN')
    await sealer.query('SELECT pg_advisory_xact_lock(724570)')
    await sealer.query('DELETE FROM audit_waiting')
    await write('case.beside')
    expect(await app.app.get(Sealer).sealAll()).toBe(0)
    await sealer.query('ROLLBACK')
    sealer.release()
    expect(await app.app.get(Sealer).sealAll()).toBe(1)
  })

  it('stays whole with many writers and sealers at once', async () => {
    const work = app.app.get(UnitOfWork)
    const act = (number: number) =>
      work.run({ actor: systemActor }, (tx) =>
        audit(tx, { act: `case.at-once-${number}`, subject: { kind: 'case', id: null }, agencyId: agency }),
      )
    const writers = Array.from({ length: 200 }, (_, number) => act(number))
    const sealers = Array.from({ length: 20 }, () => app.app.get(Sealer).sealAll())
    await Promise.all([...writers, ...sealers])
    await app.app.get(Sealer).sealAll()
    const rows = await ordered(agency)
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1))
    expect(new Set(rows.map((row) => row.act).filter((each) => each.startsWith('case.at-once'))).size).toBe(200)
    expect(await faults(agency)).toEqual([])
  })

  it('leaves both or neither when the sealer is killed', async () => {
    await write('case.killed')
    await app.owner
      .query(`CREATE FUNCTION slow_seal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(30); RETURN NULL; END $$;
      CREATE TRIGGER slow AFTER DELETE ON audit_waiting FOR EACH STATEMENT EXECUTE FUNCTION slow_seal()`)
    const sealing = app.app
      .get(Sealer)
      .sealAll()
      .then(
        () => 'sealed',
        () => 'killed',
      )
    let killed = 0
    while (killed === 0)
      killed = await one<number>(
        `SELECT count(pg_terminate_backend(pid))::int AS value FROM pg_stat_activity WHERE query LIKE 'DELETE FROM audit_waiting%' AND wait_event = 'PgSleep'`,
      )
    expect(await sealing).toBe('killed')
    await app.owner.query('DROP TRIGGER slow ON audit_waiting; DROP FUNCTION slow_seal()')
    expect(await waiting()).toBe(1)
    expect((await ordered(agency)).at(-1)?.act).not.toBe('case.killed')
    expect(await app.app.get(Sealer).sealAll()).toBe(1)
    expect((await ordered(agency)).at(-1)?.act).toBe('case.killed')
    expect(await faults(agency)).toEqual([])
  })
})

describe('checkpoints', () => {
  it('are signed for each chain that grew, and not again for one that did not', async () => {
    const chains = await one<number>('SELECT count(DISTINCT chain_id)::int AS value FROM audit_link')
    const signer = app.app.get(CheckpointSigner)
    await signer.signAll()
    expect(await one('SELECT count(DISTINCT chain_id)::int AS value FROM audit_checkpoint')).toBe(chains)
    expect(await signer.signAll()).toBe(0)
    await write('case.more')
    await app.app.get(Sealer).sealAll()
    expect(await signer.signAll()).toBe(1)
    expect(await faults(agency)).toEqual([])
  })

  it('are not given to a chain that no longer says what was signed, and others get theirs', async () => {
    await app.owner.query(
      `UPDATE audit_link SET hash = sha256(hash) WHERE chain_id = $1 AND number = (SELECT max(number) FROM audit_checkpoint WHERE chain_id = $1)`,
      [agency],
    )
    await write('case.after')
    await write('case.after', null)
    await app.app.get(Sealer).sealAll()
    await expect(app.app.get(CheckpointSigner).signAll()).rejects.toThrow(agency)
    expect(await faults(installationChain)).toEqual([])
    expect((await faults(agency)).map(({ fault }) => fault)).toContain('checkpoint-differs')
  })

  it('cannot be changed by the API’s role, nor can links', async () => {
    for (const statement of [
      'UPDATE audit_link SET hash = hash',
      'DELETE FROM audit_link',
      'DELETE FROM audit_checkpoint',
      'TRUNCATE audit_link',
    ]) {
      await expect(app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => tx.once(statement))).rejects.toThrow(
        /permission denied/,
      )
    }
  })
})
