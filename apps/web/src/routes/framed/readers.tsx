import { ReadersPage } from '../../features/home/readers-page.tsx'

export function Component() {
  return <ReadersPage />
}
