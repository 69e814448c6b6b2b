import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An administrator registers an address, is told its secret once, tests it, sees what came of it, and removes it. */
test('an agency has its own system told what happens', async ({ context, page, baseURL }, { project }) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const name = `Personnel ${project.name.length}`
  const button = (en: string, ja: string) => page.getByRole('button', { name: words(en, ja), exact: true })
  await signInQuickly(context, baseURL ?? '', 'emi', language)

  await test.step('is refused an address inside', async () => {
    await page.goto('/webhooks')
    await button('Register an address', '送信先を登録').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('Which system it is', 'システム名')).fill(name)
    await dialog.getByLabel(words('Address', 'アドレス'), { exact: true }).fill('https://127.0.0.1/hook')
    await dialog.getByLabel(words('Decision confirmed', '判定の確定')).check()
    await button('Register', '登録する').click()
    await expect(dialog.getByText(words('leads into a private network', '内部ネットワークのもの'))).toBeVisible()
    await expectAccessible(page, 'a refused address')
  })

  await test.step('registers one outside, and is told its secret once', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('Address', 'アドレス'), { exact: true }).fill('https://hooks.muster.invalid/hook')
    await button('Register', '登録する').click()
    await expect(page.getByLabel(words('Secret', 'シークレット'), { exact: true })).toHaveValue(/^whsec_/)
    await expectAccessible(page, 'the secret')
    await button('I have it', '控えました').click()
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  await test.step('tests it, and sees that it cannot be reached', async () => {
    await button('Send a test', 'テスト送信').click()
    await expect(page.getByRole('status').getByText(words('on its way', '送信中'))).toBeVisible()
    await expect(page.getByText(words('Not reachable', '接続不可'))).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page, 'a message that did not arrive')
  })

  await test.step('makes a new secret, switches it off, and removes it', async () => {
    await button('Rotate the secret', 'シークレットを更新').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('Rotate the secret', 'シークレットを更新') })
      .click()
    await expect(page.getByText(words('Both secrets sign until', '新旧両方で署名します'))).toBeVisible()
    await button('Switch off', '送信を停止').click()
    await expect(page.getByText(words('Switched off: what happens', '停止中の通知は'))).toBeVisible()
    await button('Remove', '削除').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('Remove', '削除'), exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('No system of yours is told what happens', '通知先のシステムは未登録です'),
    )
  })
})
