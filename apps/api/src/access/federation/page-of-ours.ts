/** The page of this site that was asked for; the first page for everything that could lead elsewhere. */
export function pageOfOurs(asked: string | undefined): string {
  const url = asked?.startsWith('/') ? URL.parse(asked, 'https://ours.invalid') : null
  return url?.host === 'ours.invalid' ? url.pathname + url.search : '/'
}
