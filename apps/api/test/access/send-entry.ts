import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { requestFor, type Objects } from './matrix-cases.ts'

const smallestPdf = '%PDF-1.7\n%%EOF\n'

function payloadOf(entry: Endpoint, body: unknown): { type: string; payload?: string } {
  if (entry.upload) return { type: 'application/pdf', payload: smallestPdf }
  if (body === undefined) return { type: 'application/json' }
  return entry.form
    ? {
        type: 'application/x-www-form-urlencoded',
        payload: new URLSearchParams(body as Record<string, string>).toString(),
      }
    : { type: 'application/json', payload: JSON.stringify(body) }
}

const field = 'profile=p7-ngo-field-worker&departsOn=2027-01-01&returnsOn=2027-01-01&field=elections'

/** Rosters asked for everybody there is: the matrix's own requests ask for as little as they can. */
export const wideQueries: Partial<Record<EndpointId, string>> = {
  'roster.search': `${field}&show=everyone&limit=50`,
  'roster.matrix': `${field}&show=everyone&limit=50`,
  'roster.csv': `${field}&show=everyone`,
}

/** Asks an entry as its contract says, for the objects of the cast's owner, with those headers; or with another query. */
export function sendEntry(
  url: string,
  id: EndpointId,
  objects: Objects,
  headers: Readonly<Record<string, string>>,
  otherQuery?: string,
): Promise<Response> {
  const entry: Endpoint = endpoints[id]
  const { params = {}, body, ...request } = requestFor(id, objects)
  const query = otherQuery ?? request.query
  const path = entry.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'missing')
  const { type, payload } = payloadOf(entry, body)
  return fetch(`${url}${path}${query ? `?${query}` : ''}`, {
    method: entry.method,
    redirect: 'manual',
    headers: { 'content-type': type, ...headers },
    ...(payload === undefined ? {} : { body: payload }),
  })
}
