import { describe, expect, it } from 'vitest'
import { cut, readFields, writeFields, type StatementFields } from './statement-fields.ts'
import { endoMisaki } from './testing/certificates.ts'

const fields: StatementFields = {
  keyHint: new Uint8Array(8).fill(1),
  publicId: endoMisaki.publicId,
  completedOn: '2024-06-15',
  validThrough: null,
  statusIndex: 7,
  mode: 'field-placement',
  hours: 0.25,
  salt: new Uint8Array(16).fill(2),
  holderCommitments: [new Uint8Array(16).fill(3), new Uint8Array(16).fill(4)],
  courseCode: 'e1',
  edition: '2.1',
  maskedHolder: { en: 'E•••', ja: '遠•' },
}

describe('statement fields', () => {
  it('read back as written', () => {
    expect(readFields(writeFields(fields))).toEqual(fields)
  })

  it('are nothing with a byte too few or too many', () => {
    const bytes = writeFields(fields)
    for (let length = 0; length < bytes.length; length += 1) expect(readFields(bytes.subarray(0, length))).toBeNull()
    expect(readFields(Uint8Array.from([...bytes, 0]))).toBeNull()
  })

  it.each<[string, Partial<StatementFields>]>([
    ['no id', { publicId: 'MU-0' }],
    ['a day before 1970', { completedOn: '1969-12-31' }],
    ['a place below zero', { statusIndex: -1 }],
    ['a short salt', { salt: new Uint8Array(15) }],
    ['a long edition', { edition: '2'.repeat(13) }],
  ])('refuse %s', (_, wrong) => {
    expect(() => writeFields({ ...fields, ...wrong })).toThrow(RangeError)
  })
})

describe('cut', () => {
  it('keeps whole letters and what fits', () => {
    expect(cut('E•••')).toBe('E•••')
    expect(cut('👩‍🚀'.repeat(10))).toBe('👩‍🚀'.repeat(4))
    expect(cut(`E${'•'.repeat(100)}`)).toBe(`E${'•'.repeat(47)}`)
  })
})
