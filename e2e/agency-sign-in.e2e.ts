import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { startDirectory } from './support/directory.ts'
import { signInQuickly, type Language } from './support/people.ts'

/** An administrator sets up the directory of the agency, and somebody who was never here signs in with it. */
test('people sign in with the directory of their agency', async ({ browser, context, page, baseURL }, { project }) => {
  const base = baseURL ?? ''
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const directory = await startDirectory('akari@ministry.example', ['desk'])
  const save = page.getByRole('button', { name: words('Save', '保存'), exact: true })
  const label = words('Ministry account', '省のアカウント')

  await test.step('an administrator is told what is wrong, and loses nothing', async () => {
    await signInQuickly(context, base, 'emi', language)
    await page.goto('/identity-providers')
    await page.getByRole('link', { name: words('Add a directory', '認証システムを追加') }).click()
    await page.getByLabel(words('Button in English', 'ボタンの表示（英語）')).fill('Ministry account')
    await page.getByLabel(words('Button in Japanese', 'ボタンの表示（日本語）')).fill('省のアカウント')
    await page.getByLabel(words('Issuer', '発行者（Issuer）')).fill('login.example')
    await save.click()
    await expect(page.getByText(words('Type a whole address', '完全なアドレスを入力してください'))).toBeVisible()
    await expectAccessible(page, 'a refused directory')
  })

  await test.step('sets it up, with a role for a group', async () => {
    await page.getByLabel(words('Issuer', '発行者（Issuer）')).fill(directory.issuer)
    await page.getByLabel(words('Client ID', 'クライアントID')).fill(directory.clientId)
    await page.getByLabel(words('Client secret', 'クライアントシークレット')).fill(directory.secret)
    await page.getByLabel(words('Claim that names groups', 'グループを示すクレーム')).fill('groups')
    await page.getByRole('button', { name: words('Add a role', '役割を追加') }).click()
    await page.getByLabel(words('Value 2', '値 2')).fill('desk')
    await page.getByLabel(words('Role 2', '役割 2')).selectOption('desk-officer')
    await page.getByLabel(words('Make an account at the first sign-in', '初回サインイン時にアカウントを作成')).check()
    await page.getByLabel(words('In use', '使用する')).check()
    await save.click()
    await expect(page.getByText(words('Saved.', '保存しました。'), { exact: true })).toBeVisible()
    directory.register(await page.getByText(/\/sign-in-answer\//).innerText())
    await page.getByRole('button', { name: words('Test the connection', '接続をテスト') }).click()
    await expect(
      page.getByText(words('The directory answers as it should.', '認証システムは正しく応答しています。')),
    ).toBeVisible()
    await expectAccessible(page, 'a directory')
  })

  await test.step('somebody signs in with it, and holds the roles of their groups', async () => {
    const own = await browser.newContext({ ...project.use, baseURL: base })
    const theirs = await own.newPage()
    await theirs.goto('/sign-in?agency=secretariat')
    await expect(theirs.getByRole('button', { name: label })).toBeVisible()
    await expectAccessible(theirs, 'signing in with an agency')
    await theirs.getByRole('button', { name: label }).click()
    await theirs.getByRole('button', { name: 'Go on as Akari' }).click()
    await expect(theirs.getByText('SUZUKI Akari').first()).toBeAttached()
    await theirs.goto('/security')
    await expect(
      theirs.getByText(words('This is your only way to sign in', 'サインインできる方法がこれしかありません')),
    ).toBeVisible()
    await expectAccessible(theirs, 'one’s own ways to sign in')
    const session = await own.request.get('/api/v1/session')
    expect(await session.json()).toMatchObject({ roles: ['desk-officer', 'trainee'] })
    await own.close()
  })

  await test.step('nobody signs in once it is off', async () => {
    await page.getByLabel(words('In use', '使用する')).uncheck()
    await save.click()
    await expect(page.getByText(words('Saved.', '保存しました。'), { exact: true })).toBeVisible()
    await page.goto('/identity-providers')
    const row = page.getByRole('row').filter({ hasText: label })
    await expect(row.getByText(words('Off', '停止中'), { exact: true })).toBeVisible()
    const offered = await context.request.get('/api/v1/sign-in/agencies/secretariat')
    expect(await offered.json()).toMatchObject({ providers: [] })
  })
  await directory.stop()
})
