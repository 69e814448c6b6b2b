import { expect, test } from '@playwright/test'
import { addTrainee } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** An administrator opens somebody's file with a reason, reads it, and closes it; the person sees who and why. */
test('a file is opened with a reason and for a time, and the person is told', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `rika-${language}`
  const names = { familyName: 'Mori', givenName: 'Rika', familyNameJa: '森', givenNameJa: '里佳' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  await signInQuickly(context, base, 'emi', language)
  const reason = words('Her family cannot reach her', '家族が本人と連絡を取れないため')

  await test.step('the file is closed, and a short reason is not enough', async () => {
    await page.goto(`/people?search=${email}`)
    await page.getByRole('link', { name: words('Rika', '里佳') }).click()
    await page.getByRole('button', { name: words('Open the file', '記録を開く') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('For how long', '時間')).selectOption('30')
    await dialog.locator('textarea').fill(words('Family', '家族'))
    await dialog.getByRole('button', { name: words('Open the file', '記録を開く') }).click()
    await expect(dialog.locator('.field-error')).toBeVisible()
    await expectAccessible(page, 'opening a file')
    await dialog.locator('textarea').fill(reason)
    await dialog.getByRole('button', { name: words('Open the file', '記録を開く') }).click()
    await expect(page).toHaveURL(/\/openings\/[0-9a-f-]+$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('File of MORI Rika', '森 里佳さんの記録'))
    await expect(page.getByRole('heading', { name: words('Names before', '氏名の履歴') })).toBeVisible()
    await expectAccessible(page, 'an opened file')
  })

  await test.step('it is listed with its readings, and goes from the screen when it is closed', async () => {
    const file = page.url()
    await page.goto('/openings')
    const row = page.getByRole('row', { name: words('Rika', '里佳') })
    await expect(row).toContainText(reason)
    await expectAccessible(page, 'opened files')
    await row.getByRole('link', { name: words('Read the file', '記録を見る') }).click()
    await page.getByRole('button', { name: words('Close', '閉じる'), exact: true }).click()
    await expect(page.getByText(words('This file is closed.', 'この記録は閉じられました。'))).toBeVisible()
    await page.goto(file)
    await expect(page.getByText(words('This file is closed.', 'この記録は閉じられました。'))).toBeVisible()
  })

  await test.step('the person sees who opened it, why, and what was read', async () => {
    const own = await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
    const mine = await own.newPage()
    await signInOnPage(mine, key, language)
    await expect(mine.getByRole('navigation').first()).toBeVisible()
    await mine.goto('/readers')
    await expect(mine.getByRole('row', { name: reason })).toBeVisible()
    await expect(mine.getByText(words('Read an opened file', '開いた記録を閲覧')).first()).toBeVisible()
    await expectAccessible(mine, 'who read my file')
    await own.close()
  })
})
