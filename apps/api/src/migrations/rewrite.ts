import type { QueryRunner } from 'typeorm'

/** Replaces text of a function of the database as it stands, whichever migration wrote it last; throws where the text is not there. */
export async function rewrite(
  runner: QueryRunner,
  named: string,
  changes: readonly (readonly [string, string])[],
): Promise<void> {
  const [row] = (await runner.query('SELECT pg_get_functiondef($1::regprocedure) AS text', [named])) as {
    text: string
  }[]
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${named} does not say ${from}`)
    return before.replaceAll(from, to)
  }, row?.text ?? '')
  await runner.query(text)
}
