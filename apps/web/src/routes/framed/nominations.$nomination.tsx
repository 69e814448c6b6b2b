import { NominationPage } from '../../features/postings/nomination-page.tsx'

export function Component() {
  return <NominationPage />
}
