import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectAccessibleEverywhere } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

const gift = `::Which vehicle:: Who goes first at a narrow bridge? {
=The ambulance#It must not wait.
~The lorry
}

::The gap:: The radio alphabet begins with {=Alpha =Alfa}.

::The halt:: Describe your last halt. {}

::How far:: How many metres do you keep from the vehicle ahead? {#50:10}
`

/** An instructor brings questions along as a file, sees what becomes of each, and gives the bank out again. */
test('questions come in from a file with a line for each, and go out again', async ({ context, page, baseURL }, {
  project,
}) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const outcome = `bridge-${language}`
  await signInQuickly(context, baseURL ?? '', 'kenji', language)

  await test.step('reads the file and is told about every question', async () => {
    await page.goto('/questions')
    await page.getByRole('link', { name: words('Take in a file', 'ファイルから取り込み') }).click()
    await expectAccessible(page, 'questions from a file')
    await page
      .getByLabel(words('File', 'ファイル'), { exact: true })
      .setInputFiles({ name: 'bridge.gift', mimeType: 'text/plain', buffer: Buffer.from(gift) })
    await page.getByLabel('English').or(page.getByLabel('英語')).check()
    await page.getByLabel(words('Outcome', '到達目標')).fill(outcome)
    await page.getByRole('button', { name: words('Read the file', 'ファイルを読み込む') }).click()
    await expect(
      page.getByText(words('answered with a longer text or a file', '長い文章やファイルで答え')),
    ).toBeVisible()
    await expectAccessible(page, 'what becomes of the questions of a file')
  })

  await test.step('takes in what can be taken', async () => {
    await page.getByRole('button', { name: words('Take in 3 questions', '3問を取り込む') }).click()
    await expect(
      page.getByText(words('3 questions are in the bank now', '3問を設問バンクに追加しました')),
    ).toBeVisible()
    await expect(page.getByText(words('In the bank already', '登録済み'), { exact: true })).toHaveCount(0)
  })

  await test.step('is told why a broken file is refused', async () => {
    await page
      .getByLabel(words('File', 'ファイル'), { exact: true })
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('part,kind\nquestion\n') })
    await page.getByRole('button', { name: words('Read the file', 'ファイルを読み込む') }).click()
    await expect(page.getByRole('alert')).toContainText(words('Line 2', '2行目'))
  })

  await test.step('finds them in the bank and exports them', async () => {
    await page.goto('/questions')
    await page.getByLabel(words('Outcome', '到達目標'), { exact: true }).selectOption(outcome)
    await expect(page.getByText('Who goes first at a narrow bridge?')).toBeVisible()
    await expect(page.getByText('How many metres')).toBeVisible()
    await expect(page.getByText(words('Japanese is missing', '日本語が未入力'))).toHaveCount(3)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: words('Export as CSV', 'CSVで書き出し') }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    expect(csv).toContain('The ambulance')
    await expectAccessible(page, 'the question bank, listed')
  })

  await test.step('meets a question as a learner does, and reads what follows the test', async () => {
    await page.getByRole('link', { name: 'Who goes first at a narrow bridge?' }).click()
    await page.getByRole('link', { name: words('See as a learner', '受講者の表示を確認') }).click()
    // In English on either screen: it is the language the question is written in.
    await page.getByLabel('English', { exact: true }).check()
    await page.getByLabel('The lorry').check()
    await page.getByRole('button', { name: 'Show what follows the test' }).click()
    await expect(page.getByText('It must not wait.').first()).toBeVisible()
    await expectAccessible(page, 'a question as its learner sees it')
    await page.getByLabel(words('Desk', 'パソコン')).check()
    await expect(page.getByText('It must not wait.').first()).toBeVisible()
    await page.getByLabel('日本語', { exact: true }).check()
    await expect(page.getByText(words('A text is missing in Japanese', '日本語が未入力の箇所があり'))).toBeVisible()
    await page.getByRole('link', { name: words('Back to the question', '設問へ戻る') }).click()
  })

  await test.step('changes it, and is told in words what changed', async () => {
    const stem = page.getByLabel(words('Question, English', '問題文（English）'), { exact: true })
    await stem.fill('Who goes last at a narrow bridge?')
    await page.getByRole('button', { name: words('Save the question', '設問を保存') }).click()
    await page.getByRole('link', { name: words('Compare versions', '版を比較') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words('One thing changed', '1件の変更'))
    await expect(page.locator('del')).toHaveText('first')
    await expect(page.locator('ins')).toHaveText('last')
    // The sweep sees no question with two versions.
    await expectAccessibleEverywhere(page, 'what changed between two versions of a question', language === 'ja' ? 1 : 0)
  })
})
