import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 3, protecting people: civilians, children, survivors of sexual violence, human rights information. */
export const questionsM3: readonly Question[] = [
  {
    kind: 'single',
    key: 'e3-q025',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'While you wait at a water point, a boy tells you that he is with an armed group and wants to leave it. What do you do?',
      ja: '水くみ場で待っていると、一人の少年が、武装集団にいるが抜けたいと打ち明けました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask for his name, the commander’s name and the place of the camp, so that he can be found again',
          ja: '後で捜せるよう、本人と指揮官の名前、拠点の場所を聞いておく',
        },
        correct: false,
        because: {
          en: 'Such questions are an interview, and the answers endanger him if they are found.',
          ja: 'それは聞き取り調査です。答えが知られれば、少年が危険にさらされます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Take him to your office in the car, before somebody notices him',
          ja: '誰かに気づかれる前に、車で事務所へ連れて行く',
        },
        correct: false,
        because: {
          en: 'Unless his life is in danger this minute, it may bring revenge on his family and accusations on you.',
          ja: '今まさに命の危険がある場合を除き、家族への報復や、あなたへの疑いを招くおそれがあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Listen, ask no details, take no picture, and call the child-protection adviser today',
          ja: '話を聴き、詳しくは尋ねず、撮影もせず、その日のうちに子どもの保護アドバイザーに電話する',
        },
        correct: true,
        because: {
          en: 'He is heard and not exposed, and those who know how to get a child out safely learn of it today.',
          ja: '話を聴いてもらえて、人目にもさらされません。子どもを安全に離脱させる方法を知る人に、その日のうちに伝わります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Tell him to go to the police, who are responsible for such cases in the host state',
          ja: '受入国で責任を負っている警察に行くように言う',
        },
        correct: false,
        because: {
          en: 'He may be locked up as a fighter, or handed back. The way out is arranged by specialists.',
          ja: '戦闘員として拘束されたり、引き渡されたりするかもしれません。離脱の道は専門家が整えます。',
        },
      },
    ],
    explanation: {
      en: 'Stay where others can see you both, listen, promise nothing, and say that there is a colleague whose work is to help. Tell the adviser by voice: place, time, apparent age, his words. No names in chats, no second visit to check.',
      ja: '人から見える場所で聴き、何も約束せず、手助けを仕事にしている同僚がいることを伝えます。アドバイザーには口頭で、場所、時刻、見たところの年齢、少年の言葉を伝えます。チャットに名前は書かず、確かめに戻ることもしません。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q026',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Which of these are among the six grave violations against children that are monitored in conflicts? Choose all that apply.',
      ja: '紛争下で監視されている、子どもに対する六つの重大な侵害行為に含まれるものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A group keeps a fifteen-year-old girl as a cook',
          ja: '武装集団が15歳の女の子を料理人として使う',
        },
        correct: true,
        because: {
          en: 'Recruitment or use covers every role, not only fighting.',
          ja: '徴集と使用には、戦闘以外の役割も含まれます。',
        },
      },
      {
        id: 'b',
        text: { en: 'Shells hit a school at night, when it is empty', ja: '夜、誰もいない学校に砲弾が命中する' },
        correct: true,
        because: {
          en: 'An attack on a school counts whether or not children were inside.',
          ja: '学校への攻撃は、中に子どもがいたかどうかを問いません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A family sends its son to work in a shop instead of school',
          ja: '家族が、息子を学校ではなく店の仕事に出す',
        },
        correct: false,
        because: {
          en: 'Harmful perhaps, and a matter for child welfare, but not one of the six.',
          ja: '害になることもあり、児童福祉の問題ですが、六つには含まれません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A roadblock keeps vaccines for children from a village for weeks',
          ja: '道路の封鎖で、子どものワクチンが何週間も村に届かない',
        },
        correct: true,
        because: {
          en: 'Denial of humanitarian access is one of the six.',
          ja: '人道支援を届かなくすることは、六つの一つです。',
        },
      },
      {
        id: 'e',
        text: { en: 'A teacher does not come to work for a month', ja: '教師が1か月出勤しない' },
        correct: false,
        because: {
          en: 'Ask why; it may be a sign of something. By itself it is none of the six.',
          ja: '理由は尋ねましょう。何かの兆しかもしれません。それだけでは、六つのどれにも当たりません。',
        },
      },
    ],
    explanation: {
      en: 'Killing and maiming; recruitment or use; sexual violence; abduction; attacks on schools and hospitals; denial of humanitarian access. You need not prove them. Recognise them and tell the child-protection adviser.',
      ja: '殺害と、身体に重い傷を負わせること、徴集と使用、性暴力、誘拐、学校と病院への攻撃、人道アクセスの拒否（支援を届かなくすること）の六つです。立証する必要はありません。気づいて、子どもの保護アドバイザーに伝えてください。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q027',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'You are a transport officer. A contractor who has driven everywhere for months suddenly offers a poor excuse for not going to one village. What is your part in protecting civilians here?',
      ja: 'あなたは輸送担当です。何か月もどこへでも運転してきた業者が、急に、ある村にだけは行かないと言い、理由もはっきりしません。文民の保護のために、あなたの役割はどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask him in private what has changed, and tell the operations centre today',
          ja: '何が変わったのかを内々に尋ね、今日のうちにオペレーションセンターに伝える',
        },
        correct: true,
        because: {
          en: 'Drivers hear things first. A changed habit is information, even if he does not say why.',
          ja: '運転手は真っ先に耳にします。本人が理由を言わなくても、行動の変化自体が情報です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Find a contractor who will drive there; protection is for the military component',
          ja: '行ってくれる別の業者を探す。保護は軍事部門の仕事である',
        },
        correct: false,
        because: {
          en: 'You would send another driver into the unknown, and the sign would be lost.',
          ja: '別の運転手を、何が起きているか分からない場所へ送ることになり、兆しも見逃されます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Warn the village by telephone that something is about to happen there',
          ja: '何かが起こりそうだと、その村に電話で警告する',
        },
        correct: false,
        because: {
          en: 'You do not know what. A wrong warning can set people running into danger.',
          ja: '何が起こるのかは分かりません。誤った警告で、人々が危険な方向へ逃げるかもしれません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Note it for the contract review and, if it happens again, reduce his payment by the agreed share',
          ja: '契約の見直しのために記録し、繰り返されたら、取り決めた割合で支払いを減らす',
        },
        correct: false,
        because: {
          en: 'He may have been threatened. Punishing him teaches everyone to say nothing.',
          ja: '脅されているのかもしれません。罰すれば、誰も何も言わなくなります。',
        },
      },
    ],
    explanation: {
      en: 'Protection belongs to the whole mission. Most warnings come from ordinary work: a driver’s excuse, an empty row, a shop that is not opened. Say what was said, where, when and how you know, and let those who see the whole map judge it.',
      ja: '保護はミッション全体の任務です。警告の多くは、日々の仕事の中から生まれます。運転手のはっきりしない説明、空いた席、開かない店。何が、どこで、いつ言われ、どうして知ったかを伝え、判断は全体を見ている人に任せます。',
    },
  },
  {
    kind: 'match',
    key: 'e3-q028',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Match what you have learned to the one whom you tell first.',
      ja: '知ったことと、最初に伝える相手を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Families have been told to leave their village by Friday',
          ja: '複数の家族が、金曜までに村を出ろと言われた',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'A boy of about twelve carries loads for a commander',
          ja: '12歳くらいの少年が、指揮官の荷物を運んでいる',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'Women say that men with red bands attack them at the bridge',
          ja: '女性たちが、橋で赤い腕章の男たちに襲われると話している',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'A guard employed by the mission asks women for sex in return for work',
          ja: 'ミッションに雇われた警備員が、仕事と引き換えに女性に性行為を求めている',
        },
      },
      {
        id: 'l5',
        text: {
          en: 'Police have beaten men in the market and taken two away',
          ja: '警察が市場で男性たちを殴り、二人を連れ去った',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'The conduct channel', ja: '行動規律の窓口' } },
      { id: 'r2', text: { en: 'The human rights component', ja: '人権部門' } },
      { id: 'r3', text: { en: 'The operations centre', ja: 'オペレーションセンター' } },
      { id: 'r4', text: { en: 'The child-protection adviser', ja: '子どもの保護アドバイザー' } },
      { id: 'r5', text: { en: 'The women’s protection adviser', ja: '女性保護アドバイザー' } },
    ],
    pairs: { l1: 'r3', l2: 'r4', l3: 'r5', l4: 'r1', l5: 'r2' },
    explanation: {
      en: 'A threat that is about to happen goes to the operations centre. Sexual exploitation by people of the mission goes to the conduct channel, always; violence by armed people to the women’s protection adviser. If you are not sure, tell one of them today: they pass it on. Names and titles differ by mission.',
      ja: '差し迫った脅威はオペレーションセンターへ。ミッションの関係者による性的搾取は必ず行動規律の窓口へ、武装した者による暴力は女性保護アドバイザーへ伝えます。迷ったら、今日のうちにどれか一つに伝えれば、そこから引き継がれます。名称はミッションによって異なります。',
    },
  },
  {
    kind: 'order',
    key: 'e3-q029',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'A woman begins to tell you, through an interpreter, that she has been attacked. Put your steps in order.',
      ja: '女性が、通訳を介して、襲われたことを話し始めました。対応を順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Find a quiet place, and ask whether this interpreter is all right',
          ja: '静かな場所に移り、この通訳でよいかを尋ねる',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Say what you cannot keep to yourself, before she goes on',
          ja: '話が進む前に、秘密にできないことを伝える',
        },
      },
      {
        id: 's3',
        text: { en: 'Listen and believe, without asking for details', ja: '詳しいことを尋ねずに聴き、信じる' },
      },
      {
        id: 's4',
        text: {
          en: 'Tell her about confidential care, and that time matters',
          ja: '秘密の守られるケアがあり、時間が大切なことを伝える',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Let her decide; with her consent, call the referral contact',
          ja: '本人に決めてもらい、同意があれば紹介先に電話する',
        },
      },
    ],
    explanation: {
      en: 'Safety and confidentiality come before the first sentence, honesty about your duties before the second. Then she speaks, as much as she wants. Care is offered, and the decision is hers. Nothing in this order needs to know what exactly happened.',
      ja: '話を聴く前に、安全と秘密を守れる状況を整えます。続いて、自分の義務を正直に伝えます。それから、本人が望むだけ話してもらいます。ケアを示し、決めるのは本人です。この順序のどこにも、何があったかを詳しく知る必要はありません。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q030',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'A family at the roadside asks you: “They say the fighters are coming. Are we safe if we stay here?” You do not know. What do you say?',
      ja: '道端で、ある家族に尋ねられました。「戦闘員が来るそうです。ここにいれば安全ですか」。あなたには分かりません。どう答えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“You are safe; the mission protects civilians here.”',
          ja: '「安全です。ミッションが住民を守っています」',
        },
        correct: false,
        because: {
          en: 'They may stay because of this sentence. You cannot keep it.',
          ja: 'その一言で、とどまるかもしれません。あなたには守れない約束です。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“I do not know. I will report this now; I cannot promise what will be done.”',
          ja: '「分かりません。すぐに報告します。どう対応されるかは約束できません」',
        },
        correct: true,
        because: {
          en: 'Honest, and it is followed by a call. Their decision rests on what is true.',
          ja: '正直な答えで、すぐ電話につながります。家族は、事実をもとに決められます。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“Leave at once by the road that we came along; it was quiet all the way.”',
          ja: '「すぐに離れてください。私たちの来た道は、ずっと静かでしたよ」',
        },
        correct: false,
        because: {
          en: 'You do not know what that road is for a family on foot, of their group, in two hours.',
          ja: '2時間後のその道が、徒歩の、その集団の家族にとって安全かどうかは分かりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“I am here for the election; please put your question to the soldiers.”',
          ja: '「私は選挙の仕事で来ました。兵士に聞いてください」',
        },
        correct: false,
        because: {
          en: 'Passing on a warning is everybody’s task in the mission.',
          ja: '警告を伝えるのは、ミッション全員の務めです。',
        },
      },
    ],
    explanation: {
      en: 'Promise only what is yours to give: that you will pass it on, now. Ask what they themselves plan, and whether they have done it before; people who live with danger often know the safest path. Then call the operations centre.',
      ja: '約束してよいのは、自分にできることだけです。すぐに伝えることは約束できます。家族自身の考えや、以前どうしたかも尋ねましょう。危険と暮らしてきた人は、安全な道をよく知っています。それから、オペレーションセンターに電話します。',
    },
  },
  {
    kind: 'numeric',
    key: 'e3-q031',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'On Wednesday at 16:00 a survivor tells you that the attack happened on Monday at 21:00. Medicine that can prevent HIV must begin within 72 hours. How many hours are left for it to begin, at most?',
      ja: '水曜日の16:00、被害を受けた人が、月曜日の21:00の出来事だったと話しました。HIVの感染を防ぐ薬は72時間以内に始めなければなりません。開始までに残された時間は、最大で何時間ですか。',
    },
    format: 'number',
    answer: 29,
    tolerance: 0,
    unit: { en: 'hours', ja: '時間' },
    explanation: {
      en: 'Seventy-two hours after Monday 21:00 is Thursday 21:00: 29 hours from now. It works better the sooner it begins, so speak of it today. You need the time only if the person offers it; do not ask for it. Other care remains worthwhile after that limit.',
      ja: '月曜21:00の72時間後は木曜21:00で、残りは29時間です。早いほど効果があるので、今日のうちに伝えます。時刻は、本人が話した場合に分かればよく、こちらからは尋ねません。期限を過ぎても、受ける意味のあるケアはあります。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q032',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'The host state’s police ask you for your list of witnesses to an attack. The officer is polite and refers to an investigation. What do you do?',
      ja: '受入国の警察から、ある襲撃の証人の名簿を渡すよう求められました。担当官は丁寧で、捜査のためだと言います。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Hand it over, since the host state has the first responsibility for justice',
          ja: '司法の第一の責任は受入国にあるので、渡す',
        },
        correct: false,
        because: {
          en: 'It has. But those people spoke to you, and may be in danger from the very force that asks.',
          ja: 'そのとおりですが、話してくれた相手はあなたです。求めている側から危害を受けるおそれもあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Hand over only the names of those whose statements you think are less sensitive',
          ja: '差し支えが少ないと思う証言をした人の名前だけを渡す',
        },
        correct: false,
        because: {
          en: 'You cannot judge that from outside, and one name leads to the next.',
          ja: '外からは判断できません。一人の名前から、ほかの人もたどられます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Say that you will ask the witnesses yourself, and go to see each of them tonight',
          ja: '証人に自分で確かめると答え、今夜、一人ずつ訪ねる',
        },
        correct: false,
        because: {
          en: 'Your visits would show the way to every door.',
          ja: 'あなたの訪問が、一軒一軒への道案内になってしまいます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Decline politely, and refer him to the human rights component',
          ja: '丁寧に断り、人権部門を紹介する',
        },
        correct: true,
        because: {
          en: 'They know what each person agreed to, and have a way of working with the courts.',
          ja: '人権部門は、誰が何に同意したかを把握しており、司法と連携する方法も持っています。',
        },
      },
    ],
    explanation: {
      en: 'Names belong to the people who bear them. Decline without drama, do not deny that witnesses exist, tell the component and your supervisor the same day who asked and in which words, and keep no such list on your own devices.',
      ja: '名前は、本人のものです。事を荒立てずに断り、証人がいないとは言わず、誰がどのような言葉で求めたかを、その日のうちに人権部門と上司に伝えます。自分の端末に名簿を持たないことも大切です。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q033',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'You saw police beat two men in a market. Which lines belong in your note to the human rights officer? Choose all that apply.',
      ja: '警察が市場で男性二人を殴るのを見ました。人権担当官に渡すメモに書くべきものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“Tues. 9:40, market square. I saw four men in blue uniform.”',
          ja: '「火曜9時40分、市場の広場。青い制服の男4人を見た」',
        },
        correct: true,
        because: {
          en: 'Time, place, number, and that you saw it yourself.',
          ja: '時刻、場所、人数、自分で見たことが分かります。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“The usual brutality; the governor must be behind it.”',
          ja: '「いつもの残虐行為。知事が裏にいるはずだ」',
        },
        correct: false,
        because: {
          en: 'A judgement and a guess. They weaken what you did see.',
          ja: '評価と推測です。実際に見たことの価値まで下げてしまいます。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“Two traders told me, separately, that a third man was taken away.”',
          ja: '「商人2人から別々に、3人目が連れ去られたと聞いた」',
        },
        correct: true,
        because: {
          en: 'Hearsay is useful when it is marked as such.',
          ja: '伝聞も、そうと分かるように書けば役に立ちます。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“One bled from the head and walked away by himself.”',
          ja: '「1人は頭から血を流し、自分で歩いて去った」',
        },
        correct: true,
        because: {
          en: 'An observation, without a diagnosis and without a photograph.',
          ja: '診断も写真もない、見たままの記録です。',
        },
      },
      {
        id: 'e',
        text: {
          en: '“Witness: the baker next to the well (his mobile number).”',
          ja: '「証人：井戸の隣のパン屋（携帯電話の番号）」',
        },
        correct: false,
        because: {
          en: 'Whoever finds the note finds the baker. Tell the officer by voice, if he agreed.',
          ja: 'メモを見つけた人は、パン屋も見つけます。本人が同意していれば、担当官に口頭で伝えます。',
        },
      },
    ],
    explanation: {
      en: 'Seen, told, thought: keep the three apart, and leave the third empty if you have nothing to put there. Names travel separately, by secure means, with consent. Destroy rough notes when the officer has taken them over.',
      ja: '見たこと、聞いたこと、考えたことの三つを分けて書きます。三つ目は、書くことがなければ空けておきます。名前は、同意を得て、別に、安全な手段で伝えます。下書きは、担当官が引き継いだら処分します。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q034',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'A colonel of the host state’s army, always helpful, asks whether your logistics section could lend him two lorries for three days. What do you answer?',
      ja: 'いつも協力的な受入国軍の大佐から、輸送部門のトラックを2台、3日間借りられないかと尋ねられました。どう答えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'That you will ask; then inform the human rights component before anything is promised',
          ja: '確認すると答え、何かを約束する前に人権部門に知らせる',
        },
        correct: true,
        because: {
          en: 'Support to forces outside the UN is weighed first: what might be done with it, and by whom?',
          ja: '国連以外の部隊への支援は、誰が何に使うおそれがあるかを、まず検討します。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Yes, if he signs a paper that they will only carry food and blankets for his own soldiers',
          ja: '自分の兵士の食料と毛布だけを運ぶという書類に、大佐が署名すれば貸す',
        },
        correct: false,
        because: {
          en: 'A signature does not replace the assessment, and it is not yours to lend.',
          ja: '署名は検討の代わりになりません。貸すかどうかを決めるのも、あなたではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Yes, as long as a mission driver stays at the wheel and reports every evening where he went',
          ja: 'ミッションの運転手がハンドルを握り、行き先を毎晩報告するという条件なら貸す',
        },
        correct: false,
        because: {
          en: 'Then a member of the mission may be driving to a burning village.',
          ja: 'それでは、要員が、焼かれる村へ運転することになりかねません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'No, because the mission may never support an army',
          ja: 'ミッションが軍を支援することは決してないので、断る',
        },
        correct: false,
        because: {
          en: 'It may, after due diligence. A flat no costs a relationship without need.',
          ja: '相当の注意を尽くしたうえで支援することはあります。頭から断れば、関係を損ねるだけです。',
        },
      },
    ],
    explanation: {
      en: 'Before a mission supports forces outside the UN, with fuel, lorries, training or plans, it examines whether there is a real risk that they commit grave violations. Your part is to promise nothing and to make the request known.',
      ja: '燃料、トラック、訓練、計画などで国連以外の部隊を支援する前に、重大な侵害を行う現実のおそれがないかを検討します。あなたの役割は、何も約束せず、依頼があったことを知らせることです。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q035',
    outcome: 'e3-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'You have been told of threats against one family. Which of these well-meant steps could put the family in more danger? Choose all that apply.',
      ja: 'ある家族が脅されていると聞きました。善意であっても、その家族をかえって危険にさらすおそれのあるものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Asking a patrol to stop in front of their house each evening',
          ja: '毎晩、家の前に止まるようパトロールに頼む',
        },
        correct: true,
        because: {
          en: 'It shows everyone who has talked. A patrol of the whole street does not.',
          ja: '誰が話したかを皆に知らせます。通り全体の巡回なら、そうはなりません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Confronting the neighbour who is said to be behind it',
          ja: '裏にいるといわれる隣人を問い詰める',
        },
        correct: true,
        because: {
          en: 'He learns that it is known, and from whom it must have come.',
          ja: '知られていること、誰から漏れたかが、相手に分かってしまいます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Asking the family what they think would help, in a safe place',
          ja: '安全な場所で、何が助けになると思うかを家族に尋ねる',
        },
        correct: false,
        because: {
          en: 'They have protected themselves until now, and know what may follow.',
          ja: 'これまで身を守ってきた当人たちであり、何が起こりうるかを知っています。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Posting their story, without names, to raise attention',
          ja: '関心を集めるため、名前を伏せて家族の話を投稿する',
        },
        correct: true,
        because: {
          en: 'Those who threaten them recognise the story by its details.',
          ja: '脅している人は、細かな内容からその家族だと気づきます。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Calling the operations centre and the protection adviser',
          ja: 'オペレーションセンターと文民保護アドバイザーに電話する',
        },
        correct: false,
        because: {
          en: 'This is the way that keeps the circle small and brings in those who can act.',
          ja: '知る人を少なく保ちながら、動ける人につなぐ方法です。',
        },
      },
    ],
    explanation: {
      en: 'Before each step ask: who will be safer, who will be seen, and what happens after we leave? Visible help for one house, public attention and confrontation often cost those whom they were meant to protect.',
      ja: '行動の前に考えます。誰が今より安全になり、誰が目立ち、私たちが去った後に何が起きるか。一軒だけの目に見える支援、世間の注目、対決は、守ろうとした人に代償を払わせることが少なくありません。',
    },
  },
  {
    kind: 'scenario',
    key: 'e3-q036',
    outcome: 'e3-o3',
    module: 'm3',
    points: 3,
    stem: {
      en: 'You visit the market in Ombe to check a registration point. You are not a human rights officer.',
      ja: 'あなたは登録所を確認するため、オンベの市場を訪れています。人権担当官ではありません。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'A woman presses a folded paper into your hand: “My husband. Uniforms took him on Sunday. Please.” People are looking.',
          ja: '女性が、折りたたんだ紙をあなたの手に押し込みました。「夫です。日曜日に制服の男たちが連れて行きました。お願いです」。周りの人が見ています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Unfold the paper and ask her for the details on the spot',
              ja: 'その場で紙を広げ、詳しい話を尋ねる',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'Everyone around now knows what she came to you for.',
              ja: '何のために来たのかが、周りの全員に知られてしまいます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Put it away, and ask softly whether a colleague may meet her somewhere safe',
              ja: '紙をしまい、安全な場所で同僚が会ってもよいかを小声で尋ねる',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'It takes five seconds and could have been about anything.',
              ja: '5秒で済み、周りには何の話か分かりません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Give it back: this is not your job',
              ja: '自分の仕事ではないので、紙を返す',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'She took a risk to reach the mission, and the mission was you.',
              ja: '危険を冒してミッションを頼ってきたのです。そこにいたのが、あなたでした。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'Back in the car you hold the paper. Your colleague wants to photograph it “as a backup”.',
          ja: '車に戻り、紙は手元にあります。同僚が「念のため」写真を撮ろうと言います。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Photograph it and send it to the human rights officer by chat at once',
              ja: '撮影し、すぐにチャットで人権担当官に送る',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Names now lie on two telephones and in a chat. The next checkpoint may look.',
              ja: '名前が二台の電話とチャットに残りました。次の検問所で見られるかもしれません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'No picture; call the human rights officer and ask how to bring it in safely',
              ja: '撮影せず、人権担当官に電話し、安全な届け方を尋ねる',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'One paper, one carrier, and the person in charge decides.',
              ja: '紙は一枚、運ぶ人は一人。決めるのは担当者です。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Read it aloud, so that all three in the car can remember it',
              ja: '車内の三人が覚えておけるよう、声に出して読む',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Two more people now carry something that they did not ask for.',
              ja: '望んでもいない秘密を、さらに二人が抱えることになります。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'She has disappeared among the stalls. What can you still do?',
          ja: '女性は露店の間に消えました。今からでもできることは何ですか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Tell the human rights officer today that she came, where and when, and that you refused',
              ja: '女性が来たこと、場所と時刻、断ったことを、今日のうちに人権担当官に伝える',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'The officer may have ways to reach people there without a crowd.',
              ja: '担当官には、人目につかずに連絡する方法があるかもしれません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Ask at the stalls who she was',
              ja: '誰だったのかを露店で尋ねて回る',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'By evening the whole market will know that the mission is looking for her.',
              ja: '夕方には、ミッションが捜していることが市場中に知れ渡ります。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'Two days later a policeman whom you know says at the registration point: “I hear that a woman complained to you. What did she want?”',
          ja: '2日後、登録所で顔見知りの警察官が言いました。「女の人が苦情を言いに来たそうですね。何の用でしたか」。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: '“Many people speak to me. Our human rights colleagues can talk with you.” Then tell them',
              ja: '「いろいろな方と話しています。人権担当の同僚がお話しできます」と答え、人権部門に伝える',
            },
            points: 1,
            feedback: {
              en: 'Nothing confirmed, nothing denied, and those who must know that he asked now know it.',
              ja: '認めも否定もせず、尋ねられたことを、知るべき人に知らせています。',
            },
          },
          {
            id: 'b',
            text: {
              en: '“Her husband was taken on Sunday. Can you find out where he is?”',
              ja: '「日曜日に夫が連れ去られたそうです。居場所を調べてもらえますか」',
            },
            points: 0,
            feedback: {
              en: 'You have just named her to one of those who may hold him.',
              ja: '夫を拘束しているかもしれない側に、女性のことを教えてしまいました。',
            },
          },
          {
            id: 'c',
            text: {
              en: '“No woman came to me.”',
              ja: '「誰も来ていません」',
            },
            points: 0,
            feedback: {
              en: 'He knows that it is untrue. You lose his respect and confirm that it matters.',
              ja: '相手は、うそだと知っています。信頼を失い、大事な話だと認めたことになります。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'See, record, pass on, and at each step keep the circle small. Nothing is opened in public, nothing photographed, nothing confirmed to those who ask. The human rights officer learns of it the same day, and learns, too, who has asked.',
      ja: '見る、記録する、伝える。どの段階でも、知る人を少なく保ちます。人前で開かず、撮影せず、尋ねる人に何も認めません。人権担当官には、その日のうちに伝え、誰が尋ねてきたかも知らせます。',
    },
  },
]
