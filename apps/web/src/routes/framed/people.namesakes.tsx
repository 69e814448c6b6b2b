import { NamesakesPage } from '../../features/people/namesakes-page.tsx'

export function Component() {
  return <NamesakesPage />
}
