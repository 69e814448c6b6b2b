import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Catalogue, Message } from './message.ts'

const folder = new URL('./catalogue/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))

function isMessage(entry: Message | Catalogue): entry is Message {
  return typeof entry['ja'] === 'string'
}

function messagesIn(entries: Catalogue, path: string): [string, Message][] {
  return Object.entries(entries).flatMap(([key, entry]): [string, Message][] =>
    isMessage(entry) ? [[`${path}.${key}`, entry]] : messagesIn(entry, `${path}.${key}`),
  )
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map((match) => match[1] as string))].sort()
}

/** The parameters of each form; `count` may be left unsaid where it only chooses the plural. */
function parameterFaults([path, { en, ja }]: [string, Message]): string[] {
  const [one, other] = typeof en === 'string' ? [en, en] : [en.one, en.other]
  const counted = typeof en !== 'string'
  const of = (text: string) => namesIn(text).filter((name) => !counted || name !== 'count')
  const faults: string[] = []
  if (of(other).join() !== of(ja).join()) faults.push(`${path}: the languages name different parameters`)
  if (of(one).some((name) => !of(other).includes(name))) faults.push(`${path}: "one" names more than "other"`)
  return faults
}

function typographyFaults([path, { en, ja }]: [string, Message]): string[] {
  const english = typeof en === 'string' ? en : `${en.one} ${en.other}`
  const faults: string[] = []
  if (english.trim() === '' || ja.trim() === '') faults.push(`${path}: a language is empty`)
  if (/[（）、。：]|'/.test(english)) faults.push(`${path}: English with Japanese or straight marks`)
  if (/[()]|[ぁ-んァ-ン一-龠][:?!,]/.test(ja)) faults.push(`${path}: Japanese with half-width marks`)
  return faults
}

describe.each(files)('catalogue %s', async (file) => {
  const area = (await import(new URL(file, folder).href)) as Record<string, Catalogue>
  const messages = Object.entries(area).flatMap(([name, entries]) => messagesIn(entries, name))

  it('exports exactly one catalogue, with messages in it', () => {
    expect(Object.keys(area)).toHaveLength(1)
    expect(messages.length).toBeGreaterThan(0)
  })

  it('names the same parameters in both languages', () => {
    expect(messages.flatMap(parameterFaults)).toEqual([])
  })

  it('keeps the typography of each language', () => {
    expect(messages.flatMap(typographyFaults)).toEqual([])
  })
})
