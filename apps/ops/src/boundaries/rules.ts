import { findForwardReferences, findOwnTransactions } from './access.ts'
import { findUndeclared } from './dependencies.ts'
import { findClosedDoors, findZodInBrowser } from './doors.ts'
import { findEntangledWebFeatures, findFeaturesInMigrations, findFeaturesOutOfOrder } from './features.ts'
import { findBarrels, findUnexplained } from './files.ts'
import type { Rule } from './finding.ts'
import { findImpurity } from './purity.ts'
import { readHouse } from './source.ts'

/** Every rule by its name, which is the folder of the fixture that must break it. */
export const rules: Record<string, Rule> = {
  'room-door': findClosedDoors,
  'zod-in-browser': findZodInBrowser,
  'pure-library': findImpurity,
  'feature-order': findFeaturesOutOfOrder,
  'migration-alone': findFeaturesInMigrations,
  'web-features': findEntangledWebFeatures,
  'unit-of-work': findOwnTransactions,
  'forward-ref': findForwardReferences,
  'undeclared-dependency': findUndeclared,
  barrel: findBarrels,
  'unexplained-exception': findUnexplained,
}

/**
 * Everything in a tree that breaks a rule of architecture.md, a line each: place, rule, and what is wrong.
 *
 * @param base the root of the tree: the checkout, or a fixture laid out like it
 */
export function findBrokenRules(base: string): string[] {
  const house = readHouse(base)
  return Object.values(rules)
    .flatMap((rule) => rule(house))
    .map(({ rule, path, line, says }) => `${path}:${line} [${rule}] ${says}`)
}
