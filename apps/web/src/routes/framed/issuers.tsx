import { IssuersPage } from '../../features/recognition/issuers-page.tsx'

export function Component() {
  return <IssuersPage />
}
