import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { readTextIfAny } from '../workspace.ts'
import type { Finding } from './finding.ts'
import { isTooling, type House } from './source.ts'

function sharedTools(base: string): string[] {
  const json = JSON.parse(readTextIfAny(join(base, 'package.json')) ?? '{}') as { devDependencies?: object }
  return Object.keys(json.devDependencies ?? {})
}

/**
 * A room imports only packages its own package.json names: run-time packages in what runs, development packages in
 * tests and configuration, where the tools of the whole house may be imported as well.
 */
export function findUndeclared(house: House): Finding[] {
  const tools = sharedTools(house.base)
  return [...house.sources.values()].flatMap(({ path, room, imports }) => {
    if (!room) return []
    const declared = new Set(room.dependencies)
    if (isTooling(path)) for (const name of [...room.devDependencies, ...tools]) declared.add(name)
    return imports.flatMap(({ packageName, isType, line }) => {
      if (packageName === undefined || packageName === room.name || declared.has(packageName)) return []
      if (packageName.startsWith('node:') || builtinModules.includes(packageName)) return []
      if (isType && room.devDependencies.some((name) => [packageName, `@types/${packageName}`].includes(name)))
        return []
      const says = `imports ${packageName}, which ${room.folder}/package.json does not name`
      return [{ rule: 'undeclared-dependency', path, line, says }]
    })
  })
}
