import { resolve } from 'node:path'
import { StartFailure } from './database/embedded-postgres-failure.ts'

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** Owner's connection to any other PostgreSQL; null starts the embedded one. */
  readonly databaseUrl: string | null
  /** Connection of the role the API runs as; null derives it from the owner's. */
  readonly runtimeUrl: string | null
  readonly poolSize: number
  readonly role: 'web' | 'jobs' | 'all'
  readonly production: boolean
  /** Fill in and offer the sample world: loopback only, never in production. */
  readonly sample: boolean
  /** Address people and certificates know this server by, without a slash at the end. */
  readonly publicUrl: string
  readonly webDir: string
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly s3: { readonly endpoint: string; readonly bucket: string; readonly region: string } | null
  /** Secret that encrypts signing keys at rest; null in development, where one is made and kept in the data directory. */
  readonly keySecret: string | null
  /** An agency's own key and certificate that sign PDFs, in PEM files; null for those made by the installation itself. */
  readonly pdfSigning: PdfSigning | null
  /** Servers that others name may be on this machine, and without TLS: development and specs only. */
  readonly outgoingToLoopback: boolean
  /** Whether staff reach nothing before they have set up a second factor. The sample world's one-click sign-in needs none. */
  readonly staffNeedSecondFactor: boolean
  /** How long a proof of who somebody is lasts for dangerous acts, in minutes. */
  readonly stepUpMinutes: number
  readonly logLevel: string
  /** The proxies whose word about the address and protocol of a caller counts; false for none. */
  readonly trustedProxies: string | false
  /** How often one session, token or address may ask in a minute; 0 for as often as it likes. */
  readonly requestsPerMinute: number
  /** Checks every reply against its contract: for tests. */
  readonly checkReplies: boolean
  /** Tells in a header how many statements a request made: for the bench. */
  readonly countStatements: boolean
}

export interface PdfSigning {
  readonly keyFile: string
  /** What the key's file is encrypted with; null where it is not. */
  readonly passphrase: string | null
  /** The certificate of the key, and those of its authorities after it. */
  readonly certificateFile: string
}

const oneOf = <T extends string>(name: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((each) => each === value)
  if (!found) throw new StartFailure(`${name} is "${value}", but must be one of ${allowed.join(', ')}.`)
  return found
}

const whole = (name: string, value: string, least: number, most: number): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new StartFailure(`${name} is "${value}", but must be a whole number from ${least} to ${most}.`)
  }
  return number
}

/** Whether an address to listen on is reached from this machine alone. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

/** The settings of this process from its environment. Throws `StartFailure` with one sentence for what cannot be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const production = env['NODE_ENV'] === 'production'
  const sample = env['MUSTER_SAMPLE'] === '1'
  const port = whole('PORT', env['PORT'] || '3000', 0, 65_535)
  const host = env['HOST'] || (production ? '0.0.0.0' : '127.0.0.1')
  if (production && sample)
    throw new StartFailure('The sample world, with its demo accounts, is refused in production.')
  if (sample && !isLoopback(host))
    throw new StartFailure(`With sample data in it Muster listens on loopback only, not on ${host}.`)
  if (production) refuseDefaults(env)
  return {
    port,
    host,
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    databaseUrl: env['DATABASE_URL'] || null,
    runtimeUrl: env['DATABASE_RUNTIME_URL'] || null,
    poolSize: whole('DATABASE_POOL', env['DATABASE_POOL'] || '20', 2, 500),
    role: oneOf('ROLE', env['ROLE'] || 'all', ['web', 'jobs', 'all']),
    production,
    sample,
    publicUrl: (env['PUBLIC_URL'] || `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
    webDir: resolve(env['WEB_DIR'] || 'apps/web/dist'),
    smtpUrl: env['SMTP_URL'] || null,
    mailFrom: env['MAIL_FROM'] || 'Muster <muster@localhost>',
    s3: env['S3_BUCKET']
      ? { endpoint: env['S3_ENDPOINT'] ?? '', bucket: env['S3_BUCKET'], region: env['S3_REGION'] || 'us-east-1' }
      : null,
    keySecret: env['KEY_SECRET'] || null,
    pdfSigning: readPdfSigning(env),
    outgoingToLoopback: !production && env['OUTGOING_LOOPBACK'] === '1',
    staffNeedSecondFactor:
      oneOf('STAFF_SECOND_FACTOR', env['STAFF_SECOND_FACTOR'] || (production ? 'required' : 'optional'), [
        'required',
        'optional',
      ]) === 'required',
    stepUpMinutes: whole('STEP_UP_MINUTES', env['STEP_UP_MINUTES'] || '10', 1, 1_440),
    logLevel: env['LOG_LEVEL'] || 'info',
    trustedProxies: env['TRUSTED_PROXIES'] || (production ? 'loopback, linklocal, uniquelocal' : false),
    requestsPerMinute: whole(
      'REQUESTS_PER_MINUTE',
      env['REQUESTS_PER_MINUTE'] || (production ? '1200' : '0'),
      0,
      1_000_000,
    ),
    checkReplies: env['MUSTER_CHECK_REPLIES'] === '1',
    countStatements: env['MUSTER_COUNT_STATEMENTS'] === '1',
  }
}

function refuseDefaults(env: NodeJS.ProcessEnv): void {
  if (!env['PUBLIC_URL']?.startsWith('https://'))
    throw new StartFailure(
      'In production PUBLIC_URL must be the https address people and certificates know this server by.',
    )
  if (!env['DATABASE_URL']) throw new StartFailure('In production DATABASE_URL must name the PostgreSQL to use.')
  if ((env['KEY_SECRET'] ?? '').length < 32)
    throw new StartFailure('In production KEY_SECRET must hold at least 32 characters: it encrypts the signing keys.')
  if (/change-?me|secret|example|0{16}|1{16}/i.test(env['KEY_SECRET'] ?? ''))
    throw new StartFailure('KEY_SECRET looks like an example; choose a random one.')
}

function readPdfSigning(env: NodeJS.ProcessEnv): PdfSigning | null {
  const [key, certificate] = [env['PDF_SIGNING_KEY'], env['PDF_SIGNING_CERTIFICATE']]
  if (!key && !certificate) return null
  if (!key || !certificate)
    throw new StartFailure('PDF_SIGNING_KEY and PDF_SIGNING_CERTIFICATE belong together: name both files or neither.')
  return {
    keyFile: resolve(key),
    passphrase: env['PDF_SIGNING_KEY_PASSPHRASE'] || null,
    certificateFile: resolve(certificate),
  }
}
