import { NoticesPage } from '../../features/notifications/notices-page.tsx'

export function Component() {
  return <NoticesPage />
}
