import { NotesPage } from '../../features/lesson/notes-page.tsx'

export function Component() {
  return <NotesPage />
}
