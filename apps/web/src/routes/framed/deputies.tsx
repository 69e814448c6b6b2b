import { DeputiesPage } from '../../features/people/deputies-page.tsx'

export function Component() {
  return <DeputiesPage />
}
