import { ReviewPage } from '../../features/assessment/review-page.tsx'

export function Component() {
  return <ReviewPage />
}
