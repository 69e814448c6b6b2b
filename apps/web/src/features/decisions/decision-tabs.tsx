import { decisions } from '@muster/words/catalogue/decisions.ts'
import { useWords } from '../../app/language.tsx'
import { useHasRole } from '../../app/session.ts'
import { TabLinks } from '../../ui/tab-links.tsx'

/** The lists about decisions beside each other. */
export function DecisionTabs() {
  const words = useWords()
  const readsLists = useHasRole('desk-officer', 'verifier', 'auditor')
  const readsReplays = useHasRole('auditor', 'administrator')
  return (
    <TabLinks
      label={words.say(decisions.panel.history)}
      links={[
        ...(readsLists
          ? [
              { to: '/decisions', label: words.say(decisions.worklist.title) },
              { to: '/look-ahead', label: words.say(decisions.lookAhead.title) },
            ]
          : []),
        ...(readsReplays ? [{ to: '/replays', label: words.say(decisions.replays.title) }] : []),
      ]}
    />
  )
}
