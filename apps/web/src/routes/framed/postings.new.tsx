import { NewPostingPage } from '../../features/postings/new-posting-page.tsx'

export function Component() {
  return <NewPostingPage />
}
