/** How a file is called by whoever keeps it, for each kind we take. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/vtt': 'vtt',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/**
 * A name under which a file may be kept on any device: without folders, control and direction characters, with the ending of
 * what it is.
 */
export function safeFileName(sent: string, mediaType: string): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}<>:"|?*]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const stem = [...plain].slice(0, 80).join('').trim()
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)
  return `${stem === '' || isDevice ? 'file' : stem}.${endings[mediaType] ?? 'bin'}`
}
