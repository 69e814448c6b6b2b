import { MyDataPage } from '../../features/own/my-data-page.tsx'

export function Component() {
  return <MyDataPage />
}
