import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 1, who is responsible: deciders, rules that bind before travel, reporting chains. */
export const questionsM1: readonly Question[] = [
  {
    kind: 'single',
    key: 'e1-q001',
    outcome: 'e1-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'The area security officer suspends road travel. Your project vehicle is ready and the minister expects you at 11:00. What do you do?',
      ja: '地域安全担当官が陸路での移動を停止しました。プロジェクト車両の準備はできており、11:00には大臣との面会があります。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Go with a police escort that you arrange yourself, and drive slowly',
          ja: '自分で警察の護衛を手配し、先導してもらって慎重に出発する',
        },
        correct: false,
        because: {
          en: 'An escort you arrange yourself does not lift the suspension, and armed company can draw attention to you.',
          ja: '護衛を手配しても移動停止は解除されません。武装した同行者がいることで、かえって目立つおそれもあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Stay, tell the minister’s office, and ask for the next review time',
          ja: '出発を見合わせて大臣室に連絡し、次の見直し時刻を確認する',
        },
        correct: true,
        because: {
          en: 'You keep to the decision, you keep the relationship by telling your counterpart early, and you know when to ask again.',
          ja: '決定を守り、早めに伝えて相手との関係も保てます。次にいつ確認すればよいかも分かります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Go by motorbike, since the notice names only cars and trucks as suspended',
          ja: '通知が停止しているのは車とトラックだけなので、バイクで向かう',
        },
        correct: false,
        because: {
          en: 'Looking for a gap in the wording defeats its purpose. A motorbike on the same road meets the same danger with less protection.',
          ja: '文言の隙間を探すのは、措置の趣旨に反します。同じ道をバイクで走れば、同じ危険に、より無防備な状態で出会うことになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Go as planned, and call the duty phone every 15 minutes on the way',
          ja: '予定どおり出発し、途中15分ごとに当直電話へ連絡する',
        },
        correct: false,
        because: {
          en: 'Calling in does not make an unauthorised trip safe. If something happens, others must come and get you on a road that is closed.',
          ja: '連絡を入れても、許可のない移動が安全になるわけではありません。何か起きれば、通行を止めた道へ誰かが助けに行くことになります。',
        },
      },
    ],
    explanation: {
      en: 'A suspension binds everyone, whatever the meeting. Offer what you can: a phone call, another time, another place. The question worth asking is not “may I still go?” but “when is it reviewed, and by whom?”',
      ja: '移動停止は、どれほど大切な用件があっても全員に及びます。電話での面談、日時や場所の変更など、できることを提案しましょう。尋ねるべきなのは「それでも行けますか」ではなく、「いつ、誰が見直しますか」です。',
    },
  },
  {
    kind: 'match',
    key: 'e1-q002',
    outcome: 'e1-o6',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Several parties share the work of keeping you safe. Match each duty to the party that carries it first of all.',
      ja: 'あなたの安全は、複数の関係者が分担して守っています。それぞれの務めを第一に負う者を選んでください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Protecting everyone in the country, foreign staff included',
          ja: '外国から来た要員も含め、国内にいるすべての人を守る',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'Providing training, equipment and insurance before the posting',
          ja: '赴任の前に、研修、装備、保険を用意する',
        },
      },
      {
        id: 'l3',
        text: { en: 'Keeping the staff evacuation plan up to date', ja: '要員の退避計画を最新の状態に保つ' },
      },
      {
        id: 'l4',
        text: { en: 'Investigating a crime committed against a staff member', ja: '要員が被害を受けた犯罪を捜査する' },
      },
      {
        id: 'l5',
        text: {
          en: 'Following the movement rules and saying where you are',
          ja: '移動の規則を守り、自分の居場所を知らせる',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'The host state', ja: '受入国' } },
      { id: 'r2', text: { en: 'Your employer', ja: '派遣元の組織' } },
      { id: 'r3', text: { en: 'You yourself', ja: 'あなた自身' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r2', l4: 'r1', l5: 'r3' },
    explanation: {
      en: 'The host state carries the first responsibility for protection and for justice. Your employer owes you a duty of care: to prepare you, equip you and plan for you. Neither can do its part unless you follow the rules and can be found.',
      ja: '保護と捜査の第一の責任は受入国にあります。派遣元の組織には安全配慮義務があり、準備をさせ、装備を与え、計画を立てます。どちらも、あなたが規則を守り、居場所が分かっていてはじめて役割を果たせます。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q003',
    outcome: 'e1-o5',
    module: 'm1',
    points: 2,
    stem: {
      en: 'At 02:10 you hear armed men enter the house next door. You are safe in an inner room. You call the duty phone twice and nobody answers. What next?',
      ja: '午前2時10分、武装した男たちが隣の家に押し入る音が聞こえました。あなたは奥の部屋にいて安全です。当直電話に2回かけましたが、誰も出ません。次にどうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Wait for the duty officer to call you back, and keep the line free for that call',
          ja: '当直担当者の折り返しを待ち、その電話に出られるよう回線を空けておく',
        },
        correct: false,
        because: {
          en: 'Nobody may know you called. Keeping the line free helps only after someone has your message.',
          ja: '電話に気づかれていない可能性があります。回線を空けておく意味があるのは、誰かに状況が伝わった後です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Write in the staff chat group and ask who is still awake',
          ja: '職員のグループチャットに書き込み、起きている人を探す',
        },
        correct: false,
        because: {
          en: 'A chat group at 2 a.m. reaches nobody for certain, and people may reply with questions instead of help.',
          ja: '深夜のグループチャットは、確実に届くとは限りません。助けではなく、質問ばかり返ってくることもあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Call the next name on the duty list, and go on until someone answers',
          ja: '当直表の次の人に電話し、誰かが出るまで順にかける',
        },
        correct: true,
        because: {
          en: 'The list exists for this case. Going down it in order brings your message to someone with the duty to act.',
          ja: '当直表は、まさにこのような場合のためにあります。順にかければ、行動する責任のある人に必ず近づきます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Drive to the duty officer’s house while the street is still quiet',
          ja: '通りが静かなうちに、当直担当者の家へ車で向かう',
        },
        correct: false,
        because: {
          en: 'You would leave a safe place and drive in the dark towards armed men you cannot see.',
          ja: '安全な場所を離れ、武装した男たちがどこにいるかも分からない夜道に出ることになります。',
        },
      },
    ],
    explanation: {
      en: 'A reporting chain has more than one link because any link can fail. Keep the whole list in your phone and on paper, and go on calling until one person has repeated your message back to you.',
      ja: '連絡網に何人もの名前があるのは、誰か一人がつながらないことを前提にしているからです。当直表は電話と紙の両方で持ち、相手が内容を復唱するまでかけ続けましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q004',
    outcome: 'e1-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You leave for Selat in ten days. Which of these must be settled before you leave home? Choose all that apply.',
      ja: '10日後にセラトへ出発します。出国前に済ませておかなければならないことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Your travel clearance for Selat has been granted in writing',
          ja: 'セラトへの渡航許可が書面で下りている',
        },
        correct: true,
        because: {
          en: 'Without clearance nobody has agreed that you should be there, and the plans there do not count you.',
          ja: '許可がなければ、現地にいることを誰も承認していません。現地の計画にもあなたは数えられません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Your dates and hotel are on social media, so that friends can find you',
          ja: '友人が連絡できるよう、日程とホテルをSNSに載せてある',
        },
        correct: false,
        because: {
          en: 'Anyone can read it. Arrival times and hotels are just what a robber or a kidnapper needs.',
          ja: '誰でも読めてしまいます。到着日時やホテルは、強盗や誘拐を考える者がまさに知りたい情報です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Your required security training is complete and still valid',
          ja: '求められる安全管理研修を修了し、有効期間内である',
        },
        correct: true,
        because: {
          en: 'Training is a condition of travel, and it is of use only if you had it before you needed it.',
          ja: '研修は渡航の条件です。必要になる前に受けていなければ、役に立ちません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Your emergency contacts and your reporting line are on file',
          ja: '緊急連絡先と報告の経路が登録されている',
        },
        correct: true,
        because: {
          en: 'If something happens on the first day, others must know whom to call, and you must know whom to report to.',
          ja: '到着初日に何か起きても、周りは誰に連絡すべきか、あなたは誰に報告すべきかが分かっていなければなりません。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'A private car is hired, so that you need not use the office cars',
          ja: '職場の車を使わずに済むよう、自分で車を借りてある',
        },
        correct: false,
        because: {
          en: 'A car outside the system has no check-in, no known driver and no radio. Use the transport your security plan foresees.',
          ja: '仕組みの外にある車には、定時連絡も、身元の分かる運転手も、無線もありません。安全計画で定められた移動手段を使いましょう。',
        },
      },
    ],
    explanation: {
      en: 'Clearance, training and contacts are settled at home because on arrival it is too late to repair them. Everything you publish about dates and places also informs people you have never met.',
      ja: '渡航許可、研修、連絡先は、着いてからでは取り返しがつかないので、出国前に済ませます。日程や場所を公開すれば、見知らぬ人にも知らせることになる点にも注意しましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q005',
    outcome: 'e1-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Your line manager in the capital writes: “The Talamba workshop must go ahead tomorrow.” Today the area security officer declared Talamba off limits. What do you do?',
      ja: '首都にいる上司から「明日のタランバでのワークショップは必ず実施してください」と連絡がありました。しかし今日、地域安全担当官がタランバへの立入りを禁止しました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Follow your line manager, who is responsible for your work, your time and your results',
          ja: '業務とその成果、時間の使い方のすべてに責任を持つ上司の指示に従う',
        },
        correct: false,
        because: {
          en: 'Line managers direct the work. They cannot set aside a security restriction.',
          ja: '上司が指示できるのは業務です。安全上の制限を外すことはできません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Hold the workshop at the edge of the town, so that both are partly obeyed',
          ja: 'どちらの指示も少しずつ守れるように、町の外れの会場で開催する',
        },
        correct: false,
        because: {
          en: 'Half keeping a restriction is breaking it. You would also bring the participants into the same danger.',
          ja: '制限を半分だけ守るのは、破るのと同じです。参加者まで同じ危険にさらすことになります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Ask the two to agree, and set off if nobody has answered by the morning',
          ja: '二人に調整を頼み、翌朝までにどちらからも返事がなければ出発する',
        },
        correct: false,
        because: {
          en: 'Silence is not permission. Until someone lifts the restriction, it stands.',
          ja: '返事がないことは許可ではありません。解除されるまで制限は続きます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Stay out of Talamba, tell both in writing, and offer another date or place',
          ja: 'タランバには行かず、両者に書面で伝え、別の日程か場所を提案する',
        },
        correct: true,
        because: {
          en: 'The stricter safety instruction applies. Writing to both lets them settle the difference without you standing in between.',
          ja: 'より厳しい安全上の指示が優先します。両者に書面で伝えれば、あなたが板挟みになることなく、当事者間で調整してもらえます。',
        },
      },
    ],
    explanation: {
      en: 'When a work instruction and a security instruction conflict, keep the safer one and report the conflict upwards. You need not win the argument yourself. You only need to stay on the safe side until it is settled.',
      ja: '業務の指示と安全の指示が食い違うときは、安全なほうを守り、食い違いがあることを上に報告します。自分で決着をつける必要はありません。結論が出るまで安全な側にとどまればよいのです。',
    },
  },
  {
    kind: 'numeric',
    key: 'e1-q006',
    outcome: 'e1-o6',
    module: 'm1',
    points: 2,
    stem: {
      en: 'A coordinator phones 5 wardens one after another; each call takes 3 minutes. As soon as their own call ends, each warden phones 8 households one after another, also 3 minutes each. Everyone answers. How many minutes after the first call starts has the last household been told?',
      ja: '統括者が5人の連絡責任者に1人ずつ順に電話し、1件に3分かかります。連絡責任者は自分への電話が終わるとすぐ、担当する8世帯に同じく1件3分で順に電話します。全員が電話に出るとして、最後の世帯への連絡が終わるのは、最初の電話を始めてから何分後ですか。',
    },
    format: 'number',
    answer: 39,
    tolerance: 0,
    unit: { en: 'minutes', ja: '分' },
    explanation: {
      en: 'The fifth warden has been told after 5 × 3 = 15 minutes and then needs 8 × 3 = 24 more: 39 minutes in all. That is long in an emergency. Good systems send one short text to everyone first, use the calls to confirm who is safe, and expect you to take your first safety steps without waiting to be called.',
      ja: '5人目の連絡責任者への電話が終わるのが5×3＝15分後、そこから8×3＝24分かかるので、合計39分です。緊急時には長い時間です。よくできた連絡網は、まず全員に短い文面を一斉に送り、電話は安否の確認に使います。電話を待たずに、自分で最初の安全行動を取ることも大切です。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q007',
    outcome: 'e1-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'A consultant arrives in Port Maren for four days and says the security rules are for staff on long contracts. What is right?',
      ja: '4日間の予定でポート・マレンに着いたコンサルタントが、「安全の規則は長期契約の職員向けのものでしょう」と言います。正しいのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The rules cover everyone brought in, so briefing and registration come first',
          ja: '規則は組織が招いた全員に及ぶので、まず説明を受け、登録を済ませる',
        },
        correct: true,
        because: {
          en: 'Danger does not ask about contracts. Whoever comes under the organisation’s arrangements is briefed, registered and counted.',
          ja: '危険は契約の種類を選びません。組織の枠組みで来た人は全員、説明を受け、登録され、人数に数えられます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The rules cover trips out of the city, so the briefing can wait until there is one',
          ja: '規則は市外への移動に適用されるので、説明は市外へ出るときでよい',
        },
        correct: false,
        because: {
          en: 'Much harm happens on the first day, between the airport and the hotel. The briefing belongs at the start.',
          ja: '被害は初日、空港からホテルまでの間にも起こります。説明は最初に受けるものです。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The consultant may sign a paper accepting the risk, and then act freely',
          ja: 'リスクを引き受ける書面に署名すれば、滞在中は自由に行動してかまわない',
        },
        correct: false,
        because: {
          en: 'No signature removes the duty of care, and one person’s freedom can cost the rescuers their safety.',
          ja: '署名しても安全配慮義務はなくなりません。一人の自由な行動が、救助に向かう人を危険にさらすこともあります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The hotel is responsible for its guests, so its house rules are enough',
          ja: '宿泊客への責任はホテルにあるので、滞在中はホテルの規則を守れば足りる',
        },
        correct: false,
        because: {
          en: 'A hotel has no part in your movement rules, your headcount or your evacuation.',
          ja: 'ホテルは、移動の規則にも、人数の確認にも、退避にも関わりません。',
        },
      },
    ],
    explanation: {
      en: 'Short visitors are at more risk, not less: they know nobody, look new and have not practised the rules. A briefing of half an hour and a name on the list are the least everyone gets.',
      ja: '短期の滞在者は危険が小さいのではなく、むしろ大きいのです。知り合いがなく、不慣れに見え、規則にも慣れていません。30分の説明と名簿への登録は、誰もが最低限受けるものです。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q008',
    outcome: 'e1-o6',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Ten minutes before departure, your driver says quietly that he would rather not drive to Kasuru district today. He gives no reason. What do you do?',
      ja: '出発の10分前、運転手が小声で「今日はカスル郡へ行きたくありません」と言いました。理由は話しません。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask for another driver and leave on time, without pressing him further',
          ja: '事情には触れず、別の運転手を頼んで定刻に出発する',
        },
        correct: false,
        because: {
          en: 'His feelings are spared, but what he may know is lost, and the next driver goes into the same danger.',
          ja: '本人への配慮にはなりますが、知っているかもしれない情報が失われ、次の運転手が同じ危険に向かうことになります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Wait, ask him in private what worries him, and tell the security officer',
          ja: '出発を止め、二人だけで気がかりを尋ね、安全担当官に伝える',
        },
        correct: true,
        because: {
          en: 'Local colleagues often hear first. A private question makes it safe to speak, and the decision goes to the right person.',
          ja: '現地の同僚は、いち早く情報を耳にします。二人だけなら話しやすく、判断も適切な人に委ねられます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Remind him kindly that a refused trip has to be noted in his file',
          ja: '乗務を断れば記録に残ることを、穏やかに伝える',
        },
        correct: false,
        because: {
          en: 'A threat teaches everyone to keep silent. Next time nobody will warn you.',
          ja: '脅しは、皆に黙ることを教えます。次からは誰も警告してくれなくなります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Offer him a day’s extra pay, since the trip weighs more on him than on you',
          ja: '負担が大きいことに報いるため、1日分の手当の上乗せを申し出る',
        },
        correct: false,
        because: {
          en: 'Money does not lower the risk. It only asks him to carry it in silence.',
          ja: 'お金を払ってもリスクは下がりません。黙って引き受けてもらうだけです。',
        },
      },
    ],
    explanation: {
      en: 'Anyone may say no to a trip for safety reasons, without giving proof and without being punished. Treat hesitation as information: stop, ask, pass it on, then decide.',
      ja: '安全上の理由であれば、証拠がなくても、不利益を受けることなく、誰でも移動を断れます。ためらいは情報です。立ち止まって尋ね、伝え、それから決めましょう。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q009',
    outcome: 'e1-o5',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You have just seen a shooting in front of the office gate. Put your actions in the right order.',
      ja: '事務所の門の前で発砲事件を目撃しました。あなたの行動を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: { en: 'Get yourself and those with you to a safer place', ja: '自分と周りの人を、より安全な場所へ移す' },
      },
      {
        id: 's2',
        text: {
          en: 'Call the duty phone: who you are, where, what happened, who is hurt',
          ja: '当直電話に、氏名、場所、起きたこと、負傷者の有無を伝える',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Before ending the call, agree the time of the next one',
          ja: '通話を終える前に、次に連絡する時刻を決める',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Keep the line free, and call again at the agreed time',
          ja: '回線を空けておき、決めた時刻に再び連絡する',
        },
      },
      {
        id: 's5',
        text: { en: 'When the situation is calm, write the report', ja: '事態が落ち着いたら、報告書を書く' },
      },
    ],
    explanation: {
      en: 'Safety first, then a short call, then a fixed next contact: the duty officer can work only with a line that is free and a time that is known. The written report matters, but it never delays the first call.',
      ja: 'まず安全、次に短い電話、そして次の連絡時刻です。当直担当者は、つながる回線と決まった時刻があってはじめて動けます。報告書は大切ですが、そのために第一報を遅らせてはいけません。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q010',
    outcome: 'e1-o1',
    module: 'm1',
    points: 2,
    stem: {
      en: 'You are leading a field visit. Which of these may you decide alone, on the spot? Choose all that apply.',
      ja: 'あなたは現地訪問の責任者です。その場で、一人で決めてよいことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Turning back because the road ahead is strangely empty',
          ja: '前方の道が不自然に静まり返っているので引き返す',
        },
        correct: true,
        because: {
          en: 'Turning back lowers the risk. You need nobody’s leave to be safer, only to tell base that you did it.',
          ja: '引き返せばリスクは下がります。より安全な行動に許可は要りません。拠点に知らせれば十分です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Taking a track that is not in the plan, to save 40 minutes',
          ja: '40分短縮するため、計画にない道を通る',
        },
        correct: false,
        because: {
          en: 'Nobody has checked that track, and nobody would look for you there.',
          ja: 'その道は誰も確認しておらず、何かあっても、そこを捜す人はいません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Ending a meeting early because a crowd gathers outside',
          ja: '外に人が集まってきたので、会合を早めに切り上げる',
        },
        correct: true,
        because: {
          en: 'Leaving early is a measure that anyone in charge on the spot can and should take.',
          ja: '早めに立ち去ることは、その場の責任者が取ってよく、また取るべき対策です。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Travelling again because the suspension seems to be over',
          ja: '移動停止が終わったようなので、移動を再開する',
        },
        correct: false,
        because: {
          en: 'Only the person named for the decision can lift a suspension. It is never lifted by appearances.',
          ja: '移動停止を解除できるのは、その権限を与えられた人だけです。見た目で判断してはいけません。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Moving everyone to an inner room when you hear shots',
          ja: '銃声が聞こえたので、全員を奥の部屋へ移す',
        },
        correct: true,
        because: {
          en: 'Immediate protection is always yours to order. Report as soon as everyone is in.',
          ja: '直ちに身を守るための指示は、いつでもあなたが出せます。全員が入ったらすぐに報告しましょう。',
        },
      },
    ],
    explanation: {
      en: 'The rule of thumb: anyone may make things safer at once, and only the named decision-maker may relax a measure. When unsure which one you are doing, ask who else would be exposed by it.',
      ja: '目安は簡単です。安全側への変更は誰でもすぐにできますが、対策を緩められるのは決められた責任者だけです。どちらか迷ったら、その判断でほかに誰が危険にさらされるかを考えましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q011',
    outcome: 'e1-o2',
    module: 'm1',
    points: 2,
    stem: {
      en: 'Road travel in Kasuru district was suspended at 06:00, with a review set for 12:00. It is now 12:30. There is no message and the streets look calm. Where do you stand?',
      ja: 'カスル郡では6:00に陸路での移動が停止され、12:00に見直すことになっていました。今は12:30です。連絡はなく、通りは落ち着いて見えます。どう考えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'It ended at 12:00, because nobody extended it before that time',
          ja: 'それまでに延長されなかったので、12:00に終わっている',
        },
        correct: false,
        because: {
          en: 'A review time is when someone decides again. It is not a time at which the measure runs out.',
          ja: '見直し時刻とは、改めて判断する時刻です。措置が自動的に終わる時刻ではありません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The team leader may lift it for the team while the officer is silent',
          ja: '安全担当官から連絡がない間は、チームリーダーがチームの分を解除できる',
        },
        correct: false,
        because: {
          en: 'The power to lift a suspension does not pass to others through silence.',
          ja: '連絡がないからといって、解除する権限がほかの人に移ることはありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'It stands until the officer who imposed it lifts it; call and ask',
          ja: '決めた安全担当官が解除するまで続くので、電話で確認する',
        },
        correct: true,
        because: {
          en: 'Only the officer, or the deputy named for it, can lift it. A call clears the matter in a minute.',
          ja: '解除できるのは、担当官か、定められた代理者だけです。電話をすれば、すぐにはっきりします。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The police at the first checkpoint decide, since they can see the road',
          ja: '道の様子が見える最初の検問所の警察官が判断する',
        },
        correct: false,
        because: {
          en: 'The police may let you pass without knowing why your organisation stopped travel.',
          ja: '警察官は、あなたの組織が移動を止めた理由を知らずに通すかもしれません。',
        },
      },
    ],
    explanation: {
      en: 'Know by name who decides on movement at your duty station and who stands in for that person. A suspension starts with a clear word and ends with a clear word.',
      ja: '任地で移動の可否を誰が決めるのか、不在のときは誰が代わるのかを、名前で覚えておきましょう。移動停止は、明確な言葉で始まり、明確な言葉で終わります。',
    },
  },
]
