import { RosterPage } from '../../features/roster/roster-page.tsx'

export function Component() {
  return <RosterPage />
}
