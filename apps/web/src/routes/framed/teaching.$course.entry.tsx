import { EntryPage } from '../../features/teaching/entry-page.tsx'

export function Component() {
  return <EntryPage />
}
