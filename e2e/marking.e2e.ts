import { expect, test } from '@playwright/test'
import { addTrainee, asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { markedCourse, stem } from './support/marked-course.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'

const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A learner writes, an instructor marks without touching the mouse, and the learner sees what they gave and why. */
test('an answer in one’s own words is written, marked by keyboard alone, and told', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  test.setTimeout(300_000)
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (en: string, ja: string) => page.getByRole('button', { name: words(en, ja), exact: true })
  const text = words(
    'The gate is open at night. I ask the guard to lock it at ten.',
    '夜、門が開いている。10時に施錠を頼む。',
  )
  const course = await markedCourse(
    await asStaff(browser, base, 'kenji', language),
    await asStaff(browser, base, 'noriko', language),
    { en: `Risk at home ${language}`, ja: `住居のリスク ${language}` },
  )
  const learner = { familyName: 'Mori', givenName: 'Rika', familyNameJa: '森', givenNameJa: '里香' }
  const key = `rika-${crypto.randomUUID().slice(0, 8)}`
  await addTrainee(browser, base, { key, ...learner }, language)
  await signInOnPage(page, key, language)
  await page.waitForURL((url) => url.pathname === '/')

  await test.step('reads the lesson and begins the test', async () => {
    const { csrf } = (await (await context.request.get(`${base}/api/v1/session`)).json()) as { csrf: string }
    const headers = { origin: base, 'x-muster-csrf': csrf }
    const enrolled = await context.request.post(`${base}/api/v1/courses/${course}/enrolment`, { headers })
    const { enrolmentId } = (await enrolled.json()) as { enrolmentId: string }
    const outline = await context.request.get(`${base}/api/v1/enrolments/${enrolmentId}`)
    const { modules } = (await outline.json()) as { modules: { lessons: { key: string }[] }[] }
    for (const lesson of modules.flatMap(({ lessons }) => lessons))
      await context.request.put(`${base}/api/v1/enrolments/${enrolmentId}/lessons/${lesson.key}/progress`, {
        headers,
        data: { completed: true },
      })
    await page.goto(`/courses/${course}`)
    await button('Start the test', 'テストを開始').click()
    await expect(page.getByText(stem[language])).toBeVisible()
  })

  await test.step('writes, with a file, and finds it again after the page was closed', async () => {
    await page.getByRole('textbox', { name: words('Your answer', '解答') }).fill(text)
    await expect(page.getByText(words('15 words', '20文字'))).toBeVisible()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer: paper })
    await expect(page.getByRole('link', { name: 'note.pdf' })).toBeVisible()
    await expect(page.getByText(words('Saved', '保存済み'), { exact: true })).toBeVisible()
    await expectAccessible(page, 'a question answered in one’s own words')
    await page.reload()
    await expect(page.getByRole('textbox', { name: words('Your answer', '解答') })).toHaveValue(text)
    await expect(page.getByRole('link', { name: 'note.pdf' })).toBeVisible()
  })

  await test.step('hands in, and is told that it is being marked', async () => {
    await page.locator('.attempt-go').getByRole('button').last().click()
    await button('Hand in', '提出').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('Handed in. An instructor marks it now', '提出しました。講師が採点します'),
    )
    await expectAccessible(page, 'a test that waits for marking')
    await page.goto(`/courses/${course}`)
    await expect(page.getByText(words('Your test is being marked.', 'テストは採点中です。')).first()).toBeVisible()
  })
  const reviewed = page

  await test.step('an instructor marks it by keyboard alone', async () => {
    const own = await browser.newContext({ ...project.use, baseURL: base })
    const desk = await own.newPage()
    await signInQuickly(own, base, 'kenji', language)
    await desk.goto(`/teaching/${course}/marking`)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(
      words('One answer waits for your mark', '採点待ちの解答が1件あります'),
    )
    await expectAccessible(desk, 'answers that wait for a mark')
    const start = desk.getByRole('link', { name: words('Mark the next answer', '次の解答を採点') })
    await start.focus()
    await desk.keyboard.press('Enter')
    await expect(desk.getByText(text)).toBeVisible()
    await expect(desk.getByText(words('Rika', '森 里香'))).toBeVisible()
    await expectAccessible(desk, 'an answer on the marking desk')
    await expect(desk.locator('.marking-rubric input').first()).toBeFocused()
    await desk.keyboard.press('Enter')
    await expect(desk.getByRole('alert')).toContainText(words('two more criteria', 'あと2件'))
    await desk.keyboard.press('3')
    await expect(desk.getByText(words('2 of 4 points so far', '4点中2点'))).toBeVisible()
    await desk.keyboard.press('1')
    await desk.keyboard.press('ArrowUp')
    await desk.keyboard.press('2')
    await expect(desk.getByText(words('1 of 4 points', '4点中1点'), { exact: true })).toBeVisible()
    await desk.keyboard.press('2')
    await desk.keyboard.press('Tab')
    await desk.keyboard.type('Say who locks it.')
    await desk.keyboard.press('Control+Enter')
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(
      words('Nothing more waits for you', '採点待ちの解答はありません'),
    )
    await own.close()
  })

  await test.step('the learner sees the result, the levels and what the marker says', async () => {
    await expect(async () => {
      await reviewed.goto('/notices')
      await expect(
        reviewed.getByText(words('You have passed: Risk at home', 'テスト合格のお知らせ：住居のリスク')).first(),
      ).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await reviewed.goto(`/courses/${course}`)
    await reviewed.getByRole('link', { name: words('Review the answers', '解答の確認') }).click()
    await expect(reviewed.getByText(words('You have passed', '合格です'))).toBeVisible()
    await expect(reviewed.getByText('Say who locks it.')).toBeVisible()
    await expect(reviewed.getByText(words('Names the threat: 1 of 2', '「Names the threat」：2点中1点'))).toBeVisible()
    await expectAccessible(reviewed, 'a marked test')
  })
})
