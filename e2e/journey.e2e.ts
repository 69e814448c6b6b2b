import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { fromMultikey } from '@muster/credential/ed25519.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { answerRightly, shownQuestion } from './support/answers.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

/** From sign-in to eligible, then the agency, the public, the instructor and the administrator who look at it. */
test('a trainee goes from sign-in to eligible, and an agency verifies it', async ({ browser, page, baseURL }, {
  project,
}) => {
  test.setTimeout(300_000)
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (on: Page, en: string, ja: string) => on.getByRole('button', { name: words(en, ja), exact: true })
  let certificateId = ''

  await test.step('1 signs in and lands on home: verdict, window bar, one next card, dated list', async () => {
    await signInQuickly(page.context(), base, 'misaki', language)
    await page.context().clearCookies()
    await signInOnPage(page, 'misaki', language)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      words(
        'One step remains before you can leave for Port Maren',
        'ポート・マレンへの出発までに必要な手続きは、あと1件です',
      ),
    )
    await expect(
      page.getByRole('img', { name: words('Certificates against the assignment', '任期'), exact: false }).first(),
    ).toBeVisible()
    await expect(page.getByText(words('What happens when', '今後の予定'), { exact: true })).toBeVisible()
    await expect(page.locator('.button-filled')).toHaveCount(1)
    const cookie = (await page.context().cookies()).find(
      ({ name }) => name.includes('muster') && name !== 'muster-language',
    )
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    await expectAccessible(page, 'home')
  })

  await test.step('2 reads what is left of the course; checks and progress are kept by the server', async () => {
    await page.locator('.button-filled').click()
    await expect(page).toHaveURL(/\/courses\/e1\/lessons\//)
    await expectAccessible(page, 'lesson')
    await page.locator('.lesson-check').first().locator('input').first().check()
    await button(page, 'Check the answer', '答えを確認').first().click()
    await expect(page.locator('.lesson-check .notice').first()).toBeVisible()
    const lesson = page.url()
    await page.goto('/courses/e1')
    await page.goto(lesson)
    await expect(page.locator('.lesson-check .notice').first(), 'the answered check is remembered').toBeVisible()
    for (;;) {
      const finish = page.locator('.lesson-end .button-filled')
      await finish.waitFor()
      const before = page.url()
      await finish.click()
      await page.waitForURL((url) => url.href !== before)
      if (page.url().endsWith('/courses/e1')) break
    }
    await expect(page.getByText(words('26 of 26 lessons done', '26単元のうち26単元を修了')).first()).toBeAttached()
    await expectAccessible(page, 'course')
  })

  await test.step('2 takes the final assessment: kept, acknowledged, resumed, handed in once', async () => {
    await button(page, 'Start the test', 'テストを開始').click()
    await expect(page).toHaveURL(/\/attempts\//)
    await expect(page.getByRole('timer')).toContainText(words('minutes left', '残り'))
    await expectAccessible(page, 'question')
    const attempt = page.url()
    const seconds: unknown[] = []
    page.on('request', (request) => {
      if (request.method() === 'PUT' && request.url().includes('/answers/'))
        seconds.push((request.postDataJSON() as { seconds?: unknown }).seconds)
    })
    // The first question is looked at for a while.
    await page.waitForTimeout(2_000)
    for (let position = 1; position <= 20; position += 1) {
      const question = await shownQuestion(page, language)
      if (position === 4) await page.context().setOffline(true)
      await answerRightly(page, question, language)
      if (position === 4) {
        await expect(page.locator('.attempt-save')).toContainText(words('Saved on this device', 'この端末に保存'))
        await page.context().setOffline(false)
      }
      await expect(page.locator('.attempt-save'), `answer ${position} (${question.key})`).toContainText(
        words('Saved', '保存済み'),
      )
      await expect(page.locator('.attempt-save')).not.toContainText(words('Saved on this device', 'この端末に保存'))
      if (position === 8) {
        await page.goto('about:blank')
        await page.goto(attempt)
        await expect(page.locator('.question-map h2'), 'resumed with what was saved').toContainText(
          words('8 of 20 answered', '20問中8問に解答'),
        )
        await page.locator('.map-cell', { hasText: /^8$/ }).click()
      }
      if (position < 20) await button(page, 'Next', '次へ').click()
    }
    expect(seconds.every((one) => Number.isInteger(one))).toBe(true)
    expect(seconds[0], 'how long a question was looked at goes with its answer').toBeGreaterThanOrEqual(2)
    await button(page, 'Review and hand in', '確認して提出').first().click()
    await expect(page.getByText(words('Every question has an answer.', 'すべての問題に解答しています。'))).toBeVisible()
    await expectAccessible(page, 'hand in')
    await button(page, 'Hand in', '提出').dblclick()
    await expect(page).toHaveURL(/\/review$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('You have passed', '合格です'))
    await expect(page.locator('.review-question')).toHaveCount(20)
    await expectAccessible(page, 'review')
  })

  await test.step('3 passing has issued a certificate: signed credential and PDF in the wallet', async () => {
    await page.getByRole('link', { name: words('See your certificate', '修了証を見る') }).click()
    await expect(page).toHaveURL(/\/wallet\/MU-/)
    certificateId = decodeURIComponent(page.url().split('/').at(-1) ?? '')
    await expectAccessible(page, 'certificate')
    await page.goto('/wallet')
    await expect(page.getByText(certificateId).first()).toBeVisible()
    await expectAccessible(page, 'wallet')
    const download = async (file: string) => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`a[href*="${certificateId}/${file}"]`).first().click(),
      ])
      return readFileSync(await saved.path())
    }
    const credential = JSON.parse((await download('credential.json')).toString()) as unknown
    const did = (await (await page.request.get('/.well-known/did.json')).json()) as {
      id: string
      verificationMethod: { id: string; publicKeyMultibase: string }[]
    }
    const checked = await verifyCertificate(credential, (method) => {
      const publicKey = fromMultikey(did.verificationMethod.find(({ id }) => id === method)?.publicKeyMultibase)
      return publicKey && { controller: did.id, publicKey, state: 'active' }
    })
    expect(checked).toMatchObject({
      ok: true,
      facts: { publicId: certificateId, holder: { en: 'ENDO Misaki', ja: '遠藤 美咲' } },
    })
    const pdf = await download('certificate.pdf')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('EmbeddedFile')).toBe(true)
  })

  await test.step('4 the eligibility page shows every clause, and the verdict has changed to eligible', async () => {
    await page.goto('/eligibility')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      words('All 11 requirements are met', '11件の要件をすべて充足しています'),
    )
    await expect(page.locator('.requirement')).toHaveCount(11)
    await expect(
      page.locator('.requirement', { hasText: words('Security management', '安全管理研修') }).first(),
    ).toContainText(words('Met', '充足'))
    await expectAccessible(page, 'eligibility')
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      words('You are ready to leave for Port Maren', 'ポート・マレンへの派遣要件をすべて満たしています'),
    )
  })

  await test.step('5 an officer opens the posting, the nominee, and follows the evidence to the certificate', async () => {
    const context = await browser.newContext({ ...project.use, baseURL: base })
    const officer = await context.newPage()
    await signInQuickly(context, base, 'hiroshi', language)
    await officer.goto('/postings')
    await expectAccessible(officer, 'postings')
    await officer
      .getByRole('link', { name: words('Electoral Adviser', '選挙アドバイザー') })
      .first()
      .click()
    await expect(officer).toHaveURL(/\/postings\//)
    await expect(officer.getByText(words('Not yet eligible', '未充足')).first()).toBeVisible()
    await expectAccessible(officer, 'posting')
    await officer
      .getByRole('link', { name: words('ENDO Misaki', '遠藤 美咲') })
      .first()
      .click()
    await expect(officer).toHaveURL(/\/nominations\//)
    await expect(officer.getByRole('heading', { level: 1 })).toContainText(
      words('ENDO Misaki can leave', '遠藤 美咲さんは出発できます'),
    )
    await expectAccessible(officer, 'nominee')
    await officer.locator(`a[href*="/verify/${certificateId}"]`).first().click()
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText(words('VALID', '有効'))
    await context.close()
  })

  await test.step('5 the trainee sees who opened the file', async () => {
    await page.goto('/readers')
    await expect(page.getByText(words('NAKATA Hiroshi', '中田 浩')).first()).toBeVisible()
    await expectAccessible(page, 'readers')
  })

  await test.step('6 anyone types the id on the public page, without JavaScript', async () => {
    const context = await browser.newContext({ ...project.use, baseURL: base, javaScriptEnabled: false })
    const anyone = await context.newPage()
    await anyone.goto(`/verify?lang=${language}`)
    await anyone
      .getByLabel(words('Certificate number', '修了証の番号'))
      .fill(certificateId.toLowerCase().replaceAll('-', ' '))
    await anyone.getByRole('button').first().click()
    await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(words('VALID', '有効'))
    await expect(anyone.getByText('E••• M•••••').first()).toBeVisible()
    await anyone.getByLabel(words('Name', '氏名'), { exact: true }).fill('Endo Misaki')
    await anyone.getByRole('button', { name: words('Compare', '照合') }).click()
    await expect(anyone.getByText(words('The name matches.', '氏名は一致しています。'))).toBeVisible()
    expect(
      Buffer.byteLength(await (await anyone.request.get(`/verify/${certificateId}?lang=${language}`)).text()),
    ).toBeLessThan(30_000)
    await anyone.goto(`/verify/MU-0000-0000-0000-0000-0000?lang=${language}`)
    await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(words('NOT FOUND', '該当なし'))
    await context.close()
  })

  await test.step('7 an instructor sees who is where and how questions do; an administrator people and the log', async () => {
    const context = await browser.newContext({ ...project.use, baseURL: base })
    const staff = await context.newPage()
    await signInQuickly(context, base, 'kenji', language)
    await staff.goto('/teaching')
    await staff
      .getByRole('link', { name: words('Security Management for Field Personnel', '現場要員のための安全管理') })
      .first()
      .click()
    await expect(staff).toHaveURL(/\/teaching\/e1/)
    await expectAccessible(staff, 'progress')
    await signInQuickly(context, base, 'emi', language)
    await staff.goto('/people')
    await expect(staff.getByText(words('ENDO Misaki', '遠藤 美咲')).first()).toBeVisible()
    await staff.goto('/audit')
    await expect(
      staff.getByText(words('Handed in a test', 'テストを提出')).filter({ visible: true }).first(),
    ).toBeVisible()
    await expectAccessible(staff, 'audit')
    await context.close()
  })
})
