import { WaiversPage } from '../../features/exceptions/waivers-page.tsx'

export function Component() {
  return <WaiversPage />
}
