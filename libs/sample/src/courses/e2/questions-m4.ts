import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 4, people: women, youth, local ownership, police and military. */
export const questionsM4: readonly Question[] = [
  {
    kind: 'single',
    key: 'e2-q037',
    outcome: 'e2-o1',
    module: 'm4',
    points: 2,
    stem: {
      en: 'True or false, and why? “Local ownership means that we do what the mayor asks.”',
      ja: '次の文は正しいですか。その理由は何ですか。「現地のオーナーシップとは、町長の求めることを行うという意味である」',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'True: whoever has been elected speaks for everybody until the next election',
          ja: '正しい。選挙で選ばれた人は、次の選挙まで全員を代表している',
        },
        correct: false,
        because: {
          en: 'An election gives authority. It does not tell you what those who lost it, or could not vote, need.',
          ja: '選挙は権限を与えます。しかし、敗れた人や投票できなかった人に何が必要かは教えてくれません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'True, provided that the mayor confirms the request in writing',
          ja: '正しい。ただし、町長が書面で依頼した場合に限る',
        },
        correct: false,
        because: {
          en: 'Paper makes a wish provable, not shared.',
          ja: '書面にすれば証拠は残りますが、皆の願いになるわけではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'False: donors pay, and so they carry the responsibility and have the last word',
          ja: '誤り。資金を出す側が責任を負うので、最終的に決めるのも資金提供者である',
        },
        correct: false,
        because: {
          en: 'Those who live with the result own it. Paying for something does not make it yours.',
          ja: '結果とともに生きる人こそが担い手です。費用を出しても、自分のものになるわけではありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'False: ownership also belongs to those the mayor does not represent',
          ja: '誤り。オーナーシップの担い手には、町長が代表していない人々も含まれる',
        },
        correct: true,
        because: {
          en: 'Ownership is broad. The mayor’s wish is weighty information, and one voice among those concerned.',
          ja: 'オーナーシップの担い手は幅広いものです。町長の意向は重い情報ですが、関係する人々の声の一つです。',
        },
      },
    ],
    explanation: {
      en: 'Respect the authority and tell it what you do. Then find out who is missing from its picture: the opposition’s quarter, the displaced, seasonal herders, those who fear to come to the town hall.',
      ja: '行政に敬意を払い、自分のすることを伝えます。そのうえで、行政の目に入っていない人を探します。対立する側の地区、避難民、季節ごとに来る牧畜民、町役場に来るのを恐れる人々などです。',
    },
  },
  {
    kind: 'match',
    key: 'e2-q038',
    outcome: 'e2-o2',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Resolution 1325 is often read through four pillars. Match each activity in Kasuru to the pillar it serves first of all.',
      ja: '決議第1325号は、しばしば四つの柱で説明されます。カスル郡での活動が、それぞれ第一にどの柱に当たるかを選んでください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Market women choose four members of the committee that decides on the stalls',
          ja: '店の場所を決める委員会の委員4人を、市場の女性たちが選ぶ',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'Women at the ford report when families begin to send their children away',
          ja: '家族が子どもをよそへ預け始めたことを、浅瀬の女性たちが知らせる',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'The path to the well is lit, and the police walk it at the hour of fetching water',
          ja: '井戸への道に明かりをつけ、水汲みの時刻に警察が巡回する',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'Rebuilt houses are registered in the names of widows who live in them',
          ja: '再建した家を、そこに住む寡婦の名義で登記する',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Participation', ja: '参画' } },
      { id: 'r2', text: { en: 'Prevention', ja: '予防' } },
      { id: 'r3', text: { en: 'Protection', ja: '保護' } },
      { id: 'r4', text: { en: 'Relief and recovery', ja: '救援と復興' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' },
    explanation: {
      en: 'Participation is about who decides, prevention about signs that come before violence, protection about danger to persons, relief and recovery about who receives and owns. Good activities often serve two: the women who choose the committee will also hear the signs.',
      ja: '参画は誰が決めるか、予防は暴力の前に現れる兆し、保護は人に及ぶ危険、救援と復興は誰が受け取り誰のものになるかに関わります。よい活動は二つの柱に役立つことも多く、委員を選ぶ女性たちは、兆しにも気づきます。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q039',
    outcome: 'e2-o5',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Young men in Lumo tell you why some of them join the guards at the bridge: “There, somebody needs us. Here we carry chairs.” You can pay for one activity. Which one answers what they said?',
      ja: 'ルモ村の若い男性たちが、橋の見張りに加わる仲間がいる理由を話してくれました。「あそこでは必要とされる。ここでは椅子を運ぶだけだ」。費用を出せる活動は一つです。この言葉に応えるものはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A course in welding, with a daily allowance and a certificate for all who finish it',
          ja: '日当が出て、修了者全員に修了証が渡る溶接の講習',
        },
        correct: false,
        because: {
          en: 'It may be useful, but they spoke of being needed, not of money or paper.',
          ja: '役に立つかもしれませんが、若者たちが話したのは、金や紙ではなく、必要とされることです。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Running the flood-warning post, with a seat on the committee it reports to',
          ja: '洪水の見張り所の運営と、その報告先となる委員会の席',
        },
        correct: true,
        because: {
          en: 'The valley depends on it, and they take part in deciding. It is a standing that competes with the bridge.',
          ja: '谷の人々が頼りにする役目で、決める場にも加わります。橋の見張りに対抗できる立場です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A concert for peace with well-known singers, at which they keep order',
          ja: '有名歌手を招いた平和コンサートでの、会場の整理係',
        },
        correct: false,
        because: {
          en: 'They carry chairs again, for one evening.',
          ja: 'また椅子を運ぶだけで、しかも一晩限りです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A workshop in which elders explain the value of patience to them',
          ja: '忍耐の大切さを長老が説く研修会',
        },
        correct: false,
        because: {
          en: 'They are told once more to wait. That is the message they are running away from.',
          ja: 'また待てと言われることになります。若者たちは、まさにその言葉から逃げているのです。',
        },
      },
    ],
    explanation: {
      en: 'Armed groups offer income, standing, protection and an answer to insults. Ask which of these counts in your place, and answer that one. Where the answer is standing, money alone attracts people for as long as it is paid.',
      ja: '武装勢力は、収入、立場、身を守る力、侮辱への答えを差し出します。その土地でどれが効いているかを尋ね、それに応えます。立場が大切な所では、金だけで引きつけても、払われている間しか続きません。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q040',
    outcome: 'e2-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'After a meeting on the grazing rota a woman stays behind and tells you, in tears, that soldiers raped her at the ford last week. You are a project officer. What is right? Choose all that apply.',
      ja: '放牧の順番についての会合の後、一人の女性が残り、先週、浅瀬で兵士たちに強姦されたと、泣きながら打ち明けました。あなたは事業担当者です。正しいものをすべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask which unit it was, so that the report is complete',
          ja: '報告に漏れがないよう、どの部隊だったかを尋ねる',
        },
        correct: false,
        because: {
          en: 'Questions are for trained people, at a time she chooses. Yours may hurt her and spoil a later inquiry.',
          ja: '尋ねるのは、本人が選んだときに、訓練を受けた人がすることです。素人の質問は本人を傷つけ、後の調査の妨げにもなります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Listen, at a place where nobody overhears you, without pressing her',
          ja: '人に聞かれない所で、せかさずに耳を傾ける',
        },
        correct: true,
        because: {
          en: 'To be heard and believed is the first help.',
          ja: '聞いてもらい、信じてもらうことが、最初の支えです。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Tell her where confidential care can be had, and that early care helps more',
          ja: '秘密の守られるケアを受けられる場所と、早いほうがよいことを伝える',
        },
        correct: true,
        because: {
          en: 'Some treatment works only within days. She can choose only if she knows.',
          ja: '数日以内でなければ効かない処置もあります。知らなければ、選ぶこともできません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Speak to the battalion’s commander on the same day, so that it does not happen again',
          ja: '二度と起きないよう、その日のうちに部隊の指揮官に話す',
        },
        correct: false,
        because: {
          en: 'You would lead back to her, through the very people she fears. Abuses go by the appointed channel, with her agreement.',
          ja: '本人が恐れる相手に、本人だと知らせることになります。人権侵害は、本人の同意を得て、定められた経路で伝えます。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Leave it to her whether, and to whom, it is passed on',
          ja: 'ほかに伝えるかどうか、誰に伝えるかは、本人に決めてもらう',
        },
        correct: true,
        because: {
          en: 'The decision was taken from her once. Where you have a duty to report, say so plainly, and before she says more.',
          ja: '一度奪われた「決める力」を返すことになります。報告義務がある場合は、本人がそれ以上話す前に、はっきり伝えます。',
        },
      },
    ],
    explanation: {
      en: 'Know the referral route before your first meeting. Then listen, believe, inform, and leave the decision with her. Keep no notes with her name. If your own organisation’s people may be involved, its reporting channel applies: tell her what that means.',
      ja: '照会先は、最初の会合の前に確かめておきます。そのうえで、聞き、信じ、情報を伝え、決めるのは本人に任せます。名前の入った記録は残しません。自分の組織の関係者が疑われる場合は、組織の通報窓口の対象になるので、それがどういうことかを本人に説明します。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q041',
    outcome: 'e2-o5',
    module: 'm4',
    points: 2,
    stem: {
      en: 'You prepare a first meeting on the use of the ford by farmers and herders. Put the steps in order.',
      ja: '農民と牧畜民による浅瀬の利用について、最初の会合を準備します。手順を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Write down who would gain, lose or pay by a new rule',
          ja: '新しい決まりで、誰が得をし、損をし、負担するかを書き出す',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Have the list corrected by one person of each side',
          ja: '双方から一人ずつに、その一覧を直してもらう',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Ask those on the corrected list who find it hardest to come which hour and place are possible',
          ja: '直した一覧の中で最も来にくい人に、来られる時刻と場所を聞く',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Invite everybody on the same day, for the hour and place agreed, and say what is open',
          ja: '決まった時刻と場所を全員に同じ日に知らせ、何がまだ決まっていないかを伝える',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Hold the meeting, and read out at its end what was and was not agreed',
          ja: '会合を開き、終わりに、合意したこととしなかったことを読み上げる',
        },
      },
      {
        id: 's6',
        text: {
          en: 'Ask both sides, and those who stayed away, what is said about it',
          ja: '双方と、来なかった人に、会合の評判を尋ねる',
        },
      },
    ],
    explanation: {
      en: 'First who is concerned, then a correction by people who see what you do not, then an hour and a place that do not decide by themselves who comes. Invitations on one day, in the same words, leave no room for “they knew it before us”.',
      ja: 'まず関係する人を洗い出し、自分に見えないものが見える人に直してもらい、参加者を選別してしまわない時刻と場所を決めます。同じ日に同じ言葉で招けば、「向こうが先に知っていた」と言われずに済みます。',
    },
  },
  {
    kind: 'numeric',
    key: 'e2-q042',
    outcome: 'e2-o5',
    module: 'm4',
    points: 2,
    stem: {
      en: 'A water committee will have 15 seats. Both villages have agreed that at least one third of the seats go to women, and that the women’s seats are divided equally between the valley and the hill. What is the smallest number of seats for women that keeps both agreements?',
      ja: '水利委員会の席は15です。両村は、少なくとも3分の1を女性の席とし、女性の席は谷と丘で同数にすることに合意しました。二つの合意を満たす女性の席は、最も少なくていくつですか。',
    },
    format: 'number',
    answer: 6,
    tolerance: 0,
    unit: { en: 'seats', ja: '席' },
    explanation: {
      en: 'One third of 15 is 5, which cannot be halved; the next even number is 6, three from each village. Three from each side has another merit: no one of them sits alone, and no one can be talked down alone.',
      ja: '15の3分の1は5ですが、2等分できません。次の偶数は6で、各村から3人ずつになります。3人ずつなら、誰も一人きりにならず、一人だけ言い負かされることもありません。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q043',
    outcome: 'e2-o4',
    module: 'm4',
    points: 2,
    stem: {
      en: 'You come back from Tesh. At the checkpoint a friendly army officer asks: “You were up there all day. Strangers about? Motorcycles?” You saw three armed men by the school. What do you answer?',
      ja: 'テシュ村から戻る途中、検問所で、気さくな国軍の将校に尋ねられました。「一日、上にいましたね。見慣れない者はいませんでしたか。バイクは」。あなたは、学校のそばで武装した男を3人見ています。どう答えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“I do not report on people I visit, on either side. Thank you for keeping the road.”',
          ja: '「どちらの側でも、訪ねた先のことはお話ししません。道の警備に感謝します」',
        },
        correct: true,
        because: {
          en: 'The same polite answer for everybody. What you saw near a school goes to your security officer, who knows what may be passed on.',
          ja: '誰に対しても同じ、丁寧な答えです。学校のそばで見たことは、自分の安全担当官に伝えます。何を外に伝えてよいかは、担当官が判断します。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“Three men with rifles by the school. Please be careful: there are children in the building.”',
          ja: '「学校のそばに銃を持った男が3人いました。中に子どもがいるので、どうか気をつけてください」',
        },
        correct: false,
        because: {
          en: 'Meant for the children, it may bring an operation to their school tonight, and the village will know who told.',
          ja: '子どもを思っての言葉でも、今夜その学校で作戦が始まるかもしれません。村の人は、誰が話したかを知るでしょう。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“No, nothing at all.”',
          ja: '「いいえ、何も見ませんでした」',
        },
        correct: false,
        because: {
          en: 'A lie that is found out makes you a party to the conflict.',
          ja: 'うそが分かれば、紛争の当事者とみなされます。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“I will write it down for you tonight, in confidence.”',
          ja: '「今夜、内々に書いてお渡しします」',
        },
        correct: false,
        because: {
          en: 'You would have become an informant. Confidences of this kind do not stay confidential.',
          ja: '情報提供者になってしまいます。この種の内緒話が、内緒のまま終わることはありません。',
        },
      },
    ],
    explanation: {
      en: 'Whoever passes on what was seen in people’s homes and villages is not let in a second time, and puts local colleagues in danger. Have one sentence ready that is true, polite and the same for all sides, and take what you saw to the person appointed for it.',
      ja: '人々の家や村で見たことを漏らす人は、二度と入れてもらえず、現地の同僚も危険にさらします。正直で、丁寧で、どの側にも同じ一文を用意しておき、見たことは決められた担当者に伝えます。',
    },
  },
  {
    kind: 'scenario',
    key: 'e2-q044',
    outcome: 'e2-o5',
    module: 'm4',
    points: 3,
    stem: {
      en: 'You work in civil affairs in Kasuru. The UN battalion has had forty school benches made, and wants to bring them to Tesh next Friday. The district’s army commander wishes to come along. People in Tesh fear the army.',
      ja: 'あなたはカスル郡の民政担当です。国連の大隊が学校の長椅子を40脚作り、来週の金曜日にテシュ村に届けたいと言っています。郡の国軍司令官も同行を望んでいます。テシュ村の人々は国軍を恐れています。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'The battalion asks you to confirm the date today. What do you do first?',
          ja: '大隊は、今日中に日取りを確定してほしいと言います。まず何をしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Confirm: benches are needed, and to refuse would offend two commanders at once',
              ja: '確定する。長椅子は必要だし、断れば二人の指揮官の気を悪くする',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'You have agreed to something for people you have not asked.',
              ja: '本人たちに聞かないまま、約束してしまいました。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Ask for three days, and hear the school board of Tesh and the parents',
              ja: '3日待ってもらい、テシュ村の学校の運営委員会と保護者に意見を聞く',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'They want the benches, and they do not want the army in the schoolyard. Now you know what to arrange.',
              ja: '長椅子はほしいが、校庭に国軍は入れたくない。これで、何を調整すべきかが分かりました。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Decline in the name of the village, since its fear of uniforms is well known',
              ja: '制服への恐れは知られているので、村に代わって断る',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'Perhaps they would have taken the benches gladly. You decided for them as well.',
              ja: '喜んで受け取ったかもしれません。これも、代わりに決めてしまったことになります。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'The school board would like the benches, without soldiers in the yard. What do you propose to the battalion?',
          ja: '運営委員会は、兵士が校庭に入らないなら長椅子を受け取りたいと言います。大隊に何を提案しますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Soldiers hand the benches over without weapons, so that nobody needs to be afraid',
              ja: '怖がらせないよう、兵士が武器を持たずに手渡す',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'The uniform is still in the yard, and soldiers without weapons may be in danger themselves.',
              ja: '校庭に制服がいることは変わりません。武器のない兵士自身が危険にさらされるおそれもあります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'The ceremony takes place in Tesh, but only the commander of the army speaks',
              ja: '式はテシュ村で開き、国軍司令官だけがあいさつする',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'That is what the village fears most.',
              ja: '村が最も恐れていることです。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Parents fetch the benches in town; both commanders are thanked there',
              ja: '保護者が町まで取りに行き、二人の指揮官への謝意は町で伝える',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: 'The benches arrive as the parents’ own, and the commanders have their thanks where they are at home.',
              ja: '長椅子は保護者自身のものとして村に着き、指揮官は地元で感謝を受けます。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'On the day, in town, a soldier photographs the parents one by one and asks a boy where his big brother is. What do you do?',
          ja: '当日、町で、ある兵士が保護者を一人ずつ撮影し、男の子に「お兄さんはどこにいるの」と尋ねています。どうしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Let it pass for now, and write about it in the monthly report',
              ja: 'その場は見過ごし、月例報告に書く',
            },
            points: 0,
            feedback: {
              en: 'By then the photographs are elsewhere, and the family may be, too.',
              ja: 'その頃には、写真も、もしかするとその家族も、別の所にあるでしょう。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Call the agreed contact: it stops now, the pictures are deleted; tell your supervisor',
              ja: '決めてあった連絡役を呼び、すぐにやめさせて写真を消してもらい、上司に報告する',
            },
            points: 1,
            feedback: {
              en: 'This is what the contact and the word for “stop” were agreed for. Speak to the parents afterwards as well.',
              ja: '連絡役と中止の合図は、このために決めておいたものです。後で保護者にも話します。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Take the camera from him, and send the parents home at once',
              ja: 'カメラを取り上げ、保護者をすぐに帰らせる',
            },
            points: 0,
            feedback: {
              en: 'A struggle with a soldier in front of the families puts all of you in danger.',
              ja: '家族の前で兵士ともみ合えば、全員が危険になります。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Ask those it is meant for; arrange the picture so that they decide who comes near them; agree beforehand on what is not done and on who stops it. A good gift in the wrong company can cost more trust than no gift at all.',
      ja: '対象となる人々に尋ねる。近づく相手を本人たちが決められるように段取りする。してはいけないことと、止める人を、前もって取り決める。よい贈り物も、届ける相手を誤れば、何も贈らないより多くの信頼を失うことがあります。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q045',
    outcome: 'e2-o1',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Which observations suggest that a consultation has been captured by a few? Choose all that apply.',
      ja: '住民との協議が一部の人に握られていることをうかがわせるのはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The speakers for farmers, women and youth all work for the same trader',
          ja: '農民、女性、若者の話し手が、皆同じ商人の下で働いている',
        },
        correct: true,
        because: {
          en: 'Three voices, one interest.',
          ja: '声は三つでも、利害は一つです。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Two groups quarrel loudly, and the meeting ends without a result',
          ja: '二つの集団が激しく言い争い、結論が出ないまま終わる',
        },
        correct: false,
        because: {
          en: 'Unpleasant, but a sign that different people are in the room and dare to speak.',
          ja: '気まずいことですが、異なる立場の人が同席し、口に出せている証拠です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A difficult question on land is agreed by all within ten minutes',
          ja: '土地をめぐる難題に、10分で全員が賛成する',
        },
        correct: true,
        because: {
          en: 'It was probably decided before, by others, somewhere else.',
          ja: 'おそらく事前に、別の場所で、ほかの人が決めています。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'People outside the council building cannot say what is planned',
          ja: '役場の外の人に聞いても、計画の中身を知らない',
        },
        correct: true,
        because: {
          en: 'Somebody keeps the news, and with it the advantage.',
          ja: '誰かが情報を抱え込み、そこから利益を得ています。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'The herders ask for a second meeting, further up the valley',
          ja: '牧畜民が、谷の上流でもう一度会合を開いてほしいと求める',
        },
        correct: false,
        because: {
          en: 'They take the consultation seriously, and tell you what keeps them away.',
          ja: '協議を真剣に受け止め、来られない事情を教えてくれているのです。',
        },
      },
    ],
    explanation: {
      en: 'Noise is not the danger; smoothness may be. Ask each group apart who chose its speaker, ask what was rejected, and put the plan where everybody can read it.',
      ja: '騒がしさは危険ではありません。むしろ、円滑すぎるほうが要注意です。話し手を誰が選んだかを集団ごとに聞き、退けられた案を尋ね、誰もが読める所に計画を張り出します。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q046',
    outcome: 'e2-o2',
    module: 'm4',
    points: 2,
    stem: {
      en: 'Human security joins **protection** by institutions with **empowerment** of people. For a district with many attacks on the way to school, which plan does both?',
      ja: '人間の安全保障は、制度による**保護**と、人々の**能力強化**とを組み合わせます。通学路での襲撃が多い郡で、その両方に当たる計画はどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A police patrol with two new vehicles on the school road each morning and afternoon',
          ja: '新しい車両2台で、警察が毎朝夕、通学路を巡回する',
        },
        correct: false,
        because: {
          en: 'Protection, which may be needed. But parents and pupils remain those to whom it is done.',
          ja: '必要かもしれない保護です。しかし、保護者と生徒は、してもらう側のままです。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Courses in which girls learn how to defend themselves',
          ja: '少女たちが護身術を学ぶ講習会を開く',
        },
        correct: false,
        because: {
          en: 'It leaves the task with those who are attacked, and the state outside.',
          ja: '襲われる側に任せきりで、国の役割が抜けています。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Parents’ groups choose hours and routes, and the police are bound to cover them',
          ja: '保護者の会が時間と経路を決め、警察がその警戒に責任を負う',
        },
        correct: true,
        because: {
          en: 'People decide and act together, and an institution answers for its part.',
          ja: '住民が共に決めて動き、制度の側もその役割に責任を負います。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A survey on safety, with its results published in the capital every year',
          ja: '安全に関する調査を行い、毎年、結果を首都で公表する',
        },
        correct: false,
        because: {
          en: 'Knowledge alone neither protects anybody nor gives anybody a say.',
          ja: '知るだけでは、誰も守られず、誰の発言力も増えません。',
        },
      },
    ],
    explanation: {
      en: 'The Commission on Human Security, whose report appeared in 2003, named the two strategies, and Japan’s development cooperation keeps to them. Protection without empowerment depends on those who protect; empowerment without protection leaves people alone with danger.',
      ja: '2003年に報告書を出した人間の安全保障委員会が、この二つの戦略を掲げ、日本の開発協力もこれを踏まえています。能力強化のない保護は守る側次第になり、保護のない能力強化は人々を危険の中に置き去りにします。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q047',
    outcome: 'e2-o3',
    module: 'm4',
    points: 2,
    stem: {
      en: 'A programme for former fighters registers everybody who hands in a rifle. After a month, 610 men and 4 women are on the list. You know that many women cooked, carried and nursed for the group. What follows?',
      ja: '元戦闘員のための事業は、銃を引き渡した人を登録します。1か月後、名簿には男性610人、女性4人が載っています。武装勢力のもとで炊事や運搬や看護をしていた女性が多いことを、あなたは知っています。何が言えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Women prefer to go home quietly, and the figures show it; leave them in peace',
          ja: '数字のとおり、女性は静かに家へ帰りたいのだから、そっとしておく',
        },
        correct: false,
        because: {
          en: 'Some do. But nobody has offered them another way, so that you cannot know.',
          ja: 'そういう人もいます。しかし、ほかの道が示されていないので、それが望みかどうかは分かりません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The condition excludes them: open a second way in, and ask women how',
          ja: '条件が女性を外している。別の入口を設け、方法を女性に聞く',
        },
        correct: true,
        because: {
          en: 'The rifles are with the men. A discreet way, without a weapon and without public lists, lets women choose.',
          ja: '銃を持っているのは男性です。武器も公開の名簿も要らない、目立たない入口があれば、女性も選べます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Ask commanders for a complete list of the women who were with them',
          ja: '一緒にいた女性の完全な名簿を、司令官に出させる',
        },
        correct: false,
        because: {
          en: 'The commander would again decide about them, and a list can mark them for life.',
          ja: '再び司令官に身の振り方を決められ、名簿によって一生の烙印を押されかねません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Set a quota of 30 per cent, and pay each woman who comes forward',
          ja: '30％の枠を設け、名乗り出た女性一人ひとりに金を払う',
        },
        correct: false,
        because: {
          en: 'Payment for coming forward fills the quota with whoever is sent.',
          ja: '名乗り出るだけで金を払えば、送り込まれた人で枠が埋まります。',
        },
      },
    ],
    explanation: {
      en: 'Disarmament decides by the weapon, reintegration by life. Who is left out at the door turns up again in poverty, in dependence on the commander, or in the next war. Boys and girls under 18 go to child protection, with or without a weapon.',
      ja: '武装解除は武器で人を分けますが、社会復帰に関わるのは暮らしです。入口で外された人は、貧困や司令官への依存の中に、あるいは次の戦争の中に再び現れます。18歳未満の子どもは、武器の有無にかかわらず、子どもの保護の担当につなぎます。',
    },
  },
  {
    kind: 'match',
    key: 'e2-q048',
    outcome: 'e2-o1',
    module: 'm4',
    points: 2,
    stem: {
      en: 'How close do a civilian organisation and a force work in each case? Match each situation to the relation it describes.',
      ja: '文民の組織と部隊は、それぞれどのくらい近い関係で仕事をしていますか。場面と関係を組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Both use the same valley; each keeps to its own plan and is not seen with the other',
          ja: '同じ谷で活動するが、それぞれの計画に従い、一緒にいるところを見られないようにする',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'They exchange times of convoys, so that trucks and tanks are not on the bridge together',
          ja: '車列の時刻を知らせ合い、トラックと戦車が橋で出会わないようにする',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'In a UN mission, police and civil affairs run one help desk for returnees',
          ja: '国連ミッションで、警察と民政部門が、帰還民の相談窓口を一緒に運営する',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Cooperation', ja: '協力' } },
      { id: 'r2', text: { en: 'Coordination', ja: '調整' } },
      { id: 'r3', text: { en: 'Coexistence', ja: '共存' } },
    ],
    pairs: { l1: 'r3', l2: 'r2', l3: 'r1' },
    explanation: {
      en: 'The nearer a force is to being a party to the conflict, the greater the distance. None of the three is right everywhere: the policy of your organisation or mission says which applies, and it differs from one to the next.',
      ja: '部隊が紛争の当事者に近いほど、距離を大きく取ります。どれか一つがどこでも正しいわけではありません。どれによるかは所属する組織やミッションの方針が定めており、それぞれ異なります。',
    },
  },
]
