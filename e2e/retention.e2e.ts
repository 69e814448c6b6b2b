import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An administrator sees what has been kept long enough before it goes, has it done every night, and sees it again when a period changes. */
test('records that were kept long enough go every night, once an administrator has seen them', async ({
  page,
  context,
  baseURL,
}, { project }) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, baseURL ?? '', 'emi', language)

  await test.step('what would go is looked at, and turned on', async () => {
    await page.goto('/agency')
    await page
      .getByRole('link', { name: words('See what has been kept long enough', '保存期間を過ぎた記録を確認') })
      .click()
    await expect(page.getByText(words('Nothing is taken away yet', '自動削除は無効です'))).toBeVisible()
    await expect(page.getByRole('row', { name: words('Answers to tests', 'テストの解答') })).toContainText('1,095')
    const turnOn = words('Take away every night', '自動削除を有効にする')
    await page.getByRole('button', { name: turnOn }).click()
    await expectAccessible(page, 'before it is turned on')
    await page.getByRole('dialog').getByRole('button', { name: turnOn }).click()
    await expect(page.getByText(words('It is done every night', '自動削除は有効です'))).toBeVisible()
    await expectAccessible(page, 'turned on')
  })

  await test.step('a shorter period is to be seen again', async () => {
    await page.goto('/agency')
    await page.getByLabel(words('Notices', 'お知らせ')).fill('364')
    await page.getByRole('button', { name: words('Save the settings', '設定を保存') }).click()
    await expect(page.getByText(words('Saved.', '保存しました。'))).toBeVisible()
    await page.goto('/agency/retention')
    await expect(page.getByRole('row', { name: words('Notices', 'お知らせ') })).toContainText('364')
    await expect(page.getByText(words('Nothing is taken away yet', '自動削除は無効です'))).toBeVisible()
  })
})
