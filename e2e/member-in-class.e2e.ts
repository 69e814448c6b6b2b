import { expect, test } from '@playwright/test'
import { addPerson, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** Somebody of another agency is enrolled in a class, learns there for the agency of the class, and stops when they are no longer its member. */
test('a member from another agency learns in a class, until the membership ends', async ({ browser, page, baseURL }, {
  project,
}) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const key = `yuzu-${language}`
  const names = { familyName: 'Hirano', givenName: 'Yuzu', familyNameJa: '平野', givenNameJa: '柚' }
  const email = await addPerson(
    browser,
    base,
    { key, ...names },
    { administrator: 'ren', roles: ['trainee'], language },
  )
  const administrator = await asStaff(browser, base, 'emi', language)
  await administrator('POST', '/agency/invitations', { email, language, roles: ['trainee'], throughOn: null })
  const { mails } = await administrator<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
  const link = /\/invitation#\S+/.exec(mails.find(({ to }) => to === email)?.text ?? '')?.[0] ?? ''
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
  const member = await context.newPage()
  const row = page.getByRole('row', { name: words('HIRANO Yuzu', '平野 柚') })

  await test.step('they accept, and act for the agency', async () => {
    await signInOnPage(member, key, language)
    const account = member.locator('details.account > summary')
    await expect(account).toBeVisible()
    await member.goto(link)
    await member.getByRole('button', { name: words('Accept the invitation', '招待を承諾') }).click()
    await member.getByRole('link', { name: words('To the first page', '最初のページへ') }).click()
    await account.click()
    await member.locator('.account-panel input[type="radio"]').nth(1).check()
    await expect(member.locator('.account-panel input[type="radio"]').nth(1)).toBeChecked()
  })

  await test.step('an instructor enrols them with their address, and sees where they are at home', async () => {
    await signInQuickly(page.context(), base, 'kenji', language)
    await page.goto('/teaching/e1/classes/new')
    await page.getByLabel(words('Name of the class', 'クラスの名称')).fill('Joint class')
    await page
      .getByLabel(words('People: e-mail addresses', '受講者のメールアドレス'))
      .fill(`nobody@nowhere.example\n${email}`)
    const check = page.getByRole('button', { name: words('Check the list', '名簿を確認') })
    await check.click()
    await expect(page.getByText(words('Nobody of your agency, and no member', '（兼務者を含む）'))).toBeVisible()
    await page.getByLabel(words('People: e-mail addresses', '受講者のメールアドレス')).fill(email)
    await check.click()
    await expect(page.getByText(words('One person will be enrolled.', '1名を登録します。'))).toBeVisible()
    await page.getByRole('button', { name: words('Enrol the class', 'クラスを登録') }).click()
    await expect(page.getByRole('heading', { name: 'Joint class' })).toBeVisible()
    await expect(row).toContainText(words('Member, at home at', '兼務者（所属：'))
    await expectAccessible(page, 'a class with a member')
  })

  await test.step('they find the course, and learn in it', async () => {
    await member.goto('/courses/e1')
    await member.locator('.button-filled').click()
    await expect(member).toHaveURL(/\/courses\/e1\/lessons\//)
    const lesson = member.url()
    const finish = member.locator('.lesson-end .button-filled')
    await expect(finish).toBeVisible()
    await expectAccessible(member, 'a lesson of a member')
    await finish.click()
    await member.waitForURL((url) => url.href !== lesson)
    await expect(finish).toBeVisible()
    await page.reload()
    await expect(row).toContainText(words('1 of 26', '26'))
    await page.goto('/teaching/e1')
    await expect(row).toContainText(words('Member, at home at', '兼務者（所属：'))
    await expectAccessible(page, 'the progress of a course with a member')
  })

  await test.step('the membership ends: their next page is the sign-in, and the class is without them', async () => {
    const { memberships } = await administrator<{ memberships: { id: string; person: { email: string } }[] }>(
      'GET',
      '/agency/memberships',
    )
    const id = memberships.find(({ person }) => person.email === email)?.id ?? ''
    await administrator('POST', `/agency/memberships/${id}/end`)
    await member.goto('/courses/e1')
    await expect(member).toHaveURL(/sign-in/)
    await page.reload()
    await expect(page.locator('main h1')).toBeVisible()
    await expect(row).toHaveCount(0)
  })
})
