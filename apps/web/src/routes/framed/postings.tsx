import { PostingsPage } from '../../features/postings/postings-page.tsx'

export function Component() {
  return <PostingsPage />
}
