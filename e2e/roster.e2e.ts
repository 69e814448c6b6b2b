import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An officer freezes a list and calls it back; somebody on it sees that, and withdraws what they had agreed to. */
test('a list is frozen, handed to a colleague and called back, and its people see it', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, base, 'hiroshi', language)

  await test.step('chooses two who can leave', async () => {
    await page.goto('/roster?profile=p1-mission-civilian&station=port-maren&job=electoral-adviser')
    for (const name of [words('MORI Takumi', '森 匠'), words('INOUE Sakura', '井上 さくら')])
      await page.getByLabel(words(`Choose ${name}`, `${name}さんを選択`)).check()
    await page.getByRole('button', { name: words('Freeze a list', '名簿を保存') }).click()
  })

  const dialog = page.getByRole('dialog')
  await test.step('is told what is missing, and loses nothing', async () => {
    await dialog.getByLabel(words('What it is for', '利用目的')).fill('Selat')
    await dialog.getByRole('button', { name: words('Freeze', '保存'), exact: true }).click()
    await expect(dialog.getByRole('alert')).toBeVisible()
    await expect(dialog.getByLabel(words('What it is for', '利用目的'))).toHaveValue('Selat')
    await expectAccessible(page, 'freezing a list')
  })

  await test.step('freezes it for a colleague', async () => {
    await dialog.getByLabel(words('Name of the list', '名簿の名称')).fill('Two for Selat')
    await dialog.getByLabel(words('SATO Ayumi', '佐藤 歩美')).check()
    await dialog.getByRole('button', { name: words('Freeze', '保存'), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two for Selat')
    await expect(page.locator('tbody tr')).toHaveCount(2)
  })

  await test.step('calls it back', async () => {
    await page.getByRole('button', { name: words('Call back', '回収') }).click()
    await dialog.getByLabel(words('Reason', '理由')).fill('Postponed')
    await dialog.getByRole('button', { name: words('Call back', '回収') }).click()
    await expect(page.getByText(words('This list was called back', 'この名簿は回収されました'))).toBeVisible()
  })

  await test.step('Takumi sees that he is on it, and withdraws a consent', async () => {
    const own = await browser.newContext({ ...project.use, baseURL: base })
    const consents = await own.newPage()
    await signInQuickly(own, base, 'takumi', language)
    await consents.goto('/consents')
    await expect(consents.getByRole('rowheader', { name: 'Selat', exact: true })).toBeVisible()
    await consents
      .getByRole('button', { name: words('Withdraw: ', '撤回：') })
      .first()
      .click()
    await consents
      .getByRole('dialog')
      .getByRole('button', { name: words('Withdraw', '撤回'), exact: true })
      .click()
    await expect(consents.getByText(words('Withdrawn ', 'に撤回')).first()).toBeVisible()
    await own.close()
  })
})
