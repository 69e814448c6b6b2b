import { CohortsPage } from '../../features/teaching/cohorts-page.tsx'

export function Component() {
  return <CohortsPage />
}
