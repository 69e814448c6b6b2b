import { ReplaysPage } from '../../features/decisions/replays-page.tsx'

export function Component() {
  return <ReplaysPage />
}
