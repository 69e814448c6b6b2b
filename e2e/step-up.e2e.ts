import { expect, test } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** Somebody signed in long ago sets up a second factor: they are asked for their password, and what they did goes on. */
test('a dangerous act asks who one is, and goes on', async ({ context, page, baseURL }, { project }) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, baseURL ?? '', 'daniel', language)
  await page.goto('/security')
  // As if the session were old: the server would say so once, until there is a proof.
  let isProved = false
  await page.route('**/api/v1/second-factor/app', async (route) => {
    if (isProved) return route.continue()
    return route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', status: 403, code: 'step-up-needed', errors: [] }),
    })
  })
  page.on('response', (reply) => {
    if (reply.url().endsWith('/session/proof/password') && reply.ok()) isProved = true
  })
  const begin = page.getByRole('button', { name: words('Set up an authenticator app', '認証アプリを設定') })
  const dialog = page.getByRole('dialog')

  await test.step('takes a step back', async () => {
    await begin.click()
    await expect(dialog.getByRole('heading', { name: words('Is it you?', '本人確認') })).toBeVisible()
    await dialog.getByRole('button', { name: words('Cancel', 'キャンセル') }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('alert')).toContainText(words('fresh proof', '本人確認が必要'))
  })

  await test.step('gives a wrong password, then the right one', async () => {
    await begin.click()
    const password = dialog.getByLabel(words('Password', 'パスワード'), { exact: true })
    await password.fill('not this one')
    const goOn = dialog.getByRole('button', { name: words('Confirm and go on', '確認して続ける') })
    await goOn.click()
    await expect(dialog.locator('.field-error')).toBeVisible()
    await expectAccessible(page, 'proving who one is')
    await password.fill(demoPassword)
    await goOn.click()
    await expect(dialog).toBeHidden()
    await expect(page.locator('.factor-key')).toBeVisible()
  })
})
