import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l3: LessonContent = {
  key: 'm4-l3',
  title: { en: 'Local ownership', ja: '現地のオーナーシップ' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Everybody is for local ownership. The mayor of Kasuru town is for it as well, and explains what it means: the road goes past his brick works, and his cousin supervises it. “You are guests. We decide.” Is he right? Half: you are guests. The question is who “we” are.',
      },
      { kind: 'heading', text: 'Whose peace it is' },
      {
        kind: 'paragraph',
        text: 'Outsiders can open a door, pay for a bridge, keep two sides apart for a time. They cannot live other people’s peace for them. What nobody in the place wants, decides or keeps up will end with your contract. Japanese cooperation has long called this ownership and **self-help effort**: the country’s own effort comes first, and help supports it.',
      },
      {
        kind: 'paragraph',
        text: 'But a place is not one person. **Ownership is broad**: it includes those whom the mayor does not represent, those who lost the last election and those who did not vote. A wish of the authorities is important information, and often a condition. It is not yet the will of the people.',
      },
      { kind: 'heading', text: 'Four degrees' },
      { kind: 'figure', figure: 'degrees' },
      {
        kind: 'paragraph',
        text: 'None of the four is wrong by itself. In an emergency, being told quickly is better than being asked slowly. What is wrong is the wrong name: to call people together to “decide” what was settled in the capital costs more trust than an honest announcement.',
      },
      {
        kind: 'table',
        caption: 'Signs that ownership has been captured',
        head: ['You notice', 'It may mean', 'You do'],
        rows: [
          [
            'The same five people speak for farmers, women, youth and the displaced',
            'One family or party has filled every seat',
            'Ask each group apart who chose its speaker, and when',
          ],
          [
            'Everything is agreed within the hour',
            'It was agreed before, elsewhere',
            'Ask what was rejected, and by whom',
          ],
          [
            'Nobody outside the office knows the plan',
            'News is a commodity; somebody sells it',
            'Put plan and budget on the wall of the market, in words and pictures',
          ],
          [
            'Your counterpart does not want you to go to one quarter',
            'Danger, or something you are not to hear',
            'Ask security first; if the way is safe, find a reason of your own to go',
          ],
        ],
      },
      { kind: 'check', check: 'm4-l3-mayor' },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Ownership needs time and money',
        text: 'People who decide must read, travel, meet and quarrel first. Put that into the plan: weeks for their decision, fares for those who come from far, a translator, paper in their language. A deadline that only you can keep takes the decision away from them without a word.',
      },
      { kind: 'heading', text: 'Who must be in the room' },
      {
        kind: 'steps',
        items: [
          '**Write down who wins, who loses and who pays,** if the activity goes well. Include those who are only passing: herders, seasonal workers, the displaced.',
          '**Mark who can stop it,** openly or quietly. They belong in the room or need to be spoken to before.',
          '**Mark who has no voice** in the usual meeting. They need a way in, or a way of being heard elsewhere.',
          '**Ask two people who dislike each other to correct your list.** What both add is missing for certain.',
          '**Decide what is open.** Tell all of them what is, what is not, and who takes the last decision.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The mayor’s list',
        situation: [
          'Saki Ueno’s project will repair 200 houses. The mayor hands her the list of the 200, stamped. The engineer says: “Take it, we lose a month otherwise.” Lemi Arat, who sells building iron, reads the list with her and finds no house beyond the river, where most people of the hill clans live.',
        ],
        response: [
          'Saki neither accepts nor refuses the list. She thanks the mayor, and asks him to announce with her the criteria that the ministry has already signed: damage, size of household, no other help received. Whatever he proposes will be checked by the same criteria as everybody else’s.',
          'In each quarter, including beyond the river, the provisional list hangs for ten days at the market, with the reason for each house, without family details. There is a box, and an hour each day with two clerks, one from each side. 31 objections come in; 12 are right, among them four that favour the mayor’s own street.',
          'The month is lost. The mayor opens the work with a speech on fairness, which he has begun to like. The houses beyond the river are not burnt again.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Authority is not the whole of ownership. Respect it, and look beyond it.',
          'Say honestly which of the four degrees you offer, and keep to it.',
          'Criteria, a public list and a way to object do more than a big meeting.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '現地のオーナーシップに反対する人はいません。カスルの町の町長も賛成で、その意味を説明してくれます。道路は自分のれんが工場の前を通し、監督は自分のいとこが務める。「あなた方は客だ。決めるのは私たちだ」。町長は正しいでしょうか。半分は正しいのです。確かに、あなたは客です。問題は、「私たち」とは誰かです。',
      },
      { kind: 'heading', text: '誰の平和か' },
      {
        kind: 'paragraph',
        text: '外から来た者にも、扉を開き、橋の費用を出し、しばらくの間双方を引き離すことはできます。しかし、その土地の人に代わって平和を生きることはできません。土地の誰も望まず、決めず、支えないものは、あなたの契約とともに終わります。日本の国際協力では、これを「オーナーシップ」や**自助努力**という言葉で表してきました。まずその国自身の努力があり、支援はそれを支えるものだ、という考え方です。',
      },
      {
        kind: 'paragraph',
        text: 'ただし、土地は一人の人間ではありません。**オーナーシップの担い手は幅広いものです。** 町長が代表していない人、先の選挙で敗れた人、投票しなかった人も含まれます。行政の意向は重要な情報であり、多くの場合は前提条件でもあります。それでも、まだ住民の意思ではありません。',
      },
      { kind: 'heading', text: '四つの段階' },
      { kind: 'figure', figure: 'degrees' },
      {
        kind: 'paragraph',
        text: '四つのどれも、それ自体は間違いではありません。緊急時には、時間をかけて意見を聞かれるより、すぐに知らされるほうが助かります。間違いは、看板を偽ることです。首都で決まったことを「皆で決めましょう」と言って人を集めれば、正直な通知よりも多くの信頼を失います。',
      },
      {
        kind: 'table',
        caption: 'オーナーシップが一部の人に握られている兆し',
        head: ['気づくこと', '考えられる事情', 'すること'],
        rows: [
          [
            '農民も、女性も、若者も、避難民も、同じ5人が代弁している',
            '一つの家や党派が、すべての席を占めている',
            '集団ごとに、話し手を誰がいつ選んだかを聞く',
          ],
          ['何でも1時間以内にまとまる', '事前に、別の場所で決まっている', '退けられた案は何か、誰が退けたかを聞く'],
          [
            '役所の外の人が、誰も計画を知らない',
            '情報が商品になり、売る人がいる',
            '計画と予算を、文字と絵で市場の壁に張り出す',
          ],
          [
            '行政の担当者が、ある地区に行かせたがらない',
            '危険がある。または、聞かれたくないことがある',
            'まず安全担当に確かめ、安全なら、自分で用事をつくって行く',
          ],
        ],
      },
      { kind: 'check', check: 'm4-l3-mayor' },
      {
        kind: 'callout',
        tone: 'note',
        title: 'オーナーシップには時間と費用がかかる',
        text: '決める人は、その前に読み、出かけ、集まり、言い争わなければなりません。それを計画に入れます。決めるための数週間、遠くから来る人の交通費、翻訳者、現地語の資料などです。こちらにしか守れない期限は、何も言わずに相手から決定を取り上げます。',
      },
      { kind: 'heading', text: 'その場に誰が要るか' },
      {
        kind: 'steps',
        items: [
          '**活動がうまくいったとき、得をする人、損をする人、負担する人を書き出します。** 牧畜民、季節労働者、避難民など、通り過ぎるだけの人も含めます。',
          '**表立って、あるいは静かに、止めることのできる人に印をつけます。** その場に招くか、前もって話をします。',
          '**いつもの会合で声を持たない人に印をつけます。** 加わる道か、別の場で話せる道が要ります。',
          '**仲の悪い二人に、その一覧を直してもらいます。** 二人とも書き足した人は、間違いなく抜けていた人です。',
          '**まだ決まっていないことをはっきりさせます。** 何が未定で、何が決まっていて、最後に誰が決めるのかを全員に伝えます。',
        ],
      },
      {
        kind: 'scenario',
        title: '町長の名簿',
        situation: [
          '上野早紀さんの事業では、200戸の家を修理します。町長は、印を押した200戸の名簿を渡しました。技術者は「受け取りましょう。でないと1か月遅れます」と言います。建築用の鉄材を売るレミ・アラトさんと名簿を読むと、川向こうの家が1軒もありません。丘の氏族の人の多くが暮らす地区です。',
        ],
        response: [
          '上野さんは、名簿を受け入れも突き返しもしません。町長に礼を述べ、省庁がすでに署名した基準を一緒に発表してほしいと頼みます。損壊の程度、世帯の人数、ほかの支援を受けていないこと。町長が推す家も、ほかの家と同じ基準で確かめます。',
          '川向こうも含め、どの地区でも、暫定の名簿を市場に10日間張り出します。1戸ごとに理由を添え、家族の詳しい事情は書きません。意見箱を置き、双方から一人ずつ出た事務員2人が、毎日1時間話を聞きます。異議は31件あり、12件が正当でした。そのうち4件は、町長の住む通りに有利な誤りを指摘したものでした。',
          '1か月は失われました。着工式で、町長は公平さについて演説します。近ごろ気に入っている言葉です。川向こうの家が、再び焼かれることはありませんでした。',
        ],
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '行政の権限は、オーナーシップのすべてではありません。敬意を払いつつ、その向こうを見ます。',
          '四つの段階のどれを約束するのかを正直に伝え、それを守ります。',
          '基準、公開の名簿、異議を申し出る道は、大きな集会よりも役に立ちます。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'degrees',
      width: 640,
      height: 300,
      svg: `<g fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2.5"><rect x="20" y="214" width="150" height="70"/><rect x="170" y="164" width="150" height="120"/><rect x="320" y="114" width="150" height="170"/><rect x="470" y="64" width="150" height="220"/></g>
<g text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)"><text x="95" y="246">{{told}}</text><text x="245" y="196">{{asked}}</text><text x="395" y="146">{{together}}</text><text x="545" y="96">{{theirs}}</text></g>
<g text-anchor="middle" font-size="18" fill="var(--ink)"><text x="95" y="272">{{told-note}}</text><text x="245" y="224">{{asked-note}}</text><text x="395" y="174">{{together-note}}</text><text x="545" y="124">{{theirs-note}}</text></g>
<path d="M36 178L420 44" stroke="var(--valid)" stroke-width="4"/>
<path d="M414 36l20 3-13 15z" fill="var(--valid)"/>
<text x="24" y="36" font-size="20" fill="var(--ink)">{{say}}</text>`,
      labels: {
        told: { en: 'Told', ja: '知らされる' },
        'told-note': { en: '“This comes.”', ja: '「こうします」' },
        asked: { en: 'Asked', ja: '聞かれる' },
        'asked-note': { en: '“What if?”', ja: '「どうですか」' },
        together: { en: 'Together', ja: '共に決める' },
        'together-note': { en: 'Both can say no', ja: '双方が断れる' },
        theirs: { en: 'Theirs', ja: '自ら決める' },
        'theirs-note': { en: 'You assist', ja: '支える側に回る' },
        say: { en: 'More say for them, more time needed', ja: '決める力が増え、時間もかかる' },
      },
      alt: {
        en: 'Four steps going up. First, told: “This comes.” Second, asked: “What if?” Third, together: both sides can say no. Fourth, theirs: they decide and you assist. An arrow upwards says that their say grows and that more time is needed.',
        ja: '上へ続く四つの段。1段目は「知らされる」。2段目は「聞かれる」。3段目は「共に決める」で、双方が断れる。4段目は「自ら決める」で、外の者は支える側に回る。上向きの矢印は、住民の決める力が増え、時間もかかることを示す。',
      },
      caption: {
        en: 'Four degrees of ownership. Whichever you offer, call it by its name.',
        ja: 'オーナーシップの四つの段階。どれを約束するにしても、正しい名で呼びます。',
      },
    },
  ],
  checks: [
    {
      key: 'm4-l3-mayor',
      stem: {
        en: 'A colleague says: “The elected mayor wants the market moved to the barracks road. Local ownership means that we do it.” What is the best reply?',
        ja: '同僚が言います。「選挙で選ばれた町長が、市場を兵舎の通りに移したいと言っている。現地のオーナーシップというなら、そのとおりにすべきだ」。最もよい返事はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: '“Agreed. He has a mandate, and we have none.”',
            ja: '「そうだね。町長は信任を得ているが、私たちは得ていない」',
          },
          correct: false,
          because: {
            en: 'His mandate counts. But it does not settle whether traders from the hill will dare to pass the barracks.',
            ja: '町長の信任は重いものです。しかし、丘から来る商人が兵舎の前を通れるかどうかは、それでは決まりません。',
          },
        },
        {
          id: 'b',
          text: {
            en: '“His wish counts. Let us hear those who trade there before we commit ourselves.”',
            ja: '「町長の意向は大事だ。約束する前に、市場で商売をする人たちの話も聞こう」',
          },
          correct: true,
          because: {
            en: 'It respects the office and keeps the question open for those whom it hits. Tell the mayor that you will do so.',
            ja: '町長の立場を尊重しながら、影響を受ける人のために余地を残しています。話を聞くことは、町長にも伝えておきます。',
          },
        },
        {
          id: 'c',
          text: {
            en: '“No. Politicians never speak for the people.”',
            ja: '「だめだ。政治家が住民の声を代弁することはない」',
          },
          correct: false,
          because: {
            en: 'Sometimes they do. And to go past the authority of the place makes you one more faction.',
            ja: '代弁していることもあります。また、土地の行政を飛び越えれば、あなた自身がもう一つの派閥になります。',
          },
        },
        {
          id: 'd',
          text: {
            en: '“Let us decide by where the land is cheapest. That is neutral.”',
            ja: '「地価の最も安い所にしよう。それなら中立だ」',
          },
          correct: false,
          because: {
            en: 'Land is cheap for a reason: perhaps because its owners fled. A price is not a neutral judge.',
            ja: '安いのには理由があります。持ち主が逃げた土地かもしれません。値段は中立の審判ではありません。',
          },
        },
      ],
    },
  ],
}
