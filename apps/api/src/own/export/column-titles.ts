import { ownColumns } from '@muster/words/catalogue/own-columns.ts'
import type { Message } from '@muster/words/message.ts'

const titles: Readonly<Record<string, Message>> = ownColumns

/** What a column is called; one without words is called by its name. */
export const columnTitle = (column: string): Message => {
  const plain = column.replaceAll('_', ' ')
  return (Object.hasOwn(titles, column) ? titles[column] : undefined) ?? { en: plain, ja: plain }
}
