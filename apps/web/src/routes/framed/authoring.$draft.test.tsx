import { TestPage } from '../../features/publishing/test-page.tsx'

export function Component() {
  return <TestPage />
}
