import { OpeningsPage } from '../../features/people/openings-page.tsx'

export function Component() {
  return <OpeningsPage />
}
