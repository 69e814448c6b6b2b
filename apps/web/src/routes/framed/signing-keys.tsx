import { SigningKeysPage } from '../../features/signing-keys/signing-keys-page.tsx'

export function Component() {
  return <SigningKeysPage />
}
