import { Injectable, type OnModuleInit } from '@nestjs/common'
import { createTransport, type Transporter } from 'nodemailer'
import { systemActor } from '../actor.ts'
import { Configuration } from '../configuration.ts'
import { type Tx, UnitOfWork } from '../database/unit-of-work.ts'
import { FileStore } from '../files/file-store.ts'
import { logoKey } from '../files/logo-key.ts'
import { Jobs } from '../jobs/jobs.ts'
import { branded, type Branding, logoPart } from './branded.ts'
import { withoutSecrets } from './mail.ts'

const mostTries = 8

interface QueuedMail extends Omit<Branding, 'hasLogo'> {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly agencyId: string
  readonly logo: string | null
  readonly logoType: string | null
}

/** Sends what is queued, by the mail server of SMTP_URL; without one, mails stay in the outbox for the administrator. */
@Injectable()
export class MailSender implements OnModuleInit {
  private transport: Transporter | null = null

  constructor(
    private readonly configuration: Configuration,
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    const { smtpUrl } = this.configuration.config
    if (!smtpUrl) return
    this.transport = createTransport(smtpUrl)
    this.jobs.every(10, 'send-mail', () => this.sendQueued())
  }

  /** Sends up to 50 mails, each locked while it is sent, so that two processes never send the same one at once. */
  async sendQueued(): Promise<void> {
    for (let count = 0; count < 50; count += 1) {
      const sent = await this.work.run({ actor: systemActor }, (tx) => this.sendOne(tx))
      if (!sent) return
    }
  }

  private async sendOne(tx: Tx): Promise<boolean> {
    const [mail] = await tx.query<QueuedMail>(
      `SELECT m.id, m.to_address AS "to", m.subject, m.text, l.language, CASE l.language WHEN 'ja' THEN a.name_ja ELSE a.name_en END AS agency, a.accent, a.contact,
         a.id AS "agencyId", a.logo_sha256 AS logo, a.logo_type AS "logoType"
       FROM mail m JOIN agency a ON a.id = m.agency_id LEFT JOIN person p ON p.id = m.person_id CROSS JOIN LATERAL (SELECT coalesce(p.language, a.language) AS language) l
       WHERE m.sent_at IS NULL AND m.tries < $1 AND m.queued_at + m.tries * m.tries * interval '30 seconds' <= now()
       ORDER BY m.queued_at LIMIT 1 FOR UPDATE OF m SKIP LOCKED`,
      [mostTries],
    )
    if (!mail || !this.transport) return false
    try {
      const attachments = await this.pictureOf(mail)
      await this.transport.sendMail({
        from: this.configuration.config.mailFrom,
        to: mail.to,
        subject: mail.subject,
        ...branded(mail.text, { ...mail, hasLogo: attachments.length > 0 }),
        attachments,
        messageId: `<${mail.id}@muster>`,
      })
      await tx.query('UPDATE mail SET sent_at = now(), failure = NULL, text = $2 WHERE id = $1', [
        mail.id,
        withoutSecrets(mail.text),
      ])
    } catch (error) {
      await tx.query('UPDATE mail SET tries = tries + 1, failure = $2 WHERE id = $1', [
        mail.id,
        error instanceof Error ? error.message.slice(0, 200) : 'failed',
      ])
    }
    return true
  }

  /** The agency's picture as a part of the mail; nothing where it has none, or it cannot be read. */
  private async pictureOf({ agencyId, logo, logoType }: QueuedMail) {
    const content = logo === null ? null : await this.files.read(logoKey(agencyId, logo))
    if (!content || logoType === null) return []
    return [{ cid: logoPart, content, contentType: logoType, contentDisposition: 'inline' as const, filename: 'logo' }]
  }
}
