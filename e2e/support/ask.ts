import type { Browser } from '@playwright/test'
import { demoPassword } from '@muster/sample/world/people.ts'
import { signInQuickly, type Language } from './people.ts'

/** The API as somebody's page calls it; a refusal is an error with what was said. */
export type Ask = <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, data?: object) => Promise<Reply>

/** Calls the API as a person of the sample world does, in a browser of their own. */
export async function asStaff(browser: Browser, base: string, who: string, language: Language): Promise<Ask> {
  const context = await browser.newContext()
  const headers = await signInQuickly(context, base, who, language)
  return async <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, data?: object) => {
    const reply = await context.request.fetch(`${base}/api/v1${path}`, { method, headers, ...(data && { data }) })
    if (!reply.ok()) throw new Error(`${who} ${method} ${path}: ${await reply.text()}`)
    return JSON.parse((await reply.text()) || 'null') as Reply
  }
}

export interface NewTrainee {
  /** What stands before the at sign of their address; lower case. */
  readonly key: string
  readonly familyName: string
  readonly givenName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
}

/** Adds a trainee as an administrator does, who chooses the demo password by the link in their mail; gives their address. */
export async function addTrainee(
  browser: Browser,
  base: string,
  { key, ...names }: NewTrainee,
  language: Language,
): Promise<string> {
  const email = `${key}@muster.example`
  const administrator = await asStaff(browser, base, 'emi', language)
  const passportName = `${names.familyName} ${names.givenName}`.toUpperCase()
  await administrator('POST', '/people', { ...names, passportName, language, email, roles: ['trainee'] })
  const { mails } = await administrator<{ mails: { to: string; text: string }[] }>('GET', '/outbox?limit=50')
  const token = /choose-password#(\S+)/.exec(mails.find(({ to }) => to === email)?.text ?? '')?.[1]
  await administrator('POST', '/password', { token, password: demoPassword })
  return email
}
