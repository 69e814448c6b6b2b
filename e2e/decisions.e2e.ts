import { expect, test, type Browser, type Locator, type Page, type TestInfo } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** What a change rests on is judged again within this time, in milliseconds. */
const reevaluated = { timeout: 60_000, intervals: [1_000, 2_000] }

// The second journey revokes what the decision of the first one rests on.
test.describe.configure({ mode: 'serial' })

/** Names and words of the two journeys, in the language of the project; and a window of their own for each person. */
function travelling(browser: Browser, baseURL: string | undefined, { project }: TestInfo) {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (on: Page | Locator, en: string, ja: string) =>
    on.getByRole('button', { name: words(en, ja), exact: true })
  const link = (on: Page | Locator, en: string, ja: string) => on.getByRole('link', { name: words(en, ja) }).first()
  const heading = (on: Page) => on.getByRole('heading', { level: 1 })
  const asPerson = async (who: string, path: string): Promise<Page> => {
    const context = await browser.newContext({ ...project.use, baseURL: base })
    const own = await context.newPage()
    await signInQuickly(context, base, who, language)
    await own.goto(path)
    return own
  }
  /** Opens the posting in Selat and, on it, the nominee. */
  const openNominee = async (on: Page) => {
    await on.goto('/postings')
    await link(on, 'Electoral Adviser', '選挙アドバイザー').click()
    await link(on, 'UEHARA Chiaki', '上原 千明').click()
    await expect(on).toHaveURL(/\/nominations\//)
  }
  return { words, button, link, heading, asPerson, openNominee }
}

test('an officer nominates and decides, two people sign a waiver, and the officer confirms', async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(300_000)
  const { words, button, link, heading, asPerson, openNominee } = travelling(browser, baseURL, info)
  const officer = await asPerson('hiroshi', '/postings')
  const fieldSecurity = words('Field security, practical', '現場安全（実技）')
  let waiver = ''

  await test.step('nominates somebody by name', async () => {
    await link(officer, 'Electoral Adviser', '選挙アドバイザー').click()
    await link(officer, 'Nominate', '推薦').click()
    await officer.getByLabel(words('Name', '氏名'), { exact: true }).fill(words('Uehara', '上原'))
    await button(officer, 'Search', '検索').click()
    await button(officer, 'Nominate UEHARA Chiaki', '上原 千明さんを推薦').click()
    await expect(
      officer.getByText(
        words('UEHARA Chiaki is nominated and was told.', '上原 千明さんを推薦し、本人に通知しました。'),
      ),
    ).toBeVisible()
    await expectAccessible(officer, 'nominating')
  })

  const nominee = await asPerson('chiaki', '/')
  await test.step('the person reads it on their own page and accepts', async () => {
    const asked = nominee.getByRole('region', {
      name: words('One nomination waits for your answer', '回答をお待ちしている推薦が1件あります'),
    })
    await expect(asked).toContainText(words('Electoral Adviser, Selat', 'セラト 選挙アドバイザー'))
    await expectAccessible(nominee, 'home with a nomination')
    await button(asked, 'Accept', '承諾').click()
    await expect(asked).toBeHidden()
    await expect(heading(nominee)).toContainText(
      words(
        'One step remains before you can leave for Port Maren',
        'ポート・マレンへの出発までに必要な手続きは、あと1件です',
      ),
    )
    await expect(link(nominee, 'Record a certificate', '修了証を登録')).toBeVisible()
    await expectAccessible(nominee, 'home with a step to take elsewhere')
  })

  await test.step('the officer asks for a decision and sees why it is not eligible', async () => {
    await officer.goto('/notices')
    await expect(link(officer, 'UEHARA Chiaki accepted', '上原 千明さんが承諾')).toBeVisible()
    await openNominee(officer)
    await expect(heading(officer)).toContainText(
      words('UEHARA Chiaki misses one requirement', '上原 千明さんには、未充足の要件が1件あります'),
    )
    await button(officer, 'Decide now', '判定を作成').click()
    const decision = officer.getByRole('region', { name: words('Decision', '判定'), exact: true })
    await expect(decision).toContainText(words('Not yet eligible', '未充足'))
    await expect(decision).toContainText(words('To be confirmed', '確定待ち'))
    await expect(officer.locator('.requirement', { hasText: fieldSecurity })).toContainText(words('Not met', '未充足'))
    await expectAccessible(officer, 'nominee, not eligible')
  })

  await test.step('asks for a waiver, sees first what it would change, and cannot sign it', async () => {
    await link(officer, `Ask for a waiver: ${fieldSecurity}`, `「${fieldSecurity}」の免除を申請`).click()
    await button(officer, 'Show what it would change', '変更後の判定を確認').click()
    await expect(officer.getByLabel(words('Ground', '理由'), { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await officer.getByLabel(words('Ground', '理由'), { exact: true }).fill('No seat before departure (invented).')
    await button(officer, 'Show what it would change', '変更後の判定を確認').click()
    const ask = button(officer, 'Ask for the waiver', '免除を申請')
    await expect(ask).toBeVisible()
    await expect(officer.getByRole('main')).toContainText(words('Eligible with conditions', '条件付き'))
    await expectAccessible(officer, 'asking for a waiver')
    await ask.click()
    await expect(officer).toHaveURL(/\/waivers\/[^/]+$/)
    waiver = new URL(officer.url()).pathname
    await expect(heading(officer)).toHaveText(words('Two signatures are missing.', '署名があと2名必要です。'))
    await expect(officer.locator('.button-blocked')).toContainText(
      words(
        'Signed by designated official or head of security.',
        '署名できるのは現地安全管理責任者または本部安全対策責任者です。',
      ),
    )
    await expectAccessible(officer, 'waiver asked for')
  })

  await test.step('unsigned it changes nothing', async () => {
    await nominee.goto('/eligibility')
    await expect(nominee.locator('.requirement', { hasText: fieldSecurity })).toContainText(words('Not met', '未充足'))
  })

  await test.step('two people sign it, each in a role of their own', async () => {
    for (const [who, position] of [
      ['noriko', 1],
      ['kwame', 2],
    ] as const) {
      const signatory = await asPerson(who, '/waivers')
      const toSign = signatory.getByRole('region', { name: words('Waiting for your signature', 'あなたの署名待ち') })
      await expect(toSign.locator(`a[href="${waiver}"]`)).toBeVisible()
      await expectAccessible(signatory, `waivers of ${who}`)
      await toSign.locator(`a[href="${waiver}"]`).click()
      await button(signatory, 'Sign the waiver', '要件免除に署名').click()
      if (position === 1) {
        await expect(heading(signatory)).toContainText(words('One signature is missing', '署名があと1名必要です'))
        await expect(signatory.locator('.button-blocked')).toContainText(words('You have signed.', '署名済みです。'))
      } else {
        await expect(heading(signatory)).toContainText(
          words(`“${fieldSecurity}” is set aside for UEHARA Chiaki`, `上原 千明さんの「${fieldSecurity}」`),
        )
      }
      await expectAccessible(signatory, `waiver signed by ${who}`)
      await signatory.context().close()
    }
  })

  await test.step('within a minute the officer finds the new decision, and confirms it', async () => {
    await openNominee(officer)
    const decision = officer.getByRole('region', { name: words('Decision', '判定'), exact: true })
    await expect(async () => {
      await officer.reload()
      await expect(decision).toContainText(words('Eligible with conditions', '条件付き'), { timeout: 5_000 })
    }).toPass(reevaluated)
    await button(decision, 'Confirm the decision', '判定を確定').click()
    const dialog = officer.getByRole('dialog')
    await dialog.getByRole('textbox').fill('The course in Port Maren is booked (invented).')
    await expectAccessible(officer, 'confirming')
    await button(dialog, 'Confirm the decision', '判定を確定').click()
    await expect(decision).toContainText(words('Confirmed', '確定済み'))
    await expectAccessible(officer, 'nominee, confirmed')
    const before = officer.locator('.decision-history li', { hasText: words('Superseded', '新しい判定あり') })
    await expect(before).toContainText(words('a waiver came into force', '要件免除の承認'))
    await before.getByRole('link').click()
    await expect(heading(officer)).toContainText(words('Not yet eligible', '未充足'))
    await expect(
      officer.getByText(words('This decision stands no longer', 'この判定は効力を失っています')),
    ).toBeVisible()
    await expectAccessible(officer, 'decision, superseded')
  })

  await test.step('the person reads the confirmation, and what they still have to do', async () => {
    await nominee.goto('/')
    await expect(heading(nominee)).toContainText(
      words('You can leave for Port Maren, with one condition to keep', 'ポート・マレンへ出発できます'),
    )
    await expect(nominee.locator('.own-decision')).toContainText(words('Confirmed by your agency', '所属機関が'))
    await expect(nominee.getByRole('region', { name: words('Set aside for you', 'あなたの要件免除') })).toContainText(
      words('Your task: complete', '必要な手続き：'),
    )
    await expectAccessible(nominee, 'home, with a condition')
  })
})

test('a certificate is revoked, and the nominee, the decision and the officer learn of it', async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(300_000)
  const { words, button, link, heading, asPerson, openNominee } = travelling(browser, baseURL, info)
  const nominee = await asPerson('chiaki', '/')
  await expect(nominee.locator('.own-decision')).toContainText(words('Confirmed by your agency', '所属機関が'))
  const confirmed = (await nominee.locator('.own-decision').getByRole('link').getAttribute('href')) ?? ''

  await test.step('the verifier follows the nominee to the certificate, sees what rests on it, and revokes it', async () => {
    const verifier = await asPerson('ayumi', '/postings')
    await openNominee(verifier)
    await verifier.locator('.nominee-certificate a[href^="/certificates/"]').click()
    const resting = verifier.getByRole('region', {
      name: words('Decisions that rest on this', 'これを根拠とする判定'),
    })
    await expect(resting.locator('tbody tr', { hasText: words('Confirmed', '確定済み') })).toContainText(
      words('UEHARA Chiaki', '上原 千明'),
    )
    await expectAccessible(verifier, 'certificate, for the verifier')
    await button(verifier, 'Revoke this certificate', 'この修了証を取り消す').click()
    const dialog = verifier.getByRole('dialog')
    await dialog.getByLabel(words('Reason', '理由')).fill('Another person took the test (invented).')
    await expectAccessible(verifier, 'revoking')
    await button(dialog, 'Revoke', '取り消す').click()
    await expect(
      verifier.getByText(
        words(
          'The certificate is revoked, and UEHARA Chiaki is told.',
          '修了証を取り消し、上原 千明さんに通知しました。',
        ),
      ),
    ).toBeVisible()
    await expectAccessible(verifier, 'certificate, revoked')
    await verifier.context().close()
  })

  await test.step('within a minute the nominee reads the new verdict, why, and a notice', async () => {
    await expect(async () => {
      await nominee.reload()
      await expect(heading(nominee)).toContainText(
        words('before you can leave for Port Maren', 'ポート・マレンへの出発までに必要な手続き'),
        { timeout: 5_000 },
      )
      await expect(link(nominee, 'The decision about you stands no longer', '判定の根拠の取消し')).toBeVisible({
        timeout: 5_000,
      })
    }).toPass(reevaluated)
    await expect(nominee.locator('.own-decision')).toContainText(words('was revoked', 'の取消し'))
    await expectAccessible(nominee, 'home, basis withdrawn')
    await link(nominee, 'The decision about you stands no longer', '判定の根拠の取消し').click()
    await expect(nominee).toHaveURL(/\/eligibility$/)
    await expect(
      nominee.locator('.requirement', { hasText: words('Security management', '安全管理研修') }).first(),
    ).toContainText(words('Not met', '未充足'))
    await expectAccessible(nominee, 'eligibility, basis withdrawn')
  })

  const officer = await asPerson('hiroshi', '/notices')
  await test.step('the officer has a notice, and reads the new decision and the old one', async () => {
    await link(officer, 'The basis of a decision was withdrawn: UEHARA Chiaki', '判定の根拠の取消し：上原 千明').click()
    await expect(heading(officer)).toContainText(words('Not yet eligible', '未充足'))
    await expect(button(officer, 'Confirm the decision', '判定を確定')).toBeEnabled()
    await expectAccessible(officer, 'decision after the revocation')
    const now = new URL(officer.url()).pathname
    await link(officer, 'The decision before', '前の判定を見る').click()
    await expect(officer).toHaveURL(new RegExp(`${confirmed}$`))
    await expect(heading(officer)).toContainText(words('Eligible with conditions', '条件付き'))
    await expect(officer.locator('.decision-head')).toContainText(words('Basis withdrawn', '根拠の取消し'))
    await expect(
      officer.getByText(words('Something it rests on turned out never to have held', '根拠が当初から無効であった')),
    ).toBeVisible()
    await expectAccessible(officer, 'decision, basis withdrawn')
    await link(officer, 'The decision in its place', '代わりの判定を見る').click()
    await expect(officer).toHaveURL(new RegExp(`${now}$`))
  })

  await test.step('the mail to the officer stands in the outbox', async () => {
    const administrator = await asPerson('emi', '/outbox')
    const mail = administrator.locator('tbody tr', { hasText: 'hiroshi@muster.example' }).filter({
      hasText: words('The basis of a decision was withdrawn: UEHARA Chiaki', '判定の根拠の取消し：上原 千明さん'),
    })
    await expect(mail).toHaveCount(1)
    await mail.locator('summary').click()
    await expect(mail).toContainText(words('Now: Not yet eligible', '現在：未充足'))
    await expectAccessible(administrator, 'outbox')
  })
})
