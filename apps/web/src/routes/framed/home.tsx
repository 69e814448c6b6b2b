import { HomePage } from '../../features/home/home-page.tsx'
import { News } from '../../features/notifications/news.tsx'

export function Component() {
  return <HomePage news={<News />} />
}
