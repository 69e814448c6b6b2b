/** Syllables of katakana as passports write them (Hepburn), by the vowel: a i u e o. A dot stands for none. */
const rows = `
ア a i u e o
カ ka ki ku ke ko
サ sa shi su se so
タ ta chi tsu te to
ナ na ni nu ne no
ハ ha hi fu he ho
マ ma mi mu me mo
ヤ ya . yu . yo
ラ ra ri ru re ro
ワ wa wi . we o
ガ ga gi gu ge go
ザ za ji zu ze zo
ダ da ji zu de do
バ ba bi bu be bo
パ pa pi pu pe po
`
const signs: Readonly<Record<string, string>> = {
  ア: 'アイウエオ',
  カ: 'カキクケコ',
  サ: 'サシスセソ',
  タ: 'タチツテト',
  ナ: 'ナニヌネノ',
  ハ: 'ハヒフヘホ',
  マ: 'マミムメモ',
  ヤ: 'ヤ.ユ.ヨ',
  ラ: 'ラリルレロ',
  ワ: 'ワヰ.ヱヲ',
  ガ: 'ガギグゲゴ',
  ザ: 'ザジズゼゾ',
  ダ: 'ダヂヅデド',
  バ: 'バビブベボ',
  パ: 'パピプペポ',
}

const syllables = new Map<string, string>([
  ['ン', 'n'],
  ['ヴ', 'vu'],
  ['ヵ', 'ka'],
  ['ヶ', 'ke'],
  ['ヮ', 'wa'],
])
for (const line of rows.trim().split('\n')) {
  const [row = '', ...sounds] = line.split(' ')
  for (const [at, sound] of sounds.entries()) if (sound !== '.') syllables.set([...(signs[row] ?? '')][at] ?? '', sound)
}

const small: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
}

const asKatakana = (text: string): string =>
  text.replaceAll(/[\u3041-\u3096]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0x60))

/** A syllable with a small one after it: kya, sha, fa, di. */
function joined(sound: string, after: string): string {
  const stem = sound.replace(/[aiueo]$/, '')
  if (!after.startsWith('y')) return sound === 'u' ? `w${after}` : stem + after
  return /(?:sh|ch|j)$/.test(stem) ? stem + after.slice(1) : stem + after
}

/** Hiragana and katakana as passports write them; other signs stay. A long vowel sign falls away, a small tsu doubles. */
export function romaniseKana(text: string): string {
  let written = ''
  let isDoubled = false
  const all = [...asKatakana(text)]
  for (let at = 0; at < all.length; at += 1) {
    const sign = all[at] ?? ''
    const sound = syllables.get(sign)
    const after = small[all[at + 1] ?? '']
    if (sign === 'ッ') isDoubled = true
    else if (sound === undefined) written += sign === 'ー' ? '' : (small[sign] ?? sign)
    else {
      const whole = after !== undefined && /[aiueo]$/.test(sound) ? joined(sound, after) : sound
      if (whole !== sound) at += 1
      written += (isDoubled ? (whole[0] ?? '').replace(/[aiueon]/, '') : '') + whole
    }
    if (sign !== 'ッ') isDoubled = false
  }
  return written
}
