import { expect, test } from '@playwright/test'
import { keyboardOn } from './support/keyboard.ts'
import { pngOf } from './support/picture.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** Nobody touches a mouse: whoever cannot use one writes a course, has it approved, publishes it, and enrols a class. */
test('a course is written, approved, published and given to a class by keyboard alone', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const isPhone = (project.use.viewport?.width ?? 0) < 500
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const inBoth = (label: string): [string, string] =>
    language === 'en' ? [`${label}, English`, `${label}, 日本語`] : [`${label}（English）`, `${label}（日本語）`]
  const outcome = `keys-${language}`
  const titles = [`By keyboard ${language}`, `キーボードで ${language}`] as const
  const title = words(...titles)
  const keys = keyboardOn(page)
  const { enter, goBackTo } = keys
  const saved = () => expect(page.locator('.desk-saved')).toContainText(language === 'en' ? /Saved \d/ : /\d 保存済み/)
  await signInQuickly(context, base, 'kenji', language)

  await test.step('begins a course', async () => {
    await page.goto('/authoring')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('Write courses', '研修の作成'))
    await keys.to(words('Title in English', '英語の表題'))
    await keys.type(titles[0])
    await keys.to(words('Title in Japanese', '日本語の表題'))
    await keys.type(titles[1])
    await keys.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  await test.step('adds modules and lessons, orders them, removes one and takes it back', async () => {
    await enter(words('Add a module', 'モジュールを追加'))
    for (const name of ['Road', 'Gate']) {
      await keys.type(name)
      await keys.press('Enter')
      await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible()
    }
    await enter(words('Close', '閉じる'))
    await keys.isAt(words('Add a module', 'モジュールを追加'))
    await goBackTo(words('Move Gate up', '「Gate」を上へ移動'))
    await expect(page.getByRole('heading', { name: '1. Gate' })).toBeVisible()
    await keys.isAt(words('Move Gate up', '「Gate」を上へ移動'))
    await goBackTo(words('Rename and describe Gate', '「Gate」の名称と説明を変更'))
    await keys.to(words('Title in Japanese', '日本語の表題'))
    await keys.replace('門')
    await keys.press('Enter')
    await keys.isAt(/Gate|門/)
    await enter(words('Add a lesson to Gate', '「門」に単元を追加'))
    for (const name of ['Leaving', 'Before you arrive']) {
      await keys.type(name)
      await keys.press('Enter')
      await expect(page.getByRole('link', { name })).toBeVisible()
    }
    await keys.press('Escape')
    await goBackTo(words('Move Before you arrive up', '「Before you arrive」を上へ移動'))
    await expect(page.getByRole('link', { name: '1.1 Before you arrive' })).toBeVisible()
    await keys.isAt(words('Move Before you arrive up', '「Before you arrive」を上へ移動'))
    for (const name of ['Leaving', 'Road']) {
      await enter(words(`Remove ${name}`, `「${name}」を削除`))
      await expect(page.getByRole('button', { name: words(`Remove ${name}`, `「${name}」を削除`) })).toHaveCount(0)
      await keys.expectKept(`removing ${name}`)
    }
    await enter(words('Removed, can be taken back', '削除済み（復元できます）'))
    await enter(words('Take Leaving back', '「Leaving」を元に戻す'))
    await expect(page.getByRole('link', { name: '1.2 Leaving' })).toBeVisible()
    await keys.expectKept('taking back')
    await goBackTo(words('Remove Leaving', '「Leaving」を削除'))
    await expect(page.getByRole('link', { name: '1.2 Leaving' })).toHaveCount(0)
    await goBackTo('1.1 Before you arrive')
  })

  const insert = async (kind: string) => {
    await goBackTo(words('Insert', '挿入'))
    await enter(kind)
  }
  const write = async (...lines: readonly string[]) => {
    for (const [at, line] of lines.entries()) {
      if (at > 0) await keys.press('Enter')
      await keys.type(line)
    }
  }

  /** The answers of a knowledge check, the first of which is right, each with its reason. */
  const answers = async (...all: readonly (readonly [string, string])[]) => {
    for (const [at, [answer, because]] of all.entries()) {
      const number = at + 1
      await keys.to(words(`Answer ${number}`, `選択肢${number}`))
      await keys.type(answer)
      await keys.to(words(`Answer ${number} is right`, `選択肢${number}は正解`))
      if (at === 0 && !(await page.locator(':focus').isChecked())) await keys.press('Space')
      await keys.to(words(`Why answer ${number} is right or wrong`, `選択肢${number}の解説`))
      await keys.type(because)
    }
  }

  await test.step('writes a lesson of every kind of block', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Before you arrive')
    await keys.to(words('Title in English', '英語の表題'))
    await keys.replace('Before you arrive')
    await keys.to(words('Title in Japanese', '日本語の表題'))
    await keys.replace('到着の前に')
    await keys.to(words('Text in English', '英語の本文'))
    await write('They watch you come.')
    await insert(words('Heading', '見出し'))
    await write('What they look at')
    await insert(words('List', '箇条書き'))
    await write('Your speed', 'Your hands')
    await insert(words('Table', '表'))
    await write('Distances')
    await keys.press('ArrowDown')
    for (const [at, cell] of ['Where', 'Speed', 'Bend', '20', 'Gate', '0'].entries()) {
      if (at > 0) await keys.press('Tab')
      await keys.type(cell)
    }
    await expect(page.locator('.desk-column-en table td').last()).toHaveText('0')
    await insert(words('Note', '補足'))
    await write('Remember', 'Lights inside on.')
    const chooser = page.waitForEvent('filechooser')
    await insert(words('Picture', '画像'))
    await (await chooser).setFiles({ name: 'gate.png', mimeType: 'image/png', buffer: pngOf(320, 200, 90) })
    await keys.isAt(words('What it shows, for somebody who cannot see it', '画像を見られない人への説明'))
    await keys.type('A gate across the road')
    await insert(words('Check yourself', '理解の確認'))
    await keys.isAt(words('Question', '問い'))
    await keys.type('What do you do first?')
    await answers(['Slow down', 'They see your hands.'], ['Hoot', 'It makes them nervous.'])
    await saved()
  })

  await test.step('moves a block, comments on it, and answers the comment', async () => {
    await keys.back(words('Text in English', '英語の本文'))
    // The editor takes back its own place for a blink after it got the focus: a key that did nothing is pressed again.
    await expect(async () => {
      await keys.press('Control+Home')
      await expect(page.getByLabel(words('Kind of block', 'ブロックの種類'))).toHaveValue('paragraph', { timeout: 500 })
    }).toPass()
    await keys.press('Alt+ArrowDown')
    await expect(page.locator('.desk-column-en .text-editor > :not(.text-row-notes)').first()).toHaveText(
      'What they look at',
    )
    await keys.press('Alt+ArrowUp')
    await goBackTo(words('Comment', 'コメント'))
    await keys.to(words('Comment on this block', 'このブロックへのコメント'))
    await keys.type('Who are they?')
    await enter(words('Comment', 'コメントを送信'))
    await expect(page.getByText('Who are they?')).toBeVisible()
    await keys.isAt(words('Comment', 'コメント'))
    await enter(words('Resolved', '解決済みにする'))
    await expect(page.getByText(words('1 resolved', '解決済み1件'))).toBeVisible()
    await keys.expectKept('resolving a comment')
  })

  await test.step('translates it, block by block', async () => {
    if (isPhone) {
      await keys.back('English')
      await keys.press('ArrowRight')
    }
    const translate = async (...lines: readonly string[]) => {
      await enter(words('Translate', '翻訳を入力'))
      await write(...lines)
    }
    await translate('相手はあなたを見ている。')
    await translate('見られる点')
    await translate('速度')
    await keys.press('ArrowDown')
    await write('手')
    await translate('距離')
    await keys.press('ArrowDown')
    for (const [at, cell] of ['場所', '速度', '曲がり角', '20', '門', '0'].entries()) {
      if (at > 0) await keys.press('Tab')
      await keys.type(cell)
    }
    await translate('忘れずに', '車内灯を点ける。')
    await translate('道をふさぐ門')
    await translate('最初に何をしますか。')
    await answers(['減速する', '手が見えます。'], ['警笛を鳴らす', '相手を緊張させます。'])
    await expect(page.getByText(words('Not translated', '未翻訳'))).toHaveCount(0)
    await saved()
  })

  await test.step('sees it as a learner does', async () => {
    await goBackTo(words('View as learner', '受講者表示'))
    await expect(page.getByText(words('Lights inside on.', '車内灯を点ける。'))).toBeVisible()
    await keys.to(words('New to it', '初めて開く人'))
    await keys.press('ArrowRight', 'ArrowRight')
    await keys.isAt(words('On a phone', 'スマートフォン'))
  })

  const both = async (label: string, english: string, japanese: string) => {
    const [first, second] = inBoth(label)
    await keys.to(first)
    await keys.type(english)
    await keys.to(second)
    await keys.type(japanese)
  }

  await test.step('writes questions of three kinds', async () => {
    await goBackTo(words('Questions', '設問'))
    const kindsBefore = { single: 0, order: 2, numeric: 4 }
    for (const kind of ['single', 'order', 'numeric'] as const) {
      await enter(words('Write a question', '設問を作成'))
      // The new page takes the focus once it is there.
      await expect(page).toHaveURL(/\/questions\/new/)
      await expect(page.locator('main:focus')).toBeAttached()
      await keys.to(words('Kind', '種類'))
      for (let down = 0; down < kindsBefore[kind]; down += 1) await keys.press('ArrowDown')
      await both(words('Question', '問題文'), `Question ${kind}`, `設問 ${kind}`)
      await keys.to(words('Outcome', '到達目標'))
      await keys.type(outcome)
      if (kind === 'single') {
        await both(words('Text', '文'), 'Slow down', '減速する')
        await keys.to(words('This is right', '正解'))
        await keys.press('Space')
        await both(words('Text', '文'), 'Hoot', '警笛を鳴らす')
        await both(words('Text', '文'), 'Turn round', '引き返す')
        await enter(words('Move Choice 3 up', '選択肢3を上へ'))
      }
      if (kind === 'order') {
        await both(words('Step 1', '手順1'), 'Slow down', '減速する')
        await both(words('Step 2', '手順2'), 'Look', 'よく見る')
        await both(words('Step 3', '手順3'), 'Stop', '停止する')
      }
      if (kind === 'numeric') {
        await keys.to(words('Right answer', '正解'))
        await keys.replace('20')
      }
      await both(words('Why the answer is right', '解説'), 'They decide early.', '相手は早く判断します。')
      await enter(words('Save the question', '設問を保存'))
      await expect(page).toHaveURL(/\/questions\/0/)
      await goBackTo(words('Questions', '設問'))
    }
  })

  await test.step('decides on the test and its pool', async () => {
    await goBackTo(words('Writing', '研修作成'))
    await enter(title)
    await enter(words('Test', 'テスト'))
    await keys.to(words('Questions in one test', '1回の出題数'))
    await keys.replace('3')
    await keys.to(words('Outcome', '到達目標'))
    await keys.type(outcome)
    await enter(words('Add 3 questions of this outcome', 'この到達目標の3問を追加'))
    await keys.expectKept('adding questions')
    await enter(words('Save the test', 'テストを保存'))
    await expect(page.getByText(words('Saved.', '保存しました。'))).toBeVisible()
  })

  await test.step('asks for a review, which somebody else gives', async () => {
    await goBackTo(words('Review and publish', '確認と公開'))
    await expect(page.getByText(words('Nothing is missing.', '不足している項目はありません。'))).toBeVisible()
    await enter(words('Send to review', '確認を依頼'))
    await expect(page.getByText(words('Waits for an approval.', '承認待ちです。'))).toBeVisible()
    await keys.expectKept('asking for a review')
    const theirs = await browser.newContext({ ...project.use, baseURL: base })
    await signInQuickly(theirs, base, 'noriko', language)
    const second = await theirs.newPage()
    await second.goto(page.url())
    const their = keyboardOn(second)
    await their.to(words('What you say of it', 'コメント'))
    await their.type(words('Clear and safe.', '明確で安全です。'))
    await their.to(words('Approve as it stands', 'この内容で承認'))
    await their.press('Enter')
    await expect(second.getByText(words('Clear and safe.', '明確で安全です。'))).toBeVisible()
    await their.expectKept('approving')
    await theirs.close()
  })

  await test.step('publishes it', async () => {
    await page.reload()
    await enter(words('Publish', '公開する'))
    await expect(page.getByText(words('Published:', 'を公開しました。'))).toBeVisible()
    await keys.expectKept('publishing')
  })

  await test.step('enrols a class from a pasted table', async () => {
    await goBackTo(words('Teaching', '担当研修'))
    await enter(title)
    await enter(words('Classes', 'クラス'))
    await enter(words('Enrol a class', 'クラスを登録'))
    await keys.to(words('Name of the class', 'クラスの名称'))
    await keys.type('By keyboard')
    await keys.to(words('To be done by', '修了期限（任意）'))
    // The browser itself speaks English, whatever the page does: month, day, year.
    await keys.type('01312028')
    await keys.to(words('People: e-mail addresses', '受講者のメールアドレス'))
    await keys.paste('E-mail\nchiaki@muster.example\ndaniel@muster.example\n')
    await enter(words('Check the list', '名簿を確認'))
    await expect(page.getByText(words('2 people will be enrolled.', '2名を登録します。'))).toBeVisible()
    await enter(words('Enrol the class', 'クラスを登録'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('By keyboard')
    await expect(page.getByText(words('31 Jan 2028', '2028年1月31日')).first()).toBeVisible()
  })
})
