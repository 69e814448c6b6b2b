import { WaiverPage } from '../../features/exceptions/waiver-page.tsx'

export function Component() {
  return <WaiverPage />
}
