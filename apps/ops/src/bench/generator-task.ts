import type { Measurement } from './measurement.ts'

/** A closed loop without think time: so many users, each asking again as soon as it was answered. */
export interface LoopTask {
  readonly is: 'loop'
  readonly port: number
  readonly workload: string
  /** Null measures the product; otherwise the requests of one operation against the bare handler, by kind. */
  readonly bare: readonly { readonly kind: string; readonly count: number }[] | null
  readonly users: number
  readonly warmUpSeconds: number
  readonly seconds: number
  readonly population: number
  /** Those who may be used up, in the order in which they are. */
  readonly places: readonly number[]
  readonly certificates: readonly string[]
}

/** Many people start the test within a stretch of time, each from a connection of their own, and save an answer. */
export interface StartTask {
  readonly is: 'start'
  readonly port: number
  readonly places: readonly number[]
  readonly seconds: number
}

export type GeneratorTask = LoopTask | StartTask

/** What the server acknowledged to one person. */
export interface Acknowledged {
  readonly place: number
  readonly attempt: string
  readonly position: number | null
}

export interface GeneratorReply {
  readonly measurement: Measurement
  /** How many of the places were used up. */
  readonly used: number
  readonly acknowledged: readonly Acknowledged[]
}
