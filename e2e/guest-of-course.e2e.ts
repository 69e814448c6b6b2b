import { expect, test } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { addTrainee, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** Who keeps the courses asks somebody of elsewhere to teach a whole course; they find its classes, and nothing to settle. */
test('a guest is asked to teach a course, and finds its classes and its marking', async ({ browser, page, baseURL }, {
  project,
}) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const names = { familyName: 'Ono', givenName: 'Rin', familyNameJa: '小野', givenNameJa: '凛' }
  const email = await addTrainee(browser, base, { key: `rin-${language}`, ...names }, language)
  await signInQuickly(page.context(), base, 'kenji', language)
  const keeper = await asStaff(browser, base, 'kenji', language)
  const guest = `course-guest-${language}@elsewhere.example`
  await keeper('POST', '/instruction/e1/classes', { name: 'Morning group', dueOn: null, people: email })

  await test.step('the course manager invites them on the page of the classes', async () => {
    await page.goto('/teaching/e1/classes')
    await page.getByText(words('Guest instructors of the course', '研修のゲスト講師'), { exact: true }).click()
    await page.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(guest)
    const lastDay = page.getByLabel(words('Last day', '最終日'))
    await lastDay.fill('2020-01-01')
    const send = page.getByRole('button', { name: words('Send the invitation', '招待を送信') })
    await send.click()
    await expect(lastDay).toHaveAttribute('aria-invalid', 'true')
    await lastDay.fill('2098-12-31')
    await send.click()
    await expect(page.getByText(words(`The invitation to ${guest} is`, `${guest}に招待を`))).toBeVisible()
    await expectAccessible(page, 'the classes of a course with its guests')
  })

  const administrator = await asStaff(browser, base, 'emi', language)
  const { mails } = await administrator<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
  const link = /\/invitation#\S+/.exec(mails.find(({ to }) => to === guest)?.text ?? '')?.[0] ?? ''
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
  const invited = await context.newPage()

  await test.step('they make an account', async () => {
    await invited.goto(link)
    await expect(invited.getByText(words('You are to teach the course', 'ゲスト講師として担当します'))).toBeVisible()
    await invited.getByLabel(words('Family name', '姓（ローマ字）'), { exact: true }).fill('Kato')
    await invited.getByLabel(words('Given name', '名（ローマ字）'), { exact: true }).fill('Jun')
    await invited.getByLabel(words('Name as in the passport', '旅券の氏名表記')).fill('KATO JUN')
    await invited.locator('input[type="password"]').fill(demoPassword)
    await invited.getByRole('button', { name: words('Make the account', 'アカウントを作成') }).click()
    await expect(invited).toHaveURL(/sign-in\?chosen/)
    await invited.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(guest)
    await invited.locator('input[type="password"]').fill(demoPassword)
    await invited.getByRole('button', { name: words('Sign in', 'サインイン'), exact: true }).click()
  })

  await test.step('they find the course with its classes and its marking, and nothing to settle', async () => {
    await invited.getByRole('link', { name: words('Teaching', '担当研修') }).click()
    const courses = invited.locator('main').getByRole('table').getByRole('link')
    await expect(courses).toHaveCount(1)
    await expectAccessible(invited, 'the course of a guest')
    await courses.click()
    await expect(invited.getByRole('link', { name: words('Classes', 'クラス'), exact: true })).toBeVisible()
    await expectAccessible(invited, 'how people are, for a guest')
    await expect(invited.getByRole('link', { name: words('Extra time', '時間延長') })).toHaveCount(0)
    await invited.getByRole('link', { name: words('Classes', 'クラス'), exact: true }).click()
    await invited.getByRole('link', { name: 'Morning group' }).click()
    await expect(invited.getByRole('row', { name: words('ONO Rin', '小野 凛') })).toBeVisible()
    await expect(invited.getByRole('columnheader', { name: words('Action', '操作') })).toHaveCount(0)
    await expectAccessible(invited, 'a class of a guest')
    await invited.goto('/teaching/e1/marking')
    await expect(invited.locator('main h1')).toBeVisible()
    await invited.goto('/teaching/e2/classes')
    await expect(invited.getByRole('row')).toHaveCount(0)
  })
})
