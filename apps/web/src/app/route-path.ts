/**
 * The address of a route file: `./framed/courses.$course.tsx` is `courses/:course`, and `index` is the address above
 * it. A dot is a slash, a dollar a parameter.
 */
export function pathOfRouteFile(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.tsx$/, '')
  return name
    .split('.')
    .filter((part) => part !== 'index')
    .map((part) => (part.startsWith('$') ? `:${part.slice(1)}` : part))
    .join('/')
}
