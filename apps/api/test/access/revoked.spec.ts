import { createClient } from '@muster/client/client.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../app.ts'

/** What was taken back fails on the very next request (I22): there is nothing between the question and the database. */
let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await app.as('emi')
})
afterAll(() => app.stop())

interface Access {
  /** Something that the access opens. */
  readonly use: () => Promise<unknown>
  readonly takeBack: () => Promise<unknown>
  readonly refusal: object
}

/** A verifier who is away today, and an instructor who stands in for them. */
async function standIn(): Promise<{ away: Caller; deputy: Caller; delegation: string }> {
  const [away, deputy] = [
    await addPerson(app, 'secretariat', 'verifier'),
    await addPerson(app, 'secretariat', 'instructor'),
  ]
  const { rows } = await app.owner.query<{ day: string }>(
    `SELECT agency_day(agency_id)::text AS day FROM person WHERE id = $1`,
    [away.personId],
  )
  const today = rows[0]?.day ?? ''
  const { id } = await away.call('deputies.name', {
    body: { deputy: deputy.personId, roles: ['verifier'], fromOn: today, throughOn: today },
  })
  return { away, deputy, delegation: id }
}

const cases: Readonly<Record<string, () => Promise<Access>>> = {
  'a role': async () => {
    const auditor = await addPerson(app, 'secretariat', 'auditor')
    return {
      use: () => auditor.call('audit.list'),
      takeBack: () =>
        administrator.call('people.setRoles', { params: { person: auditor.personId }, body: { roles: ['trainee'] } }),
      refusal: { status: 403, code: 'not-allowed' },
    }
  },
  'a session, by its person': async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    return {
      use: () => person.call('access.session'),
      takeBack: () => person.call('access.signOut'),
      refusal: { status: 401, code: 'sign-in-required' },
    }
  },
  'an account that is closed': async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    return {
      use: () => person.call('access.session'),
      takeBack: () => app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [person.personId]),
      refusal: { status: 401, code: 'sign-in-required' },
    }
  },
  'an opened file': async () => {
    const [opener, person] = [
      await addPerson(app, 'secretariat', 'administrator'),
      await addPerson(app, 'secretariat', 'trainee'),
    ]
    const { id } = await opener.call('openings.open', {
      params: { person: person.personId },
      body: { reason: 'The spec reads it', minutes: 5 },
    })
    return {
      use: () => opener.call('openings.file', { params: { opening: id } }),
      takeBack: () => administrator.call('openings.close', { params: { opening: id } }),
      refusal: { status: 403, code: 'opening-needed' },
    }
  },
  'a deputy, by who named them': async () => {
    const { away, deputy, delegation } = await standIn()
    return {
      use: () => deputy.call('recognition.queue', { query: { limit: 1 } }),
      takeBack: () => away.call('deputies.end', { params: { deputy: delegation } }),
      refusal: { status: 403, code: 'not-allowed' },
    }
  },
  'a deputy, as who named them loses the role': async () => {
    const { away, deputy } = await standIn()
    return {
      use: () => deputy.call('recognition.queue', { query: { limit: 1 } }),
      takeBack: () =>
        administrator.call('people.setRoles', { params: { person: away.personId }, body: { roles: ['trainee'] } }),
      refusal: { status: 403, code: 'not-allowed' },
    }
  },
  'a token': async () => {
    const { token, secret } = await administrator.call('tokens.create', {
      body: { name: 'Desk program', scopes: ['verification'], days: 90, password: demoPassword },
    })
    const program = createClient({ origin: app.url, headers: () => ({ authorization: `Bearer ${secret}` }) })
    return {
      use: () => program('verification.check', { body: { items: [{ reference: 'MU-0000-0000-0000-0000-0000' }] } }),
      takeBack: () => administrator.call('tokens.revoke', { params: { token: token.id } }),
      refusal: { status: 401, code: 'token-not-valid' },
    }
  },
  'a consent': async () => {
    const [holder, officer] = [await app.as('misaki'), await addPerson(app, 'ngo', 'desk-officer')]
    const { recipients } = await holder.call('consents.mine')
    const ngo = recipients.find(({ name }) => name.en.startsWith('Open Well'))?.id ?? ''
    const consent = await holder.call('consents.give', {
      body: { purpose: 'dispatch', recipientAgencyId: ngo, months: 6 },
    })
    return {
      use: async () => {
        const { rows } = await officer.call('roster.search', {
          query: {
            profile: 'p7-ngo-field-worker',
            departsOn: '2027-01-01',
            returnsOn: '2027-01-01',
            show: 'everyone',
            limit: 50,
          },
        })
        if (!rows.some(({ person }) => person.id === holder.personId)) throw new Error('is not shown')
      },
      takeBack: () => holder.call('consents.withdraw', { params: { consent: consent.id } }),
      refusal: { message: 'is not shown' },
    }
  },
}

describe('what was taken back', () => {
  it.each(Object.keys(cases))('%s fails on the next request', async (name) => {
    const { use, takeBack, refusal } = (await cases[name]?.()) as Access
    await use()
    await takeBack()
    await expect(use()).rejects.toMatchObject(refusal)
  })
})
