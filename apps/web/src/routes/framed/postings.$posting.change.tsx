import { ChangePostingPage } from '../../features/postings/change-posting-page.tsx'

export function Component() {
  return <ChangePostingPage />
}
