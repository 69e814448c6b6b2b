import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** A learner gets into a course of another agency, out of it and in again, notes something, and takes a programme. */
test('a course is asked for, waited for, left and taken up, and stands in a programme and a calendar', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  test.setTimeout(240_000)
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (on: Page, en: string, ja: string) => on.getByRole('button', { name: words(en, ja), exact: true })
  const own = await browser.newContext({ ...project.use, baseURL: base })
  const teacher = await own.newPage()
  await signInQuickly(own, base, 'tomoe', language)
  await signInQuickly(context, base, 'aoi', language)

  const saveRules = async (way: string, needsFirst: boolean) => {
    await teacher.goto('/teaching/e2/entry')
    await teacher.getByRole('radio', { name: way }).check()
    const first = teacher.locator('input[value="e3"]')
    await first.setChecked(needsFirst)
    await button(teacher, 'Save', '保存').click()
    await expect(teacher.getByText(words('Saved', '保存しました'))).toBeVisible()
  }

  await test.step('its instructor opens it on request, after another course', async () => {
    await saveRules(words('On request, after approval', '申請と承認'), true)
    await expectAccessible(teacher, 'getting in')
  })

  await test.step('the learner sees what is missing and asks', async () => {
    await page.goto('/courses/e2')
    await expect(page.getByRole('heading', { name: words('Before you begin', '受講の条件') })).toBeVisible()
    await expect(page.getByText(words('Missing', '不足'), { exact: true })).toBeVisible()
    const ask = button(page, 'Ask to be taken in', '受講を申請')
    await expect(ask).toHaveAttribute('aria-disabled', 'true')
    await page.getByLabel(words('Why do you want to take it?', '受講を希望する理由')).fill('I lead a team in May.')
    await expectAccessible(page, 'asking')
    await ask.click()
    await expect(
      page.getByText(words('You are told when it is answered', '回答があり次第お知らせします')),
    ).toBeVisible()
  })

  await test.step('the instructor approves, and the lessons wait for what is missing', async () => {
    await teacher.goto('/teaching/e2/entry')
    await expect(teacher.getByText('I lead a team in May.')).toBeVisible()
    await expectAccessible(teacher, 'requests')
    await button(teacher, 'Approve', '承認').click()
    await expect(teacher.getByText(words('Nobody waits for an answer', '回答待ちの申請はありません'))).toBeVisible()
    await page.goto('/courses/e2')
    await expect(page.getByRole('heading', { name: words('the lessons wait', 'まだ開始できません') })).toBeVisible()
    await expectAccessible(page, 'waiting')
  })

  await test.step('leaves it, and takes it up again where it is open to all', async () => {
    await page.getByText(words('Leave this course', 'この研修の受講を取りやめる')).click()
    await button(page, 'Leave the course', '受講を取りやめる').click()
    await expect(page.getByRole('heading', { name: words('Before you begin', '受講の条件') })).toBeVisible()
    await saveRules(words('Everybody by themselves', '受講者自身が登録'), false)
    await page.reload()
    await button(page, 'Take it up again', '受講を再開').click()
    await page
      .getByRole('link', { name: words('Continue', '受講を再開'), exact: true })
      .first()
      .click()
  })

  await test.step('notes something beside the first lesson, and finds it again', async () => {
    await page.getByText(words('My note on this lesson', 'この単元のメモ')).click()
    await page.getByLabel(words('Note', 'メモ'), { exact: true }).fill('Ask first, then plan.')
    await expect(page.getByText(words('Saved', '保存済み'), { exact: true })).toBeVisible()
    await page.getByRole('link', { name: words('All my notes in this course', 'この研修のメモ一覧') }).click()
    await expect(page.getByText('Ask first, then plan.')).toBeVisible()
    await expectAccessible(page, 'notes')
  })

  const title = `Field preparation ${language}`
  await test.step('the instructor puts a programme together and publishes it', async () => {
    await teacher.goto('/authoring/programmes')
    await teacher.getByLabel(words('Title in English', '題名（英語）')).fill(title)
    await teacher.getByLabel(words('Title in Japanese', '題名（日本語）')).fill(`赴任準備 ${language}`)
    await button(teacher, 'Begin the programme', 'プログラムを作成').click()
    const choose = teacher.getByRole('combobox', { name: words('Add a course', '研修を追加') })
    for (const course of ['e2', 'e3']) {
      await choose.selectOption(course)
      await button(teacher, 'Add a course', '研修を追加').click()
    }
    await teacher.getByRole('checkbox', { name: words('They are taken in this order', '表示順に受講する') }).check()
    await button(teacher, 'Save', '保存').click()
    const publish = button(teacher, 'Publish', '公開')
    await expect(publish).not.toHaveAttribute('aria-disabled', 'true')
    await expectAccessible(teacher, 'a programme as it is put together')
    await publish.click()
    await expect(teacher.getByText(words('is published', '版を公開しました'))).toBeVisible()
  })

  await test.step('the learner takes it: one course is under way, the next opens later', async () => {
    await page.goto('/courses')
    await expect(page.getByRole('heading', { name: language === 'en' ? title : `赴任準備 ${language}` })).toBeVisible()
    await expectAccessible(page, 'courses and programmes')
    await page
      .getByRole('link', { name: words('See the programme', 'プログラムを見る') })
      .first()
      .click()
    await button(page, 'Take the programme', 'プログラムを受講').click()
    await expect(page.getByText(words('Under way', '受講中'), { exact: true })).toBeVisible()
    await expect(page.getByText(words('Opens later', '開始前'), { exact: true })).toBeVisible()
    await expectAccessible(page, 'a programme')
  })

  await test.step('takes the dates into a calendar', async () => {
    await page.goto('/calendar')
    const waits = page.waitForEvent('download')
    await page
      .getByRole('link', { name: words('Download the calendar file', 'カレンダーファイルをダウンロード') })
      .click()
    expect((await waits).suggestedFilename()).toBe('muster.ics')
    await button(page, 'Make an address', 'アドレスを作成').click()
    const address = await page.getByLabel(words('Address of your calendar', 'カレンダーのアドレス')).inputValue()
    await expectAccessible(page, 'the calendar')
    const feed = await own.request.get(new URL(address).pathname)
    expect(await feed.text()).toContain('BEGIN:VCALENDAR')
  })
  await own.close()
})
