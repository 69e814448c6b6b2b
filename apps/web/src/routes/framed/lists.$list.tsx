import { ListPage } from '../../features/roster/list-page.tsx'

export function Component() {
  return <ListPage />
}
