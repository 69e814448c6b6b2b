import { mostResources, scimSchemas } from '@muster/contracts/scim-codes.ts'
import { Refusal } from '../../platform/problems/refusal.ts'

/** Which attributes a directory wants to see. */
export interface Shape {
  readonly attributes?: string | undefined
  readonly excludedAttributes?: string | undefined
}

const always = new Set(['schemas', 'id'])

/** The attributes of a list, each as the one at the top that it stands in, in lower case. */
function topNames(list: string): Set<string> {
  const names = list.split(',').map((name) => name.trim().toLowerCase())
  const extension = scimSchemas.names.toLowerCase()
  return new Set(
    names.map((name) =>
      name.startsWith(extension)
        ? extension
        : (name.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/, '').split('.')[0] ?? ''),
    ),
  )
}

/** Whether an attribute at the top is among those asked for. */
export function wants({ attributes, excludedAttributes }: Shape, name: string): boolean {
  if (always.has(name)) return true
  if (attributes !== undefined) return topNames(attributes).has(name.toLowerCase())
  return excludedAttributes === undefined || !topNames(excludedAttributes).has(name.toLowerCase())
}

/** A resource with the attributes that are asked for. */
export function shaped<Resource extends object>(resource: Resource, shape: Shape): Resource {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => wants(shape, name))) as Resource
}

export interface PageAsked {
  readonly startIndex: number
  readonly count: number
}

/** Where a page begins and how many rows it has, by RFC 7644: the first row is 1. */
export function spanOf({ startIndex, count }: PageAsked): { offset: number; limit: number } {
  return { offset: Math.max(1, startIndex) - 1, limit: Math.min(Math.max(0, count), mostResources) }
}

/** The answer to a question for many. */
export const listAnswer = <Resource>(total: number, asked: PageAsked, rows: readonly Resource[]) => ({
  schemas: [scimSchemas.list],
  totalResults: total,
  startIndex: spanOf(asked).offset + 1,
  itemsPerPage: rows.length,
  Resources: [...rows],
})

/** Refuses (412) a change that began from another version than the one there is. */
export function refuseStale(ifMatch: string | undefined, version: string): void {
  const known = ifMatch?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (known && !known.includes('*') && !known.includes(version.replace(/^W\//, '')))
    throw new Refusal(412, 'version-stale')
}
