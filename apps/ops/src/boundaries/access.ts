import type { Finding } from './finding.ts'
import { isTooling, type House } from './source.ts'

const api = 'apps/api/src/'

/** No features: the platform with its unit of work, the application that is given its database, migrations and seed. */
const mayConnect = /^apps\/api\/src\/(?:platform\/|migrations\/|seed\/|[^/]+\.ts$)/

const connecting = [
  'dataSource',
  'DataSource',
  'InjectDataSource',
  'getRepository',
  'InjectRepository',
  'InjectEntityManager',
  'createQueryRunner',
  'getDataSourceToken',
]

function usesOf(
  house: House,
  rule: string,
  within: (path: string) => boolean,
  names: string[],
  why: string,
): Finding[] {
  return [...house.sources.values()].flatMap((source) => {
    if (!within(source.path)) return []
    return names.flatMap((name) => {
      const line = source.uses.get(name)
      return line === undefined ? [] : [{ rule, path: source.path, line, says: `uses ${name}: ${why}` }]
    })
  })
}

/** There is one way to a transaction, which sets whose it is: the unit of work. */
export function findOwnTransactions(house: House): Finding[] {
  const isFeature = (path: string) => path.startsWith(api) && !mayConnect.test(path) && !isTooling(path)
  return usesOf(house, 'unit-of-work', isFeature, connecting, 'only the unit of work in platform/database opens one')
}

/** A feature that needs `forwardRef` stands in a circle. */
export function findForwardReferences(house: House): Finding[] {
  return usesOf(house, 'forward-ref', (path) => path.startsWith(api), ['forwardRef'], 'features stand in a circle')
}
