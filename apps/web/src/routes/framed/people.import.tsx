import { ImportPeoplePage } from '../../features/people/import/import-people-page.tsx'

export function Component() {
  return <ImportPeoplePage />
}
