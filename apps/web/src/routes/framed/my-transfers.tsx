import { MyTransfersPage } from '../../features/people/transfers/my-transfers-page.tsx'

export function Component() {
  return <MyTransfersPage />
}
