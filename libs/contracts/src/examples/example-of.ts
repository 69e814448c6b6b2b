import { z } from 'zod'
import { exampleNumbers, examplePairs, exampleTexts, otherPair, otherText } from './example-words.ts'

/** The parts of a JSON Schema that a value is made from. */
interface Shape {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly minItems?: number
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

/** How deep an example goes into a shape that holds itself. */
const deepest = 8

const byFormat: Readonly<Record<string, string>> = {
  uuid: '0197f3c2-6c1e-7a43-9d0e-3b7a5c2f1e88',
  date: '2027-01-15',
  'date-time': '2026-11-28T09:00:00.000Z',
  email: 'misaki@muster.example',
  uri: 'https://records.agency.example/muster',
}

/** What patterns of ours ask for, tried one after the other. */
const byPattern = [
  ...Object.values(byFormat),
  ...Object.values(exampleTexts),
  'a'.repeat(64),
  'abc123',
  'a-1',
  'A1',
  '1',
  '12:30',
  '+09:00',
  'JP',
  'ja',
]

function textOf(shape: Shape, name: string): string {
  const known = shape.format ? byFormat[shape.format] : undefined
  const { minLength = 0, maxLength = Infinity, pattern } = shape
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text))
  const byName = /(At|instant)$/i.test(name)
    ? byFormat['date-time']
    : /(On|day|from|through|until)$/i.test(name)
      ? byFormat['date']
      : /(^|[a-z])(id|Id)$/.test(name)
        ? byFormat['uuid']
        : undefined
  const tried = [known, exampleTexts[name], byName, otherText, ...(pattern ? byPattern : []), 'x'.repeat(minLength)]
  return tried.find((text): text is string => text !== undefined && fits(text)) ?? otherText.slice(0, maxLength)
}

function numberOf(shape: Shape, name: string): number {
  const least = shape.minimum ?? (shape.exclusiveMinimum === undefined ? -Infinity : shape.exclusiveMinimum + 1)
  const wanted = exampleNumbers[name] ?? 1
  return Math.min(Math.max(wanted, least), shape.maximum ?? Infinity)
}

/** A value of a shape, for the field of that name. */
function valueOf(shape: Shape, name: string, defs: Readonly<Record<string, Shape>>, depth: number): unknown {
  if (shape.$ref) {
    const found = defs[shape.$ref.split('/').at(-1) ?? '']
    return found && depth < deepest ? valueOf(found, name, defs, depth + 1) : null
  }
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((one) => valueOf(one, name, defs, depth)))
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) {
    const some = choices.find(({ type, $ref }) => type !== 'null' && (depth < deepest || !$ref)) ?? choices[0]
    return some ? valueOf(some, name, defs, depth + 1) : null
  }
  const type = typeof shape.type === 'string' ? shape.type : shape.type?.find((each) => each !== 'null')
  if (type === 'object' || shape.properties) return objectOf(shape, name, defs, depth)
  if (type === 'array') return arrayOf(shape, name, defs, depth)
  if (type === 'string') return textOf(shape, name)
  if (type === 'integer' || type === 'number') return numberOf(shape, name)
  if (type === 'boolean') return true
  return type === 'null' ? null : {}
}

function objectOf(shape: Shape, name: string, defs: Readonly<Record<string, Shape>>, depth: number): unknown {
  const { properties = {} } = shape
  const isPair = Object.keys(properties).toSorted().join() === 'en,ja' && properties['en']?.type === 'string'
  if (isPair) return examplePairs[name] ?? otherPair
  return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, valueOf(one, key, defs, depth + 1)]))
}

function arrayOf(shape: Shape, name: string, defs: Readonly<Record<string, Shape>>, depth: number): unknown[] {
  if (shape.prefixItems) return shape.prefixItems.map((one) => valueOf(one, name, defs, depth + 1))
  const { items, minItems = 0 } = shape
  if (!items || depth >= deepest) return []
  // A list is named in the plural of what it holds.
  return Array.from({ length: Math.max(1, minItems) }, () => valueOf(items, name.replace(/s$/, ''), defs, depth + 1))
}

/**
 * What a value of a schema looks like, made from its shape and from what fields of that name hold in the sample world;
 * undefined where the schema asks for more than its shape tells, so that nothing made here would pass.
 */
export function exampleOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const shape = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Shape
  const value = valueOf(shape, '', shape.$defs ?? {}, 0)
  return schema.safeParse(value).success ? value : undefined
}
