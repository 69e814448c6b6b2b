import { readFile } from 'node:fs/promises'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

interface Paper {
  readonly number: string
  readonly credential: string
  readonly pdf: Buffer
  readonly name: string
}

/** A certificate as its holder has it: its number, the credential and the PDF. */
async function paperOf(browser: Browser, base: string, language: Language): Promise<Paper> {
  const context = await browser.newContext()
  await signInQuickly(context, base, 'takumi', language)
  const get = async (path: string) => context.request.get(`${base}/api/v1/certificates${path}`)
  const { certificates } = (await (await get('')).json()) as {
    certificates: { id: string; verdict: string; holder: { en: string } }[]
  }
  const card = certificates.find(({ verdict }) => verdict === 'VALID')
  if (!card) throw new Error('no valid certificate in the wallet')
  const credential = await (await get(`/${card.id}/credential.json`)).text()
  const pdf = await (await get(`/${card.id}/certificate.pdf`)).body()
  await context.close()
  return { number: card.id, credential, pdf, name: card.holder.en }
}

const missing = 'MU-0000-0000-0000-0000-0000'

/** Two hundred rows with a name each; five of them are bad. */
function twoHundred({ number, name }: Paper): string {
  const good = Array.from({ length: 195 }, (_, at) => `${at},${number},${name}`)
  const bad = [`195,${missing},${name}`, `196,,${name}`, `197,no number,${name}`, `198,${number.slice(0, -2)},${name}`]
  return ['Row,Certificate number,Name', ...good, ...bad, `199,${number},Somebody Else`].join('\n')
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return readFile(await download.path(), 'utf8')
}

/** A desk officer checks two hundred from a table and from files, takes the result along, and anybody can check the report. */
test('two hundred are checked, problems first, and the report can be checked again', async ({
  browser,
  context,
  page,
  baseURL,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const paper = await paperOf(browser, base, language)
  const tampered = paper.credential.replace(/"hours":(\d+)/, '"hours":$10')
  const file = (name: string, content: string | Buffer) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })
  await signInQuickly(context, base, 'hiroshi', language)
  await page.goto('/certificate-checks')
  const start = page.getByRole('button', { name: words('Check', '確認を開始'), exact: true })

  await test.step('is told what is missing, and which rows of a table are ragged', async () => {
    await start.click()
    await expect(page.getByText(words('Choose a file or paste a list first.', 'ファイルを選ぶか、'))).toBeVisible()
    await page.locator('input[type=file]').setInputFiles(file('ragged.csv', 'a,b\n1,2\n1\n'))
    await start.click()
    await expect(page.getByRole('alert')).toContainText(words('Line 3', '3行目'))
    await expectAccessible(page, 'a ragged table')
  })

  await test.step('checks a table of two hundred: five need a look and come first', async () => {
    await page.locator('input[type=file]').setInputFiles(file('list.csv', twoHundred(paper)))
    await start.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('5 of 200 need a look', '200件中5件に問題があります'),
    )
    const verdicts = page.locator('tbody tr')
    await expect(verdicts.nth(0)).toContainText('195')
    await expect(verdicts.nth(4)).toContainText(words('Name differs', '氏名不一致'))
    await expect(verdicts.nth(5)).toContainText(words('Name matches', '氏名一致'))
    await expectAccessible(page, 'two hundred checked')
  })

  let report = ''
  await test.step('takes it along as CSV, as a spreadsheet and as a signed report', async () => {
    const csv = await saved(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click())
    const lines = csv.trim().split('\r\n')
    expect(lines).toHaveLength(201)
    expect(lines[0]).toContain('Row,Certificate number,Name,')
    expect(lines[1]).toContain(`0,${paper.number},`)
    expect(lines[200]).toContain('199,')
    await saved(page, () => page.getByRole('button', { name: /XLSX/ }).click())
    report = await saved(page, () => page.getByRole('button', { name: /JSON/ }).click())
    expect(JSON.parse(report)).toMatchObject({
      type: 'MusterVerificationReport',
      summary: { VALID: 196, NOT_FOUND: 4 },
    })
  })

  await test.step('checks two hundred files: a changed one shows the field that differs', async () => {
    await page.getByRole('button', { name: words('Check others', '別の修了証を確認') }).click()
    await page.getByLabel(words('Certificates as files', '修了証のファイル')).check()
    const good = Array.from({ length: 195 }, (_, at) => file(`${at}.json`, paper.credential))
    await page
      .locator('input[type=file]')
      .setInputFiles([
        ...good,
        file('certificate.pdf', paper.pdf),
        file('changed.json', tampered),
        file('picture.png', '\x89PNG and nothing more'),
        file('broken.json', '{"a":'),
        file('changed.pdf', Buffer.concat([paper.pdf, Buffer.from('\n')])),
      ])
    await start.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('4 of 200 need a look', '200件中4件に問題があります'),
      { timeout: 60_000 },
    )
    await expect(page.locator('tbody tr').nth(0)).toContainText(words('In the record', '記録'))
    await expect(page.locator('tbody tr').nth(0)).toContainText(words('Hours', '時間数'))
    await expectAccessible(page, 'two hundred files')
    const signed = await saved(page, () => page.getByRole('button', { name: /JSON/ }).click())
    expect(JSON.parse(signed)).toMatchObject({ summary: { FORGED: 2 } })
  })

  await test.step('anybody checks the report and a changed certificate without JavaScript', async () => {
    const plain = await browser.newContext({ ...project.use, baseURL: base, javaScriptEnabled: false })
    const sheet = await plain.newPage()
    const hand = async (name: string, content: string | Buffer) => {
      await sheet.goto(`/verify?lang=${language}`)
      await sheet.locator('input[type=file]').setInputFiles(file(name, content))
      await sheet.getByRole('button', { name: words('Check the file', 'ファイルを確認') }).click()
    }
    const heading = sheet.getByRole('heading', { level: 1 })
    await hand('report.json', report)
    await expect(heading).toHaveText(words('GENUINE REPORT', '真正な報告書'))
    await hand('report.json', report.replace('"verdict": "NOT_FOUND"', '"verdict": "VALID"'))
    await expect(heading).toHaveText(words('NOT GENUINE', '真正でない'))
    await hand('certificate.pdf', paper.pdf)
    await expect(heading).toHaveText(words('VALID', '有効'))
    await hand('changed.json', tampered)
    await expect(heading).toHaveText(words('NOT GENUINE', '真正でない'))
    await expect(sheet.getByRole('rowheader', { name: words('Hours', '時間数') })).toBeVisible()
    await plain.close()
    // axe needs JavaScript: the same page once more with it.
    await page.goto(`/verify?lang=${language}`)
    await page.locator('input[type=file]').setInputFiles(file('changed.json', tampered))
    await page.getByRole('button', { name: words('Check the file', 'ファイルを確認') }).click()
    await expectAccessible(page, 'a changed certificate handed in')
  })
})

/** An administrator makes a token for a program, sees it used, and revokes it. */
test('a token lets a program in until it is revoked', async ({ context, page, baseURL, playwright }, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const program = await playwright.request.newContext()
  const ask = (secret: string) =>
    program.post(`${base}/api/v1/verification/checks`, {
      data: { items: [{ reference: missing }] },
      headers: { authorization: `Bearer ${secret}` },
    })
  await signInQuickly(context, base, 'emi', language)
  await page.goto('/agency-tokens')
  await page.getByRole('button', { name: words('Make a token', 'トークンを発行') }).click()
  const dialog = page.getByRole('dialog')
  const confirm = dialog.getByRole('button', { name: words('Make the token', '発行する') })
  await dialog.getByLabel(words('Which program uses it', '使用するプログラム')).fill('Registry')
  await dialog.getByLabel(words('Your password', 'あなたのパスワード')).fill('not mine')
  await confirm.click()
  await expect(dialog.getByText(words('This is not your password.', 'パスワードが違います。'))).toBeVisible()
  await expectAccessible(page, 'making a token')
  await dialog.getByLabel(words('Your password', 'あなたのパスワード')).fill(demoPassword)
  await confirm.click()
  const secret = await page.getByLabel(words('Token', 'トークン'), { exact: true }).inputValue()
  expect((await ask(secret)).status()).toBe(200)
  await expectAccessible(page, 'a token made')
  await page.getByRole('button', { name: words('I have it', '控えました') }).click()
  await page.getByRole('button', { name: words('Revoke Registry', 'Registryを取り消す') }).click()
  await dialog.getByRole('button', { name: words('Revoke', '取り消す'), exact: true }).click()
  await expect(page.getByText(words('Revoked', '取消し'), { exact: true })).toBeVisible()
  expect((await ask(secret)).status()).toBe(401)
  await program.dispose()
})
