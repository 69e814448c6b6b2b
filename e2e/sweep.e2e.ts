import { expect, test } from '@playwright/test'
import { expectAccessibleEverywhere } from './support/axe.ts'
import { signInQuickly, type Language } from './support/people.ts'

/**
 * Pages by who sees them. A colon stands for the rest of the first link of that form on the page before; ids begin with a 0,
 * so that `/postings/0:` is a posting, and `/postings/0:/change` its first link that ends so.
 */
const pages: Readonly<Record<string, readonly string[]>> = {
  nobody: [
    '/sign-in',
    '/forgotten-password',
    '/sign-in?agency=university',
    '/sign-in-answer/00000000-0000-7000-8000-000000000000',
    `/choose-password#${'A'.repeat(43)}`,
    `/invitation#${'A'.repeat(43)}`,
    '/verify',
    '/verify/MU-0000-0000-0000-0000-0000',
    '/log',
    '/log?id=MU-0000-0000-0000-0000-0000',
    '/check/',
    '/requirements',
    '/requirements/p1-mission-civilian',
    '/requirements/p1-mission-civilian?version=1',
    '/requirements/p5-relief-medical-registrant',
    '/api/docs',
  ],
  takumi: [
    '/',
    '/courses',
    '/courses/e1',
    '/courses/e1/lessons/m1-l2',
    '/courses/e1/lessons/m3-l3',
    '/courses/e1/notes',
    '/courses/e2',
    '/calendar',
    '/eligibility',
    '/decisions/0:',
    '/wallet',
    '/wallet/MU-:',
    '/wallet',
    '/wallet/outside/0:',
    '/wallet/outside/new',
    '/readers',
    '/notices',
    '/security',
    '/consents',
    '/my-data',
    '/experience',
    '/nothing-here',
  ],
  haruka: ['/', '/eligibility', '/nominations', '/my-appeals'],
  daniel: ['/', '/eligibility'],
  aoi: ['/', '/eligibility', '/courses', '/programmes/:', '/courses/e2/notes'],
  mei: ['/', '/eligibility'],
  hiroshi: [
    '/postings/new',
    '/places',
    '/outside-facts',
    '/outside-facts/:',
    '/postings',
    '/postings/0:',
    '/postings/0:/nominate',
    '/postings',
    '/postings/0:',
    '/postings/0:/change',
    '/postings',
    '/postings/0:',
    '/nominations/:',
    '/waivers',
    '/waivers/:',
    '/appeals',
    '/roster',
    '/roster?show=one-step',
    '/roster?show=everyone&view=dates',
    '/lists',
    '/lists/:',
    '/decisions',
    '/decisions/0:',
    '/look-ahead',
  ],
  tomoe: ['/teaching/e2/entry', '/authoring/programmes', '/authoring/programmes/:'],
  ren: ['/readiness?profile=p7-ngo-field-worker&station=kasuru'],
  ayumi: [
    '/postings',
    '/appeals',
    '/appeals/:',
    '/verification',
    '/verification/0:',
    '/verification/decided',
    '/issuers',
    '/issuers/0:',
    '/equivalences',
    '/decisions',
    '/decisions/0:',
    '/certificate-checks',
    '/issued-certificates',
  ],
  kenji: [
    '/teaching',
    '/teaching/:',
    '/teaching/e1/marking',
    '/teaching/e1/marking/desk',
    '/teaching/e1/extra-time',
    '/teaching/e1/classes',
    '/teaching/e1/classes/new',
    '/teaching/e1/entry',
    '/teaching',
    '/teaching/roads:',
    '/teaching/roads:/classes',
    '/teaching/roads:/classes/0',
    '/teaching/e1/cohorts',
    '/teaching/e1/cohorts/0:',
    '/teaching/e1/cohorts/new',
    '/questions/new',
    '/questions/import',
    '/questions',
    '/questions/0:',
    '/questions/0:/as-learner',
    '/authoring/course-file',
    '/authoring',
    '/authoring/0:',
    '/authoring/0:/test',
    '/authoring/0:/publish',
    '/authoring/courses/:/editions',
    '/authoring',
    '/authoring/0:',
    '/authoring/0:/lessons/',
    '/authoring/0:/preview',
  ],
  emi: [
    '/people',
    '/people/:',
    '/people/import',
    '/transfers',
    '/my-transfers',
    '/openings',
    '/name-requests',
    '/people/namesakes',
    '/people/merges',
    '/my-name',
    '/audit',
    '/outbox',
    '/directory',
    '/agency-tokens',
    '/webhooks',
    '/signing-keys',
    '/agency',
    '/agency/members',
    '/agency/retention',
    '/identity-providers',
    '/identity-providers/0:',
    '/identity-providers/new',
    '/erasures',
  ],
  sachiko: [
    '/rules',
    '/rules/drafts/:',
    '/rules/drafts/:/details',
    '/rules/drafts/:/cases',
    '/rules/drafts/:/changes',
    '/rules/drafts/:/impact',
    '/rules/drafts/:/approval',
    '/rules',
    '/rules/p1-mission-civilian/versions/:',
    '/rules/p1-mission-civilian/comparison:',
  ],
  naoko: ['/audit', '/openings', '/people/merges', '/deputies', '/bars', '/rules', '/replays'],
  noriko: ['/waivers', '/waivers/:', '/bars'],
  kwame: ['/waivers', '/waivers/:', '/nominations/:'],
}

/** Pages that the server renders take the language from the address. */
function withLanguage(to: string, language: Language): string {
  if (!/^\/(verify|log)/.test(to)) return to
  return `${to}${to.includes('?') ? '&' : '?'}lang=${language}`
}

for (const [who, paths] of Object.entries(pages)) {
  test(`every page of ${who}`, async ({ page, context, baseURL }, { project }) => {
    const language = project.use.locale as Language
    test.setTimeout(600_000)
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(error.message))
    // A script or style that the page's policy refused is said on the console alone.
    page.on('console', (line) => /Content Security Policy/.test(line.text()) && failures.push(line.text()))
    page.on('response', (reply) => reply.status() >= 500 && failures.push(`${reply.status()} ${reply.url()}`))
    if (who !== 'nobody') await signInQuickly(context, baseURL ?? '', who, language)
    for (const [place, path] of paths.entries()) {
      const [start, end] = path.split(':')
      const to =
        end === undefined
          ? path
          : await page
              .locator(`a[href^="${start}"]${end && `[href*="${end}"]`}`)
              .first()
              .getAttribute('href')
      expect(to, `a link to ${path}`).not.toBeNull()
      await page.goto(withLanguage(to ?? '', language))
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.locator('.loading')).toHaveCount(0)
      // What one language sees on a desk in light, the other sees in dark.
      await expectAccessibleEverywhere(page, `${who} ${path}`, place + (language === 'ja' ? 1 : 0))
    }
    expect(failures).toEqual([])
  })
}
