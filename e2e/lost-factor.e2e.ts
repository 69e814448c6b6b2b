import { expect, test } from '@playwright/test'
import { appCode } from './support/app-code.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An administrator takes the second step off somebody who has lost their phone. */
test('a lost second factor is taken off', async ({ browser, context, page, baseURL }, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const theirs = await browser.newContext({ baseURL: base, locale: language })
  const headers = await signInQuickly(theirs, base, 'kenji', language)
  const session = await theirs.request.get(`${base}/api/v1/session`)
  const { person } = (await session.json()) as { person: { id: string } }
  const begun = await theirs.request.post(`${base}/api/v1/second-factor/app`, { headers })
  const { secret } = (await begun.json()) as { secret: string }
  const confirmed = await theirs.request.post(`${base}/api/v1/second-factor/app/confirmation`, {
    headers,
    data: { code: appCode(secret) },
  })
  expect(confirmed.status()).toBe(201)
  await signInQuickly(context, base, 'emi', language)
  await page.goto(`/people/${person.id}`)
  const open = page.getByRole('button', { name: words('Take off the second step', '2段階認証を解除') })
  const dialog = page.getByRole('dialog')
  const takeOff = dialog.getByRole('button', { name: words('Take off', '解除'), exact: true })

  await test.step('says why, and how the person was recognised', async () => {
    await open.click()
    await takeOff.click()
    await expect(dialog.locator('.field-error')).toHaveCount(2)
    await dialog.getByText(words('The device is lost', '端末を紛失')).click()
    await dialog.getByText(words('I met them', '対面で確認')).click()
    await expectAccessible(page, 'taking a second factor off')
    await takeOff.click()
    await expect(
      page.getByText(words('Taken off. A mail is on its way.', '解除し、本人へのメールを送信しました。')),
    ).toBeVisible()
  })

  await test.step('ends their session, and cannot be done twice', async () => {
    expect((await theirs.request.get(`${base}/api/v1/session`)).status()).toBe(401)
    await open.click()
    await takeOff.click()
    await expect(dialog.getByRole('alert')).toContainText(words('nothing to take off', '解除するものがありません'))
  })
  await theirs.close()
})
