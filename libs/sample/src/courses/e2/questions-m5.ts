import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 5, doing no harm: the project cycle, recruitment and procurement, rumours, monitoring, leaving. */
export const questionsM5: readonly Question[] = [
  {
    kind: 'single',
    key: 'e2-q049',
    outcome: 'e2-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Three NGOs run all clinics of a province well. In the same two years the province’s health budget falls by half, and its militia gets new uniforms and pay. By which way does aid feed the conflict here?',
      ja: 'ある州では、三つのNGOがすべての診療所を立派に運営しています。同じ2年間に、州の保健予算は半分に減り、民兵には新しい制服と給料が支給されました。支援は、どの道筋で紛争をあおっていますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Theft: goods of the clinics are stolen and sold to fighters',
          ja: '略奪：診療所の物資が盗まれ、戦闘員に売られている',
        },
        correct: false,
        because: {
          en: 'It happens elsewhere, but nothing here says that goods have gone.',
          ja: 'よそでは起こりますが、ここでは物資がなくなったという話はありません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Market effect: free treatment ruins private doctors on both sides of the conflict',
          ja: '市場への影響：無料の診療が、双方の開業医をつぶしている',
        },
        correct: false,
        because: {
          en: 'Possible, and worth a look; but it does not explain the uniforms.',
          ja: 'ありうることで、調べる価値もありますが、制服の説明にはなりません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Substitution: aid pays for health and so frees money for arms',
          ja: '肩代わり：支援が保健費を出し、浮いた金が軍備に回る',
        },
        correct: true,
        because: {
          en: 'What you pay for, the authority need not pay for. Agree on its share, and have it published.',
          ja: 'こちらが払えば、当局は払わずに済みます。当局の負担分に合意し、公表してもらいます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Distribution: the clinics all lie in places where one group lives',
          ja: '配分の偏り：診療所が一つの集団の住む所に集中している',
        },
        correct: false,
        because: {
          en: 'The NGOs run all clinics of the province; nothing is said of an uneven map.',
          ja: '州のすべての診療所を運営しており、場所の偏りについては何も述べられていません。',
        },
      },
    ],
    explanation: {
      en: 'Help affects a conflict through goods and money (theft, distribution, markets, substitution) and through messages. To stop treating people is no answer to substitution; shared payment, public budgets and a plan for handing over are.',
      ja: '支援は、物や金（略奪、配分、市場、肩代わり）とメッセージを通じて紛争に影響します。肩代わりへの答えは、診療をやめることではありません。費用の分担、予算の公開、引き継ぎの計画です。',
    },
  },
  {
    kind: 'scenario',
    key: 'e2-q050',
    outcome: 'e2-o5',
    module: 'm5',
    points: 3,
    stem: {
      en: 'You open an office in Kasuru and need six field staff in three weeks. About half of your work will be in the valley, half on the hill.',
      ja: 'あなたはカスル郡に事務所を開き、3週間で現場職員6人を採用しなければなりません。仕事は、谷と丘でほぼ半分ずつです。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Your interpreter has brought six good applications. Five come from the valley’s community, and all can start on Monday. What do you do?',
          ja: '通訳が、よい応募書類を6通集めてくれました。5通は谷の住民からで、全員が月曜日から働けます。どうしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Hire all six: they qualify, and the work must begin',
              ja: '6人とも採用する。条件を満たしており、仕事を始めなければならない',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'On Monday the hill will count, and come to five against one.',
              ja: '月曜日、丘の人々は数え、5対1だと知ります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Publish the criteria, and advertise in both places and both languages; these six may apply',
              ja: '基準を公表し、両方の土地で両方の言葉で募集する。この6人も応募できる',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'Nobody is excluded, and everybody hears it. It costs time, so say so today.',
              ja: '誰も締め出さず、皆に知らせることになります。時間がかかるので、今日のうちにそう伝えます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Hire the best three of them, and fill the other three posts from the hill without a test',
              ja: 'このうち優秀な3人を採り、残り3人は丘から試験なしで採る',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'Two ways in for one job: both communities will call it unfair, and both will be right.',
              ja: '一つの仕事に二つの入口。どちらの住民も不公平だと言い、どちらも正しいのです。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'You now have 31 applicants from both communities. Headquarters writes: “We expect the team to be complete by the 15th.” A fair selection needs until the 29th.',
          ja: '今は、双方の住民から31人の応募があります。本部からは「15日までにチームをそろえてほしい」と言ってきました。公平な選考には29日までかかります。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Explain the risk, and propose two weeks’ delay with a small start by a mixed pair',
              ja: 'リスクを説明し、2週間の延期と、双方から一人ずつの少人数での開始を提案する',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: 'Headquarters can decide only if it knows the price of speed. Work begins, and does not prejudge.',
              ja: '急ぐ代償を知らなければ、本部は判断できません。選考結果を先取りせずに、仕事も始められます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Keep the date, and let the panel decide from papers alone',
              ja: '期日を守り、書類だけで選考する',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Papers favour those who had schools. You would be back at five to one.',
              ja: '書類だけなら、学校に通えた側が有利です。5対1に逆戻りします。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Miss the date without a word: headquarters will not notice two weeks',
              ja: '何も言わずに遅らせる。2週間なら、本部は気づかない',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'You lose the argument for fairness together with your own credit.',
              ja: '自分の信用とともに、公平さを説く力も失います。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'The panel, mixed and with written marks, has chosen four from the hill and two from the valley. In the valley it is said: “They have sold out to the hill.” What do you do?',
          ja: '双方の委員が採点を書面に残して選んだ結果、丘から4人、谷から2人になりました。谷では「事務所は丘に身を売った」と言われています。どうしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Change one of the six, so that it is three and three',
              ja: '1人を入れ替えて、3人ずつにする',
            },
            points: 0,
            feedback: {
              en: 'Now the marks are worth nothing, and whoever shouts has learnt what it brings.',
              ja: '採点は無意味になり、声を上げれば得をすると教えることになります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Keep silent, since the marks are confidential and talk dies down',
              ja: '採点は非公開だし、うわさは静まるので、何も言わない',
            },
            points: 0,
            feedback: {
              en: 'Silence is the soil in which it grows.',
              ja: '沈黙は、うわさの育つ土です。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Explain criteria, steps and panel to both communities, and how one can object',
              ja: '基準、手順、選考委員と、異議の申し出方を、双方の住民に説明する',
            },
            points: 1,
            feedback: {
              en: 'Marks of persons stay confidential; the way they came about does not.',
              ja: '個人の点数は明かしませんが、どう決まったかは明かせます。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Publish criteria, widen the channels, accept delay, mix the panel, and tell both communities the same. Balance is a goal for the whole team over time; a fair way is owed to each applicant today.',
      ja: '基準を公表し、募集の道を広げ、遅れを受け入れ、選考委員を双方から選び、双方に同じことを伝えます。均衡は時間をかけてチーム全体で目指すもので、公平な手順は今日の応募者一人ひとりへの責任です。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q051',
    outcome: 'e2-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Your joint committee is meant to build trust. You can report one indicator. Which one shows trust and not activity?',
      ja: '合同委員会の目的は、信頼を築くことです。報告できる指標は一つです。活動ではなく信頼を表すのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Meetings held, with the number of participants from each group',
          ja: '開いた会合の回数と、各集団からの参加者の数',
        },
        correct: false,
        because: {
          en: 'People come for tea, for the allowance, or because they have to.',
          ja: 'お茶や手当が目当てのことも、断れずに来ることもあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Leaflets printed in both languages and distributed in both markets',
          ja: '両方の言葉で刷り、両方の市場で配った冊子の数',
        },
        correct: false,
        because: {
          en: 'That is your work, not their confidence.',
          ja: 'それはこちらの仕事の量で、人々の信頼ではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Members who say in a survey by the project that they trust one another',
          ja: '事業の調査に「互いに信頼している」と答えた委員の割合',
        },
        correct: false,
        because: {
          en: 'Nearly everybody answers yes to those who pay for the meeting.',
          ja: '会合の費用を出す相手に聞かれれば、ほとんどの人が「はい」と答えます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Complaints which both groups bring to the committee',
          ja: '双方の集団が委員会に持ち込む苦情の数',
        },
        correct: true,
        because: {
          en: 'To bring a complaint is a risk one takes only if one expects to be heard.',
          ja: '苦情を申し出るのは、聞いてもらえると思えばこそ冒す危険です。',
        },
      },
    ],
    explanation: {
      en: 'Look for what people do at some risk, unpaid, when you are not there, and split it by group. Then ask how the complaints ended: if the loser accepts the result, the committee has become an institution.',
      ja: 'あなたのいない所で、報酬なしに、いくらかの危険を引き受けて人々がすることに注目し、集団ごとに分けて見ます。さらに、苦情がどう決着したかを尋ねます。負けた側も結果を受け入れるなら、委員会は一つの制度になったといえます。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q052',
    outcome: 'e2-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Your driver says: “At the market they tell each other that your vaccine makes girls barren.” Put your steps in order.',
      ja: '運転手が言います。「市場では、あなた方のワクチンを打つと、女の子は子どもを産めなくなると言っています」。手順を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Thank the driver and write it down as told, without his name',
          ja: '運転手に礼を言い、名前を伏せて、聞いたとおりに書き留める',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Judge whether the teams in the villages are in danger today, and call security if so',
          ja: '村にいる班が今日危険かどうかを判断し、危険なら安全担当に連絡する',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Once nobody is in danger, find out what happened that makes people believe it',
          ja: '当面の危険がなければ、そう信じるもとになった出来事を調べる',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Have what you found answered with facts, by midwives whom that side believes',
          ja: '分かったことに基づき、その側の人が信じる助産師から、事実を伝えてもらう',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Change for good what had made the story plausible',
          ja: 'その話をもっともらしくした原因を、根本から改める',
        },
      },
    ],
    explanation: {
      en: 'First whoever told you, then the safety of those outside, then the true part: here perhaps that only girls were called on the first day, and nobody said why. The answer comes from persons who are believed, and the cause is removed; otherwise the rumour returns with another vaccine.',
      ja: 'まず知らせてくれた人、次に外にいる人の安全、そして本当の部分です。たとえば、初日に女の子だけが呼ばれ、理由が説明されなかったのかもしれません。信頼される人から答えてもらい、原因を取り除きます。そうしなければ、次のワクチンでも同じうわさが立ちます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q053',
    outcome: 'e2-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'One trader, who shares his profit with the group at the bridge, has won all your contracts for cement. Which changes lessen the harm? Choose all that apply.',
      ja: 'ある商人が、橋の勢力に利益を分けながら、セメントの契約をすべて取っています。害を減らす変更はどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Divide the order into lots that smaller traders on both sides can deliver',
          ja: '双方の小さな商人でも納められるよう、発注を小分けにする',
        },
        correct: true,
        because: {
          en: 'It breaks the monopoly, and more people earn by peace.',
          ja: '独占が崩れ、平和によって稼ぐ人が増えます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask the trader to promise in writing that he will not share any more',
          ja: '今後は利益を分けないと、商人に書面で約束させる',
        },
        correct: false,
        because: {
          en: 'He shares because otherwise he cannot pass. A promise does not change the bridge.',
          ja: '分けなければ橋を渡れないからです。約束しても、橋の事情は変わりません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Build with local stone and lime where the design allows it',
          ja: '設計上可能な所は、地元の石と石灰で造る',
        },
        correct: true,
        because: {
          en: 'What does not travel pays no fee.',
          ja: '運ばないものに、通行料はかかりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Keep the contracts secret, so that nobody envies him',
          ja: 'ねたまれないよう、契約を秘密にする',
        },
        correct: false,
        because: {
          en: 'Everybody sees the lorries. Secrecy protects the arrangement, not the peace.',
          ja: 'トラックは皆が見ています。秘密が守るのは、平和ではなく仕組みのほうです。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Write the link into the file before the award, for the person who signs',
          ja: '署名する人のために、そのつながりを発注前に書類に記す',
        },
        correct: true,
        because: {
          en: 'The decision belongs to those responsible, and they must know. It may also be a legal matter.',
          ja: '判断するのは責任者であり、知っていなければなりません。法令上の問題になることもあります。',
        },
      },
    ],
    explanation: {
      en: 'Change what is bought, from whom and by which way, and let those who sign know what you know. Your organisation’s procurement and sanctions rules stand above every idea of your own; they differ, so ask.',
      ja: '何を、誰から、どの経路で買うかを変え、知っていることを署名者に知らせます。自分の工夫よりも、所属組織の調達規則や制裁に関する規則が優先します。組織ごとに異なるので、確かめてください。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q054',
    outcome: 'e2-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'On the way to work your guard hears people say that Sefa, your cook, passes on what is said in the office to the other side. Sefa has just gone to the market. What comes first?',
      ja: '警備員が出勤の途中、「あの事務所の料理人のセファは、話の中身を向こう側に流している」と人々が言うのを聞きました。セファさんは、今しがた市場へ出かけたところです。まず何をしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Call her back to a safe place, and inform the security officer',
          ja: '電話で安全な場所へ呼び戻し、安全担当官に知らせる',
        },
        correct: true,
        because: {
          en: 'Such a rumour can kill within the hour. Everything else can wait.',
          ja: 'この種のうわさは、1時間のうちに命を奪うことがあります。ほかのことは後でもできます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask her colleagues discreetly whether there is anything in it',
          ja: '本当かどうかを、同僚たちにそれとなく尋ねる',
        },
        correct: false,
        because: {
          en: 'True or not, she is in danger; and your question spreads it in the office.',
          ja: '本当でもうそでも、本人は危険です。尋ねれば、事務所の中にも広まります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Go to the market, and tell people there that Sefa can be trusted',
          ja: '市場へ行き、セファさんは信用できる人だと皆に話す',
        },
        correct: false,
        because: {
          en: 'A foreigner who defends her in public seems to prove the story.',
          ja: '外国人が人前でかばえば、話を裏づけたように見えます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Suspend her until it is clear, so that nobody can accuse the office',
          ja: '事務所が責められないよう、はっきりするまで仕事を休ませる',
        },
        correct: false,
        because: {
          en: 'That would be read as a verdict, and leaves her without protection.',
          ja: '有罪の宣告と受け取られ、本人は何の守りもなくなります。',
        },
      },
    ],
    explanation: {
      en: 'When a rumour names a person: first that person’s safety, with her consent in all that follows; then security; then, out of the public eye, the story. National colleagues are in greater danger than you, and they and their families stay.',
      ja: 'うわさが個人を名指ししたら、まずその人の安全です。その先のことは、すべて本人の同意を得て進めます。次に安全担当、そして人目につかない所で、うわさに対処します。現地の同僚はあなたより危険な立場にあり、家族とともにそこに残ります。',
    },
  },
  {
    kind: 'numeric',
    key: 'e2-q055',
    outcome: 'e2-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'A school needs 90 lorries of material. Guards at the only bridge take 40 dollars a lorry for an armed group. If local stone replaces two thirds of the loads, how much would still reach the group?',
      ja: '学校の建設に、トラック90台分の資材が要ります。唯一の橋では、見張りが武装勢力のために1台につき40ドルを取っています。3分の2を地元の石に替えると、勢力に渡るのはあといくらですか。',
    },
    format: 'number',
    answer: 1200,
    tolerance: 0,
    unit: { en: 'dollars', ja: 'ドル' },
    explanation: {
      en: 'Two thirds of 90 are 60; 30 lorries remain: 30 × 40 = 1,200 instead of 3,600 dollars. A change of design has removed most of the problem, but not all. Whether 1,200 may be paid at all is not yours to decide: it goes to your supervisor, in writing.',
      ja: '90台の3分の2は60台で、残りは30台です。30×40＝1,200ドルとなり、3,600ドルから減ります。設計を変えたことで問題の大半はなくなりましたが、すべてではありません。1,200ドルを払ってよいかどうかは、あなたが決めることではありません。書面で上司に上げます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q056',
    outcome: 'e2-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You set up a way for people to complain about the project. Which features make it likely that you hear of harm? Choose all that apply.',
      ja: '事業への苦情を受ける仕組みをつくります。害が耳に届きやすくなるのはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'All complaints pass through the village head, who knows everybody',
          ja: '苦情はすべて、誰のことも知っている村長を通す',
        },
        correct: false,
        because: {
          en: 'Nobody complains through him about him, his friends or what he approved.',
          ja: '村長自身や、その仲間、村長が認めたことへの苦情は、出てこなくなります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'One can speak to a woman or a man, of either community',
          ja: '女性にも男性にも、どちらの集団の人にも話せる',
        },
        correct: true,
        because: {
          en: 'People choose to whom they dare to say it.',
          ja: '誰になら話せるかを、本人が選べます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Each complaint gets an answer by a date that was named',
          ja: '一件ごとに、約束した期日までに返事をする',
        },
        correct: true,
        because: {
          en: 'Even “no, because” shows that somebody has read it.',
          ja: '「できません。なぜなら」でも、読んだことが伝わります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Names are read out at the monthly meeting, for the sake of openness',
          ja: '透明性のため、月例会で名前を読み上げる',
        },
        correct: false,
        because: {
          en: 'It was the last complaint you received.',
          ja: 'それが最後の苦情になるでしょう。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Complaints about the conduct of staff go past the project team',
          ja: '職員の行いへの苦情は、事業チームを通らない',
        },
        correct: true,
        because: {
          en: 'Otherwise the accused reads it first. It must be confidential and reach the appointed channel the same day.',
          ja: 'そうしなければ、疑われた本人が最初に読むことになります。秘密を守り、その日のうちに定められた窓口に届くようにします。',
        },
      },
    ],
    explanation: {
      en: 'Several ways in, a choice of person, confidentiality, an answer, and a visible change. If nothing comes at all, the likeliest reason is not that all is well.',
      ja: '複数の入口、相手を選べること、秘密の保持、返事、そして目に見える改善です。何も届かないとき、すべて順調だからだとは考えにくいものです。',
    },
  },
  {
    kind: 'written',
    key: 'e2-q057',
    outcome: 'e2-o5',
    module: 'm5',
    points: 4,
    takesFile: false,
    stem: {
      en: 'A line of a plan for Kasuru reads: “Food for the schools of both villages is stored in the warehouse at the crossroads and watched by the local guards, who receive a monthly allowance.” The guards belong to the group that controls the road. Rewrite the line so that it does not reward this group. Then say in two or three sentences why your version does less harm, and which new risk it brings to whom.',
      ja: 'カスル郡の事業計画に、次の1行があります。「両村の学校給食の食料は、十字路の倉庫に保管し、月ごとの手当を受ける地元の警備隊が見張る」。警備隊は、道路を支配する勢力の一員です。この勢力への報酬にならないように、この1行を書き直してください。続けて、なぜ害が減るのか、新たに誰にどんなリスクが生じるのかを、2、3文で述べてください。',
    },
    rubric: [
      {
        id: 'line',
        text: {
          en: 'The rewritten line takes away what rewards the group',
          ja: '書き直した1行が、勢力への報酬となるものを取り除いている',
        },
        levels: [
          {
            id: 'l0',
            text: {
              en: 'The group still gains, directly or by a detour (code of conduct, pay through the district, a share of the food)',
              ja: '直接に、または回り道で、勢力がなお利益を得る（行動規範への署名、郡を通じた支払い、食料の分け前など）',
            },
            points: 0,
          },
          {
            id: 'l1',
            text: {
              en: 'The pay is gone, but place, key or road still give the group power; or the line is too vague to be carried out',
              ja: '手当はなくなったが、場所、鍵、道路によって勢力がなお力を持つ。または、曖昧で実行できない',
            },
            points: 1,
          },
          {
            id: 'l2',
            text: {
              en: 'Says who keeps what, where and how much, and the group is no longer needed: for example two weeks’ food at each school, watched by parents',
              ja: '誰が何をどこにどれだけ置くかが書かれ、勢力が必要なくなっている（例：各学校に2週間分を置き、保護者が見守る）',
            },
            points: 2,
          },
        ],
      },
      {
        id: 'reason',
        text: { en: 'The reason names how harm is done', ja: '理由が、害の生じる道筋を示している' },
        levels: [
          {
            id: 'r0',
            text: { en: 'Missing, or only “it is better”', ja: '理由がない、または「このほうがよい」だけ' },
            points: 0,
          },
          {
            id: 'r1',
            text: {
              en: 'Says what fed the conflict (money, standing, control of the place) and what the new line changes in it',
              ja: '何が紛争をあおっていたか（金、立場、場所の支配）と、新しい1行で何が変わるかを述べている',
            },
            points: 1,
          },
        ],
      },
      {
        id: 'risk',
        text: { en: 'A new risk is named, and who bears it', ja: '新たなリスクと、それを負う人が挙げられている' },
        levels: [
          {
            id: 'k0',
            text: {
              en: 'None named, or for nobody in particular',
              ja: '挙げられていない、または誰が負うのかが分からない',
            },
            points: 0,
          },
          {
            id: 'k1',
            text: {
              en: 'A real risk for named people, such as parents who watch at night, or a guard who loses income',
              ja: '具体的な人に及ぶ現実のリスクを挙げている（夜に見張る保護者、収入を失う警備隊員など）',
            },
            points: 1,
          },
        ],
      },
    ],
    explanation: {
      en: 'One good answer: “Each school keeps food for two weeks in its own store; the school boards of both villages deliver by turns, and parents check the store in daytime.” It takes away the single place, the single key and the allowance, and gives the parents of both villages a common task. New risks: parents may be threatened, and guards who lose income may stop deliveries. Ask the parents first, and agree when to stop.',
      ja: '良い答えの一例：「各学校が2週間分の食料を自校の倉庫に置き、両村の学校運営委員会が交代で運び、日中に保護者が在庫を確かめる」。一つだけの場所と鍵、そして手当をなくし、両村の保護者に共通の役目を与えています。新たなリスクは、保護者が脅されること、収入を失った警備隊が輸送を止めることです。まず保護者に尋ね、どうなったら中止するかを取り決めます。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q058',
    outcome: 'e2-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Headquarters tells you that your programme closes in four months. Put the steps in order.',
      ja: '本部から、事業を4か月後に終えると知らされました。手順を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Obtain the decision, its date and its reason in writing',
          ja: '決定とその期日、理由を書面でもらう',
        },
      },
      {
        id: 's2',
        text: {
          en: 'In the morning, tell your own staff, and hear who may be in danger',
          ja: '朝、まず自分の職員に話し、危険が及びそうな人がいないかを聞く',
        },
      },
      {
        id: 's3',
        text: {
          en: 'On the same day, tell the committees of both sides in the same words',
          ja: '同じ日のうちに、双方の委員会に同じ言葉で伝える',
        },
      },
      {
        id: 's4',
        text: {
          en: 'In the weeks after, settle with both who gets and pays for what',
          ja: 'その後の数週間で、何を誰が引き継ぎ、費用を誰が負担するかを双方と決める',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Attend from the back row while others run what has been handed over',
          ja: '引き継いだものをほかの人が動かすのを、後ろの列で見守る',
        },
      },
      {
        id: 's6',
        text: {
          en: 'As the last thing, destroy what names persons and nobody is entitled to keep',
          ja: '最後に、誰も持つ権限のない、個人名の入った記録を廃棄する',
        },
      },
    ],
    explanation: {
      en: 'Facts first, so that you can say the same to all. Staff first, because they are asked in the street that evening. Both sides on one day. Then time to practise without you, which four months allow if you begin in the first week.',
      ja: '皆に同じことを言えるよう、まず事実を確かめます。その晩に街で尋ねられるのは職員なので、職員に最初に話します。双方には同じ日に伝えます。そして、あなた抜きで動かす練習の時間を取ります。最初の週に始めれば、4か月あれば足ります。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q059',
    outcome: 'e2-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You close an office. Which of these is right? Choose all that apply.',
      ja: '事務所を閉じます。正しいものをすべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Leave the complaint files in the locked cupboard for the next organisation',
          ja: '苦情の記録は、鍵をかけた棚に、次に入る団体のために残す',
        },
        correct: false,
        because: {
          en: 'A lock holds for a day. People complained to you, not to whoever comes next.',
          ja: '鍵は一日しかもちません。人々が打ち明けた相手はあなたであり、次に来る誰かではありません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Pass an open case on only with the agreement of the person concerned',
          ja: '未解決の案件は、本人の同意を得たものだけを引き継ぐ',
        },
        correct: true,
        because: {
          en: 'The person knows best whether the next reader is a danger.',
          ja: '次に読む相手が危険かどうかは、本人が最もよく知っています。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Give the vehicles to the partner who has worked best with you, as thanks',
          ja: '最もよく働いてくれた協力団体に、お礼として車両を譲る',
        },
        correct: false,
        because: {
          en: 'Property follows a written procedure known to both sides. A present makes one of them the winner.',
          ja: '備品は、双方が知る手続きに従い、書面で処分します。贈り物は、一方を勝者にします。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Ask each member of national staff what your leaving changes for him or her',
          ja: '現地職員の一人ひとりに、事務所の閉鎖で本人の何が変わるかを尋ねる',
        },
        correct: true,
        because: {
          en: 'For some it is a job, for others a protection. Only they can say.',
          ja: '仕事を失うだけの人も、後ろ盾を失う人もいます。それは本人にしか分かりません。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Write down each promise that was made, and what has become of it',
          ja: '交わした約束を一つずつ書き出し、どうなったかを記す',
        },
        correct: true,
        because: {
          en: 'An unkept promise that is admitted costs less than one that is forgotten.',
          ja: '守れなかったと認めた約束は、忘れられた約束よりも傷が浅く済みます。',
        },
      },
    ],
    explanation: {
      en: 'People, promises, property and data: each needs a settled end. What is entrusted to you does not become anybody’s because you have left. How long records are kept is laid down by your organisation; follow it, and do not decide alone.',
      ja: '人、約束、備品、情報。そのどれもに、決まった終わり方が要ります。託されたものは、あなたが去ったからといって、誰のものにもなりません。記録の保存期間は所属組織が定めています。それに従い、一人で決めないでください。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q060',
    outcome: 'e2-o1',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Money must be committed within three weeks, and your analysis of the conflict is two years old. You have four days. What gives you the best basis?',
      ja: '3週間以内に資金の使い道を決めなければなりませんが、手元の紛争分析は2年前のものです。使えるのは4日間です。最もよい判断材料が得られるのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Read all reports of the past two years, and bring the old analysis up to date at your desk',
          ja: '過去2年の報告書をすべて読み、机の上で古い分析を更新する',
        },
        correct: false,
        because: {
          en: 'Reports repeat each other, and few say who would gain from your project.',
          ja: '報告書は互いの繰り返しが多く、この事業で誰が得をするかは、ほとんど書かれていません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask nine people of both sides, critics too, the same three questions',
          ja: '批判的な人も含む双方の9人に、同じ三つのことを尋ねる',
        },
        correct: true,
        because: {
          en: 'The same questions make answers comparable; critics see what friends pass over in silence.',
          ja: '同じ質問なら答えを比べられます。批判的な人は、味方が黙っていることに気づいています。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Have a long interview with the one partner who has known the place for twenty years',
          ja: '20年来この土地を知る協力者一人に、じっくり話を聞く',
        },
        correct: false,
        because: {
          en: 'One good source is one view, and has a side, like everybody.',
          ja: '優れた情報源でも、見方は一つです。誰もがそうであるように、立場もあります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Commit the money as planned, and do a thorough study once there is time',
          ja: '計画どおりに資金を決め、時間ができてから詳しく調べる',
        },
        correct: false,
        because: {
          en: 'After the contract, analysis can only describe the harm.',
          ja: '契約した後の分析にできるのは、害を記述することだけです。',
        },
      },
    ],
    explanation: {
      en: 'A small, current and two-sided analysis is better than a large old one. Ask what has changed, who would gain, and what people would be afraid of. If the answers forbid the plan, say so, even if the money is lost.',
      ja: '小さくても新しく、双方の見方を含む分析は、大きくて古い分析に勝ります。何が変わったか、誰が得をするか、何が心配かを尋ねます。答えが計画を許さなければ、資金を失うとしても、そう伝えます。',
    },
  },
]
