import { AgencyPage } from '../../features/agency/agency-page.tsx'

export function Component() {
  return <AgencyPage />
}
