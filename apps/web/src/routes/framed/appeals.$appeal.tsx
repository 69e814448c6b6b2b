import { AppealPage } from '../../features/exceptions/appeal-page.tsx'

export function Component() {
  return <AppealPage />
}
