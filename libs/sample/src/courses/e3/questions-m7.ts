import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 7, returnee clinic: weighing advice, the first 72 hours, asking. */
export const questionsM7: readonly Question[] = [
  {
    kind: 'order',
    key: 'e3-q055',
    outcome: 'e3-o5',
    module: 'm7',
    points: 2,
    stem: {
      en: 'You arrive at your duty station. Put what you do in the first 72 hours in the order taught in this course.',
      ja: '任地に到着しました。最初の72時間にすることを、この研修で学んだ順に並べてください。',
    },
    steps: [
      { id: 's1', text: { en: 'Check in with security', ja: '安全担当に着任を届け出る' } },
      { id: 's2', text: { en: 'Test radio and phone', ja: '無線と電話を試す' } },
      {
        id: 's3',
        text: { en: 'See to medical care and the safety of your residence', ja: '医務と住まいの安全を確かめる' },
      },
      { id: 's4', text: { en: 'Meet your supervisor', ja: '上司に会う' } },
      { id: 's5', text: { en: 'Read the local rules', ja: '現地の規則を読む' } },
    ],
    explanation: {
      en: 'First be findable, then reachable, then safe at night, then at work. Your mission’s check-in sheet may put a badge office or a medical check earlier, and then it counts; the reason behind the order remains the same.',
      ja: 'まず所在が分かるように、次に連絡がつくように、次に夜を安全に過ごせるように、それから仕事です。ミッションの着任手続票で、身分証の発行や健康診断が先になっていれば、それに従います。順序の理由は変わりません。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q056',
    outcome: 'e3-o2',
    module: 'm7',
    points: 2,
    stem: {
      en: 'On your second day your supervisor asks you to drive to a district that the security office closed yesterday, “only for an hour”. What do you do?',
      ja: '着任2日目、上司から、安全担当が昨日閉鎖した郡へ「1時間だけ」行くよう頼まれました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Stay; say that security decides on movement, and offer another way',
          ja: '行かずに、移動は安全担当が決めると伝え、別の方法を提案する',
        },
        correct: true,
        because: {
          en: 'Two lines lead to you: work and security. On movement the second one decides, for your supervisor as well.',
          ja: 'あなたには、業務と安全という二つの指揮命令系統があります。移動については後者が決め、上司もそれに従います。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Go, because the supervisor has served longer and takes the responsibility',
          ja: '上司のほうが経験が長く、責任も取ってくれるので、行く',
        },
        correct: false,
        because: {
          en: 'Nobody can take over responsibility for your life, or lift a suspension that is not theirs.',
          ja: '命の責任は、誰も肩代わりできません。自分に権限のない移動停止を解くこともできません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Go with two cars and a radio, and tell the duty officer on the way',
          ja: '車2台と無線機を用意して行き、途中で当直担当者に知らせる',
        },
        correct: false,
        because: {
          en: 'Better equipment does not open a closed district, and telling afterwards is not asking.',
          ja: '装備を良くしても、閉鎖は解けません。後から知らせることは、許可を求めることではありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Say that you are not well today, and let the matter rest',
          ja: '今日は体調が悪いと言い、それ以上は何も言わない',
        },
        correct: false,
        because: {
          en: 'Then somebody else is asked. Say the true reason, and it protects them too.',
          ja: '別の人が頼まれるだけです。本当の理由を言えば、その人も守れます。',
        },
      },
    ],
    explanation: {
      en: 'Draw both lines before departure: who gives me work, and who can tell me to stay at home. If a supervisor insists, inform the security office and note date and words.',
      ja: '出発前に、二つの系統を図に描いておきます。仕事を指示するのは誰か、外出するなと言えるのは誰か。上司がなお求めるときは、安全担当に伝え、日付と言葉を書き留めます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q057',
    outcome: 'e3-o3',
    module: 'm7',
    points: 2,
    stem: {
      en: 'Two years ago a returnee worked with women who fled violence, in the district where you are going. Which questions are useful and harm nobody? Choose all that apply.',
      ja: '帰任者が2年前、あなたの派遣先の郡で、暴力から逃れた女性たちに関わっていました。役に立ち、誰も傷つけない質問はどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“What were the names of the women who told you most?”',
          ja: '「最もよく話してくれた女性たちの名前は何ですか」',
        },
        correct: false,
        because: {
          en: 'They trusted that person and not you. A name that travels can bring revenge.',
          ja: '女性たちが信頼したのはその人であり、あなたではありません。名前が人の手に渡れば、報復を招きかねません。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“Which services did people trust, and how can I find out whether they still exist?”',
          ja: '「どの支援が信頼されていましたか。今もあるかは、どうすれば分かりますか」',
        },
        correct: true,
        because: {
          en: 'You will be able to refer somebody from the first day on, after checking.',
          ja: '確かめたうえで、着任初日から支援につなぐことができます。',
        },
      },
      {
        id: 'c',
        text: { en: '“What was the worst thing you heard?”', ja: '「最もひどい話は何でしたか」' },
        correct: false,
        because: {
          en: 'It hurts the one who tells it, exposes others, and teaches you nothing that you can use.',
          ja: '話す人を傷つけ、ほかの人をさらし、あなたの役にも立ちません。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“What did our visits do to them afterwards, good and bad?”',
          ja: '「私たちの訪問は、その後、良くも悪くも何をもたらしましたか」',
        },
        correct: true,
        because: {
          en: 'Protection begins with knowing what one’s own presence causes.',
          ja: '保護は、自分がそこにいることで何が起こるかを知ることから始まります。',
        },
      },
      {
        id: 'e',
        text: {
          en: '“To whom did you pass on what you saw, and did it arrive?”',
          ja: '「見たことを誰に伝えましたか。きちんと届きましたか」',
        },
        correct: true,
        because: {
          en: 'You learn whether the way to the human rights component worked, and where it was slow.',
          ja: '人権部門への経路が機能していたか、どこで滞ったかが分かります。',
        },
      },
    ],
    explanation: {
      en: 'Ask about ways, services and effects, not about persons and wounds. What people confided remains with those to whom they confided it, and with those whose task it is.',
      ja: '尋ねるのは、経路、支援、影響です。個人や心の傷ではありません。打ち明けられた話は、打ち明けられた人と、それを任務とする人のもとにとどめます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q058',
    outcome: 'e3-o2',
    module: 'm7',
    points: 2,
    stem: {
      en: 'A returnee says: “Forget the focal point. If there is trouble, ring my old friend, the deputy commander. He fixes everything.” What do you take from it?',
      ja: '帰任者が言います。「担当者なんか当てにせず、困ったら私の旧友の副司令官に電話するといい。何でも解決してくれる」。ここから何を受け取りますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The number of the deputy commander, for an emergency in which nothing else works',
          ja: 'ほかに方法がない緊急時のために、副司令官の番号をもらっておく',
        },
        correct: false,
        because: {
          en: 'In an emergency you call the duty phone. A private favour from a commander creates a debt, and he may have left.',
          ja: '緊急時にかけるのは当直電話です。司令官への個人的な頼み事は、借りを作ります。もう離任しているかもしれません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'That the procedures taught here do not work in the field, and that contacts count',
          ja: 'ここで学ぶ手続は現場では通用せず、大切なのは人脈だということ',
        },
        correct: false,
        because: {
          en: 'One person’s case does not show that. It shows how things become dependent on one person.',
          ja: '一人の例からは、そう言えません。むしろ、物事が一人に依存する危うさを示しています。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Nothing at all, because somebody who talks in this way is not to be trusted',
          ja: 'そのような話し方をする人は信頼できないので、何も受け取らない',
        },
        correct: false,
        because: {
          en: 'Behind the advice is a fact worth knowing: the focal point was not trusted then.',
          ja: '助言の奥には、知る価値のある事実があります。当時、担当者は信頼されていなかったのです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A question: why was the focal point not trusted, and what about today?',
          ja: '問いを一つ。なぜ担当者は信頼されず、今はどうなのか',
        },
        correct: true,
        because: {
          en: 'You follow the rule, and you arrive knowing that you need the second channel as well.',
          ja: '規則には従い、二つ目の窓口も必要だと知ったうえで着任できます。',
        },
      },
    ],
    explanation: {
      en: 'Take the question behind the advice with you. Where it contradicts a rule, the rule counts, and you ask the mission.',
      ja: '助言の奥にある問いを持ち帰ります。規則と食い違うときは規則に従い、ミッションに尋ねます。',
    },
  },
  {
    kind: 'order',
    key: 'e3-q059',
    outcome: 'e3-o1',
    module: 'm7',
    points: 2,
    stem: {
      en: 'On your first day in the field an elder asks you angrily: “Who allowed you people to come here?” You have an interpreter. Put your steps in the right order.',
      ja: '現地での初日、一人の長老が怒って尋ねます。「誰の許しを得てここに来たのか」。通訳がいます。行動を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: { en: 'Greet him, and let him finish without interrupting', ja: 'あいさつし、遮らずに最後まで話を聞く' },
      },
      {
        id: 's2',
        text: {
          en: 'Say in one sentence that the government has agreed to the mission and the Security Council has given it its task',
          ja: '政府が受入れに同意し、安全保障理事会が任務を与えたことを、一文で伝える',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Add that the agreement of those who live here matters too, and ask what concerns him',
          ja: 'ここに住む人々の理解も大切だと伝え、何を心配しているかを尋ねる',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Promise only to pass it on, and say when he will hear from the mission',
          ja: '伝えることだけを約束し、いつミッションから返事があるかを言う',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Report the same day what he said, in his words',
          ja: 'その日のうちに、長老の言葉のまま報告する',
        },
      },
    ],
    explanation: {
      en: 'Listen, answer briefly and truthfully, ask, promise only what you can keep, report. Consent of the government is the legal basis; the acceptance of people on the spot is what keeps a mission alive, and it is earned in such minutes.',
      ja: '聞く、短く正直に答える、尋ねる、守れることだけ約束する、報告する。政府の同意は法的な基礎です。しかし、ミッションを支えるのは現地の人々の受入れであり、それはこのような数分間で得られます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q060',
    outcome: 'e3-o3',
    module: 'm7',
    points: 2,
    stem: {
      en: 'In your first week a driver mentions that a boy of about thirteen, in uniform, has stood at the northern checkpoint since Monday. You are an election adviser. What do you do?',
      ja: '最初の週、運転手が、月曜から北の検問所に、制服を着た13歳くらいの少年が立っていると話しました。あなたは選挙専門家です。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Stop there on your next journey, and ask the boy in a friendly way about his age',
          ja: '次に通るときに止まり、少年に親しげに年齢を尋ねる',
        },
        correct: false,
        because: {
          en: 'His commanders are watching. The question can cost him dearly, and it is no use to you.',
          ja: '指揮官が見ています。少年がひどい目に遭うかもしれず、答えを得ても役に立ちません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Take a photo from the car, so that there is proof to pass on to the specialists',
          ja: '専門家に渡せる証拠として、車の中から写真を撮る',
        },
        correct: false,
        because: {
          en: 'A photo at a checkpoint endangers the car, and the child as well.',
          ja: '検問所での撮影は、車も少年も危険にさらします。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Pass it on today to the child-protection adviser, and to nobody else',
          ja: '今日のうちに子どもの保護アドバイザーに伝え、ほかには話さない',
        },
        correct: true,
        because: {
          en: 'That is protection within your role: see, note, pass on to those who can act without harming him.',
          ja: 'それが、自分の役割の中での保護です。見て、書き留め、少年を傷つけずに動ける人に伝えます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Leave it to the driver, who saw it, and concentrate on the election',
          ja: '見たのは運転手なので任せ、自分は選挙に集中する',
        },
        correct: false,
        because: {
          en: 'The driver told you because he does not know whom to tell. Each member of the mission can pass it on.',
          ja: '運転手は、誰に言えばよいか分からないので、あなたに話したのです。伝えることは、要員の誰にでもできます。',
        },
      },
    ],
    explanation: {
      en: 'Say what the driver saw, when and where, and that you have not seen it yourself. Keep the driver’s name for the adviser alone. No photo, no interview, no chat.',
      ja: '運転手が何を、いつ、どこで見たか、自分は見ていないことを伝えます。運転手の名前は、専門家だけに伝えます。撮影も、聞き取りも、チャットへの投稿もしません。',
    },
  },
]
