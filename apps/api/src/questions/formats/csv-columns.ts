/**
 * The columns of our CSV, in both directions. A question is a row `question` followed by a row for each of its parts:
 * `option`, `step`, `choice` (of the step before it), `left`, `right`, `unit`, `answer` or `spelling` (of the
 * answer before it), `picture`, `area`, `criterion` or `level` (of the criterion before it).
 *
 * - `part` what the row is; `id` the part's own mark, made up when empty
 * - `kind`, `outcome`, `module`, `points` of a question; `points` of a choice, an answer in words or a level
 * - `text_en`, `text_ja` the words; `why_en`, `why_ja` the explanation, or why an option is right or wrong, or what a choice leads to
 * - `right` `yes` for a right option; for a left item the `id` of the right one it belongs to
 * - `right` `file` for a written answer that may come with a file
 * - `leads_to` the `id` of the step a choice leads to, empty where the situation ends
 * - `answer`, `tolerance` of a number; an answer written as `09:40` is a time of day, with its tolerance in minutes
 *   For a question answered with words `answer` is `exact` or `contains`, and `tolerance` is `accents` where accents do not matter
 *   For a picture `id` is the file it was taken in as, `answer` its size such as `1200x800`, and its text describes it; for an area
 *   `answer` is where it is, in per cent: `circle 50 50 10`, `rectangle 10 10 30 30` or `polygon 0 0 10 0 5 10`
 */
export const csvColumns = [
  'part',
  'id',
  'kind',
  'outcome',
  'module',
  'points',
  'text_en',
  'text_ja',
  'why_en',
  'why_ja',
  'right',
  'leads_to',
  'answer',
  'tolerance',
] as const
export type CsvColumn = (typeof csvColumns)[number]
export type CsvRow = Partial<Record<CsvColumn, string>>

/** What a spreadsheet would run stands behind an apostrophe, and so does a text that began that way itself. */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
/** The text as it was before it was guarded. */
export const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)
