import { catalogue } from '../message.ts'

/** Mails to those outside Muster who receive a list of people. */
export const listMail = catalogue({
  received: {
    subject: { en: 'You receive a list of people: {list}', ja: '人材名簿の提供：{list}' },
    text: {
      en: '{sender} hands you the list “{list}”. It may be used only for this: {reason}',
      ja: '{sender}から名簿「{list}」が提供されます。利用できる目的は次のとおりです：{reason}',
    },
    keep: {
      en: 'Keep it no longer than {date}. If somebody on it withdraws their consent, you will be told to delete them at once.',
      ja: '保存できるのは{date}までです。掲載された人が同意を撤回した場合は、直ちに削除するようご連絡します。',
    },
  },
  recalled: {
    subject: { en: 'Delete this list of people: {list}', ja: '名簿の削除のお願い：{list}' },
    text: {
      en: 'The list “{list}” is called back. Delete every copy of it now. Reason: {reason}',
      ja: '名簿「{list}」は回収されます。すべての写しを直ちに削除してください。理由：{reason}',
    },
  },
  withdrawn: {
    subject: { en: 'Delete somebody from a list: {list}', ja: '名簿からの削除のお願い：{list}' },
    text: {
      en: {
        one: 'One person on the list “{list}” withdrew their consent. Delete the row with this number from every copy now: {places}',
        other:
          '{count:Word} people on the list “{list}” withdrew their consent. Delete the rows with these numbers from every copy now: {places}',
      },
      ja: '名簿「{list}」に掲載された{count}名が同意を撤回しました。次の番号の行を、すべての写しから直ちに削除してください：{places}',
    },
  },
})
