import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l3: LessonContent = {
  key: 'm2-l3',
  title: { en: 'Acceptance, protection, deterrence', ja: '受容、防護、抑止' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'When a threat has a will behind it, harm can be stopped in three places: in the wish, in the calculation, and at your door. Every measure serves one of these three strategies.',
      },
      { kind: 'figure', figure: 'three-strategies' },
      { kind: 'heading', text: 'Three strategies' },
      {
        kind: 'list',
        items: [
          '**Acceptance.** People who could harm you, or warn you, see a reason to let you work. It is earned by useful work, by listening, by promises kept and by decent conduct off duty. It takes months to build and one evening to lose.',
          '**Deterrence.** The other side expects a cost: arrest, the anger of community leaders, an end to the work. Armed protection belongs here. It is a last resort, decided by those responsible for your organisation and never arranged by you.',
          '**Protection.** You are harder to reach or to hurt: locks, lights, radios, a safe room, less cash, fewer hours on the road.',
        ],
      },
      { kind: 'heading', text: 'Choosing the mix' },
      {
        kind: 'paragraph',
        text: 'None of them works alone. Acceptance does not stop a thief from another town, a stray shell or a lorry. High walls protect, and tell the neighbours that you fear them. An escort may make you look like a party to the conflict. **Ask of each measure what it does to the other two.** If the mix is still not enough, avoid: another time, another way, or not at all.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Passing a risk on does not lower it',
        text: 'If you stop travelling and send a driver, a guard or a local partner instead, the risk has only changed owners. They need the same assessment, training and equipment, and the same right to say no.',
      },
      { kind: 'check', check: 'razor-wire' },
      {
        kind: 'scenario',
        title: 'Stones at the gate',
        situation: [
          'Kasuru district. A rumour says that the project hires only people from the river villages. In the morning some thirty young people stand at the gate. A stone breaks a window.',
          'One manager wants armed guards. Another wants to go out and explain.',
        ],
        response: [
          '**First, protection.** Everybody goes to the rooms away from the street. Visits are cancelled and the duty phone is called. Nobody goes out to argue with a crowd.',
          '**Then, acceptance.** Once it is calm, people whom both sides trust arrange a meeting. The hiring criteria are published, the hill villages are heard, and mistakes are put right.',
          '**Deterrence, in proportion.** Village leaders agree that work pauses if the gate is attacked again. Armed guards are not the answer: they would say that the hill villages are the enemy.',
        ],
      },
      { kind: 'heading', text: 'Acceptance is daily work' },
      {
        kind: 'paragraph',
        text: 'People judge your organisation by its drivers, its guards and its guests in the tea house. You are part of the strategy, whatever your job.',
      },
      {
        kind: 'checklist',
        title: 'My share',
        items: [
          'I can say in two sentences who we are and why we are here, as my colleagues do.',
          'I greet people, dress with respect and drive slowly through villages.',
          'I promise nothing that I cannot keep.',
          'I take photographs only with consent, and never of checkpoints or soldiers.',
          'I know how a villager can complain, and what happens then.',
          'I report a change of mood: fewer greetings, an empty market, children kept indoors.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '脅威の背後に人の意思があるとき、害を止められる場所は三つあります。相手の気持ち、相手の損得勘定、そしてあなたの戸口です。どの対策も、この三つの戦略のいずれかに役立ちます。',
      },
      { kind: 'figure', figure: 'three-strategies' },
      { kind: 'heading', text: '三つの戦略' },
      {
        kind: 'list',
        items: [
          '**受容：**あなたに害を与えうる人や、危険を知らせてくれる人が、「この人たちには働いてもらってよい」と思うことです。役に立つ仕事、耳を傾ける姿勢、守られた約束、勤務外の節度あるふるまいによって得られます。築くには何か月もかかり、失うには一晩で足ります。',
          '**抑止：**手を出せば代償を払うことになる、と相手に思わせることです。逮捕、地域の指導者の怒り、事業の打ち切りなどが考えられます。武装した警護もここに入ります。これは最後の手段であり、組織の責任者が決めるものです。個人で手配してはいけません。',
          '**防護：**近づきにくく、傷つけにくくすることです。鍵、照明、無線機、避難室、手元の現金を減らすこと、路上で過ごす時間を短くすることなどです。',
        ],
      },
      { kind: 'heading', text: '組み合わせを選ぶ' },
      {
        kind: 'paragraph',
        text: 'どれも単独では十分に働きません。受容は、よその町から来た泥棒も、流れ弾も、トラックも止めません。高い塀は身を守りますが、近所の人には「あなたが怖い」と伝わります。護衛が付けば、紛争の当事者に見えるかもしれません。**一つひとつの対策について、ほかの二つにどう影響するかを考えてください。**それでも足りなければ、避けます。時間を変える、方法を変える、あるいは行かないことです。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '人に渡しても、リスクは下がらない',
        text: '自分の代わりに運転手、警備員、現地の協力団体に行ってもらっても、リスクを負う人が替わるだけです。その人たちにも、同じ評価、同じ研修と装備、そして同じ「断る権利」が必要です。',
      },
      { kind: 'check', check: 'razor-wire' },
      {
        kind: 'scenario',
        title: '門への投石',
        situation: [
          'カスル郡。「あの事業は川沿いの村の人しか雇わない」といううわさが流れました。朝、30人ほどの若者が門の前に集まり、石で窓が1枚割れました。',
          '管理職の一人は武装した警備員を求め、もう一人は外に出て説明しようとしています。',
        ],
        response: [
          '**まず防護：**全員が通りから離れた部屋に移ります。訪問の予定を取りやめ、当直電話に連絡します。群衆と議論するために外へ出る人はいません。',
          '**次に受容：**落ち着いてから、双方に信頼されている人に話合いの場を設けてもらいます。採用基準を公表し、丘の村の声を聞き、誤りがあれば正します。',
          '**抑止はほどほどに：**再び門が襲われたら事業を中断することを、村の指導者たちと取り決めます。武装した警備員は答えになりません。「丘の村は敵だ」と告げるようなものだからです。',
        ],
      },
      { kind: 'heading', text: '受容は毎日の仕事' },
      {
        kind: 'paragraph',
        text: '人々は、運転手や警備員の態度、茶店での来客のふるまいを見て、組織を判断します。どんな職種であっても、あなたは戦略の一部です。',
      },
      {
        kind: 'checklist',
        title: '私の受け持ち',
        items: [
          '私たちが何者で、なぜここにいるのかを、同僚と同じ内容で二言で説明できる。',
          'あいさつをし、土地に敬意を払った服装をし、村の中では車をゆっくり走らせる。',
          '守れない約束はしない。',
          '写真は同意を得て撮る。検問所や兵士は決して撮らない。',
          '住民がどこに苦情を言えて、その後どうなるかを知っている。',
          '空気の変化を報告する。あいさつが減った、市場に人がいない、子どもを外に出さない、など。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'three-strategies',
      width: 640,
      height: 305,
      svg: `
<path d="M126 132L184 137V187L126 192Z" fill="var(--refused)"/>
<path d="M212 139L312 146V178L212 185Z" fill="var(--warn)"/>
<path d="M340 148L440 154V170L340 176Z" fill="var(--warn)"/>
<path d="M468 158H496V154L508 162L496 170V166H468Z" fill="var(--control)"/>
<circle cx="70" cy="162" r="60" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="2.5"/>
<circle cx="570" cy="162" r="60" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2.5"/>
<rect x="184" y="92" width="28" height="140" rx="4" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2.5"/>
<rect x="312" y="92" width="28" height="140" rx="4" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2.5"/>
<rect x="440" y="92" width="28" height="140" rx="4" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2.5"/>
<circle cx="198" cy="30" r="15" fill="var(--surface)" stroke="var(--valid)" stroke-width="2.5"/>
<circle cx="326" cy="30" r="15" fill="var(--surface)" stroke="var(--valid)" stroke-width="2.5"/>
<circle cx="454" cy="30" r="15" fill="var(--surface)" stroke="var(--valid)" stroke-width="2.5"/>
<text x="198" y="37" text-anchor="middle" font-size="18" font-weight="700" fill="var(--ink)">1</text>
<text x="326" y="37" text-anchor="middle" font-size="18" font-weight="700" fill="var(--ink)">2</text>
<text x="454" y="37" text-anchor="middle" font-size="18" font-weight="700" fill="var(--ink)">3</text>
<text x="198" y="74" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{acceptance}}</text>
<text x="326" y="74" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{deterrence}}</text>
<text x="454" y="74" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{protection}}</text>
<text x="70" y="169" text-anchor="middle" font-size="20" fill="var(--ink)">{{threat}}</text>
<text x="570" y="169" text-anchor="middle" font-size="20" fill="var(--ink)">{{you}}</text>
<text x="198" y="264" text-anchor="middle" font-size="18" fill="var(--ink)">{{acceptance-1}}</text>
<text x="198" y="288" text-anchor="middle" font-size="18" fill="var(--ink)">{{acceptance-2}}</text>
<text x="326" y="264" text-anchor="middle" font-size="18" fill="var(--ink)">{{deterrence-1}}</text>
<text x="326" y="288" text-anchor="middle" font-size="18" fill="var(--ink)">{{deterrence-2}}</text>
<text x="454" y="264" text-anchor="middle" font-size="18" fill="var(--ink)">{{protection-1}}</text>
<text x="454" y="288" text-anchor="middle" font-size="18" fill="var(--ink)">{{protection-2}}</text>`.trim(),
      labels: {
        threat: { en: 'Threat', ja: '脅威' },
        you: { en: 'You', ja: 'あなた' },
        acceptance: { en: 'Acceptance', ja: '受容' },
        deterrence: { en: 'Deterrence', ja: '抑止' },
        protection: { en: 'Protection', ja: '防護' },
        'acceptance-1': { en: '“I have no', ja: '「害を与える' },
        'acceptance-2': { en: 'reason to.”', ja: '理由がない」' },
        'deterrence-1': { en: '“It would', ja: '「高い代償を' },
        'deterrence-2': { en: 'cost me.”', ja: '払わされる」' },
        'protection-1': { en: '“I cannot', ja: '「相手に' },
        'protection-2': { en: 'get there.”', ja: '近づけない」' },
      },
      alt: {
        en: 'An arrow runs from the threat to you and becomes thinner at each of three gates. At acceptance the other side thinks “I have no reason to”, at deterrence “It would cost me”, at protection “I cannot get there”.',
        ja: '脅威からあなたへ向かう矢印が、三つの関門を通るたびに細くなる図。受容の関門では相手が「害を与える理由がない」、抑止では「高い代償を払わされる」、防護では「相手に近づけない」と考えます。',
      },
      caption: {
        en: 'What the other side thinks at each gate. Some threats pass the first two; few should pass all three.',
        ja: 'それぞれの関門で相手が考えること。初めの二つを通り抜ける脅威もありますが、三つとも通り抜けるものは少なくしておきます。',
      },
    },
  ],
  checks: [
    {
      key: 'razor-wire',
      stem: {
        en: 'After a burglary your office plans a three-metre wall with razor wire. Which question should be asked first?',
        ja: '空き巣に入られた後、事務所では有刺鉄線を付けた高さ3メートルの塀を計画しています。最初に問うべきことはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Would four metres be safer?', ja: '4メートルにすれば、もっと安全か。' },
          correct: false,
          because: {
            en: 'More of one strategy is not the answer before you have looked at the other two.',
            ja: 'ほかの二つの戦略を検討しないまま、一つだけを強めても答えにはなりません。',
          },
        },
        {
          id: 'b',
          text: { en: 'Can we get armed guards more quickly?', ja: '武装した警備員のほうが早く手配できないか。' },
          correct: false,
          because: {
            en: 'Weapons at the gate bring new risks and harm acceptance. They are a last resort, and not decided after one burglary.',
            ja: '門に武器があると新たなリスクが生まれ、受容も損なわれます。これは最後の手段で、空き巣一件で決めるものではありません。',
          },
        },
        {
          id: 'c',
          text: { en: 'None: protection is always right.', ja: '問うことはない。防護は常に正しい。' },
          correct: false,
          because: {
            en: 'Protection can cost acceptance, block your own way out, and point to you as the richest house in the street.',
            ja: '防護のために受容を失うことも、自分の逃げ道をふさぐことも、「通りでいちばん裕福な家」だと目立つこともあります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'What will the wall tell the neighbours, and would locks, lights and a good watch do the same with less harm?',
            ja: '塀は近所にどう受け取られるか。鍵、照明、きちんとした見張りで、害を抑えて同じ効果を得られないか。',
          },
          correct: true,
          because: {
            en: 'Good protection is the least that is enough, and it leaves acceptance intact. Neighbours who know you are part of the watch.',
            ja: '優れた防護とは、必要を満たす最小限のもので、受容を損ないません。顔なじみの隣人も、見張りの一部です。',
          },
        },
      ],
    },
  ],
}
