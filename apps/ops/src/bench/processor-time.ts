import { readdirSync, readFileSync } from 'node:fs'
import { sum } from './figures.ts'

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
  /** Of processes below it that have ended. */
  readonly spentBelow: number
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name, in brackets, may hold spaces: fields are counted after it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const time = (first: number): number => (Number(fields[first]) + Number(fields[first + 1])) * tick
    return { parent: Number(fields[1]), spent: time(11), spentBelow: time(13) }
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
  const all = processes().map(statOf)
  const first = statOf(databasePid)
  const running = all.filter((stat) => stat?.parent === databasePid).map((stat) => stat?.spent ?? 0)
  return {
    server: statOf(serverPid)?.spent ?? 0,
    database: sum(running) + (first?.spent ?? 0) + (first?.spentBelow ?? 0),
  }
}
