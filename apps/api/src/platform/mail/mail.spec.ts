import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import type { PersonActor } from '../actor.ts'
import { Configuration } from '../configuration.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { FileStore } from '../files/file-store.ts'
import { Jobs } from '../jobs/jobs.ts'
import { queueMail } from './mail.ts'
import { MailSender } from './mail-sender.ts'

/** What a mail server received, and whether it takes anything at the moment. */
let received: ParsedMail[] = []
let refuses = false
const sink = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: (_address, _session, reply) => reply(refuses ? new Error('mailbox unavailable') : null),
  onData: (stream, _session, reply) => {
    void simpleParser(stream).then((mail) => {
      received.push(mail)
      reply()
    })
  },
})

let app: TestApp
let actor: PersonActor
let first: MailSender
let second: MailSender
beforeAll(async () => {
  await new Promise<void>((listening) => sink.listen(0, '127.0.0.1', listening))
  app = await startTestApp({
    SMTP_URL: `smtp://127.0.0.1:${(sink.server.address() as AddressInfo).port}`,
    MAIL_FROM: 'Muster <post@muster.example>',
  })
  actor = await anActor(app)
  first = app.app.get(MailSender)
  second = new MailSender(app.app.get(Configuration), app.app.get(UnitOfWork), new Jobs(), app.app.get(FileStore))
  second.onModuleInit()
})
afterAll(async () => {
  await app.stop()
  await new Promise<void>((closed) => sink.close(closed))
})
beforeEach(async () => {
  received = []
  refuses = false
  await app.owner.query('DELETE FROM mail')
})

async function anActor(of: TestApp): Promise<PersonActor> {
  const { personId } = await addPerson(of, 'secretariat', 'trainee')
  const { rows } = await of.owner.query<{ agencyId: string }>(
    'SELECT agency_id AS "agencyId" FROM person WHERE id = $1',
    [personId],
  )
  return { kind: 'person', personId, agencyId: rows[0]?.agencyId ?? '', roles: ['trainee'], sessionId: '' }
}

const mailTo = (to: string, subject = 'A subject', text = 'A text') => ({
  agencyId: actor.agencyId,
  personId: actor.personId,
  to,
  subject,
  text,
})
const queue = (...mails: ReturnType<typeof mailTo>[]): Promise<void> =>
  app.app.get(UnitOfWork).run({ actor }, async (tx) => {
    for (const mail of mails) await queueMail(tx, mail)
  })
const recipients = (): string[] =>
  received.map(({ to }) => (to && !Array.isArray(to) ? to.text : '')).toSorted((a, b) => a.localeCompare(b))

interface Outcome {
  sent: boolean
  tries: number
  failure: string | null
  text: string
}
const outcomes = async (of = app): Promise<Outcome[]> =>
  (
    await of.owner.query<Outcome>(
      'SELECT sent_at IS NOT NULL AS sent, tries, failure, text FROM mail ORDER BY queued_at, id',
    )
  ).rows

describe('queued mail', () => {
  it('is sent as it was written, in Japanese too', async () => {
    const subject = '修了証の発行：安全管理（現地要員）'
    const text = `遠藤 美咲 様\n\n修了証を発行しました。\n\n${'長い段落です。'.repeat(60)}\n\nhttps://muster.example/wallet\n`
    await queue(mailTo('misaki@muster.example', subject, text))
    await first.sendQueued()
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ subject, from: { text: '"Muster" <post@muster.example>' } })
    expect(received[0]?.text).toBe(text)
    expect(received[0]?.html).toBe(false)
    expect(recipients()).toEqual(['misaki@muster.example'])
    expect(await outcomes()).toMatchObject([{ sent: true, tries: 0, failure: null }])
  })

  it('is sent once each by two senders at the same moment', async () => {
    const addresses = Array.from(
      { length: 20 },
      (_, index) => `reader-${String(index).padStart(2, '0')}@muster.example`,
    )
    await queue(...addresses.map((address) => mailTo(address)))
    await Promise.all([first.sendQueued(), second.sendQueued()])
    await Promise.all([first.sendQueued(), second.sendQueued()])
    expect(recipients()).toEqual(addresses)
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(addresses.length)
  })

  it('is kept when the server refuses it, tried again after a pause, and given up after eight tries', async () => {
    refuses = true
    await queue(mailTo('later@muster.example'))
    await first.sendQueued()
    const [refused] = await outcomes()
    expect(refused).toMatchObject({ sent: false, tries: 1 })
    expect(refused?.failure).toMatch(/mailbox unavailable/)
    refuses = false
    await first.sendQueued()
    expect(received, 'not before the pause is over').toEqual([])
    await app.owner.query(`UPDATE mail SET queued_at = queued_at - interval '31 seconds'`)
    await first.sendQueued()
    expect(recipients()).toEqual(['later@muster.example'])
    expect(await outcomes()).toMatchObject([{ sent: true, tries: 1, failure: null }])
    await app.owner.query(`UPDATE mail SET sent_at = NULL, tries = 8, queued_at = queued_at - interval '1 day'`)
    await first.sendQueued()
    expect(received).toHaveLength(1)
  })

  it('brings the picture of its agency along, and loads nothing', async () => {
    const emi = await app.as('emi')
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const taken = await emi.fetch('/api/v1/agency/logo', {
      method: 'PUT',
      headers: { 'content-type': 'image/png' },
      body: png,
    })
    expect(taken.status).toBe(200)
    await queue(mailTo('misaki@muster.example'))
    await first.sendQueued()
    const [mail] = received
    // The parser puts the part where the page names it.
    expect(mail?.html).toMatch(/<img src="data:image\/png;base64,iVBORw0KGgo[^"]+" alt=""/)
    expect(mail?.html).not.toMatch(/src="(http|cid)/)
    expect(mail?.attachments.map(({ cid, size, related }) => ({ cid, size, related }))).toEqual([
      { cid: 'logo@muster', size: png.length, related: true },
    ])
    await emi.call('agency.removeLogo')
    await queue(mailTo('misaki@muster.example'))
    await first.sendQueued()
    expect(received[1]).toMatchObject({ html: false, attachments: [] })
  })

  it('does not hold up the others when one is refused', async () => {
    await queue(mailTo('no address at all'), mailTo('fine@muster.example'))
    await first.sendQueued()
    expect(recipients()).toEqual(['fine@muster.example'])
  })

  it('is not there when the transaction that queued it did not commit', async () => {
    await expect(
      app.app.get(UnitOfWork).run({ actor }, async (tx) => {
        await queueMail(tx, mailTo('never@muster.example'))
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await first.sendQueued()
    expect(received).toEqual([])
    expect(await outcomes()).toEqual([])
  })

  it('keeps no link that opens something once it is sent, nor shows one to the administrator', async () => {
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    const text = 'Choose:\n\nhttps://muster.example/choose-password#secret-token\n\nhttps://muster.example/help'
    const struck = text.replace('secret-token', '…')
    await queue(mailTo('misaki@muster.example', 'A link', text))
    expect((await administrator.call('mail.outbox')).mails).toMatchObject([{ text: struck, sentAt: null }])
    await first.sendQueued()
    expect(received[0]?.text?.trim()).toBe(text)
    expect(await outcomes()).toMatchObject([{ sent: true, text: struck }])
  })
})

describe('without a mail server', () => {
  it('mail stays in the outbox, whole, for the administrator', async () => {
    const without = await startTestApp()
    try {
      const administrator = await addPerson(without, 'secretariat', 'administrator')
      const them = await anActor(without)
      const text = 'https://muster.example/choose-password#secret-token'
      await without.app.get(UnitOfWork).run({ actor: them }, (tx) =>
        queueMail(tx, {
          agencyId: them.agencyId,
          personId: them.personId,
          to: 'a@muster.example',
          subject: 'S',
          text,
        }),
      )
      await without.app.get(MailSender).sendQueued()
      expect(await outcomes(without)).toEqual([{ sent: false, tries: 0, failure: null, text }])
      expect((await administrator.call('mail.outbox')).mails).toMatchObject([{ text, sentAt: null, failure: null }])
    } finally {
      await without.stop()
    }
  })
})
