/** Where an evidence file's content lies: under its hash, apart for each person, so that all of theirs can be erased. */
export const evidenceKey = (personId: string, sha256: string): string => `evidence/${personId}/${sha256}`
