import { useParams } from 'react-router'
import { RestingOn } from '../../features/decisions/resting-on.tsx'
import { ReviewPage } from '../../features/recognition/review-page.tsx'

export function Component() {
  const { certificate = '' } = useParams()
  return <ReviewPage below={<RestingOn evidence={certificate} />} />
}
