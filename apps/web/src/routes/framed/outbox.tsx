import { OutboxPage } from '../../features/people/outbox-page.tsx'

export function Component() {
  return <OutboxPage />
}
