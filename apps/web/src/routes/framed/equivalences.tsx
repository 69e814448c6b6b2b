import { EquivalencesPage } from '../../features/recognition/equivalences-page.tsx'

export function Component() {
  return <EquivalencesPage />
}
