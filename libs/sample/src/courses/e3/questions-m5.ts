import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 5, living there: health, strain, environment, culture and photos. */
export const questionsM5: readonly Question[] = [
  {
    kind: 'single',
    key: 'e3-q047',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Five weeks after coming home from a malaria area you have fever and a headache on Friday evening. You took your tablets as prescribed. What do you do?',
      ja: 'マラリア流行地から帰国して5週間後の金曜の夜、熱と頭痛が出ました。予防薬は処方どおりに飲みました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Stay in bed and see your own doctor on Monday if it has not gone by then',
          ja: '寝て様子を見て、治らなければ月曜にかかりつけ医を受診する',
        },
        correct: false,
        because: {
          en: 'Dangerous malaria may not give you until Monday.',
          ja: '危険な型のマラリアは、月曜まで待ってくれないかもしれません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Take the rest of the preventive tablets as a treatment',
          ja: '治療のつもりで残りの予防薬を飲む',
        },
        correct: false,
        because: {
          en: 'Prevention and treatment differ in medicine and dose. You would only blur the picture.',
          ja: '予防と治療では、薬も用量も異なります。症状を分かりにくくするだけです。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Rule malaria out, because the tablets were taken as prescribed throughout',
          ja: '予防薬を最後まで処方どおりに飲んだので、マラリアではないと考える',
        },
        correct: false,
        because: {
          en: 'No medicine protects completely, and some kinds of malaria appear months later.',
          ja: '完全に防げる薬はありません。数か月後に発症する型もあります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Go to hospital tonight, and say first where you have been',
          ja: '今夜のうちに病院へ行き、最初に滞在地を告げる',
        },
        correct: true,
        because: {
          en: 'A test the same day is the rule, and your travel history is what makes the doctor think of it.',
          ja: 'その日のうちの検査が原則です。渡航歴を聞いて初めて、医師はマラリアを疑えます。',
        },
      },
    ],
    explanation: {
      en: 'Fever in a malaria area, or within months after it, is an emergency until malaria has been excluded. Say it at the door, and have the test repeated if it is negative and the fever stays.',
      ja: 'マラリア流行地での発熱と、離れてから数か月以内の発熱は、マラリアでないと分かるまで救急です。受付で告げ、陰性でも熱が続くときは、もう一度検査を受けます。',
    },
  },
  {
    kind: 'numeric',
    key: 'e3-q048',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You receive your first yellow-fever vaccination on 21 May. The international certificate becomes valid ten days after it. On which day of May can you enter, at the earliest, a country that demands the certificate?',
      ja: '5月21日に、初めて黄熱の予防接種を受けました。国際証明書は接種の10日後から有効です。証明書を求める国に最も早く入国できるのは、5月何日ですか。',
    },
    format: 'number',
    answer: 31,
    tolerance: 0,
    unit: { en: 'May', ja: '日' },
    explanation: {
      en: '21 + 10 = 31 May. On the 30th you can be refused at the border. Since 2016 a certificate counts for life, so that an old one in your drawer may be enough; look for it before you are vaccinated again.',
      ja: '21＋10で、5月31日です。30日では、入国を断られることがあります。2016年からは証明書が生涯有効となったので、手元の古い証明書で足りるかもしれません。再接種の前に探してみましょう。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q049',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'A stray dog bites your colleague in the hand; the wound is small. She was vaccinated against rabies last year. What is right? Choose all that apply.',
      ja: '同僚が野良犬に手をかまれました。傷は小さく、昨年、狂犬病の予防接種を受けています。正しいものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Wash the wound at once with soap and running water for 15 minutes',
          ja: 'すぐに石けんと流水で15分間、傷を洗う',
        },
        correct: true,
        because: {
          en: 'Washing removes much of the virus. It can be done anywhere and costs nothing.',
          ja: '洗うことで、多くのウイルスを洗い流せます。どこでもでき、費用もかかりません。',
        },
      },
      {
        id: 'b',
        text: { en: 'Take her to the medical service today', ja: '今日のうちに医務部門へ連れて行く' },
        correct: true,
        because: {
          en: 'Vaccinated people, too, need further doses after a bite, soon.',
          ja: '予防接種を受けた人でも、かまれた後には追加の接種が早めに必要です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Do nothing for now, as she is vaccinated and it is a small wound',
          ja: '予防接種済みで傷も小さいので、何もしない',
        },
        correct: false,
        because: {
          en: 'Earlier vaccination makes treatment simpler; it does not replace it. The size of the wound does not matter.',
          ja: '事前の接種は、治療を簡単にしますが、治療の代わりにはなりません。傷の大きさは関係ありません。',
        },
      },
      {
        id: 'd',
        text: { en: 'Try to catch the dog, so that it can be examined', ja: '検査できるように、犬を捕まえようとする' },
        correct: false,
        because: {
          en: 'That leads to the second bite. A description and the place are enough.',
          ja: '二人目がかまれるもとです。犬の特徴と場所を伝えれば十分です。',
        },
      },
      {
        id: 'e',
        text: { en: 'Report the place, so that others are warned', ja: 'ほかの人に注意を促せるよう、場所を報告する' },
        correct: true,
        because: {
          en: 'The same dog is near the gate tomorrow, too.',
          ja: '同じ犬は、明日も門の近くにいます。',
        },
      },
    ],
    explanation: {
      en: 'Wash, doctor, report. Once symptoms appear, rabies is almost always fatal; treated in time, it is almost always prevented.',
      ja: '洗う、受診する、報告する。狂犬病は、発症すればほぼ必ず死に至りますが、間に合うように処置すれば、ほぼ必ず防げます。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q050',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'At 23:00 four of you still sit together, and each has had four half-litre beers. At 06:00 you are to drive to the field post. Who drives?',
      ja: '23時、4人でまだ飲んでいて、それぞれ500ミリリットルのビールを4本空けました。朝6時に現地事務所へ車で出発する予定です。誰が運転しますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The most experienced of you, after strong coffee, a shower and breakfast',
          ja: '4人のうち最も経験の長い人が、濃いコーヒーとシャワーと朝食の後に運転する',
        },
        correct: false,
        because: {
          en: 'Coffee wakes you up and removes no alcohol. Experience is no use against slow reactions.',
          ja: 'コーヒーは目を覚ましますが、アルコールは消えません。経験では、反応の遅れを補えません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'None of you: ask now for another driver or a later start',
          ja: '誰も運転せず、今のうちに別の運転手か出発の延期を頼む',
        },
        correct: true,
        because: {
          en: 'Four such beers can take some sixteen hours. Asked for at 23:00, the change is easy.',
          ja: 'この量では、抜けるのに16時間ほどかかることがあります。23時に頼めば、変更は簡単です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Whoever sleeps longest, because seven hours are enough for four beers',
          ja: 'ビール4本なら7時間で抜けるので、最も長く眠った人が運転する',
        },
        correct: false,
        because: {
          en: 'At about five grams an hour, seven hours break down less than half.',
          ja: '1時間に約5グラムとすると、7時間で分解されるのは半分以下です。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Whoever can walk a straight line by then',
          ja: '朝、まっすぐ歩ける人が運転する',
        },
        correct: false,
        because: {
          en: 'Those who still have alcohol in the blood are the last to notice.',
          ja: 'アルコールが残っている人ほど、自分では気づきません。',
        },
      },
    ],
    explanation: {
      en: 'Time alone helps: by a cautious rule of thumb about five grams of pure alcohol an hour. Many missions demand zero from drivers. Your mission’s own rule decides, and the stricter one of mission and employer counts.',
      ja: '効くのは時間だけです。控えめな目安では、純アルコールで1時間に約5グラムです。運転者にゼロを求めるミッションは少なくありません。決めるのはミッションの規則で、派遣元の規則のほうが厳しければ、そちらに従います。',
    },
  },
  {
    kind: 'scenario',
    key: 'e3-q051',
    outcome: 'e3-o5',
    module: 'm5',
    points: 4,
    stem: {
      en: 'Your convoy of two cars stops at a market in Kasuru district because a lorry has broken down across the road. You speak for the convoy. Bekele, the interpreter, sits beside you.',
      ja: 'カスル郡の市場で、故障したトラックが道をふさぎ、あなたの2台の車列が止まりました。あなたが車列の話し役で、隣には通訳のベケレさんがいます。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'About thirty people gather around the cars. Some hold up telephones and film.',
          ja: '30人ほどが車の周りに集まり、何人かが電話を掲げて撮影しています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Film back, so that there is evidence of what happened',
              ja: '起きたことの証拠を残すため、こちらも撮影する',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'A second camera turns spectators into opponents, and it looks like spying.',
              ja: 'こちらが撮れば、見物人が敵対者に変わります。スパイのようにも見えます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Doors locked, hands in view, telephones away, faces calm',
              ja: 'ドアを施錠し、手を見せ、電話をしまい、落ち着いた表情でいる',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'The film they make now shows quiet people who wait.',
              ja: '撮られている映像に写るのは、静かに待つ人たちの姿です。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Sound the horn and wave people away from the car',
              ja: '警笛を鳴らし、車から離れるよう手で示す',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'It is their market. A horn is an order from those who have no right to give one.',
              ja: 'ここは人々の市場です。警笛は、命じる権利のない者からの命令に聞こえます。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'A man shouts something, and others take it up. The mood changes.',
          ja: '一人の男が何かを叫び、ほかの人々が続きました。空気が変わります。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Ask Bekele what exactly is being said and whom people listen to here',
              ja: '正確には何と言っているのか、ここでは誰の言葉に人々が従うのかをベケレさんに尋ねる',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: '“He says you are spies. They listen to the woman with the scales.” Now you know what you are answering, and to whom.',
              ja: '「あなた方はスパイだと言っています。皆が従うのは、あの秤の前の女性です」。何に、誰に答えればよいかが分かりました。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Get out alone to talk to the man, because it shows courage',
              ja: '勇気を示すため、一人で車を降りて男と話す',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'You do not know what he said, you have left the car, and now there is a scene with two leading parts.',
              ja: '男が何と言ったかも知らないまま、車を離れました。二人が向き合う見世物になってしまいます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Wait in silence, with the window closed, until the lorry has gone',
              ja: '窓を閉めたまま、トラックがどくまで黙って待つ',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Calm, but nobody knows what is going on. Bekele now says by himself: “They call you spies. They listen to the woman with the scales.”',
              ja: '落ち着いてはいますが、誰にも状況が分かりません。ベケレさんが自分から言います。「あなた方はスパイだと言っています。皆が従うのは、あの秤の前の女性です」',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: '“Spies! Who sent you?” Behind you the road is still open. What do you say?',
          ja: '「スパイだ。誰に送られてきた」。後ろの道は、まだ空いています。何と言いますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Explain the mandate of the mission and that the accusation is false',
              ja: 'ミッションの任務を説明し、非難は誤りだと言う',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Right, and useless: an argument needs an audience, and you are giving it one.',
              ja: '正しくても役に立ちません。言い争いは観客を集めます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Say that the police of the district know about your journey',
              ja: '郡の警察は、この移動を承知していると言う',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'You do not know what the police mean to these people.',
              ja: 'この人々にとって警察がどんな存在か、あなたは知りません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Through Bekele, greet the woman, say who you are, and that you are turning back',
              ja: 'ベケレさんを通して女性にあいさつし、何者かを告げ、引き返すと伝える',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Two sentences, to the person who counts, and people get what they want: that you go.',
              ja: '要となる人に、二言だけ。人々の望み、つまりあなた方が去ることもかないます。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'Behind you there is just enough room to turn. The crowd is growing.',
          ja: '後ろには、向きを変えるのにちょうど足りる広さがあります。人は増えています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Stay until the man has understood, since leaving looks guilty',
              ja: '去ればやましく見えるので、男が納得するまで残る',
            },
            points: 0,
            feedback: {
              en: 'In ten minutes there will be no room to turn. To leave early is a success.',
              ja: '10分後には、向きを変える場所もなくなります。早く離れることは、成功です。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Turn both cars at walking pace where people make room, and report when past',
              ja: '人々が空けてくれた所で、2台とも歩く速さで向きを変え、離れてから報告する',
            },
            points: 1,
            feedback: {
              en: 'Slow, together, early. The report, with the word “spies” in it, helps the next convoy.',
              ja: 'ゆっくり、一緒に、早めに。「スパイ」という言葉を含む報告が、次の車列の助けになります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Send the second car ahead to find out how things stand on the other side',
              ja: '反対側の様子を知るため、2台目だけを先に行かせる',
            },
            points: 0,
            feedback: {
              en: 'Separated, both are weaker, and one is now on the far side of the crowd.',
              ja: '離れれば、どちらも弱くなります。しかも1台は、群衆の向こう側です。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Calm, interpreter, leave early. Do not argue and do not film back. Afterwards ask why: behind “spies” there is often something that really happened, such as a list, a census or an eviction.',
      ja: '落ち着く、通訳を介する、早く離れる。言い争わず、撮り返しません。後で理由を尋ねましょう。「スパイ」という言葉の裏には、名簿、調査、立ち退きなど、実際に起きた出来事があることが少なくありません。',
    },
  },
  {
    kind: 'single',
    key: 'e3-q052',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You would like to send your family a picture from the field. Which one may you send if your mission allows private photography?',
      ja: '現地の写真を家族に送りたいと思います。私的な撮影を認めているミッションで、送ってよいのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'You at the gate of the base, with the guards in the background',
          ja: '拠点の門の前で撮った自分の写真（後ろに警備員が写っている）',
        },
        correct: false,
        because: {
          en: 'The gate, the barrier and the number of guards are what an attacker wants to know.',
          ja: '門、遮断機、警備員の数は、襲撃する側が知りたいことです。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Laughing children at the well who crowded round you and asked for a photo',
          ja: '井戸で寄ってきて、撮ってほしいとせがんだ、笑顔の子どもたち',
        },
        correct: false,
        because: {
          en: 'Their wish is lovely and is not consent: parent or guardian, purpose and place are missing.',
          ja: '願いはうれしいものですが、同意ではありません。保護者の了解も、目的の説明もなく、場所も分かってしまいます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Your lunch and the hills behind it, with location switched off',
          ja: '昼食と、その向こうの丘（位置情報は切ってある）',
        },
        correct: true,
        because: {
          en: 'It shows nobody, no installation and no place. Send it when you have left.',
          ja: '人も施設も場所も分かりません。その場を離れてから送ります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The bridge that your section repaired, taken from the moving car',
          ja: '自分の部署が修理した橋を、走る車の中から撮ったもの',
        },
        correct: false,
        because: {
          en: 'Bridges are military objects in many countries, and a photo from a car looks like reconnaissance.',
          ja: '多くの国で橋は軍事上の対象です。車からの撮影は、偵察に見えます。',
        },
      },
    ],
    explanation: {
      en: 'Before each picture: who may be found by it, what does it show of us, and is it allowed here? Your mission may forbid private photography altogether, and then its rule decides.',
      ja: '撮る前に考えます。この写真で誰が見つけられるか、私たちの何が写るか、ここで認められているか。私的な撮影を全面的に禁じているミッションもあり、そのときはその規則に従います。',
    },
  },
  {
    kind: 'match',
    key: 'e3-q053',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Match what you notice to the first thing you do.',
      ja: '気づいたことと、最初に取る行動を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: { en: 'Diesel runs from a drum towards a drain', ja: 'ドラム缶から、軽油が排水口のほうへ流れている' },
      },
      { id: 'l2', text: { en: 'The waste-water tank smells and is leaking', ja: '汚水槽が臭い、漏れている' } },
      {
        id: 'l3',
        text: { en: 'A colleague shows you an ivory bracelet he has bought', ja: '同僚が、買った象牙の腕輪を見せる' },
      },
      {
        id: 'l4',
        text: {
          en: 'For two weeks your friend has slept badly and drunk alone',
          ja: '友人が2週間、よく眠れず、一人で酒を飲んでいる',
        },
      },
    ],
    right: [
      {
        id: 'r1',
        text: {
          en: 'No flame, block the drain with earth, then report',
          ja: '火気を禁じ、土で排水口をふさぎ、報告する',
        },
      },
      { id: 'r2', text: { en: 'Report at once as a health incident', ja: '健康に関わる事案として、すぐに報告する' } },
      {
        id: 'r3',
        text: {
          en: 'Say that it must not be kept or taken home, and pass it on',
          ja: '手元に置くことも持ち帰ることもできないと伝え、担当に知らせる',
        },
      },
      {
        id: 'r4',
        text: {
          en: 'Ask how things are, listen, and offer to come along to the counsellor',
          ja: '調子を尋ね、話を聴き、相談員のところへ一緒に行こうと申し出る',
        },
      },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' },
    explanation: {
      en: 'Fuel is kept away from water, and never rinsed into it. Waste water can carry disease to those who live downstream. International trade in ivory is forbidden with few exceptions. And a friend needs a question before a lecture.',
      ja: '燃料は水に入れず、水で流しません。排水は、下流に住む人々に病気を運ぶことがあります。象牙の国際取引は、ごく一部の例外を除いて禁じられています。そして友人に必要なのは、説教より先に問いかけです。',
    },
  },
  {
    kind: 'multiple',
    key: 'e3-q054',
    outcome: 'e3-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You are to visit a village in the month of fasting, together with a driver who fasts and an interpreter from the neighbouring village. Which arrangements are right? Choose all that apply.',
      ja: '断食の月に村を訪問します。運転手は断食中で、通訳は隣村の出身です。正しい段取りはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Put the visit in the morning and be back well before dusk',
          ja: '訪問を午前中に組み、夕暮れよりかなり前に戻る',
        },
        correct: true,
        because: {
          en: 'At dusk tired and hungry people are on the road, your own driver among them.',
          ja: '夕暮れの道には、疲れて空腹の人々が出ています。自分の運転手もその一人です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask the interpreter beforehand whether it is safe for her to be seen there',
          ja: 'そこで姿を見られても安全かどうかを、前もって通訳に尋ねる',
        },
        correct: true,
        because: {
          en: 'Neighbouring villages may be at odds. She knows, and she remains when you have gone.',
          ja: '隣り合う村は、対立していることがあります。それを知っているのは通訳であり、あなたが去った後も残るのも通訳です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Eat your lunch in the car in front of the meeting house, so as not to disturb',
          ja: '邪魔にならないよう、集会所の前に止めた車の中で昼食をとる',
        },
        correct: false,
        because: {
          en: 'You would be eating before the eyes of those who fast, beside a driver who does.',
          ja: '断食している人々の目の前で、断食中の運転手の隣で食べることになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Tell the driver not to fast on working days, for the sake of road safety',
          ja: '交通安全のため、勤務日は断食しないよう運転手に命じる',
        },
        correct: false,
        because: {
          en: 'His faith is not yours to command. Shorten the road, change drivers, or postpone.',
          ja: '信仰は、あなたが命じられるものではありません。行程を縮める、運転手を交代する、延期するなどの方法があります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Find out whom to greet first, and how men and women greet each other there',
          ja: '誰に最初にあいさつするか、男女の間ではどうあいさつするかを調べておく',
        },
        correct: true,
        because: {
          en: 'The first minute sets the tone. Asking beforehand is itself a courtesy.',
          ja: '最初の1分で印象が決まります。前もって尋ねること自体が礼儀です。',
        },
      },
    ],
    explanation: {
      en: 'Respect is planning: the hour, the road, the interpreter’s safety, the greeting. Ask more than one person, because one informant gives you one village’s view.',
      ja: '敬意は、段取りに表れます。時間、道のり、通訳の安全、あいさつ。一人に聞いて分かるのは一つの村の見方なので、何人かに尋ねましょう。',
    },
  },
]
