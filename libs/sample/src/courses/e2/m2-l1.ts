import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l1: LessonContent = {
  key: 'm2-l1',
  title: { en: 'Actors, interests, relations', ja: '主体・利害・関係' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'At the ford of the upper Ama, herders and a farmers’ patrol have shot at each other. Everybody you meet will tell you who is to blame. A conflict analysis does not answer that question. It asks who is involved, what each of them wants and needs, and how they stand to one another, so well that each side would say: “Yes, that is us.”',
      },
      { kind: 'heading', text: 'Who is involved' },
      {
        kind: 'list',
        items: [
          '**In front:** those who shoot, those who are shot at, those who speak for them.',
          '**Behind:** those who pay, buy, forgive or command. Who gets the cattle? Who sells the cartridges?',
          '**Beside:** those who suffer without taking part, and those who could calm things: traders, midwives, preachers, in-laws.',
          '**Absent:** those whom nobody mentions. Women, the landless, displaced people and the young are left out of most first maps.',
          '**You:** your organisation hires, rents and pays. It stands on the map as well.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Beware of names that are too large. “The herders” are not an actor: some want the ford open, some want revenge, and most want to be left in peace. Divide a group until you can say who in it decides.',
      },
      { kind: 'heading', text: 'What they say, want and need' },
      {
        kind: 'table',
        caption: 'Position, interest and need at the ford',
        head: ['Actor', 'Position: what they say', 'Interest: why they say it', 'Need: what lies beneath'],
        rows: [
          [
            'Herd owners of Tesh',
            '“The ford is ours.”',
            'Cattle must cross before the grass on the plateau fails',
            'A living; recognition of a right older than any paper',
          ],
          [
            'Farmers’ patrol of Lumo',
            '“No animal crosses.”',
            'Last year’s harvest was trampled, and nobody paid',
            'Food for the year; not to be despised',
          ],
          [
            'District officer Nadi Orun',
            '“There is no conflict here.”',
            'An incident before the election would cost her the post',
            'Standing; a way to act without losing face',
          ],
          [
            'Garrison commander',
            '“Only patrols keep order.”',
            'The budget depends on the danger',
            'A task for his men after the war',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Positions clash: the ford cannot be both open and closed. Interests often do not: cattle must cross **before** the grass fails, maize must stand **until** the harvest. Between the two lie three weeks. Whoever looks only at positions never sees them.',
      },
      { kind: 'check', check: 'm2-l1-interest' },
      { kind: 'heading', text: 'Draw it on one page' },
      { kind: 'figure', figure: 'ford-map' },
      {
        kind: 'steps',
        items: [
          '**Name the quarrel and the day.** “Crossing at the ford, September.” A map of “the conflict in Selat” helps nobody.',
          '**One circle for each actor,** larger the more influence it has on this quarrel, not the better its cause.',
          '**Lines between them:** firm for close ties, jagged for open conflict, dashed for hidden or one-sided influence.',
          '**Ask where there is no line.** Who speaks with both sides? Who could?',
          '**Draw it again with somebody from each side,** separately. Where the drawings differ, you learn most.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'A map can kill',
        text: 'A sheet that shows who pays whom is dangerous to those on it and to whoever carries it. Use functions, not names. Keep it at the office, under the rules for confidential papers; do not take it through checkpoints or leave it on a telephone.',
      },
      {
        kind: 'scenario',
        title: 'The missing circle',
        situation: [
          'Haruka Mori draws her first map with three men of the peace committee. Twelve circles, all of them men. Joram Sade, the interpreter, asks quietly: “Who sells the milk?”',
        ],
        response: [
          'The women of Tesh sell it in Lumo, every morning, even after the shooting. They know which farmer wants peace, because they know who still buys. Haruka asks through Lemi Arat whether some of them would talk with her, where and when it would be safe, and who should not hear of it.',
          'The new map has a firm line across the river. It was there all the time.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Describe each actor so that the actor would agree with the description.',
          'Ask “why?” until a position turns into an interest, and an interest into a need.',
          'Look for the circle nobody drew and the line nobody mentioned; guard the paper.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'アマ川上流の浅瀬で、牧畜民と農民の見回り隊が撃ち合いました。誰に会っても、悪いのはどちらかを聞かされるでしょう。紛争分析は、その問いに答えるものではありません。誰が関わり、それぞれが何を望み、何を必要とし、互いにどのような関係にあるのかを問います。どちらの側が見ても「そう、これが自分たちだ」と言えるほどに、です。',
      },
      { kind: 'heading', text: '誰が関わっているか' },
      {
        kind: 'list',
        items: [
          '**表に立つ人：**撃つ人、撃たれる人、それぞれを代弁する人。',
          '**背後の人：**金を出す人、買い取る人、見逃す人、命じる人。奪われた牛は誰の手に渡り、弾は誰が売るのでしょうか。',
          '**傍らの人：**加わらずに苦しむ人と、事態を静められる人。商人、助産師、説教師、姻戚などです。',
          '**いない人：**誰も名を挙げない人。女性、土地を持たない人、避難民、若者は、最初に描く図からたいてい抜け落ちます。',
          '**あなた自身：**あなたの組織も人を雇い、家を借り、金を払います。図の中にいるのです。',
        ],
      },
      {
        kind: 'paragraph',
        text: '大きすぎる名前に気をつけてください。「牧畜民」は一つの主体ではありません。浅瀬を渡りたい人もいれば、仕返しをしたい人もいて、ほとんどは、そっとしておいてほしいのです。その中で誰が決めるのかを言えるところまで、分けていきます。',
      },
      { kind: 'heading', text: '口にすること、望むこと、必要なこと' },
      {
        kind: 'table',
        caption: '浅瀬をめぐる立場・利害・ニーズ',
        head: ['主体', '立場：口にすること', '利害：そう言う理由', 'ニーズ：その底にあるもの'],
        rows: [
          [
            'テシュ村の牛の持ち主',
            '「浅瀬は自分たちのものだ」',
            '高地の草が尽きる前に、牛を渡らせなければならない',
            '暮らし。どんな書類より古い権利を認められること',
          ],
          [
            'ルモ村の見回り隊',
            '「一頭も渡らせない」',
            '去年の収穫は踏み荒らされ、誰も償わなかった',
            '1年分の食料。見下されないこと',
          ],
          [
            '郡長のナディ・オルンさん',
            '「ここに紛争はない」',
            '選挙の前に事件が起きれば、職を失う',
            '地位。面目を保ちながら動ける道',
          ],
          [
            '駐屯部隊の指揮官',
            '「秩序を保てるのは巡回だけだ」',
            '予算は危険の大きさで決まる',
            '戦争の後の、部下たちの務め',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '立場どうしはぶつかります。浅瀬を開けたまま閉じることはできません。しかし、利害はぶつからないことが少なくありません。牛は草が尽きる**前に**渡る必要があり、トウモロコシは収穫**まで**立っていればよいのです。その間には3週間あります。立場だけを見ていると、この3週間は目に入りません。',
      },
      { kind: 'check', check: 'm2-l1-interest' },
      { kind: 'heading', text: '1枚の紙に描く' },
      { kind: 'figure', figure: 'ford-map' },
      {
        kind: 'steps',
        items: [
          '**何をめぐる争いか、いつの図かを書きます。** 「9月、浅瀬の通行」のようにします。「セラトの紛争」の図は、誰の役にも立ちません。',
          '**主体ごとに円を一つ描きます。** この争いへの影響力が大きいほど、大きな円にします。言い分の正しさではありません。',
          '**円の間に線を引きます。** 実線は近い関係、ぎざぎざの線は表立った対立、破線は隠れた、または一方的な影響です。',
          '**線のない所を問います。** 双方と話せるのは誰か。話せるようになり得るのは誰か。',
          '**それぞれの側の人と、別々に描き直します。** 図が食い違う所から、最も多くを学べます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '図が人の命を奪うこともある',
        text: '誰が誰に金を渡しているかを示す紙は、載っている人にも、持ち歩く人にも危険です。名前ではなく役割で書きます。機密書類の規則に従って事務所に保管し、検問所に持ち込んだり、電話に残したりしないでください。',
      },
      {
        kind: 'scenario',
        title: '描かれなかった円',
        situation: [
          '森遥さんは、平和委員会の男性3人と最初の図を描きました。円は12個、すべて男性です。通訳のジョラム・サデさんが静かに尋ねました。「牛乳を売っているのは誰でしょう」。',
        ],
        response: [
          '売っているのはテシュ村の女性たちで、撃ち合いの後も、毎朝ルモ村へ通っています。今も買ってくれるのは誰かを知っているので、平和を望む農民が誰かも知っています。森さんはレミ・アラトさんを通じて、話をしてもよい人がいるか、いつどこなら安全か、誰の耳に入れてはいけないかを尋ねました。',
          '新しい図には、川をまたぐ太い実線が加わりました。それは、初めからそこにあったのです。',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          'どの主体も、本人が「そのとおりだ」と言えるように描きます。',
          '「なぜ」と問い続け、立場の奥の利害へ、利害の奥のニーズへと進みます。',
          '誰も描かなかった円と、誰も口にしなかった線を探します。そして、その紙を守ります。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'ford-map',
      width: 640,
      height: 360,
      svg: `<path d="M0 176C120 160 200 196 320 178C440 160 540 196 640 176" fill="none" stroke="var(--primary)" stroke-width="14" opacity="0.25"/>
<text x="14" y="160" font-size="18" fill="var(--ink)">{{river}}</text>
<path d="M196 104l8 22-16 14 16 16-16 16 16 16-16 16 12 22" fill="none" stroke="var(--refused)" stroke-width="3.5"/>
<path d="M268 82H424" stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="9 7"/>
<path d="M486 122V238" stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="9 7"/>
<path d="M270 280H430" stroke="var(--ink)" stroke-width="3"/>
<path d="M250 116C310 140 336 148 336 158M336 206C336 216 310 226 256 248" fill="none" stroke="var(--valid)" stroke-width="5"/>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"><circle cx="200" cy="74" r="68"/><circle cx="200" cy="284" r="72"/><circle cx="478" cy="74" r="54"/><circle cx="486" cy="292" r="58"/></g>
<circle cx="346" cy="182" r="40" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="3"/>
<g font-size="18" font-weight="700" text-anchor="middle">
<text x="200" y="70" fill="var(--ink)">{{herders}}</text>
<text x="200" y="94" fill="var(--ink)">{{tesh}}</text>
<text x="200" y="280" fill="var(--ink)">{{patrol}}</text>
<text x="200" y="304" fill="var(--ink)">{{lumo}}</text>
<text x="478" y="80" fill="var(--ink)">{{garrison}}</text>
<text x="486" y="298" fill="var(--ink)">{{officer}}</text>
<text x="346" y="188" fill="var(--ink)">{{milk}}</text>
</g>`,
      labels: {
        river: { en: 'Ama', ja: 'アマ川' },
        herders: { en: 'Herd owners', ja: '牛の持ち主' },
        tesh: { en: 'of Tesh', ja: '（テシュ村）' },
        patrol: { en: 'Patrol', ja: '見回り隊' },
        lumo: { en: 'of Lumo', ja: '（ルモ村）' },
        garrison: { en: 'Garrison', ja: '駐屯部隊' },
        officer: { en: 'Officer', ja: '郡長' },
        milk: { en: 'Milk', ja: '牛乳売り' },
      },
      alt: {
        en: 'A map of actors on both banks of the river Ama. A jagged line of conflict joins the herd owners of Tesh and the patrol of Lumo. A dashed line of hidden influence leads from the garrison to the herd owners and another from the garrison to the district officer; a firm line joins the officer and the patrol. In the middle, on the river, a small circle, the milk sellers, has firm lines to both sides.',
        ja: 'アマ川の両岸の主体を示す図。テシュ村の牛の持ち主とルモ村の見回り隊を、対立を表すぎざぎざの線が結ぶ。駐屯部隊からは、牛の持ち主と郡長に、隠れた影響を表す破線が伸びる。郡長と見回り隊は実線で結ばれる。中央の川の上には牛乳売りの小さな円があり、両側と実線でつながる。',
      },
      caption: {
        en: 'Haruka’s second map. The smallest circle has the only firm lines to both banks.',
        ja: '森さんの2枚目の図。両岸と実線でつながるのは、最も小さな円だけです。',
      },
    },
  ],
  checks: [
    {
      key: 'm2-l1-interest',
      stem: {
        en: 'The patrol of Lumo says: “No animal crosses the ford.” Which question leads from the position to the interest?',
        ja: 'ルモ村の見回り隊は「一頭も渡らせない」と言います。立場から利害へと進む問いはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: '“Do you know that the law of Selat gives the herders a right of way across the ford?”',
            ja: '「浅瀬を渡る権利が牧畜民にあると、法律に定められているのをご存じですか」',
          },
          correct: false,
          because: {
            en: 'It argues against the position. People who have to defend a position do not explain it.',
            ja: '立場への反論です。守りに入った人は、その理由を話しません。',
          },
        },
        {
          id: 'b',
          text: {
            en: '“What would happen to you if they did cross, and when would it be worst?”',
            ja: '「渡られたら、何が困りますか。最も困るのは、いつですか」',
          },
          correct: true,
          because: {
            en: 'You hear of the trampled maize, the missing payment, and the weeks before the harvest. Each can be worked on.',
            ja: '踏み荒らされたトウモロコシ、払われなかった償い、収穫前の数週間のことが聞けます。どれも手の打てることです。',
          },
        },
        {
          id: 'c',
          text: {
            en: '“Would you agree to half the animals crossing?”',
            ja: '「半分の頭数なら、渡ってもよいですか」',
          },
          correct: false,
          because: {
            en: 'A bargain over positions, before you know what matters. Half the herd can trample the whole field.',
            ja: '何が大切かを知らないうちの、立場どうしの取引です。半分の牛でも、畑は一面踏み荒らされます。',
          },
        },
        {
          id: 'd',
          text: {
            en: '“Who fired the first shot at the ford?”',
            ja: '「浅瀬で先に撃ったのは誰ですか」',
          },
          correct: false,
          because: {
            en: 'That is a question of guilt, for those charged with it. Here it closes the conversation and may endanger the speaker.',
            ja: '責任を問う質問で、それを任された人の仕事です。ここでは話を閉ざし、話した人を危険にさらすおそれもあります。',
          },
        },
      ],
    },
  ],
}
