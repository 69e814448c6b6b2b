import { verifyExport } from './audit-export.ts'
import { ensureBuilt } from './build.ts'
import { evaluateFile } from './evaluate.ts'
import { Refused } from './given-file.ts'
import { keepCheckpoint, verifyLog } from './log.ts'
import { become, settle } from './program.ts'
import { verifyFile } from './verify.ts'

const usage = `npm run muster -- <command>

  migrate            bring the database to this version
  seed               fill in the sample world (refused in production)
  agency create …    make an agency with its first administrator; --help says with what
  user create …      make a person who may sign in; --help says with what
  replay             judge every stored decision again from what is stored; any difference is an alarm
  issue              issue every certificate that is missing, for instance after a halt
  evaluate FILE      decide a case: profile, facts and window as JSON in, the decision as JSON out
  backup FOLDER      copy database, keys and files as they are now into a new folder, each file with its hash
  restore FOLDER     put a backup into an empty database and an empty DATA_DIR; a damaged one is refused
  log keep FILE      add the newest checkpoint of the log of certificates to a file; --issuer names the installation
  log verify [FILE]  check the log against its newest checkpoint and the kept ones: was history rewritten?
  log verify --database
                     compare the log with the database: an entry for each certificate, status and key, and no other
  audit verify       compute the chains of audit entries anew: was anything changed, deleted or cut off?
                     --agency KEY for one, --checkpoint FILE to compare what somebody kept
  audit verify --file EXPORT
                     check exported entries (JSON lines or CSV) without the database; --issuer as below
  verify FILE        check a certificate, as JSON or as PDF; --issuer FILE names the issuer's DID document

Settings come from the environment and from .env: see .env.example.`

settle()
const [command, ...parts] = process.argv.slice(2)
const isAboutDatabase =
  (command === 'log' && parts.includes('--database')) || (command === 'audit' && !parts.includes('--file'))
const needsServer =
  ['migrate', 'seed', 'agency', 'user', 'replay', 'issue', 'backup', 'restore'].includes(command ?? '') ||
  isAboutDatabase

if (command === undefined || command === '--help' || command === 'help') {
  console.log(usage)
  if (command === undefined) process.exitCode = 1
} else if (needsServer) {
  if (await ensureBuilt()) become('apps/api/dist/command.js', [command ?? '', ...parts])
  else process.exitCode ||= 1
} else {
  try {
    process.exitCode = await decideHere(command)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** The commands that need nothing but a file; their exit status is 0 when the answer is good. */
async function decideHere(name: string): Promise<number> {
  if (name === 'evaluate') return evaluateFile(parts)
  if (name === 'verify') return verifyFile(parts)
  if (name === 'audit' && parts[0] === 'verify') return verifyExport(parts.slice(1))
  if (name === 'log' && parts[0] === 'keep') return keepCheckpoint(parts.slice(1))
  if (name === 'log' && parts[0] === 'verify') return verifyLog(parts.slice(1))
  throw new Refused(`There is no command ${name}: npm run muster -- --help lists them.`)
}
