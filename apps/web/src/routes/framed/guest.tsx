import { GuestClassPage } from '../../features/teaching/guest-class-page.tsx'

export function Component() {
  return <GuestClassPage />
}
