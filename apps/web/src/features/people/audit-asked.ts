/** What narrows the audit entries, as it stands in the address of the page. */
export const askedNames = ['who', 'whose', 'act', 'from', 'through', 'person', 'subject'] as const
export type AskedName = (typeof askedNames)[number]
export type Asked = Partial<Record<AskedName, string>>

/** What the address asks for; empty fields ask for nothing. */
export function askedOf(address: URLSearchParams): Asked {
  return Object.fromEntries(
    askedNames.flatMap((name) => {
      const value = address.get(name)?.trim()
      return value ? [[name, value]] : []
    }),
  )
}
