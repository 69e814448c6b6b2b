import { Button } from './button.tsx'

/** Brings the next page of a list below what is already there. Renders nothing at the end of the list. */
export function MoreButton({
  hasMore,
  isLoading,
  onMore,
  label,
  loadingLabel,
}: {
  hasMore: boolean
  isLoading: boolean
  onMore: () => void
  label: string
  loadingLabel: string
}) {
  if (!hasMore) return null
  return (
    <Button icon="down" busy={isLoading && loadingLabel} onClick={onMore}>
      {label}
    </Button>
  )
}
