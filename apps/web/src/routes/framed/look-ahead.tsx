import { LookAheadPage } from '../../features/decisions/look-ahead-page.tsx'

export function Component() {
  return <LookAheadPage />
}
