import { AddPersonPage } from '../../features/people/add-person-page.tsx'

export function Component() {
  return <AddPersonPage />
}
