import { readdirSync, readFileSync } from 'node:fs'

/** Processor time so far, in milliseconds; 0 where the system does not tell. */
export interface ProcessorTime {
  readonly server: number
  /** Of all processes of PostgreSQL. */
  readonly database: number
}

/** The kernel counts in hundredths of a second. */
const tick = 10

interface Stat {
  readonly parent: number
  readonly spent: number
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name, in brackets, may hold spaces: fields are counted after it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), spent: (Number(fields[11]) + Number(fields[12])) * tick }
  } catch {
    return null
  }
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** The first process of the PostgreSQL that one of its backends belongs to. */
export const firstProcess = (backendPid: number): number => statOf(backendPid)?.parent ?? 0

/** Processor time of a server, and of the database below its first process. */
export function processorTime(serverPid: number, databasePid: number): ProcessorTime {
  const below = processes()
    .map(statOf)
    .filter((stat) => stat?.parent === databasePid)
  return { server: statOf(serverPid)?.spent ?? 0, database: below.reduce((sum, stat) => sum + (stat?.spent ?? 0), 0) }
}
