import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offeredBy, pageFor, withoutAgency } from './page-for.ts'

type Acting = Parameters<typeof offeredBy>[1][number]

const acting = (id: string, more: Partial<Acting> = {}): Acting => ({
  id,
  membership: `membership of ${id}`,
  name: { en: id, ja: id },
  roles: ['instructor'],
  className: null,
  course: null,
  throughOn: null,
  current: false,
  ...more,
})
const home = acting('home', { membership: null, current: true })
const at = (path: string) => new URL(path, 'https://muster.example')

describe('a page of an agency', () => {
  it('comes back as it was, with its query and fragment', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.option(part), fc.option(part), (parts, query, fragment) => {
        const path = `/${parts.join('/')}${query === null ? '' : `?q=${query}`}${fragment === null ? '' : `#${fragment}`}`
        const address = at(pageFor(path, 'there'))
        expect(address.searchParams.get('for')).toBe('there')
        expect(withoutAgency(address)).toBe(path)
        expect(withoutAgency(at(path))).toBeNull()
      }),
    )
  })

  it('offers to act for its agency where one is at home or a member and acts for another', () => {
    const there = acting('there')
    expect(offeredBy(at('/teaching/e1?for=there'), [home, there])).toBe(there)
    const away = { ...home, current: false }
    expect(offeredBy(at('/teaching/e1?for=home'), [away, { ...there, current: true }])).toBe(away)
  })

  it('offers nothing of the agency one acts for, one that is unknown, or none', () => {
    const agencies = [home, acting('there')]
    for (const search of ['?for=home', '?for=elsewhere', '?for=', '?for=THERE', ''])
      expect(offeredBy(at(`/teaching/e1${search}`), agencies), search).toBeNull()
  })

  it('offers guests nothing, who see their class or course alone', () => {
    const guest = acting('there', { className: 'Monday', roles: [] })
    const ofCourse = acting('there', { course: { en: 'E', ja: 'E' }, roles: [] })
    expect(offeredBy(at('/teaching/e1?for=there'), [home, guest, ofCourse])).toBeNull()
    const member = acting('there')
    expect(offeredBy(at('/teaching/e1?for=there'), [home, guest, member])).toBe(member)
  })

  it('offers nothing on the pages of the person', () => {
    for (const path of ['/wallet', '/wallet/MU-1', '/notices', '/security'])
      expect(offeredBy(at(`${path}?for=there`), [home, acting('there')]), path).toBeNull()
    expect(offeredBy(at('/wallets?for=there'), [home, acting('there')])).not.toBeNull()
  })
})
