import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An instructor records who passed in the room, lets the certificates be issued, and anybody finds one in the log. */
test('a cohort is recorded and issued, and its certificates stand in the log', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, base, 'kenji', language)

  await test.step('opens the cohorts of a course', async () => {
    await page.goto('/teaching/e1')
    await page.getByRole('link', { name: words('Cohorts', '団体修了') }).click()
    await expectAccessible(page, 'cohorts')
    await page.getByRole('link', { name: words('Record a cohort', '団体修了を登録') }).click()
  })

  const list = page.getByLabel(words('People, one on each line', '受講者（1行に1名）'))
  const check = page.getByRole('button', { name: words('Check the list', '名簿を確認') })
  const record = page.getByRole('button', { name: words('Record this cohort', '団体修了を登録') })
  await test.step('is told which lines are not ready, and loses nothing', async () => {
    await page.getByLabel(words('Day it was completed', '修了日')).fill('2026-06-01')
    await page.getByLabel(words('Place', '場所')).fill('Room 4')
    await page.getByLabel(words('Points of the test', 'テストの満点')).fill('40')
    await list.fill('noriko@muster.example, 36\nsachiko@muster.example, 12\nnobody@muster.example, 40')
    await expect(record).toHaveAttribute('aria-disabled', 'true')
    await check.click()
    await expect(page.getByText(words('Did not reach the pass mark', '合格基準に達していません'))).toBeVisible()
    await expect(page.getByText(words('One person is ready', '1名を登録できます'))).toBeVisible()
    await expect(record).toHaveAttribute('aria-disabled', 'true')
    await expectAccessible(page, 'a checked cohort')
  })

  await test.step('records those who are', async () => {
    await list.fill('noriko@muster.example, 36\nsachiko@muster.example, 38')
    await check.click()
    await record.click()
    await expect(page.getByText(words('wait for a course manager', '発行指示を待っています'))).toBeVisible()
    await expectAccessible(page, 'a recorded cohort')
  })

  await test.step('lets the certificates be issued, and sees that they are', async () => {
    const issue = page.getByRole('button', { name: words('Issue the certificates', '修了証を発行') })
    await issue.dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('Two certificates were issued', '2名に修了証を発行しました'),
      { timeout: 40_000 },
    )
    await expect(page.getByText(words('Certificate issued', '修了証を発行済み'))).toHaveCount(2)
    await expectAccessible(page, 'an issued cohort')
  })

  await test.step('anybody finds one in the log, proven', async () => {
    const own = await browser.newContext({ ...project.use, baseURL: base })
    const holder = await own.newPage()
    await signInQuickly(own, base, 'noriko', language)
    const reply = await own.request.get(`${base}/api/v1/certificates`)
    const { certificates } = (await reply.json()) as { certificates: { id: string }[] }
    expect(certificates).toHaveLength(1)
    await expect(async () => {
      await holder.goto(`/log?lang=${language}&id=${certificates[0]?.id}`)
      await expect(holder.getByText(words('Proof checked', '証明を確認しました')).first()).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 100_000, intervals: [5_000] })
    await expectAccessible(holder, 'the log')
    const checkpoint = await (await own.request.get(`${base}/api/v1/log/checkpoint`)).text()
    await holder.getByLabel(words('Kept checkpoint', '保管したチェックポイント')).fill(checkpoint)
    await holder.getByRole('button', { name: words('Check', '照合する'), exact: true }).click()
    await expect(holder.getByText(words('It holds', '一致しました'))).toBeVisible()
    await own.close()
  })
})
