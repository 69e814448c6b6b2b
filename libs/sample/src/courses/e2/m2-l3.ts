import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l3: LessonContent = {
  key: 'm2-l3',
  title: { en: 'Connectors and dividers', ja: 'つなぐものと分断するもの' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Even at the height of the war the telephone exchange of Kasuru was never shelled. Both sides needed it. In every conflict some things keep people apart and others still tie them together, and whatever you do will strengthen the one or the other. Mary B. Anderson, who studied aid in many wars, called them **dividers** and **connectors**. Her finding: aid does not start from nothing, and it is never without effect on them.',
      },
      { kind: 'heading', text: 'Five places to look' },
      {
        kind: 'table',
        caption: 'Connectors and dividers in Kasuru',
        head: ['Look at', 'A connector', 'A divider'],
        rows: [
          [
            'Systems and institutions',
            'One maize market, on Thursdays, for hill and valley',
            'Two radio stations, each with its own news',
          ],
          [
            'Attitudes and actions',
            'Farmers who hid herders’ children during the war',
            'Parents who forbid marriage across the river',
          ],
          ['Values and interests', 'Both want the road open before the harvest', 'Who shall own the plateau'],
          ['Experiences', 'Both remember the flood, and who helped', 'Two anniversaries of two massacres'],
          ['Symbols and occasions', 'The mixed football league', 'A victory monument in the town square'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'A thing is not a connector by nature. The market connects as long as both can reach it and prices are fair. If soldiers tax only the hill people at the gate, the same market divides. So do not list things; list **what they do, to whom, today**.',
      },
      { kind: 'check', check: 'm2-l3-market' },
      { kind: 'heading', text: 'Finding them' },
      {
        kind: 'steps',
        items: [
          '**Ask what worked even in the worst months.** Where did people still meet, trade, bury, pray?',
          '**Ask people of each side separately:** what keeps you apart, what would you miss if the others were gone?',
          '**Look where nobody is being watched:** the queue at the mill, the bus, the clinic.',
          '**Weigh them.** Which reach many people? Which could an enemy of peace break in one night?',
          '**Ask for each: does our plan make it stronger or weaker?** Write the answer next to it, with the reason.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Do not kill a connector by helping it',
        text: 'When outsiders put their flag on the football league, it becomes “the foreigners’ league”. When they pay the women who carry messages, they are taken for spies. Ask those who keep a connector alive what help would spoil it. Often the best support is to leave it alone and to protect the road that leads there.',
      },
      { kind: 'heading', text: 'Your project among them' },
      {
        kind: 'paragraph',
        text: 'A project acts in two ways. What it **brings** (money, jobs, water, contracts) goes to somebody and passes somebody by. How it **behaves** tells people what counts: a guard who lets cars through and makes women wait; a meeting held in one language only. People read the second at least as closely as the first.',
      },
      {
        kind: 'scenario',
        title: 'The seed store',
        situation: [
          'An organisation wants to store improved seed for the whole valley. The cheapest building stands in Lumo, next to the house of the man who led the patrol in the war. “It is only a store,” says the engineer.',
        ],
        response: [
          'Haruka Mori goes through the list. Divider: the hill people would have to ask him for seed, once a year, in person. Connector nearby: the maize market, where both come on Thursdays anyway.',
          'The store is built at the market, a little dearer and a month later. Its key is held by two people, one from each bank. In the second season the two extend the opening hours on their own account. Nobody has told them to.',
        ],
      },
      { kind: 'check', check: 'm2-l3-league' },
      {
        kind: 'checklist',
        title: 'Before a decision about place, people or money',
        items: [
          'Whom does it force to meet whom, and on what terms?',
          'Which existing meeting place does it replace or empty?',
          'Who gains influence with whom because of it?',
          'What does the way we do it say about who matters?',
          'What could we do instead, with the same result and fewer dividers?',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Connectors exist in every conflict. They were there before you.',
          'The same thing may connect one season and divide the next. Look again.',
          'Each choice of place, person and rule strengthens one or the other.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '戦争が最も激しかったときでさえ、カスルの電話交換所が砲撃されることはありませんでした。双方に必要だったからです。どの紛争にも、人々を引き離すものと、それでもつなぎとめるものがあり、あなたのすることは必ずどちらかを強めます。多くの戦地で援助を研究したメアリー・B・アンダーソン氏は、これを**分断するもの**（ディバイダー）と**つなぐもの**（コネクター）と呼びました。援助はゼロから始まるのではなく、この二つに必ず影響を及ぼす。それが同氏の得た結論です。',
      },
      { kind: 'heading', text: '探す場所は五つ' },
      {
        kind: 'table',
        caption: 'カスル郡でつなぐもの、分断するもの',
        head: ['見るところ', 'つなぐもの', '分断するもの'],
        rows: [
          ['仕組みと制度', '丘と谷の人が共に使う、木曜日のトウモロコシ市場', '別々のニュースを流す二つのラジオ局'],
          ['態度と行動', '戦争中、牧畜民の子をかくまった農民', '川向こうとの結婚を禁じる親'],
          ['価値と利害', '収穫の前に道路を開きたいのは、双方とも同じ', '高地は誰のものかという問題'],
          ['経験', '洪水と、そのとき助けてくれた人の記憶', '二つの虐殺の、二つの記念日'],
          ['象徴と行事', '混成チームのサッカーリーグ', '町の広場に立つ戦勝記念碑'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'それ自体として「つなぐもの」があるわけではありません。市場が人をつなぐのは、双方が行くことができ、値段が公正である間だけです。兵士が入口で丘の人からだけ金を取れば、同じ市場が人を分断します。ですから、ものを並べるのではなく、**それが今、誰に、何をしているか**を書きます。',
      },
      { kind: 'check', check: 'm2-l3-market' },
      { kind: 'heading', text: '見つけ方' },
      {
        kind: 'steps',
        items: [
          '**最もひどかった数か月にも、続いていたものを尋ねます。** 人々は、どこで会い、売り買いし、死者を葬り、祈っていたでしょうか。',
          '**それぞれの側に別々に尋ねます。** 自分たちを隔てるものは何か。相手がいなくなったら、何がなくて困るか。',
          '**人目のない所を見ます。** 粉ひき所の列、バス、診療所などです。',
          '**重みを量ります。** 多くの人に届くのはどれか。平和を嫌う者が一晩で壊せるのはどれか。',
          '**一つひとつについて、自分たちの計画がそれを強めるか弱めるかを問います。** 答えと理由を、横に書いておきます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '助けることで、つなぐものを壊さない',
        text: '外から来た人がサッカーリーグに自分の旗を掲げれば、それは「外国人のリーグ」になります。言づてを運ぶ女性たちに金を払えば、密偵と見られます。どんな助けが台なしにするのかを、支えている当人に尋ねてください。手を出さず、そこへ通じる道を守ることが、最もよい支援であることも少なくありません。',
      },
      { kind: 'heading', text: 'その中での、あなたの事業' },
      {
        kind: 'paragraph',
        text: '事業は二つの形で作用します。事業が**もたらすもの**（金、仕事、水、契約）は、誰かに届き、誰かを素通りします。事業の**ふるまい**は、誰が大切にされるのかを人々に伝えます。車は通して女性は待たせる門番、一つの言語でしか開かれない会合などです。人々は、前者に劣らず後者をよく見ています。',
      },
      {
        kind: 'scenario',
        title: '種子の倉庫',
        situation: [
          'ある団体が、谷全体のために改良種子の倉庫をつくろうとしています。最も安い建物はルモ村にあり、戦争中に見回り隊を率いた男の家の隣です。技師は「ただの倉庫ですよ」と言います。',
        ],
        response: [
          '森遥さんは、一覧をたどりました。分断するもの：丘の人は年に1度、種子を分けてくださいと、その男に自分で頼みに行くことになります。近くにあるつなぐもの：木曜日には、いずれにしても双方が来るトウモロコシ市場です。',
          '倉庫は市場に建てられました。少し高くつき、1か月遅れました。鍵は、川の両岸から一人ずつ、二人で預かります。2年目、二人は自分たちの判断で開ける時間を延ばしました。誰に言われたわけでもありません。',
        ],
      },
      { kind: 'check', check: 'm2-l3-league' },
      {
        kind: 'checklist',
        title: '場所、人、金を決める前に',
        items: [
          'その決定で、誰が誰に、どんな立場で会わざるを得なくなるか',
          '今ある集いの場のうち、どれが置き換わるか、人が来なくなるか',
          'そのために、誰が誰に対して力を強めるか',
          '自分たちのやり方は、誰が大切だと伝えているか',
          '同じ成果を、より少ない分断で得られる方法はないか',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          'つなぐものは、どの紛争にもあります。あなたが来る前からありました。',
          '同じものが、ある季節には人をつなぎ、次の季節には分断することもあります。見直しを続けます。',
          '場所、人、規則を選ぶたびに、そのどちらかを強めています。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm2-l3-market',
      stem: {
        en: 'The Thursday market has been on your list as a connector for a year. What would make you move it to the other column?',
        ja: 'この1年、木曜市は「つなぐもの」の欄にありました。何が分かったら、もう一方の欄に移しますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'People haggle loudly, and there are angry quarrels about the price of maize nearly every week of the season.',
            ja: '大声の値切り合いがあり、値段をめぐる激しい言い合いが毎週のように起きる。',
          },
          correct: false,
          because: {
            en: 'Haggling is how markets speak. Those who quarrel about a price still reckon with a deal.',
            ja: '値切り合いは市場の会話です。値段で言い合う人は、まだ取引するつもりでいます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Traders from the valley now buy at the gate, at half price, from hill people turned back by guards.',
            ja: '番人に追い返された丘の人から、谷の商人が入口で半値で買い取っている。',
          },
          correct: true,
          because: {
            en: 'The meeting has become a place where one side humiliates the other and profits from it.',
            ja: '出会いの場が、一方が他方をおとしめ、それで利益を得る場に変わっています。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Fewer people come in the weeks of the harvest than in the rest of the year.',
            ja: '収穫の数週間は、年間のほかの時期より来る人が少ない。',
          },
          correct: false,
          because: {
            en: 'The season explains it. Ask whether one side stays away more than the other.',
            ja: '季節のためです。一方の側だけが来なくなっていないかは、尋ねる価値があります。',
          },
        },
      ],
    },
    {
      key: 'm2-l3-league',
      stem: {
        en: 'The mixed football league runs by itself: boys from both banks play, an old referee from Tesh is respected by all. Your donor offers shirts with its logo, a cup and a paid coordinator. What do you advise?',
        ja: '混成のサッカーリーグは自力で続いています。両岸の少年たちが参加し、テシュ村の年配の審判は皆に敬われています。援助国が、ロゴ入りのユニフォーム、優勝杯、有給の調整役を申し出ました。どう助言しますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Ask the referee and the captains what they lack and what would do damage; perhaps only balls and a mown pitch.',
            ja: '審判と主将たちに、足りないものと、害になるものを尋ねる。必要なのは、ボールと草刈りだけかもしれない。',
          },
          correct: true,
          because: {
            en: 'Those who keep it alive know what it can bear. A paid post may set clubs against one another and push the referee aside.',
            ja: '何に耐えられるかは、支えている人が知っています。有給の職は、チームを争わせ、審判を脇へ追いやるかもしれません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Accept it all: a stronger league reaches more boys, and a coordinator makes it last longer than one old man can.',
            ja: 'すべて受け入れる。リーグが強くなればより多くの少年に届き、調整役がいれば、年配の審判一人に頼るより長続きする。',
          },
          correct: false,
          because: {
            en: 'It may soon be the donor’s league, and end with the donor’s money.',
            ja: 'やがて援助国のリーグになり、資金とともに終わるかもしれません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Decline without asking anybody, since every kind of help spoils a connector.',
            ja: 'どんな助けもつなぐものを損なうので、誰にも尋ねずに断る。',
          },
          correct: false,
          because: {
            en: 'To decide for them, even by refusing, takes the league out of their hands as well.',
            ja: '断る場合でも、本人たちに代わって決めれば、リーグを取り上げることに変わりありません。',
          },
        },
      ],
    },
  ],
}
