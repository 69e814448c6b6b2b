import { ownData } from '@muster/words/catalogue/own-data.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { ExportSection } from './export-section.tsx'
import { ErasureSection } from './erasure-section.tsx'
import { useOwn, useOwnErasure } from './use-own.ts'
import { WhoSeesSection } from './who-sees-section.tsx'
import './own.css'

/** What Muster holds about me, who saw it, and what I can ask. */
export function MyDataPage() {
  const words = useWords()
  const query = useOwn()
  const erasure = useOwnErasure()
  return (
    <Page title={words.say(ownData.page.title)} width="narrow">
      <h1>{words.say(ownData.page.title)}</h1>
      <p className="own-text">{words.say(ownData.page.lead)}</p>
      <WhoSeesSection />
      <Loaded query={query}>{(data) => <ExportSection data={data} />}</Loaded>
      <Loaded query={erasure}>{(data) => <ErasureSection data={data} />}</Loaded>
    </Page>
  )
}
