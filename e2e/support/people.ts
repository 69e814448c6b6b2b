import type { BrowserContext, Page } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'

export type Language = 'en' | 'ja'

/** Signs in on the page, as a person does. */
export async function signInOnPage(page: Page, who: string, language: Language): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(language === 'en' ? 'E-mail' : 'メールアドレス', { exact: true }).fill(`${who}@muster.example`)
  await page.locator('input[type="password"]').fill(demoPassword)
  await page.getByRole('button', { name: language === 'en' ? 'Sign in' : 'サインイン', exact: true }).click()
}

/**
 * Signs in without the page, for journeys about something else; keeps the language on the person's record. Gives the headers
 * with which what is sent counts as sent by their page.
 */
export async function signInQuickly(
  context: BrowserContext,
  base: string,
  who: string,
  language: Language,
): Promise<Record<string, string>> {
  const headers = { origin: base }
  const reply = await context.request.post(`${base}/api/v1/demo-session`, { data: { key: who }, headers })
  if (!reply.ok()) throw new Error(`${who} could not sign in: ${await reply.text()}`)
  const { csrf } = (await reply.json()) as { csrf: string }
  const own = { ...headers, 'x-muster-csrf': csrf }
  await context.request.put(`${base}/api/v1/session/language`, { data: { language }, headers: own })
  return own
}
