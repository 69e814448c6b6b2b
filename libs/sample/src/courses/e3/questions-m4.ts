import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 4, conduct: standards on and off duty, exploitation and abuse, money and assets, reporting. */
export const questionsM4: readonly Question[] = [
  {
    kind: 'single',
    key: 'e3-q037',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'After a party your colleague Pavel drove a mission car home, clearly drunk. You were a passenger. Nothing happened. Next morning he says: “Let us forget it.” What do you do?',
      ja: '会食の後、同僚のパベルさんが明らかに酔った状態でミッションの車を運転し、あなたも同乗していました。何事も起きませんでした。翌朝、「忘れてくれ」と言われました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Agree, but warn the other colleagues in the team chat not to ride with him',
          ja: '承知したうえで、彼の車には乗らないよう、チームのチャットで皆に注意する',
        },
        correct: false,
        because: {
          en: 'A rumour in a chat accuses without protecting anybody, and he goes on driving.',
          ja: 'チャットのうわさは、誰も守らずに人を責めるだけです。彼は運転を続けます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Report it by the conduct channel, including that you got in',
          ja: '自分が同乗したことも含め、行動規律の窓口に報告する',
        },
        correct: true,
        because: {
          en: 'The next time may end differently. Naming your own part makes the report honest and takes away the power of “you too”.',
          ja: '次は無事に済まないかもしれません。自分の関わりも書けば誠実な報告になり、「お前も乗っていた」と言われて口をつぐむこともありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Let it rest this once, and report him should you ever see it again',
          ja: '今回は見逃すが、もし再び目にすることがあれば、そのときは報告する',
        },
        correct: false,
        because: {
          en: 'What you will see the second time may be an accident.',
          ja: '二度目に目にするのは、事故かもしれません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'From now on, drive him home yourself',
          ja: 'これからは自分が家まで送る',
        },
        correct: false,
        because: {
          en: 'Kind, but you cannot be there every evening, and it hides what others need to know.',
          ja: '親切ですが、毎晩付き添うことはできません。知る必要のある人の目からも隠してしまいます。',
        },
      },
    ],
    explanation: {
      en: 'At the time: stop the driving if you safely can, by taking the keys, calling another car or refusing to get in. Afterwards: report by the channel, facts only, the same day. That nothing happened was luck.',
      ja: 'その場では、安全にできるなら、鍵を預かる、別の車を呼ぶ、乗るのを断るなどして運転を止めます。その後は、その日のうちに事実だけを窓口に報告します。何事もなかったのは、運が良かっただけです。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q038',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Which of these are forbidden as sexual exploitation or abuse, even if everybody involved agrees and local law allows it? Choose all that apply.',
      ja: '関係者全員が同意し、現地の法律で認められていても、性的搾取・虐待として禁じられるのはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Paying an adult for sex while on leave in the region',
          ja: '休暇中に周辺国で、成人に金を払って性的な関係を持つ',
        },
        correct: true,
        because: {
          en: 'Exchanging money for sex is exploitation. The standard does not end with the working day or at the border.',
          ja: '性的な関係に金銭を払うことは搾取です。基準は、勤務時間や国境で途切れません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Helping somebody to a job in exchange for sex',
          ja: '性的な関係と引き換えに仕事を世話する',
        },
        correct: true,
        because: {
          en: 'Work, goods, food, help and protection count as money does.',
          ja: '仕事、物、食料、援助、保護も、金銭と同じです。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A relationship between two colleagues of equal rank in different sections',
          ja: '別の部署に属する、同じ職位の同僚同士の交際',
        },
        correct: false,
        because: {
          en: 'Between equals this is not exploitation. It may have to be declared as a conflict of interest: look up your mission’s rule.',
          ja: '対等な者同士であり、搾取ではありません。利益相反として申告が必要な場合があるので、ミッションの規則を確かめます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Sex with a person of 17 where the law says 16',
          ja: '法律が16歳から認める国で、17歳の人と性的な関係を持つ',
        },
        correct: true,
        because: {
          en: 'Under 18 is a child, whatever the local law, and whatever age you believed.',
          ja: '現地の法律がどうであれ、何歳だと思っていたのであれ、18歳未満は子どもです。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Telling a friend from the town which camp families receive food',
          ja: '町の友人に、キャンプのどの家族が食料を受け取っているかを話す',
        },
        correct: false,
        because: {
          en: 'A breach of confidentiality, and wrong for that reason. But it is not sexual exploitation.',
          ja: '守秘義務に反し、その点で誤りです。ただし、性的搾取ではありません。',
        },
      },
    ],
    explanation: {
      en: 'Consent and local law do not change the rule, because the power is ours. Relationships with people who receive help are strongly discouraged or forbidden. Your mission’s own rule decides: ask before, not after.',
      ja: '力は私たちの側にあるので、同意も現地の法律も規則を変えません。援助を受ける人との関係は、控えるよう強く求められるか、禁じられています。決めるのはミッションの規則です。事の後ではなく、前に尋ねてください。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q039',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'A local politician whom you met through a friend tags you in a post: “My friends in the mission.” The photo shows you shaking hands at a market stall he happened to visit. It has 400 comments. What do you do?',
      ja: '知人の紹介で会った地元の政治家が、「ミッションの友人たち」という投稿にあなたの名前を付けました。偶然、市場の店先で握手した写真です。コメントは400件あります。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Post a comment that you support no party and that the meeting was a coincidence',
          ja: 'どの党も支持しておらず、会ったのは偶然だとコメントで説明する',
        },
        correct: false,
        because: {
          en: 'You would speak publicly for the mission without authority, and answer 400 people who can quote you.',
          ja: '権限なくミッションを代表して発言し、あなたの言葉を引用できる400人に答えることになります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ignore it; the picture shows nothing that is forbidden, and it will be forgotten',
          ja: '禁じられたことは写っておらず、すぐに忘れられるので、放っておく',
        },
        correct: false,
        because: {
          en: 'For the other side it shows a mission that has friends. Your colleagues will meet that sentence at a roadblock.',
          ja: '対立する側には、ミッションに「友人」がいる証拠に見えます。同僚が道の封鎖地点でそう言われることになります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Post a second picture, with the other party',
          ja: '対立する党の人との写真も載せる',
        },
        correct: false,
        because: {
          en: 'Two partisan pictures do not make impartiality.',
          ja: '片寄った写真が2枚あっても、公平にはなりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Remove the tag, and tell your supervisor and the spokesperson today',
          ja: '名前の表示を外し、今日のうちに上司と報道官に伝える',
        },
        correct: true,
        because: {
          en: 'They decide whether to answer. Early and unasked, it is an event; found by others, it is an affair.',
          ja: '反応するかどうかは、その二人が決めます。早く自分から伝えれば出来事で済み、他人に見つかれば不祥事になります。',
        },
      },
    ],
    explanation: {
      en: 'On duty or off, you are read as the mission. You need not have done anything wrong in order to report. Say early what happened, and leave public words to those who are charged with them.',
      ja: '勤務中でも勤務外でも、あなたはミッションとして見られます。悪いことをしていなくても、報告はします。起きたことを早く伝え、公の発言は、それを任務とする人に任せましょう。',
    },
  },
  {
    kind: 'match',
    key: 'e3-q040',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Match each situation to the address where it belongs first.',
      ja: 'それぞれの状況と、最初に伝えるべき宛先を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'The head of your office seems to demand money from suppliers',
          ja: '事務所長が納入業者に金を要求しているらしい',
        },
      },
      {
        id: 'l2',
        text: { en: 'You were moved to a worse job right after a report', ja: '通報の直後に、不利な職務に移された' },
      },
      {
        id: 'l3',
        text: {
          en: 'You hear that a colleague gives a boy of 14 presents in his room',
          ja: '同僚が14歳の少年を自室に呼び、物を与えていると聞いた',
        },
      },
      {
        id: 'l4',
        text: { en: 'You and your deputy disagree about leave dates', ja: '代理の職員と休暇の日程が折り合わない' },
      },
    ],
    right: [
      {
        id: 'r1',
        text: { en: 'The oversight channel outside your reporting line', ja: '指揮命令系統の外にある監査・調査の窓口' },
      },
      {
        id: 'r2',
        text: { en: 'The ethics office, early, because of time limits', ja: '倫理担当部署。期限があるので早めに' },
      },
      {
        id: 'r3',
        text: {
          en: 'Conduct channel and child-protection adviser, today',
          ja: '今日のうちに、行動規律の窓口と子どもの保護アドバイザー',
        },
      },
      { id: 'r4', text: { en: 'Your supervisor, in the ordinary way', ja: '通常どおり、上司' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' },
    explanation: {
      en: 'If somebody in your line may be involved, go outside it. Retaliation has an address of its own, and deadlines. A child in danger waits for nothing. Keep the misconduct channel free of ordinary disputes.',
      ja: '指揮命令系統の中の誰かが関わっていそうなときは、その外に出ます。報復には専用の宛先と期限があります。危険にさらされた子どもは、何よりも優先します。通常のもめごとで不正行為の窓口をふさがないようにします。',
    },
  },
  {
    kind: 'numeric',
    key: 'e3-q041',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'In June a mission car went 900 km. It uses 12 litres for 100 km. By the vouchers 150 litres were put in, and the tank was equally full at the beginning and at the end. How many litres cannot be explained by driving?',
      ja: '6月、ミッションのある車は900キロ走りました。燃費は100キロ当たり12リットルです。伝票では150リットル給油され、月初と月末のタンクの残量は同じでした。走行では説明できない燃料は何リットルですか。',
    },
    format: 'number',
    answer: 42,
    tolerance: 0,
    unit: { en: 'litres', ja: 'リットル' },
    explanation: {
      en: '900 km at 12 litres for 100 km is 108 litres, and 150 − 108 = 42. Look for honest explanations first, such as a generator on the same voucher. Then secure the papers and report; accusing somebody is not your part.',
      ja: '900キロを100キロ当たり12リットルで走れば108リットル、150−108＝42リットルです。まず、同じ伝票で発電機に給油したなどの、やましくない理由を探します。その後は書類を保全して報告します。人を責めるのは、あなたの役目ではありません。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q042',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'A woman from the camp begins to tell you that a member of the mission has harmed her. “But promise me that nobody will ever know.” What do you answer?',
      ja: 'キャンプの女性が、ミッションの要員から害を受けたと話し始めます。「でも、誰にも知られないと約束してください」。どう答えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Promise it, because she needs to talk, and think about the report later',
          ja: 'まず話してもらうことが大切なので約束し、報告のことは後で考える',
        },
        correct: false,
        because: {
          en: 'You would have to break either the promise or your duty. Both would hurt her again.',
          ja: '約束か義務のどちらかを破ることになります。どちらも、彼女を再び傷つけます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Tell her to stop, because you are not trained, and give her the address of the office',
          ja: '訓練を受けていないので話を止め、担当部署の場所を教える',
        },
        correct: false,
        because: {
          en: 'She may never begin again. You need no training to listen, be honest and accompany her.',
          ja: '二度と話せなくなるかもしれません。聞き、正直に伝え、付き添うことに、訓練は要りません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Say gently what you must pass on and to whom, and what she herself can decide',
          ja: '伝えなければならないこと、その相手、本人が決められることを穏やかに話す',
        },
        correct: true,
        because: {
          en: 'Now she can choose how much to say. Help is open to her either way.',
          ja: 'どこまで話すかを、本人が選べるようになります。どちらを選んでも、支援は受けられます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Ask first who it was and when, so that you know whether the duty applies at all',
          ja: '報告義務があるかどうかを判断するため、誰がいつしたのかを先に尋ねる',
        },
        correct: false,
        because: {
          en: 'That is an interview, and it comes before she knows what will become of her words.',
          ja: 'それは聞き取りです。しかも、話がどう扱われるかを本人が知らないうちに始まります。',
        },
      },
    ],
    explanation: {
      en: 'Be honest before she says more. Safety, care, choice, confidence: name what cannot stay secret, keep everything else to those who need it, and offer services that ask for no report. Nobody should have to pay for help with a statement.',
      ja: '本人がさらに話す前に、正直に伝えます。安全、ケア、選択、秘密の保持。秘密にできないことを明らかにし、それ以外は必要な人だけにとどめ、届け出の要らない支援を案内します。供述と引き換えでなければ助けを得られない、ということがあってはなりません。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q043',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Samira reported a theft three weeks ago. Which of these may be retaliation and should be noted and passed on? Choose all that apply.',
      ja: 'サミラさんは3週間前に盗難を通報しました。報復の可能性があり、書き留めて伝えるべきものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The reported person’s friend tells her that “contracts are short here”',
          ja: '通報された人の友人が「ここの契約は短いからね」と彼女に言う',
        },
        correct: true,
        because: {
          en: 'A threat counts, even a veiled one.',
          ja: '脅しは、遠回しなものでも当たります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'She and all other interpreters get a new timetable that was announced two months ago',
          ja: '2か月前に予告されていた新しい勤務表が、彼女を含む通訳全員に適用される',
        },
        correct: false,
        because: {
          en: 'It was decided before the report and concerns everybody alike.',
          ja: '通報より前に決まり、全員に等しく適用されるものです。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Her appraisal, good for four years, is suddenly poor, and no reasons are given',
          ja: '4年間良かった評価が、理由の説明もなく急に悪くなる',
        },
        correct: true,
        because: {
          en: 'A sudden turn without reasons shortly after a report is a typical sign.',
          ja: '通報の直後に、理由もなく急変するのは、典型的な兆しです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'She is no longer told when the car for the field leaves',
          ja: '現地へ行く車の出発時刻を知らされなくなる',
        },
        correct: true,
        because: {
          en: 'Being left out of work is harm, and in the field it can be dangerous.',
          ja: '仕事から外されることは不利益です。現場では危険にもなります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'The investigator asks her to come back for a second conversation',
          ja: '調査官から、もう一度話を聞きたいと頼まれる',
        },
        correct: false,
        because: {
          en: 'That is part of the inquiry. She may ask for company and a pause.',
          ja: '調査の一部です。付き添いや休憩を求めてかまいません。',
        },
      },
    ],
    explanation: {
      en: 'Whether it is retaliation is for the ethics office to establish. Your part is to note date, words and witnesses, to bring it early, and to remember that national colleagues risk most.',
      ja: '報復かどうかを確かめるのは、倫理担当部署です。あなたの役目は、日付、言葉、見ていた人を書き留め、早めに伝え、最も危険を負うのは現地職員であると心に留めることです。',
    },
  },
  {
    kind: 'order',
    key: 'e3-q044',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'In front of 200 guests a chief lays a valuable carpet in your arms. Refusing would be an insult. Put your actions in the right order.',
      ja: '200人の客の前で、首長があなたの腕に高価な絨毯を載せました。断れば侮辱になります。行動を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Thank the chief, and accept it aloud in the name of the mission',
          ja: '首長に礼を述べ、ミッションの名で受け取ると声に出して言う',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Before leaving, explain to him that it will belong to the mission',
          ja: '帰る前に、ミッションのものになることを首長に説明する',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Hand it in at the office the same day, and have it registered',
          ja: 'その日のうちに事務所へ提出し、登録してもらう',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Follow the decision on what becomes of it, and tell the chief',
          ja: '扱いについての決定に従い、結果を首長に伝える',
        },
      },
    ],
    explanation: {
      en: 'Said aloud at once, it was never yours. Registered the same day, nobody can say later that you kept it. What becomes of it is decided by the rule of your mission and employer, not by you.',
      ja: 'その場で声に出して言えば、初めからあなたのものではありません。その日に登録すれば、後で「自分のものにした」とは言われません。どう扱うかは、ミッションと派遣元の規則が決めます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q045',
    outcome: 'e3-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'You sit on the panel that chooses a water supplier. On the list of bidders you find your landlord’s brother. What do you do?',
      ja: 'あなたは給水業者を選ぶ審査委員です。応札者の一覧に、大家の弟の名前を見つけました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Declare it in writing now, and leave the panel if told to',
          ja: '今すぐ書面で申し出て、指示があれば委員を外れる',
        },
        correct: true,
        because: {
          en: 'An interest is no offence, and hiding it is. Others decide whether you may stay.',
          ja: '利害があることは違反ではなく、隠すことが違反です。残れるかどうかは、ほかの人が決めます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Stay, and give that bid a deliberately strict score so that nobody can complain',
          ja: '委員にとどまり、誰にも文句を言われないよう、その応札をあえて厳しく採点する',
        },
        correct: false,
        because: {
          en: 'That is unfair to him, and still a decision with a hidden interest.',
          ja: '本人に不公平であり、利害を隠した判断であることに変わりはありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Say nothing, as he is no relative of yours',
          ja: '親族ではないので、何も言わない',
        },
        correct: false,
        because: {
          en: 'You depend on his family for your home. Whoever learns of it later will ask why you kept silent.',
          ja: '住まいをその家族に頼っています。後で知った人は、なぜ黙っていたのかと問うでしょう。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Call in sick on the day of the scoring, and let the others decide without you',
          ja: '採点の日に病気を理由に休み、残りの委員に決めてもらう',
        },
        correct: false,
        because: {
          en: 'The interest stays hidden, and you have added an untruth.',
          ja: '利害は隠れたままで、うそが一つ加わります。',
        },
      },
    ],
    explanation: {
      en: 'Before the decision, in writing, without waiting to be asked. If you are to leave: no scoring, no corridor talk, no message “only for information”.',
      ja: '決定の前に、書面で、聞かれるのを待たずに申し出ます。外れることになったら、採点も、廊下での雑談も、「参考まで」の連絡もしません。',
    },
  },
  {
    kind: 'scenario',
    key: 'e3-q046',
    outcome: 'e3-o4',
    module: 'm4',
    points: 3,
    stem: {
      en: 'You are a registration officer in Kasuru district. Your team leader is popular and well connected.',
      ja: 'あなたはカスル郡の登録担当です。チームリーダーは人望があり、顔の広い人です。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'A guard says quietly: “Girls come to the leader’s house for registration cards. Everybody knows.” He will not say more.',
          ja: '警備員が小声で言います。「登録カードのために、少女たちがリーダーの家に来ます。みんな知っています」。それ以上は話しません。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Go past the house this evening to see whether it is true',
              ja: '本当かどうか、今晩その家の前を通って確かめる',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'You are not the investigator. Being seen there warns him and endangers the guard.',
              ja: 'あなたは調査官ではありません。姿を見られれば相手は警戒し、警備員が危険にさらされます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Thank him, ask whether anybody is in danger now, and say that you must pass it on',
              ja: '礼を言い、今危険な人がいるかを尋ね、伝えなければならないことを話す',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'Safety first, honesty second, and no questions about details.',
              ja: 'まず安全、次に正直さ。詳しいことは尋ねません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Tell him that this is a grave accusation and that he needs proof',
              ja: '重大な告発なので、証拠が必要だと警備員に言う',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'He will never tell anybody again. A suspicion in good faith is enough.',
              ja: '警備員は、二度と誰にも話さなくなります。誠実に抱いた疑いがあれば十分です。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'He knows of nobody in danger tonight. The focal point for conduct at your station is a close friend of the leader. Whom do you tell?',
          ja: '今夜危険な人は、知る限りいないそうです。任地の行動規律の担当者は、リーダーの親友です。誰に伝えますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'The focal point all the same, since that is the local procedure',
              ja: '現地の手続なので、それでもその担当者に伝える',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'If the door is not safe, use the other one. That is why there are two.',
              ja: '一つの扉が安全でないなら、もう一つを使います。そのために二つあるのです。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'The team, so that everybody can keep an eye on the girls',
              ja: '皆で少女たちを見守れるよう、チームに伝える',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'By evening the leader knows, and so does everybody who can identify the girls.',
              ja: '夕方にはリーダーの耳に入り、少女たちを特定できる人すべてに知られます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'The channel outside your line and the child-protection adviser, today',
              ja: '今日のうちに、指揮命令系統の外の窓口と、子どもの保護アドバイザーに伝える',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: '“Girls” may mean children: the adviser helps them, and the channel secures the inquiry.',
              ja: '「少女」なら子どもかもしれません。専門家は本人たちを支え、窓口は調査を守ります。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'The guard avoids you now. You still know what he said. What next?',
          ja: '警備員は、あなたを避けるようになりました。それでも、言われたことは覚えています。次にどうしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Report his words today by the channel outside, with place and time',
              ja: '聞いた言葉を、場所と日時とともに、今日のうちに外部の窓口に報告する',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'A bad start is no reason for silence. Say also what you did yourself.',
              ja: '出だしを誤っても、黙る理由にはなりません。自分がしたことも書き添えます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Wait until he comes back to you of his own accord',
              ja: '警備員が自分から話しに来るまで待つ',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Each day of waiting is a day on which a child may be harmed.',
              ja: '待つ一日一日が、子どもが害を受けるかもしれない一日です。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'A week later the leader says with a smile: “Somebody has been writing about me. You would know?”',
          ja: '1週間後、リーダーが笑みを浮かべて言います。「誰かが私のことを書いたらしい。心当たりは？」',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Admit it openly, because you have nothing to hide',
              ja: 'やましいことはないので、自分だと率直に認める',
            },
            points: 0,
            feedback: {
              en: 'Courageous, but it also tells him who spoke to you.',
              ja: '勇気ある態度ですが、あなたに話したのが誰かまで悟られます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Say that it was probably one of the guards',
              ja: 'たぶん警備員の誰かだろうと言う',
            },
            points: 0,
            feedback: {
              en: 'You have just handed over the one who trusted you.',
              ja: 'あなたを信頼した人を、差し出したことになります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Do not discuss it; note date and words, and inform the channel',
              ja: 'その話には応じず、日付と言葉を書き留め、窓口に知らせる',
            },
            points: 1,
            feedback: {
              en: 'You neither lie nor reveal anybody. The question itself may be the beginning of retaliation.',
              ja: 'うそをつかず、誰のことも明かしません。この問い自体が、報復の始まりかもしれません。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Listen without interviewing, be honest about your duty, choose the door that is safe, report the same day, and protect the source by your silence. If the first step went wrong, the second can still be right.',
      ja: '聞き取りをせずに耳を傾け、義務について正直に話し、安全なほうの窓口を選び、その日のうちに報告し、沈黙によって話してくれた人を守ります。一歩目を誤っても、二歩目は正しくできます。',
    },
  },
]
