import { readFile } from 'node:fs/promises'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { addTrainee, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, type Language } from './support/people.ts'

const dayAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** Somebody new, who completed the course in a room nearly two years ago: the certificate ends in some forty days. */
async function somebodyWhoseCertificateEnds(browser: Browser, base: string, language: Language): Promise<string> {
  const who = `rina-${language}`
  const names = { familyName: 'Hoshino', givenName: 'Rina', familyNameJa: '星野', givenNameJa: '里奈' }
  const email = await addTrainee(browser, base, { key: who, ...names }, language)
  const teacher = await asStaff(browser, base, 'kenji', language)
  const { id } = await teacher<{ id: string }>('POST', '/instruction/e1/cohorts', {
    heldOn: dayAgo(690),
    mode: 'classroom',
    place: 'Room 2',
    outOf: 40,
    people: [{ email, points: 38 }],
  })
  await teacher('POST', `/instruction/cohorts/${id}/issue`)
  await expect
    .poll(async () => (await teacher<{ issued: number }>('GET', `/instruction/cohorts/${id}`)).issued, {
      timeout: 60_000,
    })
    .toBe(1)
  return who
}

async function downloaded(page: Page, name: RegExp): Promise<Buffer> {
  const link = page.getByRole('link', { name }).first()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}

/** A certificate that ends: taken along, shown by link, renewed, revoked, and the link withdrawn. */
test('a holder takes a certificate along, shares it, renews it, and learns that it was withdrawn', async ({
  browser,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const who = await somebodyWhoseCertificateEnds(browser, base, language)
  const outside = await browser.newContext({ ...project.use, baseURL: base })
  const stranger = await outside.newPage()
  let number = ''
  let url = ''

  await test.step('reads on the first page what ends, and by when to start what renews it', async () => {
    await signInOnPage(page, who, language)
    await expect(page.getByText(words('This course renews it.', 'この研修を修了すると更新できます。'))).toBeVisible()
    await expect(page.getByText(words('Start by', '開始期限'), { exact: true })).toBeVisible()
    await expect(page.getByText(words('Certificate ends:', '修了証の期限：'))).toBeVisible()
    await expect(page.getByText(words('To renew it, start the course by', '更新するには、'))).toBeVisible()
    await expectAccessible(page, 'home, a certificate ends')
  })

  await test.step('finds its card in the wallet, and opens it', async () => {
    await page.goto('/wallet')
    await expect(page.getByText(words('Ends soon.', '期限が近づいています。'))).toBeVisible()
    await expectAccessible(page, 'the wallet')
    await page
      .getByRole('link', { name: words('Security Management', '安全管理') })
      .first()
      .click()
    await expect(page).toHaveURL(/\/wallet\/MU-/)
    number = page.url().split('/').at(-1) ?? ''
  })

  await test.step('takes it along as PDF and as a signed credential, and reads how to add it to a wallet', async () => {
    expect((await downloaded(page, /PDF/)).subarray(0, 5).toString()).toBe('%PDF-')
    const credential = JSON.parse((await downloaded(page, /JSON/)).toString()) as { type: string[] }
    expect(credential.type).toContain('AchievementCredential')
    await page.getByText(words('How to add it', '追加の手順')).click()
    await expect(page.getByText(words('Download the signed credential.', '署名付きデータをダウンロード'))).toBeVisible()
    await expectAccessible(page, 'a certificate')
  })

  await test.step('shares it by a link, and a stranger sees that it is valid', async () => {
    await page.getByRole('button', { name: words('Make a link', 'リンクを作成') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('What it is for', '目的')).fill('Employer')
    await dialog.getByRole('button', { name: words('Make a link', 'リンクを作成') }).click()
    url = await dialog.getByLabel(words('Link', 'リンク'), { exact: true }).inputValue()
    await expectAccessible(page, 'a link that was made')
    await dialog
      .getByRole('button', { name: words('Close', '閉じる') })
      .last()
      .click()
    await stranger.goto(`${base}${new URL(url).pathname}?lang=${language}`)
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(words('VALID', '有効'))
    await expectAccessible(stranger, 'a shared certificate')
  })

  await test.step('begins the course again, and still reads what was completed', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: words('Start the course', '研修を開始') }).click()
    await expect(page).toHaveURL(/\/courses\/e1/)
    await expect(page.getByRole('heading', { name: words('Taken before', '以前の受講') })).toBeVisible()
    await page.locator('.disclosure summary').first().click()
    await expect(page.getByRole('link', { name: words('See the certificate', '修了証を見る') })).toBeVisible()
    await expectAccessible(page, 'a course taken again')
    await page.goto('/wallet')
    await expect(page.getByText(words('You have begun the course', '更新のための研修を受講中'))).toBeVisible()
  })

  await test.step('the certificate is revoked: the stranger reads it, and the holder on the first page with the reason', async () => {
    const verifier = await asStaff(browser, base, 'ayumi', language)
    const reason = words('The attendance sheet names somebody else.', '出席簿に別の人の氏名が記載されていた。')
    await verifier('POST', `/certificates/${number}/revocation`, { effectiveFrom: null, reason })
    await expect(async () => {
      await stranger.reload()
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(words('REVOKED', '取消し'), { timeout: 500 })
    }).toPass({ timeout: 60_000, intervals: [1_000] })
    await expectAccessible(stranger, 'a shared certificate that was revoked')
    await page.goto('/')
    await expect(page.getByText(words('Certificate revoked:', '修了証の取消し：')).first()).toBeVisible()
    await expect(page.locator('.home-dates').getByText(reason)).toBeVisible()
    await expectAccessible(page, 'home, a certificate was revoked')
    await page.getByRole('link', { name: words('See certificate', '修了証MU-') }).click()
    await expect(page).toHaveURL(/\/wallet\/MU-/)
    await expect(page.getByText(reason)).toBeVisible()
  })

  await test.step('the link is withdrawn, and opens nothing for the stranger', async () => {
    await page.getByRole('button', { name: words('Withdraw the link', 'リンクを取り下げる') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('Withdraw', '取り下げる'), exact: true })
      .click()
    await expect(page.locator('.share-link').getByText(words('Withdrawn', '取下げ済み'), { exact: true })).toBeVisible()
    await stranger.reload()
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(
      words('This link opens nothing', 'このリンクは無効です'),
    )
    await expectAccessible(stranger, 'a link that was withdrawn')
  })
  await outside.close()
})
