import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { holds } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notAllowed, notFound, Refusal } from '../platform/problems/refusal.ts'
import { keyOfName } from './name-key.ts'
import { isZone } from '../platform/time-zone.ts'

type Mission = ReplyOf<'missions.list'>['missions'][number]
type Station = ReplyOf<'stations.list'>['stations'][number]

const bilingual = (alias: string, name = 'name'): string =>
  `jsonb_build_object('en', ${alias}.${name}_en, 'ja', ${alias}.${name}_ja)`

const keeper = (alias: string): string =>
  `(SELECT ${bilingual('a')} FROM agency a WHERE a.id = ${alias}.keeper_id) AS keeper`

@Injectable()
export class PlaceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Missions by name, with how many postings of the own agency belong to each from today on. */
  missions(call: PersonCall<'missions.list'>): Promise<ReplyOf<'missions.list'>> {
    return this.work.run(call, async (tx) => ({
      missions: await tx.query<Mission>(
        `SELECT m.key, ${bilingual('m')} AS name, ${keeper('m')},
           (SELECT count(*)::int FROM posting p WHERE p.mission_key = m.key AND p.agency_id = $1 AND p.returns_on >= $2 AND p.cancelled_at IS NULL) AS "openPostings"
         FROM mission m ORDER BY m.name_en, m.key`,
        [call.actor.agencyId, this.clock.today()],
      ),
      mayWrite: holds(call.actor, 'desk-officer'),
    }))
  }

  createMission(call: PersonCall<'missions.create'>): Promise<ReplyOf<'missions.create'>> {
    const { name } = call.body
    return this.work.run(call, async (tx) => {
      await refuseTaken(tx, 'mission', name, null)
      const key = await freeKey(tx, 'mission', name)
      await tx.query('INSERT INTO mission (key, name_en, name_ja, keeper_id) VALUES ($1, $2, $3, $4)', [
        key,
        name.en,
        name.ja,
        call.actor.agencyId,
      ])
      await audit(tx, {
        act: 'missions.create',
        subject: { kind: 'mission', id: null },
        details: { key },
        traceId: call.traceId,
      })
      return { key }
    })
  }

  /** Duty stations by country and name. */
  stations(call: PersonCall<'stations.list'>): Promise<ReplyOf<'stations.list'>> {
    const mayWrite = holds(call.actor, 'desk-officer')
    return this.work.run(call, async (tx) => ({
      stations: await tx.query<Station>(
        `SELECT d.key, ${bilingual('d')} AS name, jsonb_build_object('key', d.country_key, 'name', ${bilingual('d', 'country')}) AS country, d.zone, ${keeper('d')}, d.version,
           (SELECT count(*)::int FROM posting p WHERE p.duty_station_key = d.key AND p.agency_id = $1 AND p.returns_on >= $2 AND p.cancelled_at IS NULL) AS "openPostings",
           $3 AND d.keeper_id IS NOT DISTINCT FROM $1 AS "mayUpdate"
         FROM duty_station d ORDER BY d.country_en, d.name_en, d.key`,
        [call.actor.agencyId, this.clock.today(), mayWrite],
      ),
      mayWrite,
    }))
  }

  createStation(call: PersonCall<'stations.create'>): Promise<ReplyOf<'stations.create'>> {
    const { name, zone, country } = call.body
    refuseZone(zone)
    return this.work.run(call, async (tx) => {
      await refuseTaken(tx, 'duty_station', name, null)
      const within = await countryOf(tx, country)
      const key = await freeKey(tx, 'duty_station', name)
      await tx.query(
        `INSERT INTO duty_station (key, name_en, name_ja, country_key, country_en, country_ja, zone, keeper_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [key, name.en, name.ja, within.key, within.en, within.ja, zone, call.actor.agencyId],
      )
      await audit(tx, {
        act: 'stations.create',
        subject: { kind: 'duty-station', id: null },
        details: { key, country: within.key, zone },
        traceId: call.traceId,
      })
      return { key }
    })
  }

  /** Corrects the name or the zone of a duty station; who entered it is asked, nobody else. */
  updateStation(call: PersonCall<'stations.update'>): Promise<ReplyOf<'stations.update'>> {
    const { station } = call.params
    const { name, zone, version } = call.body
    refuseZone(zone)
    return this.work.run(call, async (tx) => {
      const [known] = await tx.query<{ isOwn: boolean }>(
        'SELECT keeper_id IS NOT DISTINCT FROM $2 AS "isOwn" FROM duty_station WHERE key = $1',
        [station, call.actor.agencyId],
      )
      if (!known) throw notFound()
      if (!known.isOwn) throw notAllowed()
      await refuseTaken(tx, 'duty_station', name, station)
      const [changed] = await tx.query<{ version: number }>(
        `UPDATE duty_station SET name_en = $3, name_ja = $4, zone = $5, version = version + 1 WHERE key = $1 AND version = $2 RETURNING version`,
        [station, version, name.en, name.ja, zone],
      )
      if (!changed) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'stations.update',
        subject: { kind: 'duty-station', id: null },
        details: { key: station, zone },
        traceId: call.traceId,
      })
      return { version: changed.version }
    })
  }
}

type PlaceTable = 'mission' | 'duty_station'

/** Two places with one name could not be told apart in a list. */
async function refuseTaken(tx: Tx, table: PlaceTable, name: Bilingual, except: string | null): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`names of ${table}`])
  const [taken] = await tx.query(
    `SELECT 1 FROM ${table} WHERE (lower(name_en) = lower($1) OR name_ja = $2) AND key IS DISTINCT FROM $3`,
    [name.en, name.ja, except],
  )
  if (taken) throw new Refusal(409, 'name-taken', [{ pointer: '/name', code: 'invalid' }])
}

/** A key that no mission, duty station or country has: outside facts name all three by it. */
async function freeKey(tx: Tx, table: PlaceTable, name: Bilingual): Promise<string> {
  const wanted = keyOfName(name.en)
  const rows = await tx.query<{ key: string }>(
    'SELECT key FROM mission UNION SELECT key FROM duty_station UNION SELECT country_key FROM duty_station',
  )
  const taken = new Set(rows.map(({ key }) => key))
  if (!taken.has(wanted)) return wanted
  const second = `${wanted}-${table === 'mission' ? 'mission' : 'station'}`
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? second : `${second}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

type GivenCountry = PersonCall<'stations.create'>['body']['country']

async function countryOf(tx: Tx, given: GivenCountry): Promise<{ key: string; en: string; ja: string }> {
  const [known] = await tx.query<{ key: string; en: string; ja: string }>(
    `SELECT country_key AS key, country_en AS en, country_ja AS ja FROM duty_station WHERE country_key = $1 OR lower(country_en) = lower($2) OR country_ja = $3 LIMIT 1`,
    'key' in given ? [given.key, null, null] : [null, given.name.en, given.name.ja],
  )
  if (known) return known
  if ('key' in given) throw new Refusal(422, 'invalid-request', [{ pointer: '/country/key', code: 'not-one-of' }])
  return { key: await freeKey(tx, 'duty_station', given.name), ...given.name }
}

function refuseZone(zone: string): void {
  if (!isZone(zone)) throw new Refusal(422, 'invalid-request', [{ pointer: '/zone', code: 'not-a-zone' }])
}
