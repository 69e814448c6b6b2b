import { expect, test } from '@playwright/test'
import { asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

interface Named {
  readonly person: { readonly name: Record<Language, string> }
}

/** A verifier names a deputy for her leave; he acts for her, the record says so, and it ends at once when she takes it back. */
test('somebody stands in for a colleague on leave, and stops when told', async ({ browser, context, page, baseURL }, {
  project,
}) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const base = baseURL ?? ''
  const asHiroshi = await asStaff(browser, base, 'hiroshi', language)
  const hiroshi = (await asHiroshi<Named>('GET', '/session')).person.name[language]
  const ayumi = (await (await asStaff(browser, base, 'ayumi', language))<Named>('GET', '/session')).person.name[
    language
  ]
  const theirs = await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
  await signInQuickly(theirs, base, 'hiroshi', language)
  const his = await theirs.newPage()
  await signInQuickly(context, base, 'ayumi', language)

  await test.step('she names him, and says what is missing first', async () => {
    await page.goto('/deputies')
    const name = page.getByRole('button', { name: words('Name the deputy', '代理者を指定') })
    await name.click()
    await expect(page.locator('.field-error').first()).toBeVisible()
    await expectAccessible(page, 'naming a deputy')
    await page.getByLabel(words('Deputy', '代理者'), { exact: true }).selectOption({ label: hiroshi })
    await page.getByLabel(words('Verification officer', '確認担当者')).check()
    const today = await page.getByLabel(words('From', '開始日')).inputValue()
    await page.getByLabel(words('Through', '終了日')).fill(today)
    await name.click()
    await expect(page.getByRole('row', { name: hiroshi })).toContainText(words('In force', '代理中'))
  })

  await test.step('he sees for whom he stands in, and what it opens', async () => {
    await his.goto('/verification')
    await expect(his.getByRole('complementary', { name: words('Standing in', '代理中') })).toContainText(ayumi)
    await expect(his.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(his, 'standing in')
    await his.goto('/deputies')
    await expect(his.getByRole('row', { name: ayumi })).toBeVisible()
    const nameEn = `Deputy Institute ${language}`
    await asHiroshi('POST', '/issuers', { nameEn, nameJa: `代理研修所（架空）${language}`, zone: 'Europe/Paris' })
  })

  await test.step('the record says for whom he did it', async () => {
    const auditor = await browser.newContext({ viewport: page.viewportSize(), locale: language, baseURL: base })
    await signInQuickly(auditor, base, 'naoko', language)
    const audit = await auditor.newPage()
    await audit.goto('/audit?act=issuers.add')
    await expect(
      audit.getByText(words(`${hiroshi}, for ${ayumi}`, `${hiroshi}（${ayumi}の代理）`)).first(),
    ).toBeVisible()
    await auditor.close()
  })

  await test.step('she takes it back, and his next page knows', async () => {
    await page
      .getByRole('row', { name: hiroshi })
      .getByRole('button', { name: words('End', '終了') })
      .click()
    await expect(page.getByRole('row', { name: hiroshi })).toContainText(words('Ended', 'に終了'))
    await his.goto('/deputies')
    await expect(his.getByRole('row', { name: ayumi })).toContainText(words('Ended', 'に終了'))
    await expect(his.getByRole('complementary', { name: words('Standing in', '代理中') })).toHaveCount(0)
    await theirs.close()
  })
})
