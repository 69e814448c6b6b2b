/**
 * The address of a route file: `./framed/courses.$course.tsx` is `courses/:course`, and `home` is the first page.
 * A dot is a slash, a dollar a parameter.
 */
export function pathOfRouteFile(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.tsx$/, '')
  return name
    .split('.')
    .filter((part) => part !== 'home')
    .map((part) => (part.startsWith('$') ? `:${part.slice(1)}` : part))
    .join('/')
}
