import { QueuePage } from '../../features/recognition/queue-page.tsx'

export function Component() {
  return <QueuePage state="decided" />
}
