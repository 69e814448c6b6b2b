import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l1: LessonContent = {
  key: 'm5-l1',
  title: { en: 'The conflict-sensitive project cycle', ja: '紛争に配慮したプロジェクト・サイクル' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A pump, a road, forty jobs: in a place where people fight, each of these takes sides, whether you mean it or not. It raises somebody’s income and somebody’s standing, and it tells everybody who counts. You cannot be without effect. You can know your effect early and change it.',
      },
      { kind: 'heading', text: 'Two ways of doing harm' },
      {
        kind: 'paragraph',
        text: 'In the 1990s aid workers in many countries put together what had gone wrong; Mary B. Anderson’s book **Do No Harm** (1999) made it widely known. It describes two ways in which help feeds a conflict.',
      },
      {
        kind: 'table',
        caption: 'Through things, and through messages',
        head: ['Way', 'Example', 'Question for you'],
        rows: [
          [
            'Theft and tax',
            'The group at the bridge takes a fee for each lorry',
            'Whom do we pay, in order to arrive?',
          ],
          ['Distribution', 'All wells lie in the valley', 'If I mark on a map what we gave, what does the map say?'],
          ['Market effects', 'Free seed ruins the seed traders of both sides', 'Who earns less because we came?'],
          ['Substitution', 'We run the clinics; the budget buys rifles', 'What does our money set free?'],
          [
            'Message',
            'Armed guards at the gate; foreigners evacuated, drivers left behind',
            'What does this tell people about whose life counts?',
          ],
        ],
      },
      { kind: 'heading', text: 'One question a stage' },
      { kind: 'figure', figure: 'cycle' },
      {
        kind: 'steps',
        items: [
          '**Analyse.** Who is divided from whom here, over what, and what still connects them? (Module 2.) One page, with a date on it.',
          '**Design.** Go through the plan line by line: who, where, through whom, with what, when. At each: which divider or connector does this touch?',
          '**Hire, buy, announce.** The first weeks fix your reputation. (The next lesson.)',
          '**Carry out and listen.** Choose two or three signs of harm, ask for them every month, and name who may stop an activity.',
          '**Hand over and learn.** Plan the end at the beginning. (The last lesson.)',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Organisations have their own tools for this. JICA’s is called Peacebuilding Needs and Impact Assessment (**PNA**). Use the form your organisation has; the questions behind it are these.',
      },
      { kind: 'check', check: 'm5-l1-road' },
      { kind: 'heading', text: 'A flawed plan, revised' },
      {
        kind: 'table',
        caption: 'Five lines of a plan for an irrigation canal in Kasuru',
        head: ['As written', 'What it would do', 'Rewritten'],
        rows: [
          [
            'The canal starts at the ford above Lumo.',
            'Cuts the herders’ crossing in the dry season',
            'The canal starts below the ford; the crossing is marked, and kept open all year.',
          ],
          [
            'Land owners contribute labour.',
            'Families that fled lose a claim because they are away',
            'Work counts as wage labour and proves no ownership; claims of absent families are listed at the land office.',
          ],
          [
            'Transport by the local transport union.',
            'Rewards the group that controls the road: the union is theirs',
            'Transport in lots small enough for single owners; the price per kilometre is public.',
          ],
          [
            'A committee of water users will be set up.',
            'Repeats the committee that collected fees for one side',
            'The old irrigation committees of both villages agree on the rota before digging begins.',
          ],
          [
            'Opening on Independence Day, by the governor.',
            'Makes it the victory of one party',
            'No opening on a political date; the first water is let in by both committees.',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Neutral is not the same as equal',
        text: '“A pump for each village” sounds fair. If one village has three already, or if the second pump empties the first, equal shares make things worse. Explain criteria rather than shares, and expect to be asked about them every week.',
      },
      {
        kind: 'scenario',
        title: 'The money is there, the analysis is not',
        situation: [
          'In February, headquarters tells Akiko Hirose, who runs a small programme in Lesk, that money left over can pay for 25 greenhouses if contracts are signed by 31 March. The last conflict analysis is two years old. Since then the line of control has moved.',
        ],
        response: [
          'Akiko does not write a new study. In four days she asks nine people, on both sides of the line and not all of them friends of the project, the same three questions: what has changed since the line moved, who would gain from greenhouses, what would they be afraid of?',
          'Seven of nine name the same thing: the only plots with water now belong to people who left over the line. She answers headquarters: eight greenhouses, on school land, now; the others not before it is settled whose land it is. “If this means that the rest is lost, I prefer that to building on it.”',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Every activity has an effect on the conflict. Look for yours before others show it to you.',
          'Harm is in the details: the place, the supplier, the date, the name on the sign.',
          'A small current analysis is worth more than a large old one.',
          'To build less, later or elsewhere is a professional result.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ポンプ1台、道路1本、仕事40人分。人々が争う土地では、そのどれもが、意図にかかわらず、どちらかに味方することになります。誰かの収入と立場を押し上げ、大事にされるのは誰かを皆に伝えるからです。影響を与えずにいることはできません。けれども、早く気づいて変えることはできます。',
      },
      { kind: 'heading', text: '害を与える二つの道筋' },
      {
        kind: 'paragraph',
        text: '1990年代、各国の援助関係者が、支援の失敗を持ち寄って検討しました。これを広く知らしめたのが、メアリー・B・アンダーソンの著書『**Do No Harm**』（1999年）です。支援が紛争をあおる道筋を、大きく二つに分けて描いています。',
      },
      {
        kind: 'table',
        caption: '物を通じた影響と、メッセージを通じた影響',
        head: ['道筋', '例', '自分への問い'],
        rows: [
          ['略奪と通行料', '橋を押さえる勢力が、トラック1台ごとに金を取る', 'たどり着くために、誰に払っているか。'],
          ['配分の偏り', '井戸がすべて谷にある', '渡したものを地図に記すと、何が見えてくるか。'],
          ['市場への影響', '無料の種が、双方の種の商人をつぶす', '私たちが来たことで、誰の稼ぎが減るか。'],
          [
            '肩代わり',
            '診療所はこちらが運営し、浮いた予算で銃が買われる',
            '私たちの資金は、相手の何の費用を浮かせるか。',
          ],
          ['メッセージ', '門の武装警備員。退避する外国人と、残される運転手', '誰の命が重いと伝えているか。'],
        ],
      },
      { kind: 'heading', text: '各段階に一つの問い' },
      { kind: 'figure', figure: 'cycle' },
      {
        kind: 'steps',
        items: [
          '**分析する。** ここでは誰と誰が、何をめぐって分断され、今も何がつないでいるか（モジュール2）。日付を入れて1枚にまとめます。',
          '**設計する。** 誰に、どこで、誰を通じて、何を使って、いつ。計画を1行ずつ読み、そのつど、どの分断要因や結合要因に触れるかを考えます。',
          '**雇い、買い、知らせる。** 評判は最初の数週間で決まります（次の単元）。',
          '**実施し、耳を傾ける。** 害の兆しを二つ三つ選び、毎月尋ねます。活動を止められる人を決めておきます。',
          '**引き継ぎ、学ぶ。** 終わり方は、始めるときに計画します（最後の単元）。',
        ],
      },
      {
        kind: 'paragraph',
        text: 'このための手法は、それぞれの組織にあります。JICAの手法は平和構築アセスメント（**PNA**）と呼ばれます。様式は自分の組織のものを使ってください。その根底にあるのは、これらの問いです。',
      },
      { kind: 'check', check: 'm5-l1-road' },
      { kind: 'heading', text: '欠陥のある計画を直す' },
      {
        kind: 'table',
        caption: 'カスル郡の灌漑水路計画から、5行を直す',
        head: ['元の文', '起こること', '直した文'],
        rows: [
          [
            '水路は、ルモ村の上手の浅瀬を起点とする。',
            '乾期に、牧畜民が川を渡れなくなる',
            '水路は浅瀬の下手を起点とし、渡り場に標識を立て、年間を通じて通れるようにする。',
          ],
          [
            '土地の所有者が労働力を提供する。',
            '逃れた家族が、不在のために権利を失う',
            '作業は賃金労働とし、所有の証しとはしない。不在家族の権利の主張は、土地事務所で記録する。',
          ],
          [
            '輸送は地元の運送組合に委託する。',
            '組合を握り、道路を支配する勢力への報酬になる',
            '輸送は、個人の車主でも請け負える小口に分け、1キロ当たりの単価を公表する。',
          ],
          [
            '水利用者委員会を設立する。',
            '一方の側だけのために料金を集めた、昔の委員会の繰り返しになる',
            '掘削の前に、両村に以前からある水利委員会が、配水の順番に合意する。',
          ],
          [
            '独立記念日に、州知事が開通式を行う。',
            '一つの党派の勝利になる',
            '政治的な記念日には式を行わず、最初の水は両村の委員会が一緒に通す。',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '中立と均等は違う',
        text: '「各村にポンプを1台ずつ」は公平に聞こえます。しかし、一方の村にすでに3台あれば、あるいは2台目が1台目の水を涸らすなら、均等に分けることで事態は悪くなります。説明するのは、分け前ではなく基準です。毎週のように尋ねられるものと考えておきましょう。',
      },
      {
        kind: 'scenario',
        title: '資金はある、分析はない',
        situation: [
          '2月、レスクで小さな事業を率いる広瀬明子さんに、本部から連絡がありました。3月31日までに契約すれば、残った資金で温室を25棟建てられるというのです。最後の紛争分析は2年前のもので、その後、支配地域の境界線が動いています。',
        ],
        response: [
          '広瀬さんは、新しい調査報告書は書きません。4日間で、境界線の両側の9人に、同じ三つのことを尋ねます。線が動いてから何が変わったか。温室で得をするのは誰か。何が心配か。事業に好意的な人ばかりを選んだわけではありません。',
          '9人のうち7人が、同じことを口にしました。今、水の引ける土地は、線の向こうへ去った人たちの土地だけだというのです。広瀬さんは本部に答えます。今建てるのは、学校の敷地の8棟。残りは、誰の土地かが決まるまで建てない。「残りの資金を失うとしても、その土地に建てるよりはよいと考えます」。',
        ],
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          'どんな活動も紛争に影響します。人に指摘される前に、自分で探します。',
          '害は細部に宿ります。場所、業者、日取り、看板の名前です。',
          '小さくても新しい分析は、大きくて古い分析に勝ります。',
          '減らす、遅らせる、場所を変える。これも、専門家としての立派な成果です。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'cycle',
      width: 640,
      height: 320,
      svg: `<path d="M414 52Q536 52 537 80M540 164V216M372 264H280M100 228V176M104 92Q104 52 212 52" fill="none" stroke="var(--control)" stroke-width="4"/>
<g fill="var(--control)"><path d="M528 78h18l-9 13z"/><path d="M531 214h18l-9 13z"/><path d="M282 255v18l-13-9z"/><path d="M91 178h18l-9-13z"/><path d="M212 43v18l13-9z"/></g>
<g fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2.5"><rect x="226" y="16" width="188" height="72" rx="10"/><rect x="444" y="92" width="184" height="72" rx="10"/><rect x="372" y="228" width="224" height="72" rx="10"/><rect x="44" y="228" width="224" height="72" rx="10"/><rect x="12" y="92" width="184" height="72" rx="10"/></g>
<g text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)"><text x="320" y="46">{{analyse}}</text><text x="536" y="122">{{design}}</text><text x="484" y="258">{{start}}</text><text x="156" y="258">{{listen}}</text><text x="104" y="122">{{leave}}</text></g>
<g text-anchor="middle" font-size="18" fill="var(--ink)"><text x="320" y="72">{{analyse-note}}</text><text x="536" y="148">{{design-note}}</text><text x="484" y="284">{{start-note}}</text><text x="156" y="284">{{listen-note}}</text><text x="104" y="148">{{leave-note}}</text></g>
<text x="320" y="172" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{centre}}</text>`,
      labels: {
        analyse: { en: 'Analyse', ja: '分析する' },
        'analyse-note': { en: 'What divides?', ja: '何が分断するか' },
        design: { en: 'Design', ja: '設計する' },
        'design-note': { en: 'Line by line', ja: '1行ずつ読む' },
        start: { en: 'Hire, buy, announce', ja: '雇い、買い、知らせる' },
        'start-note': { en: 'Who gains first?', ja: '先に得るのは誰か' },
        listen: { en: 'Carry out, listen', ja: '実施し、聞く' },
        'listen-note': { en: 'Who may stop it?', ja: '誰が止めるか' },
        leave: { en: 'Hand over', ja: '引き継ぐ' },
        'leave-note': { en: 'What stays?', ja: '何が残るか' },
        centre: { en: 'Effect on the conflict', ja: '紛争への影響' },
      },
      alt: {
        en: 'A cycle of five stages around the words “effect on the conflict”: analyse, what divides; design, line by line; hire, buy and announce, who gains first; carry out and listen, who may stop it; hand over, what stays.',
        ja: '「紛争への影響」を中心に置いた五つの段階の循環図。分析する（何が分断するか）、設計する（1行ずつ読む）、雇い・買い・知らせる（先に得るのは誰か）、実施し聞く（誰が止めるか）、引き継ぐ（何が残るか）。',
      },
      caption: {
        en: 'The question in the middle is asked at every stage, not only at the first.',
        ja: '中央の問いは、最初だけでなく、すべての段階で問い直します。',
      },
    },
  ],
  checks: [
    {
      key: 'm5-l1-road',
      stem: {
        en: 'All material for your school in Tesh must pass a bridge whose guards take 50 dollars a lorry for an armed group. The plan needs 80 lorries. What do you do first?',
        ja: 'テシュ村の学校の資材は、すべて一つの橋を通ります。橋の見張りは、武装勢力のために、トラック1台につき50ドルを取っています。計画では80台が必要です。まず何をしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Let the contractor pay, so that it is not your money.',
            ja: '自分たちの支出にならないよう、請負業者に払わせる。',
          },
          correct: false,
          because: {
            en: 'It is your money by another hand, 4,000 dollars of it, and it may break the law you work under.',
            ja: '人の手を経ても、元はあなたの資金です。4,000ドルになりますし、適用される法令に違反するおそれもあります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Halt, tell your supervisor, and look for a design that needs less transport.',
            ja: 'いったん止めて上司に報告し、輸送の少ない設計を探す。',
          },
          correct: true,
          because: {
            en: 'Whether anything may be paid is not yours alone to decide. Local stone, another season or a smaller building may take the question away.',
            ja: '払ってよいかどうかは、あなた一人では決められません。地元の石を使う、季節を変える、建物を小さくするなどで、問題そのものがなくなることもあります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Negotiate with the guards for a lower price.',
            ja: '見張りと値下げの交渉をする。',
          },
          correct: false,
          because: {
            en: 'You would have recognised the fee and the group, and made a contact you are not authorised to make.',
            ja: '料金も勢力も認めたことになり、許可されていない接触をしたことにもなります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Move the school to the valley, which the lorries can reach free of charge.',
            ja: '料金なしで行ける谷に、学校を移す。',
          },
          correct: false,
          because: {
            en: 'Then the children of Tesh pay for the bridge, and the map says once more: valley.',
            ja: '橋の代償をテシュ村の子どもが払うことになり、地図にはまた谷だけが記されます。',
          },
        },
      ],
    },
  ],
}
