import { expect, test } from '@playwright/test'
import { addTrainee } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, type Language } from './support/people.ts'

/** A trainee with two hours of network a day takes a module along, reads it without any, and finds it recorded later. */
test('a module is taken along, read without a network, and recorded when there is one again', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const names = { familyName: 'Tabi', givenName: 'Nao', familyNameJa: '田尾', givenNameJa: '奈緒' }
  await addTrainee(browser, base, { key: 'nao-tabi', ...names }, language)
  await signInOnPage(page, 'nao-tabi', language)
  await expect(page).not.toHaveURL(/sign-in/)

  await test.step('takes the first module along, its size said before', async () => {
    await page.goto('/courses/e1')
    await page.getByRole('button', { name: words('Start the course', '研修を開始') }).click()
    const take = page.getByRole('button', {
      name: words('Take along (27 kB): Who is responsible', '端末に保存（31 kB）：誰が責任を負うのか'),
    })
    await take.click()
    await expect(page.getByText(words('On this device since', 'この端末に保存済み'))).toBeVisible()
    await expectAccessible(page, 'a course with a module on the device')
  })

  const finish = page.getByRole('button', { name: words('Finish and continue', '修了して次へ') })
  await test.step('opens the application without a network and finishes two lessons', async () => {
    await context.setOffline(true)
    await page.goto('/courses/e1')
    await page.getByRole('link', { name: words('Continue', '受講を再開') }).click()
    const first = await page.getByRole('heading', { level: 1 }).textContent()
    await finish.click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '')
    await finish.click()
    await expect(page.getByText(words('2 changes kept on this device', '未送信2件')).first()).toBeVisible()
    await page.goto('/courses/e1')
    await expect(
      page.getByRole('progressbar', { name: words('2 of 26 lessons done', '26単元のうち2単元を修了') }),
    ).toBeVisible()
    await expectAccessible(page, 'a course without a network')
  })

  await test.step('what is not on the device is said, not shown empty', async () => {
    await page.getByRole('link', { name: /2\.1 / }).click()
    await expect(
      page.getByText(words('This lesson is not on this device', 'この単元は端末に保存されていません')),
    ).toBeVisible()
  })

  await test.step('sends what waited once there is a network', async () => {
    await context.setOffline(false)
    await page.goto('/courses/e1')
    await expect(
      page.getByRole('progressbar', { name: words('2 of 26 lessons done', '26単元のうち2単元を修了') }),
    ).toBeVisible()
    await expect(page.getByText(words('kept on this device', '未送信'))).toHaveCount(0)
    const { courses } = (await (await context.request.get(`${base}/api/v1/courses`)).json()) as {
      courses: { key: string; enrolment: { id: string } | null }[]
    }
    const enrolment = courses.find(({ key }) => key === 'e1')?.enrolment?.id ?? ''
    await expect(async () => {
      const { modules } = (await (await context.request.get(`${base}/api/v1/enrolments/${enrolment}`)).json()) as {
        modules: { lessons: { completedAt: string | null }[] }[]
      }
      expect(modules[0]?.lessons.filter(({ completedAt }) => completedAt !== null)).toHaveLength(2)
    }).toPass()
  })

  await test.step('leaves it behind, and signing out leaves nothing', async () => {
    await page.getByRole('button', { name: words('Remove from this device', '端末から削除') }).click()
    await expect(page.getByText(words('On this device since', 'この端末に保存済み'))).toHaveCount(0)
    const isAnythingHere = () => page.evaluate(() => caches.has('muster-along'))
    expect(await isAnythingHere()).toBe(false)
    await page
      .getByRole('button', { name: words('Take along', '端末に保存') })
      .first()
      .click()
    await expect(page.getByText(words('On this device since', 'この端末に保存済み'))).toBeVisible()
    await page.getByLabel(words('Account', 'アカウント')).click()
    await page.getByRole('button', { name: words('Sign out', 'サインアウト') }).click()
    await expect(page).toHaveURL(/sign-in/)
    await expect.poll(isAnythingHere).toBe(false)
  })
})
