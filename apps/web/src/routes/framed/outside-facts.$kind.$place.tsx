import { FactHistoryPage } from '../../features/postings/fact-history-page.tsx'

export function Component() {
  return <FactHistoryPage />
}
