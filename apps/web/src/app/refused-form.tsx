import { Problem } from '@muster/client/client.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from './language.tsx'
import { sayProblem } from './problem-words.ts'
import type { Words } from './words.tsx'

/** How many entries need correcting, or what else went wrong. */
function sayRefusal(words: Words, error: unknown): string {
  const count = error instanceof Problem ? error.errors.filter(({ pointer }) => pointer !== '').length : 0
  const isTheForm = error instanceof Problem && error.code === 'invalid-request'
  return isTheForm && count > 0 ? words.say(errors.summary, { count }) : sayProblem(words, error)
}

/** Above a form: why it was refused. Nothing while it was not. */
export function RefusedForm({ error }: { error: unknown }) {
  const words = useWords()
  return error ? <Notice tone="refused" live="alert" title={sayRefusal(words, error)} /> : null
}

/** Puts the cursor into an entry of a form by its name; the pointer of a refusal names it too: `/title/en` is `title.en`. */
export function focusEntry(form: HTMLFormElement | null, name: string | undefined): void {
  const entry = name === undefined ? null : form?.elements.namedItem(name)
  if (entry instanceof HTMLElement) entry.focus()
}

/** The name of the first entry that a refusal points at. */
export function firstRefused(error: unknown): string | undefined {
  const pointer = error instanceof Problem ? error.errors.find((one) => one.pointer !== '')?.pointer : undefined
  return pointer?.slice(1).replaceAll('/', '.')
}
