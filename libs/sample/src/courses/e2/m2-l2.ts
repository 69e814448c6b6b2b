import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l2: LessonContent = {
  key: 'm2-l2',
  title: { en: 'Causes: structural, proximate, trigger', ja: '原因：構造的要因・近因・引き金' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: '“It began when they shot the boy at the market.” That is true, and it explains almost nothing. In another town the same shot would have led to a funeral and a trial. Why was there a war in this one? To answer, sort the causes by how deep they lie. Each depth has its own kind of work.',
      },
      { kind: 'heading', text: 'Wood, tinder, spark' },
      { kind: 'figure', figure: 'fire' },
      {
        kind: 'table',
        caption: 'Three depths of causes in Kasuru',
        head: ['Depth', 'What it is', 'In Kasuru', 'How long a change takes'],
        rows: [
          [
            'Structural: the wood',
            'Built into how society works, for years',
            'A district council whose seats have been fixed for the valley since colonial days; land law that knows fields but not pasture',
            'Years, often a generation',
          ],
          [
            'Proximate: the tinder',
            'Recent; makes the old problem pressing',
            'Two dry seasons without rain; cheap rifles after the war; an election in the spring',
            'Months to a few years',
          ],
          ['Trigger: the spark', 'One event on one day', 'A shooting at the market', 'Hours to days'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Nobody can prevent every spark. If the wood is dry, some spark will come. But a good answer in the first hours (the police arrest the man who fired, an elder of his own side visits the family, the radio waits with its story) may keep it from catching.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'The same thing can lie at two depths',
        text: 'Is drought structural or proximate? A drought that comes once is a pressure of the moment. If the rains fail every few years and the rules for sharing water never reckon with it, then those rules are structural. Say which you mean and why; the argument about it is worth more than the label.',
      },
      { kind: 'heading', text: 'Ask why, several times over' },
      {
        kind: 'steps',
        items: [
          '“Why did they shoot at the ford?” — Because the herd came before the harvest.',
          '“Why did it come so early?” — Because the plateau has had no grass since July.',
          '“Why was there no agreement for such a year?” — Because the council that should make one has no member from Tesh.',
          '“Why does it have none?” — Because seats go with field titles, and pasture has no title.',
          '**Stop where somebody could change something.** “Because people are like that” is not a cause. Go back one step.',
        ],
      },
      { kind: 'check', check: 'm2-l2-identity' },
      { kind: 'heading', text: 'Two time lines' },
      {
        kind: 'paragraph',
        text: 'Ask people of each side, separately, for the five events that made things as they are. In Lumo the list begins with the raid of nine years ago. In Tesh it begins sixty years ago, when the plateau was fenced. Neither is lying: each begins where its own wound is. Set the two beside each other, without a third, “correct” one. What the two have in common is the place to begin talking.',
      },
      {
        kind: 'list',
        items: [
          'Which event stands on one list only? It is missing for a reason.',
          'Which event stands on both, with different names? Use neither name, or both.',
          'What is the good year on each list? Who made it good, and are they still there?',
        ],
      },
      {
        kind: 'scenario',
        title: 'A spark in front of the office',
        situation: [
          'A lorry of a contractor working for your project knocks down a boy from Tesh. He lives, with a broken leg. The driver is from Lumo. Within an hour forty people stand round the lorry, and somebody shouts that it was done on purpose.',
        ],
        response: [
          'Nobody argues in the street. The driver is brought inside by the police, not by your guards. A colleague goes with the boy’s mother to the hospital and stays. The head of office speaks to elders of both villages the same afternoon: what is known, what will be found out and by when, who pays for treatment under the insurance.',
          'In the evening Haruka Mori writes down the depths. Trigger: the accident. Proximate: all the drivers were hired in Lumo. Structural: nobody in Tesh can get a licence, as the examiner sits in the valley. She can change the second this month, and raise the third.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'A trigger explains the day, not the war.',
          'For each cause write its depth, and who could change it by when.',
          'Identity is how a conflict is fought and told; it is seldom why it began.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '「市場で、あの子が撃たれたのが始まりだ」。そのとおりですが、それではほとんど何も説明できません。別の町なら、同じ銃声の後に葬儀と裁判があっただけかもしれません。なぜこの町では戦争になったのでしょうか。答えるには、原因を深さによって分けます。深さごとに、なすべき仕事が異なります。',
      },
      { kind: 'heading', text: 'まき、たきつけ、火花' },
      { kind: 'figure', figure: 'fire' },
      {
        kind: 'table',
        caption: 'カスル郡における原因の三つの深さ',
        head: ['深さ', 'どのようなものか', 'カスル郡では', '変えるのにかかる時間'],
        rows: [
          [
            '構造的要因（まき）',
            '社会の仕組みに、長年組み込まれている',
            '植民地時代から谷の側に議席が割り当てられた郡議会。畑は扱っても放牧地を扱わない土地法',
            '何年も。一世代かかることも多い',
          ],
          [
            '近因（たきつけ）',
            '最近のことで、古い問題を差し迫ったものにする',
            '雨の降らない2度の乾期。戦後に出回る安い銃。春に控えた選挙',
            '数か月から数年',
          ],
          ['引き金（火花）', 'ある日の、一つの出来事', '市場での銃撃', '数時間から数日'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'すべての火花を防ぐことはできません。まきが乾いていれば、いずれ火花は飛びます。それでも、最初の数時間の適切な対応で、燃え移るのを防げることがあります。警察が撃った男を逮捕する、男の側の長老が遺族を訪ねる、ラジオが報道を待つ、といったことです。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '同じものが二つの深さにあることもある',
        text: '干ばつは構造的要因でしょうか、近因でしょうか。一度きりの干ばつは、その時々の圧力です。しかし、数年おきに雨が降らないのに、水を分け合う決まりがそれを見込んでいないなら、その決まりは構造的要因です。どちらの意味で、なぜそう言うのかを示してください。どちらに分類するかよりも、その議論に価値があります。',
      },
      { kind: 'heading', text: '「なぜ」を重ねる' },
      {
        kind: 'steps',
        items: [
          '「なぜ浅瀬で撃ち合ったのか」。収穫の前に牛の群れが来たから。',
          '「なぜそんなに早く来たのか」。高地では7月から草がないから。',
          '「なぜ、そのような年のための取り決めがなかったのか」。取り決めるはずの郡議会に、テシュ村の議員がいないから。',
          '「なぜいないのか」。議席は畑の権利証に結びついており、放牧地には権利証がないから。',
          '**誰かが何かを変えられる所で止めます。** 「そういう人たちだから」は原因ではありません。一つ前に戻ってください。',
        ],
      },
      { kind: 'check', check: 'm2-l2-identity' },
      { kind: 'heading', text: '二つの年表' },
      {
        kind: 'paragraph',
        text: 'それぞれの側の人に別々に、今の状態をつくった出来事を五つ挙げてもらいます。ルモ村の年表は、9年前の襲撃から始まります。テシュ村の年表は、高地が柵で囲われた60年前から始まります。どちらもうそをついてはいません。それぞれ、自分たちの傷から語り始めるのです。二つを並べ、三つ目の「正しい」年表は作りません。二つに共通するものが、話し合いの出発点になります。',
      },
      {
        kind: 'list',
        items: [
          '一方にしかない出来事はどれですか。載っていないことには理由があります。',
          '両方にあるのに、呼び名の違う出来事はどれですか。どちらの名も使わないか、両方を使います。',
          'それぞれの年表で、よい年はいつですか。誰のおかげで、その人は今もいますか。',
        ],
      },
      {
        kind: 'scenario',
        title: '事務所の前の火花',
        situation: [
          'あなたの事業を請け負う会社のトラックが、テシュ村の少年をはねました。命は助かりましたが、脚を骨折しています。運転手はルモ村の人です。1時間もしないうちに40人がトラックを囲み、誰かが「わざとやった」と叫びました。',
        ],
        response: [
          '路上では誰も言い争いません。運転手を屋内に入れるのは、事務所の警備員ではなく警察です。職員の一人が少年の母親と病院へ行き、付き添います。所長はその日の午後、両村の長老に、分かっていること、これから調べることとその期限、治療費が保険から支払われることを話しました。',
          '夜、森遥さんは深さごとに書き出しました。引き金は事故。近因は、運転手を全員ルモ村で雇ったこと。構造的要因は、試験官が谷にしかおらず、テシュ村では誰も免許を取れないこと。二つ目は今月中に変えられます。三つ目は、問題として提起できます。',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '引き金が説明するのはその日のことであり、戦争ではありません。',
          '原因ごとに、深さと、誰がいつまでに変えられるかを書きます。',
          '民族や宗教は、争いの戦い方や語り方に現れますが、始まった理由であることはまれです。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'fire',
      width: 640,
      height: 300,
      svg: `<g fill="var(--neutral-tint)" stroke="var(--ink)" stroke-width="2.5"><rect x="40" y="226" width="260" height="30" rx="15"/><rect x="60" y="194" width="220" height="30" rx="15"/><rect x="86" y="162" width="168" height="30" rx="15"/></g>
<path d="M110 160l20-34 8 30 18-44 12 44 20-38 6 38 24-26-8 30z" fill="var(--saffron)" opacity="0.7" stroke="var(--ink)" stroke-width="2"/>
<path d="M170 34l8 22 22-6-14 18 18 14-23 2-3 23-12-20-21 10 9-21-19-13 23-4z" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="3"/>
<path d="M216 70H330M246 140H330M302 228H330" stroke="var(--control)" stroke-width="2"/>
<g font-size="20" font-weight="700"><text x="340" y="66" fill="var(--ink)">{{trigger}}</text><text x="340" y="138" fill="var(--ink)">{{proximate}}</text><text x="340" y="222" fill="var(--ink)">{{structural}}</text></g>
<g font-size="18"><text x="340" y="92" fill="var(--ink)">{{trigger-work}}</text><text x="340" y="164" fill="var(--ink)">{{proximate-work}}</text><text x="340" y="248" fill="var(--ink)">{{structural-work}}</text></g>`,
      labels: {
        trigger: { en: 'Trigger', ja: '引き金' },
        proximate: { en: 'Proximate', ja: '近因' },
        structural: { en: 'Structural', ja: '構造的要因' },
        'trigger-work': { en: 'calm, inform, be quick', ja: '静め、知らせ、急ぐ' },
        'proximate-work': { en: 'relieve, agree, warn early', ja: '和らげ、取り決め、早く知らせる' },
        'structural-work': { en: 'change rules, share power', ja: '規則を変え、力を分け合う' },
      },
      alt: {
        en: 'A fire. The logs at the bottom are the structural causes; the work is to change rules and share power. The tinder on them is the proximate causes; the work is to relieve, agree and warn early. The spark above is the trigger; the work is to calm, inform and be quick.',
        ja: 'たき火の図。下の太いまきは構造的要因で、仕事は規則を変え、力を分け合うこと。その上のたきつけは近因で、仕事は和らげ、取り決め、早く知らせること。上の火花は引き金で、仕事は静め、知らせ、急ぐこと。',
      },
      caption: {
        en: 'Each depth has its own work, and its own time.',
        ja: '深さごとに、仕事も、かかる時間も異なります。',
      },
    },
  ],
  checks: [
    {
      key: 'm2-l2-identity',
      stem: {
        en: 'A briefing paper says: “The cause of the conflict in Kasuru is the ethnic hatred between hill and valley people.” What is the best objection?',
        ja: '説明資料に「カスル郡の紛争の原因は、丘の民と谷の民の民族的な憎しみである」とあります。最も的を射た指摘はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'There is no hatred in Kasuru: most people of both sides would live together if they were let.',
            ja: 'カスル郡に憎しみはない。ほとんどの人は、許されるなら共に暮らすはずだ。',
          },
          correct: false,
          because: {
            en: 'After a war there usually is hatred. To deny it costs you the trust of those who feel it.',
            ja: '戦争の後には、たいてい憎しみがあります。否定すれば、それを抱く人の信頼を失います。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The word “ethnic” might offend the government and should be replaced.',
            ja: '「民族的」という語は政府の反発を招くので、言い換えるべきだ。',
          },
          correct: false,
          because: {
            en: 'Words matter, but another word would leave the analysis just as empty.',
            ja: '言葉遣いは大切ですが、言い換えても、分析の中身がないことは変わりません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'It does not say why hatred turned into violence here and now, nor what could be changed.',
            ja: 'なぜ今ここで暴力になったのか、何を変えられるのかを説明していない。',
          },
          correct: true,
          because: {
            en: 'The two groups lived with their difference for generations. Seats, pasture, rifles and an election explain what changed.',
            ja: '二つの集団は、違いを抱えたまま何世代も暮らしてきました。何が変わったのかは、議席、放牧地、銃、選挙から説明できます。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Hatred is a trigger, and so belongs in another paragraph of the paper.',
            ja: '憎しみは引き金なので、資料の別の段落に書くべきだ。',
          },
          correct: false,
          because: {
            en: 'A trigger is an event on a day. Hatred is a state, and mostly a result of what came before.',
            ja: '引き金とは、ある日の出来事です。憎しみは状態であり、多くはそれ以前に起きたことの結果です。',
          },
        },
      ],
    },
  ],
}
