import { describe, expect, it } from 'vitest'
import { addressOf, filterOf, isOpenFilter } from './posting-filter.ts'

describe('a filter of postings in an address', () => {
  it('comes back as it went, with only what was chosen', () => {
    const filter = filterOf(new URLSearchParams('show=over&field=elections'))
    expect(filter).toEqual({ show: 'over', field: 'elections', profile: '', place: '' })
    expect(addressOf(filter)).toEqual({ show: 'over', field: 'elections' })
    expect(isOpenFilter(filter)).toBe(false)
  })

  it('shows what is to come where the address says nothing that is known', () => {
    expect(isOpenFilter(filterOf(new URLSearchParams('show=everything')))).toBe(true)
  })
})
