import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 4, when it goes wrong: robbery, shooting, explosion, mines, detention, sexual violence, phones. */
export const questionsM4: readonly Question[] = [
  {
    kind: 'single',
    key: 'e1-q034',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Two men with a pistol stop you on foot and demand your bag. Your laptop and passport are in it. What do you do?',
      ja: '徒歩で移動中、拳銃を持った2人の男に呼び止められ、かばんを渡せと要求されました。中にはパソコンと旅券が入っています。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Give them the bag, but take out the passport first and say why',
          ja: '先に旅券だけを取り出し、その理由を説明してから、かばんを渡す',
        },
        correct: false,
        because: {
          en: 'A hand going into a bag can look like reaching for a weapon. A passport can be replaced.',
          ja: 'かばんに手を入れる動きは、武器を取り出すように見えます。旅券は再発行できます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Show your staff card and explain that you are here to help',
          ja: '職員の身分証を見せ、支援のために来ているのだと説明する',
        },
        correct: false,
        because: {
          en: 'They want property, not a conversation. Delay raises the tension.',
          ja: '相手の目的は物であり、会話ではありません。時間をかけるほど緊張が高まります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Announce each move, hand it over slowly, then go and report',
          ja: '動作を言葉で伝え、ゆっくり渡し、その場を離れて報告する',
        },
        correct: true,
        because: {
          en: 'Slow, announced movements keep everyone calm. Things can be replaced; you cannot.',
          ja: '予告したゆっくりした動きは、相手を落ち着かせます。物は代わりがありますが、あなたの代わりはいません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Keep them talking until someone in the street takes notice',
          ja: '通行人の誰かが気づいてくれるまで、できるだけ話を引き延ばす',
        },
        correct: false,
        because: {
          en: 'Passers-by seldom help against a pistol, and a surprised robber may fire.',
          ja: '拳銃を前に助けに入る人はまれで、驚いた強盗が発砲するおそれもあります。',
        },
      },
    ],
    explanation: {
      en: 'In a robbery the aim is a short, calm meeting: hands visible, eyes low, no sudden moves, no heroics, no pursuit. Afterwards get to a safe place, note what you remember, and report, so that phones and passes can be blocked.',
      ja: '強盗に遭ったときは、短く、静かに終わらせることが目標です。両手を見せ、視線を下げ、急に動かず、抵抗も追跡もしません。その後、安全な場所で覚えていることを書き留め、電話や身分証を無効にできるよう、すぐに報告します。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q035',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'You hear shots in the street, very near your ground-floor office. What do you do?',
      ja: '1階にある事務所のすぐ近くの通りで、銃声が聞こえました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Look out of the window to see where the shots come from, then warn the others',
          ja: '窓の端から発砲の方向を確かめ、部屋にいる周りの人に知らせる',
        },
        correct: false,
        because: {
          en: 'The window is the most dangerous place in the room: glass stops nothing.',
          ja: '部屋の中で最も危険なのは窓際です。ガラスでは何も防げません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Get down, move low to an inner room away from windows, and stay there',
          ja: '身を低くし、窓のない奥の部屋へ移り、そこにとどまる',
        },
        correct: true,
        because: {
          en: 'Low and behind several walls, you are out of sight and out of most lines of fire.',
          ja: '低い姿勢で何枚もの壁の内側にいれば、姿も見えず、弾道からもほぼ外れます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Get everyone to the cars while the road is still open',
          ja: '道が通れるうちに、全員を急いで車まで移動させる',
        },
        correct: false,
        because: {
          en: 'You would lead people out of cover into the street where the shooting is.',
          ja: '遮るもののある場所から、発砲の起きている通りへ連れ出すことになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Lock the front door and stand behind it to hear what is going on',
          ja: '正面のドアに鍵をかけ、その裏で外の様子をうかがう',
        },
        correct: false,
        because: {
          en: 'Most doors stop no bullets, and you are the first person anyone entering would meet.',
          ja: 'ほとんどのドアは弾を止められません。誰かが入ってくれば、最初に出くわすのもあなたです。',
        },
      },
    ],
    explanation: {
      en: 'Being hidden is good; being behind something solid is better. Brick, concrete and an engine block can stop bullets, while plaster, wood and car doors seldom do. Stay low and stay in until someone you know tells you it is over.',
      ja: '隠れるだけでなく、固い物の陰に入ることが大切です。れんが、コンクリート、エンジン部分は弾を防げますが、石こうボード、木材、車のドアはほとんど防げません。信頼できる人から終わったと知らされるまで、低い姿勢でとどまりましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q036',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'There is a loud explosion about 100 metres from your office. The windows hold, and nobody inside is hurt. Which actions are right in the first minutes? Choose all that apply.',
      ja: '事務所から約100メートルの所で大きな爆発が起きました。窓は割れず、中にけが人はいません。最初の数分間の行動として正しいものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Keep everyone away from windows and outer walls', ja: '全員を窓や外壁から遠ざける' },
        correct: true,
        because: {
          en: 'Flying glass injures more people than almost anything else if there is a second blast.',
          ja: '2度目の爆発があれば、飛び散るガラスが多くの人を傷つけます。',
        },
      },
      {
        id: 'b',
        text: { en: 'Gather all staff in the car park to count them', ja: '人数を数えるため、全員を駐車場に集める' },
        correct: false,
        because: {
          en: 'A second device is often meant for people who gather outside, and parked cars may hide one.',
          ja: '二つ目の爆発物は外に集まった人を狙うことが多く、駐車中の車に仕掛けられていることもあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Send two people to see whether anyone needs help',
          ja: '助けの必要な人がいないか、2人を見に行かせる',
        },
        correct: false,
        because: {
          en: 'Going towards the blast is the very thing a second device is set for.',
          ja: '爆発現場に向かう人こそ、二つ目の爆発物の標的です。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Count who is inside, and find out where the others are',
          ja: '中にいる人数を数え、ほかの人の居場所を確かめる',
        },
        correct: true,
        because: {
          en: 'The first question from the duty officer will be who is missing.',
          ja: '当直担当者が最初に尋ねるのは、誰の所在が分からないかです。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Tell the duty phone where you are and who is missing',
          ja: '当直電話に、居場所と、所在の分からない人を伝える',
        },
        correct: true,
        because: {
          en: 'A short early call lets others search, warn and decide.',
          ja: '早く短く伝えれば、捜索、警告、判断を進めてもらえます。',
        },
      },
    ],
    explanation: {
      en: 'Always expect a second explosion. Stay inside, low and away from glass, count, call, and wait for word. Curiosity and goodwill both pull people towards the window and the street: resist both.',
      ja: '2度目の爆発が必ずあると考えて行動します。屋内で低い姿勢を取り、ガラスから離れ、人数を数え、連絡し、指示を待ちましょう。好奇心も善意も、人を窓や通りへ向かわせます。どちらにも流されないようにします。',
    },
  },
  {
    kind: 'scenario',
    key: 'e1-q037',
    outcome: 'e1-o3',
    module: 'm4',
    points: 3,
    stem: {
      en: 'You sit in the first of two cars on a gravel road in Kasuru district. The ground beside the road is known to hold mines.',
      ja: 'あなたはカスル郡の砂利道を走る2台の車の先頭に乗っています。この辺りでは、道の脇に地雷があることが知られています。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Sixty metres ahead you see a row of painted stones, and a fresh track that leaves the road to go round that stretch.',
          ja: '60メートル先に、色を塗った石が並んでいます。その区間を避けるように、道を外れる新しいわだちがあります。',
        },
        choices: [
          {
            id: 'a',
            text: { en: 'Drive through quickly, in the middle of the road', ja: '道の中央を急いで通り抜ける' },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Speed does not protect you from a mine. Someone painted those stones as a warning.',
              ja: '速く走っても地雷からは守られません。石の色は、誰かが残した警告です。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Follow the fresh track slowly, since other drivers know the place better than you',
              ja: 'ほかの運転手のほうが土地を知っているはずなので、新しいわだちをたどる',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'You do not know who made the track, why, or whether they arrived.',
              ja: '誰がなぜ通ったのか、無事に着いたのかも分かりません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Stop at once on the road, warn the second car, and keep everyone inside',
              ja: 'すぐに路上で止まり、2台目に知らせ、全員を車内にとどめる',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'You are still on ground you have just driven over, and nobody steps onto the unknown.',
              ja: 'いま走ってきたばかりの地面の上にいて、未知の場所に足を踏み入れる人もいません。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'Both cars stand on the gravel, and your wheel tracks behind you are clear to see. How do you leave?',
          ja: '2台とも砂利道の上に止まっており、後ろには自分たちのわだちがはっきり見えます。どう離れますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Turn the cars on the grass verge, which is the quickest way to safety',
              ja: '早く安全な場所へ戻るため、道の脇の草地に入って2台とも向きを変える',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'The verge is where mines are most often laid or washed to.',
              ja: '地雷は、道の脇に埋められたり流れ着いたりすることが多いのです。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Tell base and, once it agrees, back out slowly in your own tracks',
              ja: '拠点に伝え、了承を得てから、自分のわだちの上をゆっくり後退する',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Your own clear track is the only ground you know, and base can ask the mine-action office first.',
              ja: 'はっきり残る自分のわだちだけが、確かめられた地面です。拠点は先に地雷対策の担当部署へ確認できます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Walk up to the stones and photograph them from close by for the report',
              ja: '報告に添えるため、石のすぐ近くまで歩いて行き、様子を撮影する',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Each step leads onto ground nobody has checked. A description from where you are is enough.',
              ja: '一歩ごとに、誰も確かめていない地面に入ることになります。今いる場所からの説明で十分です。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'You have gone on a little when you see painted stones on both sides of the car. Nothing has happened yet.',
          ja: '少し進むと、車の両側に色を塗った石が見えました。まだ何も起きていません。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Stop, keep everyone inside, tell base, and wait for trained help',
              ja: '止まって全員を車内にとどめ、拠点に伝え、専門の救助を待つ',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Every further movement, on wheels or on foot, is a new risk. Waiting is slow but safe.',
              ja: '車でも徒歩でも、動くたびに新たな危険が生じます。待つのは時間がかかりますが、安全です。',
            },
          },
          {
            id: 'b',
            text: { en: 'Turn round at once and get out of the place', ja: 'すぐに向きを変えて、そこから出る' },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Turning takes the wheels over ground that nobody has driven on.',
              ja: '向きを変えれば、誰も走っていない地面を車輪が通ります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Walk ahead of the car, check the ground by eye, and guide the driver',
              ja: '車の前を歩いて目で地面を確かめながら、運転手を安全な所へ誘導する',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Buried mines cannot be seen, and a person on foot has no protection at all.',
              ja: '埋められた地雷は見えません。徒歩では身を守るものもありません。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'Later everyone is back, unhurt, on the part of the road that is in daily use. What remains to be done?',
          ja: 'その後、全員が無事に、日常的に使われている区間まで戻りました。残る仕事は何ですか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Nothing more: the painted stones are warning enough for others',
              ja: '何もしない。色を塗った石があれば、ほかの人への警告になる',
            },
            points: 0,
            feedback: {
              en: 'You nearly missed them. The next driver may come at night.',
              ja: 'あなた自身、見落とすところでした。次の車は夜に通るかもしれません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'From the safe side, mark where you turned back, and report the place',
              ja: '安全な側から引き返し地点に目印を置き、場所を報告する',
            },
            points: 1,
            feedback: {
              en: 'A mark on safe ground warns the next car, and a report brings those who can clear the road.',
              ja: '安全な地面の目印が次の車への警告になり、報告すれば除去の専門家が動けます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Go back on foot to lay a better line of stones where the danger begins',
              ja: '歩いて戻り、危険が始まる場所に、もっと目立つように石を並べ直す',
            },
            points: 0,
            feedback: {
              en: 'Marking the danger itself is work for trained people. You would walk into it again.',
              ja: '危険箇所そのものに印をつけるのは専門家の仕事です。再び危険に近づくことになります。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Stop, stay on ground you know, warn, go back only in your own clear track, mark and report. If the track is not clear or you are already inside, do not move: call and wait. Some people owe their lives to a wait of many hours.',
      ja: '止まる、確かめられた地面にとどまる、知らせる、はっきり残る自分のわだちだけをたどって戻る、目印を置いて報告する、という順です。わだちがはっきりしないとき、すでに中に入っているときは、動かずに連絡して待ちます。何時間も待ったおかげで助かった人がいます。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q038',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Walking over dry, rocky ground, you notice a stake with a thin wire two metres away. A colleague is five metres behind you. You cannot see your own footprints. What do you do?',
      ja: '乾いた岩場を歩いていると、2メートル先に、細い針金のついた杭があることに気づきました。同僚は5メートル後ろにいます。自分の足跡は見えません。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Walk back fast, as nearly as you can by the way you came',
          ja: 'できるだけ来た道に近いところを選んで、急いで引き返す',
        },
        correct: false,
        because: {
          en: 'Without footprints you are guessing, and a few centimetres decide.',
          ja: '足跡がなければ推測にすぎません。数センチの違いが生死を分けます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Step only on large stones, where nothing can be buried',
          ja: '何も埋められない大きな石の上だけを踏んで戻る',
        },
        correct: false,
        because: {
          en: 'A wire can cross between stones, and stones can be placed to invite a step.',
          ja: '針金は石の間に張られていることもあり、踏ませるために石が置かれていることもあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Feel for a safe way with a stick, and have your colleague follow in your steps',
          ja: '棒で地面を探りながら進み、同僚には自分の後についてきてもらう',
        },
        correct: false,
        because: {
          en: 'Prodding is a skill for trained and protected people. For anyone else it sets things off.',
          ja: '棒で探る作業は、訓練を受け、防護具を着けた人だけができます。それ以外の人が行えば起爆させかねません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Stand still, call to your colleague to stop, and wait for trained help',
          ja: '動かず、同僚に止まるよう声をかけ、専門の救助を待つ',
        },
        correct: true,
        because: {
          en: 'Where you stand, nothing has happened. Your voice keeps the other person safe too.',
          ja: '今立っている場所では何も起きていません。声をかければ同僚も守れます。',
        },
      },
    ],
    explanation: {
      en: 'If you are not certain where you stepped, do not step. Warn by voice, touch nothing, and avoid using a radio close to a device. Let the person who is on surely safe ground, or base when you miss your check-in, bring trained help, however long it takes.',
      ja: 'どこを踏んできたか確信がなければ、動いてはいけません。声で知らせ、何にも触れず、爆発物の近くでは無線の使用を避けます。確実に安全な場所にいる人や、定時連絡がないことに気づいた拠点が専門家を呼ぶまで、どれだけ時間がかかっても待ちましょう。',
    },
  },
  {
    kind: 'scenario',
    key: 'e1-q039',
    outcome: 'e1-o3',
    module: 'm4',
    points: 3,
    stem: {
      en: 'You and your interpreter Salma are driving back from Talamba. At a place where there was no checkpoint this morning, six armed men stand in the road.',
      ja: 'あなたは通訳のサルマさんと、タランバから車で戻る途中です。今朝は検問所のなかった場所に、武装した男が6人立っています。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'They stop the car, take the key, and order you both to get out.',
          ja: '男たちは車を止め、鍵を取り上げ、二人に降りるよう命じました。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Say loudly that they have no right to do this, and ask for their commander',
              ja: 'そのような権利はないはずだと大声で言い、司令官を出すように求める',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Armed and nervous people hear a challenge. Rights are argued later, by others.',
              ja: '武装して気が立っている人には、挑発に聞こえます。権利の主張は、後で別の人が行います。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Reach quickly for the radio to send base a distress call',
              ja: '気づかれないうちに素早く無線に手を伸ばし、拠点に救難信号を送る',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'A quick reach looks like a weapon. Base will notice the missed check-in.',
              ja: '素早く手を伸ばす動きは、武器を取るように見えます。定時連絡がなければ拠点は気づきます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Say what you do, get out slowly with open hands, stay close to Salma',
              ja: '動作を告げ、手を見せてゆっくり降り、サルマさんのそばにいる',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'The first minutes are the most dangerous. Slow, announced movements lower the tension, and together you protect each other.',
              ja: '最初の数分が最も危険です。予告したゆっくりした動きは緊張を下げ、二人一緒なら互いの守りになります。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'You are taken to a hut. A man asks who you are and which other cars are on the road today.',
          ja: '小屋に連れて行かれました。男が、あなたたちが何者で、今日ほかにどの車が走っているかを尋ねます。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Answer briefly and truthfully for yourselves; say you cannot speak for others',
              ja: '自分たちのことは短く正直に話し、ほかの車のことは答えられないと言う',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Short, true answers hold when they are repeated, and you do not put others at risk.',
              ja: '短く正直な答えは、何度聞かれても変わりません。ほかの人を危険にさらすこともありません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Tell a made-up story about being tourists who lost their way home from the coast',
              ja: '道に迷った観光客だという作り話をし、何を聞かれてもそれで押し通す',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Your papers and Salma’s answers will not match the story, and then nothing you say is believed.',
              ja: '書類やサルマさんの答えと食い違い、その後は何を言っても信じてもらえなくなります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Say nothing at all until you are allowed to call your office',
              ja: '職場に電話をかけさせてもらえるまでは、何を聞かれても一切口を開かない',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Complete silence is read as contempt or as having something to hide.',
              ja: '完全な沈黙は、侮辱や隠し事と受け取られます。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'A rifle is pushed against your chest, and the shouting grows louder.',
          ja: '胸に銃口を押し当てられ、怒鳴り声が激しくなりました。',
        },
        choices: [
          {
            id: 'a',
            text: { en: 'Push the barrel to one side and step back', ja: '銃身を横に払い、後ろへ下がる' },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Touching a weapon is the surest way to make it go off.',
              ja: '武器に触れるのは、発砲を招く最も確実な行動です。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Stop talking, open your hands, and do slowly what you are told',
              ja: '話すのをやめ、両手を開き、言われたことにゆっくり従う',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'You show that you are no danger. Calm is the one thing you can still bring into the scene.',
              ja: '危険な相手ではないと示せます。その場にあなたが持ち込めるのは、落ち着きだけです。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Remind them that harming you is a crime, and that people will search',
              ja: '危害を加えれば犯罪であり、大規模な捜索も始まることになると告げる',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'A threat from the weaker side gives a frightened man a reason to act.',
              ja: '弱い立場からの脅しは、おびえた相手に行動する理由を与えます。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'Hours later another man brings water. He says you will be moved soon, and mentions his children.',
          ja: '数時間後、別の男が水を持ってきました。もうすぐ移動すると言い、自分の子どもの話をします。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Offer him money of your own if he finds a way to let the two of you go',
              ja: '二人を逃がす方法を見つけてくれるなら、自分の金を払うと持ちかける',
            },
            points: 0,
            feedback: {
              en: 'Private bargaining raises your price and disturbs those who negotiate for you.',
              ja: '個人的な取引は要求をつり上げ、あなたのために交渉する人たちの妨げになります。',
            },
          },
          {
            id: 'b',
            text: { en: 'Refuse water and food until you are set free', ja: '解放されるまで、水も食べ物も拒む' },
            points: 0,
            feedback: {
              en: 'You lose the strength you may need, and the goodwill of one who showed some.',
              ja: 'いずれ必要になる体力も、好意を示した相手の気持ちも失います。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Accept it, thank him, speak of families, and ask for what you need',
              ja: '水を受け取って礼を言い、家族の話をし、必要なものを頼む',
            },
            points: 1,
            feedback: {
              en: 'Those who see you as a person find it harder to harm you. Drinking keeps you fit.',
              ja: '一人の人間として見られれば、傷つけられにくくなります。水分は体力を保ちます。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Survive the first hour by being calm and slow, the first day by being truthful and dull, and the time after that by keeping your strength and being seen as a person. Negotiation is for those outside who are trained and charged with it.',
      ja: '最初の1時間は落ち着いてゆっくり動き、最初の1日は正直に、目立たずに過ごします。その後は体力を保ち、一人の人間として見てもらうことが大切です。交渉は、訓練を受け、任務として担う外の人たちに任せます。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q040',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Three armed men force you into a car in Port Maren. One holds a gun to your head. What is safest in the first minutes?',
      ja: 'ポート・マレンで、武装した3人の男に無理やり車に乗せられ、頭に銃を突きつけられました。最初の数分間に最も安全な行動はどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Fight back hard, because escape will never be as easy as now',
          ja: '今ほど逃げやすいときはないので、全力で抵抗する',
        },
        correct: false,
        because: {
          en: 'With a gun at your head, resistance in the tensest minutes is the likeliest way to be shot.',
          ja: '銃を突きつけられ、緊張が最も高い時間に抵抗すれば、撃たれる危険が最も大きくなります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Obey, move slowly, keep quiet, and save your strength for later',
          ja: '指示に従い、ゆっくり動き、黙って、体力を後に残す',
        },
        correct: true,
        because: {
          en: 'The captors are most nervous now. Being calm and dull carries you through to a quieter time.',
          ja: '犯人が最も神経質になっているときです。静かに目立たずにいれば、落ち着いた局面まで持ちこたえられます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Look each of them in the face, so that you can describe them later',
          ja: '後で正確に証言できるよう、一人ひとりの顔をよく見ておく',
        },
        correct: false,
        because: {
          en: 'A captor who believes you can identify him has a reason to harm you.',
          ja: '顔を覚えられたと思えば、相手には危害を加える理由ができます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Name a sum at once that your employer would pay for you',
          ja: '派遣元が払うはずの金額をすぐに告げる',
        },
        correct: false,
        because: {
          en: 'You set a price and a hope that nobody outside has agreed to.',
          ja: '外の誰も承知していない金額と期待を、相手に与えてしまいます。',
        },
      },
    ],
    explanation: {
      en: 'The moments of capture and of rescue are the most dangerous of an abduction. In both, go with the situation: in a rescue, lie flat, show your empty hands, and do not run until you are told.',
      ja: '拉致では、捕らえられる瞬間と救出の瞬間が最も危険です。どちらも流れに逆らわないことが大切です。救出のときは床に伏せ、何も持っていない両手を見せ、指示があるまで走らないでください。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q041',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'You are walking in town when shooting breaks out close by. Put your actions in the right order.',
      ja: '町を歩いていると、すぐ近くで銃撃が始まりました。行動を正しい順に並べてください。',
    },
    steps: [
      { id: 's1', text: { en: 'Drop flat where you are', ja: 'その場に伏せる' } },
      {
        id: 's2',
        text: {
          en: 'Crawl to the nearest solid cover, such as a wall',
          ja: '近くの塀など、固い遮へい物までほふくで進む',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Stay down until there is a clear pause and a protected way out',
          ja: 'はっきりした途切れ目と、身を守れる逃げ道ができるまで伏せている',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Move low, from cover to cover, into a solid building',
          ja: '低い姿勢で遮へい物から遮へい物へ移り、頑丈な建物に入る',
        },
      },
      {
        id: 's5',
        text: {
          en: 'From inside, call the duty phone and say who is with you',
          ja: '建物の中から当直電話に連絡し、一緒にいる人を伝える',
        },
      },
    ],
    explanation: {
      en: 'Down, cover, away, call. A standing person is the easiest to hit, so you drop first. A pause alone is not enough to move: you also need a way that something solid protects, and you stay low on it. Call when you no longer need your hands and eyes for the next few metres.',
      ja: '伏せる、遮へい物に隠れる、離れる、連絡する、の順です。立っている人が最も撃たれやすいので、まず伏せます。銃声が途切れただけでは動きません。固い物に守られた逃げ道があることを確かめ、低い姿勢のまま移ります。電話は、次の数メートルのために手や目を使う必要がなくなってからかけます。',
    },
  },
  {
    kind: 'match',
    key: 'e1-q042',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Match each incident to the first thing you do.',
      ja: 'それぞれの事案と、最初に取る行動を組み合わせてください。',
    },
    left: [
      { id: 'l1', text: { en: 'A man with a knife demands your phone', ja: '刃物を持った男が電話を要求する' } },
      {
        id: 'l2',
        text: { en: 'A grenade lands in the yard, a few metres away', ja: '数メートル先の庭に手りゅう弾が落ちる' },
      },
      { id: 'l3', text: { en: 'A rusty shell lies beside the footpath', ja: '歩道の脇に、さびた砲弾がある' } },
      { id: 'l4', text: { en: 'You learn that a colleague has been seized', ja: '同僚が連れ去られたと知る' } },
      {
        id: 'l5',
        text: {
          en: 'A message asks you to log in to your office mail by a link',
          ja: 'リンクから職場のメールにログインするよう求める連絡が届く',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Hand it over slowly, and do not follow him', ja: 'ゆっくり渡し、後を追わない' } },
      {
        id: 'r2',
        text: {
          en: 'Drop flat, face down and feet towards it, and stay down',
          ja: '足を向けてうつ伏せになり、そのまま動かない',
        },
      },
      {
        id: 'r3',
        text: {
          en: 'Do not touch it; go back the way you came, and report the place',
          ja: '触れずに来た道を戻り、場所を報告する',
        },
      },
      {
        id: 'r4',
        text: { en: 'Tell the security officer at once, and nobody else', ja: 'すぐに安全担当官だけに知らせる' },
      },
      { id: 'r5', text: { en: 'Do not open it, and report it to the IT service', ja: '開かずに、IT担当へ報告する' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'The first action buys safety, and the second is nearly always to report. After an abduction, keep it to the reporting line: loose talk and well-meant calls to go-betweens put the captive in danger.',
      ja: '最初の行動で安全を確保し、その次はたいてい報告です。同僚が連れ去られた場合は、報告の経路の中だけにとどめます。不用意な会話や、善意から仲介者に電話することが、捕らわれた人を危険にさらします。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q043',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Your colleague Hanna tells you that a stranger sexually assaulted her last night. She has told nobody else. Which responses are right? Choose all that apply.',
      ja: '同僚のハンナさんから、昨夜、見知らぬ人に性的暴行を受けたと打ち明けられました。ほかの誰にも話していないそうです。正しい対応はどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask her to tell it all from the beginning, so that you can write it down',
          ja: '記録を残せるよう、最初からすべて話してもらう',
        },
        correct: false,
        because: {
          en: 'Telling it again and again does harm. Details are for medical and trained staff, if and when she wishes.',
          ja: '何度も話すことは苦痛を重ねます。詳細を聞くのは、本人が望むときに、医療者や訓練を受けた人が行います。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask whether she is safe now, and stay with her if she wishes',
          ja: '今安全かどうかを尋ね、望むならそばにいる',
        },
        correct: true,
        because: {
          en: 'Safety comes first, and she decides whether she wants company.',
          ja: 'まず安全です。そばにいてほしいかどうかは本人が決めます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Tell her that confidential medical care exists, and why to go soon: some treatment works only within 72 hours',
          ja: '秘密の守られる医療があり、72時間以内でないと効かない処置もあるので早めがよいと伝える',
        },
        correct: true,
        because: {
          en: 'She can choose only if she knows. Treatment to prevent HIV should start as soon as possible, within 72 hours at the latest.',
          ja: '知らなければ選べません。HIV感染を防ぐ処置は、できるだけ早く、遅くとも72時間以内に始める必要があります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Tell the team leader in confidence, so that her work can be made lighter',
          ja: '業務を軽くしてもらえるよう、内々にリーダーへ話す',
        },
        correct: false,
        because: {
          en: 'Even with good intentions you would take from her the control over who knows.',
          ja: '善意からでも、誰に知らせるかを本人が決める権利を奪うことになります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Let her decide whom to tell, what to report, and who goes with her',
          ja: '誰に話すか、何を届け出るか、誰が付き添うかを本人に決めてもらう',
        },
        correct: true,
        because: {
          en: 'An assault takes away control. Giving choices back is part of the care.',
          ja: '暴行は、自分で決める力を奪います。選択を本人に返すことも、大切な支えです。',
        },
      },
    ],
    explanation: {
      en: 'Safety, care, choice, in confidence. Believe, do not question, and offer information. If she wants to keep evidence, she should if possible not wash or change before the examination, but that too is her decision. If the person accused works for an organisation, ask the focal point what must be reported, and tell her honestly before she says more.',
      ja: '安全、ケア、選択、そして秘密の保持です。話を信じ、問いただすことなく、情報を伝えます。証拠を残したい場合は、できれば診察の前に体を洗ったり着替えたりしないほうがよいのですが、それも本人が決めることです。加害者とされる人が組織の関係者である場合は、報告義務の範囲を担当窓口に確認し、本人がさらに話す前に正直に伝えましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q044',
    outcome: 'e1-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Your work phone has gone from your pocket at the market. It holds your mail and a list of local staff. What do you do?',
      ja: '市場で、ポケットに入れていた業務用の電話がなくなりました。メールと現地職員の名簿が入っています。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Report it at once, have it locked and wiped, and change your passwords',
          ja: 'すぐに報告し、遠隔で画面ロックと消去をしてもらい、パスワードを変える',
        },
        correct: true,
        because: {
          en: 'The first hour decides. A wiped phone is a lost object; an open one is a danger to everyone on the list.',
          ja: '最初の1時間が勝負です。消去された電話はただの紛失物ですが、開ける電話は名簿の全員にとって危険です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Wait until the evening in case it is handed in, and report it then',
          ja: '届けられるかもしれないので夕方まで待ち、それから報告する',
        },
        correct: false,
        because: {
          en: 'A day is ample time for someone to read the list and copy it.',
          ja: '1日あれば、名簿を読んで写すには十分です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Follow its position on a map, and go with a colleague to get it back',
          ja: '地図で位置を調べ、同僚と取り返しに行く',
        },
        correct: false,
        because: {
          en: 'You would turn a theft into a meeting with thieves.',
          ja: '盗難を、犯人との対面に変えてしまいます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Get a new phone, restore your backup, and tell the office when it works',
          ja: '新しい電話を用意してバックアップから復元し、使えるようになったら職場に伝える',
        },
        correct: false,
        because: {
          en: 'Your own comfort comes back first, while the old phone stays open.',
          ja: '自分の不便は解消しますが、元の電話は開けるままです。',
        },
      },
    ],
    explanation: {
      en: 'Losing a phone is not shameful; reporting it late is what hurts people. Keep on the phone only what the day needs, lock it with a strong code, and know by heart the number to call when it is gone.',
      ja: '電話をなくすのは恥ではありません。人を傷つけるのは報告の遅れです。その日に必要な情報だけを入れ、強いパスコードで保護し、なくしたときにかける番号を覚えておきましょう。',
    },
  },
]
