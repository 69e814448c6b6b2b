import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'

/** Postings, the places they lead to, and what is known of those places. */
export function AreaLinks() {
  const words = useWords()
  const { areas } = postings
  return (
    <TabLinks
      label={words.say(areas.label)}
      links={[
        { to: '/postings', label: words.say(areas.postings) },
        { to: '/places', label: words.say(areas.places) },
        { to: '/outside-facts', label: words.say(areas.outside) },
      ]}
    />
  )
}
