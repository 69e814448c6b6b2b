import { TokensPage } from '../../features/tokens/tokens-page.tsx'

export function Component() {
  return <TokensPage />
}
