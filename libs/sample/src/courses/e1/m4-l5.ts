import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l5: LessonContent = {
  key: 'm4-l5',
  title: { en: 'Sexual violence: safety, care, choice', ja: '性暴力：安全、ケア、選択' },
  minutes: 18,
  blocks: {
    en: [
      {
        kind: 'callout',
        tone: 'note',
        title: 'Before you read',
        text: 'This lesson speaks plainly about sexual violence, without describing acts. Take it where you are private and unhurried. You may pause, or read it together with somebody you trust.',
      },
      {
        kind: 'paragraph',
        text: 'Sexual violence happens to people of every gender and age: in streets, guest houses, offices and vehicles. Often the person responsible is known, and sometimes is a colleague. **It is never the fault of the person harmed.** Freezing, complying, shouting and fighting are all ways a body tries to survive. None of them is consent.',
      },
      { kind: 'heading', text: 'If it happens to you: the first three actions' },
      {
        kind: 'steps',
        items: [
          '**Safety.** Get to a place where the person responsible cannot reach you, and to somebody you trust.',
          '**Care.** See a health worker as soon as you can, whether or not you report anything. Some treatments work only for days.',
          '**Choice.** You decide whom to tell, what to tell, and when. Accepting care does not commit you to reporting.',
        ],
      },
      { kind: 'figure', figure: 'care-times' },
      {
        kind: 'paragraph',
        text: 'If you may want to report one day, it helps not to wash or change before the examination, and to keep clothes in a paper bag. If you have washed, go all the same. In some countries health workers must inform the police: you may ask the focal point or the clinic about this before you say who you are.',
      },
      { kind: 'heading', text: 'If somebody tells you' },
      {
        kind: 'list',
        items: [
          'Find a private place. Ask: “Are you safe now? What would help first?”',
          'Say: “I am sorry this happened. I believe you. It is not your fault.”',
          'Say early what you cannot keep private: danger to life, a child, a duty to report misconduct by staff. Explain how names are protected.',
          'Listen. Do not ask for details or for reasons. You are not the investigator.',
          'Describe the services that exist, let the person choose, and offer to go along.',
          'Tell nobody who is not needed. No names in chat, by radio or in an incident report.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Do not decide for them',
        text: 'Do not call police, family, a manager or the accused on your own initiative. In some places a report brings arrest or revenge upon the person harmed. Unless life is in danger, first ask the focal point, without a name. For a child, contact a child-protection specialist today and do not interview.',
      },
      {
        kind: 'scenario',
        title: 'A guest house in Talamba',
        situation: [
          'At 22:30 Nadia Ferro knocks at your door, shaking. Last night a senior colleague forced his way into her room and assaulted her. “Please tell nobody. I just want to go home.”',
        ],
        response: [
          '“I am sorry. I believe you. Are you safe tonight?” Then, before she says more: “I will keep this private. Our rules oblige me to pass on misconduct by staff. I would do that only through the confidential channel, and I would speak with you first.”',
          'You ask nothing about what was done. You tell her that a clinic can still help tonight, that it needs no report, and that there is a counsellor outside the office. She chooses the clinic now, with you, and another room. The rest can wait until she is ready to talk about it.',
          'You say nothing to the team leader, who is the man’s friend. The channel exists for this.',
        ],
      },
      { kind: 'check', check: 'm4-l5-colleague' },
      {
        kind: 'checklist',
        title: 'Know before anybody needs it',
        items: [
          'The clinic that offers confidential care after sexual violence, and its hours',
          'Name and number of the focal point, and of a counsellor outside your reporting line',
          'The confidential conduct channel',
          'What local law obliges health workers to report',
        ],
      },
    ],
    ja: [
      {
        kind: 'callout',
        tone: 'note',
        title: '読む前に',
        text: 'この単元では、行為の描写はせずに、性暴力について率直に述べます。人目がなく、時間に追われない場所で読んでください。途中でやめても、信頼できる人と一緒に読んでもかまいません。',
      },
      {
        kind: 'paragraph',
        text: '性暴力は、性別や年齢を問わず起こります。路上でも、宿舎でも、事務所でも、車の中でも起こります。加害者は顔見知りであることが多く、同僚の場合もあります。**被害を受けた人に、責任は決してありません。** 体が固まる、言いなりになる、叫ぶ、抵抗する。どれも、体が生き延びようとする反応です。どの反応も、同意を意味しません。',
      },
      { kind: 'heading', text: '自分の身に起きたとき：最初の三つの行動' },
      {
        kind: 'steps',
        items: [
          '**安全。** 加害者の手が届かない場所へ、そして信頼できる人のところへ行きます。',
          '**ケア。** 届け出るかどうかにかかわらず、できるだけ早く医療者に診てもらいます。数日以内でなければ効かない治療があります。',
          '**選択。** 誰に、何を、いつ話すかは、あなたが決めます。治療を受けたからといって、届け出なければならないわけではありません。',
        ],
      },
      { kind: 'figure', figure: 'care-times' },
      {
        kind: 'paragraph',
        text: 'いつか届け出る可能性があるなら、診察の前に体を洗ったり着替えたりせず、衣類は紙袋に入れて取っておくと役に立ちます。洗ってしまった後でも、受診してください。国によっては、医療者に警察への通報が義務づけられています。名乗る前に、相談担当者や診療所にその点を尋ねてかまいません。',
      },
      { kind: 'heading', text: '誰かから打ち明けられたとき' },
      {
        kind: 'list',
        items: [
          '人目のない場所へ移り、尋ねます。「今、安全ですか。まず何があると助かりますか」',
          '伝えます。「つらいことでしたね。あなたの話を信じます。あなたのせいではありません」',
          '秘密にできないことがあれば、早めに言います。命の危険、子どもの被害、職員の不正行為を報告する義務などです。名前がどう守られるかも説明します。',
          '聞くことに徹します。詳しい経緯や理由を問いません。あなたは調査官ではありません。',
          '利用できる支援を伝え、本人に選んでもらい、付き添いを申し出ます。',
          '必要のない人には話しません。チャット、無線、事案報告に名前を出しません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '本人に代わって決めない',
        text: '自分の判断で、警察、家族、上司、相手方に連絡しないでください。届け出たために、被害を受けた本人が逮捕や報復に遭う土地もあります。命の危険がない限り、まず名前を伏せて相談担当者に尋ねます。子どもの場合は、その日のうちに子どもの保護の専門家に連絡し、聞き取りはしません。',
      },
      {
        kind: 'scenario',
        title: 'タランバの宿舎で',
        situation: [
          '22時30分、ナディア・フェロさんが震えながら、あなたの部屋の戸をたたきます。昨夜、上位の職員が部屋に押し入り、性的暴行を受けたといいます。「誰にも言わないでください。ただ家に帰りたいんです」',
        ],
        response: [
          '「つらかったですね。信じます。今夜は安全に過ごせそうですか」。続けて、詳しい話になる前に伝えます。「このことは外に漏らしません。ただ、職員の不正行為は報告する決まりになっています。使うのは秘密が守られる窓口だけで、その前に必ずあなたと話します」',
          '何をされたのかは、何も尋ねません。今夜からでも診療所で治療が受けられること、届け出は要らないこと、職場の外に相談員がいることを伝えます。フェロさんは、あなたと一緒に今から診療所へ行くことと、部屋を移ることを選びます。それ以外のことは、本人が話せるようになってからで十分です。',
          '加害者の友人であるチームリーダーには、何も話しません。窓口は、まさにこのようなときのためにあります。',
        ],
      },
      { kind: 'check', check: 'm4-l5-colleague' },
      {
        kind: 'checklist',
        title: '誰かに必要となる前に知っておくこと',
        items: [
          '性暴力の被害後に、秘密を守って診てくれる診療所と、その受付時間',
          '相談担当者と、自分の指揮系統の外にいる相談員の名前と電話番号',
          '秘密が守られる、不正行為の報告窓口',
          '現地の法令で医療者に課される通報義務の内容',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'care-times',
      width: 640,
      height: 340,
      svg: `<g font-size="20" fill="var(--ink)"><text x="30" y="32">{{now}}</text><text x="270" y="32" text-anchor="middle">{{three}}</text><text x="430" y="32" text-anchor="middle">{{five}}</text><text x="622" y="32" text-anchor="end">{{later}}</text></g>
<path d="M30 46H620M30 40V52M110 42V50M190 42V50M270 40V62M350 42V50M430 40V62M510 42V50M590 42V50M270 100V134M430 176V210" stroke="var(--control)" stroke-width="2" fill="none"/>
<rect x="30" y="104" width="240" height="24" rx="4" fill="var(--primary)"/>
<rect x="30" y="180" width="400" height="24" rx="4" fill="var(--primary)"/>
<path d="M34 256H598V248L622 268L598 288V280H34A4 4 0 0 1 30 276V260A4 4 0 0 1 34 256z" fill="var(--valid)"/>
<g font-size="20" fill="var(--ink)"><text x="30" y="90">{{hiv}}</text><text x="30" y="166">{{pregnancy}}</text><text x="30" y="242">{{always}}</text><text x="30" y="324" font-weight="700">{{sooner}}</text></g>`,
      labels: {
        now: { en: 'Now', ja: '直後' },
        three: { en: '72 hours', ja: '72時間' },
        five: { en: '5 days', ja: '5日' },
        later: { en: 'Later', ja: 'それ以降' },
        hiv: { en: 'Medicine that can prevent HIV', ja: 'HIVの感染を防ぐための薬' },
        pregnancy: { en: 'Emergency contraception', ja: '緊急避妊' },
        always: { en: 'Injuries, other infections, counselling', ja: 'けがの手当て、ほかの感染症、心のケア' },
        sooner: { en: 'Sooner works better. Late is still worth going.', ja: '早いほど効果的。遅くなっても受診を。' },
      },
      alt: {
        en: 'Three bars on a time line. Medicine that can prevent HIV: from now until 72 hours. Emergency contraception: from now until 5 days. Care for injuries, other infections and counselling: from now on, without limit. Sooner works better; late is still worth going.',
        ja: '時間の流れに沿った三本の帯。HIVの感染を防ぐための薬は直後から72時間まで。緊急避妊は直後から5日まで。けがの手当て、ほかの感染症、心のケアは直後から期限なし。早いほど効果的だが、遅くなっても受診する意味がある。',
      },
      caption: {
        en: 'How long common treatments can still be started. These are outer limits; the health worker decides what fits.',
        ja: '主な治療を始められる期限の目安です。どれも最大の幅であり、何が適切かは医療者が判断します。',
      },
    },
  ],
  checks: [
    {
      key: 'm4-l5-colleague',
      stem: {
        en: 'A colleague tells you that he was sexually assaulted two days ago. He asks you to tell nobody. What helps him most now?',
        ja: '同僚の男性が、二日前に性的暴行を受けたと打ち明け、誰にも言わないでほしいと頼みます。今、最も彼の助けになるのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Persuade him to go to the police before evidence is lost.',
            ja: '証拠が失われる前に警察へ行くよう説得する。',
          },
          correct: false,
          because: {
            en: 'Reporting is his choice and can be dangerous for him in some places. Pressure takes control away a second time.',
            ja: '届け出るかどうかは本人が選ぶことで、土地によっては本人に危険が及びます。迫れば、自分で決める力を再び奪うことになります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Say that you believe him, be honest about what you cannot keep private, tell him that care is still possible, and let him choose.',
            ja: '信じると伝え、秘密にできないことがあれば正直に言い、今からでも治療が受けられることを知らせ、本人に選んでもらう。',
          },
          correct: true,
          because: {
            en: 'Safety, care, choice. At two days the preventive medicines are still possible, so the information matters now.',
            ja: '安全、ケア、選択の順です。二日後ならまだ予防の薬を始められるので、この情報が今必要です。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Ask him careful questions so that your notes are complete.',
            ja: '記録に漏れがないよう、丁寧に質問する。',
          },
          correct: false,
          because: {
            en: 'Each retelling costs him and may harm a later case. Questions belong to trained people.',
            ja: '話すたびに本人の負担が増え、後の手続きを損なうおそれもあります。質問は訓練を受けた人の仕事です。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Tell the team leader in confidence, so that the team can support him.',
            ja: 'チームで支えられるよう、内密にチームリーダーへ伝える。',
          },
          correct: false,
          because: {
            en: 'It breaks his trust, and the story will travel. If you have a duty to report, use the confidential channel only and tell him first.',
            ja: '信頼を裏切ることになり、話は広まります。報告の義務がある場合は、本人に伝えたうえで、秘密が守られる窓口だけを使います。',
          },
        },
      ],
    },
  ],
}
