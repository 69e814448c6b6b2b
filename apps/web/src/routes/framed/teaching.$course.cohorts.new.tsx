import { NewCohortPage } from '../../features/teaching/new-cohort-page.tsx'

export function Component() {
  return <NewCohortPage />
}
