import type { Finding } from '@muster/contracts/schemas/verdict.ts'
import { findings } from '@muster/words/catalogue/findings.ts'
import type { Message, Value } from '@muster/words/message.ts'
import type { Words } from './words.tsx'

const sentences: Record<string, Message> = findings.codes

/** Findings whose numbers name an edition: read as 2017, not as 2,017. */
const aboutEditions = new Set(['edition-superseded', 'acknowledgement-missing', 'acknowledgement-outdated'])

type Parameter = Finding['params'][string]

/** A parameter as it is read: days become dates, texts in both languages the reader's, lists are joined. */
function valueOf(words: Words, parameter: Parameter): Value {
  if (parameter === null) return words.say(findings.none)
  if (Array.isArray(parameter)) {
    return parameter.map((one) => valueOf(words, one)).join(words.language === 'en' ? ', ' : '、')
  }
  if (typeof parameter === 'object') return words.text(parameter)
  if (typeof parameter === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(parameter)) return words.date(parameter)
  return typeof parameter === 'boolean' ? String(parameter) : parameter
}

/** The reason a finding gives, as a sentence. A code or parameters that this version does not know read as on record. */
export function sayFinding(words: Words, { code, params }: Finding): string {
  const hasNoEnd = code === 'counted' && params['through'] === null
  const key = hasNoEnd ? 'counted-without-end' : code
  const sentence = Object.hasOwn(sentences, key) ? sentences[key] : undefined
  if (!sentence) return words.say(findings.unexplained)
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      valueOf(words, typeof value === 'number' && aboutEditions.has(code) ? String(value) : value),
    ]),
  )
  try {
    return words.sayLoosely(sentence, values)
  } catch (error) {
    if (error instanceof RangeError) return words.say(findings.unexplained)
    throw error
  }
}
