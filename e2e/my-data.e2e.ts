import { expect, test } from '@playwright/test'
import { addTrainee } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** Somebody takes everything about themselves along, asks to be erased, and stays after all. */
test('somebody fetches all that is held of them, asks to be erased, and changes their mind', async ({
  browser,
  page,
  baseURL,
}, { project }) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `towa-${language}`
  const names = { familyName: 'Mizuno', givenName: 'Towa', familyNameJa: '水野', givenNameJa: '永遠' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  const reply = await page.request.post(`${base}/api/v1/session`, {
    data: { email, password: 'muster-demo-2026' },
    headers: { origin: base },
  })
  expect(reply.ok()).toBe(true)

  await test.step('everything about oneself is made into one file, and fetched', async () => {
    await page.goto('/my-data')
    await page.getByRole('button', { name: words('Ask for my data', '控えの作成を請求') }).click()
    const fetching = page.getByRole('button', { name: words('Fetch (', '取得（') })
    await expect(fetching).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, 'my data is ready')
    const [download] = await Promise.all([page.waitForEvent('download'), fetching.click()])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
  })

  const administrator = await (
    await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
  ).newPage()

  await test.step('erasing is asked for with what goes and what stays', async () => {
    await page.getByRole('button', { name: words('Ask to be erased', '消去の請求') }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expectAccessible(page, 'asking to be erased')
    await dialog.getByRole('checkbox').check()
    await dialog.getByRole('button', { name: words('Ask', '請求'), exact: true }).click()
    await expect(page.getByText(words('You asked to be erased on', '消去を請求しました'))).toBeVisible()
  })

  await test.step('an administrator confirms, and the person is told from when on', async () => {
    await signInQuickly(administrator.context(), base, 'emi', language)
    await administrator.goto('/erasures')
    const name = words('MIZUNO Towa', '水野 永遠')
    const row = administrator.getByRole('row', { name })
    await expect(row).toContainText(words('Waits for a second person', '別の担当者の確認待ち'))
    await row.getByRole('button', { name: words('Confirm the erasure', '消去を確認') }).click()
    await expectAccessible(administrator, 'confirming an erasure')
    await administrator
      .getByRole('dialog')
      .getByRole('button', { name: words('Confirm', '確認'), exact: true })
      .click()
    await expect(row).toContainText(words('Done from', '以降に消去'))
    await page.reload()
    await expect(page.getByText(words('Your data is erased from', '以降に消去されます'))).toBeVisible()
  })

  await test.step('the person stays after all', async () => {
    await page.getByRole('button', { name: words('Stay after all', '請求を取りやめ') }).click()
    await expect(page.getByText(words('your data stays', '情報は残ります'))).toBeVisible()
    await expectAccessible(page, 'staying after all')
    await administrator.reload()
    await expect(administrator.getByRole('row', { name: words('MIZUNO Towa', '水野 永遠') })).toContainText(
      words('Cancelled', '取りやめ'),
    )
  })
})
