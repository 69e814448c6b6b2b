import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInOnPage, signInQuickly, type Language } from './support/people.ts'
import { wordFile, wordHeading, wordItem, wordParagraph } from './support/word-file.ts'

/** What an instructor brings along: two modules of one lesson each, written in Word. */
const document = wordFile(
  wordHeading(1, 'On the road'),
  wordHeading(2, 'Before you leave'),
  wordParagraph('Tell base your route and the time of your return.'),
  wordItem(1, 'Fuel for twice the way'),
  wordHeading(1, 'At a barrier'),
  wordHeading(2, 'Slow and visible'),
  wordParagraph('Slow early, keep your hands in sight, and greet.'),
)

/** The same blocks in Japanese, lesson by lesson in the order they stand. */
const translations: Record<string, { title: string; blocks: readonly string[] }> = {
  'Before you leave': { title: '出発の前に', blocks: ['経路と帰着時刻を拠点に伝える。', '往復の倍の燃料'] },
  'Slow and visible': { title: 'ゆっくり、見えるように', blocks: ['早めに減速し、手を見せ、あいさつする。'] },
}

/** An author who has never seen the product: from a Word document to a class, in one sitting and on the screen alone. */
test('an author publishes a course in two languages and enrols a class in one sitting', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  test.setTimeout(300_000)
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const isPhone = (project.use.viewport?.width ?? 0) < 500
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (on: Page, en: string, ja: string) => on.getByRole('button', { name: words(en, ja), exact: true })
  const outcome = `road-${language}`
  const title = `Roads and barriers ${language}`
  await signInQuickly(context, base, 'kenji', language)

  await test.step('brings two modules from Word', async () => {
    await page.goto('/authoring')
    await page.getByLabel(words('Title in English', '英語の表題')).fill(title)
    await page.getByLabel(words('Title in Japanese', '日本語の表題')).fill(`道路と検問所 ${language}`)
    await button(page, 'Begin the course', '研修を作成').click()
    await page.locator('.word-import input[type="file"]').setInputFiles({
      name: 'roads.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: document,
    })
    await button(page, 'Take it in', '取り込む').click()
    await expect(page.getByText(words('2 lessons were taken in', '2単元を取り込みました'))).toBeVisible()
  })
  const draft = page.url()

  for (const [lesson, { title: japanese, blocks }] of Object.entries(translations))
    await test.step(`translates “${lesson}”`, async () => {
      await page.goto(draft)
      await page.getByRole('link', { name: new RegExp(lesson) }).click()
      await expect(page.locator('.desk-saved')).toBeVisible()
      const names = page.locator('.desk-details').getByLabel(words('Title in Japanese', '日本語の表題'))
      await names.fill(japanese)
      if (isPhone) await page.getByRole('radio', { name: '日本語' }).check()
      for (const text of blocks) {
        await page
          .getByRole('button', { name: words('Translate', '翻訳を入力') })
          .first()
          .click()
        await page.keyboard.type(text)
      }
      await expect(page.getByText(words('Not translated', '未翻訳'))).toHaveCount(0)
      await expect(page.locator('.desk-saved')).toContainText(language === 'en' ? /Saved \d/ : /\d 保存済み/)
    })

  await test.step('writes ten questions in both languages', async () => {
    for (let number = 1; number <= 10; number += 1) {
      await page.goto('/questions/new')
      const pair = async (en: string, ja: string, english: string, japanese: string, at = 0) => {
        const label = words(en, ja)
        const [first, second] =
          language === 'en' ? [`${label}, English`, `${label}, 日本語`] : [`${label}（English）`, `${label}（日本語）`]
        await page.getByLabel(first, { exact: true }).nth(at).fill(english)
        await page.getByLabel(second, { exact: true }).nth(at).fill(japanese)
      }
      await pair('Question', '問題文', `Case ${number}: what do you do first?`, `事例${number}：最初に何をしますか。`)
      await page.getByLabel(words('Outcome', '到達目標'), { exact: true }).fill(outcome)
      const choices = [
        ['Slow down early', '早めに減速する'],
        ['Drive through quickly', '急いで通り抜ける'],
        ['Film the barrier', '検問所を撮影する'],
      ] as const
      for (const [at, [english, japanese]] of choices.entries()) await pair('Text', '文', english, japanese, at)
      await page.getByLabel(words('This is right', '正解'), { exact: true }).first().check()
      await pair(
        'Why the answer is right',
        '解説',
        'They decide in the first seconds whether you are a danger.',
        '相手は最初の数秒で、危険かどうかを判断します。',
      )
      if (number === 1) await expectAccessible(page, 'a question that is written')
      await button(page, 'Save the question', '設問を保存').click()
      await expect(page).toHaveURL(/\/questions\/0/)
    }
  })

  await test.step('decides on the test', async () => {
    await page.goto(`${draft}/test`)
    await page.getByLabel(words('Questions in one test', '1回の出題数')).fill('5')
    await page
      .locator('section', { has: page.getByRole('heading', { name: words('Add questions', '設問を追加') }) })
      .last()
      .getByLabel(words('Outcome', '到達目標'))
      .selectOption(outcome)
    await page.getByRole('button', { name: words('Add 10 questions', '10問を追加') }).click()
    await button(page, 'Save the test', 'テストを保存').click()
    await expect(page.getByText(words('Saved.', '保存しました。'))).toBeVisible()
    await expectAccessible(page, 'the test of a draft')
  })

  await test.step('sees that nothing is missing, and sends it to review', async () => {
    await page.goto(`${draft}/publish`)
    await expect(page.getByText(words('Nothing is missing.', '不足している項目はありません。'))).toBeVisible()
    await button(page, 'Send to review', '確認を依頼').click()
    await expect(page.getByText(words('Waits for an approval.', '承認待ちです。'))).toBeVisible()
    await expectAccessible(page, 'a draft in review')
  })

  await test.step('security staff approve it on a phone', async () => {
    const pocket = await browser.newContext({
      ...project.use,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      baseURL: base,
    })
    const phone = await pocket.newPage()
    await signInQuickly(pocket, base, 'noriko', language)
    await phone.goto(`${draft}/publish`)
    await expectAccessible(phone, 'a draft to approve')
    await phone.getByLabel(words('What you say of it', 'コメント')).fill(words('Clear and safe.', '明確で安全です。'))
    await button(phone, 'Approve as it stands', 'この内容で承認').click()
    await expect(phone.getByText(words('Clear and safe.', '明確で安全です。'))).toBeVisible()
    await pocket.close()
  })

  await test.step('publishes the first edition', async () => {
    await page.reload()
    await button(page, 'Publish', '公開する').click()
    await expect(page.getByText(words('Published:', 'を公開しました。'))).toBeVisible()
    await expectAccessible(page, 'a published draft')
  })

  await test.step('enrols a class', async () => {
    await page.goto('/teaching')
    await page.getByRole('link', { name: words(title, `道路と検問所 ${language}`) }).click()
    await page.getByRole('link', { name: words('Classes', 'クラス') }).click()
    await expectAccessible(page, 'classes')
    await page.getByRole('link', { name: words('Enrol a class', 'クラスを登録') }).click()
    await page.getByLabel(words('Name of the class', 'クラスの名称')).fill('January')
    await page.getByLabel(words('To be done by', '修了期限')).fill('2027-01-31')
    const people = page.getByLabel(words('People: e-mail addresses', '受講者のメールアドレス'))
    await people.fill('E-mail\nchiaki@muster.example\nnobody@nowhere.example\n')
    await button(page, 'Check the list', '名簿を確認').click()
    await expect(page.getByText(words('Nobody of your agency', '所属機関に該当者がいません'))).toBeVisible()
    await people.fill('E-mail\nchiaki@muster.example\ndaniel@muster.example\n')
    await button(page, 'Check the list', '名簿を確認').click()
    await expect(page.getByText(words('2 people will be enrolled.', '2名を登録します。'))).toBeVisible()
    await expectAccessible(page, 'a class to enrol')
    await button(page, 'Enrol the class', 'クラスを登録').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('January')
    await expectAccessible(page, 'a class')
  })

  await test.step('a learner of the class finds it, in their language, with the day', async () => {
    const theirs = await browser.newContext({ ...project.use, baseURL: base })
    const learner = await theirs.newPage()
    await signInOnPage(learner, language === 'en' ? 'daniel' : 'chiaki', language)
    await learner.waitForURL((url) => url.pathname === '/')
    await learner.goto('/courses')
    await learner
      .getByRole('listitem')
      .filter({ has: learner.getByRole('heading', { name: words(title, `道路と検問所 ${language}`) }) })
      .getByRole('link')
      .click()
    await expect(learner.getByText(words('Complete by 31 Jan 2027', '修了期限：2027年1月31日'))).toBeVisible()
    await expectAccessible(learner, 'the course of a class')
    await learner.locator('.button-filled').click()
    await expect(learner.getByText(words('Tell base your route', '経路と帰着時刻'))).toBeVisible()
    await theirs.close()
  })
})

/** What one agency wrote, another takes in: the file goes out under a licence, and comes back as a draft. */
test('a course goes out as one file and comes in as a draft', async ({ context, page, baseURL }, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  await signInQuickly(context, base, 'kenji', language)
  await page.goto('/authoring/courses/e1/editions')
  await expect(page.getByText(words('State the licence first.', '先に利用条件を入力してください。'))).toBeVisible()
  await page.getByLabel(words('Licence: what the receiver', '利用条件（受け取った側')).fill('CC-BY-4.0')
  await expectAccessible(page, 'the editions of a course')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words('Download the course file', '研修ファイルをダウンロード') }).click(),
  ])
  const file = await download.path()
  await page.goto('/authoring/course-file')
  await page.getByLabel(words('Choose a course file', '研修ファイルを選択')).setInputFiles(file)
  await expect(page.getByText('CC-BY-4.0')).toBeVisible()
  await expect(page.getByText(words('26 lessons', '単元26'))).toBeVisible()
  await expectAccessible(page, 'a course file')
  await page.getByRole('button', { name: words('Take it in as a draft', '下書きとして取り込む') }).click()
  await expect(page).toHaveURL(/\/authoring\/0/)
  await expect(page.getByRole('link', { name: /3\.3/ }).first()).toBeVisible()
  await page.goto('/authoring/course-file')
  await page.getByLabel(words('Choose a course file', '研修ファイルを選択')).setInputFiles({
    name: 'broken.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK not a zip'),
  })
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'a file that is no course')
})
