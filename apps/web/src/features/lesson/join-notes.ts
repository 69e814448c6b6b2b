/** Two versions of a note as one that loses nothing: one of them where it holds the other, else both below each other. */
export function joinNotes(theirs: string, mine: string): string {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  return `${theirs.trimEnd()}\n\n${mine.trimStart()}`
}
