import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 1, from ceasefire to peace: two kinds of peace, the continuum, human security, who does what. */
export const questionsM1: readonly Question[] = [
  {
    kind: 'single',
    key: 'e2-q001',
    outcome: 'e2-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Which line in a monthly report describes a step towards positive peace?',
      ja: '月例報告の記述のうち、積極的平和への一歩を表しているのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'For ninety days in a row no shot has been reported from the valley',
          ja: '90日続けて、谷からの発砲の報告がない',
        },
        correct: false,
        because: {
          en: 'Good news about negative peace, if people can report at all. It says nothing of what has taken its place.',
          ja: '届け出る手段があるなら、消極的平和についてのよい知らせです。しかし、代わりに何が生まれたかは分かりません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Both armed sides have withdrawn five kilometres from the agreed line',
          ja: '武装した双方が、合意した線から5キロ退いた',
        },
        correct: false,
        because: {
          en: 'Distance between weapons keeps a ceasefire. The quarrel itself is where it was.',
          ja: '武器と武器の間の距離は停戦を保ちますが、争いそのものは元のままです。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A herder won a case against a farmer, and the farmer paid',
          ja: '牧畜民が農民との裁きに勝ち、農民が支払った',
        },
        correct: true,
        because: {
          en: 'A quarrel was settled by rules, and the loser accepted it. That makes violence unnecessary.',
          ja: '争いが決まりによって収まり、負けた側も受け入れました。暴力に訴える必要をなくすのは、こうしたことです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The night curfew is kept by all people in the seven villages',
          ja: '七つの村のすべての住民が、夜間外出禁止令を守っている',
        },
        correct: false,
        because: {
          en: 'Obedience may come from fear. Where a curfew is needed, peace is at best negative.',
          ja: '守る理由は恐れかもしれません。禁止令の要る所の平和は、せいぜい消極的なものです。',
        },
      },
    ],
    explanation: {
      en: 'Negative peace is measured by what does not happen, positive peace by what people can do: settle a quarrel, travel alone, complain and be heard.',
      ja: '消極的平和は起きないことによって、積極的平和は人々ができることによって測ります。争いを収める、一人で旅をする、苦情を言って聞いてもらう、といったことです。',
    },
  },
  {
    kind: 'match',
    key: 'e2-q002',
    outcome: 'e2-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Match each observation in Kasuru to the term that describes it best.',
      ja: 'カスル郡で見聞きしたことと、それを最もよく表す用語を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'A man is beaten outside the land office after he has complained',
          ja: '苦情を届け出た男性が、土地事務所の外で殴られた',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'From the hills the nearest clinic is a day’s walk; the valley has two',
          ja: '丘からは最も近い診療所まで歩いて1日かかるが、谷には二つある',
        },
      },
      {
        id: 'l3',
        text: { en: '“Those people have always been thieves”', ja: '「あいつらは昔から泥棒だ」という言葉' },
      },
      {
        id: 'l4',
        text: {
          en: 'There has been no fighting for three years, yet nobody travels alone',
          ja: '3年間戦闘はないが、一人で旅をする人もいない',
        },
      },
      {
        id: 'l5',
        text: {
          en: 'Both villages bring their disputes to one court and accept its decisions',
          ja: '両村が同じ裁きの場に争い事を持ち込み、その決定に従う',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Direct violence', ja: '直接的暴力' } },
      { id: 'r2', text: { en: 'Structural violence', ja: '構造的暴力' } },
      { id: 'r3', text: { en: 'Cultural violence', ja: '文化的暴力' } },
      { id: 'r4', text: { en: 'Negative peace', ja: '消極的平和' } },
      { id: 'r5', text: { en: 'Positive peace', ja: '積極的平和' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'Direct violence has a date and a doer. Structural violence lies in how things are arranged, cultural violence in the words that make it seem right. A ceasefire removes only the first.',
      ja: '直接的暴力には日付と、手を下した人がいます。構造的暴力は社会の仕組みに、文化的暴力はそれを当然に見せる言葉にあります。停戦が取り除くのは、一つ目だけです。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q003',
    outcome: 'e2-o5',
    module: 'm1',
    points: 2,
    stem: {
      en: 'In a valley that has seen no violence so far, herders and farmers are tense before a very dry season. You help the elders of both to agree grazing dates. Where on the continuum does this activity stand?',
      ja: 'これまで暴力のなかった谷で、ひどい乾期を前に、牧畜民と農民の間が張りつめています。あなたは、双方の長老が放牧の日程を取り決めるのを手伝います。この活動は、連続性の中のどこに位置しますか。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Peacekeeping, as an agreement is being held', ja: '平和維持。合意が守られるように支えるから' },
        correct: false,
        because: {
          en: 'There has been no fighting and no ceasefire whose observance would have to be watched.',
          ja: '戦闘も、守られているかを見張るべき停戦も、まだありません。',
        },
      },
      {
        id: 'b',
        text: { en: 'Prevention: a dispute, no violence yet', ja: '予防。対立はあるが暴力はまだないから' },
        correct: true,
        because: {
          en: 'The aim is to keep a dispute from turning violent, by settling what it is about before it presses.',
          ja: '対立のもとを差し迫る前に取り決め、暴力になるのを防ぐのが狙いです。',
        },
      },
      {
        id: 'c',
        text: { en: 'Recovery, since the rural economy gains from it', ja: '復興。農村の経済が潤うことになるから' },
        correct: false,
        because: {
          en: 'The economy may gain as well, but nothing has been destroyed that would have to recover.',
          ja: '経済にも役立つかもしれませんが、立て直すべき破壊はまだ起きていません。',
        },
      },
      {
        id: 'd',
        text: { en: 'Humanitarian action, since there is a drought', ja: '人道支援。ひどい乾期への対応だから' },
        correct: false,
        because: {
          en: 'Humanitarian action would bring water to those in need. This activity settles a relation.',
          ja: '人道支援なら、必要な人に水を届けます。この活動が整えるのは、人と人との関係です。',
        },
      },
    ],
    explanation: {
      en: 'Place an activity by what it changes in this place now, not by the sector it belongs to. The same agreement after a war would be peacebuilding.',
      ja: '分野ではなく、その土地で今、何を変えるかによって位置づけます。同じ取り決めでも、戦争の後なら平和構築です。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q004',
    outcome: 'e2-o5',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You plan a road from Lumo to Tesh. Which features make it a contribution to peacebuilding, and not only a road? Choose all that apply.',
      ja: 'ルモ村からテシュ村への道路を計画しています。単なる道路ではなく、平和構築に役立つものにする特徴はどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Route, workers and tolls are settled by a committee of both villages',
          ja: '経路、働き手、通行料を、両村の委員会が決める',
        },
        correct: true,
        because: {
          en: 'They practise deciding together about something both need.',
          ja: '双方に必要なものについて、一緒に決める経験を積みます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'It is finished in time and for less than was planned',
          ja: '期限どおりに、予算を下回って完成する',
        },
        correct: false,
        because: {
          en: 'Well managed, but it changes nothing between the villages.',
          ja: '管理は見事ですが、両村の間は何も変わりません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Hill traders no longer have to pass the gate where they were charged twice',
          ja: '丘の商人が、二重に金を取られていた門を通らずに済むようになる',
        },
        correct: true,
        because: {
          en: 'It removes one of the causes of the quarrel.',
          ja: '争いの原因の一つを取り除きます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A board beside it shows two hands and the word “peace” in both languages',
          ja: '脇に、握手の絵と、二つの言語で「平和」と書いた看板を立てる',
        },
        correct: false,
        because: {
          en: 'A board has never settled a dispute.',
          ja: '看板が争いを収めたことはありません。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'It gives work for a year to two hundred men of the nearest village',
          ja: '最も近い村の男性200人に、1年間の仕事を与える',
        },
        correct: false,
        because: {
          en: 'Work for one side only may widen the gap.',
          ja: '一方だけの仕事は、溝を広げるおそれがあります。',
        },
      },
    ],
    explanation: {
      en: 'Infrastructure becomes peacebuilding when it is planned to change a cause of the conflict or the way in which people decide. Ask of each feature what it changes between the sides.',
      ja: '基盤整備が平和構築になるのは、紛争の原因や、人々の決め方を変えるように計画されたときです。特徴ごとに、双方の間で何が変わるかを問います。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q005',
    outcome: 'e2-o5',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You are to say whether an activity is peacebuilding, and where on the continuum it stands. Put the steps in a sensible order.',
      ja: 'ある活動が平和構築に当たるか、連続性のどこに位置するかを述べることになりました。手順を適切な順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: { en: 'Find out where this valley stands this month', ja: 'この谷が今月、どこに立っているかを調べる' },
      },
      {
        id: 's2',
        text: {
          en: 'Name the violence that is possible in the next six months',
          ja: '今後6か月に起こり得る暴力を挙げる',
        },
      },
      {
        id: 's3',
        text: { en: 'Say what the activity would change in that', ja: '活動がその何を変えるかを述べる' },
      },
      {
        id: 's4',
        text: {
          en: 'See what others do before and after it, and where the gap is',
          ja: 'その前後に誰が何を行い、切れ目がどこにあるかを見る',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Settle which sign would call for a change of plan, and who watches for it',
          ja: '計画を変えるべき兆しと、それを見張る人を決める',
        },
      },
    ],
    explanation: {
      en: 'The place first, then the danger, then the effect. Only when you know the effect can you see who must take over from you, and what would tell you that the place has moved.',
      ja: 'まず土地、次に危険、それから効果です。効果が分かって初めて、誰に引き継ぐべきか、土地の状態が変わったことを何が知らせるかが見えてきます。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q006',
    outcome: 'e2-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: '“I went to the land office three times. They speak only to my brother-in-law.” Which part of human security does this woman speak of first of all?',
      ja: '「土地事務所に3度行きました。あの人たちは義理の弟にしか話しません」。この女性がまず訴えているのは、人間の安全保障のどの側面ですか。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Freedom from fear of violence', ja: '暴力の恐怖からの自由' },
        correct: false,
        because: {
          en: 'She may be afraid as well, but she does not say so. Ask her.',
          ja: '恐れもあるかもしれませんが、そうは言っていません。本人に尋ねてください。',
        },
      },
      {
        id: 'b',
        text: { en: 'Freedom of movement in the district', ja: '郡内を移動する自由' },
        correct: false,
        because: {
          en: 'She was able to get there, three times. The door opened, the ear did not.',
          ja: '3度も行くことができています。扉は開いても、耳は開かなかったのです。',
        },
      },
      {
        id: 'c',
        text: { en: 'Freedom from want of food and income', ja: '食料や収入の欠乏からの自由' },
        correct: false,
        because: {
          en: 'Want may follow if she loses the field. What she describes is how she is treated.',
          ja: '畑を失えば欠乏が続くでしょう。しかし、語っているのは、どう扱われたかです。',
        },
      },
      {
        id: 'd',
        text: { en: 'Freedom to live in dignity', ja: '尊厳をもって生きる自由' },
        correct: true,
        because: {
          en: 'She is treated as if she did not count. That can be repaired at the counter, at once.',
          ja: '自分がいないかのように扱われています。これは、窓口ですぐに改められることです。',
        },
      },
    ],
    explanation: {
      en: 'Fear, want and indignity usually come together. Listen for the one with which the person begins: it tells you where help will be felt first.',
      ja: '恐怖、欠乏、尊厳の侵害は、たいてい重なっています。本人がどれから語り始めるかに耳を澄ますと、どこから支えれば実感されるかが分かります。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q007',
    outcome: 'e2-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Which statements about human security, as the General Assembly understood it in 2012, are correct? Choose all that apply.',
      ja: '2012年に国連総会が合意した人間の安全保障の共通理解について、正しいものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'It joins protection with empowerment', ja: '保護とエンパワーメントを組み合わせる' },
        correct: true,
        because: {
          en: 'People are shielded, and enabled to act for themselves.',
          ja: '人々を守るとともに、自ら行動できるようにします。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'It allows force if a government fails to protect its people',
          ja: '政府が国民を守れないときは、武力の行使を認める',
        },
        correct: false,
        because: {
          en: 'The resolution says that human security does not entail the threat or use of force.',
          ja: '決議は、武力による威嚇や武力の行使を伴わないと述べています。',
        },
      },
      {
        id: 'c',
        text: { en: 'It does not replace the security of states', ja: '国家の安全保障に取って代わるものではない' },
        correct: true,
        because: {
          en: 'The resolution says so in terms. The two are meant to support each other.',
          ja: '決議に明記されています。両者は支え合うものです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Governments keep the first responsibility for their people',
          ja: '人々に対する第一の責任は、引き続き政府にある',
        },
        correct: true,
        because: {
          en: 'Others support them, in line with national ownership.',
          ja: 'ほかの主体は、その国の主体性を尊重しながら支えます。',
        },
      },
      {
        id: 'e',
        text: { en: 'It is about poverty, and not about violence', ja: '対象は貧困であり、暴力は含まない' },
        correct: false,
        because: {
          en: 'Freedom from fear stands beside freedom from want.',
          ja: '恐怖からの自由は、欠乏からの自由と並んでいます。',
        },
      },
    ],
    explanation: {
      en: 'Two sentences are enough for a suspicious counterpart: it is about people being free from fear and want and living in dignity; it works with the government and without force.',
      ja: '疑いを抱く相手には、二つの文で足ります。人々が恐怖と欠乏から免れ、尊厳をもって生きるためのものです。政府と共に、武力によらずに進めます。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q008',
    outcome: 'e2-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'A director in the ministry says coldly: “Human security? That is what they call it when foreigners want to tell us how to govern.” What is your best answer?',
      ja: '省庁の局長が冷ややかに言いました。「人間の安全保障？ 外国人が我々の統治に口を出したいときの呼び名でしょう」。最もよい答えはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“It leaves the first responsibility with you. May I show where we could support your own plan?”',
          ja: '「第一の責任は皆様にあります。皆様の計画のどこを支えられるか、ご説明してもよろしいでしょうか」',
        },
        correct: true,
        because: {
          en: 'It answers the fear with what was agreed, and comes back to his plan.',
          ja: '合意された内容で懸念に答え、相手の計画に話を戻しています。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“You need not worry: it is only a word that our headquarters asks us to put into the papers.”',
          ja: '「ご心配には及びません。書類に入れるように本部から言われている言葉にすぎませんので」',
        },
        correct: false,
        because: {
          en: 'You give away the substance, and he will trust the next paper even less.',
          ja: '中身を手放すことになり、次の書類はさらに信用されなくなります。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“Your government voted for the resolution in New York, so you are bound to carry it out here.”',
          ja: '「貴国の政府もニューヨークで決議に賛成したのですから、ここで実施する義務があるのですよ」',
        },
        correct: false,
        because: {
          en: 'It confirms exactly what he fears, and a resolution of this kind is no order.',
          ja: '相手の恐れをそのまま裏づけます。この種の決議は命令でもありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“Then let us leave the government aside and work with the villages directly.”',
          ja: '「では政府を通さず、村と直接進めましょう」',
        },
        correct: false,
        because: {
          en: 'Those who go round the authorities lose access, and with it the villages.',
          ja: '行政を素通りすれば現場に入れなくなり、村も失います。',
        },
      },
    ],
    explanation: {
      en: 'Take the suspicion seriously, say what the term includes and excludes, and show it in the counterpart’s own plan. Protection needs the state; only the state can keep it up when you have gone.',
      ja: '疑いを真剣に受け止め、この言葉が何を含み、何を含まないかを述べ、相手自身の計画の中で示します。保護には国家が必要です。あなたが去った後も続けられるのは、国家だけです。',
    },
  },
  {
    kind: 'match',
    key: 'e2-q009',
    outcome: 'e2-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Match each body to what it does.',
      ja: 'それぞれの組織と、その役割を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Secretariat of the International Peace Cooperation Headquarters',
          ja: '国際平和協力本部事務局',
        },
      },
      { id: 'l2', text: { en: 'JICA', ja: '国際協力機構（JICA）' } },
      { id: 'l3', text: { en: 'Japanese embassy in the country', ja: '現地の日本大使館' } },
      { id: 'l4', text: { en: 'United Nations Peacebuilding Commission', ja: '国連平和構築委員会' } },
      { id: 'l5', text: { en: 'A Japanese non-governmental organisation', ja: '日本のNGO' } },
    ],
    right: [
      {
        id: 'r1',
        text: {
          en: 'Sends people under Japan’s peace cooperation law of 1992',
          ja: '1992年の国際平和協力法に基づいて要員を派遣する',
        },
      },
      {
        id: 'r2',
        text: {
          en: 'Carries out technical cooperation, and most grants and loans',
          ja: '技術協力と、無償・有償資金協力の多くを実施する',
        },
      },
      {
        id: 'r3',
        text: {
          en: 'Keeps up political contact with the host government',
          ja: '受入国政府との政治的な接触を担う',
        },
      },
      {
        id: 'r4',
        text: {
          en: 'Brings governments, donors and troop contributors to one table',
          ja: '当事国、資金を出す国、部隊を出す国を一つの卓に集める',
        },
      },
      {
        id: 'r5',
        text: { en: 'Works independently of any government', ja: 'どの政府からも独立して活動する' },
      },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'Each is strong in one thing and barred from another. Knowing who instructs you and who may only ask you saves much trouble in the first weeks.',
      ja: 'どの組織にも、得意なことと、してはならないことがあります。誰が指示でき、誰は頼むことしかできないかを知っておくと、着任当初の混乱を避けられます。',
    },
  },
  {
    kind: 'scenario',
    key: 'e2-q010',
    outcome: 'e2-o4',
    module: 'm1',
    points: 3,
    stem: {
      en: 'You lead a small team that is to ask families in Tesh about damage to their houses. Two other organisations were there this month.',
      ja: 'あなたは小さなチームを率い、テシュ村の家族に家屋の被害を尋ねることになっています。今月は、ほかの二つの団体も来ていました。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'An elder says at the edge of the village: “You count our dead like goats, and nobody comes back with an answer.” Your plan says forty interviews by the evening.',
          ja: '村の入口で、長老が言います。「あなた方は死んだ者を山羊のように数えるだけで、誰も返事を持って戻らない」。計画では、夕方までに40件の聞き取りを行うことになっています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Explain that your survey is shorter than the others, and begin with the families who agree',
              ja: '自分たちの調査はほかより短いと説明し、応じてくれる家族から始める',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'You have heard the complaint and gone past it. What you collect now is politeness.',
              ja: '苦情を聞き流したことになります。これから集まるのは、当たり障りのない答えだけです。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Apologise, stop for today, and look first at what the others have already asked',
              ja: '詫びて今日は中止し、ほかの団体がすでに何を尋ねたかをまず調べる',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'You lose a day and win a village. Most of your questions may have been answered already.',
              ja: '1日を失っても、村の信頼を得ます。質問のほとんどは、すでに答えが出ているかもしれません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Offer a small payment for each interview, to show respect for their time',
              ja: '時間への敬意として、聞き取り1件ごとに少額を支払う',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'Now answers have a price, and the next team will have to pay as well.',
              ja: '答えに値段がつき、次に来るチームも払わなければならなくなります。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'At the coordination meeting you ask for the earlier data. In return a colleague wants your list of families who said that soldiers had damaged their houses, “for coordination”.',
          ja: '調整会議で、先の調査データを求めました。代わりにある団体の職員が、「調整のため」に、兵士に家を壊されたと話した家族の名簿を求めています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Give it to her, since sharing what one knows is the purpose of the meeting',
              ja: '情報を分かち合うための会議なので、求められた名簿を渡す',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Those families accused soldiers. You do not know whose desk the list will lie on.',
              ja: '兵士を名指しした家族です。名簿が誰の机に載るかは分かりません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Refuse any exchange, and do without the other data too',
              ja: '交換を一切断り、相手のデータもあきらめる',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Then Tesh is asked a third time. Much can be shared without names.',
              ja: 'テシュ村は3度目の質問を受けることになります。名前がなくても分かち合えることは多くあります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Offer numbers by area without names, and ask what they are needed for',
              ja: '名前のない地区別の件数を提案し、何に使うのかを尋ねる',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: 'Plans need places and numbers. “For coordination” is not a purpose.',
              ja: '計画に必要なのは場所と件数です。「調整のため」は目的ではありません。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'Two weeks later you know what all three surveys say together, and what each organisation will do. What comes next?',
          ja: '2週間後、三つの調査を合わせた結果と、各団体が行うことが分かりました。次にすることは何ですか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Go back with one page in the local language: what is known, and who does what',
              ja: '現地語の1枚の紙を持って戻り、分かったことと、誰が何を行うかを伝える',
            },
            points: 1,
            feedback: {
              en: 'An answer has come back at last. Add whom people may hold to it.',
              ja: 'ようやく返事が届きます。約束を誰に問えばよいかも、書き添えてください。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Send the report to the capital, so that the ministry can plan the repairs',
              ja: '省庁が修理を計画できるように、報告書を首都へ送る',
            },
            points: 0,
            feedback: {
              en: 'Needed, but the people of Tesh once more hear nothing.',
              ja: '必要なことですが、テシュ村の人々はまた何も知らされません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Wait with any answer until the repairs are paid for, so as not to raise hopes in vain',
              ja: 'かなわない期待を持たせないように、修理の資金が決まるまで返事を待つ',
            },
            points: 0,
            feedback: {
              en: 'Honest words about what is uncertain do less harm than another silence.',
              ja: 'まだ決まっていないと正直に伝えるほうが、再び黙っているより害が少ないのです。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Asking is an intervention: it takes time, raises hopes and can endanger. See first what is known, share plans and numbers but not names, and bring the answer back to those who gave it.',
      ja: '尋ねること自体が介入です。時間を奪い、期待を抱かせ、危険にさらすこともあります。まず何が分かっているかを調べ、計画と件数は分かち合っても名前は渡さず、答えを語ってくれた人に返します。',
    },
  },
  {
    kind: 'numeric',
    key: 'e2-q011',
    outcome: 'e2-o5',
    module: 'm1',
    points: 2,
    stem: {
      en: 'In one month three organisations each interview 80 households in a village. An interview takes 40 minutes. How many hours of the villagers’ time do the three surveys take together?',
      ja: '一つの月に、三つの団体が、ある村でそれぞれ80世帯に聞き取りを行います。1回は40分です。三つの調査を合わせると、村人の時間を何時間使うことになりますか。',
    },
    format: 'number',
    answer: 160,
    tolerance: 0,
    unit: { en: 'hours', ja: '時間' },
    explanation: {
      en: '3 × 80 × 40 minutes = 9,600 minutes = 160 hours, in the season of sowing perhaps. Work it out before you plan a survey, and look for what has been asked already.',
      ja: '3×80×40分＝9,600分＝160時間です。種まきの季節かもしれません。調査を計画する前に計算し、すでに尋ねられたことを探してください。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q012',
    outcome: 'e2-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'The ministry requests twelve health posts for Kasuru. All twelve are in the valley; the hill villages, where the Northern Front recruited, are not mentioned. What do you do before the request is agreed?',
      ja: '省庁から、カスル郡に保健所を12か所つくってほしいと要請がありました。12か所すべてが谷にあり、北部戦線が兵を集めた丘の村は挙げられていません。合意する前に何をしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Accept it as it stands, since Japan’s assistance answers requests and does not judge them',
          ja: '日本の支援は要請に応えるものであり、その是非は論じないので、そのまま受け入れる',
        },
        correct: false,
        because: {
          en: 'Request-based does not mean unquestioned. Appraisal exists for exactly this.',
          ja: '要請に基づくことは、問わないことではありません。事前の審査はそのためにあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Move six of the posts to the hills in your own design, and explain the change after signing',
          ja: '設計の段階で6か所を丘に移し、署名の後で変更を説明する',
        },
        correct: false,
        because: {
          en: 'You are right about the hills and have lost the ministry. Without it no nurse is paid.',
          ja: '丘を重んじる点は正しくても、省庁の信頼を失います。省庁がなければ、看護師の給与は出ません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Ask how the choice was made, hear the hill villages, and put both into the appraisal',
          ja: '選定の経緯を尋ね、丘の村の話を聞き、両方を審査に載せる',
        },
        correct: true,
        because: {
          en: 'There may be a reason, or an old wound. With facts in hand you can discuss with the ministry as a partner.',
          ja: '理由があるのかもしれず、古い傷なのかもしれません。事実があれば、省庁と対等な協力相手として話し合えます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Turn it down, because the government was a party to the conflict',
          ja: '政府は紛争の当事者だったので断る',
        },
        correct: false,
        because: {
          en: 'Then nobody gets a health post, and nothing has been asked.',
          ja: '誰も保健所を得られず、何も問わないままになります。',
        },
      },
    ],
    explanation: {
      en: 'In a divided country the one who asks may be a side. Look at a request from the places it leaves out, and bring what you find into the official appraisal rather than round it.',
      ja: '分断された国では、要請する側が一方の当事者かもしれません。名前の挙がらない土地から要請を見直し、分かったことを、裏からではなく正式な審査に載せます。',
    },
  },
]
