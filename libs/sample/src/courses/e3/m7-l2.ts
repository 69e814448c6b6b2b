import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m7l2: LessonContent = {
  key: 'm7-l2',
  title: { en: 'Exercise: the first 72 hours', ja: '演習：最初の72時間' },
  minutes: 20,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'You land tired, in the heat, with two bags and forty impressions a minute. Everybody wants something from you, and you want to be useful. In these three days people are hurt, or get into a dispute, or promise things, for one reason above all: they begin to work before they are safe.',
      },
      { kind: 'heading', text: 'An order that holds almost everywhere' },
      { kind: 'figure', figure: 'order-72' },
      {
        kind: 'steps',
        items: [
          '**Check in with security.** You are on a list, you hear today’s situation, the curfew and what you may not do. Until then you go nowhere.',
          '**Test radio and phone.** Not “received”, but tested: you have called, and somebody has answered. Duty number in the phone and on paper.',
          '**Medical and residence safety.** Where you are treated by night. Your room: lock, second way out, smoke, water, meeting place, who lives next door.',
          '**Meet your supervisor.** What is expected this week and what is not; who decides when the supervisor is away; the second channel in case of misconduct.',
          '**Read the local rules.** Standing instructions, code of conduct, vehicle and photo rules. Sign only what you have read.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Your mission may have an order of its own, with a badge office before the radio or a medical check on the first evening. Its check-in sheet counts. The reason behind the order remains: first be findable, then reachable, then safe at night, then at work.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Three things to refuse kindly in the first 72 hours',
        text: 'A drive outside your permitted area “just to show you”. A promise: money, jobs, dates, anything. A signature for a vehicle, cash or stores that you have not counted.',
      },
      { kind: 'heading', text: 'The exercise' },
      {
        kind: 'paragraph',
        text: 'Work on it alone, twenty minutes with pen and paper. In the live session you compare your plan in threes. There are several good plans, and some bad ones.',
      },
      {
        kind: 'scenario',
        title: 'Talamba, Tuesday, 15:40',
        situation: [
          'You land in Talamba as an election adviser. Sunset is at 18:10, curfew begins at 20:00. The driver at the airfield says that your supervisor, Lina Brandt, would like you to come straight to a dinner with the election commission at 18:30, “just to be seen”.',
          'Your telephone has no local card. Your room is in a guest house you have not seen. A bag with your malaria medicine did not arrive. A message from home asks you to call urgently. The security office closes at 17:00. You have a slight headache.',
        ],
        response: [
          'One good plan: 15:50 to the security office (it closes first): list, briefing, radio issued and tested, local card, duty number on paper. 16:40 a call home of three minutes, now that there is a card: urgent may be real, and you cannot listen to anything before you know. 16:50 medical: tablets for tonight, temperature taken because of the headache.',
          '17:20 guest house by daylight: lock, second exit, net, water, the guard’s name. 17:40 a call to Lina Brandt: “I have arrived and checked in. I would rather be presented tomorrow, rested and briefed. Is there anything tonight that cannot wait?” She says no; she had wanted to be kind.',
          'Eat, drink water, sleep. On Wednesday morning: supervisor, local rules, the missing bag. The commission meets you at eleven, and you know its members’ names.',
        ],
      },
      { kind: 'check', check: 'm7-l2-dinner' },
      {
        kind: 'table',
        caption: 'Compare your plan',
        head: ['Question', 'A good sign', 'A warning sign'],
        rows: [
          ['What came first?', 'What closes, or goes dark, first', 'What was asked for loudest'],
          ['Who knew where you were?', 'Security, then the supervisor', 'Only the driver'],
          ['What did you put off?', 'Being seen', 'The radio test, the medicine'],
          ['What did you say no to?', 'One thing, with thanks and an alternative', 'Nothing, or everything'],
          ['What did you assume?', 'You wrote it down and asked', 'You do not remember'],
        ],
      },
      { kind: 'heading', text: 'Days two and three' },
      {
        kind: 'list',
        items: [
          'Walk or drive every way you will need at night once by day, with somebody who knows it.',
          'Greet national colleagues by name, and ask three of them: “What should a newcomer here not do?”',
          'Send your agency a sign of arrival: place, number, next of kin unchanged.',
          'Sleep. Decide nothing large before the third morning.',
        ],
      },
      {
        kind: 'checklist',
        title: 'On one card, in your shirt pocket',
        items: [
          'Duty phone, medical, supervisor, and my two reporting channels',
          'My call sign and the channel; the word for “I need help”',
          'Address of my residence in the local language; meeting place',
          'Blood group, allergies, medicines',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '暑さの中、荷物を二つ持ち、疲れて到着します。1分ごとに四十もの印象が押し寄せます。誰もがあなたに何かを求め、あなたも役に立ちたいと思っています。この3日間に、けがをする、もめごとに巻き込まれる、約束をしてしまう。その最大の理由は一つです。自分の安全を整える前に、仕事を始めるからです。',
      },
      { kind: 'heading', text: 'ほとんどの場所で通用する順序' },
      { kind: 'figure', figure: 'order-72' },
      {
        kind: 'steps',
        items: [
          '**安全担当に着任を届け出る。** 名簿に載り、今日の情勢、外出制限、してはならないことを聞きます。それまでは、どこにも行きません。',
          '**無線と電話を試す。** 受け取るだけでなく、試します。こちらから呼び出し、誰かが応えるまでです。当直番号は電話と紙の両方に書きます。',
          '**医務と住まいの安全を確かめる。** 夜間の治療場所。部屋は、鍵、もう一つの出口、煙、水、集合場所、隣人。',
          '**上司に会う。** 今週何を期待され、何は期待されていないか。上司の不在時は誰が決めるか。不正行為があったときの二つ目の窓口。',
          '**現地の規則を読む。** 常時適用される指示、行動規範、車両と撮影の規則。署名するのは、読んだものだけです。',
        ],
      },
      {
        kind: 'paragraph',
        text: '順序はミッションによって異なり、無線より先に身分証の発行所へ行くことも、最初の晩に健康診断があることもあります。そのときは、ミッションの着任手続票に従います。しかし、順序の理由は変わりません。まず所在が分かるように、次に連絡がつくように、次に夜を安全に過ごせるように、それから仕事です。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '最初の72時間に、丁寧に断る三つのこと',
        text: '「ちょっと案内するだけ」という、許可された区域の外への外出。金銭、仕事、日取りなど、あらゆる約束。自分で数えていない車両、現金、物品への署名。',
      },
      { kind: 'heading', text: '演習' },
      {
        kind: 'paragraph',
        text: '紙とペンで、一人で20分間取り組んでください。集合研修では、3人一組で計画を見比べます。良い計画はいくつもあり、悪い計画もあります。',
      },
      {
        kind: 'scenario',
        title: 'タランバ、火曜日、15時40分',
        situation: [
          'あなたは選挙専門家としてタランバに到着しました。日没は18時10分、外出制限は20時からです。飛行場の運転手が言います。上司のリナ・ブラントさんが、18時30分から選挙管理委員会との夕食会があるので、「顔を見せるだけでいいから」まっすぐ来てほしいそうです、と。',
          '電話には現地のSIMカードが入っていません。部屋は、まだ見たことのない宿舎です。マラリアの薬を入れた荷物が届いていません。故郷から、至急電話がほしいというメッセージが来ています。安全担当の窓口は17時に閉まります。あなたは少し頭痛がします。',
        ],
        response: [
          '良い計画の一例です。15時50分、最初に閉まる安全担当の窓口へ。名簿への登録、説明、無線機の受領と試験、現地のSIMカード、紙に書いた当直番号。16時40分、カードが入ったので故郷に3分間電話します。本当に急ぎかもしれませんし、分からないままでは何を聞いても頭に入りません。16時50分、医務部門で今夜の薬を受け取り、頭痛があるので体温を測ります。',
          '17時20分、明るいうちに宿舎へ。鍵、もう一つの出口、蚊帳、水、警備員の名前。17時40分、ブラントさんに電話します。「到着し、届け出を済ませました。ごあいさつは、休んで説明を受けてから、明日にさせていただければと思います。今夜でなければならない用件はありますか」。答えは「ありません」。歓迎の気持ちで誘ってくれたのでした。',
          '食べ、水を飲み、眠ります。水曜日の朝、上司に会い、現地の規則を読み、届かない荷物を問い合わせます。選挙管理委員会とは11時に会います。そのときには、委員の名前を覚えています。',
        ],
      },
      { kind: 'check', check: 'm7-l2-dinner' },
      {
        kind: 'table',
        caption: '自分の計画と比べる',
        head: ['問い', '良い兆し', '注意すべき兆し'],
        rows: [
          ['最初に何をしたか', '最初に閉まること、暗くなるとできないこと', '最も声高に求められたこと'],
          ['居場所を知っていたのは誰か', '安全担当、次に上司', '運転手だけ'],
          ['何を後に回したか', '顔見せ', '無線の試験、薬'],
          ['何を断ったか', '一つのことを、礼と代案を添えて', '何も断らなかった、またはすべて断った'],
          ['何を思い込んでいたか', '書き出して、確かめた', '覚えていない'],
        ],
      },
      { kind: 'heading', text: '2日目と3日目' },
      {
        kind: 'list',
        items: [
          '夜に使うことになる道は、すべて一度、よく知っている人と昼間に通っておきます。',
          '現地職員の名前を呼んであいさつし、3人に尋ねます。「着任したばかりの人が、ここでしてはいけないことは何ですか」',
          '派遣元に到着を知らせます。場所、電話番号、緊急連絡先に変更がないこと。',
          '眠ります。3日目の朝までは、大きなことを決めません。',
        ],
      },
      {
        kind: 'checklist',
        title: '胸ポケットに入れる1枚のカード',
        items: [
          '当直電話、医務部門、上司、そして二つの通報窓口',
          '自分の呼出名と使用チャンネル。「助けが必要」を意味する言葉',
          '現地の言葉で書いた住まいの住所と、集合場所',
          '血液型、アレルギー、服用中の薬',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'order-72',
      width: 640,
      height: 250,
      svg: `<path d="M40 90H600" stroke="var(--control)" stroke-width="4" fill="none"/>
<path d="M598 80v20l18-10z" fill="var(--control)"/>
<g fill="var(--surface)" stroke="var(--primary)" stroke-width="4"><circle cx="72" cy="90" r="28"/><circle cx="192" cy="90" r="28"/><circle cx="312" cy="90" r="28"/><circle cx="432" cy="90" r="28"/><circle cx="552" cy="90" r="28"/></g>
<g text-anchor="middle" font-size="24" font-weight="700" fill="var(--ink)"><text x="72" y="98">1</text><text x="192" y="98">2</text><text x="312" y="98">3</text><text x="432" y="98">4</text><text x="552" y="98">5</text></g>
<g text-anchor="middle" font-size="20" fill="var(--ink)"><text x="72" y="152" font-weight="700">{{s1}}</text><text x="192" y="152" font-weight="700">{{s2}}</text><text x="312" y="152" font-weight="700">{{s3}}</text><text x="432" y="152" font-weight="700">{{s4}}</text><text x="552" y="152" font-weight="700">{{s5}}</text>
<text x="72" y="190">{{w1}}</text><text x="192" y="190">{{w2}}</text><text x="312" y="190">{{w3}}</text><text x="492" y="190">{{w4}}</text></g>
<path d="M384 206H600" stroke="var(--valid)" stroke-width="4" fill="none"/>
<path d="M24 206H360" stroke="var(--saffron)" stroke-width="4" fill="none"/>
<text x="192" y="236" text-anchor="middle" font-size="20" fill="var(--ink)">{{safe}}</text>
<text x="492" y="236" text-anchor="middle" font-size="20" fill="var(--ink)">{{work}}</text>`,
      labels: {
        s1: { en: 'Security', ja: '安全担当' },
        s2: { en: 'Radio', ja: '無線・電話' },
        s3: { en: 'Health', ja: '医務・住居' },
        s4: { en: 'Supervisor', ja: '上司' },
        s5: { en: 'Rules', ja: '規則' },
        w1: { en: 'findable', ja: '所在' },
        w2: { en: 'reachable', ja: '連絡' },
        w3: { en: 'safe nights', ja: '夜の安全' },
        w4: { en: 'at work', ja: '仕事' },
        safe: { en: 'first be safe', ja: 'まず安全を整える' },
        work: { en: 'then begin', ja: 'それから始める' },
      },
      alt: {
        en: 'Five steps in a row. 1 security: be findable. 2 radio and phone: be reachable. 3 health and room: be safe at night. 4 supervisor and 5 local rules: be at work. The first three stand under “first be safe”, the last two under “then begin”.',
        ja: '一列に並んだ五つの段階。1、安全担当で所在が分かるようにする。2、無線と電話で連絡がつくようにする。3、医務と住居で夜の安全を整える。4、上司と、5、現地の規則で仕事に就く。初めの三つは「まず安全を整える」、後の二つは「それから始める」。',
      },
      caption: {
        en: 'The order of the first 72 hours. Your mission’s check-in sheet may differ; the reason does not.',
        ja: '最初の72時間の順序。ミッションの着任手続票と異なることがあっても、理由は変わりません。',
      },
    },
  ],
  checks: [
    {
      key: 'm7-l2-dinner',
      stem: {
        en: 'In the exercise: why is the dinner at 18:30 better declined, although curfew is only at 20:00?',
        ja: '演習で、外出制限は20時からなのに、18時30分の夕食会を断るほうがよいのはなぜですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Because meetings with the commission are forbidden to newcomers.',
            ja: '新任者は委員会と会うことを禁じられているから。',
          },
          correct: false,
          because: {
            en: 'There is no such rule. You meet the commission the next day.',
            ja: 'そのような規則はありません。委員会とは翌日に会います。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Because you would go in the dark, unbriefed, to people whose names and quarrels you do not know.',
            ja: '暗い中を、説明も受けずに、名前も対立関係も知らない人々のもとへ行くことになるから。',
          },
          correct: true,
          because: {
            en: 'Safety, and impartiality as well: a first impression with one side of the table cannot be repeated.',
            ja: '安全の問題であり、公平性の問題でもあります。誰の隣に座ったかという第一印象は、やり直せません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Because private invitations are gifts.',
            ja: '私的な招待は贈り物に当たるから。',
          },
          correct: false,
          because: {
            en: 'It is an official dinner and the supervisor’s idea. The question is the hour and your state, not the meal.',
            ja: '公式の夕食会であり、上司の発案です。問題は食事ではなく、時刻とあなたの状態です。',
          },
        },
      ],
    },
  ],
}
