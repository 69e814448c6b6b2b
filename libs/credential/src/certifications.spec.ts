import { addDays } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificationsOf, endingSoon, reminderDue, type Held } from './certifications.ts'

const held = (id: string, completedOn: string, validThrough: string | null, given: Partial<Held> = {}): Held => ({
  id,
  qualification: 'security',
  completedOn,
  validThrough,
  issuedAt: `${completedOn}T09:00:00Z`,
  ...given,
})
const ids = (certificates: readonly Held[]) => certificates.map(({ id }) => id)
const always = () => true

describe('a certification', () => {
  const old = held('old', '2022-05-01', '2024-05-01')
  const valid = held('valid', '2025-05-01', '2027-05-01')
  const revoked = held('revoked', '2026-05-01', '2028-05-01')
  const counts = ({ id }: Held) => id === 'valid' || id === 'first-aid'

  it('shows the newest certificate that counts, and the others behind it, newest first', () => {
    const firstAid = held('first-aid', '2024-01-01', null, { qualification: 'first-aid' })
    const groups = certificationsOf([old, firstAid, revoked, valid], counts)
    expect(groups.map(({ current, earlier }) => [current.id, ...ids(earlier)])).toEqual([
      ['valid', 'revoked', 'old'],
      ['first-aid'],
    ])
  })

  it('shows the newest of all where none counts, after those that count', () => {
    const firstAid = held('first-aid', '2020-01-01', null, { qualification: 'first-aid' })
    const groups = certificationsOf([old, revoked, firstAid], counts)
    expect(groups.map(({ current }) => current.id)).toEqual(['first-aid', 'revoked'])
  })

  it('takes what was completed last, and not what was signed last', () => {
    const corrected = held('corrected', '2022-05-01', '2024-05-01', { issuedAt: '2026-01-01T00:00:00Z' })
    expect(certificationsOf([corrected, valid], always)[0]?.current.id).toBe('valid')
  })
})

describe('what ends soon', () => {
  const today = '2026-03-01'

  it('is what ends from today through the last day ahead, the first end first', () => {
    const certificates = [
      held('in-91', '2024-01-01', addDays(today, 91), { qualification: 'a' }),
      held('in-90', '2024-01-01', addDays(today, 90), { qualification: 'b' }),
      held('today', '2024-01-01', today, { qualification: 'c' }),
      held('yesterday', '2024-01-01', addDays(today, -1), { qualification: 'd' }),
      held('never', '2024-01-01', null, { qualification: 'e' }),
    ]
    expect(ids(endingSoon(certificates, today))).toEqual(['today', 'in-90'])
  })

  it('is not what was renewed by one valid for longer, or without end', () => {
    const one = held('one', '2024-04-01', '2026-04-01')
    expect(ids(endingSoon([one, held('renewed', '2026-02-01', '2028-02-01')], today))).toEqual([])
    expect(ids(endingSoon([one, held('without-end', '2026-02-01', null)], today))).toEqual([])
    expect(ids(endingSoon([one, held('other', '2026-02-01', null, { qualification: 'first-aid' })], today))).toEqual([
      'one',
    ])
    expect(ids(endingSoon([one, held('ends-sooner', '2026-02-01', '2026-03-15')], today))).toEqual(['one'])
  })

  it('is the newer of two that end on one day', () => {
    const older = held('older', '2024-04-01', '2026-04-01')
    const newer = held('newer', '2025-04-01', '2026-04-01')
    expect(ids(endingSoon([older, newer], today))).toEqual(['newer'])
    expect(ids(endingSoon([newer, older], today))).toEqual(['newer'])
  })
})

describe('a reminder', () => {
  const certificate = { completedOn: '2024-06-30', validThrough: '2026-06-30' }
  const due = (daysLeft: number, sent: readonly number[] = []) =>
    reminderDue(certificate, addDays(certificate.validThrough, -daysLeft), sent)

  it.each([
    [91, null],
    [90, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, null],
  ])('with %i days left: %s', (daysLeft, expected) => {
    expect(due(daysLeft)).toBe(expected)
  })

  it('goes out once, and none that was missed follows the nearest one', () => {
    expect([due(90, [90]), due(30, [90]), due(29, [90, 30]), due(7, [30, 90])]).toEqual([null, 30, null, 7])
    expect([due(40, [30]), due(5, [7])]).toEqual([null, null])
  })

  it('is none where the certificate was not valid for that long to begin with', () => {
    const month = { completedOn: '2026-06-01', validThrough: '2026-07-01' }
    expect(reminderDue(month, '2026-06-01', [])).toBeNull()
    expect(reminderDue(month, '2026-06-10', [])).toBeNull()
    expect(reminderDue(month, '2026-06-24', [])).toBe(7)
  })

  it('goes out at most once a threshold, each nearer to the end, on whichever days somebody looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 120 })), (looks) => {
        const sent: number[] = []
        for (const daysLeft of looks.toSorted((one, other) => other - one)) {
          const now = due(daysLeft, sent)
          if (now === null) continue
          expect(daysLeft).toBeGreaterThanOrEqual(0)
          expect(daysLeft).toBeLessThanOrEqual(now)
          expect(now).toBeLessThan(Math.min(...sent, Number.POSITIVE_INFINITY))
          sent.push(now)
        }
        // Somebody who looks at all within a threshold has sent that one, unless a nearer one was due first.
        for (const threshold of [90, 30, 7]) {
          const last = looks.filter((left) => left >= 0 && left <= threshold)
          if (last.length > 0) expect(sent.some((days) => days <= threshold)).toBe(true)
        }
      }),
    )
  })
})

describe('certifications, whatever is held', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-01-01', days))
  const certificate = fc.record({
    qualification: fc.constantFrom('security', 'first-aid', 'conduct'),
    completedOn: day,
    validThrough: fc.option(day),
    issuedAt: day.map((date) => `${date}T00:00:00Z`),
  })
  const many = fc.array(certificate, { maxLength: 12 }).map((all) => all.map((one, at) => ({ ...one, id: `c${at}` })))

  it('keep every certificate once, and one entry a qualification', () => {
    fc.assert(
      fc.property(many, fc.func(fc.boolean()), (all, counts) => {
        const asked = (one: Held) => counts(one.id)
        const groups = certificationsOf(all, asked)
        const shown = groups.flatMap(({ current, earlier }) => [current, ...earlier])
        expect(ids(shown).toSorted()).toEqual(ids(all).toSorted())
        expect(groups).toHaveLength(new Set(all.map(({ qualification }) => qualification)).size)
        for (const { current, earlier } of groups) if (earlier.some(asked)) expect(asked(current)).toBe(true)
      }),
    )
  })

  it('tell of one end a qualification at most, and of none that a longer validity covers', () => {
    fc.assert(
      fc.property(many, day, (all, today) => {
        const ending = endingSoon(all, today)
        expect(new Set(ending.map(({ qualification }) => qualification)).size).toBe(ending.length)
        for (const one of ending) {
          const others = all.filter(({ qualification }) => qualification === one.qualification)
          expect(others.every(({ validThrough }) => validThrough !== null && validThrough <= one.validThrough)).toBe(
            true,
          )
        }
      }),
    )
  })
})
