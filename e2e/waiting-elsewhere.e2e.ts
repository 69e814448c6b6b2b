import { expect, test } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { addPerson, addTrainee, asColleague, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import type { Language } from './support/people.ts'

/** Somebody who is a member of a second agency is told what waits there, and led to it by the mail and by the notice. */
test('a member is led to what waits in another agency, and no more once the membership ended', async ({
  browser,
  page,
  baseURL,
}, { project }) => {
  const language: Language = project.name.startsWith('English') ? 'en' : 'ja'
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const names = { familyName: 'Sudo', givenName: 'Wakana', familyNameJa: '須藤', givenNameJa: '若菜' }
  const other = { familyName: 'Nagai', givenName: 'Sumire', familyNameJa: '永井', givenNameJa: 'すみれ' }
  const email = await addPerson(
    browser,
    base,
    { key: `wakana-${language}`, ...names },
    { administrator: 'ren', roles: ['trainee'], language },
  )
  const emi = await asStaff(browser, base, 'emi', language)
  const mailed = async (link: RegExp): Promise<string> => {
    const { mails } = await emi<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
    return mails.flatMap(({ to, text }) => (to === email ? (link.exec(text)?.[1] ?? []) : []))[0] ?? ''
  }
  await emi('POST', '/agency/invitations', { email, language, roles: ['administrator'], throughOn: null })
  const token = await mailed(/\/invitation#(\S+)/)
  await (
    await asColleague(browser, base, email)
  )('POST', '/invitations/accept', { token })

  const asking = await addTrainee(browser, base, { key: `nagai-sumire-${language}`, ...other }, language)
  const asked = { familyName: 'Nakai', givenName: 'Sumire', passportName: 'NAKAI SUMIRE' }
  const asker = await asColleague(browser, base, asking)
  await asker('POST', '/me/name-requests', { names: asked, reason: 'The passport is new' })
  const link = await mailed(/(\/name-requests\?for=\S+)/)
  const offer = page.getByRole('heading', {
    name: words('This page belongs to Peace Cooperation', '平和協力事務局（架空）のページです'),
  })
  const requests = page.getByRole('heading', { name: words('Corrections asked for', '氏名の訂正の申請') })
  const panel = page.locator('main').getByText(words('NAGAI Sumire', '永井 すみれ')).first()

  const signIn = async (): Promise<void> => {
    await page.getByLabel(words('E-mail', 'メールアドレス'), { exact: true }).fill(email)
    await page.locator('input[type="password"]').fill(demoPassword)
    await page.getByRole('button', { name: words('Sign in', 'サインイン'), exact: true }).click()
  }

  await test.step('the mailed link leads through the sign-in to an offer, which changes nothing by itself', async () => {
    await page.goto(link)
    await signIn()
    await expect(offer).toBeVisible()
    await expectAccessible(page, 'the offer to act for another agency')
    await page.reload()
    await expect(offer).toBeVisible()
  })

  await test.step('so does the notice; they act for the agency, and the page is there', async () => {
    await page.goto('/notices')
    const notice = page.getByRole('listitem').filter({
      hasText: words('Somebody asks to have their name corrected', '氏名の訂正の申請があります'),
    })
    await expect(notice).toContainText(words('Peace Cooperation', '平和協力事務局'))
    await expectAccessible(page, 'a notice of another agency')
    await notice.getByRole('link').click()
    await expect(offer).toBeVisible()
    await page.getByRole('button', { name: words('Act for', 'に切り替え') }).click()
    await expect(requests).toBeVisible()
    await expect(panel).toBeVisible()
    await expect(page).toHaveURL(/\/name-requests$/)
    await page.goto(link)
    await expect(panel).toBeVisible()
  })

  await test.step('the membership ends: the link is no offer any more', async () => {
    const { memberships } = await emi<{ memberships: { id: string; person: { email: string } }[] }>(
      'GET',
      '/agency/memberships',
    )
    const id = memberships.find(({ person }) => person.email === email)?.id ?? ''
    await emi('POST', `/agency/memberships/${id}/end`)
    await page.goto(link)
    await signIn()
    await expect(page).toHaveURL(/\/name-requests$/)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(offer).toHaveCount(0)
    await expect(panel).toHaveCount(0)
  })
})
