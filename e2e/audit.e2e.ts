import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An auditor finds what somebody did, sees that nobody changed the records, and takes them along with a checkpoint. */
test('an auditor searches the records, has them checked, and keeps what proves them', async ({
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, base, 'naoko', language)

  await test.step('finds own sign-in by name and act', async () => {
    await page.goto('/audit')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('Audit', '操作記録'))
    const search = page.getByRole('form', { name: words('Narrow down', '絞り込み') })
    await search.getByLabel(words('Who', '実行者'), { exact: true }).fill('naoko')
    await search.getByLabel(words('Act', '操作'), { exact: true }).selectOption('access.sign-in')
    await search.getByRole('button', { name: words('Search', '検索') }).click()
    await expect(page).toHaveURL(/who=naoko/)
    await expect(page.getByRole('row', { name: words('Signed in', 'サインイン') }).first()).toBeVisible()
  })

  await test.step('nothing matches a name nobody has', async () => {
    await page.goto('/audit?whose=nobody-at-all')
    await expect(page.getByText(words('No entry matches.', '該当する記録がありません。'))).toBeVisible()
    await page.getByRole('link', { name: words('Show everything', '条件を解除') }).click()
    await expect(page).toHaveURL(/\/audit$/)
  })

  await test.step('has the chain checked', async () => {
    // The sealer takes a few seconds.
    await expect
      .poll(async () => ((await (await page.request.get('/api/v1/audit/chain')).json()) as { sealed: number }).sealed)
      .toBeGreaterThan(0)
    await page.getByRole('button', { name: words('Check the chain', '記録を検査') }).click()
    await expect(page.getByText(words('Whole up to No.', '号まで異常ありません'))).toBeVisible()
    await expectAccessible(page, 'a checked chain')
  })

  await test.step('compares what is no checkpoint', async () => {
    await page.getByText(words('Checkpoints', 'チェックポイント'), { exact: true }).click()
    await page.getByLabel(words('Compare a kept checkpoint', '保管したチェックポイントと照合')).fill('{"number":1}')
    await page.getByRole('button', { name: words('Compare', '照合') }).click()
    await expect(page.getByText(words('This is no checkpoint.', 'チェックポイントではありません。'))).toBeVisible()
    await expectAccessible(page, 'checkpoints')
  })

  await test.step('takes the entries along', async () => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'JSON' }).click()
    const text = await readFile(await (await coming).path(), 'utf8')
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ type: 'MusterAuditExport', version: 1, after: 0 })
  })
})
