import { MergesPage } from '../../features/people/merges-page.tsx'

export function Component() {
  return <MergesPage />
}
