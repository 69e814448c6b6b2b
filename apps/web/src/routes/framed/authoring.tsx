import { AuthoringPage } from '../../features/authoring/authoring-page.tsx'

export function Component() {
  return <AuthoringPage />
}
