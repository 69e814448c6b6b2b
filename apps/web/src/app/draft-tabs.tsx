import { publishing } from '@muster/words/catalogue/publishing.ts'
import { TabLinks } from '../ui/tab-links.tsx'
import { useWords } from './language.tsx'

/** The parts of a draft beside each other, and the editions of its course. */
export function DraftTabs({ draft, course }: { draft: string; course: string }) {
  const words = useWords()
  const { tabs } = publishing
  return (
    <TabLinks
      label={words.say(tabs.label)}
      links={[
        { to: `/authoring/${draft}`, label: words.say(tabs.outline), icon: 'list', end: true },
        { to: `/authoring/${draft}/test`, label: words.say(tabs.test), icon: 'check' },
        { to: `/authoring/${draft}/publish`, label: words.say(tabs.publish), icon: 'upload' },
        { to: `/authoring/courses/${course}/editions`, label: words.say(tabs.editions), icon: 'copy' },
      ]}
    />
  )
}
