import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** The database every spec's own one is copied from: at this code's version, with the sample world of today. */
export const templateName = 'seeded'

/** The address of another database beside the one of an address. */
export const besides = (ownerUrl: string, name: string): string => ownerUrl.replace(/\/[^/?]+(\?|$)/, `/${name}$1`)

/** Makes a database, empty or as a copy, and gives the owner's address of it. */
export async function makeDatabase(ownerUrl: string, name: string, template?: string): Promise<string> {
  const server = new pg.Client({ connectionString: ownerUrl })
  await server.connect()
  try {
    await server.query(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`)
  } finally {
    await server.end()
  }
  return besides(ownerUrl, name)
}

/** A spec's own database with the sample world in it; the owner's address. */
export const freshWorld = (): Promise<string> =>
  makeDatabase(inject('ownerUrl'), `spec_${randomBytes(6).toString('hex')}`, templateName)

/** A spec's own database without anything in it; the owner's address. */
export const emptyDatabase = (): Promise<string> =>
  makeDatabase(inject('ownerUrl'), `spec_${randomBytes(6).toString('hex')}`)
