import { expect, test } from '@playwright/test'
import { addTrainee, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, type Language } from './support/people.ts'

/** Somebody who forgot their password chooses a new one by the link in their mail, which works once. */
test('a forgotten password is replaced by mail, and a guessable one is refused', async ({ browser, page, baseURL }, {
  project,
}) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `kase-${language}`
  const names = { familyName: 'Kase', givenName: 'Sora', familyNameJa: '加瀬', givenNameJa: '空' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  const password = page.getByLabel(words('New password', '新しいパスワード'), { exact: true })
  const save = page.getByRole('button', { name: words('Save the password', 'パスワードを保存') })

  await test.step('a link is asked for, and nothing tells whether the address is known', async () => {
    await page.goto('/sign-in')
    await page.getByRole('link', { name: words('Forgot your password?', 'パスワードをお忘れの場合') }).click()
    for (const address of [`nobody-${language}@muster.example`, email]) {
      await page.goto('/forgotten-password')
      await page.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(address)
      await page.getByRole('button', { name: words('Send the link', 'リンクを送信') }).click()
      await expect(page.getByText(words('Look in your mail', 'メールをご確認ください'))).toBeVisible()
      await expect(page.getByText(address)).toBeVisible()
    }
    await expectAccessible(page, 'a link is on its way')
  })

  const ask = await asStaff(browser, base, 'emi', language)
  const linkTo = async (address: string): Promise<string | undefined> => {
    const { mails } = await ask<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
    return /\/choose-password#\S+/.exec(mails.find(({ to }) => to === address)?.text ?? '')?.[0]
  }
  expect(await linkTo(`nobody-${language}@muster.example`)).toBeUndefined()
  const link = (await linkTo(email)) ?? ''

  await test.step('a password anybody would try is refused with the reason', async () => {
    await page.goto(link)
    await password.fill('passwordpassword')
    await save.click()
    await expect(page.getByText(words('lists of stolen passwords', '流出したパスワードの一覧'))).toBeVisible()
    await expect(password).toBeFocused()
    await expectAccessible(page, 'a password refused')
  })

  await test.step('a good one is kept, and is the one that opens the account', async () => {
    await password.fill('seven lanterns by the ferry')
    await save.click()
    await expect(page.getByText(words('Your password is saved.', 'パスワードを保存しました。'))).toBeVisible()
    await signInOnPage(page, key, language)
    await expect(page.getByText(words('do not match', 'メールアドレスまたはパスワードが違います。'))).toBeVisible()
    await page.locator('input[type="password"]').fill('seven lanterns by the ferry')
    await page.getByRole('button', { name: words('Sign in', 'サインイン'), exact: true }).click()
    await expect(page).not.toHaveURL(/sign-in/)
    await expect(page.locator('#main h1').first()).toBeVisible()
  })

  await test.step('the link works no second time', async () => {
    await page.goto(link)
    await password.fill('eight lanterns by the ferry')
    await save.click()
    await expect(page.getByRole('link', { name: words('Ask for a new link', '新しいリンクを請求') })).toBeVisible()
    await expectAccessible(page, 'a link used before')
  })

  await test.step('signed in, it is changed with the present one, and this device stays', async () => {
    await page.goto('/security')
    await page.getByRole('button', { name: words('Change password', 'パスワードを変更') }).click()
    const dialog = page.getByRole('dialog')
    const present = dialog.getByLabel(words('Present password', '現在のパスワード'), { exact: true })
    const submit = dialog.getByRole('button', { name: words('Change password', 'パスワードを変更') })
    await present.fill('not the one')
    await dialog
      .getByLabel(words('New password', '新しいパスワード'), { exact: true })
      .fill('nine lanterns by the harbour')
    await submit.click()
    await expect(present).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page, 'a password to change')
    await present.fill('seven lanterns by the ferry')
    await submit.click()
    await expect(page.getByText(words('Your password is changed.', 'パスワードを変更しました。'))).toBeVisible()
    await expectAccessible(page, 'the own ways to sign in')
  })
})
