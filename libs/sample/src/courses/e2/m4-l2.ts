import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l2: LessonContent = {
  key: 'm4-l2',
  title: { en: 'Youth', ja: '若者' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: '“The problem is the youth,” says every official you meet in your first week. They mean some two hundred young men with motorcycles. They do not mean the other eleven thousand people of that age in Kasuru, who did not join when they were asked to, and whom nobody has asked anything since.',
      },
      { kind: 'heading', text: 'Who is meant' },
      {
        kind: 'paragraph',
        text: 'Security Council **resolution 2250** of 2015 was the first on youth, peace and security. For it youth are people from 18 to 29; other bodies and many countries draw the line elsewhere. In daily life youth is often not an age at all but a waiting room: without land, without a wedding, without a say, a man of thirty-five may still be “a boy”, while a mother of sixteen is counted as a woman and never invited.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Under 18 other rules hold',
        text: 'A person under 18 is a child, whatever he or she has done or carried. Do not interview, photograph or enrol children who may have been with an armed group. Contact the child-protection specialist of your mission or the agency that leads on it, the same day.',
      },
      { kind: 'heading', text: 'Why some join, and most do not' },
      {
        kind: 'table',
        caption: 'What an armed group offers, and what competes with it',
        head: ['It offers', 'What only pretends to compete', 'What may compete'],
        rows: [
          [
            'Income',
            'A course of six weeks in a trade with no customers',
            'A contract, tools and a first customer, in the place where they live',
          ],
          ['Standing, a name', 'A T-shirt and a slogan', 'A task others depend on, and a seat where it is decided'],
          [
            'Protection of one’s own people',
            'A talk about tolerance',
            'A police post to which one’s own people dare to go',
          ],
          ['An answer to an insult', 'Silence about it', 'Somebody in authority who hears it and replies'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Poverty alone explains little: most poor young people fight nobody. Ask those who stayed out what held them. Their answer, a mother, a teacher, a debt, a team, tells you what is worth strengthening.',
      },
      { kind: 'check', check: 'm4-l2-training' },
      { kind: 'heading', text: 'From audience to partner' },
      {
        kind: 'steps',
        items: [
          '**Find those who already do something.** The motorcycle-taxi association, the girls’ choir, the group that runs the phone-charging stand. No new youth council yet.',
          '**Ask what they decide, and about what they would like to.** Bring a decision that is really open.',
          '**Agree on small money with plain rules.** Who signs, who sees the book, what happens if it is gone.',
          '**Stay between them and their elders.** Tell the elders early; a project that makes sons powerful over fathers makes enemies of both.',
          '**Be there after the first failure.** It is the moment at which everybody else has left.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The cup',
        situation: [
          'For the anniversary of the ceasefire the district wants a football cup: Lumo against Tesh, with a motorcycle for the winners. The posters are printed. Tiko Sabe, who repairs motorcycles for both sides, tells Saki Ueno that each village is buying players, and that the supporters of the losing side will not ride home past the winners.',
        ],
        response: [
          'Saki asks Tiko and the captains what they would change. Their list is short: mixed teams, drawn by lot, named after rivers; the prize a set of tools for the workshop that both use; two matches, one on each ground; and a girls’ match first, because then the families come and the families keep order.',
          'The district officer keeps his cup and his speech. Saki asks the police for one thing: to be seen at the roads out, not at the pitch.',
          'What she reports is not that 600 people watched. It is that the captains now have each other’s numbers, and used them a week later over a stolen goat.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Half of them are young women',
        text: 'Activities “for youth” fill with young men unless something is done. Look at hour, distance and who supervises, and ask young women apart from their brothers. What they want is seldom the sewing course that was planned for them.',
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Most young people did not fight. Learn from them why.',
          'Income helps where it comes with standing and fairness; by itself it may not last.',
          'Every contest needs a plan for the evening of those who lose.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '「問題は若者です」。着任した週に会う役人は、皆そう言います。頭にあるのは、バイクを乗り回す200人ほどの若い男性です。カスル郡にいる同じ年頃の残り1万1千人のことではありません。誘われても武装勢力に加わらず、その後、誰からも意見を聞かれたことのない人たちです。',
      },
      { kind: 'heading', text: '若者とは誰か' },
      {
        kind: 'paragraph',
        text: '2015年の安保理**決議第2250号**は、若者・平和・安全保障に関する最初の決議です。この決議は若者を18歳から29歳としていますが、機関や国によって線引きは異なります。暮らしの中では、若者とは年齢よりも「順番待ち」を意味することが少なくありません。土地も、結婚も、発言の場もなければ、35歳の男性でも「子ども」扱いです。一方、16歳の母親は大人の女性とみなされ、どこからも招かれません。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '18歳未満には別の決まりがある',
        text: '18歳未満の人は、何をしていても、何を持っていても、子どもです。武装勢力といたかもしれない子どもに、聞き取りや撮影をしたり、活動に登録したりしてはいけません。その日のうちに、ミッションの子どもの保護の専門官か、それを主導する機関に連絡します。',
      },
      { kind: 'heading', text: '加わる人と、加わらない大多数' },
      {
        kind: 'table',
        caption: '武装勢力が差し出すものと、それに代わるもの',
        head: ['差し出すもの', '代わりにならないもの', '代わりになりうるもの'],
        rows: [
          ['収入', '客のいない職種の、6週間の講習', '暮らす土地での請負仕事、道具、最初の客'],
          ['立場と名前', 'Tシャツと標語', '皆が頼りにする役目と、それを決める場の席'],
          ['身内を守る力', '寛容についての講話', '身内が安心して行ける警察の詰所'],
          ['侮辱への答え', '触れずに済ませること', '話を聞き、答える責任ある立場の人'],
        ],
      },
      {
        kind: 'paragraph',
        text: '貧しさだけでは、ほとんど説明がつきません。貧しい若者の大半は、誰とも戦っていないからです。加わらなかった人に、何が引き止めたのかを尋ねてください。母親、先生、借金、仲間のチーム。その答えが、支えるべきものを教えてくれます。',
      },
      { kind: 'check', check: 'm4-l2-training' },
      { kind: 'heading', text: '聴衆から、共に担う人へ' },
      {
        kind: 'steps',
        items: [
          '**すでに何かをしている人を探します。** バイクタクシーの組合、少女たちの合唱団、携帯電話の充電屋を営む仲間。新しい「若者評議会」をつくるのは、まだ先です。',
          '**今何を決めているか、何を決めたいかを尋ねます。** 本当にまだ決まっていないことを持っていきます。',
          '**少額の資金と分かりやすい決まりに合意します。** 誰が署名し、誰が帳簿を見るか。なくなったらどうするか。',
          '**年長者との間に立ちます。** 早めに知らせます。息子に父親を上回る力を持たせる事業は、双方を敵に回します。',
          '**最初の失敗の後も、そこにいます。** ほかの誰もが去ってしまうのが、そのときだからです。',
        ],
      },
      {
        kind: 'scenario',
        title: '優勝杯',
        situation: [
          '停戦の記念日に、郡はサッカー大会を開こうとしています。ルモ村対テシュ村で、優勝賞品はバイク1台。ポスターも刷り上がりました。ところが、双方のバイクを修理しているティコ・サベさんが、上野早紀さんに言います。どちらの村も選手を金で集めている。負けた側の応援団は、勝った村の前をおとなしく通って帰りはしない、と。',
        ],
        response: [
          '上野さんは、ティコさんと両方の主将に、何を変えたいかを尋ねます。答えは簡潔でした。くじ引きの混成チームにし、川の名前を付けること。賞品は、双方が使う修理場の工具にすること。双方の運動場で1試合ずつ行うこと。先に女子の試合をすること。そうすれば家族が来て、家族がいれば荒れないからです。',
          '郡長の優勝杯とあいさつは、そのまま残ります。上野さんが警察に頼んだのは一つだけ、競技場ではなく、帰り道の要所にいてもらうことでした。',
          '上野さんが報告したのは、600人が観戦したことではありません。主将同士が電話番号を交換し、1週間後、盗まれた山羊の件でその番号にかけたことです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '若者の半分は女性',
        text: '「若者向け」の活動は、手を打たなければ若い男性で埋まります。時刻、距離、誰が付き添うかを見直し、兄弟のいない場で若い女性に尋ねてください。望みが、用意された裁縫教室であることはまれです。',
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '若者の大多数は戦いませんでした。その理由を、その人たちから学びます。',
          '収入は、立場と公平さを伴うときに役立ちます。収入だけでは続かないことがあります。',
          '勝ち負けのある催しには、負けた側がその夜どう過ごすかの計画が要ります。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l2-training',
      stem: {
        en: 'Sixty young men have finished your course in carpentry. Six months later four work as carpenters, and nine have been seen with the armed group. The donor offers money to repeat the course. What do you answer?',
        ja: '若い男性60人が、あなたの事業の大工講習を修了しました。半年後、大工として働いているのは4人で、9人は武装勢力と一緒にいるのを見られています。資金提供者は、もう一度講習を開く費用を出すと言います。どう答えますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Yes, with 120 places, since demand for places is high.',
            ja: '希望者が多いので、定員を120人に増やして引き受ける。',
          },
          correct: false,
          because: {
            en: 'Demand for a place with an allowance is not demand for carpenters. You would raise hopes twice as large.',
            ja: '手当の出る講習への希望は、大工の求人ではありません。失望する人を倍に増やすだけです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'No: the results show that these young men cannot be helped.',
            ja: '断る。結果を見れば、この若者たちへの支援は無理だと分かる。',
          },
          correct: false,
          because: {
            en: 'The result says something about the course. Forty-seven of the sixty have neither joined nor found work in the trade.',
            ja: '結果が示しているのは、講習の問題です。60人のうち47人は、武装勢力に加わってもおらず、大工の仕事にも就いていません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Yes, if nobody is admitted who knows a member of the group.',
            ja: '武装勢力に知り合いのいる人を除くことを条件に、引き受ける。',
          },
          correct: false,
          because: {
            en: 'In a small district everybody knows a member. You would punish for acquaintance and hand the group a grievance.',
            ja: '小さな郡では、誰にでも知り合いがいます。知り合いだというだけで締め出せば、武装勢力に不満の種を渡すことになります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Not yet: first ask the sixty, and those who buy such work, what was missing.',
            ja: '返事を待ってもらい、まず60人と仕事の発注元に、何が足りなかったのかを聞く。',
          },
          correct: true,
          because: {
            en: 'Whether it was tools, customers, the road or an insult, you cannot know from here. Their answer decides what the money should pay for.',
            ja: '道具なのか、客なのか、道中の危険なのか、侮辱なのか、机の上では分かりません。資金の使い道は、その答えで決まります。',
          },
        },
      ],
    },
  ],
}
