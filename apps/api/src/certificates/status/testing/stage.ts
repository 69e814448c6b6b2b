import { gunzipSync } from 'node:zlib'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { verifySecured } from '@muster/credential/data-integrity.ts'
import { readIssuerKeyList } from '@muster/credential/did.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import { isSet, readStatusList } from '@muster/credential/status-list.ts'
import { addPerson } from '../../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../../test/app.ts'
import { EventBus, type Events } from '../../../platform/events.ts'
import { IssuingService } from '../../issuing.service.ts'

export let app: TestApp
export let verifier: Caller
export let second: Caller
export const heard: Events['certificate-status-changed'][] = []
export async function startStage(): Promise<void> {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  verifier = await addPerson(app, 'secretariat', 'verifier')
  second = await addPerson(app, 'secretariat', 'verifier')
  app.app.get(EventBus).listen('certificate-status-changed', async (_, event) => void heard.push(event))
}

export const reason = 'The attendance sheet is being looked into'
/** Somebody of the agency who has just completed the course and holds its certificate. */
export async function certified(holder?: Caller): Promise<{ holder: Caller; certificate: string }> {
  const person = holder ?? (await addPerson(app, 'secretariat', 'trainee'))
  await person.call('enrolments.enrol', { params: { course: 'e1' } })
  await app.owner.query(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date - 30, now() - interval '30 days', 'online', 7, 34, 40 FROM enrolment WHERE person_id = $1`,
    [person.personId],
  )
  await app.app.get(IssuingService).issueMissing()
  const [card] = (await person.call('certificates.wallet')).certificates
  if (!card) throw new Error('no certificate was issued')
  return { holder: person, certificate: card.id }
}
export const needsTwo = (isSo: boolean) =>
  app.owner.query(`UPDATE course SET certificate_needs_two = $1 WHERE key = 'e1'`, [isSo])
export const read = (certificate: string, caller = verifier) =>
  caller.call('certificates.read', { params: { certificate } })
export const view = (certificate: string) => app.anonymous('certificates.verify', { params: { certificate } })
export const act = (
  name: 'certificates.suspend' | 'certificates.reinstate',
  certificate: string,
  caller = verifier,
): Promise<ReplyOf<'certificates.suspend'>> => caller.call(name, { params: { certificate }, body: { reason } })
export const revoke = (certificate: string, effectiveFrom: string | null = null, caller = verifier) =>
  caller.call('certificates.revoke', { params: { certificate }, body: { effectiveFrom, reason } })
export const correct = (certificate: string, body: { holder?: object; title?: object }, caller = verifier) =>
  caller.call('certificates.correct', {
    params: { certificate },
    body: { holder: null, title: null, ...body, reason } as never,
  })
export const answer = (proposal: string, outcome: 'approved' | 'refused' | 'withdrawn', caller: Caller) =>
  caller.call('certificates.answer', { params: { proposal }, body: { outcome, reason } })
export const proposalOf = async (certificate: string): Promise<string> => (await read(certificate)).proposal?.id ?? ''
export const corrected = { holder: { en: 'TANAKA Aiko', ja: '田中 愛子' } }

/** Whether a published list has the place of a certificate set, checked as anybody would; the list's own age in seconds. */
export async function listed(purpose: 'revocation' | 'suspension', certificate: string): Promise<boolean | null> {
  const reply = await fetch(`${app.url}/status/${purpose}`)
  const document = (await reply.json()) as Record<string, unknown>
  const keys = readIssuerKeyList(await (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json())?.keys
  const { ok } = await verifySecured(document, (method) => keys?.get(method) ?? null)
  if (!ok) throw new Error('the list is not signed by its issuer')
  const facts = readCredential((await read(certificate)).credential)
  if (!facts) throw new Error('not one of ours')
  const address = purpose === 'revocation' ? facts.status.revocationList : facts.status.suspensionList
  const list = await readStatusList(document, { address, issuerDid: facts.issuer.did, purpose }, (bytes, most) =>
    gunzipSync(bytes, { maxOutputLength: most }),
  )
  return 'refused' in list ? null : isSet(list.bits, facts.status.index)
}

/** Asks again until it holds; gives the seconds it took. */
export async function secondsUntil(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await holds())) {
    if (performance.now() - began > 60_000) throw new Error('not within 60 seconds')
    await new Promise((resume) => setTimeout(resume, 250))
  }
  return (performance.now() - began) / 1_000
}
