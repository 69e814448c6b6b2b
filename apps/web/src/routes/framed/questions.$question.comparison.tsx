import { ComparisonPage } from '../../features/questions/comparison-page.tsx'

export function Component() {
  return <ComparisonPage />
}
