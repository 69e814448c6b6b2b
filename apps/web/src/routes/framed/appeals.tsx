import { AppealsPage } from '../../features/exceptions/appeals-page.tsx'

export function Component() {
  return <AppealsPage />
}
