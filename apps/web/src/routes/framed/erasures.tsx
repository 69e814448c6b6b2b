import { ErasuresPage } from '../../features/own/erasures-page.tsx'

export function Component() {
  return <ErasuresPage />
}
