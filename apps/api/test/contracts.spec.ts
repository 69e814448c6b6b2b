import 'reflect-metadata'
import { PATH_METADATA } from '@nestjs/common/constants.js'
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundEndpoint } from '../src/platform/endpoint/bind.ts'
import { startTestApp, type TestApp } from './app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

/** Every controller method that answers a route, with the contract entry it is bound to. */
function routes(): { method: string; endpoint: string | undefined }[] {
  const scanner = new MetadataScanner()
  const discovery = new DiscoveryService(app.app.get(ModulesContainer, { strict: false }))
  return discovery.getControllers().flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name] as object))
      .map((name) => ({
        method: `${(metatype as { name: string }).name}.${name}`,
        endpoint: Reflect.getMetadata(boundEndpoint, prototype[name] as object) as string | undefined,
      }))
  })
}

describe('the contracts', () => {
  it('are each bound exactly once', () => {
    const bound = routes()
      .map(({ endpoint }) => endpoint)
      .filter((id) => id !== undefined)
    expect(bound.toSorted()).toEqual(Object.keys(endpoints).toSorted())
  })

  it('leave no route outside the table', () => {
    expect(routes().filter(({ endpoint }) => endpoint === undefined)).toEqual([])
  })

  it('have one entry a method and path', () => {
    const addresses = Object.values(endpoints).map((entry) => `${entry.method} ${entry.path.replace(/:\w+/g, ':x')}`)
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([])
  })

  it('take changes from pages of other sites at one entry alone, which reads no cookie', () => {
    const open = Object.entries<Endpoint>(endpoints).filter(([, { access }]) => access.fromElsewhere)
    expect(open.map(([id, { access }]) => [id, access.allow])).toEqual([['federation.consume', 'public']])
  })

  it('are the OpenAPI document, operation by operation', async () => {
    const document = (await (await fetch(`${app.url}/api/v1/openapi.json`)).json()) as {
      openapi: string
      paths: Record<string, Record<string, { operationId: string }>>
    }
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((operation) => operation.operationId),
    )
    expect(document.openapi).toBe('3.1.0')
    expect(operations.toSorted()).toEqual(Object.keys(endpoints).toSorted())
    expect(document.paths['/api/v1/verification/checks']?.['post']).toMatchObject({
      security: [{ session: [] }, { agencyToken: ['verification'] }],
      requestBody: { content: { 'application/json': { example: { items: [{ name: 'SATO Misaki' }] } } } },
    })
  })

  it('are a page to read, under every id', async () => {
    const page = await (await fetch(`${app.url}/api/docs`)).text()
    for (const id of Object.keys(endpoints)) expect(page).toContain(`id="${id}"`)
    expect(page).toContain('<h2 id="changes">Changes</h2><ul><li>')
  })
})
