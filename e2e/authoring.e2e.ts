import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { pngOf } from './support/picture.ts'
import { signInQuickly, type Language } from './support/people.ts'
import { wordFile, wordHeading, wordItem, wordParagraph, wordTable } from './support/word-file.ts'

const document = wordFile(
  wordHeading(1, 'Movement by night'),
  wordHeading(2, 'Approach'),
  wordParagraph('They must see *who is inside*; you must not blind them.', ' Hoot.'),
  wordItem(1, 'Radio'),
  wordItem(1, 'Water'),
  wordHeading(2, 'At the barrier'),
  wordItem(2, 'Slow early.'),
  wordItem(2, 'Dip the headlights.'),
  wordTable([
    ['When', 'Whom'],
    ['07:40', 'Base'],
  ]),
  wordHeading(1, 'Papers'),
  wordHeading(2, 'What to carry'),
  wordParagraph('Carry copies, and leave the originals at home.'),
  { content: pngOf(320, 200, 120), ending: 'png', alt: 'A passport, open at its first page' },
  { content: pngOf(200, 200, 60), ending: 'png', alt: '' },
  { content: pngOf(200, 200, 10).subarray(0, 60), ending: 'png', alt: 'A torn scan' },
  { content: Buffer.alloc(2_000, 1), ending: 'emf', alt: 'A drawing of a stamp' },
)

/** What Word puts on the clipboard for two items and a table, with what an attacker may put beside it. */
const clipboard = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Windows slightly down<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Hands <b>visible</b><o:p></o:p></p>
<p class=MsoNormal>See <a href="java\tscript:window.pasted=1">the manual</a>.</p>
<p class=MsoNormal><img width=320 alt="A lamp" src="data:image/png;base64,${pngOf(320, 200, 200).toString('base64')}"></p>
<iframe srcdoc="<script>parent.pasted=1</script>"></iframe><img src=x onerror="window.pasted=1">
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.pasted=1&gt;"></table></mtext></math>
</div></body></html>`

const paste = (page: Page, html: string) =>
  page.evaluate((content) => {
    const source = new DataTransfer()
    source.setData('text/html', content)
    window.document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: source, bubbles: true, cancelable: true }),
    )
  }, html)

/** An author begins a course from a Word document, writes it in two languages, loses nothing, and orders it by keyboard. */
test('a course is written from a Word document, in two languages, by two authors', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const isPhone = (project.use.viewport?.width ?? 0) < 500
  const words = <T extends string | RegExp>(en: T, ja: T): T => (language === 'en' ? en : ja)
  await signInQuickly(context, base, 'kenji', language)
  const title = `Night movement ${language}`
  const editor = (of: Page, which: 'en' | 'ja') =>
    of.getByRole('textbox', {
      name: which === 'en' ? words('Text in English', '英語の本文') : words('Text in Japanese', '日本語の本文'),
    })
  const show = async (of: Page, which: 'en' | 'ja') => {
    if (isPhone) await of.getByRole('radio', { name: which === 'en' ? 'English' : '日本語' }).check()
  }
  const saved = (of: Page) =>
    expect(of.locator('.desk-saved')).toContainText(language === 'en' ? /Saved \d/ : /\d 保存済み/)
  const writeBehind = async (of: Page, which: 'en' | 'ja', after: string, text: string) => {
    await show(of, which)
    await editor(of, which).getByText(after).last().click()
    await of.keyboard.press('End')
    await of.keyboard.type(text)
  }

  await test.step('begins a course', async () => {
    await page.goto('/authoring')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('Write courses', '研修の作成'))
    await expectAccessible(page, 'courses to write')
    await page.getByLabel(words('Title in English', '英語の表題')).fill(title)
    await page.getByRole('button', { name: words('Begin the course', '研修を作成') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  await test.step('takes a Word document in, corrected before it is', async () => {
    await page.locator('.word-import input[type="file"]').setInputFiles({
      name: 'night.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: document,
    })
    await expect(page.getByLabel(words('Lesson 1.2', '単元1.2'))).toHaveValue('At the barrier')
    const lost = page
      .getByRole('status')
      .filter({ hasText: words('2 pictures could not', '画像2点は取り込めませんでした') })
    await expect(lost.getByRole('listitem')).toHaveText([
      words(/^Picture 3 \(A torn scan\): .*damaged/, /^画像3（A torn scan）/),
      words(/^Picture 4 \(A drawing of a stamp\): .*not taken/, /^画像4（A drawing of a stamp）/),
    ])
    await expectAccessible(page, 'a document to take in')
    await page.getByLabel(words('Module 1', 'モジュール1')).fill('Movement after dark')
    await page.getByRole('button', { name: words('Take it in', '取り込む') }).click()
    await expect(page.getByText(words('3 lessons were taken in', '3単元を取り込みました'))).toBeVisible()
    await expect(page.getByRole('heading', { name: '1. Movement after dark' })).toBeVisible()
    await expectAccessible(page, 'a draft')
  })

  await test.step('has the pictures of the document with what they show', async () => {
    await page.getByRole('link', { name: '2.1 What to carry' }).click()
    await show(page, 'en')
    const shown = editor(page, 'en')
    await expect(shown.getByRole('img', { name: 'A passport, open at its first page' })).toBeVisible()
    const described = shown.getByLabel(words('What it shows', '画像を見られない人への説明'))
    await expect(described.first()).toHaveValue('A passport, open at its first page')
    await expect(described.nth(1)).toHaveValue('')
    await expect(shown.getByText('A drawing of a stamp')).toBeVisible()
    await page.goBack()
  })

  await test.step('orders and adds by keyboard alone', async () => {
    const down = page.getByRole('button', {
      name: words('Move Approach down', '「Approach」を下へ移動'),
      exact: true,
    })
    await down.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: '1.2 Approach' })).toBeVisible()
    await page
      .getByRole('button', { name: words('Move Approach up', '「Approach」を上へ移動'), exact: true })
      .press('Enter')
    await expect(page.getByRole('link', { name: '1.1 Approach' })).toBeVisible()
    await page.getByRole('button', { name: words('Add a lesson to Papers', '「Papers」に単元を追加') }).press('Enter')
    await expect(page.getByLabel(words('Title of the lesson', '単元名'), { exact: true })).toBeFocused()
    await page.keyboard.type('At the desk')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: '2.2 At the desk' })).toBeVisible()
  })

  await test.step('writes English, and translates block by block', async () => {
    await page.getByRole('link', { name: '1.1 Approach' }).click()
    await show(page, 'en')
    await expect(editor(page, 'en').locator('p').first()).toHaveText(
      'They must see who is inside; you must not blind them.',
    )
    await expect(editor(page, 'en').locator('b, strong').first()).toHaveText('who is inside')
    await expect(editor(page, 'en').locator('ul > li')).toHaveText(['Radio', 'Water'])
    await writeBehind(page, 'en', 'you must not blind them', ' Slow down.')
    await saved(page)
    await show(page, 'ja')
    await expect(page.getByText(words('Not translated', '未翻訳')).first()).toBeVisible()
    await page
      .getByRole('button', { name: words('Translate', '翻訳を入力') })
      .first()
      .click()
    await page.keyboard.type('車内の様子を相手に見せる。')
    await saved(page)
    await expectAccessible(page, 'a lesson on the desk')
  })

  await test.step('is told that a translation is outdated, and says that it is still right', async () => {
    await writeBehind(page, 'en', 'Slow down', ' Early.')
    await show(page, 'ja')
    await expect(page.getByText(words('Translation outdated', '翻訳の見直しが必要'))).toBeVisible()
    await page.getByRole('button', { name: words('It is still right', 'この訳のままでよい') }).click()
    await expect(page.getByText(words('Translation outdated', '翻訳の見直しが必要'))).toHaveCount(0)
    await saved(page)
  })

  await test.step('pastes from Word: structure stays, nothing of it acts', async () => {
    await show(page, 'en')
    await editor(page, 'en').getByText('Water').click()
    await expect(page.getByLabel(words('Kind of block', 'ブロックの種類'))).toHaveValue('list')
    await paste(page, clipboard)
    const pasted = editor(page, 'en').locator('ul').nth(1)
    await expect(pasted.locator('li')).toHaveText(['Windows slightly down', 'Hands visible'])
    await expect(pasted.locator('strong')).toHaveText('visible')
    await expect(editor(page, 'en').getByText('See the manual.')).toBeVisible()
    await expect(editor(page, 'en').locator('a, iframe')).toHaveCount(0)
    await expect(editor(page, 'en').getByRole('img', { name: 'A lamp' })).toBeVisible()
    await expect(
      page.getByText(words('Its content does not come with', '画像のデータが文書に含まれていません')),
    ).toHaveCount(1)
    expect(await page.evaluate(() => 'pasted' in window)).toBe(false)
    await saved(page)
  })

  await test.step('loses nothing when there is no way to send, and the page is loaded again', async () => {
    await page.route('**/texts/**', (route) => route.abort())
    await writeBehind(page, 'en', 'See the manual', ' Twice.')
    await expect(page.getByText(words('Saved on this device', 'この端末に保存'))).toBeVisible()
    await page.reload()
    await show(page, 'en')
    await expect(editor(page, 'en').getByText('See the manual. Twice.')).toBeVisible()
    await page.unroute('**/texts/**')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await saved(page)
  })

  await test.step('meets another author, and nothing of either is lost', async () => {
    const other = await browser.newContext({ ...project.use, baseURL: base })
    await signInQuickly(other, base, 'kenji', language)
    const theirs = await other.newPage()
    await theirs.goto(page.url())
    await show(theirs, 'en')
    await expect(editor(theirs, 'en').getByText('Radio')).toBeVisible()
    await writeBehind(page, 'en', 'See the manual', ' Mine.')
    await saved(page)
    await writeBehind(theirs, 'en', 'See the manual', ' Yours.')
    await writeBehind(theirs, 'en', 'Radio', ' and batteries')
    await expect(theirs.getByText(words('Keep mine', '自分の内容を残す'))).toBeVisible()
    await expectAccessible(theirs, 'two authors')
    await theirs.getByRole('radio', { name: words('Keep both', '両方を残す') }).check()
    await theirs.getByRole('button', { name: words('Go on with this', 'この内容で続ける') }).click()
    await show(theirs, 'en')
    for (const text of ['Twice. Mine.', 'Twice. Yours.', 'Radio and batteries'])
      await expect(editor(theirs, 'en').getByText(text)).toBeVisible()
    await saved(theirs)
    await other.close()
  })

  await test.step('sees it as a learner does, and finds it by its words', async () => {
    await page.getByRole('link', { name: words('View as learner', '受講者表示') }).click()
    await expect(page.getByText('Radio and batteries')).toBeVisible()
    await page.getByRole('radio', { name: words('On a phone', 'スマートフォン') }).check()
    await expectAccessible(page, 'a lesson as a learner sees it')
    await page.goto(`/authoring?text=${encodeURIComponent('車内')}`)
    await expect(page.getByRole('link', { name: '1.1 Approach' })).toBeVisible()
    await expectAccessible(page, 'what was found')
  })
})
