import { ProgrammesPage } from '../../features/authoring/programmes/programmes-page.tsx'

export function Component() {
  return <ProgrammesPage />
}
