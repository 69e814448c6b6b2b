import { catalogue } from '../message.ts'

/** The public page of the transparency log; made by the server. */
export const log = catalogue({
  title: { en: 'Log of certificates', ja: '修了証の記録簿' },
  what: {
    en: 'Every certificate issued here, every revocation or suspension, and every change of a signing key is one entry in this log. Entries are only ever added. There are no names in it: an entry holds the certificate’s number and a fingerprint that says nothing by itself.',
    ja: 'ここで発行した修了証、取消しと一時停止、署名鍵の変更は、すべてこの記録簿に1件ずつ記載されます。記載は追加されるだけで、書き換えられることはありません。氏名は含まれません。修了証番号と、それだけでは内容の分からない指紋値だけが記載されます。',
  },
  why: {
    en: 'Keep a checkpoint: a short signed text that says what the log is now. If anybody ever changes, removes or reorders an entry, whoever runs the database included, the log no longer fits the checkpoint you kept, and this page and the muster command say so.',
    ja: 'チェックポイントを保管してください。チェックポイントは、現在の記録簿を表す署名付きの短いデータです。データベースの管理者を含め、誰かが記載の変更、削除、並べ替えを行うと、保管されたチェックポイントと一致しなくなり、このページと muster コマンドで分かります。',
  },
  newest: {
    title: { en: 'Newest checkpoint', ja: '最新のチェックポイント' },
    none: {
      en: 'There is no checkpoint yet. The first one is signed within a minute of the first entry.',
      ja: 'チェックポイントはまだありません。最初の記載から1分以内に署名されます。',
    },
    size: { en: 'Entries', ja: '記載数' },
    madeAt: { en: 'Signed at', ja: '署名日時' },
    root: { en: 'Fingerprint of the whole log', ja: '記録簿全体の指紋値' },
    signedBy: { en: 'Signed with', ja: '署名鍵' },
    keep: { en: 'Open the checkpoint to keep it', ja: '保管用にチェックポイントを開く' },
  },
  find: {
    title: { en: 'Find a certificate in the log', ja: '修了証を記録簿で確認' },
    label: { en: 'Certificate number', ja: '修了証番号' },
    hint: {
      en: 'As printed, for example MU-1234-5678-90AB-CDEF-GHJK',
      ja: '印字のとおり（例：MU-1234-5678-90AB-CDEF-GHJK）',
    },
    submit: { en: 'Find', ja: '確認する' },
    none: {
      en: 'No certificate has the number {number}, so there is no entry of it.',
      ja: '番号 {number} の修了証はありません。記載もありません。',
    },
    waiting: {
      en: 'Something of this certificate is so new that no checkpoint holds it yet. Look again in two minutes.',
      ja: 'この修了証には、まだチェックポイントに含まれていない新しい記載があります。2分後にもう一度ご確認ください。',
    },
    number: { en: 'Entry {index}', ja: '記載 {index}' },
    issued: { en: 'Issued', ja: '発行' },
    revoked: { en: 'Revoked', ja: '取消し' },
    suspended: { en: 'Suspended', ja: '一時停止' },
    reinstated: { en: 'Reinstated', ja: '再有効化' },
    superseded: { en: 'Replaced by a newer certificate', ja: '新しい修了証に置換え' },
    proven: {
      en: 'Proof checked: it stands in the log of the newest checkpoint.',
      ja: '証明を確認しました。最新のチェックポイントの記録簿に含まれています。',
    },
    unproven: {
      en: 'The proof does not hold: this entry does not belong to the log of the newest checkpoint. Tell the issuer.',
      ja: '証明が成り立ちません。この記載は最新のチェックポイントの記録簿に属していません。発行機関にお知らせください。',
    },
  },
  check: {
    title: { en: 'Check a checkpoint you kept', ja: '保管したチェックポイントの照合' },
    hint: {
      en: 'Paste one checkpoint, or a whole file that the muster command keeps.',
      ja: 'チェックポイント1件、または muster コマンドで保管したファイルの内容を貼り付けてください。',
    },
    label: { en: 'Kept checkpoint', ja: '保管したチェックポイント' },
    submit: { en: 'Check', ja: '照合する' },
    at: { en: 'Checkpoint at {size} entries', ja: '記載数{size}のチェックポイント' },
    holds: {
      en: 'It holds: everything the log had then is in it now, unchanged and in the same order.',
      ja: '一致しました。当時の記載は、すべて同じ順序で、変更されずに残っています。',
    },
    unreadable: {
      en: 'That is not a checkpoint. Paste the whole text, from the first bracket to the last.',
      ja: 'チェックポイントではありません。最初の括弧から最後の括弧まで、全体を貼り付けてください。',
    },
    unsigned: {
      en: 'This checkpoint does not carry a signature of this log: it was changed, or another log made it.',
      ja: 'このチェックポイントには、この記録簿の署名がありません。変更されたか、別の記録簿のものです。',
    },
    shorter: {
      en: 'HISTORY WAS CUT: the log signed this checkpoint and has fewer entries now. Keep what you have and tell the issuer and the other agencies.',
      ja: '記録が失われています。この記録簿が署名したチェックポイントより、現在の記載数が少なくなっています。お手元のデータを保管し、発行機関と関係機関にお知らせください。',
    },
    rewritten: {
      en: 'HISTORY WAS REWRITTEN: the log is no longer what it signed then. Keep what you have and tell the issuer and the other agencies.',
      ja: '記録が書き換えられています。現在の記録簿は、当時署名した内容と一致しません。お手元のデータを保管し、発行機関と関係機関にお知らせください。',
    },
  },
  command: {
    title: { en: 'For regular checks', ja: '定期的な確認' },
    text: {
      en: 'The muster command keeps checkpoints in a file and checks all of them, and every entry, from outside:',
      ja: 'muster コマンドで、チェックポイントをファイルに保管し、外部からすべてのチェックポイントと記載を照合できます。',
    },
  },
})
