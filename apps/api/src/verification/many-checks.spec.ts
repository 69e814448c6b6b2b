import type { CheckResult } from '@muster/contracts/schemas/verification.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'

let app: TestApp
let officer: Caller
let verifier: Caller
let good: string
let revoked: string
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  officer = await app.as('hiroshi')
  verifier = await app.as('ayumi')
  good = await certified(app, 'misaki')
  revoked = await certified(app, 'takumi')
  await verifier.call('certificates.revoke', {
    params: { certificate: revoked },
    body: { effectiveFrom: null, reason: 'Issued to the wrong person by mistake' },
  })
})
afterAll(() => app.stop())

const missing = 'MU-0000-0000-0000-0000-0000'
const send = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  caller = officer,
): Promise<Response> => caller.fetch(path, { method: 'POST', body, headers: { 'content-type': type } })

/** Two hundred rows of which five are bad: revoked, not there, mistyped, empty, and another name. */
function twoHundred(): string {
  const bad = [
    `${revoked},,kept`,
    `${missing},,kept`,
    `${good.slice(0, -1)}?,,kept`,
    ',,kept',
    `${good},SATO Ichiro,kept`,
  ]
  const rows = Array.from({ length: 195 }, (_, at) => `${good},遠藤　美咲,=1+${at}`)
  return '\uFEFFCertificate number,Name,Remark\r\n' + [...rows, ...bad].join('\r\n') + '\r\n'
}

const isBad = ({ verdict, nameAgrees }: CheckResult): boolean => verdict !== 'VALID' || nameAgrees === false

describe('many certificates at once', () => {
  it('are read from a table and checked, two hundred within a second, and the five bad ones are found', async () => {
    const table = await officer.call('verification.readTable', { body: new Blob([twoHundred()], { type: 'text/csv' }) })
    expect(table).toMatchObject({ columns: ['Certificate number', 'Name', 'Remark'], numberColumn: 0, nameColumn: 1 })
    const items = table.rows.map(({ cells: [reference = '', name = ''] }) => ({ reference, name }))
    await officer.call('verification.check', { body: { items } })
    const begun = performance.now()
    const { results } = await officer.call('verification.check', { body: { items } })
    const milliseconds = Math.round(performance.now() - begun)
    console.log(`200 checked in ${milliseconds} ms`)
    expect(milliseconds).toBeLessThan(1_000)
    expect(results.flatMap((result, at) => (isBad(result) ? [[at, result.verdict, result.nameAgrees]] : []))).toEqual([
      [195, 'REVOKED', null],
      [196, 'NOT_FOUND', null],
      [197, 'NOT_FOUND', null],
      [198, 'NOT_FOUND', null],
      [199, 'VALID', false],
    ])
    expect(JSON.stringify(results)).not.toContain('遠藤')
  })

  it('are found by link and by the text of a QR code as well', async () => {
    const references = [
      good.toLowerCase(),
      `http://muster.test:3000/verify/${good}`,
      `https://x.example/verify/${good}#abc`,
    ]
    const { results } = await officer.call('verification.check', {
      body: { items: references.map((reference) => ({ reference })) },
    })
    expect(results.map(({ verdict, id }) => [verdict, id])).toEqual(references.map(() => ['VALID', good]))
  })

  it('come back as CSV and XLSX with rows and columns as they were, and nothing a spreadsheet would run', async () => {
    const csv = await send('/api/v1/verification/tables/export?as=csv', twoHundred(), 'text/csv')
    const lines = (await csv.text()).split('\r\n')
    expect(lines[0]).toContain('Certificate number,Name,Remark,Verdict')
    expect(lines[3]).toContain(`${good},遠藤　美咲,'=1+2,VALID`)
    expect(lines[196]).toMatch(/^MU-.*,,kept,REVOKED,REVOKED/)
    expect(lines).toHaveLength(202)
    const xlsx = await send('/api/v1/verification/tables/export?as=xlsx&words=ja', twoHundred(), 'text/csv')
    expect(xlsx.headers.get('content-disposition')).toContain('verification.xlsx')
    expect(Buffer.from(await xlsx.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK')
  })

  it('make a signed report that is known again, and no more after a change', async () => {
    const begun = performance.now()
    const made = await send('/api/v1/verification/tables/export?as=report', twoHundred(), 'text/csv')
    console.log(`200 in one file, as a signed report, in ${Math.round(performance.now() - begun)} ms`)
    const text = await made.text()
    const again = async (report: string) =>
      (await officer.call('verification.checkFile', { body: new Blob([report]) })).result
    expect(await again(text)).toMatchObject({
      kind: 'report',
      isGenuine: true,
      rows: 200,
      summary: { VALID: 196, REVOKED: 1, NOT_FOUND: 3 },
    })
    expect(await again(text.replace('"verdict": "REVOKED"', '"verdict": "VALID"'))).toMatchObject({
      isGenuine: false,
      agency: null,
      rows: 0,
    })
    const { rows } = await app.owner.query<{ details: object }>(
      `SELECT details FROM audit_entry WHERE act = 'verification.export' ORDER BY id DESC LIMIT 1`,
    )
    expect(rows[0]?.details).toMatchObject({ as: 'report', rows: 200 })
  })

  it('are taken as files, and the results come back only with the receipt they were given', async () => {
    const credential = await (await app.as('misaki')).call('certificates.credential', { params: { certificate: good } })
    const { result, receipt } = await officer.call('verification.checkFile', {
      body: new Blob([JSON.stringify(credential)]),
    })
    if (result.kind !== 'certificate' || receipt === null) throw new Error('no result')
    const file = { name: 'one.json', result, receipt }
    const exported = (files: unknown[]) =>
      send('/api/v1/verification/files/export', JSON.stringify({ as: 'report', files }), 'application/json')
    expect((await exported([file])).status).toBe(200)
    const strange = await exported([{ ...file, result: { ...result, verdict: 'EXPIRED' } }])
    expect(strange.status).toBe(422)
    expect(await strange.json()).toMatchObject({ errors: [{ pointer: '/files/0/receipt', code: 'receipt-not-ours' }] })
  })
})

describe('a table that cannot be read', () => {
  const numbers = (count: number): string => `Number\n${`${missing}\n`.repeat(count)}`
  const refusal = async (body: string | Uint8Array<ArrayBuffer>): Promise<[number, unknown]> => {
    const reply = await send('/api/v1/verification/tables', body, 'text/csv')
    return [reply.status, ((await reply.json()) as { errors?: unknown }).errors]
  }

  it('is refused whole, with the lines of what is wrong', async () => {
    expect(await refusal(`a,b\n${good},1\n${good}\n${good},1,2\n`)).toEqual([
      422,
      [
        { pointer: '/rows/3', code: 'row-ragged' },
        { pointer: '/rows/4', code: 'row-ragged' },
      ],
    ])
    expect(await refusal(`a,b\n${good},"1\n${good},2\n`)).toEqual([422, [{ pointer: '/rows/2', code: 'quote-open' }]])
    expect(await refusal(numbers(10_001))).toEqual([422, [{ pointer: '/rows/10002', code: 'too-many-rows' }]])
    expect(await refusal('a,b\n1,2\n')).toEqual([422, [{ pointer: '', code: 'no-number-column' }]])
    expect(await refusal(new Uint8Array([0xc3, 0x28, 0xff]))).toEqual([422, [{ pointer: '', code: 'not-well-formed' }]])
    expect(await refusal('\uFEFF')).toEqual([422, [{ pointer: '', code: 'file-empty' }]])
  })

  it('is not one in UTF-16, in Shift_JIS, with semicolons, or without a head', async () => {
    const read = async (body: string | Buffer<ArrayBuffer>) =>
      officer.call('verification.readTable', { body: new Blob([body], { type: 'text/csv' }) })
    const utf16 = Buffer.from(`\uFEFF番号;氏名\n${good};美咲\n`, 'utf16le')
    expect(await read(utf16)).toMatchObject({ columns: ['番号', '氏名'], nameColumn: 1, numberColumn: 0 })
    const shiftJis = Buffer.concat([Buffer.from([0x94, 0xd4, 0x8d, 0x86]), Buffer.from(`,x\n${good},1\n`)])
    expect((await read(shiftJis)).columns).toEqual(['番号', 'x'])
    expect((await read(`${good}\n${missing}`)).rows).toHaveLength(2)
    expect((await read(numbers(10_000))).rows).toHaveLength(10_000)
  })

  it('is refused at once when it says it is too large, and the connection goes on', async () => {
    const reply = await send('/api/v1/verification/tables', new Uint8Array(20_000_000), 'text/csv')
    expect(reply.status).toBe(413)
    expect((await officer.call('access.session')).person.id).toBe(officer.personId)
  })
})
