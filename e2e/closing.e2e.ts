import { expect, test } from '@playwright/test'
import { addTrainee, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** An administrator closes the account of somebody who left, and opens it again when they come back. */
test('an account is closed with a reason, opens nothing, and is opened again', async ({
  browser,
  page,
  context,
  baseURL,
}, { project }) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `sumire-${language}`
  const names = { familyName: 'Kuroki', givenName: 'Sumire', familyNameJa: '黒木', givenNameJa: 'すみれ' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  const administrator = await asStaff(browser, base, 'emi', language)
  const { people } = await administrator<{ people: { id: string }[] }>('GET', `/people?search=${email}`)
  await signInQuickly(context, base, 'emi', language)

  const theirs = await (await browser.newContext({ ...project.use, baseURL: base })).newPage()
  await signInOnPage(theirs, key, language)
  await expect(theirs).not.toHaveURL(/sign-in/)

  /** Presses a button, gives the reason it asks for, and confirms by the button of the same name. */
  const act = async (name: string, reason: string): Promise<void> => {
    await page.getByRole('button', { name }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(reason)
    await expectAccessible(page, name)
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  await test.step('it is closed, and whatever they were signed in with ends', async () => {
    await page.goto(`/people/${people[0]?.id}`)
    await act(words('Close the account', 'アカウントを停止'), 'Left the agency at the end of the month')
    await expect(
      page.getByText(words('The account is closed.', 'アカウントを停止しました。'), { exact: true }),
    ).toBeVisible()
    await expect(page.getByText('Left the agency at the end of the month')).toBeVisible()
    await expectAccessible(page, 'a person whose account is closed')
    await theirs.goto('/courses')
    await expect(theirs).toHaveURL(/sign-in/)
    await signInOnPage(theirs, key, language)
    await expect(theirs.getByText(words('do not match', 'メールアドレスまたはパスワードが違います。'))).toBeVisible()
  })

  await test.step('it is opened again, and they sign in as before', async () => {
    await act(words('Open the account again', 'アカウントを再開'), 'Came back for another mission')
    await expect(
      page.getByText(words('The account is open again.', 'アカウントを再開しました。'), { exact: true }),
    ).toBeVisible()
    await signInOnPage(theirs, key, language)
    await expect(theirs).not.toHaveURL(/sign-in/)
  })
})
