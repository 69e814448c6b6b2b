/** What the readable file says of contract entries and their audit. */
export interface AuditedEntries {
  /** Every entry the file names. */
  readonly named: readonly string[]
  /** What an entry writes: its own id, unless the file says otherwise. */
  actsOf(id: string): readonly string[]
  /** The spec that sees it succeed, where what the matrix sends it is refused. */
  seenIn(id: string): string | undefined
  /** Whether it may succeed and write nothing, since there was nothing to do. */
  mayBeIdle(id: string): boolean
  /** Why an entry that changes something writes none; undefined where the file does not say. */
  reasonOf(id: string): string | undefined
}

/**
 * Reads the file: `id writes act, act`, `id idle: REASON`, `id seen in SPEC`, `id silent: REASON`; `#` begins a remark.
 * @throws Error for a line of another form
 */
export function readAuditedEntries(text: string): AuditedEntries {
  const writes = new Map<string, string[]>()
  const seen = new Map<string, string>()
  const idle = new Map<string, string>()
  const silent = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, id = '', kind, rest = ''] = /^([a-zA-Z]+\.[a-zA-Z]+) (writes|idle:|seen in|silent:) (.+)$/.exec(line) ?? []
    if (kind === 'writes') writes.set(id, rest.split(', '))
    else if (kind === 'seen in') seen.set(id, rest)
    else if (kind === 'idle:') idle.set(id, rest)
    else if (kind === 'silent:') silent.set(id, rest)
    else throw new Error(`audited-entries.txt: what does this say: ${line}`)
  }
  return {
    named: [...writes.keys(), ...idle.keys(), ...seen.keys(), ...silent.keys()],
    actsOf: (id) => writes.get(id) ?? [id],
    seenIn: (id) => seen.get(id),
    mayBeIdle: (id) => idle.has(id),
    reasonOf: (id) => silent.get(id),
  }
}
