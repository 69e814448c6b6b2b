import { Injectable } from '@nestjs/common'
import { certificateReasons } from '@muster/words/catalogue/certificate-reasons.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { CertificateStep } from '@muster/contracts/schemas/recognition-words.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { Notices } from '../platform/notices/notices.ts'
import type { NewStep } from './certificate-writes.ts'
import type { CertificateRow } from './outside-certificate-rows.ts'

type Told =
  | 'outside-certificate-verified'
  | 'outside-certificate-rejected'
  | 'outside-certificate-waits'
  | 'outside-certificate-suspended'
  | 'outside-certificate-reinstated'
  | 'outside-certificate-revoked'

const toldOf: Readonly<Partial<Record<CertificateStep, Told>>> = {
  verified: 'outside-certificate-verified',
  rejected: 'outside-certificate-rejected',
  pending: 'outside-certificate-waits',
  suspended: 'outside-certificate-suspended',
  reinstated: 'outside-certificate-reinstated',
  revoked: 'outside-certificate-revoked',
}

/** What an officer said of a certificate, to its holder: on their first page and by mail, in their language. */
@Injectable()
export class TellHolder {
  constructor(private readonly notices: Notices) {}

  async tell(tx: Tx, row: CertificateRow, { kind, reason, note }: NewStep): Promise<void> {
    const told = toldOf[kind]
    if (!told) return
    await this.notices.notify(tx, {
      personIds: [row.personId],
      kind: told,
      parameters: {
        certificate: { en: row.typeEn, ja: row.typeJa },
        reason: withNote(reason === undefined ? null : wordsOf(reason), note?.trim() ?? ''),
      },
      path: `/wallet/outside/${row.id}`,
    })
  }
}

const wordsOf = (reason: string): Bilingual | null =>
  reason === 'other' ? null : (certificateReasons[reason as keyof typeof certificateReasons] ?? null)

/** The reason's words, then what the officer wrote, in whatever language they wrote it. */
const withNote = (words: Bilingual | null, note: string): Bilingual => ({
  en: [words?.en, note].filter(Boolean).join(' '),
  ja: [words?.ja, note].filter(Boolean).join('　'),
})
