import { NameRequestsPage } from '../../features/people/name-requests-page.tsx'

export function Component() {
  return <NameRequestsPage />
}
