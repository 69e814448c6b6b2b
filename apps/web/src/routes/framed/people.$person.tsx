import { PersonPage } from '../../features/people/person-page.tsx'

export function Component() {
  return <PersonPage />
}
