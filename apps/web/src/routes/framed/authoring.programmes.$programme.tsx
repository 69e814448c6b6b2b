import { ProgrammeDraftPage } from '../../features/authoring/programmes/programme-draft-page.tsx'

export function Component() {
  return <ProgrammeDraftPage />
}
