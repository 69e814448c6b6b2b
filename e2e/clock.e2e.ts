import { expect, test } from '@playwright/test'
import { addTrainee } from './support/ask.ts'
import { answerRightly, shownQuestion } from './support/answers.ts'
import { signInOnPage, type Language } from './support/people.ts'

const tenYears = 3_653 * 86_400_000

/** A phone whose clock is ten years ahead: the time left, what is kept and what is handed in follow the server's. */
test('a test is taken on a phone whose clock is ten years off', async ({ browser, page, baseURL }, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const names = { familyName: 'Kuze', givenName: 'Ren', familyNameJa: '久世', givenNameJa: '蓮' }
  const key = `ren-${language}`
  await addTrainee(browser, base, { key, ...names }, language)
  await signInOnPage(page, key, language)
  await page.waitForURL((url) => url.pathname === '/')
  const csrf = await page.evaluate(async () => {
    const reply = await fetch('/api/v1/session')
    return ((await reply.json()) as { csrf: string }).csrf
  })
  const ask = async <Reply>(method: string, path: string, data?: object): Promise<Reply> => {
    const reply = await page.request.fetch(`${base}/api/v1${path}`, {
      method,
      headers: { origin: base, 'x-muster-csrf': csrf },
      ...(data && { data }),
    })
    if (!reply.ok()) throw new Error(`${method} ${path}: ${await reply.text()}`)
    return (await reply.json()) as Reply
  }

  await test.step('has read every lesson', async () => {
    const { enrolmentId } = await ask<{ enrolmentId: string }>('POST', '/courses/e1/enrolment')
    const { modules } = await ask<{ modules: { lessons: { key: string }[] }[] }>('GET', `/enrolments/${enrolmentId}`)
    for (const lesson of modules.flatMap(({ lessons }) => lessons))
      await ask('PUT', `/enrolments/${enrolmentId}/lessons/${lesson.key}/progress`, { completed: true })
  })

  await page.clock.install({ time: Date.now() + tenYears })

  await test.step('sees the time the test gives, not what the phone believes', async () => {
    await page.goto('/courses/e1')
    await page.getByRole('button', { name: words('Start the test', 'テストを開始'), exact: true }).click()
    await expect(page.getByRole('timer')).toContainText(/(39|40):\d\d/)
  })

  const attempt = page.url().split('/').at(-1) ?? ''
  await test.step('answers, and the server keeps it', async () => {
    await answerRightly(page, await shownQuestion(page, language), language)
    await expect
      .poll(async () => {
        const { answers } = await ask<{ answers: unknown[] }>('GET', `/attempts/${attempt}?language=${language}`)
        return answers.length
      })
      .toBe(1)
  })

  await test.step('goes back ten years and more, and the test goes on', async () => {
    await page.clock.setSystemTime(Date.now() - tenYears)
    await page.reload()
    await expect(page.getByRole('timer')).toContainText(/(3[5-9]|40):\d\d/)
  })

  await test.step('hands in, on the day it is', async () => {
    const result = await ask<{ submittedAt: string; submittedBy: string }>('POST', `/attempts/${attempt}/submission`)
    expect(Math.abs(Date.parse(result.submittedAt) - Date.now())).toBeLessThan(120_000)
    expect(result.submittedBy).toBe('person')
  })
})
