import { MyNamePage } from '../../features/people/my-name-page.tsx'

export function Component() {
  return <MyNamePage />
}
