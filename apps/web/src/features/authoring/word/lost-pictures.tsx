import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { sayFileProblem } from '../../../app/course-file.ts'
import type { LostPicture } from './take-parts.ts'

const { word } = authoring

/** Which pictures of a document were not taken along, each by its name and with the reason. */
export function LostPictures({ pictures }: { pictures: readonly LostPicture[] }) {
  const words = useWords()
  if (pictures.length === 0) return null
  return (
    <Notice tone="warn" live="status" title={words.say(word.notPictures, { count: pictures.length })}>
      <ul className="lost-pictures">
        {pictures.map(({ number, alt, error }) => (
          <li key={number}>
            {words.say(word.lostPicture, {
              number,
              alt: alt || words.say(word.unnamed),
              why: error === null ? words.say(word.pictureElsewhere) : sayFileProblem(words, error),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
