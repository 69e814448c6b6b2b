import { MarkingPage } from '../../features/teaching/marking/marking-page.tsx'

export function Component() {
  return <MarkingPage />
}
