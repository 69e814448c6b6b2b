/** A line of a pasted list: an address and the points, where there are any. */
export interface CohortLine {
  readonly email: string
  readonly points: number | null
}

export interface ReadLines {
  readonly people: readonly CohortLine[]
  /** Lines that are neither empty nor an address with whole points, by their number from 1. */
  readonly unreadable: readonly { readonly number: number; readonly text: string }[]
}

/** Full-width digits, commas and spaces are typed for the others. */
const folded = (text: string): string => text.normalize('NFKC').replaceAll('、', ',').trim()

/** Reads a list: one person on a line, the points after a comma, a semicolon, a tab or a space. */
export function readCohortLines(text: string): ReadLines {
  const people: CohortLine[] = []
  const unreadable: { number: number; text: string }[] = []
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = folded(raw)
    if (line === '') return
    const [, email, points] = /^([^\s,;]+@[^\s,;]+)(?:[\s,;]+(\d{1,4}))?[\s,;]*$/.exec(line) ?? []
    if (email === undefined) unreadable.push({ number: index + 1, text: raw.trim() })
    else people.push({ email, points: points === undefined ? null : Number(points) })
  })
  return { people, unreadable }
}
