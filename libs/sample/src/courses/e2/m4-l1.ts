import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l1: LessonContent = {
  key: 'm4-l1',
  title: { en: 'Women, peace and security', ja: '女性・平和・安全保障' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'In one afternoon the elders of Lumo, the district officer and two engineers settle where the new well will stand: on the square, flat and close to the road. The women who fetch the water would have chosen the lower spring, because on the square the armed young men sit all day. Nobody meant to leave them out. Nobody asked who was missing, either.',
      },
      { kind: 'heading', text: 'What the Security Council asked for' },
      {
        kind: 'paragraph',
        text: 'In October 2000 the Security Council adopted **resolution 1325**. Its point is simple: women are not only among those whom war harms, they are among those who end it, and they belong in every decision on peace. More resolutions followed; **1820**, of 2008, says that sexual violence used as a tactic of war is a matter of international peace and security. Many states have a national action plan on it, Japan since 2015.',
      },
      {
        kind: 'table',
        caption: 'The four pillars, as questions about your own work this month',
        head: ['Pillar', 'Ask yourself'],
        rows: [
          ['Participation', 'Who decides here, and which women chose those who speak for them?'],
          ['Prevention', 'Which early signs do women see first, and who hears about them?'],
          ['Protection', 'What danger does the way to our activity add, and for whom?'],
          ['Relief and recovery', 'Who owns the land, the card or the account into which our help flows?'],
        ],
      },
      { kind: 'heading', text: '“The women” are not one person' },
      {
        kind: 'paragraph',
        text: 'A trader with two lorries, a widow whose brother-in-law took her field, the wife of a commander, a girl of seventeen who came back from the bush with a child: they share little except that others speak for them. To invite “a women’s representative” is to choose one of them over the rest. And women have carried messages, hidden weapons and fought. Ask what each did and wants; do not assume that she wants peace on anybody’s terms.',
      },
      {
        kind: 'table',
        caption: 'What keeps people out of the room, and what you can move',
        head: ['Obstacle', 'What you can change'],
        rows: [
          ['The hour: dusk, market day, the hour of cooking', 'Ask three women which hour is possible, then fix it'],
          ['The place: barracks side, beer hall, two hours’ walk', 'Meet where they already meet; or go twice'],
          ['The language of the meeting', 'An interpreter whom they accept, and time for her to work'],
          [
            'Small children, fares, a lost day’s wage',
            'A room and a person for the children; fares paid to everybody alike',
          ],
          [
            'What is said at home afterwards',
            'Explain the meeting to families and elders beforehand; never publish names',
          ],
        ],
      },
      { kind: 'check', check: 'm4-l1-silent' },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Do not go looking for stories of violence',
        text: 'A meeting about wells is no place to ask about rape, and you are not the person to ask. If somebody tells you, woman or man, listen, do not question, say where confidential care can be had today, and let the person decide what happens next. Write no names down. Know the referral route of your duty station before the first meeting, not after it.',
      },
      {
        kind: 'scenario',
        title: 'Two chairs by the door',
        situation: [
          'The new market committee of Kasuru has twelve seats, two of them for women. The chairman has named his sister and his cashier. At the first meetings both sit by the door and say nothing. The report reads: “Women’s participation: achieved.” Saki Ueno, the programme officer, has to sign it.',
        ],
        response: [
          'Saki does not sign yet. She asks the cloth sellers, the grain sellers and the herders’ wives from Tesh, each group by itself, how they settle quarrels now and whom they would send. She learns that the stalls by the gate, where most women sell, are the ones the committee means to clear.',
          'She takes it to the chairman first, alone, so that he can propose it himself: four seats, chosen by the three groups, and no decision about the stalls without two of the four present. Four, because one person alone is easily talked down.',
          'After the second meeting one of the four is threatened at home. The groups, not Saki, decide what to do: they send two together from then on, and an elder whom both families respect visits the husband.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Before you close the list of who will be in the room',
        items: [
          'For each group named: who chose its speaker, and who among its own disagrees with her or him?',
          'Hour, place, language and cost were set after asking those who find it hardest to come',
          'Somebody will hear, elsewhere, those for whom coming would be dangerous',
          'Coming does not put anybody’s name, face or voice where others can use it',
          'What is still open to be decided: if nothing is, do not call it participation',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Count who changed a decision, not who sat in the room.',
          'Several seats, chosen by those who are represented; never one.',
          'Risk that your meeting creates is yours to reduce, and theirs to accept or refuse.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ルモ村の長老たち、郡の役人、技術者2人は、新しい井戸の場所を半日で決めました。平らで道路に近い、村の広場です。しかし、水を汲む女性たちなら、下手の泉のそばを選んだはずです。広場には、武器を持った若者たちが一日中たむろしているからです。外そうと思った人はいません。ただ、誰がいないのかを尋ねた人もいませんでした。',
      },
      { kind: 'heading', text: '安全保障理事会が求めたこと' },
      {
        kind: 'paragraph',
        text: '2000年10月、国連安全保障理事会は**決議第1325号**を採択しました。要点は明快です。女性は戦争の被害を受ける側であるだけでなく、戦争を終わらせる側でもあり、平和に関するあらゆる意思決定に加わるべきだ、ということです。その後も決議が重ねられ、2008年の**第1820号**は、戦術として用いられる性暴力を国際の平和と安全に関わる問題と位置づけました。多くの国が行動計画を定めており、日本も2015年から定めています。',
      },
      {
        kind: 'table',
        caption: '四つの柱を、今月の自分の仕事への問いとして読む',
        head: ['柱', '自分への問い'],
        rows: [
          ['参画', 'ここでは誰が決めているか。女性の代表を選んだのは、どの女性たちか。'],
          ['予防', '女性が真っ先に気づく兆しは何か。それを誰が聞いているか。'],
          ['保護', '私たちの活動に来る道のりが、誰の、どんな危険を増やすか。'],
          ['救援と復興', '支援の行き着く土地、配給カード、口座は、誰の名義か。'],
        ],
      },
      { kind: 'heading', text: '「女性」という名の人はいない' },
      {
        kind: 'paragraph',
        text: 'トラックを2台持つ商人。夫の弟に畑を取られた寡婦。司令官の妻。子を連れて武装勢力のもとから戻った17歳の少女。共通するのは、いつも他人に代弁されていることくらいです。「女性代表」を一人招けば、その中の一人だけを選ぶことになります。また、女性も伝令を務め、武器を隠し、戦ってきました。一人ひとりが何をし、何を望むのかを尋ねます。どんな条件でも和平を望むはずだと決めつけてはいけません。',
      },
      {
        kind: 'table',
        caption: '参加を妨げるものと、こちらが変えられること',
        head: ['妨げ', '変えられること'],
        rows: [
          ['時刻（夕暮れ、市の立つ日、炊事の時間）', '来られる時刻を3人の女性に聞いてから決める'],
          ['場所（兵舎の脇、酒場、徒歩2時間の所）', '普段集まっている所で開く。または二度に分けて出向く'],
          ['会議で使う言葉', '参加者が受け入れる通訳を頼み、訳す時間を取る'],
          ['幼い子ども、交通費、失う日当', '子どもの部屋と世話役を用意し、交通費は全員に同じ条件で払う'],
          ['帰宅してから言われること', '家族と長老に前もって趣旨を説明する。名前は決して公表しない'],
        ],
      },
      { kind: 'check', check: 'm4-l1-silent' },
      {
        kind: 'callout',
        tone: 'warning',
        title: '暴力の体験を聞き出そうとしない',
        text: '井戸の話し合いは、性暴力について尋ねる場ではありません。あなたも、それを尋ねる立場にはありません。打ち明けられたら、相手が女性でも男性でも、問いたださずに耳を傾け、秘密の守られるケアを今日どこで受けられるかを伝え、その先は本人に決めてもらいます。名前は書き留めません。任地での照会先は、最初の会合の後ではなく、前に確かめておきます。',
      },
      {
        kind: 'scenario',
        title: '入口のそばの二つの椅子',
        situation: [
          'カスルの町の新しい市場委員会は12人で、うち2人が女性枠です。委員長は、自分の妹と帳簿係を指名しました。会合では、2人とも入口のそばに座り、一言も話しません。報告書の案には「女性の参画：達成」とあります。署名するのは、事業担当の上野早紀さんです。',
        ],
        response: [
          '上野さんは、まだ署名しません。布を売る人たち、穀物を売る人たち、テシュ村から来る牧畜民の妻たちに、グループごとに話を聞きます。今はもめ事をどう収めているか。代表を出すなら誰か。すると、委員会が立ち退かせようとしているのは、女性の大半が店を出している門の脇だと分かりました。',
          '上野さんはまず委員長と二人で会い、委員長自身が提案できるようにします。女性枠は4人とし、三つのグループが選ぶこと。店の場所については、4人のうち2人がいなければ決めないこと。4人としたのは、一人では言い負かされやすいからです。',
          '2回目の会合の後、4人のうち1人が家で脅されました。対応を決めたのは、上野さんではなく女性たちです。それからは二人一組で出ることにし、両家が敬う長老に夫を訪ねてもらいました。',
        ],
      },
      {
        kind: 'checklist',
        title: '参加者の名簿を締め切る前に',
        items: [
          '名簿にある集団ごとに、話し手を選んだのは誰か、内部で異なる意見の人は誰かを知っている',
          '時刻、場所、言葉、費用は、最も来にくい人に聞いてから決めた',
          '来ること自体が危険な人の声を、別の場で聞く段取りがある',
          '参加しても、名前、顔、声が他人に利用される所に残らない',
          'まだ決まっていないことが残っている。何も残っていなければ、それを参画とは呼ばない',
        ],
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '部屋にいた人ではなく、決定を変えた人を数えます。',
          '席は複数用意し、代表される側が選びます。一つだけの席にはしません。',
          'こちらの会合が生む危険を減らすのは、私たちの務めです。それを引き受けるかどうかは、本人が決めます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l1-silent',
      stem: {
        en: 'Twenty men and nine women come to your meeting on the new clinic. In an hour no woman says a word. What do you do?',
        ja: '新しい診療所についての会合に、男性20人と女性9人が来ました。1時間たっても、女性は誰も発言しません。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Call on the women one by one, so that each is heard.',
            ja: '女性を一人ずつ指名し、全員に話してもらう。',
          },
          correct: false,
          because: {
            en: 'In front of twenty men, some of them husbands and creditors, a forced answer is a polite one, and may be paid for at home.',
            ja: '夫や金の貸し手もいる20人の男性の前では、当たり障りのない答えしか出ません。後で家で責められるかもしれません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Note that they were present and agreed, since nobody objected.',
            ja: '出席し、異議もなかったので、賛成したと記録する。',
          },
          correct: false,
          because: {
            en: 'Silence tells you about the room, not about their opinion.',
            ja: '沈黙が示しているのはその場の力関係であり、意見ではありません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Keep the decision open, and hear them apart, at a place and hour they choose.',
            ja: '結論を保留し、女性たちが選ぶ場所と時刻で、別に話を聞く。',
          },
          correct: true,
          because: {
            en: 'They can speak among themselves, and what they say can still change something. Tell the whole meeting that you will do so, so that nothing looks secret.',
            ja: '自分たちだけなら話せますし、その意見で結果が変わる余地も残ります。隠れて聞いたと思われないよう、そうすることを会合の場で伝えておきます。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Ask the chairman’s wife what the women think.',
            ja: '議長の妻に、女性たちの考えを尋ねる。',
          },
          correct: false,
          because: {
            en: 'She can tell you what one well-placed woman thinks.',
            ja: '分かるのは、恵まれた立場にある一人の女性の考えだけです。',
          },
        },
      ],
    },
  ],
}
