import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l2: LessonContent = {
  key: 'm4-l2',
  title: { en: 'Zero tolerance of sexual exploitation and abuse', ja: '性的搾取・虐待を決して許さない' },
  minutes: 18,
  blocks: {
    en: [
      {
        kind: 'callout',
        tone: 'note',
        title: 'Before you read',
        text: 'This lesson is about people who came to protect and did harm. It describes no acts. If it touches something you have lived through, you may stop, and you may speak in confidence with a counsellor. The course will wait.',
      },
      {
        kind: 'paragraph',
        text: 'People who have lost home, income or family depend on those who control food, jobs, papers, transport and safety. That is us. When somebody with such power takes sex from somebody without it, there is no free choice, whatever was said or signed. The United Nations forbids it to all its personnel, and so do the agencies that send you.',
      },
      { kind: 'heading', text: 'Three terms, kept apart' },
      {
        kind: 'table',
        caption: 'What the words mean in plain language',
        head: ['Term', 'Meaning', 'For example'],
        rows: [
          [
            'Sexual exploitation',
            'Using another person’s need, trust or weaker position for sexual ends, or trying to. It includes profiting from somebody else doing so.',
            'A place on a work list in exchange for sex; paid sex, also where the law of the country allows it',
          ],
          [
            'Sexual abuse',
            'A sexual act, or the threat of one, by force or where the other person is not in an equal position to refuse. Every sexual activity with a child, which means anybody under 18.',
            'Pressure on a person who lives in a camp; anything sexual with a girl of 17, though the law says 16 and her family agreed',
          ],
          [
            'Sexual harassment',
            'Unwelcome sexual conduct at work, mostly between colleagues. Also misconduct, usually with a procedure of its own.',
            'Repeated remarks, pictures or invitations to an interpreter',
          ],
        ],
      },
      { kind: 'heading', text: 'What is always forbidden' },
      {
        kind: 'list',
        items: [
          'Any sexual activity with a person under 18. Having believed that the person was older is no defence.',
          'Money, work, goods, food, help or protection in exchange for sex, or the promise of them. Local law and custom change nothing.',
          'Visiting places that the mission has put out of bounds because sex is sold there.',
          'Arranging any of this for somebody else, or taking a share in it.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Relationships with those who receive help',
        text: 'UN rules strongly discourage sexual relationships between personnel and people who receive assistance, because the power is unequal from the start; many employers forbid them outright, and some missions restrict any such relationship with local people. Your mission’s own rule decides. Read it before you arrive, and if in doubt, ask the conduct office before and not afterwards.',
      },
      { kind: 'check', check: 'm4-l2-consent' },
      { kind: 'heading', text: 'If somebody tells you, or you suspect it' },
      {
        kind: 'paragraph',
        text: 'Two duties stand side by side, and both are yours. Toward the person harmed: safety, care, choice, confidence. Toward the organisation: pass on what you know or suspect, promptly, to the channel that is meant for it. You need no proof. You are not the investigator.',
      },
      {
        kind: 'steps',
        items: [
          '**Safety first.** Is the person safe now, and tonight? If life is in danger, act on that before anything else.',
          '**Say early what you must pass on.** “I am obliged to report this, only to the confidential channel. I will tell you first what I write. You decide what you want to say, and whether you want help.”',
          '**Listen, and do not question.** What they offer is enough. Do not ask for details, do not look for witnesses, take no pictures.',
          '**Offer services, whether or not there is a report.** Medical care works best at once; some treatments only within 72 hours. Add safe shelter, counselling, legal advice. Help does not depend on cooperation.',
          '**Report the same day** by the channel of lesson 4. For a child, contact the child-protection adviser today as well.',
          '**Then keep silent.** No word to the accused, to friends, to the team. Loose talk endangers the person harmed and ruins the inquiry.',
        ],
      },
      { kind: 'heading', text: 'Children born of it' },
      {
        kind: 'paragraph',
        text: 'Children fathered by personnel exist, and so do mothers who wait for an answer. Claims of paternity are not a private matter to be settled with cash by a friend of the father. The conduct office knows the way, and in some missions an officer for victims’ rights accompanies the family.',
      },
      {
        kind: 'scenario',
        title: 'The list at the gate',
        situation: [
          'The mission hires forty day labourers in Kasuru district. Ines Valdo, who keeps the pay sheets, notices that a foreman working for the contractor adds names late in the evening. A cleaner says in passing: “Women know what a place on the list costs.” She says no more, and looks frightened.',
        ],
        response: [
          'Ines does not ask who, or what. She says: “Thank you for trusting me. I have to pass this on, to a confidential office only, and not your name unless you want it. Is there anything you need?” She gives her the address of the women’s centre, which asks no questions.',
          'That afternoon she reports: the sentence as she heard it, when and where, the evenings on which names were added. She keeps the sheets as they are, questions nobody, and does not warn the foreman. That he is a contractor’s man makes no difference: the rule binds everybody who works for the mission.',
          'She also proposes something that helps at once and accuses nobody: from tomorrow, the list is drawn by lot in public, with two women at the table.',
        ],
      },
      { kind: 'check', check: 'm4-l2-rumour' },
    ],
    ja: [
      {
        kind: 'callout',
        tone: 'note',
        title: '読む前に',
        text: 'この単元で扱うのは、守るために来た人が加えた害です。行為の描写はしません。ご自身の経験に触れるようでしたら、途中でやめてかまいません。相談員に、秘密を守って話を聞いてもらうこともできます。研修は待ってくれます。',
      },
      {
        kind: 'paragraph',
        text: '家や収入や家族を失った人々は、食料、仕事、書類、移動手段、安全を握る人に頼らざるを得ません。握っているのは、私たちです。そのような力を持つ者が、持たない人に性的な関係を求めるとき、何を言われ、何に署名されていても、自由な選択はありません。国連は、すべての要員にこれを禁じています。あなたを派遣する機関も同じです。',
      },
      { kind: 'heading', text: '区別しておく三つの言葉' },
      {
        kind: 'table',
        caption: '平易な言葉で言うと',
        head: ['用語', '意味', '例'],
        rows: [
          [
            '性的搾取',
            '相手の困窮、信頼、弱い立場を性的な目的に利用すること、または利用しようとすること。他人にそうさせて利益を得ることも含みます。',
            '性的な関係と引き換えに就労名簿に載せること、買春（その国の法律で認められていても）',
          ],
          [
            '性的虐待',
            '力ずくで、または相手が対等に断れない状況で行われる性的な行為と、その脅し。18歳未満の子どもとの性的行為は、すべてこれに当たります。',
            'キャンプで暮らす人に迫ること、17歳の少女との性的行為（法律上は16歳から認められ、家族が承知していても）',
          ],
          [
            'セクシュアルハラスメント',
            '職場での望まれない性的な言動。主に同僚の間で起こります。これも不正行為であり、多くは別の手続で扱われます。',
            '通訳に対する度重なる発言、画像、誘い',
          ],
        ],
      },
      { kind: 'heading', text: '例外なく禁じられていること' },
      {
        kind: 'list',
        items: [
          '18歳未満の人とのあらゆる性的行為。もっと年上だと思っていたという弁明は通りません。',
          '性的な関係と引き換えに、金銭、仕事、物、食料、援助、保護を与えること、または約束すること。現地の法律や慣習は理由になりません。',
          '性が売られている場所としてミッションが立入りを禁じた所へ行くこと。',
          '以上のことを他人のために手配すること、その分け前を受け取ること。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '援助を受ける人との関係',
        text: '国連の規則は、要員と援助を受ける人との性的な関係を、控えるよう強く求めています。初めから力が対等でないからです。全面的に禁じている派遣元も多く、現地の人との関係全般を制限しているミッションもあります。決めるのは、あなたのミッションの規則です。着任前に読み、迷ったら、事の後ではなく前に、行動規律の担当部署に尋ねてください。',
      },
      { kind: 'check', check: 'm4-l2-consent' },
      { kind: 'heading', text: '打ち明けられたとき、疑いを持ったとき' },
      {
        kind: 'paragraph',
        text: '二つの義務が並んでいて、どちらもあなたのものです。被害を受けた人に対しては、安全、ケア、選択、秘密の保持。組織に対しては、知ったこと、疑ったことを、定められた窓口に速やかに伝えること。証拠は要りません。あなたは調査官ではありません。',
      },
      {
        kind: 'steps',
        items: [
          '**まず安全。** その人は今、そして今夜、安全ですか。命の危険があれば、何よりも先に対処します。',
          '**伝えなければならないことを早めに言う。** 「私には報告の義務があります。伝えるのは秘密が守られる窓口だけで、何を書くかは先にお話しします。何を話すか、助けを求めるかは、あなたが決めてください」',
          '**聞くだけで、問いたださない。** 話してくれたことだけで十分です。詳細を尋ねず、証人を探さず、撮影しません。',
          '**報告の有無にかかわらず、支援を案内する。** 医療は早いほどよく、72時間以内でなければ効かない処置もあります。安全な居場所、相談、法律の助言も伝えます。調査に協力しなくても支援は受けられます。',
          '**その日のうちに報告する。** 単元4の窓口を使います。子どもの場合は、その日のうちに子どもの保護アドバイザーにも連絡します。',
          '**その後は黙る。** 相手方にも、友人にも、チームにも話しません。不用意な一言が、被害を受けた人を危険にさらし、調査を台なしにします。',
        ],
      },
      { kind: 'heading', text: '生まれた子どもたち' },
      {
        kind: 'paragraph',
        text: '要員を父親とする子どもたちがいて、返事を待つ母親たちがいます。父子関係の訴えは、父親の友人が現金で片付けるような私事ではありません。手続は行動規律の担当部署が知っています。被害者の権利を担当する職員が家族に寄り添うミッションもあります。',
      },
      {
        kind: 'scenario',
        title: '門の前の名簿',
        situation: [
          'ミッションはカスル郡で40人の日雇い作業員を雇っています。賃金表を管理するイネス・バルドさんは、請負業者の現場監督が、夜遅くに名前を書き足していることに気づきます。清掃員が何気なく言いました。「名簿に載るのに何が要るか、女たちは知っていますよ」。それ以上は話さず、おびえた様子です。',
        ],
        response: [
          'バルドさんは、誰が、何を、とは尋ねません。「信頼して話してくださって、ありがとうございます。このことは、秘密の守られる部署にだけ伝えなければなりません。あなたが望まない限り、お名前は出しません。何か必要なことはありますか」。そして、何も詮索されない女性センターの場所を教えます。',
          'その日の午後に報告します。聞いたままの言葉、日時と場所、名前が書き足された日。賃金表には手を加えず、誰も問いたださず、監督にも悟らせません。請負業者の人であることは関係ありません。この規則は、ミッションのために働くすべての人を縛ります。',
          '誰も責めず、すぐに役立つ提案もします。明日から、名簿は公開の抽選で決め、机には女性が2人着くことにします。',
        ],
      },
      { kind: 'check', check: 'm4-l2-rumour' },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l2-consent',
      stem: {
        en: 'A colleague says: “She is 19, she asked me, and it is legal here. I helped with her school fees, that is all.” What is the right view?',
        ja: '同僚が言います。「彼女は19歳で、向こうから誘ってきたし、ここでは合法だ。学費を少し助けただけだよ」。正しい見方はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'It is private, since both are adults and agree.',
            ja: '二人とも成人で、同意しているので、私的な問題である。',
          },
          correct: false,
          because: {
            en: 'Agreement that is tied to school fees is not free. The rules look at power and need, not only at age.',
            ja: '学費と結びついた同意は、自由な同意ではありません。規則が見るのは年齢だけでなく、力関係と困窮です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'It may be exploitation and must be reported, whoever asked first.',
            ja: 'どちらから求めたかにかかわらず、搾取の疑いがあり、報告しなければならない。',
          },
          correct: true,
          because: {
            en: 'Help was given and sex followed. Whether that breaks the rule is for others to establish; passing it on is for you.',
            ja: '援助が与えられ、性的な関係がありました。違反かどうかを確かめるのは他の人の仕事で、伝えるのはあなたの仕事です。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'It is acceptable once he stops paying.',
            ja: '学費の援助をやめれば問題はない。',
          },
          correct: false,
          because: {
            en: 'Stopping does not undo what happened, and may leave her without schooling. She needs services, not a quiet end.',
            ja: 'やめても、起きたことは消えません。彼女は学校に通えなくなるかもしれません。必要なのは支援であり、ひそかに終わらせることではありません。',
          },
        },
      ],
    },
    {
      key: 'm4-l2-rumour',
      stem: {
        en: 'You have only heard a rumour at lunch, about somebody whose name you do not know. What do you do with it?',
        ja: '昼食の席でうわさを聞いただけで、誰のことか名前も分かりません。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Ask around until it is solid enough to report.',
            ja: '報告できるほど確かになるまで、周りに聞いて回る。',
          },
          correct: false,
          because: {
            en: 'Each question warns the person responsible and points at the person harmed.',
            ja: '尋ねるたびに、加害者は警戒し、被害を受けた人に目が向けられます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Wait, because a false accusation would be unjust.',
            ja: '根拠のない告発は不当なので、様子を見る。',
          },
          correct: false,
          because: {
            en: 'You accuse nobody by passing on what you heard, marked as hearsay. Waiting protects only the one who does harm.',
            ja: '伝聞であると明記して伝えることは、告発ではありません。待つことで守られるのは、害を加える側だけです。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Pass on the words, place and time to the channel, marked as hearsay.',
            ja: '聞いた言葉、場所、日時を、伝聞と明記して窓口に伝える。',
          },
          correct: true,
          because: {
            en: 'Three rumours from three people make a pattern that only the channel can see.',
            ja: '三人から届いた三つのうわさを合わせると、窓口にしか見えない傾向が浮かびます。',
          },
        },
      ],
    },
  ],
}
