import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { useWords } from '../../app/language.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'

/** The two sides of recognition: who issues, and what counts as what. */
export function RecognitionTabs() {
  const words = useWords()
  return (
    <TabLinks
      label={words.say(say.areas)}
      links={[
        { to: '/issuers', label: words.say(say.issuers.title) },
        { to: '/equivalences', label: words.say(say.equivalences.title) },
      ]}
    />
  )
}
