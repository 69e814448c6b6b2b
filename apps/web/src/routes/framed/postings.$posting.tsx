import { PostingPage } from '../../features/postings/posting-page.tsx'

export function Component() {
  return <PostingPage />
}
