import { CompareAccountsPage } from '../../features/people/compare-accounts-page.tsx'

export function Component() {
  return <CompareAccountsPage />
}
