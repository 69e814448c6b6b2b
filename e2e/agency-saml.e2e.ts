import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'
import { startSamlDirectory } from './support/saml-directory.ts'

/** An administrator sets up a directory that speaks SAML from its metadata, and somebody signs in with it. */
test('people sign in with a directory that speaks SAML', async ({ browser, context, page, baseURL }, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = <T extends string | RegExp>(en: T, ja: T): T => (language === 'en' ? en : ja)
  const directory = await startSamlDirectory(`haruto-${randomUUID()}@ministry.example`, ['desk'])
  const save = page.getByRole('button', { name: words('Save', '保存'), exact: true })
  const isSaved = page.getByText(words('Saved.', '保存しました。'), { exact: true })
  const label = words('Ministry SAML', '省のSAML')

  await test.step('metadata that would open files is refused in words', async () => {
    await signInQuickly(context, base, 'emi', language)
    await page.goto('/identity-providers/new')
    await page.getByLabel('SAML 2.0').check()
    await page.getByLabel(words('Button in English', 'ボタンの表示（英語）')).fill('Ministry SAML')
    await page.getByLabel(words('Button in Japanese', 'ボタンの表示（日本語）')).fill('省のSAML')
    const metadata = page.getByLabel(words('Metadata of the directory (XML)', '認証システムのメタデータ（XML）'))
    await metadata.fill(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${directory.metadata}`)
    await page.getByRole('button', { name: words('Read it', '読み取る') }).click()
    await expect(metadata).toHaveAccessibleDescription(words(/document type/, /文書型/))
    await expectAccessible(page, 'refused metadata')
    await metadata.fill(directory.metadata)
    await page.getByRole('button', { name: words('Read it', '読み取る') }).click()
    await expect(page.getByText(words('Read. Look over the fields', '読み取りました。'))).toBeVisible()
  })

  await test.step('it says until when the certificate is good, and saves', async () => {
    await expect(page.getByLabel(words('Entity ID of the directory', '認証システムのエンティティID'))).toHaveValue(
      directory.entityId,
    )
    const certificates = page.getByRole('list', { name: words('Until when they are good', '証明書の有効期限') })
    await expect(certificates.getByText(words('Good', '有効'), { exact: true })).toBeVisible()
    await page.getByLabel(words('Attribute that names groups', 'グループを示す属性')).fill('groups')
    await page.getByRole('button', { name: words('Add a role', '役割を追加') }).click()
    await page.getByLabel(words('Value 2', '値 2')).fill('desk')
    await page.getByLabel(words('Role 2', '役割 2')).selectOption('desk-officer')
    await page.getByLabel(words('Make an account at the first sign-in', '初回サインイン時にアカウントを作成')).check()
    await page.getByLabel(words('In use', '使用する')).check()
    await save.click()
    await expect(isSaved).toBeVisible()
    await expect(page.getByText(/\/consumer$/)).toBeVisible()
    const [address] = await page.getByText(/\/metadata$/).allInnerTexts()
    directory.register(await (await context.request.get(address ?? '')).text())
    await expectAccessible(page, 'a directory that speaks SAML')
  })

  await test.step('somebody signs in with it, and holds the roles of their groups', async () => {
    const own = await browser.newContext({ ...project.use, baseURL: base })
    const theirs = await own.newPage()
    await theirs.goto('/sign-in?agency=secretariat')
    await theirs.getByRole('button', { name: label }).click()
    await theirs.getByRole('button', { name: 'Go on as Haruto' }).click()
    await expect(theirs.getByText('KATO Haruto').first()).toBeAttached()
    const session = await own.request.get('/api/v1/session')
    expect(await session.json()).toMatchObject({ roles: ['desk-officer', 'trainee'] })
    await own.close()
  })

  await test.step('a certificate that is none is refused, and switching it off lets nobody in', async () => {
    const pem = page.getByLabel(words('Certificates that sign its answers', '応答の署名に使う証明書'))
    const kept = await pem.inputValue()
    await pem.fill('-----BEGIN CERTIFICATE-----')
    await save.click()
    await expect(pem).toHaveAccessibleDescription(words(/This is not a certificate/, /証明書ではありません/))
    await pem.fill(kept)
    await page.getByLabel(words('In use', '使用する')).uncheck()
    const saving = page.waitForResponse((reply) => reply.request().method() === 'PUT')
    await save.click()
    expect((await saving).status()).toBe(200)
    await expect(isSaved).toBeVisible()
    await page.goto('/identity-providers')
    const row = page.getByRole('row').filter({ hasText: directory.entityId })
    await expect(row.getByText(words('Off', '停止中'), { exact: true })).toBeVisible()
    const offered = await context.request.get('/api/v1/sign-in/agencies/secretariat')
    expect(JSON.stringify(await offered.json())).not.toContain('Ministry SAML')
  })
  await directory.stop()
})
