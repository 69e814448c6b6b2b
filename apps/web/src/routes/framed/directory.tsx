import { DirectoryPage } from '../../features/directory/directory-page.tsx'

export function Component() {
  return <DirectoryPage />
}
