import { mostClassRows } from '@muster/contracts/endpoints/classes.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { refuseRagged, rowsOf } from '../../platform/text-table.ts'

/** A person as a table names them. */
export interface NamedPerson {
  /** As the file counts its lines. */
  readonly line: number
  /** In small letters; what stands there where it is no address. */
  readonly email: string
  readonly isEmail: boolean
}

const address = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]+$/u

/**
 * The people of a table, with or without a head: the column with the most e-mail addresses names them. Refused (422) whole
 * where a row is ragged, a quote is open, or there are too many.
 */
export async function readPeople(text: string): Promise<NamedPerson[]> {
  const all = await rowsOf(text.replace(/^\uFEFF/, ''), mostClassRows)
  refuseRagged(all)
  const columns = all[0]?.cells.length ?? 0
  const counts = Array.from(
    { length: columns },
    (_, at) => all.filter(({ cells }) => address.test((cells[at] ?? '').trim())).length,
  )
  const column = counts.indexOf(Math.max(...counts, 0))
  const named = all.map(({ line, cells }) => {
    const email = (cells[column] ?? '').trim().toLowerCase()
    return { line, email, isEmail: address.test(email) }
  })
  // The head says what the column is; it is no person.
  const people = named[0] && !named[0].isEmail && named.length > 1 ? named.slice(1) : named
  const over = people[mostClassRows]
  if (over) throw new Refusal(422, 'invalid-request', [{ pointer: `/rows/${over.line}`, code: 'too-many-rows' }])
  if (people.length === 0) throw new Refusal(422, 'invalid-request', [{ pointer: '/people', code: 'file-empty' }])
  return people
}
