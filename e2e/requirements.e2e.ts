import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

const nextYear = new Date().getUTCFullYear() + 1

/** A rule owner writes the next version of a profile; it comes back once, then two others publish it. */
test('a rule owner drafts a version, sees its impact, and two people publish it', async ({ browser, page, baseURL }, {
  project,
}) => {
  test.setTimeout(300_000)
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (on: Page, en: string, ja: string) => on.getByRole('button', { name: words(en, ja), exact: true })
  const tab = (on: Page, en: string, ja: string) => on.locator('.tab-links').getByRole('link', { name: words(en, ja) })
  const saved = () => expect(page.locator('.save-line')).toContainText(words('Saved', '保存済み'))
  const profile = words('Staff officer in a mission', 'ミッション司令部要員')
  let draft = ''
  const asPerson = async (who: string) => {
    const context = await browser.newContext({ ...project.use, baseURL: base })
    const own = await context.newPage()
    await signInQuickly(context, base, who, language)
    await own.goto(`${draft}/approval`)
    await expect(own.getByRole('heading', { level: 1 })).toHaveText(profile)
    return own
  }

  await test.step('begins the next version from the one in force', async () => {
    await signInQuickly(page.context(), base, 'sachiko', language)
    await page.goto('/rules')
    const section = page.getByRole('region', { name: profile })
    await expect(section).toBeVisible()
    await expectAccessible(page, 'rules')
    await section.getByRole('button', { name: words('Draft version 2', '第2版の下書きを作成') }).click()
    await expect(page).toHaveURL(/\/rules\/drafts\/[^/]+\/tree/)
    draft = new URL(page.url()).pathname.replace(/\/tree$/, '')
    await expect(page.locator('.problem-list')).toContainText(words('still to be put right', '直す必要がある点'))
    await expectAccessible(page, 'draft')
  })

  await test.step('changes a requirement by keyboard and form, and reads it as a sentence in both languages', async () => {
    const outline = page.getByRole('tree')
    await outline.getByRole('treeitem').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(outline.locator('[aria-selected="true"]')).toContainText(words('Security management', '安全管理研修'))
    await page.keyboard.press('Alt+ArrowDown')
    await expect(outline.getByRole('treeitem').nth(1)).not.toContainText(words('Security management', '安全管理研修'))
    await button(page, 'Undo', '元に戻す').click()
    await expect(outline.getByRole('treeitem').nth(1)).toContainText(words('Security management', '安全管理研修'))
    await outline.getByRole('treeitem', { name: words('Buddy first aid', '応急救護') }).click()
    await expect(page.locator('.says').first()).toContainText(words('within 24 months before', '出発前24か月以内'))
    await page.locator('.disclosure > summary', { hasText: words('On which days', '判定する日') }).click()
    await page.getByLabel(words('Not longer ago than', 'さかのぼる期間'), { exact: true }).fill('30')
    const sentences = page.locator('.sentence-pair')
    await expect(sentences.locator('[lang="en"] ins')).toHaveText('30')
    await expect(sentences.locator('[lang="ja"] ins')).toHaveText('30')
    await saved()
    await expect(outline.locator('[aria-selected="true"]')).toContainText(words('changed', '変更'))
    await expectAccessible(page, 'requirement')
  })

  await test.step('says from when it applies and what changes; a day that is not after the version before is named', async () => {
    await tab(page, 'Dates and basis', '適用日と根拠').click()
    await expect(page.locator('.problem-list')).toContainText(words('what changes and why', '改訂の内容と理由'))
    await page.getByLabel(words('Applies from', '適用開始日'), { exact: true }).fill(`${nextYear}-12-01`)
    await page
      .getByLabel(words('What changes and why, in English', '改訂の内容と理由（英語）'))
      .fill('First aid counts for longer.')
    await page
      .getByLabel(words('What changes and why, in Japanese', '改訂の内容と理由（日本語）'))
      .fill('救急法の期間を延ばす。')
    await saved()
    await expect(
      page.getByText(words('Nothing is wrong with this draft.', 'この下書きに問題はありません。')),
    ).toBeVisible()
    await expectAccessible(page, 'details')
  })

  await test.step('adds a test case: somebody without certificates is not eligible', async () => {
    await tab(page, 'Test cases', 'テスト事例').click()
    await button(page, 'Add a test case', 'テスト事例を追加').click()
    await page.getByLabel(words('What the case shows', '事例の内容')).fill(words('Without anything', '何もない人'))
    await saved()
    const row = page.getByRole('row', { name: words('Without anything', '何もない人') })
    await expect(row).toContainText(words('Passes', '一致'))
    await expectAccessible(page, 'cases')
  })

  await test.step('reads what differs, and whom it affects', async () => {
    await tab(page, 'Changes', '変更点').click()
    await expect(page.locator('.comparison-nodes li')).toHaveCount(1)
    await expect(page.locator('.comparison-nodes ins')).toHaveText('30')
    await expectAccessible(page, 'changes')
    await tab(page, 'Impact', '影響').click()
    await expect(page.getByRole('heading', { name: words('If published', '公開した場合の影響') })).toBeVisible({
      timeout: 60_000,
    })
    await expect(
      page.getByRole('img', { name: words('People who could leave, day by day', '出発できる人数（日別）') }),
    ).toBeVisible({ timeout: 120_000 })
    await expectAccessible(page, 'impact')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('.line-plot')
        .getByRole('button', { name: words('Download CSV', 'CSVをダウンロード') })
        .click(),
    ])
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(366)
  })

  await test.step('submits it; nobody approves what they wrote', async () => {
    await tab(page, 'Approval', '承認').click()
    await button(page, 'Submit for approval', '承認を依頼').click()
    await expect(page.locator('.approval')).toContainText(words('Submitted by', '承認依頼：'))
    await expect(page.locator('.button-blocked')).toContainText(
      words('You wrote in this version.', 'ご自身が作成に関わった版です。'),
    )
    await expectAccessible(page, 'submitted')
  })

  await test.step('it comes back with a reason, and is submitted again', async () => {
    const head = await asPerson('noriko')
    await button(head, 'Send back', '差戻し').click()
    const dialog = head.getByRole('dialog')
    await dialog.getByLabel(words('Reason', '理由')).fill(words('Please name the decision.', '決定の番号を示すこと。'))
    await expectAccessible(head, 'send back')
    await dialog.getByRole('button', { name: words('Send back', '差戻し') }).click()
    await expect(head.locator('.notice-warn')).toContainText(
      words('Please name the decision.', '決定の番号を示すこと。'),
    )
    await head.context().close()
    await page.goto(`${draft}/details`)
    await expect(page.locator('.notice-warn')).toContainText(
      words('Please name the decision.', '決定の番号を示すこと。'),
    )
    await page.getByLabel(words('Document it rests on', '根拠文書'), { exact: true }).fill('Decision 7 (invented)')
    await saved()
    await tab(page, 'Approval', '承認').click()
    await button(page, 'Submit for approval', '承認を依頼').click()
    await expect(page.locator('.approval')).toContainText(words('Submitted by', '承認依頼：'))
  })

  await test.step('two people approve it; the second approval publishes it', async () => {
    for (const who of ['noriko', 'goro']) {
      const approver = await asPerson(who)
      const seen = approver.getByRole('checkbox')
      if ((await seen.count()) > 0) await seen.check()
      await button(approver, 'Approve', '承認').click()
      if (who === 'noriko') {
        await expect(approver.locator('.button-blocked')).toContainText(
          words('You have approved it.', '承認済みです。'),
        )
      } else {
        await expect(approver.locator('.notice-valid')).toContainText(
          words('Version 2 is published.', '第2版を公開しました。'),
        )
      }
      await expectAccessible(approver, `approval by ${who}`)
      await approver.context().close()
    }
  })

  await test.step('anybody reads the new version, and what is in force until then', async () => {
    const context = await browser.newContext({ ...project.use, baseURL: base })
    const anyone = await context.newPage()
    await anyone.goto('/requirements')
    await expect(anyone.locator('.requirements-list')).toBeVisible()
    await expectAccessible(anyone, 'requirements')
    await anyone.getByRole('link', { name: words('Version 2 applies from', '第2版は') }).click()
    await expect(anyone.getByText(words('Version 1 is in force.', '適用中の版は第1版です。'))).toBeVisible()
    await expect(anyone.locator('#clause-buddy-first-aid')).toContainText(
      words('completed within 30 months before departure', '出発前30か月以内に修了し'),
    )
    await expectAccessible(anyone, 'requirement, for anybody')
    await context.close()
  })
})
