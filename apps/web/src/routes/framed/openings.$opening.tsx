import { OpenedFilePage } from '../../features/people/opened-file-page.tsx'

export function Component() {
  return <OpenedFilePage />
}
