import type { House } from './source.ts'

/** One broken rule. */
export interface Finding {
  /** The rule's name, which is also the folder of its fixture. */
  rule: string
  path: string
  line: number
  /** What is wrong, to follow the place. */
  says: string
}

/** A rule looks at the whole house and names what breaks it. */
export type Rule = (house: House) => Finding[]
