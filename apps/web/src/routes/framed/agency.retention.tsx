import { RetentionPage } from '../../features/agency/retention-page.tsx'

export function Component() {
  return <RetentionPage />
}
