import { ProviderPage } from '../../features/federation/provider-page.tsx'

export function Component() {
  return <ProviderPage />
}
