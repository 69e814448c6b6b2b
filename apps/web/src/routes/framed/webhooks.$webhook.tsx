import { WebhookPage } from '../../features/webhooks/webhook-page.tsx'

export function Component() {
  return <WebhookPage />
}
