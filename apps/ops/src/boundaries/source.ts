import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { filesBelow, rooms, type Room } from '../workspace.ts'

/** One import, whichever way it is written: static, dynamic, re-exported, or inside a type. */
export interface Import {
  /** As it is written. */
  specifier: string
  /** True when nothing of it is left at run time. */
  isType: boolean
  line: number
  /** The path below the root it leads to, when it stays in the house. */
  path?: string
  /** The package it leads to, when it leaves its room: `pg`, `node:fs`, `@muster/words`. */
  packageName?: string
}

/** What the rules need to know of one source file. */
export interface Source {
  path: string
  /** Absent only for a file that belongs to no room. */
  room?: Room
  imports: Import[]
  /** Names it uses and the line of the first use: identifiers (`dataSource`), members (`Date.now`), `new Date()`. */
  uses: Map<string, number>
  /** `export * from`, by line. */
  wholeReexports: number[]
  /** True when it does nothing but pass on what other files export, more than types. */
  isOnlyReexports: boolean
  text: string
}

/** All sources of a tree, by path. */
export interface House {
  base: string
  rooms: Room[]
  sources: Map<string, Source>
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings } = clause
  if (clause.name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true
  if (!node.exportClause || !ts.isNamedExports(node.exportClause)) return false
  const { elements } = node.exportClause
  return elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

/** The specifier of an import and whether it is one of types alone, for each of the ways to write one. */
function importOf(node: ts.Node): { specifier: string; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isType: isTypeOnly(node.importClause) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isType: isTypeOnlyExport(node) }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, isType: true }
  }
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments
    const isLoading = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
    if (isLoading && first && ts.isStringLiteralLike(first)) return { specifier: first.text, isType: false }
  }
  return undefined
}

function useOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !node.arguments?.length) {
    return `new ${node.expression.text}()`
  }
  return undefined
}

/** Where an import leads: `./x.ts` and `@muster/room/x.ts` to a path of the house, all else to a package. */
function targetOf(specifier: string, from: string): Pick<Import, 'path' | 'packageName'> {
  if (specifier.startsWith('.')) return { path: posix.join(posix.dirname(from), specifier) }
  const parts = specifier.split('/')
  const packageName = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
  const room = /^@muster\/(.+)$/.exec(packageName ?? '')?.[1]
  if (room === undefined) return { packageName }
  const folder = ['api', 'web', 'ops'].includes(room) ? `apps/${room}` : room === 'e2e' ? room : `libs/${room}`
  return { packageName, path: posix.join(folder, 'src', ...parts.slice(2)) }
}

function readSource(path: string, text: string, room: Room | undefined): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const source: Source = { path, room, imports: [], uses: new Map(), wholeReexports: [], isOnlyReexports: false, text }
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
  const visit = (node: ts.Node): void => {
    const found = importOf(node)
    if (found) source.imports.push({ ...found, ...targetOf(found.specifier, path), line: lineOf(node) })
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause) {
      source.wholeReexports.push(lineOf(node))
    }
    const use = useOf(node)
    if (use !== undefined && !source.uses.has(use)) source.uses.set(use, lineOf(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  const passedOn = file.statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
  source.isOnlyReexports =
    passedOn.length === file.statements.length &&
    passedOn.some((statement) => ts.isExportDeclaration(statement) && !isTypeOnlyExport(statement))
  return source
}

/**
 * Reads every source file of the apps, libraries and journeys.
 *
 * @param base the root of the tree: the checkout, or a fixture laid out like it
 */
export function readHouse(base: string): House {
  const all = rooms(base)
  const paths = ['apps', 'libs', 'e2e']
    .filter((folder) => existsSync(join(base, folder)))
    .flatMap((folder) => filesBelow(folder, base))
    .filter((path) => /\.(?:[cm]?ts|tsx|mjs)$/.test(path) && !path.includes('/boundaries/fixtures/'))
  const read = (path: string): [string, Source] => {
    const room = all.find(({ folder }) => path.startsWith(`${folder}/`))
    return [path, readSource(path, readFileSync(join(base, path), 'utf8'), room)]
  }
  return { base, rooms: all, sources: new Map(paths.map(read)) }
}

const tooling = [
  /\.spec\.tsx?$/,
  /\.config\.m?[jt]s$/,
  /^apps\/[^/]+\/test\//,
  /^libs\/[^/]+\/src\/testing\//,
  // The client's table is written from the contracts before it is used.
  /^libs\/client\/src\/(?:derive|write)-/,
  /^e2e\//,
  /^apps\/ops\//,
]

/** Tests, what they stand on, configuration and what writes sources: not part of what runs for people. */
export function isTooling(path: string): boolean {
  return tooling.some((pattern) => pattern.test(path))
}

/** The folder of the room a path lies in: `apps/api`, `libs/words`, `e2e`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'e2e' ? first : `${first}/${second}`
}
