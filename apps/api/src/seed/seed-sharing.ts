import { addMonths } from '@muster/calendar/add-months.ts'
import { addDays, fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { ListedRow, ListRule } from '@muster/contracts/endpoints/lists.ts'
import { type SampleListedPerson, consents, experiences, savedList } from '@muster/sample/world/sharing.ts'
import type { EntityManager } from 'typeorm'

/** Adds who lets whom see their file, what people did, and a list that was handed on. */
export async function seedSharing(manager: EntityManager, today: string): Promise<void> {
  await seedConsents(manager, today)
  await seedExperience(manager, today)
  await seedList(manager, today)
  // What the job found on the day of the withdrawal.
  await manager.query(
    `INSERT INTO saved_list_mark (list_id, agency_id, kind, place, consent_id, recipient_agency_id, recorded_at, told_at)
     SELECT o.list_id, o.agency_id, 'consent-withdrawn', o.place, c.id, c.recipient_agency_id, c.recorded_at + interval '20 seconds', c.recorded_at + interval '20 seconds'
     FROM consent c JOIN saved_list_person o ON o.person_id = c.person_id JOIN saved_list l ON l.id = o.list_id
     WHERE c.kind = 'withdrawn' AND c.recorded_at > l.recorded_at AND c.recipient_agency_id = o.agency_id`,
  )
}

const at = (today: string, day: number, time: string): string => `${addDays(today, day)}T${time}:00+09:00`

async function seedConsents(manager: EntityManager, today: string): Promise<void> {
  const given = consents.map((one) => {
    const from = addDays(today, one.given)
    const through = fromDayNumber(addMonths(toDayNumber(from), one.months))
    return { ...one, kind: 'given', from, through, recorded: at(today, one.given, '18:00') }
  })
  const withdrawn = consents.flatMap((one) =>
    one.withdrawn === undefined
      ? []
      : [
          {
            ...one,
            kind: 'withdrawn',
            from: addDays(today, one.withdrawn),
            through: null,
            recorded: at(today, one.withdrawn, '20:00'),
          },
        ],
  )
  await manager.query(
    `INSERT INTO consent (person_id, agency_id, purpose, recipient_agency_id, kind, from_on, through_on, recorded_at)
     SELECT p.id, p.agency_id, r.purpose, a.id, r.kind, r."from", r.through, r.recorded
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, purpose text, "to" text, kind text, "from" date, through date, recorded timestamptz)
     JOIN person p ON p.demo_key = r.person LEFT JOIN agency a ON a.key = r."to" ORDER BY r.recorded`,
    [JSON.stringify([...given, ...withdrawn])],
  )
}

async function seedExperience(manager: EntityManager, today: string): Promise<void> {
  const given = experiences.map((one) => ({
    ...one,
    from: addDays(today, one.from),
    through: one.through === null ? null : addDays(today, one.through),
  }))
  await manager.query(
    `WITH given AS (
       SELECT r.*, uuidv7() AS id FROM jsonb_to_recordset($1::jsonb) AS r(person text, kind text, field text, country text, organisation text, "from" date, through date, "verifiedBy" text)
     ), added AS (
       INSERT INTO experience (id, person_id, agency_id, kind, field, country, organisation, from_on, through_on, recorded_at)
       SELECT g.id, p.id, p.agency_id, g.kind, g.field, g.country, g.organisation, g."from", g.through, ($2::date - 150 + time '12:00') AT TIME ZONE 'Asia/Tokyo'
       FROM given g JOIN person p ON p.demo_key = g.person
     )
     INSERT INTO experience_status (experience_id, person_id, agency_id, kind, recorded_by, recorded_at)
     SELECT g.id, p.id, p.agency_id, 'verified', v.id, ($2::date - 140 + time '15:00') AT TIME ZONE 'Asia/Tokyo'
     FROM given g JOIN person p ON p.demo_key = g.person JOIN person v ON v.demo_key = g."verifiedBy"`,
    [JSON.stringify(given), today],
  )
}

const clauses = [
  ['field-security', 'Field security, practical', '現場安全（実技）', 'throughout'],
  ['language', 'English B2 or higher', '英語B2以上', 'throughout'],
  ['passport', 'Passport, 180 days beyond return', '旅券（帰国後180日以上有効）', 'throughout'],
] as const

/** What the roster said then of somebody on the list. */
function listedRow(one: SampleListedPerson, today: string): ListedRow {
  const days: Record<string, number> = { 'field-security': one.fieldSecurity, passport: one.passport }
  return {
    verdict: one.verdict,
    eligibleThrough: addDays(today, one.through),
    spareDays: null,
    gaps: [],
    step: null,
    lane: {
      ranges: [
        { from: addDays(today, savedList.departs), through: addDays(today, savedList.returns), tone: 'counts' },
        { from: addDays(today, savedList.returns + 1), through: addDays(today, one.through), tone: 'outside' },
      ],
      judged: null,
    },
    languages: [{ language: 'english', level: one.english }],
    fields: [{ en: 'Elections', ja: '選挙' }],
    cells: clauses.map(([clauseId]) => {
      const day = days[clauseId]
      return {
        clauseId,
        status: 'MET',
        validThrough: day === undefined ? null : addDays(today, day),
        completedOn: null,
        level: clauseId === 'language' ? one.english : null,
        spareDays: null,
      }
    }),
  }
}

async function seedList(manager: EntityManager, today: string): Promise<void> {
  const [profile] = await manager.query<{ title: { en: string; ja: string } }[]>(
    `SELECT v.content -> 'version' -> 'title' AS title FROM profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.key = $1 ORDER BY v.version LIMIT 1`,
    [savedList.profile],
  )
  const [departsOn, returnsOn] = [addDays(today, savedList.departs), addDays(today, savedList.returns)]
  const { profile: key, station, job } = savedList
  const made = at(today, savedList.on, '16:10')
  const rule: ListRule = {
    profile: { key, title: profile?.title ?? { en: key, ja: key }, version: 1, isStandby: false },
    posting: null,
    place: { en: 'Port Maren', ja: 'ポート・マレン' },
    departsOn,
    returnsOn,
    asOf: addDays(today, savedList.on),
    judgedAt: new Date(made).toISOString(),
    notJudged: [{ id: 'travel-clearance', title: { en: 'Travel clearance', ja: '渡航許可' } }],
    columns: clauses.map(([id, en, ja, kind]) => ({
      id,
      title: { en, ja },
      required: true,
      window: { kind, count: null, unit: null, anchor: null },
    })),
  }
  const query = {
    profile: key,
    departsOn,
    returnsOn,
    station,
    job,
    people: 'all',
    purpose: 'dispatch',
    show: 'cleared',
  }
  await manager.query(
    `WITH l AS (
       INSERT INTO saved_list (agency_id, name, purpose, reason, query, rule, size, made_on, keep_through, made_by, recorded_at)
       SELECT a.id, $3, 'dispatch', $4, $5, $6, $7, $8, $9, p.id, $10 FROM agency a JOIN person p ON p.demo_key = $2 WHERE a.key = $1 RETURNING id, agency_id, made_by, recorded_at
     ), listed AS (
       INSERT INTO saved_list_person (list_id, place, agency_id, person_id, home_agency_id, purpose, content)
       SELECT l.id, r.place, l.agency_id, p.id, p.agency_id, 'dispatch', r.content FROM l, jsonb_to_recordset($11::jsonb) AS r(person text, place integer, content jsonb) JOIN person p ON p.demo_key = r.person
     )
     INSERT INTO saved_list_recipient (list_id, agency_id, person_id, shared_by, recorded_at, told_at)
     SELECT l.id, l.agency_id, p.id, l.made_by, l.recorded_at, l.recorded_at FROM l, unnest($12::text[]) AS c(key) JOIN person p ON p.demo_key = c.key`,
    [
      savedList.agency,
      savedList.by,
      savedList.name,
      savedList.reason,
      JSON.stringify(query),
      JSON.stringify(rule),
      savedList.people.length,
      addDays(today, savedList.on),
      addDays(today, savedList.keptThrough),
      made,
      JSON.stringify(
        savedList.people.map((one, index) => ({
          person: one.person,
          place: index + 1,
          content: listedRow(one, today),
        })),
      ),
      savedList.colleagues,
    ],
  )
}
