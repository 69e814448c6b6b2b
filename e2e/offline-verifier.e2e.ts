import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { browserPath } from './support/browser.ts'
import { signInQuickly, type Language } from './support/people.ts'
import { filmOf, photographOf, type Code } from './support/printed-page.ts'

interface Certificate {
  readonly id: string
  readonly text: string
  readonly code: Code
  readonly credential: string
  readonly pdf: Buffer
}

/** The first certificate of whoever is signed in, as they hold it. */
async function ownCertificate(request: APIRequestContext, base: string): Promise<Certificate> {
  const read = async (path: string): Promise<unknown> =>
    (await request.get(`${base}/api/v1/certificates${path}`)).json()
  const { certificates } = (await read('')) as { certificates: { id: string }[] }
  const { id } = certificates[0]!
  const code = (await read(`/${id}/code`)) as Code & { text: string }
  const pdf = await (await request.get(`${base}/api/v1/certificates/${id}/certificate.pdf`)).body()
  return { id, text: code.text, code, credential: JSON.stringify(await read(`/${id}/credential.json`)), pdf }
}

const day = 86_400_000

test('a certificate is checked with the network switched off, from paper, file and text', async ({
  browser,
  context,
  page,
  baseURL,
  playwright,
}, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const another = words('Check another', '別の修了証を確認')
  const verdict = (on: Page) => on.getByRole('heading', { level: 2 }).first()

  const own = await browser.newContext({ locale: language })
  await signInQuickly(own, base, 'haruka', language)
  const certificate = await ownCertificate(own.request, base)
  const photograph = await photographOf(browser, certificate.code)

  const folder = mkdtempSync(join(tmpdir(), 'muster-offline-'))
  const give = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const again = page.getByRole('button', { name: another })
    if (await again.isVisible()) await again.click()
    await page.locator('input[type="file"]').setInputFiles(file)
  }
  const givePhotograph = () => give({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: photograph })
  const giveText = async (text: string) => {
    const again = page.getByRole('button', { name: another })
    if (await again.isVisible()) await again.click()
    await page.getByText(words('Paste the text of a code', 'コードの文字列を貼り付ける')).click()
    await page.getByLabel(words('Text of the QR code, or the JSON', 'QRコードの文字列またはJSON')).fill(text)
    await page.getByRole('button', { name: words('Check', '確認'), exact: true }).click()
  }

  await test.step('the page is opened once with a network, and keeps itself', async () => {
    await page.goto('/check/')
    await expect(page.getByText(words('Opens without a network', 'オフラインで利用できます'))).toBeVisible()
    await expect(page.getByText(words('Recent enough', '使用できます'))).toBeVisible()
    await expectAccessible(page, 'the checking page')
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText(words('No network', 'オフライン'), { exact: true })).toBeVisible()
  })

  await test.step('the QR code of a photographed page is valid, and says how old the list is', async () => {
    await givePhotograph()
    await expect(verdict(page)).toHaveText(words('VALID', '有効'))
    await expect(page.getByText(certificate.id)).toBeVisible()
    await expect(page.getByText(words('less than an hour old', '1時間以内')).first()).toBeVisible()
    await page.getByLabel(words('Name', '氏名'), { exact: true }).fill('ono haruka')
    await page.getByRole('button', { name: words('Compare', '照合') }).click()
    await expect(page.getByText(words('The name matches.', '氏名は一致しています。'))).toBeVisible()
    await expectAccessible(page, 'a valid certificate')
  })

  await test.step('the credential as a file is valid, and shows the whole name', async () => {
    await give({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(certificate.credential) })
    await expect(verdict(page)).toHaveText(words('VALID', '有効'))
    await expect(page.getByText('ONO Haruka')).toBeVisible()
  })

  await test.step('a check takes at most 300 ms', async () => {
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) {
      await page.getByRole('button', { name: another }).click()
      await page.getByText(words('Paste the text of a code', 'コードの文字列を貼り付ける')).click()
      await page.getByRole('textbox').fill(certificate.text)
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const begun = performance.now()
              new MutationObserver((_, watching) => {
                if (!document.querySelector('.check-verdict')) return
                watching.disconnect()
                resolve(performance.now() - begun)
              }).observe(document.body, { childList: true, subtree: true })
              document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click()
            }),
        ),
      )
    }
    expect(times.toSorted((one, other) => one - other)[2]).toBeLessThanOrEqual(300)
  })

  await test.step('a PDF is checked by the data in it, and says that its page was not', async () => {
    const onlyData = words('Only the data in the PDF was checked', 'PDF内のデータだけを確認しました')
    const altered = words('This file is not as it was issued', '発行時のファイルではありません')
    await give({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: certificate.pdf })
    await expect(verdict(page)).toHaveText(words('VALID', '有効'))
    await expect(page.getByText(onlyData)).toBeVisible()
    await expect(page.getByText('ONO Haruka')).toBeVisible()
    await expectAccessible(page, 'a valid PDF')
    const added = Buffer.concat([certificate.pdf, Buffer.from('\n1 0 obj (SATO Misaki) endobj\n%%EOF\n')])
    await give({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: added })
    await expect(page.getByText(altered)).toBeVisible()
    await expectAccessible(page, 'an altered PDF')
  })

  await test.step('what was changed, cut or is something else is never valid', async () => {
    const { text, credential } = certificate
    const at = text.length - 20
    const flipped = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    const forged = words('NOT GENUINE', '真正でない')
    for (const changed of [flipped, credential.replace('ONO Haruka', 'ONO Haruko')]) {
      await giveText(changed)
      await expect(verdict(page)).toHaveText(forged)
    }
    await expectAccessible(page, 'a forged certificate')
    const refused = page.getByRole('alert')
    for (const [given, en, ja] of [
      ['https://example.org/menu', 'not from a certificate of Muster', 'Musterの修了証のものではありません'],
      [text.split('#')[0]!, 'without the signed part', '署名部分がありません'],
      [`${text.split('#')[0]}#AQ`, 'incomplete or damaged', '欠けているか、壊れています'],
      [credential.slice(0, 900), 'incomplete or is not a credential', '途中で切れているか'],
      ['', 'nothing to check yet', '確認する内容がありません'],
    ] as const) {
      await giveText(given)
      await expect(refused).toContainText(words(en, ja))
    }
    const picture = await page.screenshot()
    for (const [name, buffer, en, ja] of [
      ['not.jpg', Buffer.from('GIF89a but not really'), 'neither an image', '表示できる画像でも'],
      ['cut.jpg', photograph.subarray(0, 200), 'neither an image', '表示できる画像でも'],
      ['empty.png', Buffer.alloc(0), 'empty', '空です'],
      ['other.png', picture, 'No QR code was found', 'QRコードが見つかりません'],
      ['page.pdf', Buffer.from('%PDF-1.7\n'), 'holds no signed credential', '署名付きデータがありません'],
    ] as const) {
      await give({ name, mimeType: 'image/jpeg', buffer })
      await expect(refused).toContainText(words(en, ja))
      await expect(page.getByText(words('VALID', '有効'), { exact: true })).toHaveCount(0)
    }
    const large = join(folder, 'large.jpg')
    writeFileSync(large, photograph)
    truncateSync(large, 52_000_000)
    await give(large)
    await expect(refused).toContainText(words('larger than 30 MB', '30 MBを超えています'))
    await expectAccessible(page, 'a refused file')
  })

  await test.step('three days later it says so; after the limit the status is unknown', async () => {
    await page.clock.setFixedTime(Date.now() + 3 * day)
    await givePhotograph()
    await expect(verdict(page)).toHaveText(words('VALID', '有効'))
    await expect(page.getByText(words('3 days old', '3日前')).first()).toBeVisible()
    await page.clock.setFixedTime(Date.now() + 8 * day)
    await givePhotograph()
    await expect(verdict(page)).toHaveText(words('STATUS UNKNOWN', '状態不明'))
    await expectAccessible(page, 'an unknown status')
    await page.clock.setFixedTime(Date.now() - 3 * day)
    await givePhotograph()
    await expect(page.getByText(words('clock of this device is wrong', '端末の時計が正しくありません'))).toBeVisible()
    await page.clock.setFixedTime(Date.now())
  })

  await test.step('a revoked one is still valid on the old list, and revoked after a refresh', async () => {
    const verifier = await browser.newContext({ locale: language })
    await signInQuickly(verifier, base, 'ayumi', language)
    const session = (await (await verifier.request.get(`${base}/api/v1/session`)).json()) as { csrf: string }
    const revoked = await verifier.request.post(`${base}/api/v1/certificates/${certificate.id}/revocation`, {
      headers: { origin: base, 'x-muster-csrf': session.csrf, 'idempotency-key': crypto.randomUUID() },
      data: { effectiveFrom: null, reason: 'Issued by mistake, found by a journey' },
    })
    expect(revoked.status(), await revoked.text()).toBe(200)
    await verifier.close()
    await giveText(certificate.text)
    await expect(verdict(page)).toHaveText(words('VALID', '有効'))
    await expect(page.getByText(words('What was withdrawn since then', 'それ以降の取消し'))).toBeVisible()
    await context.setOffline(false)
    await expect(async () => {
      await page.getByRole('button', { name: words('Refresh now', '今すぐ更新') }).click()
      await expect(page.getByRole('button', { name: words('Refresh now', '今すぐ更新') })).toBeVisible()
      await giveText(certificate.text)
      await expect(verdict(page)).toHaveText(words('REVOKED', '取消し'), { timeout: 1_000 })
    }).toPass({ timeout: 60_000, intervals: [3_000] })
    await context.setOffline(true)
    await givePhotograph()
    await expect(verdict(page)).toHaveText(words('REVOKED', '取消し'))
    await expectAccessible(page, 'a revoked certificate')
  })

  await test.step('a camera reads the code from the page', async () => {
    const film = join(folder, 'film.y4m')
    await filmOf(browser, certificate.code, film)
    const filming = await playwright.chromium.launch({
      executablePath: await browserPath(),
      args: [
        '--no-sandbox',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    })
    try {
      const device = await filming.newContext({ ...project.use, baseURL: base, permissions: ['camera'] })
      const checking = await device.newPage()
      await checking.goto('/check/')
      await expect(checking.getByText(words('Opens without a network', 'オフラインで利用できます'))).toBeVisible()
      await expect(checking.getByText(words('Recent enough', '使用できます'))).toBeVisible()
      await device.setOffline(true)
      await checking.getByRole('button', { name: words('Scan with the camera', 'カメラで読み取る') }).click()
      await expect(verdict(checking)).toHaveText(words('REVOKED', '取消し'))
      await expect(checking.getByText(certificate.id)).toBeVisible()
      await checking.getByRole('button', { name: another }).click()
      await device.clearPermissions()
    } finally {
      await filming.close()
    }
  })
  await own.close()
  rmSync(folder, { recursive: true })
})
