import { MyAppealsPage } from '../../features/exceptions/my-appeals-page.tsx'

export function Component() {
  return <MyAppealsPage />
}
