import { catalogue } from '../message.ts'

/** The chain that seals the audit entries: what its check finds, and taking entries along. */
export const auditTrail = catalogue({
  search: {
    title: { en: 'Narrow down', ja: '絞り込み' },
    who: { en: 'Who', ja: '実行者' },
    whoHint: { en: 'Part of a name or an e-mail.', ja: '氏名またはメールアドレスの一部。' },
    whose: { en: 'Whose file', ja: '対象者' },
    whoseHint: { en: 'Part of a name or an e-mail.', ja: '氏名またはメールアドレスの一部。' },
    from: { en: 'From', ja: '開始日' },
    through: { en: 'Through', ja: '終了日' },
    submit: { en: 'Search', ja: '検索' },
    clear: { en: 'Show everything', ja: '条件を解除' },
    subject: { en: 'Only what was done to one thing.', ja: '1つの対象への操作だけを表示しています。' },
    ofSubject: { en: 'All about this', ja: 'この対象の記録' },
  },
  number: { en: 'No. {number}', ja: '第{number}号' },
  unsealed: { en: 'Not sealed yet', ja: '未封印' },
  file: {
    title: { en: 'Take these entries along', ja: '記録の出力' },
    text: {
      en: 'The file holds the hashes of the chain, so that anybody can check it without Muster. Entries between that were not asked for appear by their hash only.',
      ja: 'ファイルには連鎖ハッシュが含まれ、Musterがなくても検証できます。条件に合わない間の記録は、ハッシュだけが含まれます。',
    },
    jsonl: { en: 'JSON lines', ja: 'JSON Lines' },
    csv: { en: 'CSV', ja: 'CSV' },
  },
  chain: {
    title: { en: 'Nothing changed behind our back?', ja: '記録が改ざんされていないか' },
    text: {
      en: 'Each entry is sealed with the one before it. The check computes every seal anew.',
      ja: '各記録は直前の記録とつなげて封印されます。検査では、すべての封印を計算し直します。',
    },
    sealed: {
      en: { one: 'One entry is sealed.', other: '{count} entries are sealed.' },
      ja: '{count}件の記録が封印済みです。',
    },
    waiting: {
      en: { one: 'One waits for its seal.', other: '{count} wait for their seals.' },
      ja: '{count}件が封印待ちです。',
    },
    signed: { en: 'Signed up to No. {number}, {at}.', ja: '第{number}号まで署名済み（{at}）。' },
    unsigned: { en: 'Not signed yet.', ja: 'まだ署名されていません。' },
    check: { en: 'Check the chain', ja: '記録を検査' },
    checking: { en: 'Checking: No. {number} of {sealed}', ja: '検査中：{sealed}件中{number}件' },
    whole: { en: 'Whole up to No. {number}', ja: '第{number}号まで異常ありません' },
    wholeText: {
      en: 'Every entry is as it was sealed, none is missing, and {count} signed checkpoints agree.',
      ja: 'すべての記録が封印時のままで、欠けている記録はありません。署名済みチェックポイント{count}件とも一致します。',
    },
    empty: { en: 'Nothing is sealed yet.', ja: '封印済みの記録はまだありません。' },
    broken: { en: 'The chain is not whole', ja: '記録に異常があります' },
    brokenText: {
      en: 'Somebody changed the records behind Muster. Keep what you see, change nothing, and tell whoever runs the installation and your head of audit.',
      ja: 'Musterを介さずに記録が変更されています。この画面の内容を保存し、何も変更せずに、運用担当者と監査責任者へ連絡してください。',
    },
    more: {
      en: { one: 'And one more.', other: 'And {count} more.' },
      ja: 'ほか{count}件。',
    },
    failed: {
      en: 'The check stopped at No. {number}. Start it again.',
      ja: '第{number}号で検査が中断しました。もう一度実行してください。',
    },
  },
  kept: {
    title: { en: 'Checkpoints', ja: 'チェックポイント' },
    text: {
      en: 'A checkpoint is our signed word for what the chain is. Keep one outside, and you can tell later whether entries were cut off.',
      ja: 'チェックポイントは、その時点の記録を証明する署名です。外部に保管すると、後で記録が削除されていないか確認できます。',
    },
    keep: { en: 'Keep the newest checkpoint', ja: '最新のチェックポイントを保存' },
    label: { en: 'Compare a kept checkpoint', ja: '保管したチェックポイントと照合' },
    hint: { en: 'Paste the text of the file.', ja: 'ファイルの内容を貼り付けてください。' },
    compare: { en: 'Compare', ja: '照合' },
    answers: {
      holds: {
        en: 'Holds: the chain still says what was signed at No. {number}.',
        ja: '一致：第{number}号の署名のとおりです。',
      },
      unreadable: { en: 'This is no checkpoint.', ja: 'チェックポイントではありません。' },
      unsigned: { en: 'We did not sign this.', ja: 'この署名はMusterのものではありません。' },
      'other-chain': { en: 'This is the checkpoint of another agency.', ja: '他機関のチェックポイントです。' },
      'cut-off': {
        en: 'Cut off: entries up to No. {number} were signed, and the chain ends before.',
        ja: '欠落：第{number}号まで署名されていますが、記録はその前で終わっています。',
      },
      differs: {
        en: 'Rewritten: No. {number} is not what was signed.',
        ja: '改ざん：第{number}号が署名時と異なります。',
      },
    },
  },
  faults: {
    'number-missing': { en: 'Before No. {number} an entry is missing.', ja: '第{number}号の前の記録がありません。' },
    'entry-changed': {
      en: 'No. {number} was changed after it was sealed.',
      ja: '第{number}号が封印後に変更されています。',
    },
    'entry-missing': { en: 'The entry of No. {number} was deleted.', ja: '第{number}号の記録が削除されています。' },
    'chain-broken': {
      en: 'No. {number} does not follow what stands before it.',
      ja: '第{number}号が直前の記録とつながりません。',
    },
    'checkpoint-differs': {
      en: 'At No. {number} the chain is not what was signed.',
      ja: '第{number}号が署名時と異なります。',
    },
    'checkpoint-unsigned': {
      en: 'The checkpoint at No. {number} is not signed by us.',
      ja: '第{number}号のチェックポイントの署名が無効です。',
    },
    'cut-off': {
      en: 'The chain ends before No. {number}, which was signed.',
      ja: '署名済みの第{number}号より前で記録が終わっています。',
    },
    'entry-unsealed': {
      en: 'An entry stands outside the chain: {entry}.',
      ja: '封印されていない記録があります：{entry}。',
    },
    'entry-vanished': {
      en: 'An entry was deleted before it was sealed: {entry}.',
      ja: '封印前に削除された記録があります：{entry}。',
    },
  },
})
