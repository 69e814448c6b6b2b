import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l1: LessonContent = {
  key: 'm5-l1',
  title: { en: 'Is it safe to approach?', ja: '近づいても安全か' },
  minutes: 11,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'The people you most want to help are lying where something has just gone wrong, and whatever hurt them may still be there. Ten seconds of looking is the first act of first aid. A second casualty takes help away from the first.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Reading is not practice',
        text: 'This module teaches the order and the reasons. Hands learn only by doing: take the practical exercise, and refresh it.',
      },
      { kind: 'figure', figure: 'sequence' },
      { kind: 'heading', text: 'Ten seconds' },
      {
        kind: 'steps',
        items: [
          '**Stop** where you have distance or cover.',
          '**Look and listen.** What hurt them? Is it still here: shooting, a second device, mines, traffic, fire, fuel, gas, cables, falling walls, an angry crowd?',
          '**Ask what you can change.** Stop the traffic, switch off the engine, open a door, have them come to you.',
          '**Call.** Shout for help. Give one named person one task: “Bako, call the duty phone. Then come back and tell me.”',
          '**Decide.** Go, or stay back and help with your voice. Keep looking: the answer can change.',
        ],
      },
      { kind: 'heading', text: 'Helping from where you are' },
      {
        kind: 'paragraph',
        text: 'A voice reaches further than hands. “Can you hear me? Crawl to me.” “Press on the wound with both hands, hard.” “Put on your tourniquet, as high as it goes.” On mined ground you never call a person towards you; you tell them to lie still. Staying back is not cowardice. It keeps one person free to bring help.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Places you do not enter',
        text: 'Ground that may be mined. A place under fire. Smoke, gas, wells and tanks, deep or fast water, live cables. They need trained people, and they have often killed the second person who went in.',
      },
      { kind: 'heading', text: 'When you reach them' },
      {
        kind: 'list',
        items: [
          'Gloves on; if there are none, a clean plastic bag over each hand.',
          'Say who you are and ask: “I am Aya. I have first-aid training. May I help you?” If they cannot answer, you help.',
          'Heavy bleeding first, then breathing, then warmth.',
          'Leave them where they lie, unless danger is coming or they cannot be treated there. If you must move them, drag in a straight line, by the clothing at the shoulders, head supported.',
          'Several injured: the loudest is not always the worst. Look at each for a few seconds, the silent ones too, and stop heavy bleeding first.',
        ],
      },
      {
        kind: 'scenario',
        title: 'Dusk on the Talamba road',
        situation: [
          'Sanae Kudo and her driver, Osman, come upon a motorcycle under a lorry. A man lies on the tarmac. Cars swerve past at speed, there is a smell of petrol, and someone in the crowd is lighting a cigarette.',
        ],
        response: [
          'Osman stops well short, on the road surface, hazard lights on. He asks two men by name and gesture to slow the traffic from both sides and moves the smoker away. The lorry driver switches off his engine.',
          'Sanae calls from the edge: “Can you hear me?” The man lifts a hand. Only then does she put on gloves and walk in. It has taken forty seconds, and nobody else is hurt.',
        ],
      },
      { kind: 'check', check: 'm5-l1-well' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'あなたが助けたい人は、たった今何かが起きた場所に倒れています。その人を傷つけた原因が、まだそこにあるかもしれません。10秒間よく見ることが、応急手当の第一歩です。負傷者がもう一人増えれば、最初の一人に届くはずの助けが減ってしまいます。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '読むだけでは身につきません',
        text: 'このモジュールで学ぶのは、順番とその理由です。手は、実際に動かして初めて覚えます。実技訓練を受け、定期的に復習してください。',
      },
      { kind: 'figure', figure: 'sequence' },
      { kind: 'heading', text: '最初の10秒' },
      {
        kind: 'steps',
        items: [
          '**止まります。** 距離を取れる場所か、遮る物の陰で止まります。',
          '**見て、聞きます。** 何が人を傷つけたのか。それはまだあるか。銃撃、二つ目の爆発物、地雷、車の流れ、火、燃料、ガス、電線、崩れそうな壁、興奮した群衆を確かめます。',
          '**変えられることを考えます。** 車の流れを止める、エンジンを切る、扉を開ける、自分で来てもらうなどです。',
          '**助けを呼びます。** 大声で人を呼び、名前を呼んで一人に一つの役割を頼みます。「バコさん、当直電話にかけてください。終わったら戻って知らせてください」',
          '**決めます。** 近づくか、離れたまま声で助けるか。答えは変わり得るので、周りを見続けます。',
        ],
      },
      { kind: 'heading', text: '離れた場所から助ける' },
      {
        kind: 'paragraph',
        text: '声は、手よりも遠くまで届きます。「聞こえますか。こちらへ這ってきてください」「傷口を両手で強く押さえて」「止血帯を、できるだけ付け根の近くに巻いて」。ただし、地雷があるかもしれない場所では、決して呼び寄せず、動かないように伝えます。近づかないのは臆病だからではありません。助けを連れて来られる人を、一人残すためです。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '入ってはいけない場所',
        text: '地雷の疑いがある地面。銃撃が続く場所。煙やガスのある所、井戸やタンクの中、深い水や流れの速い水、電気の通った電線のそば。必要なのは訓練を受けた人です。助けようと入った二人目が命を落とした例が、いくつもあります。',
      },
      { kind: 'heading', text: 'そばに着いたら' },
      {
        kind: 'list',
        items: [
          '手袋をはめます。なければ、清潔なポリ袋で両手を覆います。',
          '名乗って尋ねます。「森田です。応急手当の訓練を受けています。お手伝いしてもよいですか」。答えられない状態なら、手当を始めます。',
          '大出血、呼吸、保温の順に対応します。',
          '危険が迫っているとき、その場では手当ができないときを除き、動かしません。やむを得ず動かすときは、肩の衣服をつかみ、頭を支えて、まっすぐ引きます。',
          '負傷者が何人もいるとき、声の大きい人が最も重いとは限りません。黙っている人も含めて一人数秒ずつ見て、まず大出血を止めます。',
        ],
      },
      {
        kind: 'scenario',
        title: '夕暮れのタランバ街道',
        situation: [
          '工藤早苗さんと運転手のオスマンさんは、トラックの下にオートバイが入り込んだ事故に出会いました。男性が路上に倒れています。車は速度を落とさずによけて行き、ガソリンのにおいがします。人だかりの中には、たばこに火をつけようとする人がいます。',
        ],
        response: [
          'オスマンさんは十分手前の路上に車を止め、非常点滅灯をつけます。居合わせた二人に、名前を聞き、身ぶりを交えて両側の車を減速させるよう頼み、たばこの人を遠ざけます。トラックの運転手はエンジンを切ります。',
          '工藤さんは離れた所から「聞こえますか」と声をかけ、男性が片手を上げます。そこで初めて手袋をはめ、歩いて近づきます。ここまで40秒。新たなけが人は出ていません。',
        ],
      },
      { kind: 'check', check: 'm5-l1-well' },
    ],
  },
  figures: [
    {
      id: 'sequence',
      width: 640,
      height: 250,
      svg: `<g fill="var(--neutral-tint)" stroke="var(--control)" stroke-width="1.5"><rect x="8" y="16" width="116" height="146" rx="4"/><rect x="135" y="16" width="116" height="146" rx="4"/><rect x="262" y="16" width="116" height="146" rx="4"/><rect x="389" y="16" width="116" height="146" rx="4"/><rect x="516" y="16" width="116" height="146" rx="4"/></g>
<path d="M124 62l11 11-11 11zM251 62l11 11-11 11zM378 62l11 11-11 11zM505 62l11 11-11 11z" fill="var(--control)"/>
<g fill="var(--primary)"><circle cx="66" cy="52" r="22"/><circle cx="320" cy="52" r="22"/><circle cx="447" cy="52" r="22"/><circle cx="574" cy="52" r="22"/></g>
<circle cx="193" cy="52" r="22" fill="var(--refused)"/>
<g text-anchor="middle" font-size="22" font-weight="700" fill="var(--surface)"><text x="66" y="60">1</text><text x="193" y="60">2</text><text x="320" y="60">3</text><text x="447" y="60">4</text><text x="574" y="60">5</text></g>
<g text-anchor="middle" fill="var(--ink)"><g font-size="19" font-weight="700"><text x="66" y="108">{{safe}}</text><text x="193" y="108">{{bleeding}}</text><text x="320" y="108">{{breathing}}</text><text x="447" y="108">{{warmth}}</text><text x="574" y="108">{{message}}</text></g>
<g font-size="18"><text x="66" y="142">{{safe-1}}</text><text x="193" y="142">{{bleeding-1}}</text><text x="320" y="142">{{breathing-1}}</text><text x="447" y="142">{{warmth-1}}</text><text x="574" y="142">{{message-1}}</text></g></g>
<path d="M8 186H606V176L632 204L606 232V222H8z" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2"/>
<text x="308" y="211" text-anchor="middle" font-size="20" fill="var(--ink)">{{call}}</text>`,
      labels: {
        safe: { en: 'Safe?', ja: '安全か' },
        'safe-1': { en: 'look first', ja: 'まず見る' },
        bleeding: { en: 'Bleeding', ja: '大出血' },
        'bleeding-1': { en: 'press hard', ja: '強く圧迫' },
        breathing: { en: 'Breathing', ja: '呼吸' },
        'breathing-1': { en: 'open, check', ja: '気道確保' },
        warmth: { en: 'Warmth', ja: '保温' },
        'warmth-1': { en: 'cover them', ja: '体を覆う' },
        message: { en: 'Message', ja: '通報' },
        'message-1': { en: 'six lines', ja: '6項目で' },
        call: { en: 'Shout for help from the first second', ja: '助けを呼ぶ声は、最初の1秒から' },
      },
      alt: {
        en: 'Five boxes in order. 1 Safe? Look first. 2 Bleeding: press hard. 3 Breathing: open and check. 4 Warmth: cover them. 5 Message: six lines. An arrow under all five: shout for help from the first second.',
        ja: '順に並んだ五つの箱。1 安全か：まず見る。2 大出血：強く圧迫。3 呼吸：気道確保。4 保温：体を覆う。5 通報：6項目で。五つの下に矢印があり、助けを呼ぶ声は最初の1秒から、と書かれている。',
      },
      caption: {
        en: 'The first ten minutes in order. If you are two, one sends the message while the other presses.',
        ja: '最初の10分間の順番。二人いれば、一人が圧迫している間に、もう一人が通報します。',
      },
    },
  ],
  checks: [
    {
      key: 'm5-l1-well',
      stem: {
        en: 'At a building site a labourer lies still at the bottom of a dry well. His brother has tied a rope round himself and is about to climb down. What do you do first?',
        ja: '建設現場で、作業員が空井戸の底に倒れて動きません。兄が自分の体に綱を結び、降りようとしています。まず何をしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Let him go: he is on a rope, and you can pull him up.',
            ja: '綱があり引き上げられるので、降りてもらう。',
          },
          correct: false,
          because: {
            en: 'Bad air can neither be seen nor, often, smelt. He may faint within seconds, and then two people are down there.',
            ja: '有害な空気は目に見えず、においもしないことがあります。数秒で気を失い、底に倒れる人が二人になるかもしれません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Hold him back, let nobody enter, have the rescue service called, and call to the man below.',
            ja: '兄を引き止め、誰も入れず、救助隊を呼んでもらい、底の男性に声をかける。',
          },
          correct: true,
          because: {
            en: 'Only people with breathing equipment can go in. Your voice and the call for help begin now.',
            ja: '入れるのは、呼吸用の装備を持つ人だけです。声かけと救助の要請は、今すぐ始められます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Go down yourself, because you have first-aid training.',
            ja: '応急手当の訓練を受けた自分が降りる。',
          },
          correct: false,
          because: {
            en: 'Training does not help without air to breathe.',
            ja: '吸える空気がなければ、訓練も役に立ちません。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Lower a burning lamp to test the air, and go if it stays alight.',
            ja: '火のついたランプを下ろして空気を調べ、消えなければ降りる。',
          },
          correct: false,
          because: {
            en: 'A flame can set gas alight, and it does not show every poison.',
            ja: '炎はガスに引火するおそれがあり、すべての有毒ガスが分かるわけでもありません。',
          },
        },
      ],
    },
  ],
}
