import { ReviewPage } from '../../features/recognition/review-page.tsx'

export function Component() {
  return <ReviewPage />
}
