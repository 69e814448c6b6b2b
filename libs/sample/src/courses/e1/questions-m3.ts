import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 3, movement and places: journey plan, vehicles, checkpoints, hotel and residence, crowds. */
export const questionsM3: readonly Question[] = [
  {
    kind: 'order',
    key: 'e1-q023',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'It is night, and a checkpoint is ahead. Put your actions in the right order.',
      ja: '夜間、前方に検問所があります。行動を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: { en: 'Slow down early, well before the barrier', ja: '検問所のかなり手前で早めに速度を落とす' },
      },
      {
        id: 's2',
        text: { en: 'Dip the headlights and switch on the cabin light', ja: '前照灯を下向きにし、車内灯をつける' },
      },
      {
        id: 's3',
        text: {
          en: 'Lower the windows slightly and keep your hands visible',
          ja: '窓を少し下げ、両手を見える位置に置く',
        },
      },
      {
        id: 's4',
        text: { en: 'Greet, and answer plainly what you are asked', ja: 'あいさつをし、聞かれたことに簡潔に答える' },
      },
      { id: 's5', text: { en: 'Report to base once you are well past', ja: '十分に離れてから、拠点に報告する' } },
    ],
    explanation: {
      en: 'Armed people decide in the first seconds whether you are a danger. Being slow and lit before you are close, and having your hands in sight when you stop, answers the question before it is asked. Use the radio or phone only when you are past: at the barrier it can look like a signal or a weapon.',
      ja: '武装した人は、相手が危険かどうかを最初の数秒で判断します。近づく前に減速して車内を明るくし、止まったときに手が見えていれば、疑われる前に答えを示せます。無線や電話は、合図や武器と間違われることがあるので、通過してから使います。',
    },
  },
  {
    kind: 'numeric',
    key: 'e1-q024',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'You leave Port Maren at 07:40. The journey plan asks for a check-in every 90 minutes after departure, and overdue action starts 30 minutes after a missed call. Base never hears from you. At what time does overdue action start?',
      ja: '7:40にポート・マレンを出発しました。移動計画では、出発後90分ごとに定時連絡を入れ、連絡がなければその30分後に連絡途絶時の対応を始めることになっています。拠点には一度も連絡がありません。連絡途絶時の対応が始まるのは何時何分ですか。',
    },
    format: 'time',
    answer: 580,
    tolerance: 0,
    explanation: {
      en: 'The first call is due 90 minutes after 07:40, at 09:10. Thirty minutes later, at 09:40, base starts overdue action. Until then you are alone for two hours, so choose intervals that fit the road, and never let a check-in slide because all is well.',
      ja: '最初の定時連絡は7:40の90分後、9:10です。その30分後の9:40に、拠点は連絡途絶時の対応を始めます。つまり2時間は誰も気づきません。間隔は道の状況に合わせて決め、何事もないからと連絡を省かないようにしましょう。',
    },
  },
  {
    kind: 'numeric',
    key: 'e1-q025',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'It gets dark at 18:10, and your rule is to arrive one hour before dark. The drive from Talamba takes 2 hours 20 minutes, and the plan adds 30 minutes for delays. What is the latest time to leave Talamba?',
      ja: '18:10に暗くなります。規則では、暗くなる1時間前までに到着しなければなりません。タランバからの所要時間は2時間20分で、計画では遅れに備えて30分を加えます。タランバを遅くとも何時何分に出発すればよいですか。',
    },
    format: 'time',
    answer: 860,
    tolerance: 0,
    explanation: {
      en: 'Count backwards: one hour before 18:10 is 17:10; less 2 h 20 min is 14:50; less 30 min is 14:20. Say this time aloud to your hosts in the morning. If it has passed, ask base where you can safely stay instead of driving into the night.',
      ja: '逆算します。18:10の1時間前は17:10、そこから2時間20分を引くと14:50、さらに30分を引くと14:20です。この時刻は、朝のうちに訪問先へ伝えておきましょう。過ぎてしまったら、夜道を走らず、安全に泊まれる場所を拠点に相談します。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q026',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'What belongs in a journey plan left with base? Choose all that apply.',
      ja: '拠点に預ける移動計画に書くべきことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The route, an alternative, and where you would turn back',
          ja: '経路、代わりの経路、引き返す判断をする地点',
        },
        correct: true,
        because: {
          en: 'Base can then tell where to look, and you have decided in advance when to turn round.',
          ja: '拠点はどこを捜せばよいかが分かり、あなたも引き返す条件を前もって決めておけます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The names and villages of the people you will interview',
          ja: '聞き取りをする相手の氏名と村の名前',
        },
        correct: false,
        because: {
          en: 'If the paper falls into the wrong hands, it puts them in danger. Base does not need it to find you.',
          ja: '紙が悪意のある人の手に渡れば、その人たちが危険にさらされます。あなたを捜すのに必要な情報でもありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The check-in times, and what base does if a call is missed',
          ja: '定時連絡の時刻と、連絡がない場合の拠点の対応',
        },
        correct: true,
        because: {
          en: 'A time without an agreed reaction saves nobody.',
          ja: '時刻を決めても、その後の対応が決まっていなければ役に立ちません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'For each vehicle: driver, passengers, call sign and phones',
          ja: '車両ごとの運転手、同乗者、呼出符号、電話番号',
        },
        correct: true,
        because: {
          en: 'These are the first things rescuers ask for.',
          ja: '救助する側が最初に尋ねるのは、こうした情報です。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'A public link that shows the vehicles’ position live',
          ja: '車両の現在位置を誰でも見られるリンク',
        },
        correct: false,
        because: {
          en: 'Tracking helps if only base can see it. Public, it helps whoever waits for you on the road.',
          ja: '位置の追跡は、拠点だけが見られるなら有効です。公開すれば、道で待ち伏せする者の助けになります。',
        },
      },
    ],
    explanation: {
      en: 'A journey plan answers three questions for someone who was not there: where are you, when do we worry, and what do we do then. Anything that would hurt others if it were found stays out.',
      ja: '移動計画は、同行していない人の三つの問いに答えるものです。今どこにいるか、いつから心配すべきか、そのとき何をするか、です。見つかったときに誰かを傷つける情報は書きません。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q027',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'You are in the second of three vehicles. The third vanishes from your mirror and does not answer the radio. What do you do?',
      ja: '3台の車列の2台目に乗っています。3台目がミラーから見えなくなり、無線にも応答しません。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Turn round and drive back alone until you find it or hear from it',
          ja: '無線を試しながら、見つかるまで1台だけで来た道を引き返して捜す',
        },
        correct: false,
        because: {
          en: 'Whatever stopped the third vehicle may stop you, and the convoy is now in three pieces.',
          ja: '3台目を止めた原因に、あなたも巻き込まれかねません。車列も三つに分かれてしまいます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Tell the lead vehicle, stop together at a safe place, and call base',
          ja: '先頭車に伝え、安全な場所に一緒に止まり、拠点に連絡する',
        },
        correct: true,
        because: {
          en: 'The convoy stays together, base knows at once, and what to do next is decided with them.',
          ja: '車列がばらけず、拠点にもすぐ伝わり、次の行動を相談して決められます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Drive on to the destination, and count the vehicles when you arrive',
          ja: 'ひとまず目的地まで走り、着いてから全体の台数を確認する',
        },
        correct: false,
        because: {
          en: 'If they need help, you have just driven an hour away from them.',
          ja: '助けが必要な場合、その間に遠く離れてしまいます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Overtake the lead vehicle and flash your lights until it stops',
          ja: '先頭車を追い越し、停車してくれるまでライトで合図を送る',
        },
        correct: false,
        because: {
          en: 'Overtaking is a risk of its own, and it stops the convoy where you happen to be.',
          ja: '追越し自体が危険なうえ、安全を確かめていない場所に車列を止めることになります。',
        },
      },
    ],
    explanation: {
      en: 'In a convoy, each driver keeps the vehicle behind in sight, and the pace is that of the slowest. If one is lost, the rest stop together and report. They do not split up to search.',
      ja: '車列では、各運転手が後ろの車を見失わないようにし、速度は最も遅い車に合わせます。1台見失ったら、残りは一緒に止まって報告します。分かれて捜すことはしません。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q028',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'At 15:00 your car breaks down on a quiet road in Kasuru district. A stranger offers to tow you to a garage in a village off your route. What do you do?',
      ja: '15:00、カスル郡の人通りの少ない道で車が故障しました。見知らぬ人が、経路から外れた村の修理工場までけん引すると申し出ています。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Accept the tow, since it will be dark in three hours and the village is near',
          ja: 'あと3時間で暗くなるうえ、村も近いので、申し出を受けてけん引を頼む',
        },
        correct: false,
        because: {
          en: 'You leave your planned route with a stranger, and nobody knows where you are going.',
          ja: '見知らぬ人と計画の経路を外れることになり、行き先を誰も知りません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Push the car into the field beside the road, where nobody can see it',
          ja: '通り過ぎる人の目につかないよう、道の脇の畑へ車を押し入れる',
        },
        correct: false,
        because: {
          en: 'Ground beside the road may be mined, and help cannot find a hidden car.',
          ja: '道の脇には地雷があるかもしれません。隠した車は、助けに来る人にも見つけられません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Send the driver on foot for help, and wait for him in the locked car',
          ja: '運転手に歩いて助けを呼びに行ってもらい、施錠した車内で待つ',
        },
        correct: false,
        because: {
          en: 'It splits the group and exposes the driver, with no news for either of you.',
          ja: '二手に分かれることになり、運転手が危険にさらされ、互いの様子も分かりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Decline, get everyone clear of traffic on the hard surface, and call base',
          ja: '申し出を断り、全員を往来から離れた固い路面に集め、拠点に連絡する',
        },
        correct: true,
        because: {
          en: 'You stay on the known route, together, out of the way of traffic, and base can send a car.',
          ja: '計画の経路上で、全員そろって、往来を避けて待てます。拠点は車を差し向けられます。',
        },
      },
    ],
    explanation: {
      en: 'In a breakdown the first danger is traffic and the second is leaving the plan. Warning triangle out, stay on the hard surface, stay together, give base your position and the next call time, and keep time for the rescue car to arrive before dark.',
      ja: '故障したとき、第一の危険は往来の車、第二の危険は計画から外れることです。停止表示板を置き、固い路面の上で全員一緒に待ち、拠点に位置と次の連絡時刻を伝えます。暗くなる前に迎えの車が着けるよう、早めに連絡しましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q029',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'A six-storey hotel in Port Maren has four rooms free. The briefing names burglary, a car bomb at the entrance and fire as the main threats. Which room do you take?',
      ja: 'ポート・マレンの6階建てのホテルに、空室が四つあります。説明では、主な脅威として侵入窃盗、入口での自動車爆弾、火災が挙げられています。どの部屋を選びますか。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Ground floor, at the back, beside the garden door', ja: '1階、裏側、庭に出るドアの隣' },
        correct: false,
        because: {
          en: 'Easy to leave, but just as easy to enter from outside.',
          ja: '逃げやすい反面、外から侵入されやすい部屋です。',
        },
      },
      {
        id: 'b',
        text: { en: 'Second floor, at the front, above the entrance', ja: '3階、表側、正面入口の上' },
        correct: false,
        because: {
          en: 'The glass and the wall face the place where a car bomb would be.',
          ja: '窓と壁が、自動車爆弾の置かれそうな場所に面しています。',
        },
      },
      {
        id: 'c',
        text: { en: 'Second floor, at the back, near the fire stairs', ja: '3階、裏側、非常階段の近く' },
        correct: true,
        because: {
          en: 'Too high to climb into easily, low enough to leave in a fire, away from the street, with a way out nearby.',
          ja: '外から入りにくく、火災のときに逃げられる高さで、通りからも離れ、避難路も近くにあります。',
        },
      },
      {
        id: 'd',
        text: { en: 'Top floor, at the back, with the best phone signal', ja: '6階、裏側、電波の最もよい部屋' },
        correct: false,
        because: {
          en: 'A long way down through smoke, and higher than many fire ladders reach.',
          ja: '煙の中を長く下りることになり、はしご車が届かないこともあります。',
        },
      },
    ],
    explanation: {
      en: 'Rooms one to three floors above the ground, away from the entrance and the car park, are a common choice. On arrival, walk the way to both exits and count the doors: in smoke you will find them by hand.',
      ja: '地上から1〜3階分上がった、入口や駐車場から離れた部屋が、一般によい選択です。着いたら二つの出口まで実際に歩き、途中のドアの数を数えておきましょう。煙の中では手探りになります。',
    },
  },
  {
    kind: 'match',
    key: 'e1-q030',
    outcome: 'e1-o2',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Match each situation on the road to the best response.',
      ja: '路上での状況と、最も適切な対応を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Soldiers at a checkpoint want to look in the boot',
          ja: '検問所の兵士がトランクの中を見たいと言う',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'You are asked for a little money before you may pass',
          ja: '通してほしければ少し金を払うように言われる',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'An armed man asks politely for a lift to town',
          ja: '武装した男が、町まで乗せてほしいと丁寧に頼む',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'The men at the barrier are drunk and begin to shout',
          ja: '検問所の男たちが酔っており、怒鳴り始める',
        },
      },
      {
        id: 'l5',
        text: {
          en: 'A bus driver warns of robbers beyond the next bend',
          ja: 'バスの運転手から、次の曲がり角の先に強盗がいると聞く',
        },
      },
    ],
    right: [
      {
        id: 'r1',
        text: { en: 'Let them look, and stay where you can watch', ja: '見せたうえで、様子が見える位置にいる' },
      },
      {
        id: 'r2',
        text: {
          en: 'Decline politely, show your papers, ask for the person in charge',
          ja: '丁寧に断り、書類を示し、責任者を呼んでもらう',
        },
      },
      {
        id: 'r3',
        text: {
          en: 'Refuse politely: your rules allow no weapons in the car',
          ja: '武器の持込みは規則で認められないと、丁寧に断る',
        },
      },
      {
        id: 'r4',
        text: {
          en: 'Stay calm, say little, and leave as soon as you may',
          ja: '落ち着いて口数を減らし、許されたらすぐ立ち去る',
        },
      },
      {
        id: 'r5',
        text: { en: 'Stop before it, turn back, and tell base', ja: '手前で止まって引き返し、拠点に知らせる' },
      },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'Courtesy, patience and a clear rule to point to settle most encounters. Whatever your rules say, nothing in the car is worth a life: if a weapon is pointed at you, do as you are told. Danger you can still avoid, you avoid by turning back.',
      ja: 'ほとんどの場合、礼儀と忍耐、そして示せる規則があれば収まります。ただし、車の中に命より大切な物はありません。武器を向けられたら、規則がどうであれ指示に従ってください。まだ避けられる危険は、引き返して避けます。',
    },
  },
  {
    kind: 'scenario',
    key: 'e1-q031',
    outcome: 'e1-o2',
    module: 'm3',
    points: 3,
    stem: {
      en: 'You and your driver Joseph are on the way to a meeting at the town hall in Talamba.',
      ja: 'あなたは運転手のジョゼフさんと、タランバの町役場での会合に向かっています。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Two hundred metres ahead a crowd fills the street, chanting. Nobody has noticed you yet, and the street behind you is free.',
          ja: '200メートル先で、大勢の人が声を上げながら通りを埋めています。まだ誰もこちらに気づいておらず、後ろの道は空いています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Drive on slowly with the hazard lights on, so that they make way',
              ja: 'ハザードランプをつけ、道を空けてもらえるようゆっくり進む',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'You are driving into people whose mood you do not know, and your way back closes behind you.',
              ja: 'どんな雰囲気かも分からない人の中へ入ることになり、後ろの道もふさがれます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Stop, turn round calmly, and leave by the way you came',
              ja: '止まり、落ち着いて向きを変え、来た道を戻る',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'You leave while it is still easy, on a street you know is free.',
              ja: 'まだ容易に離れられるうちに、空いていると分かっている道を戻れます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Park at the side, and film from the corner to inform base',
              ja: '道端に止め、拠点に知らせるため曲がり角から撮影する',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Filming draws eyes and can look like spying. Base needs words, not pictures.',
              ja: '撮影は人目を引き、偵察と疑われかねません。拠点に必要なのは映像ではなく言葉です。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'Three streets away all is quiet. The town hall rings: “Come on foot by the back door, it is a peaceful crowd.”',
          ja: '3本先の通りまで離れ、辺りは静かです。町役場から電話があり、「穏やかな集まりです。歩いて裏口から来てください」と言われます。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Walk there quickly with Joseph, since the hosts know their town',
              ja: '町をよく知る相手の言うことなので、ジョゼフさんと急いで歩いて行く',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'On foot you have no protection, and a crowd can change its mood in minutes.',
              ja: '徒歩では身を守るものがなく、群衆の雰囲気は数分で変わることがあります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Walk there alone, and let Joseph wait at the car',
              ja: 'ジョゼフさんを車で待たせ、一人で歩いて行く',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Splitting up leaves two people without help instead of none.',
              ja: '二手に分かれると、二人とも助けのない状態になります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Thank them, offer a call instead, and ask the security officer',
              ja: '礼を言って電話での会合を提案し、安全担当官に相談する',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'The work goes on, nobody is offended, and someone with the whole picture advises you.',
              ja: '仕事は続けられ、相手にも失礼になりません。全体を把握している人の助言も得られます。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'The crowd closes round the car. A man knocks on the window and points at your logo: “Whose side are you on?”',
          ja: '車が人に囲まれました。男が窓をたたき、ロゴを指さして「お前たちはどちらの味方だ」と言います。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Get out, and explain to them that your organisation is neutral and here to help all',
              ja: '車を降り、組織は中立で、すべての人を支援していると説明する',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Outside the car you lose your protection and your way out.',
              ja: '車を降りると、身を守るものも逃げ道も失います。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Stay in, say calmly that you are leaving, and back out at walking pace',
              ja: '車内から、帰ると穏やかに告げ、歩く速さで後退する',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Behind locked doors you stay protected, you give no reason for anger, and you move only as people make room.',
              ja: '施錠した車内で身を守りながら、怒りを招かず、人が空けてくれるのに合わせて動けます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Sound the horn, and drive forward before more people come',
              ja: '人が増える前に、クラクションを鳴らして前へ進む',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Someone may be hurt, and from then on the crowd has a reason to attack you.',
              ja: 'けが人が出かねず、そうなれば群衆に襲う理由を与えてしまいます。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'You are now a kilometre away and safe. What do you do about a report?',
          ja: '1キロメートル離れ、安全な場所にいます。報告はどうしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Tell base now: place, time, size and mood, and that you are both well',
              ja: '今すぐ拠点に、場所、時刻、規模、雰囲気、二人の無事を伝える',
            },
            points: 1,
            feedback: {
              en: 'Others on the road can still avoid it, and base knows that you are safe.',
              ja: 'ほかの車がまだ避けられますし、拠点もあなたたちの無事を確認できます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Tell base now who, in your opinion, called the protest and is paying for it',
              ja: '今すぐ拠点に、抗議を呼びかけて資金を出していると思う人物を伝える',
            },
            points: 0,
            feedback: {
              en: 'An opinion about who is behind it helps nobody decide which road to take.',
              ja: '背後に誰がいるかという意見は、どの道を通るかの判断に役立ちません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Mention it this evening, since nothing has happened to you',
              ja: '何も起きなかったので、夕方に話す',
            },
            points: 0,
            feedback: {
              en: 'By the evening the next car has already driven into it.',
              ja: '夕方では、次の車がすでに巻き込まれているかもしれません。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'With crowds, distance is the only good protection, and it is cheapest at the start. See it, stop, turn, leave, report. If you are caught, stay in the car, stay polite, move at walking pace, and get out by the way that opens.',
      ja: '群衆に対しては、距離こそ最良の守りであり、早いほど簡単に取れます。気づいたら、止まり、向きを変え、離れ、報告します。囲まれてしまったら、車内にとどまり、礼儀を保ち、歩く速さで、空いた方向から抜け出しましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q032',
    outcome: 'e1-o1',
    module: 'm3',
    points: 2,
    stem: {
      en: 'You inspect a house you may rent in Port Maren. Which features make it safer? Choose all that apply.',
      ja: 'ポート・マレンで、借りる予定の家を下見しています。安全を高めるものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Two ways out of the house, on different sides', ja: '家の異なる側に、二つの出口がある' },
        correct: true,
        because: {
          en: 'If one way is blocked by fire or intruders, you still have the other.',
          ja: '火災や侵入者で一方がふさがれても、もう一方から逃げられます。',
        },
      },
      {
        id: 'b',
        text: { en: 'A written rule on whom the guard lets in', ja: '警備員が誰を通してよいかを定めた書面がある' },
        correct: true,
        because: {
          en: 'Guards can refuse firmly when the rule is clear and not theirs alone.',
          ja: '規則がはっきりしていれば、警備員は自分だけの判断ではなく、きっぱり断れます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Bars on every window that cannot be opened from inside',
          ja: 'すべての窓に、内側から開けられない格子がある',
        },
        correct: false,
        because: {
          en: 'They keep intruders out and keep you in. In a fire that can be fatal.',
          ja: '侵入は防げますが、自分も出られません。火災のときは命に関わります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'An inner room with a strong door and a phone signal',
          ja: '丈夫なドアがあり、電話の通じる奥の部屋がある',
        },
        correct: true,
        because: {
          en: 'You can lock yourself in and call while help is on its way.',
          ja: '助けが来るまで立てこもり、電話で連絡できます。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'A spare key under a stone at the gate, for emergencies',
          ja: '緊急時のため、門の石の下に合鍵がある',
        },
        correct: false,
        because: {
          en: 'Those who look for a way in look there first.',
          ja: '侵入しようとする者が、真っ先に探す場所です。',
        },
      },
    ],
    explanation: {
      en: 'Judge a house by layers: the fence, the door, the inner room, and always a way out. Every barrier must answer two questions: how does it slow an intruder, and how do I get past it in a fire?',
      ja: '家は「層」で見ます。塀、玄関、奥の部屋、そして必ず逃げ道です。どの備えにも、「侵入者をどれだけ遅らせるか」「火災のとき自分はどう通り抜けるか」という二つの問いを当てはめましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q033',
    outcome: 'e1-o6',
    module: 'm3',
    points: 2,
    stem: {
      en: 'A passenger in the back does not fasten the seat belt: “If we are ambushed, I want to get out fast.” You lead the trip. What do you do?',
      ja: '後部座席の同乗者がシートベルトを締めません。「待ち伏せされたら、すぐ降りたいので」と言います。あなたは移動の責任者です。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Do not set off until every belt is fastened, in the front and in the back',
          ja: '前席も後席も、全員が締めるまで出発しない',
        },
        correct: true,
        because: {
          en: 'Crashes are far more likely than ambushes, and an unbelted passenger also injures those in front.',
          ja: '待ち伏せより事故のほうがはるかに多く、締めていない人は前席の人にもけがをさせます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Accept it inside the town, where the speed is low, and insist outside it',
          ja: '速度の低い町の中では認め、町の外では締めさせる',
        },
        correct: false,
        because: {
          en: 'Unbelted passengers die in crashes at town speeds too.',
          ja: '町中の速度の事故でも、締めていない人は命を落とします。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Accept it, since every adult decides on risks to himself or herself',
          ja: '大人は自分のリスクを自分で決めるものなので、認める',
        },
        correct: false,
        because: {
          en: 'The risk is not theirs alone: in a crash their body strikes the others.',
          ja: '本人だけのリスクではありません。事故の際には、ほかの人にぶつかります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Ask the passenger to sit in the middle, where the others give some cover',
          ja: '左右の人が支えになるよう、中央の席に座ってもらう',
        },
        correct: false,
        because: {
          en: 'The middle seat gives no protection without a belt: nothing holds the body back.',
          ja: '中央の席でもベルトがなければ体は止まらず、守られません。',
        },
      },
    ],
    explanation: {
      en: 'Road crashes are among the most common causes of death and serious injury in field work. A belt opens in a second; what it prevents cannot be undone. The trip leader sets the rule, and the driver keeps the engine off until it is kept.',
      ja: '交通事故は、現場要員の死亡や重傷の主な原因の一つです。ベルトは1秒で外せますが、締めなかった結果は取り返せません。責任者が規則を示し、守られるまで運転手はエンジンをかけません。',
    },
  },
]
