import { IssuerPage } from '../../features/recognition/issuer-page.tsx'

export function Component() {
  return <IssuerPage />
}
