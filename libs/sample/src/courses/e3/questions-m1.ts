import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 1, why the mission exists: Council and mandate, the three principles, Japan's law, reading a paragraph. */
export const questionsM1: readonly Question[] = [
  {
    kind: 'single',
    key: 'e3-q001',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'A party to the conflict withdraws its consent to the mission in one district. You are an election adviser and have good contacts on both sides there. What do you do?',
      ja: '紛争当事者の一方が、ある郡でミッションへの同意を撤回しました。あなたは選挙専門家で、その郡の双方によい関係を持っています。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Use your contacts to find out quietly what the party would want in return',
          ja: '人脈を生かし、見返りに何を望んでいるのかを、その当事者からひそかに聞き出す',
        },
        correct: false,
        because: {
          en: 'That is the beginning of a negotiation, and nobody has asked you to lead one.',
          ja: 'それはもう交渉の始まりです。あなたはその役目を任されていません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Follow the leadership on movement, and keep up neutral contact only as instructed',
          ja: '移動は指導部の指示に従い、指示された範囲で中立的な接触を保つ',
        },
        correct: true,
        because: {
          en: 'Whether to stay, go or talk is decided for the mission as a whole. Your contacts are useful when they are used on instruction.',
          ja: 'とどまるか、離れるか、話すかは、ミッション全体として決めます。あなたの人脈は、指示のもとで使ってこそ役に立ちます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Carry on as before, because the other side and the government still agree',
          ja: '相手側と政府はまだ同意しているので、これまでどおり続ける',
        },
        correct: false,
        because: {
          en: 'You would travel among armed people who have just said that they do not accept you.',
          ja: '受け入れないと言ったばかりの武装した人々の中へ入ることになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Move your work to the side that still agrees, so that at least half of it goes on',
          ja: '半分だけでも進むよう、同意している側での仕事に集中する',
        },
        correct: false,
        because: {
          en: 'Working for one side only, without a decision, makes the mission look partial.',
          ja: '決定もなく片側だけで働けば、ミッションは偏っていると見られます。',
        },
      },
    ],
    explanation: {
      en: 'Consent can break in one place and hold everywhere else. Report what you see and hear, follow the instructions on movement, and keep the same tone with everyone. Negotiating about consent belongs to the head of mission and those whom he or she names.',
      ja: '同意は、ほかの場所では保たれていても、ある場所だけで崩れることがあります。見聞きしたことを報告し、移動の指示に従い、誰に対しても同じ態度を保ちます。同意について交渉するのは、ミッションの長と、長が指名した人です。',
    },
  },
  {
    kind: 'match',
    key: 'e3-q002',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'From an invented mandate: “The Mission **shall** report on violations of the ceasefire; it is **authorised to** escort relief convoys; the Council **encourages** the Government to publish the voters’ list.” Match each expression to its meaning.',
      ja: '架空の任務の条文です。「ミッションは停戦違反を報告**するものとし（shall）**、救援物資の車列を護衛することを**許可される（authorised to）**。安保理は、有権者名簿を公表するよう政府に**奨励する（encourages）**」。それぞれの表現を、その意味と組み合わせてください。',
    },
    left: [
      { id: 'l1', text: { en: 'shall', ja: '…するものとする（shall）' } },
      { id: 'l2', text: { en: 'is authorised to', ja: '…することを許可される（authorised to）' } },
      { id: 'l3', text: { en: 'encourages', ja: '奨励する（encourages）' } },
    ],
    right: [
      {
        id: 'r1',
        text: { en: 'A wish: somebody hopes for it, nobody is bound', ja: '希望：望まれてはいるが、誰も拘束されない' },
      },
      { id: 'r2', text: { en: 'A duty: it must be done', ja: '義務：行わなければならない' } },
      { id: 'r3', text: { en: 'A power: it may be done', ja: '権限：行うことができる' } },
    ],
    pairs: { l1: 'r2', l2: 'r3', l3: 'r1' },
    explanation: {
      en: 'Duty, power, wish: and each for a different actor. Reporting is owed by the mission. Escorting is open to it, if it is able. Publishing the list is hoped for from the Government, and nobody in the mission can demand it on the strength of this sentence.',
      ja: '順に、義務、権限、希望です。主体もそれぞれ違います。報告はミッションの義務です。護衛は、能力があればミッションが行えます。名簿の公表は政府に望まれていることで、この文を根拠にミッションの誰かが要求することはできません。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q003',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'A friend has completed this course and says: “Good, that takes care of the UN’s core training.” What is right?',
      ja: 'この研修を修了した友人が言いました。「これで国連の共通研修は済んだね」。正しいものはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Yes: both courses have modules on mandate, conduct, protection and safety',
          ja: 'そのとおり。どちらにも任務、行動規律、保護、安全の単元がある',
        },
        correct: false,
        because: {
          en: 'Similar headings do not make two courses equivalent.',
          ja: '見出しが似ていても、同等とはいえません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Yes, as long as the score in the final test was eighty per cent or more',
          ja: 'そのとおり。ただし修了テストで80％以上を取っていることが条件になる',
        },
        correct: false,
        because: {
          en: 'The score proves that you passed this course, not another.',
          ja: '点数が示すのは、この研修に合格したことであり、別の研修ではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Only if the competent authority has decided so for the posting',
          ja: '権限のある機関が、その派遣について認めた場合に限る',
        },
        correct: true,
        because: {
          en: 'This course prepares for the UN core materials. Equivalence is decided by the authority, in writing.',
          ja: 'この研修は、国連の共通教材を学ぶ準備です。同等認定は、権限のある機関が書面で決めます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'No, and it never can: courses outside the UN count for nothing there',
          ja: '違う。国連以外で受けた研修が認められることは決してない',
        },
        correct: false,
        because: {
          en: 'An authority may recognise other courses. It simply has not done so by itself.',
          ja: '権限のある機関が別の研修を認めることはあります。ただ、自動的には認められません。',
        },
      },
    ],
    explanation: {
      en: 'This course is not the UN’s CPTM and does not replace it. Ask early which training your posting demands and who decides on equivalence, and plan time for the UN course until you hold that decision.',
      ja: 'この研修は国連のCPTMではなく、その代わりにもなりません。自分の派遣にどの研修が必要か、同等かどうかを誰が決めるのかを早めに確かめ、決定を受け取るまでは国連の研修の時間も確保しておきましょう。',
    },
  },
  {
    kind: 'numeric',
    key: 'e3-q004',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'The Security Council votes on renewing your mission. All fifteen members are present and no permanent member votes against. How many votes in favour are needed at least?',
      ja: '安全保障理事会が、あなたのミッションの延長を採決します。15か国すべてが出席し、反対する常任理事国はありません。採択には最低何票の賛成が必要ですか。',
    },
    format: 'number',
    answer: 9,
    tolerance: 0,
    unit: { en: 'votes', ja: '票' },
    explanation: {
      en: 'Nine of fifteen, with no vote against by a permanent member. Abstentions, also by permanent members, do not block a resolution. So a mandate can pass although several members have doubts, and it pays to read what they said when they explained their vote.',
      ja: '15票のうち9票以上の賛成が必要で、常任理事国の反対があってはなりません。棄権は、常任理事国によるものでも、採択の妨げになりません。何か国かが疑問を抱いたまま採択されることもあるので、投票理由の説明にも目を通しておくとよいでしょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q005',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Which of these may show that consent is weakening in your district, and should be reported the same day? Choose all that apply.',
      ja: 'あなたの郡で同意が弱まっている兆しかもしれず、その日のうちに報告すべきものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A checkpoint demands a paper that nobody wanted last week',
          ja: '先週は誰も求めなかった書類を、検問所で求められる',
        },
        correct: true,
        because: {
          en: 'New obstacles are often the first form of a no.',
          ja: '新しい障害は、拒否が最初に現れる形であることが多いのです。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Your interpreter is warned by neighbours not to work for “them”',
          ja: '通訳が、「あいつら」のために働くなと近所の人に警告される',
        },
        correct: true,
        because: {
          en: 'National colleagues feel the change first, and may already be in danger.',
          ja: '変化を最初に感じるのは現地の同僚で、すでに危険が及んでいるかもしれません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The rains delay the delivery of registration forms by two days',
          ja: '雨のため、登録用紙の到着が2日遅れる',
        },
        correct: false,
        because: {
          en: 'Weather is a problem of planning. It says nothing about consent.',
          ja: '天候は計画の問題であり、同意とは関係がありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A commander puts off the third meeting in a row without a reason',
          ja: '指揮官が、理由を言わずに3回続けて面会を延期する',
        },
        correct: true,
        because: {
          en: 'Once is chance. Three times is a message.',
          ja: '1回なら偶然ですが、3回なら意思の表れです。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'A newspaper criticises the mission’s budget as too high',
          ja: '新聞が、ミッションの予算は多すぎると批判する',
        },
        correct: false,
        because: {
          en: 'Open criticism is normal, and healthy. Look for changes in how you are treated.',
          ja: '公の批判は普通で、健全なことです。注目すべきは、自分たちへの接し方の変化です。',
        },
      },
    ],
    explanation: {
      en: 'Consent given in the capital can be missing at the bridge. People in the field notice it first, in small changes of behaviour. Report each one with place, time and words; the pattern is put together by others.',
      ja: '首都で与えられた同意が、橋の上にはないことがあります。最初に気づくのは現場の人で、小さな態度の変化に表れます。場所、時刻、言葉を添えて一つずつ報告してください。傾向を組み立てるのは、ほかの人の仕事です。',
    },
  },
  {
    kind: 'match',
    key: 'e3-q006',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Match each decision to the idea that it follows.',
      ja: 'それぞれの判断を、そのよりどころとなる考え方と組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'The report names the violations of both parties by the same measure, though one of them will be angry',
          ja: '一方が怒ると分かっていても、双方の違反を同じ基準で報告書に書く',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'Before a new office is opened, the leadership talks again to everyone who holds the area',
          ja: '新しい事務所を開く前に、その地域を押さえる全員と指導部が改めて話し合う',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'A patrol that could fire holds back, because the crowd is already dispersing',
          ja: '発砲できる状況のパトロールが、群衆はすでに散り始めているので思いとどまる',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'An adviser declines to print ballot papers, since the text speaks only of advice',
          ja: '条文にあるのは助言だけなので、専門家が投票用紙の印刷を断る',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Minimum use of force', ja: '実力行使は必要最小限' } },
      { id: 'r2', text: { en: 'Limits of the mandate', ja: '任務の限度' } },
      { id: 'r3', text: { en: 'Impartiality', ja: '公平性' } },
      { id: 'r4', text: { en: 'Consent of the parties', ja: '当事者の同意' } },
    ],
    pairs: { l1: 'r3', l2: 'r4', l3: 'r1', l4: 'r2' },
    explanation: {
      en: 'The principles are not formulas for speeches. They show in whom you talk to first, in what you write about both sides, in what you hold back, and in the tasks that you decline.',
      ja: '原則は演説の決まり文句ではありません。誰と先に話すか、双方について何を書くか、何を思いとどまるか、どの仕事を断るかに表れます。',
    },
  },
  {
    kind: 'order',
    key: 'e3-q007',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You are reading your mission’s mandate for the first time. Put the steps of this course in order.',
      ja: '自分のミッションの任務を初めて読みます。この研修で学んだ手順を、正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Find the newest resolution, and see what it changes in the earlier one',
          ja: '最新の決議を探し、以前の決議の何を変えたかを確かめる',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Mark to whom each numbered paragraph is addressed',
          ja: '番号の付いた段落ごとに、宛先に印を付ける',
        },
      },
      {
        id: 's3',
        text: { en: 'Mark each verb as duty, power or wish', ja: '動詞を、義務、権限、希望に分けて印を付ける' },
      },
      {
        id: 's4',
        text: { en: 'Circle the limits, such as “at the request of”', ja: '「要請に基づき」などの限度を丸で囲む' },
      },
      {
        id: 's5',
        text: { en: 'Write one line on what follows for your own job', ja: '自分の仕事にとっての意味を一行で書く' },
      },
    ],
    explanation: {
      en: 'An old resolution read carefully is still an old resolution, so look for the newest first. Then: who, how strong, within which limits. Only after that can you say in one line what your own job may and may not do.',
      ja: '古い決議をどれほど丁寧に読んでも、古いことに変わりはありません。まず最新のものを探し、次に、誰に、どの強さで、どの限度で、と読み進めます。そこまで済んで初めて、自分の仕事にできることとできないことを一行で言えます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q008',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Which of these is one of the five principles for Japan’s participation in UN peacekeeping operations?',
      ja: '日本が国連平和維持活動に参加するときの五原則に含まれるものはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The parties to the conflict have agreed on a ceasefire',
          ja: '紛争当事者の間で停戦の合意ができている',
        },
        correct: true,
        because: {
          en: 'It is the first of the five, together with consent, neutrality, possible withdrawal and limited use of weapons.',
          ja: '五つのうちの第一です。ほかは、同意、中立、撤収できること、武器使用の限定です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'At least two neighbouring states of Japan also take part in the operation',
          ja: '日本の近隣国のうち少なくとも二か国が、同じ活動に参加している',
        },
        correct: false,
        because: {
          en: 'No principle speaks of other participants.',
          ja: 'ほかの参加国についての原則はありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The host state pays for the Japanese personnel',
          ja: '受入国が日本の要員の費用を負担する',
        },
        correct: false,
        because: {
          en: 'Cost is not among the principles.',
          ja: '費用の負担は、原則に含まれていません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The operation is to be completed within one year of its beginning',
          ja: '活動が開始から1年以内に終わることになっている',
        },
        correct: false,
        because: {
          en: 'Mandates have end dates, but the principles set no such limit.',
          ja: '任務に期限はありますが、五原則にこうした制限はありません。',
        },
      },
    ],
    explanation: {
      en: 'In plain words: the fighting has stopped by agreement; everyone concerned accepts the operation and Japan’s part in it; the operation takes no side; Japan can leave if one of these falls away; weapons are used only as far as necessary. The exact wording in force is to be confirmed by the agency.',
      ja: 'やさしく言えば、戦いが合意によって止まっていること、関係者が活動と日本の参加を受け入れていること、どちらの側にもつかないこと、崩れたら撤収できること、武器の使用は必要な限度にとどめることです。現行の正確な文言は、所管機関の確認待ちです。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q009',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You were sent by Japan under a plan that names two towns. Your section chief in the mission asks you to work in a third for a week; security has no objection. What do you do?',
      ja: 'あなたは、二つの町を定めた計画に基づいて日本から派遣されました。ミッションの課長から、三つ目の町で1週間働いてほしいと頼まれます。安全担当に異論はありません。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Go, because in the mission the head of mission’s line decides about tasks',
          ja: 'ミッションの業務はミッションの長の系統が決めるので、行く',
        },
        correct: false,
        because: {
          en: 'It does decide about tasks. It cannot widen what Japan has approved for you.',
          ja: '業務はそのとおりですが、日本が承認した範囲を広げることはできません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Go, and mention the journey afterwards in your monthly report to Tokyo',
          ja: '行ったうえで、東京への月例報告にその出張について書いておく',
        },
        correct: false,
        because: {
          en: 'Afterwards is too late for an authorisation, and perhaps for your insurance.',
          ja: '承認は事後では遅く、保険の対象外になるおそれもあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Refuse, and tell him that your government does not allow it',
          ja: '日本政府が認めていないと言って断る',
        },
        correct: false,
        because: {
          en: 'You do not know that yet. Perhaps the plan covers it, or can be changed.',
          ja: 'まだ分からないことです。計画に含まれるかもしれず、変更できるかもしれません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Say that you must clarify it, call your national contact, and wait for the document',
          ja: '確認が必要だと伝え、日本側の連絡先に電話し、文書を待つ',
        },
        correct: true,
        because: {
          en: 'Both lines know at once, nobody is overruled, and the answer is written.',
          ja: '二つの系統がすぐに知り、どちらの頭越しにもならず、答えが書面で残ります。',
        },
      },
    ],
    explanation: {
      en: 'Two lines meet in one person: the mission for tasks, movement and security, the sender for status and authorisation. When they seem to differ, do not choose alone. Say it, call, wait for the document. If life is in danger, get safe first as the mission’s security instructs.',
      ja: '一人の中で二つの系統が出会います。業務、移動、安全はミッション、身分と承認は派遣元です。食い違うように見えたら、一人で選ばず、伝え、電話し、文書を待ちます。命に危険があるときは、まずミッションの安全担当の指示に従って身を守ります。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q010',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Invented text: “Authorises the Mission, **within its capabilities** and **at the request of** the humanitarian coordinator, to escort relief convoys; **calls upon** the parties to let them pass.” Which readings are right? Choose all that apply.',
      ja: '架空の条文です。「ミッションが、**その能力の範囲内で**、人道調整官の**要請に基づき**、救援物資の車列を護衛することを許可し、通過を認めるよう当事者に**求める**」。正しい読み方はどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The mission must escort every convoy that sets out',
          ja: 'ミッションは、出発するすべての車列を護衛しなければならない',
        },
        correct: false,
        because: {
          en: '“Authorises” gives a power, and “within its capabilities” limits it.',
          ja: '「許可する」は権限を与える言葉で、「能力の範囲内で」という限度もあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Without a request from the coordinator the mission has no basis here to escort',
          ja: '調整官の要請がなければ、この条文を根拠に護衛することはできない',
        },
        correct: true,
        because: {
          en: 'The request is a condition. It protects the distance that relief workers need.',
          ja: '要請は条件です。支援者に必要な距離を守るための条件でもあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The parties are called on to let convoys pass, which the mission may recall to them',
          ja: '当事者は通過を認めるよう求められており、ミッションはそれを思い起こさせてよい',
        },
        correct: true,
        because: {
          en: 'A call upon the parties is a good argument, though not a right to force the way.',
          ja: '当事者への求めは説得の材料になります。ただし、力で通る権利ではありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The mission may decide by itself what the convoys carry and to whom',
          ja: '車列が何を誰に運ぶかを、ミッションが決めてよい',
        },
        correct: false,
        because: {
          en: 'The text says nothing of it. Silence is not permission.',
          ja: '条文は触れていません。書かれていないことは、許されていることではありません。',
        },
      },
    ],
    explanation: {
      en: 'Three questions open such a sentence: to whom is it addressed, how strong is the verb, what limits it? The short words “within” and “at the request of” often carry more than the long ones.',
      ja: 'こうした文は、三つの問いで読み解けます。宛先は誰か、動詞の強さはどれほどか、限度は何か。「範囲内で」「要請に基づき」という短い言葉が、長い言葉より重いことがよくあります。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q011',
    outcome: 'e3-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'One party has burned a village, and you were among those who saw it. A visitor from the other party says: “You are neutral, so you may not say who did it.” What is right?',
      ja: '一方の当事者が村を焼き、あなたはそれを目撃した一人です。来訪した人が言いました。「あなた方は中立だから、誰がやったかは言えないはずだ」。正しい考え方はどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'He is right: naming the party would end the mission’s impartiality',
          ja: 'そのとおり。名指しすれば、ミッションの公平性は失われる',
        },
        correct: false,
        because: {
          en: 'Silence about what you saw favours the one who did it.',
          ja: '見たことに口をつぐめば、行った側に味方することになります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Tell him what you saw and let him make it known to the newspapers and the other villages',
          ja: '見たことを彼に詳しく話し、新聞や周りの村に広く知らせてもらうようにする',
        },
        correct: false,
        because: {
          en: 'What the mission says in public is for its spokesperson, and you would arm one side with your words.',
          ja: '公の発言は報道官の役目です。あなたの言葉が、一方の武器になってしまいます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Report it within the mission, by the same measure you would apply to any party',
          ja: 'どの当事者にも当てはめる基準で、ミッションの中で報告する',
        },
        correct: true,
        because: {
          en: 'Impartiality means the same measure for all, not closed eyes.',
          ja: '公平性とは同じ基準を当てはめることで、目を閉じることではありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Report it together with an incident of the other side, so that the two balance',
          ja: '釣り合いが取れるよう、もう一方の側の事案と合わせて報告する',
        },
        correct: false,
        because: {
          en: 'Looking for a counterweight is not impartial. Facts are reported as they are.',
          ja: '釣り合いを探すことは公平ではありません。事実は事実のまま報告します。',
        },
      },
    ],
    explanation: {
      en: 'An impartial mission applies the mandate to everybody in the same way, and therefore says what it has seen. Who says it in public, and when, is a decision of the leadership. Your part is a sober report: time, place, what was seen.',
      ja: '公平なミッションは、誰に対しても同じように任務を果たします。だからこそ、見たことを述べます。公に、いつ、誰が述べるかは指導部が決めます。あなたの役目は、時刻、場所、見たことを冷静に報告することです。',
    },
  },
  {
    kind: 'scenario',
    key: 'e3-q012',
    outcome: 'e3-o1',
    module: 'm1',
    points: 3,
    stem: {
      en: 'You are on the way to a meeting of the election committee in Kasuru, with an interpreter and a driver.',
      ja: 'あなたは、通訳と運転手とともに、カスル郡の選挙委員会の会議に向かっています。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'At a new barrier a young commander says: “The agreement does not count here any more. But you may come, alone, as my guest.”',
          ja: '新しくできた検問所で、若い指揮官が言います。「合意はもうここでは通用しない。だが、あんただけなら客として通してやる」。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Accept: it would show that you trust him, and save the meeting',
              ja: '信頼を示せて会議にも間に合うので、受ける',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'You separate from your colleagues and enter as one party’s guest.',
              ja: '同僚と離れ、一方の当事者の客として入ることになります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Thank him, say that you cannot decide that, and turn back together',
              ja: '礼を言い、自分では決められないと告げ、全員で引き返す',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'No insult, no promise, nobody left behind.',
              ja: '侮辱も約束もせず、誰も置き去りにしていません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Read out to him the paragraph on free movement and ask him to let you through',
              ja: '移動の自由を定めた条文を読み上げ、通すように求める',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'A text does not open a barrier. In front of his men he can only become harder.',
              ja: '条文で遮断機は開きません。部下の前では、相手はかたくなになるしかありません。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'You are on the way back, out of sight of the barrier. What comes first?',
          ja: '引き返す途中、検問所からはもう見えません。まず何をしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Stop in a safe place and report: the words, the time, the place, how many men',
              ja: '安全な場所で止まり、言葉、時刻、場所、人数を報告する',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Another team may be heading for the same barrier.',
              ja: '別のチームが同じ検問所に向かっているかもしれません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Write a thorough analysis this evening of why the party has changed its mind',
              ja: 'なぜ態度が変わったのかを、今晩じっくり分析して書く',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Facts first, and now. The analysis can wait, and is not yours alone.',
              ja: 'まず事実を、今伝えます。分析は後でよく、あなた一人の仕事でもありません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Telephone the committee on the other side, to ask for a way round',
              ja: '相手側の委員会に電話し、迂回路を教えてもらう',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'One party now helps you round the other. Both will draw conclusions.',
              ja: '一方の助けで、もう一方を避けることになります。双方がそれを見ています。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'You sit in the commander’s house. He wants you to say on his radio that the district is open to the mission “under our protection”.',
          ja: 'あなたは指揮官の家にいます。指揮官は、この郡は「われわれの保護のもとで」ミッションに開かれていると、ラジオで話すよう求めます。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Say politely that you may not speak for the mission, and ask to rejoin your colleagues',
              ja: 'ミッションを代表して話せないと丁寧に伝え、同僚のところへ戻りたいと頼む',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Late, but right: no statement, and back to the team.',
              ja: '遅くはなりましたが、正しい判断です。何も表明せず、チームに戻ります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Say a few harmless words, so that you can leave',
              ja: '帰してもらえるよう、当たり障りのないことを少し話す',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Any words on that radio are words of the mission for one side.',
              ja: 'そのラジオで何を話しても、ミッションが一方についたことになります。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'Next day both election committees telephone you and ask what happens now.',
          ja: '翌日、双方の選挙委員会から、これからどうなるのかと電話がありました。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Tell each side confidentially what you think of the other’s conduct',
              ja: 'それぞれに、相手方の行動についての考えを内々に話す',
            },
            points: 0,
            feedback: {
              en: 'By the evening both will know what you said to the other.',
              ja: '夕方には、相手に何を話したかが双方に伝わります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Take no more calls from either until things are clear',
              ja: 'はっきりするまで、どちらの電話にも出ない',
            },
            points: 0,
            feedback: {
              en: 'Equal treatment, but silence feeds rumours. Ask what contact you are to keep.',
              ja: '平等ではありますが、沈黙はうわさを育てます。どのような接触を保つかを尋ねましょう。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Give both the same agreed answer: the leadership is in contact, your advice continues by telephone',
              ja: '双方に、決められた同じ答えを伝える。指導部が話し合っており、助言は電話で続けると',
            },
            points: 1,
            feedback: {
              en: 'The same words for both, cleared with your supervisor. That is impartiality in daily life.',
              ja: '上司と確認した同じ言葉を双方に伝える。これが日々の公平性です。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Do not separate, do not argue, do not promise. Turn back, report at once, and keep the same contact with both sides as instructed. Consent is restored by those who speak for the mission; you keep it from being damaged further.',
      ja: '離れない、議論しない、約束しない。引き返してすぐに報告し、指示に従って双方と同じ接触を保ちます。同意を回復するのは、ミッションを代表する人です。あなたは、それ以上傷つけないようにします。',
    },
  },
]
