import { AttemptPage } from '../../features/assessment/attempt-page.tsx'

export function Component() {
  return <AttemptPage />
}
