import type { OpenSession } from '@muster/contracts/endpoints/sessions.ts'
import { security } from '@muster/words/catalogue/security.ts'
import type { Words } from '../../app/words.tsx'

/** The device of a session as a person recognises it. */
export function sayDevice(words: Words, { browser, system }: OpenSession): string {
  const { browsers, systems, device, unknown } = security.sessions
  const names = [browser && words.say(browsers[browser]), system && words.say(systems[system])].filter((name) => name)
  if (names.length < 2) return names[0] ?? words.say(unknown)
  return words.say(device, { browser: names[0] ?? '', system: names[1] ?? '' })
}
