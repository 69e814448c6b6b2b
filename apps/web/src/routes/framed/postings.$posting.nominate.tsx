import { NominatePage } from '../../features/postings/nominate-page.tsx'

export function Component() {
  return <NominatePage />
}
