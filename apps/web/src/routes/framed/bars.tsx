import { BarsPage } from '../../features/exceptions/bars-page.tsx'

export function Component() {
  return <BarsPage />
}
