import { CalendarPage } from '../../features/home/calendar-page.tsx'

export function Component() {
  return <CalendarPage />
}
