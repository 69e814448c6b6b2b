import { WalletPage } from '../../features/wallet/wallet-page.tsx'

export function Component() {
  return <WalletPage />
}
