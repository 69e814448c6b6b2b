import { CertificatePage } from '../../features/wallet/certificate-page.tsx'

export function Component() {
  return <CertificatePage />
}
