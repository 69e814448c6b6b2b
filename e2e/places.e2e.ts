import { expect, type Locator, type Page, test } from '@playwright/test'
import { asStaff } from './support/ask.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'
import { publishSmallCourse } from './support/small-course.ts'

/** A road with a barrier in its middle, a hill and a house, drawn by the browser. */
const roadPicture = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = 800
      canvas.height = 500
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('this browser draws nothing')
      const fill = (colour: string, x: number, y: number, width: number, height: number) => {
        pen.fillStyle = colour
        pen.fillRect(x, y, width, height)
      }
      fill('#c9d6b8', 0, 0, 800, 500)
      fill('#8d8d8d', 0, 210, 800, 80)
      fill('#b03a2e', 385, 190, 30, 120)
      fill('#d9c8a0', 600, 60, 120, 90)
      pen.fillStyle = '#6f8f5a'
      pen.beginPath()
      pen.arc(140, 420, 90, 0, 7)
      pen.fill()
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    }),
    'base64',
  )

/** Presses at one point of a picture and lets go at another, both in per cent of it. */
async function drag(page: Page, on: Locator, [x, y]: [number, number], [toX, toY]: [number, number]): Promise<void> {
  await on.scrollIntoViewIfNeeded()
  const box = await on.boundingBox()
  if (!box) throw new Error('nothing to draw on')
  await page.mouse.move(box.x + (box.width * x) / 100, box.y + (box.height * y) / 100)
  await page.mouse.down()
  await page.mouse.move(box.x + (box.width * toX) / 100, box.y + (box.height * toY) / 100, { steps: 4 })
  await page.mouse.up()
}

/** A question is drawn onto a picture and another answered with words; a learner finds the place by tap, keys and name. */
test('a place is found on a picture, and words are typed', async ({ browser, context, page, baseURL }, { project }) => {
  test.setTimeout(240_000)
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (en: string, ja: string) => page.getByRole('button', { name: words(en, ja), exact: true })
  const pair = async (en: string, ja: string, english: string, japanese: string, at = 0) => {
    const label = words(en, ja)
    const [first, second] =
      language === 'en' ? [`${label}, English`, `${label}, 日本語`] : [`${label}（English）`, `${label}（日本語）`]
    await page.getByLabel(first, { exact: true }).nth(at).fill(english)
    await page.getByLabel(second, { exact: true }).nth(at).fill(japanese)
  }
  const begin = async (en: string, ja: string, english: string, japanese: string) => {
    await page.goto('/questions/new')
    await page.getByLabel(words('Kind', '種類'), { exact: true }).selectOption({ label: words(en, ja) })
    await pair('Question', '問題文', english, japanese)
    await page.getByLabel(words('Outcome', '到達目標'), { exact: true }).fill(`places-${language}`)
    await pair('Why the answer is right', '解説', 'Those who guard it see you first.', '警備側が先に気づきます。')
  }
  const saved = async (): Promise<string> => {
    await button('Save the question', '設問を保存').click()
    await expect(page).toHaveURL(/\/questions\/0/)
    return page.url().split('/').at(-1) ?? ''
  }
  await signInQuickly(context, base, 'kenji', language)

  const spot = await test.step('draws the places of a picture', async () => {
    await begin('Place on a picture', '画像上の場所', 'Where is the barrier?', '検問所はどこですか。')
    await button('Save the question', '設問を保存').click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.locator('input[type="file"]').setInputFiles({
      name: 'road.png',
      mimeType: 'image/png',
      buffer: await roadPicture(page),
    })
    await pair(
      'What the picture shows, for people who cannot see it',
      '画像の説明（画像を見られない人のため）',
      'A road from above.',
      '上から見た道路。',
    )
    await pair('What it is called', '名前', 'The red bar', '赤い棒')
    await pair('What it is called', '名前', 'The house', '家', 1)
    const draw = page.getByRole('button', { name: words('Draw it on the picture', '画像上に描く'), exact: true })
    await draw.first().click()
    await drag(page, page.locator('.spot-drawing'), [50, 50], [56, 50])
    await expect(page.getByLabel(words('Radius, % of the width', '半径（幅の%）')).first()).toHaveValue(/^[56](\.\d)?$/)
    await draw.first().click()
    await page.getByLabel(words('Its form', '形')).nth(1).selectOption({ index: 1 })
    await drag(page, page.locator('.spot-drawing'), [75, 12], [90, 30])
    await expect(page.getByLabel(words('Left, %', '左（%）'))).toHaveValue(/^7[45]/)
    await expectAccessible(page, 'a picture whose places are drawn')
    return saved()
  })

  const short = await test.step('writes which words are accepted', async () => {
    await begin('Words', '語句', 'What stands on the road?', '道路に何がありますか。')
    await pair('Ways to write it, one a line', '表記（1行に1つ）', 'Barrier\nCheckpoint', '検問所\n検問')
    await button('Add an answer', '解答を追加').click()
    await pair('Ways to write it, one a line', '表記（1行に1つ）', 'House', '家', 1)
    await pair(
      'What to say about it after the test',
      'この解答への説明（テスト後に表示）',
      'It stands beside it.',
      '道路の脇です。',
      1,
    )
    await expectAccessible(page, 'a question answered with words')
    return saved()
  })

  const course = await test.step('has them asked in a course', async () => {
    const [author, security] = [
      await asStaff(browser, base, 'kenji', language),
      await asStaff(browser, base, 'noriko', language),
    ]
    const title = { en: `Places ${language}`, ja: `場所 ${language}` }
    return publishSmallCourse(author, security, title, [spot, short])
  })

  await test.step('a learner answers both, and sees where the answer lay', async () => {
    const ask = await asStaff(browser, base, 'takumi', language)
    const { enrolmentId } = await ask<{ enrolmentId: string }>('POST', `/courses/${course}/enrolment`)
    const outline = await ask<{ modules: { lessons: { key: string }[] }[] }>('GET', `/enrolments/${enrolmentId}`)
    for (const { key } of outline.modules.flatMap(({ lessons }) => lessons))
      await ask('PUT', `/enrolments/${enrolmentId}/lessons/${key}/progress`, { completed: true })
    const attempt = await ask<{ id: string }>(
      'POST',
      `/enrolments/${enrolmentId}/attempts?language=${language}&mode=online`,
    )
    await signInQuickly(context, base, 'takumi', language)
    await page.goto(`/attempts/${attempt.id}`)
    for (const next of [true, false]) {
      const picture = page.locator('.spot-picture')
      const field = page.locator('.attempt-question').getByRole('textbox')
      await expect(picture.or(field)).toBeVisible()
      if (await picture.isVisible()) await findThePlace(page, words)
      else await field.fill(words(' CHECKPOINT', '　検問所 '))
      if (next) await button('Next', '次へ').click()
    }
    await button('Review and hand in', '確認して提出').first().click()
    await button('Hand in', '提出').click()
    await expect(page).toHaveURL(/result|review/)
    await page.goto(`/attempts/${attempt.id}/review`)
    await expect(page.getByText(words('Right', '正解'), { exact: true })).toHaveCount(2)
    await expect(page.locator('.spot-review svg .spot-right')).toHaveCount(1)
    await expectAccessible(page, 'the review of places and words')
  })
})

/** By a tap, then by keys, then by name, then by a tap again: the last one counts. */
async function findThePlace(page: Page, words: (en: string, ja: string) => string): Promise<void> {
  const surface = page.getByRole('button', { name: words('Cross on the picture', '画像上の十字') })
  const state = page.locator('.spot-state')
  await surface.focus()
  await page.keyboard.press('ArrowRight')
  await expect(state).toContainText('50%')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect(state).toContainText(words('45% across, 51% down', '横45%、縦51%'))
  await page.locator('.attempt-question summary').click()
  await page.getByRole('radio', { name: words('The house', '家') }).check()
  await expect(state).toContainText(words('The house', '家'))
  await expectAccessible(page, 'a place to find on a picture')
  const box = await surface.boundingBox()
  if (!box) throw new Error('the picture is not shown')
  await surface.click({ position: { x: box.width / 2, y: box.height / 2 } })
  await expect(state).toContainText(/(?:49|50)\S*%.*(?:49|50)\S*%/)
}
