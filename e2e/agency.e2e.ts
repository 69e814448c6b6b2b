import { expect, test, type Page } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { addTrainee, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** An administrator settles names and colour, invites somebody of another agency, who acts for both and stops when told. */
test('an agency settles its look and invites somebody, who acts for it until it ends', async ({
  browser,
  page,
  baseURL,
}, { project }) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const key = `mina-${language}`
  const base = baseURL ?? ''
  const names = { familyName: 'Oda', givenName: 'Mina', familyNameJa: '織田', givenNameJa: '美奈' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  await signInQuickly(page.context(), base, 'ren', language)

  await test.step('settings are saved together, and a colour nobody could see is refused', async () => {
    await page.goto('/agency')
    await page.getByLabel(words('Short name in English', '略称（英語）')).fill('NGO-R')
    await page.getByLabel(words('Short name in Japanese', '略称（日本語）')).fill('救援NGO')
    await page.getByLabel(words('Use a colour', 'シンボルカラーを使う')).check()
    const colour = page.getByLabel(words('Colour', 'シンボルカラー'), { exact: true })
    await colour.fill('#ffeecc')
    const save = page.getByRole('button', { name: words('Save the settings', '設定を保存') })
    await save.click()
    await expect(page.getByText(words('too pale for light pages', '明るい画面では見えにくい'))).toBeVisible()
    await expectAccessible(page, 'settings with a colour refused')
    await colour.fill('#b8562b')
    await save.click()
    await expect(page.getByText(words('Saved.', '保存しました。'))).toBeVisible()
    await expect(page.locator('header.top')).toHaveCSS('border-bottom-color', 'rgb(184, 86, 43)')
  })

  await test.step('somebody is invited by mail', async () => {
    await page.getByRole('link', { name: words('Invitations and members', '招待と兼務者') }).click()
    await page.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(email)
    await page.getByLabel(words('Trainee', '研修員')).uncheck()
    await page.getByLabel(words('Auditor', '監査担当者')).check()
    await page.getByRole('button', { name: words('Send the invitation', '招待を送信') }).click()
    await expect(page.getByText(words(`The invitation to ${email} is`, `${email}に招待を`))).toBeVisible()
    await expect(page.getByRole('row', { name: email })).toContainText(words('Waits for an answer', '回答待ち'))
    await expectAccessible(page, 'invitations')
  })

  const ask = await asStaff(browser, base, 'ren', language)
  const { mails } = await ask<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
  const link = /\/invitation#\S+/.exec(mails.find(({ to }) => to === email)?.text ?? '')?.[0] ?? ''
  const invited = await (
    await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
  ).newPage()

  await test.step('they sign in, accept, and choose for whom they act', async () => {
    await invited.goto(link)
    await invited.getByRole('link', { name: words('Sign in and accept', 'サインインして承諾') }).click()
    await expect(invited.getByLabel(words('E-mail', 'メールアドレス'), { exact: true })).toBeVisible()
    await expectAccessible(invited, 'signing in for an invitation')
    await signInOnPage(invited, key, language)
    await expect(account(invited)).toBeVisible()
    await invited.goto(link)
    await invited.getByRole('button', { name: words('Accept the invitation', '招待を承諾') }).click()
    await expect(invited.getByText(words('You may now act for', '業務を行えるようになりました'))).toBeVisible()
    await expectAccessible(invited, 'an invitation accepted')
    await invited.getByRole('link', { name: words('To the first page', '最初のページへ') }).click()
    await account(invited).click()
    await invited.locator('.account-panel input[type="radio"]').nth(1).check()
    await expect(invited.locator('header.top')).toHaveCSS('border-bottom-color', 'rgb(184, 86, 43)')
    await expect(invited.getByRole('link', { name: words('Audit', '操作記録') })).toBeVisible()
  })

  const name = words('ODA Mina', '織田 美奈')
  const row = page.getByRole('row', { name })

  await test.step('the administrator changes roles and the last day, and their next page has them', async () => {
    await page.reload()
    await expect(row).toContainText(words('Acts for the agency', '兼務中'))
    await row.getByRole('button', { name: words('Change', '変更') }).click()
    const dialog = page.getByRole('dialog')
    const save = dialog.getByRole('button', { name: words('Save the change', '変更を保存') })
    await dialog.getByLabel(words('Auditor', '監査担当者')).uncheck()
    await save.click()
    await expect(dialog.getByText(words('Choose at least one role', '役割を1つ以上'))).toBeVisible()
    await dialog.getByLabel(words('Verification officer', '確認担当者')).check()
    await dialog.getByLabel(words('Last day', '最終日')).fill('2020-01-01')
    await save.click()
    await expect(dialog.getByLabel(words('Last day', '最終日'))).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page, 'a membership changed to a day that is over')
    await dialog.getByLabel(words('Last day', '最終日')).fill('2098-12-31')
    await save.click()
    await expect(page.getByText(words('Changed.', '変更しました。'))).toBeVisible()
    await expect(row).toContainText(words('Verification officer', '確認担当者'))
    await invited.goto('/')
    await expect(invited.getByRole('link', { name: words('Verification', '修了証の確認'), exact: true })).toBeVisible()
    await expect(invited.getByRole('link', { name: words('Audit', '操作記録') })).toHaveCount(0)
  })

  await test.step('the administrator ends it, and their next request fails', async () => {
    await row.getByRole('button', { name: words('End', '終了') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('End the membership', '兼務を終了') })
      .click()
    await expect(page.getByText(words('Ended.', '終了しました。'))).toBeVisible()
    await invited.goto('/audit')
    await expect(invited).toHaveURL(/sign-in/)
  })
})

/** Who keeps the courses asks somebody to teach one class; they find that class, and nothing else. */
test('a guest is asked to teach one class and finds it', async ({ browser, page, baseURL }, { project }) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `sora-${language}`
  const names = { familyName: 'Noda', givenName: 'Sora', familyNameJa: '野田', givenNameJa: '空' }
  const email = await addTrainee(browser, base, { key, ...names }, language)
  await signInQuickly(page.context(), base, 'kenji', language)
  const keeper = await asStaff(browser, base, 'kenji', language)
  const guest = `guest-${language}@elsewhere.example`
  const { id } = await keeper<{ id: string }>('POST', '/instruction/e1/classes', {
    name: 'Evening group',
    dueOn: null,
    people: email,
  })

  await page.goto(`/teaching/e1/classes/${id}`)
  await page.getByText(words('Guest instructors', 'ゲスト講師'), { exact: true }).click()
  await page.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(guest)
  await page.getByLabel(words('Last day', '最終日')).fill('2098-12-31')
  await page.getByRole('button', { name: words('Send the invitation', '招待を送信') }).click()
  await expect(page.getByText(words(`The invitation to ${guest} is`, `${guest}に招待を`))).toBeVisible()
  await expectAccessible(page, 'a class with its guests')

  const administrator = await asStaff(browser, base, 'emi', language)
  const { mails } = await administrator<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
  const link = /\/invitation#\S+/.exec(mails.find(({ to }) => to === guest)?.text ?? '')?.[0] ?? ''
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
  const invited = await context.newPage()
  await invited.goto(link)
  await invited.getByLabel(words('Family name', '姓（ローマ字）'), { exact: true }).fill('Ueda')
  await invited.getByLabel(words('Given name', '名（ローマ字）'), { exact: true }).fill('Kei')
  await invited.getByLabel(words('Name as in the passport', '旅券の氏名表記')).fill('UEDA KEI')
  await invited.locator('input[type="password"]').fill(demoPassword)
  await expectAccessible(invited, 'joining by an invitation')
  await invited.getByRole('button', { name: words('Make the account', 'アカウントを作成') }).click()
  await expect(invited).toHaveURL(/sign-in\?chosen/)
  await invited.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(guest)
  await invited.locator('input[type="password"]').fill(demoPassword)
  await invited.getByRole('button', { name: words('Sign in', 'サインイン'), exact: true }).click()
  await expect(account(invited)).toBeVisible()
  await invited.getByRole('link', { name: words('My class', '担当クラス') }).click()
  await expect(invited.getByRole('heading', { name: 'Evening group' })).toBeVisible()
  await expect(invited.getByRole('row', { name: words('NODA Sora', '野田 空') })).toBeVisible()
  await expectAccessible(invited, 'the class of a guest')
})

const account = (page: Page) => page.locator('details.account > summary')
