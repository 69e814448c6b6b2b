/** The browsers and systems a session is recognised by; their names are in `libs/words`. */
export const sessionBrowsers = ['chrome', 'edge', 'firefox', 'safari', 'samsung', 'opera'] as const
export type SessionBrowser = (typeof sessionBrowsers)[number]
export const sessionSystems = ['windows', 'macos', 'linux', 'chromeos', 'android', 'ios'] as const
export type SessionSystem = (typeof sessionSystems)[number]

/** Why something typed to sign in, or to choose how, was refused. */
export const signInFieldCodes = ['too-common', 'known-password', 'wrong-password', 'wrong-code'] as const

/** Why a session, or what is shown to open one, was refused. */
export const signInProblemCodes = [
  'second-factor-needed',
  'second-factor-missing',
  'second-factor-there',
  'passkey-refused',
  'step-up-needed',
  'own-factor',
  'no-factor-there',
] as const

/** Why a second factor is taken off somebody. */
export const lossReasons = ['lost', 'stolen', 'replaced', 'broken'] as const
export type LossReason = (typeof lossReasons)[number]
/** How an administrator made sure that it is them who ask. */
export const identityChecks = ['met', 'called-back', 'seen-on-screen'] as const
export type IdentityCheck = (typeof identityChecks)[number]
