import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l1: LessonContent = {
  key: 'm2-l1',
  title: { en: 'Words that matter', ja: '言葉をそろえる' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'In one meeting the word “risk” may mean five different things, and nobody notices. In the field that costs time. Six words, used by everybody in the same way, are enough.',
      },
      {
        kind: 'table',
        caption: 'Six words, with the bank road in Port Maren as the example',
        head: ['Word', 'Meaning', 'Example'],
        rows: [
          ['Threat', 'Somebody or something that could cause harm', 'Armed robbers on the bank road'],
          [
            'Vulnerability',
            'What makes us easy to reach, or easily hurt',
            'One person fetches the salary cash alone, every Friday at ten',
          ],
          ['Risk', 'How likely the harm is, and how bad it would be', 'Robbery with serious injury: likely'],
          ['Measure', 'What makes it less likely or less bad', 'Pay by bank transfer'],
          ['Residual risk', 'What remains after the measures', 'A robbery is less likely, but still possible'],
          [
            'Risk acceptance',
            'The decision of a named person that the task is worth what remains',
            'The head of office decides, in writing, for one month',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Hazards count too',
        text: 'Floods, heat and traffic want nothing from you. Many people call them **hazards** and keep “threat” for those with intent. Write both into your note. A bad road deserves as much care as an armed group.',
      },
      { kind: 'heading', text: 'Where a threat meets you' },
      { kind: 'figure', figure: 'threat-meets-vulnerability' },
      {
        kind: 'paragraph',
        text: 'You can rarely change a threat. You can nearly always change how exposed you are to it. This is why one street carries different risks for two people, and for the same person at ten in the morning and at nine at night.',
      },
      { kind: 'heading', text: 'Say who, what, where, when' },
      {
        kind: 'paragraph',
        text: '“Port Maren is dangerous” helps nobody. Who might do what, to whom, where and when? And how do we know: seen by us, confirmed by a second source, or hearsay?',
      },
      { kind: 'check', check: 'gate-without-lock' },
      { kind: 'heading', text: 'The three-line risk note' },
      {
        kind: 'steps',
        items: [
          '**Threat.** Who or what could cause which harm, where and when. How we know.',
          '**Exposed.** Who among us, and why.',
          '**Change.** What we do differently from tomorrow, and who sees to it.',
        ],
      },
      {
        kind: 'scenario',
        title: 'From a worry to three lines',
        situation: [
          'In the staff meeting Rina says: “The road to Talamba is getting bad. We should be careful.” Everybody nods. Nothing changes.',
          'Then Omar, a driver, says that two lorries were stopped near the quarry at dusk in the last fortnight, and their drivers robbed.',
        ],
        response: [
          'Rina writes. **Threat:** armed robbers stop vehicles at dusk near the quarry; two cases in a fortnight, told by lorry drivers, not yet confirmed.',
          '**Exposed:** our Thursday delivery. It passes at about 18:00, and the driver is alone.',
          '**Change:** no delivery until the area security officer has checked the reports and agreed to the journey. If it is agreed: back by 15:00, two in the vehicle. Rina asks today.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Residual risk is never zero',
        text: 'When what remains is more than the task is worth, the right measure is not to go.',
      },
      {
        kind: 'checklist',
        title: 'Before I say “risk”',
        items: [
          'I can name the source and the harm.',
          'I can name the place and the time.',
          'I know who is exposed, and why.',
          'I know how old the information is and where it comes from.',
          'One person owns the change.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '一つの会議で「リスク」という言葉が五つの意味に使われ、誰も気づかないことがあります。現場では、それが時間の浪費につながります。全員が同じ意味で使う言葉が六つあれば十分です。',
      },
      {
        kind: 'table',
        caption: '六つの言葉（例：ポート・マレンの銀行通り）',
        head: ['言葉', '意味', '例'],
        rows: [
          ['脅威', '害を与えるおそれのある人やもの', '銀行通りに現れる武装強盗'],
          ['脆弱性', '狙われやすさ、被害の受けやすさを生むもの', '毎週金曜の10時に、一人で給与の現金を取りに行く'],
          [
            'リスク',
            'その害がどのくらい起こりやすく、起きたらどのくらい深刻か',
            '強盗に遭い重傷を負うことが「起こりやすい」',
          ],
          ['対策', '起こりにくくする、または被害を小さくするもの', '給与を銀行振込にする'],
          ['残存リスク', '対策をとった後に残るもの', '強盗は減るが、なお起こりうる'],
          [
            'リスクの受け入れ',
            '残ったものを引き受ける価値が業務にあると、決められた人が判断すること',
            '事務所長が1か月に限り書面で判断する',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'ハザードも忘れずに',
        text: '洪水、暑さ、交通は、あなたに悪意を持っていません。こうしたものを**ハザード**（危険要因）と呼び、意図を持つ相手だけを「脅威」と呼ぶ人も多くいます。メモにはどちらも書いてください。悪路には、武装集団に対するのと同じだけの注意が必要です。',
      },
      { kind: 'heading', text: '脅威があなたと重なるところ' },
      { kind: 'figure', figure: 'threat-meets-vulnerability' },
      {
        kind: 'paragraph',
        text: '脅威そのものを変えられることは、めったにありません。けれども、自分がどれだけさらされるかは、たいてい変えられます。同じ通りでも人によってリスクが違い、同じ人でも朝の10時と夜の9時とで違うのは、このためです。',
      },
      { kind: 'heading', text: '誰が、何を、どこで、いつ' },
      {
        kind: 'paragraph',
        text: '「ポート・マレンは危ない」では、誰の役にも立ちません。誰が、誰に、何を、どこで、いつするおそれがあるのでしょうか。そして、なぜそう言えるのでしょうか。自分たちが見たのか、別の情報源でも確かめたのか、それとも伝聞でしょうか。',
      },
      { kind: 'check', check: 'gate-without-lock' },
      { kind: 'heading', text: '3行のリスクメモ' },
      {
        kind: 'steps',
        items: [
          '**脅威：**誰が、または何が、どこで、いつ、どんな害を与えるおそれがあるか。その根拠は何か。',
          '**さらされる人：**私たちのうち誰が、なぜさらされるか。',
          '**変えること：**明日から何を変えるか。誰が責任を持って進めるか。',
        ],
      },
      {
        kind: 'scenario',
        title: '不安を3行に変える',
        situation: [
          '職員会議で里奈さんが言いました。「タランバへの道が悪くなってきました。気をつけましょう」。全員がうなずき、何も変わりません。',
          'そのとき運転手のオマールさんが、この2週間に、夕暮れの採石場付近でトラックが2台止められ、運転手が金品を奪われたと話しました。',
        ],
        response: [
          '里奈さんは書きます。**脅威：**夕暮れどき、採石場付近で武装強盗が車を止める。2週間に2件。トラック運転手の話で、未確認。',
          '**さらされる人：**木曜の配送担当。18時ごろ通過し、運転手は一人。',
          '**変えること：**地域安全担当官が情報を確かめて移動に同意するまで、配送しない。同意が出た場合は2人で乗車し、15時までに戻る。里奈が今日中に確認を依頼する。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '残存リスクはゼロにならない',
        text: '残るリスクが業務の価値を上回るなら、「行かない」ことが正しい対策です。',
      },
      {
        kind: 'checklist',
        title: '「リスク」と口にする前に',
        items: [
          '害のもとと、害の内容を言える。',
          '場所と時間を言える。',
          '誰が、なぜさらされるのかがわかっている。',
          '情報がいつのもので、どこから来たかを知っている。',
          '変えることに責任を持つ人が一人決まっている。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'threat-meets-vulnerability',
      width: 640,
      height: 360,
      svg: `
<circle cx="220" cy="160" r="150" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="2.5"/>
<circle cx="420" cy="160" r="150" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2.5"/>
<path d="M320 48.2A150 150 0 0 1 320 271.8A150 150 0 0 1 320 48.2Z" fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="3"/>
<text x="170" y="112" text-anchor="middle" font-size="24" font-weight="700" fill="var(--ink)">{{threat}}</text>
<text x="166" y="160" text-anchor="middle" font-size="20" fill="var(--ink)">{{threat-1}}</text>
<text x="166" y="188" text-anchor="middle" font-size="20" fill="var(--ink)">{{threat-2}}</text>
<text x="470" y="112" text-anchor="middle" font-size="24" font-weight="700" fill="var(--ink)">{{vulnerability}}</text>
<text x="476" y="160" text-anchor="middle" font-size="20" fill="var(--ink)">{{vulnerability-1}}</text>
<text x="476" y="188" text-anchor="middle" font-size="20" fill="var(--ink)">{{vulnerability-2}}</text>
<text x="320" y="168" text-anchor="middle" font-size="24" font-weight="700" fill="var(--ink)">{{risk}}</text>
<path d="M96 338H46" stroke="var(--valid)" stroke-width="4"/>
<path d="M48 328V348L30 338Z" fill="var(--valid)"/>
<path d="M544 338H594" stroke="var(--valid)" stroke-width="4"/>
<path d="M592 328V348L610 338Z" fill="var(--valid)"/>
<text x="320" y="345" text-anchor="middle" font-size="22" fill="var(--ink)">{{measures}}</text>`.trim(),
      labels: {
        threat: { en: 'Threat', ja: '脅威' },
        'threat-1': { en: 'armed robbers', ja: '銀行通りの' },
        'threat-2': { en: 'on the bank road', ja: '武装強盗' },
        vulnerability: { en: 'Vulnerability', ja: '脆弱性' },
        'vulnerability-1': { en: 'same hour, alone,', ja: 'いつも同じ時刻、' },
        'vulnerability-2': { en: 'carrying cash', ja: '一人、現金を持つ' },
        risk: { en: 'Risk', ja: 'リスク' },
        measures: { en: 'Measures pull the circles apart', ja: '対策は二つの円を引き離す' },
      },
      alt: {
        en: 'Two overlapping circles. The left one is the threat: armed robbers on the bank road. The right one is the vulnerability: same hour, alone, carrying cash. Where they overlap lies the risk. Arrows below show that measures pull the circles apart.',
        ja: '重なり合う二つの円。左は脅威（銀行通りの武装強盗）、右は脆弱性（いつも同じ時刻、一人、現金を持つ）。重なった部分がリスクです。下の矢印は、対策が二つの円を引き離すことを示しています。',
      },
      caption: {
        en: 'The robbers may stay where they are. Change the hour, the person or the cash, and the overlap shrinks.',
        ja: '強盗がいなくならなくても、時刻、人、現金のどれかを変えれば、重なりは小さくなります。',
      },
    },
  ],
  checks: [
    {
      key: 'gate-without-lock',
      stem: {
        en: 'A guest house has a single exit, and its gate does not lock. What is this?',
        ja: 'ある宿舎には出口が一つしかなく、門には鍵がかかりません。これは次のどれに当たりますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'A threat', ja: '脅威' },
          correct: false,
          because: {
            en: 'A gate harms nobody. The threat is whoever might come through it, or the fire that blocks the exit.',
            ja: '門そのものは害を与えません。脅威は、そこから入ってくるかもしれない人や、出口をふさぐ火災です。',
          },
        },
        {
          id: 'b',
          text: { en: 'A risk', ja: 'リスク' },
          correct: false,
          because: {
            en: 'It becomes a risk only with a source of harm, a likelihood and an impact.',
            ja: '害のもと、起こりやすさ、影響がそろって、はじめてリスクになります。',
          },
        },
        {
          id: 'c',
          text: { en: 'A vulnerability', ja: '脆弱性' },
          correct: true,
          because: {
            en: 'It makes people there easy to reach and slow to escape. It is also what you can change: a lock, a second way out, another house.',
            ja: '中にいる人に近づきやすく、逃げにくくしています。鍵を付ける、出口を増やす、宿舎を変えるなど、自分たちで変えられる部分でもあります。',
          },
        },
        {
          id: 'd',
          text: { en: 'A residual risk', ja: '残存リスク' },
          correct: false,
          because: {
            en: 'Residual risk is what remains after measures. Here no measure has been taken yet.',
            ja: '残存リスクは、対策の後に残るものです。ここでは、まだ何の対策もとられていません。',
          },
        },
      ],
    },
  ],
}
