import { AskWaiverPage } from '../../features/exceptions/ask-waiver-page.tsx'

export function Component() {
  return <AskWaiverPage />
}
