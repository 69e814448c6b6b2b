import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m6l2: LessonContent = {
  key: 'm6-l2',
  title: { en: 'Stress and moral injury', ja: 'ストレスとモラルインジャリー' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'After a shock the body stays on guard. You may sleep badly, startle at a door, feel nothing, or laugh at the wrong moment. These are common reactions to an uncommon event. They are not a weakness, and for most people they fade.',
      },
      { kind: 'figure', figure: 'easing' },
      { kind: 'heading', text: 'The first three days' },
      {
        kind: 'checklist',
        title: 'What helps most people',
        items: [
          'Be somewhere safe, with somebody you trust',
          'Drink, eat and move; lie down at the usual hour even if sleep does not come',
          'Speak about it if you wish to. Nobody should be pressed to tell the story',
          'Small ordinary tasks; limited news and no videos of the event',
          'No alcohol or borrowed sleeping pills, and no great decisions',
        ],
      },
      { kind: 'heading', text: 'Standing beside a colleague' },
      {
        kind: 'steps',
        items: [
          '**Look.** Is this person safe, hurt, shaking, unusually silent?',
          '**Listen.** Sit down, ask what they need now, and let silence be. Do not say “I know how you feel”.',
          '**Link.** Help them reach family, rest, the doctor, the staff counsellor. Come back tomorrow, and in three weeks.',
        ],
      },
      { kind: 'check', check: 'm6-l2-colleague' },
      { kind: 'heading', text: 'When it is not fear' },
      {
        kind: 'paragraph',
        text: '**Moral injury** is the wound left when you did, could not prevent, or had to watch something that offends your own conscience, or when people you trusted failed those they should have protected. It speaks in guilt, shame, anger and the loss of meaning. Rest alone does not heal it.',
      },
      {
        kind: 'list',
        items: [
          'Tell it to somebody who can hear it without excusing or accusing: a counsellor, a chaplain, an experienced colleague.',
          'Separate what you decided, what you could have known, and what was never in your hands.',
          'Where repair is possible, do some of it: a report, a changed practice, an apology, a visit.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'At once, at any hour',
        text: 'If you or a colleague think of dying or of harming yourselves or somebody else, do not wait for a good moment. Tell somebody now, call the duty phone, the doctor or the emergency service, and do not leave the person alone.',
      },
      {
        kind: 'scenario',
        title: 'The gate',
        situation: [
          'During the fighting in Kasuru, Petra Sand carried out an order to keep the compound gate shut. A family she knew stood outside. They survived. Six weeks later she works until midnight, drinks alone, and says: “I am not stressed. I simply know now what I am.”',
        ],
        response: [
          'Her team leader, Jun Ogata, does not say that she only followed orders. He says, “I would like to hear about the gate, if you want to tell me,” and listens.',
          'He asks directly whether she has thoughts of harming herself. She has not. He arranges leave and an appointment with a counsellor, in confidence, and asks again the following week. He also takes the question of the gate to the next review: who could have opened it, and when?',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'If you lead a team',
        text: 'Take your own leave first; people copy what you do, not what you permit. National colleagues often cannot go home from the event, because it happened at home. Offer them the same care.',
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '衝撃的な出来事の後、体は警戒を解きません。眠れない、扉の音に跳び上がる、何も感じない、笑うところでもないのに笑ってしまう。どれも、普通でない出来事に対する、よくある反応です。弱さではありません。ほとんどの人では、しだいに和らぎます。',
      },
      { kind: 'figure', figure: 'easing' },
      { kind: 'heading', text: '最初の三日間' },
      {
        kind: 'checklist',
        title: '多くの人の助けになること',
        items: [
          '安全な場所で、信頼できる人と一緒にいる',
          '飲み、食べ、体を動かす。眠れなくても、いつもの時刻に横になる',
          '話したければ話す。無理に話させることは、誰もしない',
          'ささやかな日常の作業をする。ニュースは控え、出来事の動画は見ない',
          '酒や、人からもらった睡眠薬に頼らない。大きな決断をしない',
        ],
      },
      { kind: 'heading', text: '同僚のそばにいる' },
      {
        kind: 'steps',
        items: [
          '**見る。** 安全か、けがはないか、震えていないか、いつになく黙っていないか。',
          '**聴く。** 腰を下ろし、今何が必要かを尋ね、沈黙はそのままにします。「気持ちは分かるよ」とは言いません。',
          '**つなぐ。** 家族、休息、医師、職員相談員につながるよう手伝います。翌日も、3週間後も、また声をかけます。',
        ],
      },
      { kind: 'check', check: 'm6-l2-colleague' },
      { kind: 'heading', text: '恐怖ではない傷' },
      {
        kind: 'paragraph',
        text: '自分の良心に反することをした、防げなかった、見ているしかなかった。あるいは、信頼していた人たちが、守るべき人を守らなかった。そのときに残る傷を、**モラルインジャリー（良心の傷）**と呼びます。罪悪感、恥、怒り、意味の喪失となって現れます。休むだけでは癒えません。',
      },
      {
        kind: 'list',
        items: [
          '言い訳も非難もせずに聴いてくれる人に話します。カウンセラー、宗教者、経験のある同僚などです。',
          '自分が決めたこと、知り得たこと、初めから自分の手の届かなかったことを分けて考えます。',
          '償えることがあれば、少しでも行います。報告、やり方の見直し、謝罪、訪問などです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '何時であっても、すぐに',
        text: '自分や同僚が、死にたい、自分や誰かを傷つけたいと考えているときは、折を見てからなどと待ってはいけません。今すぐ誰かに話し、当直電話、医師、救急のいずれかに連絡します。その人を一人にしないでください。',
      },
      {
        kind: 'scenario',
        title: '門',
        situation: [
          'カスル郡での戦闘の間、ペトラ・サンドさんは、敷地の門を閉めておくようにという指示に従いました。門の外には、知り合いの家族が立っていました。家族は生き延びました。6週間たった今、サンドさんは深夜まで働き、一人で酒を飲み、こう言います。「ストレスじゃないの。自分がどういう人間か、分かっただけ」',
        ],
        response: [
          'チームリーダーの緒方淳さんは、「指示に従っただけだ」とは言いません。「話してもいいと思ったら、門のことを聞かせてほしい」と言い、耳を傾けます。',
          '緒方さんは、自分を傷つけたい気持ちがあるかを率直に尋ねます。ないという答えでした。休暇とカウンセラーの予約を内密に手配し、翌週、もう一度尋ねます。門のことは、次の振り返りでも取り上げます。いつ、誰なら開けられたのか、と。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'チームを率いる人へ',
        text: 'まず自分が休みを取ってください。人は、許可されたことではなく、あなたがしていることをまねます。現地出身の同僚は、出来事から離れて家に帰ることができません。起きた場所が、自分の家のある土地だからです。同じ支えを差し出してください。',
      },
    ],
  },
  figures: [
    {
      id: 'easing',
      width: 640,
      height: 330,
      svg: `<path d="M60 44V262H622" stroke="var(--control)" stroke-width="3" fill="none"/>
<rect x="372" y="62" width="244" height="128" fill="var(--warn-tint)"/>
<path d="M372 62V270" stroke="var(--warn)" stroke-width="3" stroke-dasharray="9 7" fill="none"/>
<path d="M90 250C96 120 106 84 126 84C176 84 206 196 330 226C420 244 520 248 612 250" stroke="var(--valid)" stroke-width="5" fill="none"/>
<path d="M126 84C180 84 200 150 268 148C360 146 420 128 612 122" stroke="var(--warn)" stroke-width="5" stroke-dasharray="16 8" fill="none"/>
<path d="M90 262v10M190 262v10M572 262v10" stroke="var(--control)" stroke-width="3" fill="none"/>
<circle cx="90" cy="250" r="8" fill="var(--saffron)" stroke="var(--ink)" stroke-width="2.5"/>
<text x="20" y="30" font-size="22" fill="var(--ink)">{{axis}}</text>
<text x="90" y="302" text-anchor="middle" font-size="22" fill="var(--ink)">{{event}}</text>
<text x="200" y="302" text-anchor="middle" font-size="22" fill="var(--ink)">{{week}}</text>
<text x="372" y="302" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{month}}</text>
<text x="560" y="302" text-anchor="middle" font-size="22" fill="var(--ink)">{{later}}</text>
<text x="494" y="100" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{help}}</text>
<text x="112" y="250" font-size="22" font-weight="700" fill="var(--ink)">{{eases}}</text>`,
      labels: {
        axis: { en: 'Strength of reactions', ja: '反応の強さ' },
        event: { en: 'Event', ja: '出来事' },
        week: { en: '1 week', ja: '1週間' },
        month: { en: '4 weeks', ja: '4週間' },
        later: { en: '3 months', ja: '3か月' },
        help: { en: 'Stays: ask for help', ja: '続くときは相談する' },
        eases: { en: 'Eases for most', ja: '多くの人は和らぐ' },
      },
      alt: {
        en: 'Strength of reactions over time. After the event both lines rise steeply. A solid line, marked “eases for most”, falls within weeks. A dashed line stays high; the time after four weeks is shaded, with the words “stays: ask for help”.',
        ja: '反応の強さの移り変わり。出来事の後、どちらの線も急に上がる。「多くの人は和らぐ」と書かれた実線は数週間で下がる。破線は高いまま続く。4週間より後は色がつき、「続くときは相談する」と書かれている。',
      },
      caption: {
        en: 'A picture, not a measurement. Four weeks is a late limit: ask sooner if you cannot work, sleep or be with people. You need no reason to ask on the first day.',
        ja: '測定値ではなく、考え方の図です。4週間は遅くともという目安です。仕事ができない、眠れない、人といられないなら、もっと早く相談してください。理由がなくても、初日に相談して構いません。',
      },
    },
  ],
  checks: [
    {
      key: 'm6-l2-colleague',
      stem: {
        en: 'The evening after an explosion, a colleague who was near it sits silent in the office and stares at the wall. He is not hurt. What do you do?',
        ja: '爆発のあった日の夜、近くにいた同僚が事務所で黙って座り、壁を見つめています。けがはありません。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Gather the team and have everybody, him too, describe in turn what they saw.',
            ja: 'チームを集め、彼も含めて全員に、見たことを順番に話してもらう。',
          },
          correct: false,
          because: {
            en: 'Making people relive an event when they are not ready can do harm. Facts needed for the report can be asked for briefly, and later.',
            ja: '心の準備がない人に出来事を語らせると、かえって害になることがあります。報告に必要な事実は、後で手短に尋ねれば足ります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Leave him in peace; silence is a way of coping.',
            ja: 'そっとしておく。黙っているのも、その人なりの対処だから。',
          },
          correct: false,
          because: {
            en: 'Silence is allowed, being left alone with it is another matter. You do not yet know whether he is safe tonight.',
            ja: '黙っていて構いませんが、一人きりにするのは別のことです。今夜、彼が大丈夫かどうか、まだ分かっていません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Sit down near him, offer water, ask what he needs now, and make sure that he is not alone tonight.',
            ja: '近くに座り、水を勧め、今必要なものを尋ね、今夜一人にならないようにする。',
          },
          correct: true,
          because: {
            en: 'Look, listen, link. It asks nothing of him and opens a door. Look in again tomorrow, and tell him how to reach the counsellor.',
            ja: '見る、聴く、つなぐ、の順です。何も強いず、きっかけだけを開いておきます。翌日もまた声をかけ、相談員への連絡方法を伝えます。',
          },
        },
        {
          id: 'd',
          text: { en: 'Pour him a strong drink and talk about football.', ja: '強い酒をついで、サッカーの話をする。' },
          correct: false,
          because: {
            en: 'The company is kind, the alcohol is not: it breaks sleep and delays recovery.',
            ja: '一緒にいようとする気持ちは親切です。しかし酒は眠りを妨げ、回復を遅らせます。',
          },
        },
      ],
    },
  ],
}
