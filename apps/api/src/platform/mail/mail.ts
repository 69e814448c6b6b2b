import type { Tx } from '../database/unit-of-work.ts'

export interface MailToPerson {
  readonly agencyId: string
  /** Null for somebody outside, known by their address alone. */
  readonly personId: string | null
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Queues a mail in the transaction that causes it: no commit, no mail. */
export async function queueMail(tx: Tx, mail: MailToPerson): Promise<void> {
  await tx.query('INSERT INTO mail (agency_id, person_id, to_address, subject, text) VALUES ($1, $2, $3, $4, $5)', [
    mail.agencyId,
    mail.personId,
    mail.to,
    mail.subject,
    mail.text,
  ])
}

/** A mail's text for others than its reader: the fragment of a link opens something, so it is struck out. */
export const withoutSecrets = (text: string): string => text.replace(/(https?:\/\/[^\s#]+#)\S+/g, '$1…')
