import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import type { Draft, VersionLine } from './use-requirements.ts'

type State = VersionLine['state'] | Draft['state']

const looks: Record<State, { tone: Tone; icon: IconName }> = {
  'in-force': { tone: 'valid', icon: 'check' },
  upcoming: { tone: 'neutral', icon: 'calendar' },
  superseded: { tone: 'neutral', icon: 'slash' },
  'given-up': { tone: 'neutral', icon: 'slash' },
  open: { tone: 'neutral', icon: 'pen' },
  submitted: { tone: 'warn', icon: 'clock' },
  published: { tone: 'valid', icon: 'check' },
  discarded: { tone: 'neutral', icon: 'slash' },
}

/** Where a version stands: draft, waiting, in force, to come, superseded. */
export function VersionStatus({ state }: { state: State }) {
  const words = useWords()
  const { tone, icon } = looks[state]
  return (
    <Status tone={tone} icon={icon}>
      {words.say(rules.states[state])}
    </Status>
  )
}

/** The days a version decides for. */
export function sayDays(words: Words, { appliesFrom, appliesThrough }: VersionLine): string {
  return words.dateRange(appliesFrom, appliesThrough)
}
