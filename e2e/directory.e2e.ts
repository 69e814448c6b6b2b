import { type APIRequestContext, expect, test } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { expectAccessible } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp']

/** A directory as it asks: SCIM over HTTP, with the address and token an administrator entered in it. */
function directoryOf(program: APIRequestContext, address: string, secret: string) {
  const ask = async (method: string, path: string, data?: object) => {
    const headers = { authorization: `Bearer ${secret}`, ...(data && { 'content-type': 'application/scim+json' }) }
    const reply = await program.fetch(address + path, { method, headers, ...(data && { data: JSON.stringify(data) }) })
    return { status: reply.status(), body: (await reply.json()) as { id: string; detail: string; active: boolean } }
  }
  return {
    read: (id: string) => ask('GET', `/Users/${id}`),
    add: (userName: string, familyName: string) =>
      ask('POST', '/Users', { schemas: [], userName, name: { familyName, givenName: 'Leaver' }, active: true }),
    addGroup: (displayName: string, value: string) =>
      ask('POST', '/Groups', { schemas: [], displayName, members: [{ value }] }),
    close: (id: string) =>
      ask('PATCH', `/Users/${id}`, { schemas, Operations: [{ op: 'Replace', path: 'active', value: 'False' }] }),
  }
}

/** An administrator lets a directory in, says what its groups give, and answers when it wants unusually many accounts closed. */
test('a directory keeps the people of an agency', async ({ context, page, playwright, baseURL }, { project }) => {
  const language = project.use.locale as Language
  const words = (en: string, ja: string): string => (language === 'en' ? en : ja)
  const button = (en: string, ja: string) => page.getByRole('button', { name: words(en, ja), exact: true })
  const heading = page.getByRole('heading', { level: 1 })
  const dialog = page.getByRole('dialog')
  const program = await playwright.request.newContext()
  let secret = ''
  await signInQuickly(context, baseURL ?? '', 'ren', language)

  await test.step('has no directory, and makes a token for one', async () => {
    await page.goto('/directory')
    await expect(heading).toHaveText(
      words('No directory keeps your people yet', 'ディレクトリはまだ接続されていません'),
    )
    await expectAccessible(page, 'no directory')
    await page.getByRole('link', { name: words('To the tokens', 'トークンの管理へ') }).click()
    await button('Make a token', 'トークンを発行').click()
    await dialog.getByLabel(words('Which program uses it', '使用するプログラム')).fill('Entra')
    await dialog.getByLabel(words('Check certificates', '修了証の確認')).uncheck()
    await dialog.getByLabel(words('Keep people and groups', '人とグループの管理')).check()
    await dialog.getByLabel(words('Your password', 'あなたのパスワード')).fill(demoPassword)
    await button('Make the token', '発行する').click()
    secret = await page.getByLabel(words('Token', 'トークン'), { exact: true }).inputValue()
    await button('I have it', '控えました').click()
  })

  await page.goto('/directory')
  const address = await page.locator('.directory-address').innerText()
  const directory = directoryOf(program, address, secret)
  const people: string[] = []

  await test.step('sees people and a group arrive, and says what the group gives', async () => {
    for (let at = 1; at <= 7; at += 1) {
      const { status, body } = await directory.add(`leaver-${at}@ngo.example`, `Leaver${at}`)
      expect(status).toBe(201)
      people.push(body.id)
    }
    await directory.addGroup('Field instructors', people[0] ?? '')
    await page.reload()
    await expect(heading).toHaveText(words('Your directory keeps your people', 'ディレクトリと連携しています'))
    await page
      .getByRole('button', { name: words('Set roles of Field instructors', 'Field instructorsの役割を設定') })
      .click()
    await dialog.getByRole('checkbox', { name: words('Instructor', '講師') }).check()
    await expectAccessible(page, 'the roles of a group')
    await button('Set these roles', '設定する').click()
    await expect(page.getByRole('row', { name: 'Field instructors' })).toContainText(words('Instructor', '講師'))
    await page.goto(`/people/${people[0]}`)
    await expect(page.getByRole('checkbox', { name: words('Instructor', '講師') })).toBeChecked()
  })

  await test.step('is asked when unusually many accounts are to be closed', async () => {
    for (const id of people.slice(0, 5)) expect((await directory.close(id)).status).toBe(200)
    for (const id of people.slice(5)) {
      const { status, body } = await directory.close(id)
      expect([status, body.detail]).toEqual([409, expect.stringContaining('held until an administrator')])
    }
    await page.goto('/directory')
    await expect(heading).toHaveText(words('2 accounts wait for your answer', '2件のアカウントが確認を待っています'))
    await button('Close accounts', '停止').click()
    await expect(page.getByRole('alert')).toContainText(words('at least one account', '選択してください'))
    await expectAccessible(page, 'closings that are held')
  })

  await test.step('leaves one open and closes the other', async () => {
    const pick = (name: string) =>
      page.getByRole('checkbox', { name: words(`Choose LEAVER${name} Leaver`, `LEAVER${name} Leaverを選択`) })
    await pick('6').check()
    await button('Leave 1 open', '1件を維持').click()
    await expect(
      page.getByRole('status').filter({ hasText: words('1 account stays open', '1件を維持しました') }),
    ).toBeVisible()
    await pick('7').check()
    await button('Close 1 account', '1件を停止').click()
    await expectAccessible(page, 'closing for sure')
    await button('Close them', '停止する').click()
    await expect(
      page.getByRole('status').filter({ hasText: words('1 account was closed', '1件を停止しました') }),
    ).toBeVisible()
    await expect(heading).toHaveText(words('Your directory keeps your people', 'ディレクトリと連携しています'))
    expect((await directory.read(people[5] ?? '')).body.active).toBe(true)
    expect((await directory.read(people[6] ?? '')).body.active).toBe(false)
  })
  await program.dispose()
})
