/** Under which the answer to a warning is held until the draft is published. */
export const warningKey = ({ code, lesson }: { code: string; lesson: string | null }): string =>
  `${code} ${lesson ?? ''}`
