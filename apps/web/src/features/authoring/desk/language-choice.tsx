import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { RadioGroup } from '../../../ui/choice.tsx'

/** Which language is shown where there is room for one. */
export function LanguageChoice({ value, onChange }: { value: 'en' | 'ja'; onChange: (value: 'en' | 'ja') => void }) {
  const words = useWords()
  return (
    <RadioGroup
      legend={words.say(authoring.lesson.both)}
      appearance="inline"
      value={value}
      choices={[
        { value: 'en', label: 'English' },
        { value: 'ja', label: '日本語' },
      ]}
      onChange={(next) => onChange(next === 'ja' ? 'ja' : 'en')}
    />
  )
}
