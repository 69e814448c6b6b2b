import { ReadinessPage } from '../../features/roster/readiness-page.tsx'

export function Component() {
  return <ReadinessPage />
}
