import { ProvidersPage } from '../../features/federation/providers-page.tsx'

export function Component() {
  return <ProvidersPage />
}
