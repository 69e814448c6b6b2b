import { expect, test } from '@playwright/test'
import { addPerson, asColleague, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

const pair = { from: 'know-gender', to: 'human-rights' } as const

/** What another agency recognises does not count here until two people of the own agency say so. */
test('an equivalence of another agency is proposed and approved for the own one', async ({
  browser,
  page,
  context,
  baseURL,
}, { project }) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''

  const names = { familyName: 'Kudo', givenName: 'Mitsuki', familyNameJa: '工藤', givenNameJa: '光希' }
  const colleague = { administrator: 'jun', roles: ['verifier'], language }
  const email = await addPerson(browser, base, { key: `mitsuki-${language}`, ...names }, colleague)
  const proposer = await asStaff(browser, base, 'tomoe', language)
  const approver = await asColleague(browser, base, email)
  const { id } = await proposer<{ id: string }>('POST', '/equivalences', {
    ...pair,
    edition: null,
    issuer: null,
    validFrom: '2026-01-01',
    validThrough: null,
    ground: 'The board of the university',
  })
  await approver('POST', `/equivalences/${id}/decision`, { approve: true })

  const rows = page.getByRole('row').filter({ hasText: words('Gender equality basics', 'ジェンダー平等の基礎') })
  await test.step('a verifier of another agency sees that it does not count here, and proposes it', async () => {
    await signInQuickly(context, base, 'ayumi', language)
    await page.goto('/equivalences')
    await expect(rows.getByText(words('Does not count here', '当機関では無効'))).toBeVisible()
    await expect(rows.getByText(words('for itself', '自機関について認定'))).toBeVisible()
    await expectAccessible(page, 'equivalences with one of another agency')
    await rows.getByRole('button', { name: words('Propose for our agency', '当機関でも提案') }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel(words('First day', '開始日'))).toHaveValue('2026-01-01')
    await dialog.getByLabel(words('Where this is known from', '根拠')).fill('Letter of the ministry')
    await expectAccessible(page, 'the proposal of an equivalence')
    await dialog.getByRole('button', { name: words('Propose', '提案') }).click()
    await expect(dialog).toBeHidden()
    await expect(rows).toHaveCount(2)
  })

  await test.step('a second person of the agency approves it, and it counts', async () => {
    await signInQuickly(context, base, 'kenji', language)
    await page.goto('/equivalences')
    const own = rows.filter({ has: page.getByRole('button', { name: words('Approve', '承認') }) })
    await own.getByRole('button', { name: words('Approve', '承認') }).click()
    await expect(rows.getByText(words('Counts', '有効'), { exact: true })).toBeVisible()
    await expect(own).toHaveCount(0)
  })
})
