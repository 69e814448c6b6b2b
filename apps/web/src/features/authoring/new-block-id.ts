/** The id of a block that was never used. */
export const newBlockId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16)
