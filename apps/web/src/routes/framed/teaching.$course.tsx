import { ProgressPage } from '../../features/teaching/progress-page.tsx'

export function Component() {
  return <ProgressPage />
}
