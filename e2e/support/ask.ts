import type { Browser, BrowserContext } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { signInQuickly, type Language } from './people.ts'

/** The API as somebody's page calls it; a refusal is an error with what was said. */
export type Ask = <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, data?: object) => Promise<Reply>

/** Calls the API as a person of the sample world does, in a browser of their own. */
export async function asStaff(browser: Browser, base: string, who: string, language: Language): Promise<Ask> {
  const context = await browser.newContext()
  const headers = await signInQuickly(context, base, who, language)
  return asking(context, base, { who, headers })
}

/** The same for somebody who is in no list of demo accounts: they sign in with their address and the demo password. */
export async function asColleague(browser: Browser, base: string, email: string): Promise<Ask> {
  const context = await browser.newContext()
  const headers = { origin: base }
  const data = { email, password: demoPassword }
  const reply = await context.request.post(`${base}/api/v1/session`, { data, headers })
  if (!reply.ok()) throw new Error(`${email} could not sign in: ${await reply.text()}`)
  const { csrf } = (await reply.json()) as { csrf: string }
  return asking(context, base, { who: email, headers: { ...headers, 'x-muster-csrf': csrf } })
}

const asking =
  (context: BrowserContext, base: string, caller: { who: string; headers: Record<string, string> }): Ask =>
  async <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, data?: object) => {
    const { who, headers } = caller
    const reply = await context.request.fetch(`${base}/api/v1${path}`, { method, headers, ...(data && { data }) })
    if (!reply.ok()) throw new Error(`${who} ${method} ${path}: ${await reply.text()}`)
    return JSON.parse((await reply.text()) || 'null') as Reply
  }

export interface NewPerson {
  /** What stands before the at sign of their address; lower case. */
  readonly key: string
  readonly familyName: string
  readonly givenName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
}

/** Adds a trainee as an administrator does, who chooses the demo password by the link in their mail; gives their address. */
export const addTrainee = (browser: Browser, base: string, person: NewPerson, language: Language): Promise<string> =>
  addPerson(browser, base, person, { administrator: 'emi', roles: ['trainee'], language })

/** The same with other roles, by the administrator of any agency. */
export async function addPerson(
  browser: Browser,
  base: string,
  { key, ...names }: NewPerson,
  { administrator, roles, language }: { administrator: string; roles: string[]; language: Language },
): Promise<string> {
  const email = `${key}@muster.example`
  const ask = await asStaff(browser, base, administrator, language)
  const passportName = `${names.familyName} ${names.givenName}`.toUpperCase()
  await ask('POST', '/people', { ...names, passportName, language, email, roles })
  const { mails } = await ask<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
  const token = /choose-password#(\S+)/.exec(mails.find(({ to }) => to === email)?.text ?? '')?.[1]
  await ask('POST', '/password', { token, password: demoPassword })
  return email
}
