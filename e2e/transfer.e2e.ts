import { expect, test, type Locator, type Page } from '@playwright/test'
import { addTrainee } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** An NGO asks for a trainee of the secretariat; she reads what changes and agrees, her agency lets her go, and she is of the NGO. */
test('somebody changes agencies, once they and both agencies want it', async ({ browser, page, baseURL }, {
  project,
}) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `utako-${language}`
  const names = { familyName: 'Ueno', givenName: 'Utako', familyNameJa: '上野', givenNameJa: '歌子' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  const name = words('UENO Utako', '上野 歌子')
  const rowOf = (on: Page): Locator => on.getByRole('row', { name: email })
  const another = async () =>
    (await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })).newPage()

  await signInQuickly(page.context(), base, 'ren', language)

  await test.step('the NGO asks by her address, and is told nothing of whether there is one', async () => {
    await page.goto('/transfers')
    const ask = page.getByRole('button', { name: words('Ask for the transfer', '異動を申請') })
    await ask.click()
    await expect(page.locator('.field-error').first()).toBeVisible()
    await expectAccessible(page, 'asking for a transfer')
    await page.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(email)
    await page
      .getByLabel(words('Reason', '理由'), { exact: true })
      .fill(words('She joins our field office', '現地事務所に着任するため'))
    await ask.click()
    await expect(page.getByText(words(`Asked for ${email}`, `${email}の異動を申請しました`))).toBeVisible()
    await expect(rowOf(page)).toContainText(words('Waits for the person', '本人の回答待ち'))
    await expect(page.getByText(name)).toHaveCount(0)
  })

  const hers = await another()

  await test.step('she reads what changes, and agrees', async () => {
    await signInOnPage(hers, key, language)
    await expect(hers.locator('details.account > summary')).toBeVisible()
    await hers.goto('/my-transfers')
    await expect(
      hers.getByRole('heading', { name: words('What ends on that day', '異動日に終了するもの') }),
    ).toBeVisible()
    await expectAccessible(hers, 'what changes with a transfer')
    await hers.getByRole('button', { name: words('Agree', '同意'), exact: true }).click()
    const dialog = hers.getByRole('dialog')
    await expect(dialog.getByRole('heading')).toBeVisible()
    await expectAccessible(hers, 'agreeing to a transfer')
    await dialog.getByRole('button', { name: words('Agree', '同意'), exact: true }).click()
    await expect(hers.getByText(words('Waits for their agency', '異動元の回答待ち'))).toBeVisible()
  })

  const theirs = await another()

  await test.step('her agency lets her go, and she is gone from it at once', async () => {
    await signInQuickly(theirs.context(), base, 'emi', language)
    await theirs.goto('/transfers')
    await expect(rowOf(theirs)).toContainText(name)
    await rowOf(theirs)
      .getByRole('button', { name: words('Let them go', '異動に同意') })
      .click()
    const dialog = theirs.getByRole('dialog')
    await expect(dialog.getByRole('heading')).toContainText(name)
    await expectAccessible(theirs, 'letting somebody go')
    await dialog.getByRole('button', { name: words('Let them go', '異動に同意') }).click()
    await expect(rowOf(theirs)).toContainText(words('Took effect', '発効済み'))
    await theirs.goto(`/people?search=${email}`)
    await expect(theirs.getByText(words('Nobody matches.', '該当する利用者がいません。'))).toBeVisible()
    await expect(theirs.getByText(email)).toHaveCount(0)
  })

  await test.step('she is a person of the NGO, and is told so', async () => {
    await hers.reload()
    await expect(hers.getByText(words('Took effect', '発効済み'))).toBeVisible()
    await expectAccessible(hers, 'after a transfer')
    await page.goto(`/people?search=${email}`)
    await expect(page.getByRole('link', { name })).toBeVisible()
    await page.goto('/transfers')
    await expect(rowOf(page)).toContainText(words('Took effect', '発効済み'))
    await expectAccessible(page, 'transfers')
  })
})
