import { useParams } from 'react-router'
import { RestingOn } from '../../features/decisions/resting-on.tsx'
import { CertificatePage } from '../../features/wallet/certificate-page.tsx'

export function Component() {
  const { certificate = '' } = useParams()
  return <CertificatePage below={<RestingOn evidence={certificate} />} />
}
