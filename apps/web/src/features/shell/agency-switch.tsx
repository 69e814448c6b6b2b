import { useState } from 'react'
import { useNavigate } from 'react-router'
import { members } from '@muster/words/catalogue/members.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import { RadioGroup } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useActFor } from './use-act-for.ts'

const home = 'home'

/** For which agency one acts, where there are several. */
export function AgencySwitch() {
  const words = useWords()
  const navigate = useNavigate()
  const { agencies } = useSession()
  const [wanted, setWanted] = useState<string | null>(null)
  const act = useActFor()
  if (agencies.length < 2) return null
  const current = agencies.find((one) => one.current)
  return (
    <>
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      <RadioGroup
        legend={words.say(members.switch.legend)}
        hint={act.isPending && words.say(members.switch.changing)}
        value={wanted ?? current?.membership ?? home}
        onChange={(value) => {
          if (act.isPending) return
          setWanted(value)
          act.mutate(value === home ? null : value, {
            onSuccess: (session) =>
              void navigate(session.guestOf ? '/guest' : session.guestOfCourse ? '/teaching' : '/'),
            onSettled: () => setWanted(null),
          })
        }}
        choices={agencies.map(({ membership, name, className, course }) => ({
          value: membership ?? home,
          label: membership === null ? words.say(members.switch.home, { agency: words.text(name) }) : words.text(name),
          hint:
            className !== null
              ? words.say(members.list.guest, { class: className })
              : course !== null
                ? words.say(members.list.guestOfCourse, { course: words.text(course) })
                : undefined,
        }))}
      />
    </>
  )
}
