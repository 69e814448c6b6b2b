import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 6, after: incident report, stress and moral injury, family and media, lessons. */
export const questionsM6: readonly Question[] = [
  {
    kind: 'multiple',
    key: 'e1-q056',
    outcome: 'e1-o5',
    module: 'm6',
    points: 2,
    stem: {
      en: 'What belongs in a good incident report? Choose all that apply.',
      ja: 'よい事案報告書に書くべきことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Who, where and when, in a few plain words', ja: '誰が、どこで、いつを、短く平易に' },
        correct: true,
        because: {
          en: 'Readers far away need the frame before the story.',
          ja: '離れた場所の読み手には、経緯より先に枠組みが必要です。',
        },
      },
      {
        id: 'b',
        text: { en: 'Your view of who is to blame for it', ja: '誰に責任があるかについての自分の意見' },
        correct: false,
        because: {
          en: 'Blame comes, if at all, after an inquiry. In a first report it hides facts and closes mouths.',
          ja: '責任の判断は、必要なら調査の後です。最初の報告に書くと、事実が見えにくくなり、人は口を閉ざします。',
        },
      },
      {
        id: 'c',
        text: { en: 'What is known, kept apart from what is assumed', ja: '分かっていることと推測とを分けた記述' },
        correct: true,
        because: {
          en: 'Decisions will be made on it, so readers must see how firm the ground is.',
          ja: '判断の土台になるため、どこまで確かなのかが読み手に見えなければなりません。',
        },
      },
      {
        id: 'd',
        text: { en: 'What has been done, and what is needed now', ja: 'すでに取った行動と、今必要なこと' },
        correct: true,
        because: {
          en: 'It prevents double work, and tells the reader what to do.',
          ja: '二重の作業を防ぎ、読み手が何をすべきかが分かります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'A link to the team chat with photos of the injured',
          ja: '負傷者の写真を載せたグループチャットへのリンク',
        },
        correct: false,
        because: {
          en: 'Faces and wounds in a chat group hurt families and privacy, and cannot be called back.',
          ja: '顔や傷の写真は家族と本人の尊厳を傷つけ、一度広まれば取り戻せません。',
        },
      },
    ],
    explanation: {
      en: 'A report is read by tired people who must decide. Give them who, where, when; known and assumed; done and needed. Leave out blame, and pass pictures only to those who must have them, by a protected channel.',
      ja: '報告書を読むのは、判断を迫られた疲れた人たちです。誰が、どこで、いつ、分かっていることと推測、行ったことと必要なことを伝えましょう。責任追及は書かず、写真は必要な人だけに、保護された手段で渡します。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q057',
    outcome: 'e1-o6',
    module: 'm6',
    points: 2,
    stem: {
      en: 'Your colleague Lucas comes back shaken from an incident. Put your support in the right order.',
      ja: '同僚のルーカスさんが、ある事案のあと動揺して戻ってきました。支え方を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Make sure that he is in a safe place and not hurt',
          ja: '安全な場所にいて、けががないことを確かめる',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Ask whether he would like company, and what he needs now',
          ja: 'そばにいてほしいか、今何が必要かを尋ねる',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Listen to what he wants to say, without asking for details',
          ja: '詳しく聞き出そうとせず、話したいことに耳を傾ける',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Help him reach the person or service he chooses',
          ja: '本人が選んだ人や相談先につながるよう手伝う',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Ask again the next day, and in the weeks that follow',
          ja: '翌日も、その後の数週間も、様子を尋ねる',
        },
      },
    ],
    explanation: {
      en: 'Look, listen, link, and come back. First safety and simple needs, then an open ear, then a bridge to people who can go on helping. You are not his therapist, and nobody should be pressed to tell.',
      ja: '見る、聴く、つなぐ、そしてまた訪ねる、の順です。まず安全と身近な必要、次に話を聴くこと、そして支え続けられる人への橋渡しです。あなたは治療者ではありません。誰であっても、話すことを強いてはいけません。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q058',
    outcome: 'e1-o5',
    module: 'm6',
    points: 2,
    stem: {
      en: 'Your car was nearly hit on a blind bend in Kasuru district. Put the steps in the order that turns this into a lesson for the next person.',
      ja: 'カスル郡の見通しの悪いカーブで、車が衝突しかけました。次の人への教訓にするための手順を、正しい順に並べてください。',
    },
    steps: [
      { id: 's1', text: { en: 'Note the facts on the same day', ja: 'その日のうちに事実を書き留める' } },
      { id: 's2', text: { en: 'Send the note to the security officer', ja: 'メモを安全担当官に送る' } },
      { id: 's3', text: { en: 'Look together for what made it possible', ja: '何がそれを招いたのかを一緒に考える' } },
      {
        id: 's4',
        text: { en: 'Agree one change, with a name and a date', ja: '担当者と期日を決めて、変更を一つ決める' },
      },
      {
        id: 's5',
        text: { en: 'A month later, check that the change is kept', ja: '1か月後、変更が守られているかを確かめる' },
      },
    ],
    explanation: {
      en: 'A lesson is learnt only when something is done differently and somebody has checked. Facts fade within a day, so write first. Look for causes in the set-up, not in a person: people who fear blame stop reporting.',
      ja: '教訓は、何かが実際に変わり、それを誰かが確かめてはじめて生きます。記憶は1日で薄れるので、まず書きます。原因は人ではなく仕組みに求めましょう。責められると思えば、人は報告しなくなります。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q059',
    outcome: 'e1-o5',
    module: 'm6',
    points: 2,
    stem: {
      en: 'On the way back from Kasuru the brakes failed for a moment. The driver could stop; nobody was hurt and nothing was damaged. What do you do?',
      ja: 'カスル郡からの帰り道、一瞬ブレーキが利かなくなりました。運転手は車を止めることができ、けがも破損もありませんでした。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Tell the garage, and report it only if they find a fault',
          ja: '整備工場に伝え、不具合が見つかった場合にだけ改めて報告する',
        },
        correct: false,
        because: {
          en: 'An intermittent fault is often not found, and the next driver would not be warned.',
          ja: '時々起きる不具合は見つからないことも多く、次の運転手に警告が届きません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Report it today as a near miss, and keep the car parked until checked',
          ja: '今日中にヒヤリハットとして報告し、点検まで車を使わない',
        },
        correct: true,
        because: {
          en: 'It costs one form and some hours. The same fault on a slope could cost lives.',
          ja: '報告書1枚と数時間で済みます。同じ不具合が坂道で起きれば、命に関わります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Bring it up at the monthly meeting, as an example for all the drivers',
          ja: '運転手全員への事例として、月例会議で取り上げる',
        },
        correct: false,
        because: {
          en: 'Good for learning, but until then the car goes on driving.',
          ja: '学びにはなりますが、それまで車は走り続けます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Ask the driver to be careful with it, and see whether it happens again',
          ja: '運転手に注意を促し、また起きるかどうか様子を見る',
        },
        correct: false,
        because: {
          en: 'It uses people as the test, and the next result may be a crash.',
          ja: '人を実験台にすることになり、次は事故になるかもしれません。',
        },
      },
    ],
    explanation: {
      en: 'A near miss is an accident whose harm was left out by luck. It gives you the same information for free. Teams that report many near misses are usually not the careless ones but the ones that have fewer accidents later.',
      ja: 'ヒヤリハットとは、運よく被害が出なかった事故のことです。同じ情報を無償で得られる機会でもあります。報告の多いチームは、不注意なのではなく、後の事故が少ないことが多いのです。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q060',
    outcome: 'e1-o6',
    module: 'm6',
    points: 2,
    stem: {
      en: 'In an evacuation, your colleague had to leave families behind at the gate, as ordered. Two weeks later she tells you: “I should have stayed.” What do you say?',
      ja: '同僚は退避の際、指示に従い、門の前に家族連れを残して立ち去らざるをえませんでした。2週間後、あなたに「残るべきでした」と打ち明けます。どう応じますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“You followed orders and did the right thing. There is nothing to blame yourself for.”',
          ja: '「指示に従った正しい行動でした。自分を責めることは何一つありません」',
        },
        correct: false,
        because: {
          en: 'Meant kindly, it closes the subject. Her pain is about her values, not about the rules.',
          ja: '優しさから出た言葉でも、話を終わらせてしまいます。苦しみの元は規則ではなく、本人の価値観です。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“Others had to see far worse things there. In time you will be able to forget it.”',
          ja: '「もっとつらい経験をした人もいます。時間がたてば忘れられますよ」',
        },
        correct: false,
        because: {
          en: 'Comparing makes her feel that she has no right to her pain.',
          ja: '比べられると、自分には苦しむ資格がないと感じてしまいます。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“Let us tell the whole team this evening, so that everybody can share it with you.”',
          ja: '「今晩チームの皆に話しましょう。そうすれば皆で分かち合えます」',
        },
        correct: false,
        because: {
          en: 'She chose to tell you. A group without her choice can wound again.',
          ja: '本人が選んで話した相手はあなたです。望まない場で話せば、再び傷つくことがあります。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“That is heavy. I am listening. And there is a counsellor we can call, if you like.”',
          ja: '「つらいですね。聞かせてください。カウンセラーにも相談できますよ」',
        },
        correct: true,
        because: {
          en: 'It takes her seriously, asks nothing, and opens a door that she may use or not.',
          ja: '気持ちを受け止め、何も求めず、使うかどうかを本人が選べる道を開いています。',
        },
      },
    ],
    explanation: {
      en: 'Moral injury is the pain of having done, or been unable to prevent, something against one’s own values. It is not an illness and is not argued away. Listening without judging, time, and professional help offered early make a difference.',
      ja: 'モラルインジャリー（道徳的な傷つき）とは、自分の価値観に反することをした、または防げなかったという苦しみです。病気ではなく、理屈で消えるものでもありません。裁かずに聴くこと、時間、そして早めに専門家の助けを示すことが支えになります。',
    },
  },
  {
    kind: 'match',
    key: 'e1-q061',
    outcome: 'e1-o6',
    module: 'm6',
    points: 2,
    stem: {
      en: 'What do you do for a colleague in each case? Several cases may share one answer.',
      ja: 'それぞれの場合、同僚のために何をしますか。同じ答えを複数回選んでもかまいません。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Sleeps badly and starts at noises, three days after a shooting',
          ja: '銃撃から3日、よく眠れず、物音に驚く',
        },
      },
      {
        id: 'l2',
        text: { en: 'Cries and cannot eat on the day after an attack', ja: '襲撃の翌日、涙が出て食事ができない' },
      },
      {
        id: 'l3',
        text: {
          en: 'Nightmares for six weeks, and avoids every field trip',
          ja: '6週間悪夢が続き、現地出張をすべて避けている',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'Has needed alcohol to fall asleep every night for two months',
          ja: '2か月間、毎晩酒がないと眠れない',
        },
      },
      { id: 'l5', text: { en: 'Says that he intends to end his life tonight', ja: '今夜命を絶つつもりだと言う' } },
    ],
    right: [
      {
        id: 'r1',
        text: {
          en: 'Usual reaction: rest, routine, company, and ask again soon',
          ja: 'よくある反応：休息、普段の生活、人との時間を保ち、近いうちにまた尋ねる',
        },
      },
      {
        id: 'r2',
        text: {
          en: 'Lasting strain: arrange professional help this week',
          ja: '長引く不調：今週中に専門家の支援を手配する',
        },
      },
      {
        id: 'r3',
        text: {
          en: 'Danger now: stay with him and get urgent help',
          ja: '差し迫った危険：そばを離れず、緊急の助けを求める',
        },
      },
    ],
    pairs: { l1: 'r1', l2: 'r1', l3: 'r2', l4: 'r2', l5: 'r3' },
    explanation: {
      en: 'In the first days, strong reactions are normal and mostly fade. What lasts longer than about a month, or takes over daily life, needs professional help. Talk of suicide is always taken seriously: asking openly does not cause it, and it is never kept secret.',
      ja: '最初の数日の強い反応は自然なもので、多くは薄れていきます。1か月ほどたっても続くもの、日常生活を妨げるものには、専門家の助けが必要です。自殺の話は必ず真剣に受け止めます。率直に尋ねてもそれが引き金になることはなく、秘密にしてもいけません。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q062',
    outcome: 'e1-o6',
    module: 'm6',
    points: 2,
    stem: {
      en: 'An explosion in Port Maren is in the news at home. You are safe, and you have reported in. The network is weak. What do you do about your family?',
      ja: 'ポート・マレンでの爆発が本国で報じられました。あなたは無事で、職場への報告も済ませています。通信状態はよくありません。家族への連絡はどうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Say nothing to anyone until the official statement has been published',
          ja: '組織の公式な発表が出るまでは、家族にも誰にも何も言わない',
        },
        correct: false,
        because: {
          en: 'Families left in fear start calling everyone, and silence helps nobody.',
          ja: '不安な家族は方々に電話をかけ始めます。黙っていても誰のためにもなりません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Write a public post with photos, so that all your friends and relatives know at once',
          ja: '友人や親族の全員に一度で知らせるため、写真つきで公開の投稿をする',
        },
        correct: false,
        because: {
          en: 'It loads the network, shows where you are, and may show others who are hurt.',
          ja: '回線に負担をかけ、居場所を知らせ、負傷した人が写るおそれもあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Send one short text: I am safe, next message at 20:00; no word about others',
          ja: '「無事です。次は20:00に連絡」とだけ送り、ほかの人には触れない',
        },
        correct: true,
        because: {
          en: 'It takes a second of network, ends the fear, and leaves other families to those in charge.',
          ja: '通信は一瞬で済み、家族は安心でき、ほかの家族への連絡は担当者に任せられます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Call your colleagues’ families too, so that they hear it from a friend',
          ja: '友人の声で聞けば安心だろうと考え、同僚の家族にも電話する',
        },
        correct: false,
        because: {
          en: 'You do not know all the facts. Each family is informed by the person named for it.',
          ja: 'あなたはすべての事実を知りません。家族への連絡は、決められた担当者が行います。',
        },
      },
    ],
    explanation: {
      en: 'Agree with your family before the posting how you will send word: short text, fixed times, no details on the phone. Silence after a missed time is then a sign that means something, and a short text gets through when calls do not.',
      ja: '家族とは赴任の前に、連絡の仕方を決めておきましょう。短い文字で、決まった時刻に、電話では詳細を話さない、といった約束です。そうすれば連絡のないことにも意味が生まれます。通話がつながらないときでも、短い文字は届きます。',
    },
  },
  {
    kind: 'scenario',
    key: 'e1-q063',
    outcome: 'e1-o5',
    module: 'm6',
    points: 3,
    stem: {
      en: 'Three hours ago, shots hit a car of your team near Talamba. Your colleague Petra is in surgery. You were in the second car and are unhurt.',
      ja: '3時間前、タランバの近くで、あなたのチームの車が銃撃されました。同僚のペトラさんは手術中です。あなたは2台目に乗っており、けがはありません。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'A journalist reaches you on your phone: “Is it true that two of your people are dead?”',
          ja: '記者から電話がかかってきました。「職員が2人亡くなったというのは本当ですか」',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: '“No, that is wrong. Only one is hurt, and she is in surgery now.”',
              ja: '「いいえ、違います。けがをしたのは一人だけで、今手術中です」',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Correcting an error, you gave away a fact that her family may not know yet.',
              ja: '誤りを正したつもりで、家族がまだ知らないかもしれない事実を伝えてしまいました。',
            },
          },
          {
            id: 'b',
            text: {
              en: '“Not for quotation, but it does look bad for one of us.”',
              ja: '「記事にはしないでほしいのですが、一人はかなり厳しい状況です」',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'There is no such thing as off the record in a crisis.',
              ja: '危機のさなかに、「記事にしない」という約束は当てになりません。',
            },
          },
          {
            id: 'c',
            text: {
              en: '“I am not the right person. Here is the number of our press office.”',
              ja: '「私は担当ではありません。広報の電話番号をお伝えします」',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'You neither confirm nor deny, and the question goes to someone who knows what may be said.',
              ja: '肯定も否定もせず、何を話してよいかを知る人に質問を渡せます。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'In the team chat somebody has posted a photo of the car. Petra’s face can be seen.',
          ja: 'チームのチャットに、誰かが車の写真を投稿しました。ペトラさんの顔が写っています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Ask for it to be deleted, tell the security officer, pass it to nobody',
              ja: '投稿した人に削除を頼み、安全担当官に伝え、自分は転送しない',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'It limits the spread, and those in charge know that the picture may be out.',
              ja: '広がりを抑えられ、写真が流出したおそれも担当者に伝わります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Send it to her family at once, so that they know the truth from a colleague',
              ja: '家族が同僚から真実を知ることができるよう、ペトラさんの家族に送る',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'No family should learn it from a picture, without a voice and without an answer.',
              ja: '声も説明もない写真で家族に知らせるべきではありません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Leave it, since only colleagues are in the chat',
              ja: 'チャットには同僚しかいないので、そのままにする',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'A photo in a group is one tap away from the public.',
              ja: 'グループ内の写真は、指一本で世間に広がります。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'An hour later a news site names the hospital. Your supervisor asks the team who spoke to the press.',
          ja: '1時間後、ニュースサイトに病院名が載りました。上司がチームに、記者と話したのは誰かと尋ねています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Say nothing, since others may have talked to them too',
              ja: 'ほかの人も話したかもしれないので、黙っている',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'While you stay silent, the hospital goes without protection.',
              ja: '黙っている間、病院は守られないままです。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Say at once that it was you: what you said, to whom and when',
              ja: '自分だとすぐ申し出て、何を、誰に、いつ話したかを伝える',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'An honest report within minutes lets others protect Petra and inform her family first.',
              ja: 'すぐに正直に報告すれば、ペトラさんを守り、家族に先に知らせる手が打てます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Call the journalist again, and insist that the article be taken down',
              ja: '記者にもう一度電話し、記事をすぐに取り下げるよう強く求める',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'A second call gives a second story. This is for the press office.',
              ja: 'もう一度電話すれば、新たな記事の種になります。広報に任せましょう。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'Petra’s brother gets through to your phone: “Nobody tells us anything. How is she?”',
          ja: 'ペトラさんの兄から電話がつながりました。「誰も何も教えてくれません。妹はどうなのですか」',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Tell him all that you saw in the car, since he has a right to know it',
              ja: '家族には知る権利があるので、車の中で見たことをすべて正直に話す',
            },
            points: 0,
            feedback: {
              en: 'What you saw is three hours old and not a medical fact. It may be wrong by now.',
              ja: '3時間前に見たことは、医学的な事実ではありません。今では違っている可能性もあります。',
            },
          },
          {
            id: 'b',
            text: { en: 'Say that she is fine and that he need not worry', ja: '大丈夫なので心配はいらないと言う' },
            points: 0,
            feedback: {
              en: 'You do not know it. False comfort breaks trust when it matters most.',
              ja: 'あなたには分からないことです。根拠のない安心は、大切なときに信頼を壊します。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Say you hear his worry, and have the family contact call him now',
              ja: '心配を受け止め、家族対応の担当者からすぐに電話してもらう',
            },
            points: 1,
            feedback: {
              en: 'He is heard, and gets a call from the person with true and current facts.',
              ja: '気持ちを受け止められ、正確で新しい情報を持つ人から連絡が届きます。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'After an incident, information has an order: the reporting line, then the family through one named person, then the public through the press office. If you make a mistake, report it at once: the sooner it is known, the more can be repaired.',
      ja: '事案のあとの情報には順序があります。まず報告の経路、次に決められた一人を通じて家族、その後に広報を通じて社会へ、です。誤って話してしまったら、すぐに報告しましょう。早いほど、手を打てることが多く残っています。',
    },
  },
  {
    kind: 'numeric',
    key: 'e1-q064',
    outcome: 'e1-o5',
    module: 'm6',
    points: 2,
    stem: {
      en: 'The rule: call as soon as you are safe, and send the written report within four hours of that call. You reached safety at 16:20 and made the call at 16:32. By what time must the written report be sent?',
      ja: '規則では、安全を確保したらすぐ電話で報告し、その電話から4時間以内に報告書を送ります。あなたは16:20に安全な場所に着き、16:32に電話で報告しました。報告書は何時何分までに送らなければなりませんか。',
    },
    format: 'time',
    answer: 1232,
    tolerance: 0,
    explanation: {
      en: 'Four hours from the call at 16:32 is 20:32. The clock runs from the call, not from reaching safety. Write the call’s time down as you make it, and if the report cannot be complete by then, send what you have and mark what is still open.',
      ja: '16:32の電話から4時間後なので、20:32です。安全な場所に着いた時刻ではなく、電話の時刻から数えます。電話の時刻はその場で書き留めましょう。期限までに書き終わらなければ、分かっている範囲で送り、未確認の点を明記します。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q065',
    outcome: 'e1-o6',
    module: 'm6',
    points: 2,
    stem: {
      en: 'For two weeks you have slept four hours a night. You snap at people, and yesterday you forgot a check-in. Your rest leave starts tomorrow, but a donor visit has just been announced. What do you do?',
      ja: 'この2週間、睡眠は毎晩4時間です。人にきつく当たり、昨日は定時連絡を忘れました。明日から休養休暇ですが、支援機関の視察が急に決まりました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Tell your supervisor how you are, hand over, and go on leave as planned',
          ja: '上司に状態を伝え、引き継ぎをして、予定どおり休暇に入る',
        },
        correct: true,
        because: {
          en: 'The signs are clear, and a missed check-in shows that others are at risk too. Handing over is the responsible act.',
          ja: '兆候は明らかです。連絡を忘れたことは、周りにも危険が及んでいる証拠です。引き継ぐことが責任ある行動です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Postpone the leave until after the visit, since others depend on you',
          ja: '周りに頼られているので、視察が終わるまで休暇を延ばす',
        },
        correct: false,
        because: {
          en: 'There is always another visit. Tired people make errors that others pay for.',
          ja: '次の視察は必ずまた来ます。疲れた人の誤りは、ほかの人が負うことになります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Go on leave, but keep the phone on and prepare the visit from there',
          ja: '休暇には入るが、電話をつないだまま、休暇先から視察の準備をする',
        },
        correct: false,
        because: {
          en: 'It has the name of rest without the effect. You come back as tired as you went.',
          ja: '名前だけの休みで、効果はありません。疲れたまま戻ることになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Carry on with coffee, and borrow a sleeping tablet from a colleague',
          ja: 'コーヒーで乗り切り、同僚から睡眠薬を分けてもらう',
        },
        correct: false,
        because: {
          en: 'Coffee hides the signs, and medicine prescribed for someone else can harm you.',
          ja: 'コーヒーは兆候を隠すだけです。他人に処方された薬は害になることがあります。',
        },
      },
    ],
    explanation: {
      en: 'Too little sleep slows judgement much as alcohol does, and the person concerned is the last to notice. Rest is part of the security plan: know your own early signs, tell someone you trust what they are, and take leave before you need rescue.',
      ja: '睡眠不足は、飲酒と同じように判断を鈍らせ、しかも本人が最後まで気づきません。休養は安全計画の一部です。自分の早めの兆候を知り、信頼できる人に伝えておき、限界になる前に休みましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q066',
    outcome: 'e1-o6',
    module: 'm6',
    points: 2,
    stem: {
      en: 'The day after a serious incident, you want to support your team. What helps? Choose all that apply.',
      ja: '重大な事案の翌日、チームを支えたいと思います。役に立つことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Regular meals and sleep, and honest news at fixed times',
          ja: '規則的な食事と睡眠、決まった時刻の正直な情報提供',
        },
        correct: true,
        because: {
          en: 'Routine and reliable information give back the feeling of control.',
          ja: '普段どおりの生活と確かな情報が、落ち着きを取り戻させます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'One long session in which everyone must tell what they saw',
          ja: '全員が見たことを話す長い集まりを開く',
        },
        correct: false,
        because: {
          en: 'Telling under pressure so soon can deepen the distress. Talking is offered, never demanded.',
          ja: '直後に話すことを強いると、苦痛を深めることがあります。話す場は勧めるもので、求めるものではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Asking each person in private how they are, more than once',
          ja: '一人ひとりに個別に、繰り返し様子を尋ねる',
        },
        correct: true,
        because: {
          en: 'Many say “fine” the first time. The second question shows that you mean it.',
          ja: '最初は「大丈夫」と答える人が多いものです。2度目に尋ねると、本気だと伝わります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Free drinks on the roof in the evening, to take their minds off it',
          ja: '気を紛らわせるため、夜に屋上で酒を振る舞う',
        },
        correct: false,
        because: {
          en: 'Alcohol worsens sleep and mood, and leaves people unfit if something happens at night.',
          ja: '酒は睡眠も気分も悪くします。夜に何か起きても動けません。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Telling all how to reach a counsellor in confidence',
          ja: '秘密を守って相談できる窓口への連絡方法を全員に伝える',
        },
        correct: true,
        because: {
          en: 'Some will never ask. If everyone is told, nobody has to.',
          ja: '自分から尋ねない人もいます。全員に伝えれば、誰も尋ねずに済みます。',
        },
      },
    ],
    explanation: {
      en: 'Calm, connection, sleep, honest information and a choice of help: simple things work best. Include drivers, guards and office staff: those who were not there may carry it too. And count yourself among those who need support.',
      ja: '落ち着き、人とのつながり、睡眠、正直な情報、選べる支援といった、基本的なことが最も効きます。運転手、警備員、事務職員も忘れずに含めましょう。現場にいなかった人も、重荷を抱えていることがあります。そして、あなた自身も支えを必要とする一人です。',
    },
  },
]
