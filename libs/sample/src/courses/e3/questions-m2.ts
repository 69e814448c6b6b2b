import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 2, how it works: components, reporting lines, country team and others, host state and status agreement. */
export const questionsM2: readonly Question[] = [
  {
    kind: 'match',
    key: 'e3-q013',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Match each matter to the line by which you take it up.',
      ja: 'それぞれの用件を、それを伝える先の系統と組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Two tasks are due on the same day, and you can do only one',
          ja: '二つの業務の期限が同じ日で、一つしかできない',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'You hear shots near the road that you are to take tomorrow',
          ja: '明日通る予定の道の近くで銃声を聞いた',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'You wonder which form the experts in your field use for a registration survey',
          ja: '登録調査で、自分の分野の専門家がどの様式を使うのかを知りたい',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'A colleague sells fuel from the mission’s pump',
          ja: '同僚がミッションの給油所の燃料を売っている',
        },
      },
      {
        id: 'l5',
        text: {
          en: 'Your contract at home ends before your assignment does',
          ja: '本国での契約が、派遣期間より先に切れる',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Conduct', ja: '行動規律' } },
      { id: 'r2', text: { en: 'Sender', ja: '派遣元' } },
      { id: 'r3', text: { en: 'Supervisor', ja: '上司' } },
      { id: 'r4', text: { en: 'Security', ja: '安全' } },
      { id: 'r5', text: { en: 'Technical section at headquarters', ja: '本部の専門部門' } },
    ],
    pairs: { l1: 'r3', l2: 'r4', l3: 'r5', l4: 'r1', l5: 'r2' },
    explanation: {
      en: 'One person, five lines. The supervisor settles tasks, security settles movement and incidents, the technical section advises, the conduct channel takes misconduct, and the sender looks after your status. In a crisis there is no time to work it out, so draw the sheet now.',
      ja: '一人に五本の線です。業務は上司、移動と事案は安全、助言は専門部門、不正行為は行動規律の窓口、身分は派遣元。危機のさなかに考えている時間はないので、今のうちに図に描いておきましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q014',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'In spring you agreed with a captain that his patrol would pass the market on registration days. Today a new unit has arrived, and its captain has never heard of it. What would have prevented this, and what do you do now?',
      ja: '春に、ある大尉と、登録の日にはパトロールが市場を通るという約束をしました。今日、新しい部隊が着任し、後任の大尉は何も聞いていません。何をしておけば防げたでしょうか。今はどうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A note on file; now meet the captain and request it by the tasking procedure',
          ja: '文書に残すこと。今は新しい大尉に会い、任務付与の手続で依頼する',
        },
        correct: true,
        because: {
          en: 'Units rotate; what is written and tasked survives the person.',
          ja: '部隊は交代します。書面と手続で残したものは、人が替わっても続きます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'A closer friendship; now invite the new captain, so that he agrees to it as well',
          ja: 'もっと親しくなっておくこと。今は新しい大尉を招き、同じ約束をしてもらう',
        },
        correct: false,
        because: {
          en: 'A good start, but in six months you would stand here again.',
          ja: 'よいきっかけにはなりますが、半年後にまた同じことになります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Nothing; soldiers come and go, so the registration must do without patrols',
          ja: '防ぎようはない。兵士は入れ替わるので、登録はパトロールなしで行う',
        },
        correct: false,
        because: {
          en: 'Rotation is known in advance and can be planned for.',
          ja: '交代は前もって分かっており、備えることができます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A letter to his ministry of defence; now ask your embassy to take it up',
          ja: '派遣国の国防省に手紙を書くこと。今は大使館を通じて申し入れる',
        },
        correct: false,
        because: {
          en: 'Operations are directed in the mission. The sending state is the wrong address.',
          ja: '活動を指揮するのはミッションです。派遣国に言うことではありません。',
        },
      },
    ],
    explanation: {
      en: 'Soldiers work with tasks, times and a chain of command. A friendly word is welcome, but a task given by the operations staff outlives a rotation. Ask in your first week who rotates, and when.',
      ja: '軍人は、任務、時刻、指揮系統で動きます。親しい言葉もよいものですが、運用担当から付与された任務なら、部隊が交代しても残ります。誰がいつ交代するのか、最初の週に尋ねておきましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q015',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You report that a registration centre had to close today. What belongs in this first report? Choose all that apply.',
      ja: '今日、登録所を閉じざるをえなかったことを報告します。第一報に含めるべきものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'In the first line: closed at 10:20, nobody hurt',
          ja: '1行目に「10時20分閉鎖、けが人なし」',
        },
        correct: true,
        because: {
          en: 'Whoever reads only one line has the main point.',
          ja: '1行しか読まない人にも、要点が届きます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'What you saw yourself, and what others told you',
          ja: '自分で見たことと、人から聞いたことの別',
        },
        correct: true,
        because: {
          en: 'The reader must know how firm each sentence is.',
          ja: 'それぞれの文がどれほど確かかを、読み手は知る必要があります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A full history of the dispute in that village',
          ja: 'その村の争いの詳しい歴史',
        },
        correct: false,
        because: {
          en: 'It delays the report. Those who need it will ask.',
          ja: '報告が遅れます。必要な人は尋ねてきます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'What you have done, and what you need by when',
          ja: '自分がしたこと、いつまでに何が必要か',
        },
        correct: true,
        because: {
          en: 'It turns a report into something that can be acted on.',
          ja: '報告が、行動につながるものになります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Names of the families who were threatened',
          ja: '脅された家族の名前',
        },
        correct: false,
        because: {
          en: 'Names travel by secure means only, to those who need them.',
          ja: '名前は、必要な人にだけ、安全な手段で伝えます。',
        },
      },
    ],
    explanation: {
      en: 'The main point first, then what is known and how, your view marked as such, what you did and need, and to whom it went. Send it early and say when more will come.',
      ja: '要点を最初に書き、分かっていることとその根拠、断りを添えた自分の見方、したことと必要なこと、送り先と続けます。早く送り、続報の時刻を伝えます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q016',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You need school locations for the registration map. A UN agency in Talamba has them. The mission’s deputy head is at the same time resident coordinator. How do you go about it?',
      ja: '登録の地図を作るため、学校の位置情報が必要です。タランバの国連機関が持っています。ミッションの副代表の一人は、常駐調整官を兼ねています。どう進めますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Send the agency a tasking through the deputy, who stands above both',
          ja: '双方の上に立つ副代表を通じて、その機関に作業を指示してもらう',
        },
        correct: false,
        because: {
          en: 'Coordinator is not commander. The agency answers to its own head and board.',
          ja: '調整官は指揮官ではありません。機関は、自らの代表と理事会に対して責任を負います。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask its head of office, say what it is for, and accept conditions on its use',
          ja: '所長に目的を説明して頼み、利用の条件があれば受け入れる',
        },
        correct: true,
        because: {
          en: 'Ask, offer, agree. The agency may have promised parents or teachers something.',
          ja: '頼み、申し出、合意します。その機関は、保護者や教師に何かを約束しているかもしれません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Collect the locations again yourself, so as not to depend on others',
          ja: 'ほかに頼らずに済むよう、自分で位置を調べ直す',
        },
        correct: false,
        because: {
          en: 'Weeks of work, and schools are asked the same thing twice.',
          ja: '何週間もかかり、学校は同じことを二度聞かれます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Ask a friend who works there to send you the file',
          ja: 'そこで働く友人にファイルを送ってもらう',
        },
        correct: false,
        because: {
          en: 'You would get the data without its conditions, and your friend into trouble.',
          ja: '条件を知らないままデータを受け取り、友人の立場も悪くします。',
        },
      },
    ],
    explanation: {
      en: 'Integrated missions share leadership at the top so that plans fit together. The agencies remain independent. With them you get further by asking well than by pointing upwards.',
      ja: '統合ミッションでは、計画をそろえるために上層部を兼任させています。各機関の独立は変わりません。上の権威を持ち出すより、きちんと頼むほうが前に進みます。',
    },
  },
  {
    kind: 'order',
    key: 'e3-q017',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Put the parts of a usable report in the order of this course.',
      ja: '使える報告の要素を、この研修で学んだ順に並べてください。',
    },
    steps: [
      { id: 's1', text: { en: 'The main point, with time and place', ja: '要点（時刻と場所を添えて）' } },
      { id: 's2', text: { en: 'What is known, and how', ja: '分かっていることと、その根拠' } },
      {
        id: 's3',
        text: { en: 'What it may mean, marked as your view', ja: '意味するかもしれないこと（自分の見方と断って）' },
      },
      {
        id: 's4',
        text: { en: 'What you have done, what you need, by when', ja: 'したこと、必要なこと、その期限' },
      },
      { id: 's5', text: { en: 'To whom the report went', ja: '報告の送り先' } },
    ],
    explanation: {
      en: 'A reader who stops after the first line still knows what happened. Facts stand before opinions so that nobody mistakes one for the other. The list of recipients at the end prevents the two commonest errors: everybody forwards it, or nobody does.',
      ja: '1行目で読むのをやめた人にも、何が起きたかは伝わります。事実を意見の前に置けば、取り違えられません。最後の送り先は、全員が転送する、あるいは誰も転送しないという、よくある二つの失敗を防ぎます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q018',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Rain has stopped the bus. You offer a lift in your mission car to an NGO nurse whom you know well. She thanks you and says that she would rather wait. What do you make of it?',
      ja: '雨でバスが止まっています。よく知るNGOの看護師に、ミッションの車に乗るよう勧めました。彼女は礼を言い、待つほうがよいと答えます。どう受け止めますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'She mistrusts you; ask her openly what you have done wrong',
          ja: '信頼されていない。何がいけなかったのかを率直に尋ねる',
        },
        correct: false,
        because: {
          en: 'It has little to do with you, and a lot with what people see.',
          ja: 'あなた個人の問題ではなく、人々の目にどう映るかの問題です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'She does not know the rules; explain that humanitarian workers may ride along in mission cars',
          ja: '規則を知らないようなので、支援者もミッションの車に乗れることがあると説明する',
        },
        correct: false,
        because: {
          en: 'Your rules may allow it. Hers, and the road’s, may not.',
          ja: 'あなたの側の規則が許しても、彼女の側や、その道の事情が許さないことがあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Her safety matters more than principles; insist kindly until she gets in',
          ja: '原則より安全が大切なので、乗ってくれるまで優しく勧める',
        },
        correct: false,
        because: {
          en: 'Being seen in your car may be the greater danger to her and her patients.',
          ja: 'あなたの車に乗るところを見られるほうが、彼女と患者にとって危険かもしれません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'She must be seen as independent; accept it, and offer to call her office',
          ja: '独立した立場に見える必要がある。受け入れ、彼女の事務所への電話を申し出る',
        },
        correct: true,
        because: {
          en: 'Her clinic works because all sides believe that she belongs to none.',
          ja: '診療所が続けられるのは、どの側の人でもないと皆に思われているからです。',
        },
      },
    ],
    explanation: {
      en: 'Humanitarian workers reach people on every side because they are believed to be humane, neutral, impartial and independent. Distance from the mission is part of their protection. Take no offence, do not insist, and help in ways that leave no picture.',
      ja: '人道支援者があらゆる側の人々のもとへ行けるのは、人道、中立、公平、独立を信じてもらえるからです。ミッションとの距離は、身を守る手段の一つです。気を悪くせず、無理に勧めず、人目に残らない形で助けましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q019',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You sit in an open coordination meeting with agencies, NGOs and the district administration. What may you say there? Choose all that apply.',
      ja: '国連機関、NGO、郡の行政が集まる、公開の調整会議に出ています。そこで話してよいことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The bridge at Ombe is closed to lorries until Friday',
          ja: 'オンベの橋は金曜までトラックが通れない',
        },
        correct: true,
        because: { en: 'Open to everyone, and useful to all.', ja: '誰もが知ってよく、皆の役に立ちます。' },
      },
      {
        id: 'b',
        text: {
          en: 'The route and time of tomorrow’s patrol',
          ja: '明日のパトロールの経路と時刻',
        },
        correct: false,
        because: {
          en: 'Operational plans stay inside the mission. A room full of people is not a secure line.',
          ja: '行動計画はミッションの外に出しません。大勢のいる部屋は安全な回線ではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Who in your section is the contact for registration questions',
          ja: '登録に関する質問を受け付ける、自分の課の担当者',
        },
        correct: true,
        because: {
          en: 'Contacts are what such meetings are for.',
          ja: 'こうした会議は、窓口を知るためのものです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The names of two villagers who told you about threats',
          ja: '脅迫について話してくれた村人二人の名前',
        },
        correct: false,
        because: {
          en: 'It endangers them. Pass it on by the protection channel, in private.',
          ja: '二人を危険にさらします。保護の経路で、内々に伝えます。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'The registration calendar that the commission has published',
          ja: '選挙管理委員会が公表した登録の日程',
        },
        correct: true,
        because: {
          en: 'It is public, and others can plan around it.',
          ja: '公表済みで、ほかの団体も予定を立てられます。',
        },
      },
    ],
    explanation: {
      en: 'Share freely what is public and practical. Warnings of attack go to the security officer at once, not to a meeting. Names and operational plans belong in neither minutes nor coffee breaks.',
      ja: '公になっていて実用的なことは、自由に伝えます。襲撃の警告は、会議ではなく、すぐに安全担当官へ伝えます。名前や行動計画は、議事録にも休憩中の雑談にも出しません。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q020',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'On a free Sunday you drive to the lake in your own rented car and hit a cyclist. He sits at the roadside with a bleeding arm. A policeman asks for your papers. What do you do?',
      ja: '休みの日曜日、自分で借りた車で湖へ行く途中、自転車の人と衝突しました。その人は腕から血を流して道端に座っています。警察官が書類の提示を求めました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Show the mission card and say that you have immunity from local courts',
          ja: 'ミッションの身分証を見せ、現地の裁判からは免除されていると言う',
        },
        correct: false,
        because: {
          en: 'A private drive is not an official function, and the sentence angers everyone who hears it.',
          ja: '私的な運転は職務ではありません。その一言は、聞いた人すべての反感を買います。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Give the cyclist money, so that the matter is settled between the two of you',
          ja: '二人の間で済ませるため、自転車の人に現金を渡す',
        },
        correct: false,
        because: {
          en: 'It can look like a bribe or an admission, and the arm still bleeds.',
          ja: '買収や責任を認めたことと受け取られかねません。傷の手当ても済んでいません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Drive to the nearest mission post first and return with your security officer',
          ja: 'まず最寄りのミッションの拠点へ行き、安全担当官と一緒に戻る',
        },
        correct: false,
        because: {
          en: 'Leaving an injured person is wrong, and usually a crime. Only a threat to your life would justify it.',
          ja: 'けが人を残して去るのは誤りで、多くの国では犯罪です。命の危険があるときだけは別です。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Help him, stay, show your papers, and call the mission’s duty phone',
          ja: 'その人を手当てし、とどまって書類を見せ、ミッションの当直電話に連絡する',
        },
        correct: true,
        because: {
          en: 'Care first, respect for local law, and the mission knows. If the crowd turns dangerous, the duty officer tells you what to do.',
          ja: '手当てが先です。現地の法律を尊重し、ミッションにも知らせます。群衆が険悪になったときは、当直担当者の指示を受けます。',
        },
      },
    ],
    explanation: {
      en: 'Immunity protects official work, belongs to the United Nations, and can be waived. Off duty you are a driver like any other: help, stay if it is safe, show your papers, report. What follows is for the legal adviser and the insurance.',
      ja: '免除が守るのは公務であり、国連に属し、放棄されることもあります。勤務外のあなたは、ほかの人と同じ一人の運転者です。助け、安全ならとどまり、書類を見せ、報告します。その後は、法務担当と保険の仕事です。',
    },
  },
  {
    kind: 'order',
    key: 'e3-q021',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Police of the host state stop your mission car and want to search it. Put your actions in order.',
      ja: '受入国の警察がミッションの車を止め、車内を捜索しようとしています。行動を順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Stay polite and together, greet, show your card',
          ja: '礼儀を保ち、離れ離れにならず、あいさつして身分証を見せる',
        },
      },
      {
        id: 's2',
        text: {
          en: 'State once that it is a mission car, which you may not open for search',
          ja: 'ミッションの車なので、捜索に応じる権限がないことを一度だけ述べる',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Offer a call between their superior and your office',
          ja: '相手の上官と自分の事務所との電話を申し出る',
        },
      },
      {
        id: 's4',
        text: {
          en: 'If they insist that you turn back, do so, and note place, time, unit, words',
          ja: '戻るように言われ続けたら引き返し、場所、時刻、部隊、言葉を書き留める',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Report it the same day as a violation of the status agreement',
          ja: '地位協定の違反として、その日のうちに報告する',
        },
      },
    ],
    explanation: {
      en: 'First the people, then the principle, then a way out for both. Never resist by force, and if weapons threaten, obey. The written report is what turns thirty annoyances into something that the head of mission can raise.',
      ja: 'まず人、次に原則、そして双方が引ける道です。力で抵抗することは決してせず、武器で脅されたら従います。書面の報告があってこそ、30件の困りごとを、ミッションの長が提起できるものに変えられます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q022',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'The district head tells you, in a friendly way: “From now on you will visit the villages across the river only with my written permission.” You are a civil affairs officer. What do you do?',
      ja: '郡長が、にこやかに言いました。「これからは、川向こうの村へ行くときは私の許可書を取ってください」。あなたは民政官です。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Thank him, agree to nothing, and report it: how the mission moves is settled above both of you',
          ja: '礼を言い、何も承諾せずに報告する。移動の扱いは、双方の上の立場で決めること',
        },
        correct: true,
        because: {
          en: 'It touches the freedom of movement in the status agreement. A yes from you becomes a rule for everyone.',
          ja: '地位協定の定める移動の自由に関わります。あなたの「はい」は、全員を縛る規則になります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Agree: he represents the host state, whose laws and wishes every member of the mission respects',
          ja: '承諾する。受入国を代表する人であり、要員はその国の法律と意向を尊重しなければならない',
        },
        correct: false,
        because: {
          en: 'You respect the law. A single official cannot change the agreement by asking you.',
          ja: '法律は尊重します。しかし、一人の職員があなたに求めるだけで、協定を変えることはできません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Go across the river this afternoon without it, so that no habit can form in the district',
          ja: '慣例にならないよう、今日の午後、許可書なしであえて川を渡る',
        },
        correct: false,
        because: {
          en: 'You would carry a dispute about principles into a village that has to live with it.',
          ja: '原則をめぐる争いを、その結果と暮らす村に持ち込むことになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Ask for one permission for the whole year, which saves work for both',
          ja: '双方の手間が省けるよう、1年分の許可をまとめてもらう',
        },
        correct: false,
        because: {
          en: 'What can be granted can be withdrawn. You have accepted that he decides.',
          ja: '与えられる許可は、取り消されもします。決めるのは郡長だと認めたことになります。',
        },
      },
    ],
    explanation: {
      en: 'Members of the mission take instructions from the mission. A request by a local official may be reasonable, and the answer may even be yes, but it is given by those who can bind the mission. You listen, promise to pass it on, and do.',
      ja: '要員が指示を受けるのは、ミッションからです。地元の職員の求めがもっともなこともあり、答えが「はい」になることもあるでしょう。しかし、それを伝えるのはミッションを代表できる人です。あなたは聴き、伝えると約束し、そのとおりにします。',
    },
  },
  {
    kind: 'numeric',
    key: 'e3-q023',
    outcome: 'e3-o2',
    module: 'm2',
    points: 2,
    stem: {
      en: 'At 10:35 you send the first report of an incident and promise an update every 45 minutes until it is over. At what time is the third update due?',
      ja: '10:35に事案の第一報を送り、収まるまで45分ごとに続報を送ると約束しました。3回目の続報を送る時刻は何時何分ですか。',
    },
    format: 'time',
    answer: 770,
    tolerance: 0,
    explanation: {
      en: 'Updates fall due at 11:20, 12:05 and 12:50. Send each one even if there is nothing new: “12:50, no change” lets others act, while silence makes them wonder whether you are still safe.',
      ja: '続報は11:20、12:05、12:50です。新しいことがなくても送ります。「12:50、変化なし」とあれば、ほかの人が動けます。何も届かなければ、あなたの無事まで心配させてしまいます。',
    },
  },
  {
    kind: 'scenario',
    key: 'e3-q024',
    outcome: 'e3-o2',
    module: 'm2',
    points: 3,
    stem: {
      en: 'It is 07:15 in Talamba. Guests from the capital are waiting in Ombe to see the registration.',
      ja: 'タランバ、午前7時15分です。オンベでは、首都からの来賓が登録の視察を待っています。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'The security officer has just suspended road travel to Ombe. Your supervisor telephones: “The road is fine. Set off, I take responsibility.”',
          ja: '安全担当官が、オンベへの陸路の移動をたった今停止しました。上司から電話が入ります。「道は大丈夫だ。出発してくれ。責任は私が取る」。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Set off: tasks come from the supervisor, who has taken responsibility',
              ja: '業務を命じるのは上司で、責任も取ると言っているので、出発する',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'A supervisor cannot lift a suspension, whatever he is ready to sign.',
              ja: '上司は、何を引き受けると言っても、移動停止を解除できません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Stay, tell him that the suspension binds you both, and suggest that he call security',
              ja: 'とどまり、移動停止は二人とも守るべきものだと伝え、安全担当官に電話するよう勧める',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'The conflict goes to the person who can settle it.',
              ja: '食い違いが、解ける人のところへ渡ります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Say yes to him, but wait quietly in the car park until it is lifted',
              ja: '「はい」と答え、解除されるまで黙って駐車場で待つ',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'You stayed, which is right, but he now believes that you are on the road.',
              ja: 'とどまったのは正しいのですが、上司は、あなたがもう路上にいると思っています。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'The guests in Ombe grow impatient, and the district commission asks what it should tell them.',
          ja: 'オンベの来賓がいら立ち始め、郡の選挙管理委員会が、どう説明すればよいかを尋ねてきます。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Tell them what you know of the shooting, so that they understand the delay',
              ja: '遅れを理解してもらえるよう、銃撃について知っていることを話す',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Security information spreads from there as rumour. It is for the security officer to release.',
              ja: '安全情報が、うわさとして広まります。公表するかどうかは安全担当官が決めます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Let the supervisor explain it, since he wanted you to travel',
              ja: '行かせようとしたのは上司なので、説明は任せる',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'The commission asked you, and needs a sentence now.',
              ja: '尋ねられたのはあなたです。委員会には、今、一言が必要です。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Agree on one sentence with your supervisor: “We cannot travel this morning; next word at nine”',
              ja: '上司と一文を決めて伝える。「今朝は移動できません。次は9時にご連絡します」',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'True, short, with a time. And the commission can go on without you.',
              ja: '事実で、短く、時刻もあります。委員会は、あなたがいなくても始められます。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'After ten minutes on the road the duty phone calls: “Where are you? Movement is suspended.”',
          ja: '走り出して10分、当直電話から連絡が入ります。「今どこですか。移動は停止されています」。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Say where you are, and do exactly what the duty officer tells you',
              ja: '現在地を伝え、当直担当者の指示に正確に従う',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'A mistake that is told at once can still be put right.',
              ja: 'すぐに伝えれば、過ちはまだ正せます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Say that you are almost there, and go on',
              ja: 'もうすぐ着くと言って、そのまま進む',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Now two people know where the danger is, and you are not one of them.',
              ja: '危険がどこにあるかを知っているのは相手で、あなたではありません。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'In the evening a driver tells you that your supervisor asked him the same thing last week, and shouted when he refused.',
          ja: 'その夜、運転手から、先週、上司に同じことを求められ、断ると怒鳴られたと聞きました。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Raise it with the supervisor yourself, naming the driver',
              ja: '運転手の名前を挙げて、上司に直接問いただす',
            },
            points: 0,
            feedback: {
              en: 'It exposes the driver, who has most to lose.',
              ja: '失うものがいちばん大きい運転手を、矢面に立たせます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Tell the security officer about the pressure, and the driver about the conduct channel',
              ja: '圧力があることを安全担当官に伝え、運転手には行動規律の窓口を教える',
            },
            points: 1,
            feedback: {
              en: 'Two lines that do not go through the supervisor, and the driver decides about his part.',
              ja: '上司を通さない二つの系統です。自分の件をどうするかは、運転手が決められます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Advise him to keep quiet until the supervisor’s contract ends',
              ja: '上司の契約が終わるまで黙っているように助言する',
            },
            points: 0,
            feedback: {
              en: 'Until then somebody will drive.',
              ja: 'それまでに、誰かが運転してしまいます。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Lines are for different things: the supervisor for tasks, security for movement. Nobody can borrow the other’s authority by “taking responsibility”. And where a supervisor is himself the problem, there are lines that do not pass through him.',
      ja: '線ごとに役割が違います。業務は上司、移動は安全担当です。「責任を取る」と言っても、相手の権限を借りることはできません。上司自身が問題であるときは、上司を通らない線があります。',
    },
  },
]
