import { CohortPage } from '../../features/teaching/cohort-page.tsx'

export function Component() {
  return <CohortPage />
}
