import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

const require = createRequire(import.meta.url)

/** Opened fonts; the document embeds only the letters used. */
interface Fonts {
  readonly regular: fontkit.Font
  readonly bold: fontkit.Font
}

let opened: Fonts | null = null

/** Noto Sans JP, read and opened once: it has both scripts. */
export function openFonts(): Fonts {
  opened ??= { regular: open('400Regular/NotoSansJP_400Regular.ttf'), bold: open('700Bold/NotoSansJP_700Bold.ttf') }
  return opened
}

function open(file: string): fontkit.Font {
  const font = fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-jp/${file}`)))
  if ('fonts' in font) throw new Error(`${file} is a collection of fonts`)
  return font
}
