import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { didDocument } from '@muster/credential/did.ts'
import { publicKeyOf, signerFromSecret } from '@muster/credential/ed25519.ts'
import { buildCredential, evidenceDigest } from '@muster/credential/payload.ts'
import { bitstringOf, buildStatusList } from '@muster/credential/status-list.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeSigningCertificate } from '../../api/src/certificates/pdf/signing-certificate.ts'
import { signPdf } from '../../api/src/certificates/pdf/sign-pdf.ts'

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let server: Server
let address: string
/** What the issuer serves, by path. */
const served = new Map<string, unknown>()

interface Run {
  status: number | null
  output: string
  errors: string
}

/** `npm run muster -- …`, without npm. */
async function muster(...parts: string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'muster.ts'), ...parts], {
    env: { ...process.env, INIT_CWD: folder, PUBLIC_URL: address },
  })
  const { promise, resolve } = Promise.withResolvers<number | null>()
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  child.once('close', resolve)
  return { status: await promise, output, errors: errors.trim() }
}

function given(name: string, content: unknown): string {
  const text = typeof content === 'string' || content instanceof Buffer ? content : JSON.stringify(content)
  writeFileSync(join(folder, name), text)
  return name
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muster-command-'))
  server = createServer((request, reply) => {
    const document = served.get(request.url ?? '')
    reply
      .writeHead(document === undefined ? 404 : 200)
      .end(typeof document === 'string' ? document : JSON.stringify(document ?? null))
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('the operator’s tool', () => {
  it('says what it can do', async () => {
    const { status, output } = await muster('--help')
    expect(status).toBe(0)
    for (const command of ['migrate', 'seed', 'user create', 'evaluate', 'verify']) expect(output).toContain(command)
  })

  it.each([
    [['dance'], 'There is no command dance: npm run muster -- --help lists them.'],
    [['evaluate'], 'Name a file: a case with profile, facts and window, as JSON.'],
    [['evaluate', 'none.json'], 'The file none.json does not exist.'],
    [['verify', '.'], 'The file . is a directory.'],
  ])('answers %j with one sentence', async (parts, sentence) => {
    expect(await muster(...parts)).toEqual({ status: 1, output: '', errors: sentence })
  })
})

describe('evaluate', () => {
  const version = {
    key: 'standby',
    version: 1,
    title: { en: 'Standby', ja: '待機' },
    appliesFrom: '2026-01-01',
    authorityDocument: 'An invented rule',
    convention: 'plain',
    isStandby: true,
    root: {
      id: 'root',
      kind: 'all',
      title: { en: 'All', ja: 'すべて' },
      window: { kind: 'today' },
      children: [
        {
          id: 'security',
          kind: 'completion',
          title: { en: 'Security', ja: '安全' },
          accepts: [{ type: 'e1', validity: { amount: 36, unit: 'month' } }],
        },
      ],
    },
  }
  const person = { personId: 'p1', credentials: [{ id: 'c1', type: 'e1', completedOn: '2026-02-01' }] }

  it('prints the decision of a case as JSON', async () => {
    const file = given('case.json', {
      title: 'A',
      given: { versions: [version], posting: null, person, asOf: '2026-03-01' },
    })
    const { status, output } = await muster('evaluate', file)
    expect(status).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ verdict: 'ELIGIBLE' })
  })

  it('says what differs from what the case expects', async () => {
    const input = { versions: [version], posting: null, person, asOf: '2026-03-01' }
    const { status, errors } = await muster(
      'evaluate',
      given('wrong.json', { given: input, expect: { verdict: 'BARRED' } }),
    )
    expect(status).toBe(2)
    expect(errors).toBe('Expected verdict "BARRED", found "ELIGIBLE".')
  })

  it('decides an input that stands alone, too late for the proof in it', async () => {
    const file = given('input.json', { versions: [version], posting: null, person, asOf: '2029-02-02' })
    expect(JSON.parse((await muster('evaluate', file)).output)).toMatchObject({ verdict: 'NOT_ELIGIBLE' })
  })

  it.each([
    ['broken.json', '{', 'The file broken.json is not JSON in UTF-8.'],
    ['list.json', '[]', 'The file list.json holds no case.'],
    [
      'half.json',
      { given: { versions: [version], asOf: '2026-03-01' } },
      'The case in half.json is not one: nothing stands at /given/posting.',
    ],
    [
      'future.json',
      {
        versions: [version],
        posting: null,
        person: { ...person, credentials: [{ ...person.credentials[0], completedOn: '2999-01-01' }] },
        asOf: '2026-03-01',
      },
      'The case in future.json cannot be decided: completion-in-future at /person/credentials/0/completedOn.',
    ],
  ])('refuses %s with one sentence', async (name, content, sentence) => {
    expect(await muster('evaluate', given(name, content))).toEqual({ status: 1, output: '', errors: sentence })
  })
})

describe('verify', () => {
  const secret = new Uint8Array(32).fill(7)
  const did = 'did:web:muster.example'
  const signer = signerFromSecret(secret, did)
  const document = didDocument(did, [{ publicKey: publicKeyOf(secret), state: 'active' }])
  const both = (text: string) => ({ en: text, ja: text })
  const paper = paperSigner()

  function paperSigner() {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const from = new Date('2026-01-01T00:00:00Z')
    const certificate = makeSigningCertificate(pair, { address: 'https://muster.example', from, years: 25 })
    return { privateKey: pair.privateKey, certificates: [certificate] as const }
  }

  /** As little of a PDF as carries a certificate, with room for a signature. */
  function pdf(credential: object): Buffer {
    const content = JSON.stringify(credential)
    const stars = '**********'
    const room = `/ByteRange [0 /${stars} /${stars} /${stars}] /Contents <${'0'.repeat(5_000)}>`
    const attached = `1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n${content}\nendstream\nendobj\n`
    return Buffer.from(`%PDF-1.7\n${attached}2 0 obj\n<< ${room} >>\nendobj\n%%EOF\n`)
  }

  function facts(): CertificateFacts {
    return {
      publicId: 'MU-7K3M-9QXA-42TD-8N5V',
      verifyAddress: `${address}/verify/MU-7K3M-9QXA-42TD-8N5V`,
      issuer: { did, name: both('Muster'), address },
      holder: { en: 'Aya Yamada', ja: '山田 彩' },
      course: {
        address: `${address}/courses/e1`,
        code: 'E1',
        title: both('Security'),
        description: both('Security'),
        criteria: both('Pass'),
        edition: '2.0',
      },
      qualification: { key: 'e1' },
      hours: 6,
      mode: 'online',
      language: 'en',
      components: [],
      completedOn: '2026-02-01',
      issuedAt: '2026-02-01T09:00:00Z',
      signatories: [],
      evidenceDigest: evidenceDigest(new TextEncoder().encode('record')),
      status: { revocationList: `${address}/status/r1`, suspensionList: `${address}/status/s1`, index: 5 },
    }
  }

  async function publish(revoked: number[]): Promise<void> {
    const times = { madeAt: '2026-02-01T09:00:00Z', currentUntil: '2099-01-01T00:00:00Z' }
    const gzip = (bytes: Uint8Array) => gzipSync(bytes)
    for (const [path, purpose, places] of [
      ['/status/r1', 'revocation', revoked],
      ['/status/s1', 'suspension', []],
    ] as const) {
      const list = { address: `${address}${path}`, issuerDid: did, purpose, ...times, bits: bitstringOf(places) }
      served.set(path, await secure(await buildStatusList(list, gzip), signer, '2026-02-01T09:00:00Z'))
    }
    served.set('/.well-known/did.json', document)
    served.set('/.well-known/pdf-certificates.pem', paper.certificates[0].toString())
  }

  async function certificate(): Promise<object> {
    return secure(buildCredential(facts()), signer, '2026-02-01T09:00:00Z')
  }

  async function verdict(...parts: string[]): Promise<unknown> {
    const { status, output, errors } = await muster('verify', ...parts)
    if (output === '') throw new Error(errors)
    return { status, ...(JSON.parse(output) as object) }
  }

  it('finds a certificate valid by the keys and lists of its issuer, as JSON and attached to a PDF', async () => {
    await publish([])
    const file = given('certificate.json', await certificate())
    const valid = { status: 0, word: 'VALID', proof: 'holds', holder: { en: 'Aya Yamada' }, validThrough: null }
    expect(await verdict(file)).toMatchObject(valid)
    const signed = signPdf(pdf(await certificate()), paper)
    expect(await verdict(given('certificate.pdf', signed))).toMatchObject({ ...valid, pdf: [] })
  })

  it('finds a PDF forged that was changed, is not signed, or is signed by somebody else', async () => {
    await publish([])
    const forged = (fault: string) => ({ status: 1, word: 'FORGED', proof: 'holds', pdf: [fault] })
    const bare = Buffer.from(
      pdf(await certificate())
        .toString()
        .replace('/ByteRange', '/Nothing'),
    )
    expect(await verdict(given('bare.pdf', bare))).toMatchObject(forged('pdf-unsigned'))
    const changed = signPdf(pdf(await certificate()), paper)
    changed.write('9 0 obj', changed.indexOf('2 0 obj'), 'latin1')
    expect(await verdict(given('changed.pdf', changed))).toMatchObject(forged('pdf-signature-wrong'))
    const added = Buffer.concat([signPdf(pdf(await certificate()), paper), Buffer.from('%%EOF\n')])
    expect(await verdict(given('added.pdf', added))).toMatchObject(forged('pdf-changed-after-signing'))
    const theirs = signPdf(pdf(await certificate()), paperSigner())
    expect(await verdict(given('theirs.pdf', theirs))).toMatchObject(forged('pdf-signed-by-another'))
  })

  it('finds a revoked one revoked, and a changed one forged', async () => {
    await publish([5])
    const file = given('revoked.json', await certificate())
    expect(await verdict(file)).toMatchObject({ status: 1, word: 'REVOKED' })
    const text = JSON.stringify(await certificate()).replaceAll('2026-02-01T09:00:00Z"', '2027-02-01T09:00:00Z"')
    expect(await verdict(given('changed.json', text))).toMatchObject({
      status: 1,
      word: 'FORGED',
      proof: 'signature-wrong',
    })
  })

  it('never says VALID without the lists: with the keys from a file, the status stays unknown', async () => {
    const file = given('offline.json', await certificate())
    const keys = given('did.json', document)
    expect(await verdict(file, '--issuer', keys)).toMatchObject({ status: 1, word: 'STATUS_UNKNOWN', proof: 'holds' })
  })

  it('refuses what it cannot judge with one sentence', async () => {
    await publish([])
    const other = didDocument('did:web:other.example', [{ publicKey: publicKeyOf(secret), state: 'active' }])
    const file = given('mine.json', await certificate())
    const refusal = async (...parts: string[]) => (await muster('verify', ...parts)).errors
    expect(await refusal(file, '--issuer', given('other.json', other))).toMatch(
      /^The certificate names the issuer did:web:muster.example, and /,
    )
    expect(await refusal(given('empty.pdf', '%PDF-1.7\n'))).toBe('No certificate is attached to the PDF empty.pdf.')
    expect(await refusal(given('plain.json', {}))).toBe('The file plain.json holds no signed certificate.')
    expect(await refusal(file, '--issuer', 'http://127.0.0.1:1')).toMatch(
      /^The issuer's keys cannot be fetched from http:\/\/127.0.0.1:1 /,
    )
  })
})
