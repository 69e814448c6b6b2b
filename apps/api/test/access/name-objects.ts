import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** Another name and a request of the trainee, both over: whoever may act on them is told so. */
export interface NameObjects {
  readonly alias: string
  readonly nameRequest: string
  /** A table of people that was taken in long ago: whoever may ask hears what became of it. */
  readonly peopleImport: string
  /** The trainee's file, open to the administrator of the cast. */
  readonly opening: string
  /** A delegation that is over, in which the trainee had a part. */
  readonly delegation: string
  /** A second account, merged into the trainee's and apart again, and said to be another's, which was taken back. */
  readonly secondAccount: string
  readonly merge: string
  readonly differentPair: string
}

const asked = {
  familyName: 'Case',
  givenName: 'A',
  familyNameJa: '',
  givenNameJa: '',
  familyNameKana: '',
  givenNameKana: '',
  passportName: 'CASE A',
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function nameObjects(one: One, of: { person: string; agency: string }): Promise<NameObjects> {
  const alias = await one(
    `INSERT INTO person_alias (person_id, agency_id, kind, name, reason, recorded_by, ended_at, ended_by, end_reason)
     VALUES ($1, $2, 'spelling', 'CASE', 'Case', $1, now(), $1, 'Case') RETURNING id`,
    [of.person, of.agency],
  )
  const nameRequest = await one(
    `INSERT INTO name_request (person_id, agency_id, names, reason, outcome, decided_by, decided_at)
     VALUES ($1, $2, $3, 'Case', 'withdrawn', $1, now()) RETURNING id`,
    [of.person, of.agency, JSON.stringify(asked)],
  )
  const peopleImport = await one(
    `INSERT INTO people_import (agency_id, columns, rows, row_count, recorded_by, result, refused)
     VALUES ($2, '{A,B,C}', '[{"line": 2, "cells": ["", "", ""]}]', 1, $1, '{"added": 0, "updated": 0, "skipped": 0, "refused": 1, "invited": 0}', '[]') RETURNING id`,
    [of.person, of.agency],
  )
  const opening = await one(
    `INSERT INTO file_opening (person_id, agency_id, opened_by, reason, ends_at)
     SELECT $1, $2, p.id, 'The matrix asks for it', now() + interval '60 minutes' FROM person p WHERE p.email = 'matrix-administrator@muster.example' RETURNING id`,
    [of.person, of.agency],
  )
  const delegation = await one(
    `INSERT INTO delegation (agency_id, delegator_id, deputy_id, roles, from_on, through_on)
     SELECT $2, p.id, $1, '{verifier}', '2025-01-01', '2025-01-02' FROM person p WHERE p.email = 'matrix-administrator@muster.example' RETURNING id`,
    [of.person, of.agency],
  )
  const secondAccount = await one(
    `INSERT INTO person (agency_id, email, family_name, given_name, passport_name) VALUES ($1, 'matrix-second@muster.example', 'Case', 'Second', 'CASE SECOND') RETURNING id`,
    [of.agency],
  )
  const merge = await one(
    `INSERT INTO account_merge (agency_id, kept_id, other_id, reason, merged_by, undone_at, undone_by, undo_reason)
     SELECT $1, $2, $3, 'The matrix asks for it', p.id, now(), p.id, 'The matrix asks for it' FROM person p WHERE p.email = 'matrix-administrator@muster.example' RETURNING id`,
    [of.agency, of.person, secondAccount],
  )
  await one(
    `INSERT INTO account_closing (agency_id, person_id, reason, closed_by, reopened_at, reopened_by, reopen_reason)
     SELECT $1, $2, 'The matrix asks for it', p.id, now(), p.id, 'The matrix asks for it' FROM person p WHERE p.email = 'matrix-administrator@muster.example' RETURNING id`,
    [of.agency, of.person],
  )
  const differentPair = await one(
    `INSERT INTO different_people (agency_id, one_id, other_id, reason, declared_by, taken_back_at, taken_back_by)
     SELECT $1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'The matrix asks for it', p.id, now(), p.id FROM person p WHERE p.email = 'matrix-administrator@muster.example' RETURNING id`,
    [of.agency, of.person, secondAccount],
  )
  return { alias, nameRequest, peopleImport, opening, delegation, secondAccount, merge, differentPair }
}

const spelling = { kind: 'spelling', name: 'CASE B', fromOn: null, throughOn: null, reason: 'Case' }

const settings = {
  columns: ['email', 'familyName', 'givenName'],
  roles: [],
  allowedRoles: [],
  language: 'en',
  onEmail: 'skip',
  onName: 'skip',
  choices: [],
}

export const nameRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'people.read': ({ person }) => ({ params: { person } }),
  // The second account is closed by whoever may, once; the trainee’s is open, which they are told.
  'people.close': ({ secondAccount: person }) => ({ params: { person }, body: { reason: 'The matrix asks for it' } }),
  'people.reopen': ({ person }) => ({ params: { person }, body: { reason: 'The matrix asks for it' } }),
  'people.setRoles': ({ person }) => ({ params: { person }, body: { roles: ['trainee'] } }),
  'names.read': ({ person }) => ({ params: { person } }),
  'openings.open': ({ person }) => ({ params: { person }, body: { reason: 'The matrix asks for it', minutes: 5 } }),
  'merging.compare': ({ person, secondAccount: other }) => ({ params: { person, other } }),
  // One and the same account: whoever may ask is told so.
  'merging.merge': ({ person }) => ({ params: { person }, body: { other: person, reason: 'The matrix asks for it' } }),
  'merging.differ': ({ person }) => ({ params: { person }, body: { other: person, reason: 'The matrix asks for it' } }),
  'merging.undo': ({ merge }) => ({ params: { merge }, body: { reason: 'The matrix asks for it' } }),
  'merging.takeBack': ({ differentPair: pair }) => ({ params: { pair } }),
  'openings.list': ({ person }) => ({ query: `person=${person}` }),
  'openings.file': ({ opening }) => ({ params: { opening } }),
  'deputies.name': ({ person }) => ({
    body: { deputy: person, roles: ['verifier'], fromOn: '2026-01-01', throughOn: '2026-01-02' },
  }),
  'deputies.end': ({ delegation: deputy }) => ({ params: { deputy } }),
  'deputies.ofPerson': ({ person }) => ({ params: { person } }),
  'openings.close': ({ opening }) => ({ params: { opening } }),
  'names.addAlias': ({ person }) => ({ params: { person }, body: spelling }),
  'names.endAlias': ({ person, alias }) => ({ params: { person, alias }, body: { reason: 'Case' } }),
  // A kana reading in Latin letters: whoever may ask is told so.
  'names.ask': () => ({
    body: {
      names: { familyName: 'Case', givenName: 'A', passportName: 'CASE A', familyNameKana: 'case' },
      reason: 'Case',
    },
  }),
  'names.withdraw': ({ nameRequest: request }) => ({ params: { request } }),
  'names.decide': ({ nameRequest: request }) => ({ params: { request }, body: { isCorrected: false, answer: 'Case' } }),
  'peopleImports.check': ({ peopleImport }) => ({ params: { import: peopleImport }, body: settings }),
  'peopleImports.run': ({ peopleImport }) => ({
    params: { import: peopleImport },
    body: { ...settings, invites: false, goodOnly: false },
  }),
  'peopleImports.refused': ({ peopleImport }) => ({ params: { import: peopleImport }, query: 'language=en' }),
}
