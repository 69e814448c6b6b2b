import { TransfersPage } from '../../features/people/transfers/transfers-page.tsx'

export function Component() {
  return <TransfersPage />
}
