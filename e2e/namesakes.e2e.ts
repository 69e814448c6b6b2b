import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

const said = {
  en: {
    family: 'Family name',
    given: 'Given name',
    passport: 'Name as in the passport',
    email: 'E-mail',
    add: 'Add and send the mail',
    twice: 'People who may be here twice',
    name: 'Same name',
    mailbox: 'Same mailbox',
  },
  ja: {
    family: '姓（ローマ字）',
    given: '名（ローマ字）',
    passport: '旅券の氏名表記',
    email: 'メールアドレス',
    add: '追加してメールを送信',
    twice: '重複の可能性がある利用者',
    name: '氏名が同じ',
    mailbox: 'メールボックスが同じ',
  },
} as const

test('an administrator finds somebody who is here twice', async ({ page, context, baseURL }, { project }) => {
  const language = project.use.locale as Language
  const words = said[language]
  const given = 'Twicehere'
  await signInQuickly(context, baseURL ?? '', 'emi', language)
  for (const [family, label] of [
    ['Müller', ''],
    ['MULLER', '+2'],
  ] as const) {
    await page.goto('/people/new')
    await page.getByLabel(words.family, { exact: true }).fill(family)
    await page.getByLabel(words.given, { exact: true }).fill(given)
    await page.getByLabel(words.passport, { exact: true }).fill(`${family} ${given}`)
    await page.getByLabel(words.email, { exact: true }).fill(`twicehere${label}@muster.example`)
    await page.getByRole('button', { name: words.add }).click()
    await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(given)
  }
  await page.goto('/people')
  await page.getByRole('link', { name: words.twice }).click()
  const group = page.getByRole('region', { name: `MÜLLER ${given}` })
  await expect(group.getByText(words.name)).toBeVisible()
  await expect(group.getByText(words.mailbox)).toBeVisible()
  await expect(group.getByText('twicehere@muster.example')).toBeVisible()
  await expectAccessible(page, words.twice)
  await group.getByRole('link', { name: `MULLER ${given}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(given)
})
