// The way into every command: `npm start`, `npm test`, `npm run bench` and `npm run muster` call this file with the
// system's Node, which may be 20. It sees to the dependencies and goes on under the Node 24 among them.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.muster-installed')
const commands = ['start', 'test', 'bench', 'muster']
const neededNode = [24, 7]

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** @param {string} file @returns {string | undefined} */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What the dependencies are made from: another lockfile, system or processor asks for another installation. */
function wanted() {
  const lock = textOf(join(root, 'package-lock.json')) ?? ''
  return createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex')
}

/**
 * Whether npm's own record of what it installed says the same as the lockfile: so after an `npm ci` by hand.
 * Packages that are optional or meant for other systems may be missing.
 */
function isInstalled() {
  const lock = textOf(join(root, 'package-lock.json'))
  const record = textOf(join(modules, '.package-lock.json'))
  if (lock === undefined || record === undefined) return false
  const locked = Object.entries(JSON.parse(lock).packages).filter(([place]) => place.includes('node_modules/'))
  const installed = JSON.parse(record).packages
  return locked.every(([place, entry]) => {
    const found = installed[place]
    if (!found) return Boolean(entry.optional ?? entry.os ?? entry.cpu)
    return found.version === entry.version && found.integrity === entry.integrity && found.link === entry.link
  })
}

function install() {
  console.error('Installing the dependencies, which takes about a minute …')
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install'
  const npm = process.env.npm_execpath
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  // What npm says goes to the error output: the output belongs to the command.
  const { status, error } = spawnSync(
    program,
    [...before, command, '--include=dev', '--include=optional', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  )
  if (error) refuse(`npm could not be run (${error.message}): install Node 20 or later with npm.`)
  if (status !== 0) refuse('The dependencies could not be installed: see the message of npm above.')
}

/** @param {string} version as in `v24.21.0` */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])
}

/** The Node that runs TypeScript as it stands: this one, or the one among the dependencies. */
function modernNode() {
  if (isNewEnough(process.version)) return process.execPath
  const own = join(modules, '.bin/node')
  const { stdout, status } = spawnSync(own, ['--version'], { encoding: 'utf8' })
  if (status === 0 && isNewEnough(stdout.trim())) return own
  return refuse(
    `Node ${neededNode.join('.')} or later is needed, did not come with the dependencies for ${process.platform} on ${process.arch}, and this is ${process.version}: install it by hand.`,
  )
}

/** The processes between npm and this one, by number: the shell npm uses stands between them or not. */
function starters() {
  const status = textOf(`/proc/${process.ppid}/stat`) ?? ''
  const [, name, parent] = /^\d+ \((.*)\) . (\d+)/s.exec(status) ?? []
  return name === 'sh' || name === 'bash' || name === 'dash' ? `${process.ppid} ${parent}` : String(process.ppid)
}

/** @param {string} node @param {string} command @param {string[]} options */
function goOn(node, command, options) {
  const child = spawn(node, [join(root, `apps/ops/src/${command}.ts`), ...options], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}` },
  })
  /** @type {NodeJS.Signals[]} */
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of forwarded) process.on(signal, () => child.kill(signal))

  // A killed npm cannot pass anything on; what it started ends with it.
  if (process.env.npm_lifecycle_event) {
    const before = starters()
    setInterval(() => starters() !== before && child.kill('SIGTERM'), 250).unref()
  }

  child.once('error', (error) => refuse(`${node} could not be run: ${error.message}.`))
  child.once('exit', (code, signal) => {
    for (const name of forwarded) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code ?? 1)
  })
}

const [command, ...options] = process.argv.slice(2)
if (!command || !commands.includes(command)) refuse(`Name one of: ${commands.join(', ')}.`)
if (textOf(stamp) !== wanted()) {
  if (!isInstalled()) install()
  writeFileSync(stamp, wanted())
}
goOn(modernNode(), command, options)
