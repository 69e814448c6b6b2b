import { PlacesPage } from '../../features/postings/places-page.tsx'

export function Component() {
  return <PlacesPage />
}
