import { WorklistPage } from '../../features/decisions/worklist-page.tsx'

export function Component() {
  return <WorklistPage />
}
