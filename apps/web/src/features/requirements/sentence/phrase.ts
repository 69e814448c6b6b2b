import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { LeafNode, NodeOf, ValueTest } from '../shapes.ts'
import { namesItsDay, sayAttributeTest } from './attribute.ts'
import { sayEntries, sayIssuers, sayLimits } from './entry.ts'
import { sayLength } from './lengths.ts'
import { joined } from './lists.ts'
import { nameOf } from './names.ts'
import type { RuleNames } from './names.ts'
import { sayDay, sayValue } from './value-words.ts'

const { subjects } = ruleSentence

/** What must be so of whom, without the days. */
export interface Phrase {
  subject: string
  what: string
  /** The certificates, where it is about holding one of them. */
  held?: string
  /** The days are already said. */
  namesItsDay?: boolean
}

const limited = (words: Words, what: string, limits: readonly string[]): string =>
  limits.length === 0
    ? what
    : words.say(ruleSentence.limited, { what, limits: limits.join(words.language === 'en' ? '; ' : '、') })

function levelPhrase(words: Words, names: RuleNames, node: NodeOf<'level'>): string {
  const what = words.say(ruleSentence.level, {
    subject: nameOf(words, names, 'subjects', node.subject),
    grade: String(node.atLeast),
    scale: nameOf(words, names, 'scales', node.scale),
  })
  return limited(words, what, [...sayIssuers(words, names, node.issuers), ...sayLimits(words, node)])
}

function attestationPhrase(words: Words, names: RuleNames, node: NodeOf<'attestation'>): Phrase {
  const organisations = (node.organisationIds ?? []).map((id) => nameOf(words, names, 'organisations', id))
  const statement = nameOf(words, names, 'statements', node.statement)
  const form = node.isForPosting ? ruleSentence.attestation.forPosting : ruleSentence.attestation.any
  return {
    subject: organisations.length > 0 ? joined(words, organisations, 'or') : words.say(subjects.organisation),
    what: limited(words, words.say(form, { statement }), sayLimits(words, { validity: node.validity ?? null })),
  }
}

function acknowledgementPhrase(words: Words, names: RuleNames, node: NodeOf<'acknowledgement'>): string {
  const document = nameOf(words, names, 'documents', node.documentKey)
  const { acknowledgement } = ruleSentence
  const read =
    node.edition === 'current'
      ? words.say(acknowledgement.current, { document })
      : words.say(acknowledgement.edition, { document, edition: words.edition(String(node.edition)) })
  const since = node.readFrom
    ? words.say(acknowledgement.since, { what: read, date: sayDay(words, node.readFrom) })
    : read
  const limits = node.validity ? [words.say(acknowledgement.counts, { length: sayLength(words, node.validity) })] : []
  return limited(words, since, limits)
}

function outsideTest(words: Words, names: RuleNames, is: ValueTest): string {
  const { values, attribute } = ruleSentence
  if ('atLeast' in is) return words.say(values.atLeast, { value: is.atLeast })
  if ('atMost' in is) return words.say(values.atMost, { value: is.atMost })
  if ('oneOf' in is) {
    const list = is.oneOf.map((value) => sayValue(words, names, value))
    return words.say(values.oneOf, { list: joined(words, list, 'or') })
  }
  if (typeof is.equals === 'boolean') return words.say(is.equals ? attribute.yes : attribute.no)
  return words.say(values.equals, { value: sayValue(words, names, is.equals) })
}

/** A single requirement as a phrase. */
export function phraseOfLeaf(words: Words, names: RuleNames, node: LeafNode): Phrase {
  const person = words.say(subjects.person)
  switch (node.kind) {
    case 'completion':
    case 'organisation': {
      const held = sayEntries(words, names, node.accepts)
      const subject = node.kind === 'completion' ? person : words.say(subjects.sender)
      return { subject, what: words.say(ruleSentence.hold, { list: held }), held }
    }
    case 'level':
      return { subject: person, what: levelPhrase(words, names, node) }
    case 'accrual': {
      const unit = nameOf(words, names, 'units', node.unit)
      const length = sayLength(words, node.lookBack)
      return { subject: person, what: words.say(ruleSentence.accrual, { amount: node.atLeast, unit, length }) }
    }
    case 'attribute':
      return {
        subject: node.test.is === 'age' ? person : nameOf(words, names, 'attributes', node.attribute),
        what: sayAttributeTest(words, names, node.test),
        namesItsDay: namesItsDay(node.test),
      }
    case 'attestation':
      return attestationPhrase(words, names, node)
    case 'acknowledgement':
      return { subject: person, what: acknowledgementPhrase(words, names, node) }
    case 'outside':
      return { subject: nameOf(words, names, 'facts', node.fact), what: outsideTest(words, names, node.is) }
  }
}
