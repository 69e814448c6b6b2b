import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** A device in the browser that keeps passkeys and verifies its person by itself. */
async function plugIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** Somebody adds a passkey, signs in with it alone and after the password, and takes it off. */
test('a passkey signs in, alone or after the password', async ({ browser, baseURL }, { project }) => {
  // Browsers have no passkeys for pages whose address is a number.
  const base = (baseURL ?? '').replace('127.0.0.1', 'localhost')
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const viewport = project.use.viewport
  const context = await browser.newContext({ baseURL: base, locale: language, ...(viewport && { viewport }) })
  const page = await context.newPage()
  await plugIn(page)
  await signInQuickly(context, base, 'mei', language)
  const add = words('Add a passkey', 'パスキーを追加')
  const signOut = async (): Promise<void> => {
    await context.clearCookies()
    await page.goto('/sign-in')
  }

  await test.step('adds one and keeps the recovery codes', async () => {
    await page.goto('/security')
    await page.getByRole('button', { name: add }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: add }).click()
    await expect(dialog.locator('.field-error')).toBeVisible()
    await dialog.getByRole('textbox').fill(words('My phone', '私の電話'))
    await expectAccessible(page, 'adding a passkey')
    await dialog.getByRole('button', { name: add }).click()
    await expect(page.locator('.recovery-codes li')).toHaveCount(10)
    await page.getByRole('button', { name: words('I have kept them', '保管しました') }).click()
    await expect(page.getByRole('rowheader', { name: words('My phone', '私の電話') })).toBeVisible()
    await expectAccessible(page, 'passkeys')
  })

  await test.step('signs in with it alone', async () => {
    await signOut()
    await page.getByRole('button', { name: words('Sign in with a passkey', 'パスキーでサインイン') }).click()
    await expect(page.getByRole('navigation').first()).toBeVisible()
  })

  await test.step('is asked for it after the password', async () => {
    await signOut()
    await signInOnPage(page, 'mei', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('One more step', 'もう1つの確認'))
    await expectAccessible(page, 'the second step')
    await page.getByRole('button', { name: words('Use a passkey', 'パスキーを使う') }).click()
    await expect(page.getByRole('navigation').first()).toBeVisible()
  })

  await test.step('renames it and takes it off', async () => {
    await page.goto('/security')
    await page.getByRole('button', { name: words('Rename: My phone', '名前を変更：私の電話') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(words('Work phone', '業務用の電話'))
    await dialog.getByRole('button', { name: words('Save', '保存'), exact: true }).click()
    await page.getByRole('button', { name: words('Remove: Work phone', '削除：業務用の電話') }).click()
    await dialog.getByRole('button', { name: words('Remove', '削除'), exact: true }).click()
    await expect(page.getByText(words('The passkey is removed.', 'パスキーを削除しました。'))).toBeVisible()
    await expect(page.getByText(words('You have no passkey yet.', 'パスキーはまだありません。'))).toBeVisible()
  })
  await context.close()
})
