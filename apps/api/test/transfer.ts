import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'

/** Moves somebody to another agency of the sample world today, as its people would: asked for, agreed to twice. */
export async function transfer(app: TestApp, who: Caller, to: string): Promise<string> {
  const { rows } = await app.owner.query<{ email: string; home: string; day: string }>(
    `SELECT p.email, h.key AS home, agency_day(t.id)::text AS day FROM person p JOIN agency h ON h.id = p.agency_id JOIN agency t ON t.key = $2 WHERE p.id = $1`,
    [who.personId, to],
  )
  const { email = '', home = '', day = '' } = rows[0] ?? {}
  const asking = await addPerson(app, to, 'administrator')
  const leaving = await addPerson(app, home, 'administrator')
  const { id } = await asking.call('transfers.ask', { body: { email, reason: 'Takes up a post with us', fromOn: day } })
  await who.call('transfers.answer', { params: { transfer: id }, body: { agrees: true } })
  const { state } = await leaving.call('transfers.release', { params: { transfer: id }, body: { agrees: true } })
  if (state !== 'done') throw new Error(`the transfer is ${state}`)
  return id
}
