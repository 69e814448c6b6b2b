import { NominationsPage } from '../../features/postings/nominations-page.tsx'

export function Component() {
  return <NominationsPage />
}
