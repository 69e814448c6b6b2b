import { roles } from '@muster/contracts/codes.ts'
import { describe, expect, it } from 'vitest'
import { firstPageOf } from '../../app/first-page.ts'
import { navigationOf } from './navigation.ts'

const pagesOf = (...held: (typeof roles)[number][]) => navigationOf(held).map((entry) => entry.to)

describe('navigation', () => {
  it('gives each role its pages', () => {
    expect(pagesOf('trainee')).toEqual(['/', '/courses', '/eligibility', '/wallet'])
    expect(pagesOf('desk-officer')).toEqual([
      '/postings',
      '/decisions',
      '/roster',
      '/readiness',
      '/waivers',
      '/appeals',
      '/certificate-checks',
    ])
    expect(pagesOf('verifier')).toEqual([
      '/postings',
      '/decisions',
      '/roster',
      '/readiness',
      '/appeals',
      '/verification',
      '/certificate-checks',
      '/issued-certificates',
      '/issuers',
    ])
    expect(pagesOf('course-manager')).toEqual(['/issuers', '/teaching', '/questions', '/authoring'])
    expect(pagesOf('instructor')).toEqual(['/teaching', '/questions', '/authoring'])
    expect(pagesOf('rule-owner')).toEqual(['/rules'])
    expect(pagesOf('administrator')).toEqual([
      '/people',
      '/agency',
      '/identity-providers',
      '/directory',
      '/agency-tokens',
      '/webhooks',
      '/audit',
      '/signing-keys',
      '/erasures',
      '/outbox',
    ])
    expect(pagesOf('trainee', 'instructor')).toEqual([
      '/',
      '/courses',
      '/eligibility',
      '/wallet',
      '/teaching',
      '/questions',
      '/authoring',
    ])
  })

  it.each(roles.filter((role) => navigationOf([role]).length > 0))('begins on a page that %s has', (role) => {
    expect(pagesOf(role)).toContain(firstPageOf([role]))
  })
})
