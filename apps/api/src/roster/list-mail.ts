import { Injectable } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { listMail } from '@muster/words/catalogue/list-mail.ts'
import { dateText } from '@muster/words/dates.ts'
import { languages } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { queueMail } from '../platform/mail/mail.ts'
import { type ListHead, presentHead } from './list.present.ts'

/** Somebody outside: what was typed of them. Their language is not known, so that they read both. */
export interface OutsideAddressee {
  readonly name: string
  readonly email: string
}

type ListOf = Pick<ListHead, 'agencyId' | 'name' | 'reason' | 'keepThrough'>

/** Mails to recipients outside. The list itself is handed over by the officer: no mail carries anybody's data. */
@Injectable()
export class ListMail {
  async received(tx: Tx, head: ListHead, to: readonly OutsideAddressee[]): Promise<void> {
    const { madeBy } = presentHead(head)
    const words = (language: 'en' | 'ja'): string[] => [
      say(language, listMail.received.text, { sender: madeBy[language], list: head.name, reason: head.reason }),
      say(language, listMail.received.keep, { date: dateText(language, head.keepThrough) }),
    ]
    await this.send(tx, head, to, (language) => say(language, listMail.received.subject, { list: head.name }), words)
  }

  async recalled(tx: Tx, head: ListOf, reason: string, to: readonly OutsideAddressee[]): Promise<void> {
    await this.send(
      tx,
      head,
      to,
      (language) => say(language, listMail.recalled.subject, { list: head.name }),
      (language) => [say(language, listMail.recalled.text, { list: head.name, reason })],
    )
  }

  /** Names nobody: which of the people it is, the officer says. */
  async withdrawn(tx: Tx, head: ListOf, places: readonly number[], to: readonly OutsideAddressee[]): Promise<void> {
    await this.send(
      tx,
      head,
      to,
      (language) => say(language, listMail.withdrawn.subject, { list: head.name }),
      (language) => [
        say(language, listMail.withdrawn.text, {
          list: head.name,
          count: places.length,
          places: places.join(language === 'en' ? ', ' : '、'),
        }),
      ],
    )
  }

  private async send(
    tx: Tx,
    { agencyId }: ListOf,
    to: readonly OutsideAddressee[],
    subject: (language: 'en' | 'ja') => string,
    text: (language: 'en' | 'ja') => readonly string[],
  ): Promise<void> {
    const [agency] = await tx.query<Bilingual>('SELECT name_en AS en, name_ja AS ja FROM agency WHERE id = $1', [
      agencyId,
    ])
    if (!agency) throw new Error('a list without its agency')
    for (const { name, email } of to) {
      const parts = languages.map((language) =>
        [
          say(language, mail.greeting, { name }),
          ...text(language),
          say(language, mail.noReply),
          say(language, mail.closing, { agency: agency[language] }),
        ].join('\n\n'),
      )
      await queueMail(tx, {
        agencyId,
        personId: null,
        to: email,
        subject: languages.map(subject).join(' / '),
        text: parts.join('\n\n—\n\n'),
      })
    }
  }
}
