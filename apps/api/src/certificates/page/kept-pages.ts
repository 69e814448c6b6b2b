import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import type { Language } from '@muster/words/language.ts'
import { dayIn } from '../../platform/clock.ts'
import type { PublicView } from '../certificate.present.ts'
import type { PublicCheck } from '../verification.service.ts'

/** About 30 kB each. */
const mostKept = 1_000

/** The day, in Japan, on which a page says that it was checked. */
export const dayOfCheck = ({ checkedAt }: PublicView): string => dayIn('Asia/Tokyo', new Date(checkedAt))

interface Kept {
  readonly facts: CertificateFacts
  readonly state: string
  readonly text: string
}

/** Everything beside the facts that a page shows, but for the instant. */
function stateOf({ view, validFrom, signedWith }: PublicCheck): string {
  const { verdict, validThrough, revokedFrom, supersededBy } = view
  return [verdict, validFrom, validThrough, revokedFrom, supersededBy, signedWith, dayOfCheck(view)].join(' ')
}

/**
 * Pages of certificates as they were made last. What was signed never changes; a page is made anew as soon as anything else
 * that it shows is different.
 */
export class KeptPages {
  private readonly pages = new Map<string, Kept>()

  page(language: Language, check: PublicCheck, make: () => string): string {
    const { facts } = check
    if (!facts) return make()
    const name = `${language} ${check.view.id}`
    const state = stateOf(check)
    const kept = this.pages.get(name)
    if (kept?.facts === facts && kept.state === state) return kept.text
    const text = make()
    if (this.pages.size >= mostKept) this.pages.delete(this.pages.keys().next().value ?? '')
    this.pages.set(name, { facts, state, text })
    return text
  }
}
