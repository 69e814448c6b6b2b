import { IssuedCertificatesPage } from '../../features/issued/issued-certificates-page.tsx'

export function Component() {
  return <IssuedCertificatesPage />
}
