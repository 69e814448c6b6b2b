import { RecordPage } from '../../features/recognition/record-page.tsx'

export function Component() {
  return <RecordPage />
}
