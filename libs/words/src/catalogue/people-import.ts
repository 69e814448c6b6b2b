import { catalogue } from '../message.ts'

/** Taking in tables of people. */
export const peopleImport = catalogue({
  title: { en: 'Add people from a file', ja: 'ファイルから利用者を追加' },
  text: {
    en: 'A CSV or Excel file with one person a row, up to 20,000. The first row names the columns. Nobody is added before you have seen what would become of each row.',
    ja: '1行に1名を記載したCSVまたはExcelファイル（20,000行まで）。1行目は列名です。各行の扱いを確認するまで、誰も追加されません。',
  },
  choose: { en: 'Choose a file', ja: 'ファイルを選択' },
  other: { en: 'Choose another file', ja: '別のファイルを選択' },
  reading: { en: 'Reading', ja: '読込み中' },
  atRow: { en: 'Row {row}: {why}', ja: '{row}行目：{why}' },
  columns: {
    title: { en: 'What the columns hold', ja: '列の内容' },
    text: {
      en: 'Guessed from the headings. Correct what is wrong; it is remembered for the next file.',
      ja: '列名から推定しています。誤りは訂正してください。次回のために記憶します。',
    },
    leave: { en: 'Leave out', ja: '取り込まない' },
    sample: { en: 'For example: {text}', ja: '例：{text}' },
    unnamed: { en: 'Column {at}', ja: '{at}列目' },
  },
  settings: {
    title: { en: 'For everybody in the file', ja: '全員に共通の設定' },
    roles: { en: 'Roles of new people', ja: '新しい利用者の役割' },
    rolesHint: { en: 'Where the row names none.', ja: '行に役割の記載がない場合に付与します。' },
    allowed: { en: 'Roles that rows may name', ja: '行で指定できる役割' },
    allowedHint: {
      en: 'A row that names another role is not taken in.',
      ja: 'それ以外の役割を指定した行は取り込みません。',
    },
    language: { en: 'Language where the row names none', ja: '行に記載がない場合の言語' },
    invites: { en: 'Mail new people a link to choose a password', ja: '新しい利用者にパスワード設定のメールを送る' },
    onEmail: { en: 'People who are here already, by their e-mail', ja: 'メールアドレスが登録済みの人' },
    onName: { en: 'The same name with another e-mail', ja: '氏名が同じで、メールアドレスが異なる人' },
    acts: {
      add: { en: 'Add as a new person', ja: '新しい利用者として追加' },
      skip: { en: 'Skip the row', ja: '行を読み飛ばす' },
      update: {
        en: 'Merge: give the person here the names of the row',
        ja: '統合：登録済みの人の氏名を行の内容に改める',
      },
    },
  },
  check: { en: 'Check every row', ja: '全行を確認' },
  checkAgain: { en: 'Check again', ja: 'もう一度確認' },
  checking: { en: 'Checking', ja: '確認中' },
  outcome: {
    title: { en: 'What would become of the rows', ja: '取込みの見込み' },
    adds: { en: 'To be added', ja: '追加' },
    updates: { en: 'To be merged', ja: '統合' },
    skips: { en: 'Skipped', ja: '読飛ばし' },
    wrong: { en: 'With something wrong', ja: '誤りあり' },
    rowsOf: { en: { one: '{count} row', other: '{count} rows' }, ja: '{count}行' },
  },
  problems: {
    title: { en: 'What is wrong', ja: '誤りのある行' },
    firstOf: { en: 'The first {shown} are shown.', ja: '最初の{shown}件を表示しています。' },
    row: { en: 'Row', ja: '行' },
    column: { en: 'Column', ja: '列' },
    is: { en: 'Says', ja: '記載' },
    instead: { en: 'What to do', ja: '対処' },
    empty: { en: 'nothing', ja: '空欄' },
  },
  matches: {
    title: { en: 'Perhaps the same person', ja: '同一人物の可能性' },
    row: { en: 'Row', ja: '行' },
    inFile: { en: 'In the file', ja: 'ファイル' },
    here: { en: 'Here already', ja: '登録済み' },
    why: { en: 'Why', ja: '根拠' },
    alike: { en: '{email} has the same name.', ja: '{email}も同じ氏名です。' },
    becomes: { en: 'What becomes of it', ja: '扱い' },
    act: { en: 'What becomes of row {row}', ja: '{row}行目の扱い' },
    by: {
      email: { en: 'The same e-mail', ja: '同じメールアドレス' },
      name: { en: 'The same name', ja: '同じ氏名' },
      'name-in-file': { en: 'The same name as in row {row}', ja: '{row}行目と同じ氏名' },
    },
  },
  run: {
    all: { en: 'Take in all rows', ja: '全行を取り込む' },
    good: { en: 'Take in the rows with nothing wrong', ja: '誤りのない行だけを取り込む' },
    running: { en: 'Taking in', ja: '取込み中' },
  },
  done: {
    title: { en: 'The file is taken in', ja: '取込みが完了しました' },
    text: {
      en: '{added} added, {updated} merged, {skipped} skipped, {refused} not taken in.',
      ja: '追加 {added}名、統合 {updated}名、読飛ばし {skipped}行、取り込まなかった行 {refused}行',
    },
    invited: {
      en: {
        one: 'One person receives a mail to choose a password.',
        other: '{count} people receive a mail to choose a password.',
      },
      ja: '{count}名にパスワード設定のメールをお送りします。',
    },
    refused: { en: 'Fetch the rows not taken in (CSV)', ja: '取り込まなかった行を取得（CSV）' },
  },
  before: {
    title: { en: 'Files before', ja: '過去の取込み' },
    none: { en: 'No file was taken in yet.', ja: '取込みの履歴はありません。' },
    at: { en: 'When', ja: '日時' },
    by: { en: 'Who', ja: '実行者' },
    rows: { en: 'Rows', ja: '行数' },
    result: { en: 'What became of it', ja: '結果' },
    open: { en: 'Not taken in', ja: '未取込み' },
  },
  report: { row: { en: 'Row', ja: '行' }, wrong: { en: 'What is wrong', ja: '誤り' } },
})
