/** How passports write letters outside A to Z (ICAO 9303, part 3). */
const written: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Ø: 'OE',
  Ö: 'OE',
  Ü: 'UE',
  ß: 'SS',
  Þ: 'TH',
  Œ: 'OE',
  Ł: 'L',
  Đ: 'D',
  Ñ: 'N',
  ı: 'I',
}

/**
 * A name as the machine-readable line of a passport has it, where nobody said how it does: capitals from A to Z, one space
 * between words. Letters of other scripts fall away; what is left may be empty.
 */
export const asInPassport = (...names: readonly string[]): string =>
  [...names.join(' ').normalize('NFC')]
    .map((sign) => written[sign === 'ß' || sign === 'ı' ? sign : sign.toUpperCase()] ?? sign)
    .join('')
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/\p{M}|['’‘`]/gu, '')
    .replaceAll(/[^A-Z]+/g, ' ')
    .trim()
