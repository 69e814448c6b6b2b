import { expect, test, type Page } from '@playwright/test'
import { addTrainee } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** Somebody is here twice: an administrator compares the accounts, merges them, undoes it, and says that they are two people. */
test('two accounts become one, apart again, and two people', async ({ browser, context, page, baseURL }, {
  project,
}) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const names = { familyName: 'Yuzuki', givenName: 'Honoka', familyNameJa: '柚木', givenNameJa: '穂香' }
  const first = await addTrainee(browser, base, { key: `honoka-${language}`, ...names }, language)
  const second = await addTrainee(browser, base, { key: `honoka-second-${language}`, ...names }, language)
  await signInQuickly(context, base, 'emi', language)
  const reason = words('The same woman, by her passport', '旅券により同一人物と確認')
  const dialog = page.getByRole('dialog')
  const compare = async (): Promise<void> => {
    await page.goto('/people/namesakes')
    await page
      .getByRole('link', { name: words(`Compare ${second} with ${first}`, `${second}を${first}と比較`) })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('Two accounts side by side', '二つのアカウントの比較'),
    )
    await expect(page.getByRole('columnheader', { name: second })).toBeAttached()
  }
  const someone = async (): Promise<Page> =>
    (await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })).newPage()

  await test.step('they are compared, one is kept, and a short reason is not enough', async () => {
    await compare()
    await expectAccessible(page, 'two accounts side by side')
    await page.getByRole('radio', { name: first }).check()
    await page.getByRole('button', { name: words('Merge the accounts', 'アカウントを統合') }).click()
    await expect(dialog.locator('textarea')).toBeVisible()
    await dialog.locator('textarea').fill(words('Same', '同一'))
    await dialog.getByRole('button', { name: words('Merge the accounts', 'アカウントを統合') }).click()
    await expect(dialog.locator('.field-error')).toBeVisible()
    await expectAccessible(page, 'merging two accounts')
    await dialog.locator('textarea').fill(reason)
    await dialog.getByRole('button', { name: words('Merge the accounts', 'アカウントを統合') }).click()
    await expect(page).toHaveURL(/\/people\/merges$/)
    await expect(page.getByText(words('The accounts are merged.', 'アカウントを統合しました。'))).toBeVisible()
    await expect(page.getByRole('row', { name: second })).toContainText(reason)
    await expectAccessible(page, 'merged accounts')
  })

  await test.step('the other account lets nobody in, and the person is told', async () => {
    const mine = await someone()
    await signInOnPage(mine, `honoka-second-${language}`, language)
    await expect(mine.getByRole('alert')).toBeVisible()
    await signInOnPage(mine, `honoka-${language}`, language)
    await expect(mine.getByRole('navigation').first()).toBeVisible()
    await mine.goto('/notices')
    await expect(mine.getByText(words('Two accounts became one', '二つのアカウントの統合')).first()).toBeVisible()
    await mine.context().close()
  })

  await test.step('it is undone, and the other account opens again', async () => {
    await page
      .getByRole('row', { name: second })
      .getByRole('button', { name: words('Undo', '統合を取消') })
      .click()
    await expect(dialog.locator('textarea')).toBeVisible()
    await dialog.locator('textarea').fill(words('They are cousins, she says', '本人によれば従姉妹とのこと'))
    await dialog.getByRole('button', { name: words('Undo', '統合を取消') }).click()
    await expect(page.getByText(words('The accounts are apart again.', '統合を取り消しました。'))).toBeVisible()
    const other = await someone()
    await signInOnPage(other, `honoka-second-${language}`, language)
    await expect(other.getByRole('navigation').first()).toBeVisible()
    await other.context().close()
  })

  await test.step('they are said to be two people, not shown again, and that is taken back', async () => {
    await compare()
    await page.getByRole('button', { name: words('These are two different people', '別人として記録') }).click()
    await expect(dialog.locator('textarea')).toBeVisible()
    await dialog.locator('textarea').fill(words('Cousins with one name', '同姓同名の従姉妹で別人'))
    await dialog.getByRole('button', { name: words('They are two people', '別人として記録') }).click()
    await expect(page).toHaveURL(/\/people\/merges$/)
    const pair = page.getByRole('row', { name: words('Cousins with one name', '同姓同名の従姉妹で別人') })
    await expect(pair).toBeVisible()
    await page.goto('/people/namesakes')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: words('Merged accounts', '統合したアカウント') })).toBeVisible()
    await expect(page.getByText(second)).toHaveCount(0)
    await page.getByRole('link', { name: words('Merged accounts', '統合したアカウント') }).click()
    await pair.getByRole('button', { name: words('Take back', '記録を取消') }).click()
    await expect(
      page.getByText(
        words('They may be shown as one person’s again.', '再び重複の候補として表示されることがあります。'),
      ),
    ).toBeVisible()
    await expect(pair).toHaveCount(0)
  })
})
