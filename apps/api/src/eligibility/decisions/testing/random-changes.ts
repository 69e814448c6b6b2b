import { addDays } from '@muster/calendar/calendar-date.ts'
import type pg from 'pg'

/** A number from 0 to below `below`, from a seed: the same seed gives the same changes. */
export type Chance = (below: number) => number

/** The generator mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Database = Pick<pg.Pool, 'query'>

/** One thing that becomes known: `day` gives a day around today, `pick` one of several. */
interface Happening {
  readonly owner: Database
  readonly day: () => string
  readonly pick: <T>(some: readonly T[]) => T
}

const nominee = '(SELECT n.person_id FROM nomination n WHERE n.withdrawn_at IS NULL ORDER BY random() LIMIT 1)'
/** Somebody else of the same agency. */
const another =
  '(SELECT o.id FROM person o WHERE o.agency_id = p.agency_id AND o.id <> p.id AND o.closed_at IS NULL ORDER BY random() LIMIT 1)'

const happenings: readonly ((happening: Happening) => Promise<unknown>)[] = [
  async function checkOutsideCertificate({ owner, day, pick }) {
    const kind = pick(['verified', 'rejected', 'pending', 'suspended', 'reinstated', 'revoked'])
    const needsDay = kind === 'suspended' || kind === 'reinstated'
    await owner.query(
      `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, reason)
       SELECT c.id, c.person_id, c.agency_id, $1, $2, 'The issuer says so' FROM outside_certificate c WHERE c.person_id = ${nominee} ORDER BY random() LIMIT 1`,
      [kind, needsDay || (kind === 'revoked' && pick([true, false])) ? day() : null],
    )
  },
  async function holdAnotherCertificate({ owner, day, pick }) {
    await owner.query(
      `WITH held AS (INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope, completed_on, points, out_of)
         SELECT p.id, p.agency_id, c.qualification_key, c.issuer_id, c.edition, c.variant, c.mode, c.hours, c.components, c.level, c.scope, $1, c.points, c.out_of
         FROM person p, (SELECT * FROM outside_certificate ORDER BY random() LIMIT 1) c WHERE p.id = ${nominee} RETURNING id, person_id, agency_id)
       INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, $2 FROM held`,
      [day(), pick(['pending', 'verified', 'verified'])],
    )
  },
  async function markOwnCertificate({ owner, day, pick }) {
    await owner.query(
      `INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by)
       SELECT c.id, c.agency_id, 'revoked', $1, 'Copied from another', ${another} FROM certificate c JOIN person p ON p.id = c.person_id
       WHERE c.person_id = ${nominee} AND NOT EXISTS (SELECT 1 FROM certificate_status s WHERE s.certificate_id = c.id) ORDER BY random() LIMIT 1`,
      [pick([day(), null])],
    )
  },
  async function placeBar({ owner, day, pick }) {
    const from = day()
    await owner.query(
      `INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, valid_through, recorded_by) SELECT p.id, p.agency_id, $1, 'spec', $2, $3, ${another} FROM person p WHERE p.id = ${nominee}`,
      [pick(['conduct', 'medical']), from, pick([null, addDays(from, 30)])],
    )
  },
  async function liftBar({ owner, day }) {
    await owner.query(
      `INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on) SELECT b.id, b.person_id, b.agency_id, 'lifted',
         (SELECT o.id FROM person o WHERE o.agency_id = p.agency_id AND o.id NOT IN (p.id, b.recorded_by) LIMIT 1), 'Cleared', greatest($1::date, b.valid_from)
       FROM bar b JOIN person p ON p.id = b.person_id WHERE b.kind = 'medical' AND NOT EXISTS (SELECT 1 FROM bar_act a WHERE a.bar_id = b.id) ORDER BY random() LIMIT 1`,
      [day()],
    )
  },
  async function waive({ owner, day }) {
    const from = day()
    await owner.query(
      `WITH given AS (SELECT * FROM waiver w WHERE 2 = (SELECT count(*) FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind = 'signed') ORDER BY random() LIMIT 1),
       waived AS (INSERT INTO waiver (person_id, agency_id, clause_id, ground, condition, valid_from, valid_through, asked_by)
         SELECT p.id, p.agency_id, g.clause_id, g.ground, g.condition, $1, $2, g.asked_by FROM given g, person p
         WHERE p.id = ${nominee} AND p.agency_id = g.agency_id AND p.id NOT IN (SELECT a.acted_by FROM waiver_act a WHERE a.waiver_id = g.id UNION SELECT g.asked_by)
         RETURNING id, person_id, agency_id)
       INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role)
       SELECT w.id, w.person_id, w.agency_id, a.kind, a.acted_by, a.role FROM waived w, given g JOIN waiver_act a ON a.waiver_id = g.id AND a.kind = 'signed'`,
      [from, addDays(from, 60)],
    )
  },
  async function withdrawWaiver({ owner, day }) {
    await owner.query(
      `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, reason, effective_on)
       SELECT w.id, w.person_id, w.agency_id, 'withdrawn', a.acted_by, 'No longer needed', $1 FROM waiver w JOIN waiver_act a ON a.waiver_id = w.id AND a.kind = 'signed'
       WHERE NOT EXISTS (SELECT 1 FROM waiver_act x WHERE x.waiver_id = w.id AND x.kind IN ('withdrawn', 'refused')) ORDER BY random() LIMIT 1`,
      [day()],
    )
  },
  async function stateSomething({ owner }) {
    await owner.query(
      `INSERT INTO person_fact (person_id, agency_id, kind, key, content, about_on)
       SELECT p.id, p.agency_id, f.kind, f.key, f.content, f.about_on FROM person p, (SELECT * FROM person_fact ORDER BY random() LIMIT 1) f WHERE p.id = ${nominee}`,
    )
  },
  async function withdrawStatement({ owner }) {
    await owner.query(
      `UPDATE person_fact SET withdrawn_at = now() WHERE id = (SELECT id FROM person_fact WHERE withdrawn_at IS NULL AND person_id = ${nominee} ORDER BY random() LIMIT 1)`,
    )
  },
  async function sayOfPlace({ owner, day }) {
    await owner.query(
      `INSERT INTO outside_fact (key, place, value, from_on) SELECT f.key, f.place, (SELECT o.value FROM outside_fact o WHERE o.key = f.key ORDER BY random() LIMIT 1), $1
       FROM outside_fact f ORDER BY random() LIMIT 1`,
      [day()],
    )
  },
  async function endRecognition({ owner, day, pick }) {
    const table = pick(['accreditation', 'equivalence'])
    await owner.query(
      `UPDATE ${table} SET valid_through = greatest(valid_from, $1::date) WHERE id = (SELECT id FROM ${table} ORDER BY random() LIMIT 1)`,
      [day()],
    )
  },
  async function recogniseAgain({ owner, pick }) {
    const table = pick(['accreditation', 'equivalence'])
    await owner.query(
      `UPDATE ${table} SET valid_through = NULL WHERE id = (SELECT id FROM ${table} ORDER BY random() LIMIT 1)`,
    )
  },
  async function moveDates({ owner, pick }) {
    await owner.query(
      `UPDATE posting SET departs_on = departs_on + $1::int, arrives_on = arrives_on + $1::int, returns_on = returns_on + $2::int
       WHERE id = (SELECT posting_id FROM nomination WHERE withdrawn_at IS NULL ORDER BY random() LIMIT 1)`,
      pick([
        [0, 30],
        [7, 7],
        [-7, -7],
        [14, 20],
      ]),
    )
  },
]

/** Adds, revokes or corrects one fact that stored decisions may rest on, chosen at random. Its name. */
export async function changeSomething(owner: Database, chance: Chance, today: string): Promise<string> {
  const act = happenings[chance(happenings.length)]
  if (!act) throw new Error('nothing happens')
  await owner.query('SELECT setseed($1)', [chance(1_000_000) / 1_000_000])
  await act({
    owner,
    day: () => addDays(today, chance(800) - 600),
    pick: (some) => {
      const one = some[chance(some.length)]
      if (one === undefined) throw new Error('nothing to choose from')
      return one
    },
  })
  return act.name
}
