/** Where to go after signing in: an address of this site that was asked for, else the first page. */
export function returnAddress(asked: string | null): string {
  if (!asked || !asked.startsWith('/') || /^\/[/\\]/.test(asked)) return '/'
  return asked.startsWith('/sign-in') ? '/' : asked
}
