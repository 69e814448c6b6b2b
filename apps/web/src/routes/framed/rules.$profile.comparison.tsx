import { ComparisonPage } from '../../features/requirements/comparison/comparison-page.tsx'

export function Component() {
  return <ComparisonPage />
}
