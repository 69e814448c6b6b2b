import { expect, test } from '@playwright/test'
import { appCode } from './support/app-code.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** Somebody puts a second step before their account, signs in with it, and ends the session of another device. */
test('an authenticator app guards the account, and other devices are signed out', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, base, 'daniel', language)
  let secret = ''
  let recovery = ''

  await test.step('sets up the app and keeps the recovery codes', async () => {
    await page.goto('/security')
    await page.getByRole('button', { name: words('Set up an authenticator app', '認証アプリを設定') }).click()
    secret = (await page.locator('.factor-key').innerText()).replaceAll(' ', '')
    await expectAccessible(page, 'setting up an app')
    await page.getByLabel(words('Code that the app shows', 'アプリに表示されたコード')).fill(appCode(secret))
    await page.getByRole('button', { name: words('Confirm', '確認'), exact: true }).click()
    await expect(page.getByRole('heading', { name: words('Your recovery codes', '回復用コード') })).toBeVisible()
    await expect(page.locator('.recovery-codes li')).toHaveCount(10)
    recovery = await page.locator('.recovery-codes li').first().innerText()
    await expectAccessible(page, 'recovery codes')
    await page.getByRole('button', { name: words('I have kept them', '保管しました') }).click()
    await expect(page.getByText(words('10 recovery codes left', '未使用の回復用コード：10個'))).toBeVisible()
  })

  const other = await browser.newContext({ baseURL: base, locale: language })
  const there = await other.newPage()
  await test.step('signs in elsewhere in two steps', async () => {
    await signInOnPage(there, 'daniel', language)
    await expect(there.getByRole('heading', { level: 1 })).toHaveText(words('One more step', 'もう1つの確認'))
    const code = there.getByLabel(words('Code', 'コード'), { exact: true })
    await code.fill('000000')
    await there.getByRole('button', { name: words('Go on', '次へ') }).click()
    await expect(there.locator('.field-error')).toBeVisible()
    await code.fill(recovery)
    await there.getByRole('button', { name: words('Go on', '次へ') }).click()
    await expect(there.getByRole('navigation').first()).toBeVisible()
  })

  await test.step('signs that device out from here', async () => {
    await page.reload()
    await page
      .getByRole('button', { name: words('Sign out everywhere else', 'ほかの端末をすべてサインアウト') })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('button', { name: words('Sign out everywhere else', 'ほかの端末をすべてサインアウト') })
      .click()
    await expect(dialog).toBeHidden()
    await there.goto('/security')
    await expect(there).toHaveURL(/sign-in/)
  })

  await test.step('takes the second step off with a code', async () => {
    await page.getByRole('button', { name: words('Take off', '解除'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(appCode(secret, 1))
    await dialog.getByRole('button', { name: words('Take off', '解除'), exact: true }).click()
    await expect(page.getByText(words('The second step is taken off.', '2段階認証を解除しました。'))).toBeVisible()
  })
  await other.close()
})
