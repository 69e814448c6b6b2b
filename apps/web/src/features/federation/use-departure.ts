import { useMutation } from '@tanstack/react-query'

/** Leaves for the page of an identity provider, once the server has said where that is. */
export function useDeparture<T>(begin: (of: T) => Promise<{ address: string }>) {
  return useMutation({
    mutationFn: begin,
    onSuccess: ({ address }) => window.location.assign(address),
  })
}
