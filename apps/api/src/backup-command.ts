import { resolve } from 'node:path'
import { entities } from './entities.ts'
import { migrations } from './migrations/migrations.ts'
import { openDatabase } from './open-database.ts'
import { makeBackup } from './platform/backup/make-backup.ts'
import type { Manifest } from './platform/backup/manifest.ts'
import { restoreBackup } from './platform/backup/restore-backup.ts'
import type { Config } from './platform/config.ts'
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'

type Say = (sentence: string) => void

/** The folder somebody named, from where they stand. */
function folderIn([folder, ...rest]: readonly string[]): string {
  if (!folder || folder.startsWith('-') || rest.length > 0)
    throw new StartFailure('Name one folder: npm run muster -- backup FOLDER, or restore FOLDER.')
  return resolve(process.env['INIT_CWD'] ?? '.', folder)
}

const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0)
const signingKeysOf = ({ files }: Manifest): number => files.filter(({ path }) => path.endsWith('.key.json')).length

/** Copies the database of one instant and the files of DATA_DIR into a new folder, while the server may go on. */
export async function backup(parts: readonly string[], config: Config, say: Say): Promise<void> {
  const folder = folderIn(parts)
  const database = await openDatabase(config, say, true)
  try {
    const made = await makeBackup({
      ownerUrl: database.ownerUrl,
      dataDir: config.dataDir,
      folder,
      now: new Date(),
      filesAreElsewhere: config.s3 !== null,
    })
    say(`Backup of ${made.madeAt} in ${folder}: ${rowsOf(made)} rows, ${made.files.length} files, each with its hash.`)
    if (signingKeysOf(made) === 0) say('No signing key lies in DATA_DIR/keys: what is restored from it cannot issue.')
    else if (config.keySecret)
      say('The signing keys in it are encrypted: keep KEY_SECRET elsewhere, and do not lose it.')
    else say('The secret of the signing keys is in it: whoever has the folder can issue certificates.')
    if (made.filesAreElsewhere) say('Uploaded files are not in it: copy the bucket by its own means.')
  } finally {
    await database.stop()
  }
}

/** Puts a backup into the empty database and the empty DATA_DIR of this environment. */
export async function restore(parts: readonly string[], config: Config, say: Say): Promise<void> {
  const folder = folderIn(parts)
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, log: say, shared: false })
  try {
    const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl ?? ''
    const restored = await restoreBackup({ ownerUrl, dataDir: config.dataDir, folder, entities, migrations, say })
    say(
      `Restored the backup of ${restored.madeAt}: ${rowsOf(restored)} rows, ${restored.files.length} files. What happened after that instant is not in it.`,
    )
    if (signingKeysOf(restored) === 0)
      say(
        'The backup has no signing key: no certificate can be issued until an administrator publishes a new key and lets it sign. Checking certificates goes on.',
      )
    say('Compare the log with checkpoints that were kept: npm run muster -- log verify FILE.')
  } finally {
    await embedded?.stop()
  }
}
