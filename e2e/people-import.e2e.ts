import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

const said = {
  en: {
    choose: 'Choose a file',
    check: 'Check every row',
    email: 'Type a whole e-mail address',
    becomes: 'What becomes of row 4',
    good: 'Take in the rows with nothing wrong',
    done: 'The file is taken in',
    search: 'Name or e-mail',
    find: 'Search',
    ask: 'Send the request',
    reason: 'Why it should be corrected',
    given: 'Given name',
    waiting: 'A correction you asked for waits for an answer',
    correct: 'Correct the name',
    corrected: /is corrected\./,
  },
  ja: {
    choose: 'ファイルを選択',
    check: '全行を確認',
    email: 'メールアドレスを正しく入力してください',
    becomes: '4行目の扱い',
    good: '誤りのない行だけを取り込む',
    done: '取込みが完了しました',
    search: '氏名またはメールアドレス',
    find: '検索',
    ask: '申請を送信',
    reason: '訂正の理由',
    given: '名（ローマ字）',
    waiting: '申請した訂正が回答待ちです',
    correct: '氏名を訂正する',
    corrected: /氏名を訂正しました。/,
  },
} as const

test('a table of people is taken in without its wrong rows, and its people are found however they are written', async ({
  page,
  context,
  baseURL,
}, { project }) => {
  const language = project.use.locale as Language
  const words = said[language]
  await signInQuickly(context, baseURL ?? '', 'emi', language)
  await page.goto('/people/import')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: words.choose }).click()
  const table = `E-mail,Family name,Given name,姓,名\nimport-haruka@muster.example,Ohno,Haruka,髙橋,遥\nnobody,No,Mail,,\nmisaki@muster.example,Endo,Misaki,遠藤,美咲\n`
  await (await choosing).setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: words.check }).click()
  await expect(page.getByText(words.email)).toBeVisible()
  await expect(page.getByRole('combobox', { name: words.becomes })).toBeVisible()
  await expectAccessible(page, 'a table of people looked at')
  await page.getByRole('button', { name: words.good }).click()
  await expect(page.getByText(words.done)).toBeVisible()
  await page.goto('/people')
  await page.getByLabel(words.search).fill('Ōno 高橋')
  await page.getByRole('button', { name: words.find, exact: true }).click()
  await expect(page.getByText('import-haruka@muster.example')).toBeVisible()
})

test('somebody asks to have their name corrected, and an administrator answers', async ({ page, context, baseURL }, {
  project,
}) => {
  const language = project.use.locale as Language
  const words = said[language]
  await signInQuickly(context, baseURL ?? '', 'naoko', language)
  await page.goto('/my-name')
  await page.getByLabel(words.given, { exact: true }).fill('Naoka')
  await page.getByLabel(words.reason).fill('A new passport')
  await page.getByRole('button', { name: words.ask }).click()
  await expect(page.getByText(words.waiting)).toBeVisible()
  await signInQuickly(context, baseURL ?? '', 'emi', language)
  await page.goto('/name-requests')
  await page.getByRole('button', { name: words.correct }).click()
  await expect(page.getByText(words.corrected)).toBeVisible()
})
