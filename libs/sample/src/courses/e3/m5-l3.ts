import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l3: LessonContent = {
  key: 'm5-l3',
  title: { en: 'Environment', ja: '環境' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A base for five hundred people is a small town set down where a village lived from one well. It drinks, burns diesel, makes rubbish and sewage, and one day it leaves. What it takes and what it leaves behind is seen by everybody, and remembered longer than any workshop.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'What neglect can do',
        text: 'In Haiti in 2010, cholera spread along a river below a peacekeeping camp. The outbreak killed thousands of people. In 2016 the Secretary-General apologised in the name of the United Nations for not having done enough. Waste water is not a housekeeping question.',
      },
      { kind: 'heading', text: 'Four flows to know at your duty station' },
      {
        kind: 'table',
        caption: 'Ask in the first week',
        head: ['Flow', 'The question', 'What you can do'],
        rows: [
          [
            'Water',
            'Where does ours come from, and who else drinks from there in the dry season?',
            'Short showers, report a dripping tank the same day, no car washing in the dry months',
          ],
          [
            'Waste water',
            'Where does it go, and when was that last checked?',
            'Report a full or leaking tank at once: it is a health incident',
          ],
          [
            'Rubbish',
            'Who takes it, and what happens then? (Go and look once.)',
            'Sort; batteries, oil, medicines and paper with names never go with the rest',
          ],
          [
            'Energy',
            'How many hours does the generator run for an empty office?',
            'Switch off cooling and lights; fewer journeys, fuller cars',
          ],
        ],
      },
      { kind: 'heading', text: 'Do not compete with your neighbours' },
      {
        kind: 'list',
        items: [
          'Water bought from a truck may have been taken from a village well in the morning. Ask where it was filled.',
          'Firewood and charcoal for a camp’s kitchen can strip a hillside, and those who then walk further for wood are mostly women and girls.',
          'High rents drive families out of their street. Choose modestly, and ask who lived there before.',
          'Sand and gravel for our roads come from somebody’s riverbed. Was he asked?',
        ],
      },
      { kind: 'check', check: 'm5-l3-water' },
      { kind: 'heading', text: 'Animals, plants, antiquities' },
      {
        kind: 'paragraph',
        text: 'Ivory, skins, shells, live birds, bush meat, old coins and statues: do not buy, accept or carry them. Trade in many species is restricted or forbidden under an international convention, CITES, and trade in antiquities finances armed groups in some places. At Japanese customs, “it was a present” does not help. Do not feed or keep animals: a stray that is fed at the gate bites at the gate.',
      },
      { kind: 'heading', text: 'If fuel or oil is spilled' },
      {
        kind: 'steps',
        items: [
          '**Stop and warn.** No flame, no smoking, engines off, people upwind.',
          '**Stop the source** only if you can do it safely: close the valve, set the drum upright.',
          '**Keep it from water.** Earth, sand or absorbent around it, drains and ditches first. Never rinse it away.',
          '**Report** the place, what and how many litres, the nearest well, and who has been told.',
          '**Collect** contaminated earth in marked drums for the engineers. The hole remains open until they have looked at it.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The well behind the wall',
        situation: [
          'In Kasuru, Mio Fujita of the engineering section hears from the tea seller that the water in the well behind the compound wall “has tasted of cars for a month”. Her own tests inside the wall are good. The well is not the mission’s, and the move to the new camp is in five weeks.',
        ],
        response: [
          'She tastes nothing and dismisses nothing. With the village’s water committee she has a sample taken that day, asks that the well be left alone until there is a result, and has the mission’s water truck stop there, without a ceremony.',
          'The sample contains diesel. The cause is an underground pipe of the old generator. The result goes to the committee first and in their language, then into the report. The pipe is dug up before the move; the paragraph “what we leave behind” in the closing plan gets a name and a date.',
          'When she tells it later, she says: “We test where our own people drink. The tea seller tested where the others do.”',
        ],
      },
      {
        kind: 'checklist',
        title: 'My part',
        items: [
          'I know the name of the person responsible for environment in my mission',
          'I have seen once where our rubbish and our waste water end',
          'I carry a bottle and fill it from the treated tank',
          'When I leave, nothing of mine stays behind except what somebody asked for',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '500人の宿営地は、一つの井戸で暮らしてきた村に突然置かれた小さな町です。水を飲み、軽油を燃やし、ごみと汚水を出し、いつか去っていきます。何を使い、何を残していくかは、すべての人に見られています。そして、どんな研修会よりも長く記憶されます。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '怠れば何が起きるか',
        text: '2010年、ハイチで、平和維持要員の宿営地の下流の川沿いにコレラが広がりました。この流行で何千人もの人が亡くなりました。2016年、事務総長は、十分な対応をしなかったことを国連の名において謝罪しました。排水は、家事の問題ではありません。',
      },
      { kind: 'heading', text: '任地で知っておく四つの流れ' },
      {
        kind: 'table',
        caption: '最初の週に尋ねること',
        head: ['流れ', '問い', 'あなたにできること'],
        rows: [
          [
            '水',
            '私たちの水はどこから来て、乾期にはほかに誰が飲んでいますか',
            'シャワーは短く。水槽の漏れはその日に報告。乾期は洗車しない',
          ],
          ['排水', 'どこへ行き、最後に点検されたのはいつですか', '満杯や漏れはすぐに報告する。健康に関わる事案です'],
          [
            'ごみ',
            '誰が引き取り、その後どうなりますか（一度は見に行く）',
            '分別する。電池、油、薬、名前の載った紙は、決してほかのごみと一緒にしない',
          ],
          [
            'エネルギー',
            '誰もいない事務所のために、発電機は何時間動いていますか',
            '冷房と照明を消す。車の回数を減らし、乗り合わせる',
          ],
        ],
      },
      { kind: 'heading', text: '隣人と奪い合わない' },
      {
        kind: 'list',
        items: [
          '給水車から買う水は、今朝、村の井戸からくんだものかもしれません。どこでくんだかを尋ねます。',
          '宿営地の台所で使うまきや炭のために、丘が一つ裸になることがあります。その後、より遠くまでまきを拾いに歩くのは、多くの場合、女性や少女です。',
          '高い家賃は、その通りから家族を追い出します。質素な家を選び、前に誰が住んでいたかを尋ねます。',
          '私たちの道の砂や砂利は、誰かの土地の川床から来ます。その人の了解は得ましたか。',
        ],
      },
      { kind: 'check', check: 'm5-l3-water' },
      { kind: 'heading', text: '動物、植物、古美術' },
      {
        kind: 'paragraph',
        text: '象牙、毛皮、貝殻、生きた鳥、野生動物の肉、古い硬貨や像。買わず、受け取らず、運びません。多くの種の取引はワシントン条約で規制され、禁じられているものもあります。古美術の取引が武装勢力の資金源になっている土地もあります。日本の税関で「もらい物です」と言っても通りません。動物に餌をやったり飼ったりしません。門で餌をもらった野良犬は、門で人をかみます。',
      },
      { kind: 'heading', text: '燃料や油がこぼれたら' },
      {
        kind: 'steps',
        items: [
          '**止まって知らせる。** 火気とたばこを禁じ、エンジンを切り、人を風上へ移します。',
          '**元を断つ。** 安全にできる場合に限り、弁を閉め、ドラム缶を起こします。',
          '**水に入れない。** 土、砂、吸着材で囲みます。排水口と溝が先です。水で流してはいけません。',
          '**報告する。** 場所、種類とリットル数、最も近い井戸、誰に知らせたか。',
          '**集める。** 汚れた土は印を付けたドラム缶に入れ、施設担当に渡します。担当者が確認するまで、穴は埋めません。',
        ],
      },
      {
        kind: 'scenario',
        title: '塀の向こうの井戸',
        situation: [
          'カスルで、施設担当の藤田澪さんは、お茶売りから、構内の塀の裏にある井戸の水が「ひと月前から車の味がする」と聞きます。塀の内側の水質検査に異常はありません。その井戸はミッションのものではなく、新しい宿営地への移転は5週間後です。',
        ],
        response: [
          '藤田さんは、自分で味見をすることも、聞き流すこともしません。その日のうちに村の水管理委員会と一緒に水を採り、結果が出るまで井戸を使わないよう頼み、ミッションの給水車を、式典などせずにそこへ回します。',
          '軽油が検出されました。原因は、古い発電機の地下配管でした。結果は、まず委員会に、村の言葉で伝え、それから報告書に載せます。配管は移転前に掘り出され、撤収計画の「残していくもの」の項に、担当者の名前と期日が入りました。',
          '後に藤田さんはこう語ります。「私たちは、自分たちが飲む水を調べます。お茶売りの人は、ほかの人が飲む水を調べてくれたのです」',
        ],
      },
      {
        kind: 'checklist',
        title: '私の分担',
        items: [
          'ミッションの環境担当者の名前を知っている',
          'ごみと排水の行き着く先を、一度は自分の目で見た',
          '水筒を持ち歩き、処理済みの水槽から入れている',
          '去るとき、頼まれた物のほかは何も残していかない',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm5-l3-water',
      stem: {
        en: 'It is the dry season. The contractor offers the camp a second truck of water every day, at a low price. The camp would like it. What do you ask first?',
        ja: '乾期です。業者が、毎日2台目の給水車を安く出せると言い、宿営地も望んでいます。まず何を尋ねますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Whether the price will hold until the rains.',
            ja: '雨期までその価格が続くか。',
          },
          correct: false,
          because: {
            en: 'A fair question for the contract, but a low price in the dry season is itself a sign that somebody else is paying.',
            ja: '契約上はもっともな問いですが、乾期に安いこと自体、ほかの誰かが代償を払っている兆しです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Whether the water has been tested for drinking.',
            ja: '飲み水としての検査を受けているか。',
          },
          correct: false,
          because: {
            en: 'Necessary, too. But good water can come from the only well of two hundred families.',
            ja: 'これも必要です。しかし、良い水が、200世帯に一つしかない井戸の水かもしれません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Where it is filled, and what those who live there say to it.',
            ja: 'どこでくむのか、そこに住む人々は何と言っているか。',
          },
          correct: true,
          because: {
            en: 'If it is taken from neighbours, the camp’s showers become a grievance, and soon a matter of security.',
            ja: '隣人の水であれば、宿営地のシャワーが不満の種になり、やがて安全の問題になります。',
          },
        },
      ],
    },
  ],
}
