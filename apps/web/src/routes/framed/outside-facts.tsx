import { OutsideFactsPage } from '../../features/postings/outside-facts-page.tsx'

export function Component() {
  return <OutsideFactsPage />
}
