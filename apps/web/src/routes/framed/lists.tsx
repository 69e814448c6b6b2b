import { ListsPage } from '../../features/roster/lists-page.tsx'

export function Component() {
  return <ListsPage />
}
