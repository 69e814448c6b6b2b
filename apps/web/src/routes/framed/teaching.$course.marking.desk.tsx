import { MarkingDeskPage } from '../../features/teaching/marking/marking-desk-page.tsx'

export function Component() {
  return <MarkingDeskPage />
}
