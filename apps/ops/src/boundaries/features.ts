import type { Finding } from './finding.ts'
import { isTooling, type House, type Source } from './source.ts'

/** The features of the API in the order of architecture.md: each imports only those before it. */
const order = [
  'platform',
  'people',
  'access',
  'qualifications',
  'questions',
  'courses',
  'completions',
  'enrolments',
  'offerings',
  'learning',
  'assessments',
  'practicals',
  'certificates',
  'transparency',
  'trail',
  'verification',
  'instruction',
  'recognition',
  'requirements',
  'postings',
  'eligibility',
  'roster',
  'publishing',
  'improvement',
  'notifications',
  'home',
  'own',
  'integrations',
  'migrations',
  'seed',
]

const api = 'apps/api/src/'
const web = 'apps/web/src/'

/** The folder right below `root` a path lies in; undefined for a file that lies there itself, or elsewhere. */
function folderBelow(root: string, path: string | undefined): string | undefined {
  if (!path?.startsWith(root)) return undefined
  const parts = path.slice(root.length).split('/')
  return parts.length > 1 ? parts[0] : undefined
}

function orderBroken(source: Source, feature: string): Finding[] {
  const place = { rule: 'feature-order', path: source.path }
  const own = order.indexOf(feature)
  if (own === -1) return [{ ...place, line: 1, says: `${feature} has no place in the order of features` }]
  return source.imports.flatMap(({ path, specifier, line }) => {
    if (!path?.startsWith(api)) return []
    const other = folderBelow(api, path)
    if (other === undefined) {
      // A test may need the whole application to look at one feature.
      if (isTooling(source.path)) return []
      return [{ ...place, line, says: `imports ${specifier}: the application imports features` }]
    }
    if (order.indexOf(other) <= own && order.includes(other)) return []
    return [{ ...place, line, says: `${feature} imports ${other}, which stands to its right: send an event or a job` }]
  })
}

/** Inside the API a feature imports only features to its left. The files of the application itself import all. */
export function findFeaturesOutOfOrder(house: House): Finding[] {
  return [...house.sources.values()].flatMap((source) => {
    const feature = folderBelow(api, source.path)
    return feature === undefined ? [] : orderBroken(source, feature)
  })
}

/** A migration is written once and never changes: it imports no feature, which will. */
export function findFeaturesInMigrations(house: House): Finding[] {
  return [...house.sources.values()].flatMap((source) => {
    if (folderBelow(api, source.path) !== 'migrations' || source.path.endsWith('.spec.ts')) return []
    return source.imports.flatMap(({ path, specifier, line }) => {
      const other = folderBelow(api, path)
      if (path === undefined || other === 'migrations' || other === 'platform') return []
      return [{ rule: 'migration-alone', path: source.path, line, says: `imports ${specifier}, which will change` }]
    })
  })
}

function layerBroken(source: Source): Finding[] {
  const place = { rule: 'web-features', path: source.path }
  const feature = folderBelow(`${web}features/`, source.path)
  const isInterface = source.path.startsWith(`${web}ui/`)
  return source.imports.flatMap(({ path, specifier, line }) => {
    if (!path?.startsWith(web)) return []
    const other = folderBelow(`${web}features/`, path)
    const isAbove = path.startsWith(`${web}routes/`)
    if (isInterface && (other !== undefined || isAbove)) {
      return [{ ...place, line, says: `imports ${specifier}: ui knows no feature and no route` }]
    }
    if (feature === undefined) return []
    if (isAbove) return [{ ...place, line, says: `imports ${specifier}: routes compose features` }]
    if (other === undefined || other === feature) return []
    return [{ ...place, line, says: `${feature} imports ${other}: web features never import each other` }]
  })
}

/** Web features never import each other; routes compose them, and ui knows none of them. */
export function findEntangledWebFeatures(house: House): Finding[] {
  return [...house.sources.values()].flatMap(layerBroken)
}
