import { NewProviderPage } from '../../features/federation/new-provider-page.tsx'

export function Component() {
  return <NewProviderPage />
}
