import { catalogue } from '../message.ts'

/** How many people it takes to revoke and to reinstate certificates of a course, for administrators. */
export const certificateRules = catalogue({
  title: { en: 'Who revokes and reinstates', ja: '失効・停止解除の判断' },
  text: {
    en: 'Revoking a certificate, and letting a suspended one count again, takes one verifier or two. Suspending always takes one, since it must not wait; correcting always takes two. A change counts from now on and is kept in the audit log. Whoever may revoke cannot take the second person away.',
    ja: '修了証の失効と一時停止の解除を、確認担当者1名で行うか2名で行うかを研修ごとに定めます。一時停止は急を要するため常に1名、訂正は常に2名です。変更は直ちに適用され、監査ログに残ります。失効させる権限のある人は、1名に変更できません。',
  },
  columns: {
    course: { en: 'Course', ja: '研修' },
    people: { en: 'Decided by', ja: '判断する人数' },
    change: { en: 'Change', ja: '変更' },
  },
  one: { en: 'One verifier', ja: '1名' },
  two: { en: 'Two verifiers', ja: '2名' },
  change: {
    toTwo: { en: 'Let two decide', ja: '2名にする' },
    toOne: { en: 'Let one decide', ja: '1名にする' },
    of: { en: '{change}: {course}', ja: '{change}：{course}' },
    working: { en: 'Changing', ja: '変更中' },
  },
})
