import { OutsidePage } from '../../features/recognition/outside-page.tsx'

export function Component() {
  return <OutsidePage />
}
