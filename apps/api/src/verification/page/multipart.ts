const boundaryForm = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i
const longestHead = 4_096

/**
 * The content of the field `file` of a form (multipart/form-data, RFC 7578), as a browser without JavaScript sends it; null
 * where there is none. Nothing else in the form is read, and no name that comes with it.
 */
export function fileIn(contentType: string, form: Buffer): Buffer | null {
  const found = boundaryForm.exec(contentType)
  const boundary = found?.[1] ?? found?.[2]
  if (boundary === undefined) return null
  const mark = Buffer.from(`--${boundary}`)
  for (let at = form.indexOf(mark); at !== -1;) {
    const head = at + mark.length
    const content = form.indexOf('\r\n\r\n', head)
    if (content === -1 || content - head > longestHead) return null
    const next = form.indexOf(mark, content + 4)
    // The line break before the mark belongs to the mark.
    if (next === -1) return null
    const fields = form.toString('latin1', head, content)
    if (/^content-disposition:[^\r\n]*;\s*name="?file"?(?:;|\s*$)/im.test(fields))
      return form.subarray(content + 4, next - 2)
    at = next
  }
  return null
}
