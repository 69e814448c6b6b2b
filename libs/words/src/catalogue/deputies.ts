import { catalogue } from '../message.ts'

/** Standing in for somebody who is away, with roles they lend for some days. */
export const deputies = catalogue({
  title: { en: 'Deputies', ja: '代理' },
  lead: {
    en: 'While you are away, a colleague can act with roles of yours. What they do is recorded as done for you. Where two people are needed, you and your deputy count as one.',
    ja: '不在の間、同僚があなたの役割で業務を行えます。代理で行った操作は、あなたのための操作として記録されます。2人で行う手続きでは、あなたと代理者は1人として扱われます。',
  },
  given: { en: 'Who stands in for me', ja: '自分の代理者' },
  noneGiven: { en: 'Nobody stands in for you.', ja: '代理者はいません。' },
  received: { en: 'For whom I stand in', ja: '代理を務める相手' },
  noneReceived: { en: 'You stand in for nobody.', ja: '代理を務めている相手はいません。' },
  none: { en: 'No deputy was named.', ja: '代理の指定はありません。' },
  delegator: { en: 'Away', ja: '本人' },
  deputy: { en: 'Deputy', ja: '代理者' },
  roles: { en: 'Roles', ja: '役割' },
  days: { en: 'Days', ja: '期間' },
  state: { en: 'State', ja: '状態' },
  states: {
    later: { en: 'Not begun', ja: '開始前' },
    now: { en: 'In force', ja: '代理中' },
    idle: { en: 'In its days, but no role holds', ja: '期間中（有効な役割なし）' },
    over: { en: 'Over', ja: '期間終了' },
    ended: { en: 'Ended {instant}', ja: '{instant}に終了' },
  },
  act: { en: 'Action', ja: '操作' },
  end: { en: 'End', ja: '終了' },
  ending: { en: 'Ending …', ja: '終了しています…' },
  form: {
    title: { en: 'Name a deputy', ja: '代理者を指定' },
    noRoles: {
      en: 'You hold no role of your own that a deputy could act with.',
      ja: '委任できるご自身の役割がありません。',
    },
    who: { en: 'Deputy', ja: '代理者' },
    choose: { en: 'Choose a colleague', ja: '同僚を選択' },
    roles: { en: 'Roles they act with', ja: '委任する役割' },
    from: { en: 'From', ja: '開始日' },
    through: { en: 'Through', ja: '終了日' },
    throughHint: { en: 'The last day; 93 days at most', ja: '最終日を含めて最長93日' },
    submit: { en: 'Name the deputy', ja: '代理者を指定' },
    working: { en: 'Naming …', ja: '指定しています…' },
    done: { en: '{name} stands in for you from {from}.', ja: '{from}から{name}さんが代理を務めます。' },
  },
  strip: {
    label: { en: 'Standing in', ja: '代理中' },
    for: { en: 'For {name} through {date}: {roles}', ja: '{name}さんの代理（{date}まで）：{roles}' },
  },
  audit: { en: '{name}, for {other}', ja: '{name}（{other}の代理）' },
})
