/** What the specs use of verifiers by others, which come without types. */
declare module '@digitalbazaar/vc' {
  interface Loaded {
    readonly contextUrl: string | null
    readonly documentUrl: string
    readonly document: object
  }
  type DocumentLoader = (address: string) => Promise<Loaded>
  export function issue(options: {
    credential: object
    suite: object
    documentLoader: DocumentLoader
    now?: Date
  }): Promise<never>
  export function verifyCredential(options: {
    credential: object
    suite: object
    documentLoader: DocumentLoader
    checkStatus?: (options: object) => Promise<{ verified: boolean }>
    now?: Date
  }): Promise<{ verified: boolean; error?: { message: string; errors?: { message: string }[] } }>
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: object; cryptosuite: object; date?: Date })
  }
}
declare module '@digitalbazaar/ed25519-multikey' {
  interface KeyPair {
    id: string
    controller: string
    export(options: { publicKey: true }): Promise<{ publicKeyMultibase: string }>
    signer(): object
  }
  export function generate(options: { controller: string }): Promise<KeyPair>
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): object
  export function createVerifyCryptosuite(): object
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}
