import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l4: LessonContent = {
  key: 'm3-l4',
  title: { en: 'Livelihoods and land', ja: '生計と土地' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Peace has to be worth getting up for. A young man who earns nothing can be hired for a day’s pay to throw stones, and for a week’s pay to do worse. Most people in Kasuru live from land, and most quarrels there are about land. So the same field may be the way out of the war or the way back into it.',
      },
      { kind: 'heading', text: 'What people lived on during the war' },
      {
        kind: 'paragraph',
        text: 'War has an economy. Some got through it by selling firewood to the garrison; some grew rich on tolls, smuggled timber and stolen cattle. When the fighting ends, the first group loses its bread and the second its power. Ask in every plan: **who loses an income through peace, and what will they do?**',
      },
      {
        kind: 'table',
        caption: 'Three kinds of help for livelihoods',
        head: ['Kind', 'Good for', 'Take care'],
        rows: [
          [
            'Quick: cash-for-work, repair of canals',
            'The first season; something visible from the agreement',
            'Wages that draw people from the fields at sowing time; whose street is repaired first',
          ],
          [
            'Medium: seed, animals, tools, training',
            'Households that have land or customers',
            'Ten carpenters for a town that needs three; animals in a place where raids have not stopped',
          ],
          [
            'Long: markets, roads, finance, land administration',
            'Whole districts, for decades',
            'Those who are strong take the gain early. Settle the rights before the value rises',
          ],
        ],
      },
      { kind: 'heading', text: 'One field, many rights' },
      { kind: 'figure', figure: 'rights-calendar' },
      {
        kind: 'paragraph',
        text: 'On the terraces above Lumo the title deed is in a drawer in the capital. Rahel Simo’s family has ploughed there for twenty years. From October the herds of Tesh graze the stubble and leave dung. Women of both villages gather reeds along the ditch all the year round. The owner, the user, the passer-by and the gatherer each hold a right. A programme that registers one of them as “the owner” may extinguish the other three with a stamp.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'There is no empty land',
        text: 'Land that lies fallow may be pasture, a reserve for the next generation, a graveyard, a minefield, or the home of people who fled. “The government gave it to us” settles a question of law, not the quarrel. Before you accept a plot, find out who used it before the war, who uses it now, and in which season.',
      },
      { kind: 'check', check: 'm3-l4-plot' },
      { kind: 'heading', text: 'Before you build, plant or hire' },
      {
        kind: 'steps',
        items: [
          '**Walk the boundary** with neighbours on every side, women among them, in two seasons if you can.',
          '**Ask about all the rights:** to own, to use, to pass, to gather, to bury. Write down who said what.',
          '**Look at both laws,** the written one and the one by which people live, and at where they differ.',
          '**Agree in public and on paper,** with a way to complain while the work goes on.',
          '**Hire visibly fairly:** say how many places there are, who may apply and how they are drawn. A lottery in the market is dull and fair.',
          '**Ask what happens to the rent** if the land becomes worth more because of you.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The demonstration farm',
        situation: [
          'The ministry offers eight hectares beside the road for a demonstration farm, “unused since the war”. The seed is in the port, the season begins in five weeks. At the first walk along the boundary an old woman stands in the grass and points to three stone rings: the foundations of houses.',
        ],
        response: [
          'Twelve families lived here. They are in the camp at Ombe, and some of them want to come back. Haruka Mori stops the ploughing, not the project. For this season the seed goes to thirty farmers on their own fields, in both villages, with a field day on each bank.',
          'For the eight hectares the land office opens a file and sends word to the camp. Joram Sade reads out the notice there, with the date until which claims can be made, and where to make them. The ministry is annoyed for a month. An agreement with the twelve families the next year gives the farm two hectares, on a lease.',
        ],
      },
      { kind: 'heading', text: 'Links to the rest' },
      {
        kind: 'list',
        items: [
          '**To DDR:** jobs reserved for former fighters without jobs for their neighbours divide; jobs for the place connect.',
          '**To justice:** giving back a house is reparation; so is naming who took it.',
          '**To displacement:** those who return meet those who have lived in their houses for years, and were often driven out themselves.',
          '**To women’s rights:** whoever registers land decides whether a widow can stay. Put both names on the deed, where the law allows.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Know who earned from the war, and who loses from peace.',
          'Land carries several rights at once. Ask for each, in each season.',
          'Settle rights before your project raises the value of the ground.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '平和は、朝起きる甲斐のあるものでなければなりません。収入のない若者は、1日分の日当で石を投げる役に、1週間分の金でもっとひどい役に雇われかねません。カスル郡ではほとんどの人が土地で暮らし、争いのほとんども土地をめぐるものです。同じ畑が、戦争からの出口にも、戦争へ戻る道にもなり得るのです。',
      },
      { kind: 'heading', text: '戦争中、人々は何で暮らしていたか' },
      {
        kind: 'paragraph',
        text: '戦争にも経済があります。駐屯部隊に薪を売ってしのいだ人もいれば、通行料、木材の密輸、盗んだ牛で豊かになった人もいます。戦闘が終われば、前者は糧を、後者は力を失います。どの計画でも問うてください。**平和によって収入を失うのは誰で、その人はどうするでしょうか。**',
      },
      {
        kind: 'table',
        caption: '生計を支える三つの方法',
        head: ['方法', '向いていること', '注意すること'],
        rows: [
          [
            '短期：労働の対価としての現金支給、水路の補修',
            '最初の季節。合意の成果が目に見える',
            '種まきの時期に、賃金が人を畑から引き離すこと。誰の通りを先に直すか',
          ],
          [
            '中期：種子、家畜、道具、訓練',
            '土地や客のある世帯',
            '大工が3人で足りる町に10人育てること。襲撃の続く所に家畜を配ること',
          ],
          [
            '長期：市場、道路、金融、土地行政',
            '郡全体。何十年にもわたる',
            '力のある者が先に利益を取る。価値が上がる前に権利を定める',
          ],
        ],
      },
      { kind: 'heading', text: '一つの畑に、いくつもの権利' },
      { kind: 'figure', figure: 'rights-calendar' },
      {
        kind: 'paragraph',
        text: 'ルモ村の上の段々畑の権利証は、首都の引き出しの中にあります。そこを20年耕してきたのは、ラヘル・シモさんの一家です。10月からは、テシュ村の牛の群れが刈り株を食べ、糞を残します。水路沿いの葦は、両村の女性たちが一年中刈っています。所有する人、使う人、通る人、採る人のそれぞれに権利があります。そのうち一人を「所有者」として登記する事業は、判子一つで、残る三つの権利を消しかねません。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '空いている土地はない',
        text: '使われていない土地は、放牧地か、次の世代のための備えか、墓地か、地雷原か、逃れた人々の家かもしれません。「政府からもらった」という説明は、法律の問題に答えるだけで、争いは収まりません。用地を受け取る前に、戦前は誰が使い、今は誰が、どの季節に使っているかを調べます。',
      },
      { kind: 'check', check: 'm3-l4-plot' },
      { kind: 'heading', text: '建てる、植える、雇う前に' },
      {
        kind: 'steps',
        items: [
          '**境界を歩きます。** 四方の隣人と、女性も交えて、できれば二つの季節に歩きます。',
          '**すべての権利を尋ねます。** 所有、使用、通行、採取、埋葬です。誰が何を言ったかを書き留めます。',
          '**二つの法を見ます。** 書かれた法と、人々が従っている決まりです。食い違う所を確かめます。',
          '**公の場で、書面で合意します。** 工事の間に苦情を言う手だても決めます。',
          '**公平さが見えるように雇います。** 何人、誰が応募でき、どう選ぶかを知らせます。市場でのくじ引きは、地味ですが公平です。',
          '**土地の値打ちが上がったら、賃料はどうなるかを問います。** 上がるのは、あなたの事業のためです。',
        ],
      },
      {
        kind: 'scenario',
        title: '展示農場',
        situation: [
          '省庁から、展示農場のために、道路沿いの8ヘクタールを提供すると申し出がありました。「戦争以来使われていない」土地です。種子は港に届き、作付けは5週間後に始まります。初めて境界を歩いた日、草の中に年配の女性が立っていて、三つの石の輪を指さしました。家の土台です。',
        ],
        response: [
          'ここには12家族が暮らしていました。今はオンベの避難民キャンプにおり、戻りたい人もいます。森遥さんは、事業ではなく、耕起を止めました。この季節、種子は両村の農民30人がそれぞれの畑で使い、川の両岸で1度ずつ見学の日を設けます。',
          '8ヘクタールについては、土地事務所が記録を起こし、キャンプに知らせました。ジョラム・サデさんが現地で告示を読み上げ、申し立ての期限と場所を伝えます。省庁は1か月ほど不機嫌でした。翌年、12家族との合意により、農場は2ヘクタールを借りることになりました。',
        ],
      },
      { kind: 'heading', text: 'ほかの分野とのつながり' },
      {
        kind: 'list',
        items: [
          '**DDRと：**元戦闘員だけの仕事は隣人と分断し、地域のための仕事は人をつなぎます。',
          '**正義と：**家を返すことは賠償です。誰が奪ったかを明らかにすることもそうです。',
          '**避難と：**戻った人は、自分の家に何年も住む人に出会います。その人もまた、追われた人であることが少なくありません。',
          '**女性の権利と：**夫を亡くした女性がとどまれるかどうかは、土地の登記で決まります。法が許すなら、権利証に二人の名を載せます。',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '戦争で稼いだのは誰か、平和で失うのは誰かを知っておきます。',
          '一つの土地には、いくつもの権利が重なっています。季節ごとに、一つひとつ尋ねます。',
          '事業が土地の価値を上げる前に、権利を定めます。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'rights-calendar',
      width: 640,
      height: 300,
      svg: `<g stroke="var(--line)" stroke-width="1.5"><path d="M190 40V268M262 40V268M334 40V268M406 40V268M478 40V268M550 40V268M622 40V268"/></g>
<g stroke="var(--ink)" stroke-width="2">
<rect x="190" y="52" width="432" height="36" rx="4" fill="var(--neutral-tint)"/>
<rect x="262" y="108" width="252" height="36" rx="4" fill="var(--valid-tint)"/>
<rect x="514" y="164" width="108" height="36" rx="4" fill="var(--warn-tint)"/>
<rect x="190" y="164" width="72" height="36" rx="4" fill="var(--warn-tint)"/>
<rect x="190" y="220" width="432" height="36" rx="4" fill="var(--primary-tint)"/>
</g>
<g font-size="18" text-anchor="end"><text x="180" y="76" fill="var(--ink)">{{owner}}</text><text x="180" y="132" fill="var(--ink)">{{farmer}}</text><text x="180" y="188" fill="var(--ink)">{{herds}}</text><text x="180" y="244" fill="var(--ink)">{{reeds}}</text></g>
<g font-size="18" font-weight="700" text-anchor="middle"><text x="406" y="76" fill="var(--ink)">{{deed}}</text><text x="388" y="132" fill="var(--ink)">{{crop}}</text><text x="568" y="188" fill="var(--ink)">{{stubble}}</text><text x="406" y="244" fill="var(--ink)">{{gather}}</text></g>
<g font-size="18" text-anchor="middle"><text x="226" y="30" fill="var(--ink)">{{jan}}</text><text x="298" y="30" fill="var(--ink)">{{mar}}</text><text x="370" y="30" fill="var(--ink)">{{may}}</text><text x="442" y="30" fill="var(--ink)">{{jul}}</text><text x="514" y="30" fill="var(--ink)">{{sep}}</text><text x="586" y="30" fill="var(--ink)">{{nov}}</text></g>`,
      labels: {
        owner: { en: 'Owner', ja: '所有者' },
        farmer: { en: 'Simo family', ja: 'シモさん一家' },
        herds: { en: 'Herds of Tesh', ja: 'テシュ村の牛' },
        reeds: { en: 'Women of both', ja: '両村の女性' },
        deed: { en: 'deed in the capital', ja: '首都にある権利証' },
        crop: { en: 'maize', ja: 'トウモロコシ' },
        stubble: { en: 'stubble', ja: '刈り株' },
        gather: { en: 'reeds along the ditch', ja: '水路沿いの葦' },
        jan: { en: 'Jan', ja: '1月' },
        mar: { en: 'Mar', ja: '3月' },
        may: { en: 'May', ja: '5月' },
        jul: { en: 'Jul', ja: '7月' },
        sep: { en: 'Sep', ja: '9月' },
        nov: { en: 'Nov', ja: '11月' },
      },
      alt: {
        en: 'A calendar of one field over a year. The owner holds the deed all year. The Simo family grows maize from March to September. The herds of Tesh graze the stubble from October to February. Women of both villages gather reeds along the ditch all year.',
        ja: '一つの畑の1年の暦。所有者は一年中、権利証を持つ。シモさん一家は3月から9月までトウモロコシを育てる。テシュ村の牛は10月から2月まで刈り株を食べる。両村の女性は一年中、水路沿いの葦を刈る。',
      },
      caption: {
        en: 'Visit in June, and you will report that nobody from Tesh uses this field.',
        ja: '6月に訪ねれば、「テシュ村の人はこの畑を使っていない」と報告することになります。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l4-plot',
      stem: {
        en: 'The ministry has given your project a plot for a store. The land register says: state property, no other entries. What do you do before signing?',
        ja: '省庁が、倉庫の用地をあなたの事業に提供しました。登記簿には「国有地、ほかの記載なし」とあります。署名の前に何をしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Sign: the register is the law of the country, and it is not for a foreigner to question it.',
            ja: '署名する。登記簿はその国の法であり、外国人が疑うべきものではない。',
          },
          correct: false,
          because: {
            en: 'The register says what was written down. Rights by custom, and those of people who fled, often were not.',
            ja: '登記簿が示すのは、書かれたことだけです。慣習上の権利や、逃れた人の権利は、書かれていないことが多いのです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Ask the ministry to state in writing that it will bear any later claims itself.',
            ja: '後で申し立てがあれば省庁が負担すると、書面で約束してもらう。',
          },
          correct: false,
          because: {
            en: 'This protects your budget, not the people who would be driven off, nor the peace between neighbours.',
            ja: '守られるのはあなたの予算です。追われる人も、隣人どうしの平和も守られません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Refuse any land that the government offers, since it was a party to the war.',
            ja: '政府は戦争の当事者だったので、政府が提供する土地はすべて断る。',
          },
          correct: false,
          because: {
            en: 'Then you could build nowhere, and the quarrel would be neither known nor settled.',
            ja: 'どこにも建てられなくなり、争いは知られることも収まることもありません。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Walk it with the neighbours, and ask who used it before the war and uses it in other seasons.',
            ja: '隣人と歩き、戦前やほかの季節に誰が使うかを尋ねる。',
          },
          correct: true,
          because: {
            en: 'A morning’s walk finds most of the claims that no register holds, while there is still time to choose another plot.',
            ja: '半日歩けば、登記簿にない権利のほとんどが分かります。今なら、まだ別の用地を選べます。',
          },
        },
      ],
    },
  ],
}
