import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l2: LessonContent = {
  key: 'm5-l2',
  title: { en: 'Recruitment, procurement, rumours', ja: '採用、調達、うわさ' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Long before your first well gives water, people have seen whom you hired, from whom you rent the house, and what is said about it at the market. For most of them that is your project. You can win it or lose it in six weeks.',
      },
      { kind: 'heading', text: 'Recruitment' },
      {
        kind: 'paragraph',
        text: 'The quick way runs through those you know: the interpreter’s cousin, the hotel owner’s daughter. They speak English because they went to school, and they went to school because the schools were on their side. **Hiring the best available often means hiring one group.** The others will not write to complain. They will draw a conclusion.',
      },
      {
        kind: 'list',
        items: [
          '**Ask for what the work needs**, and nothing else. Does the guard need English? Does the field officer need a degree that only one region could give?',
          '**Advertise where everybody hears it:** both markets, both languages, radio, spoken as well as written, with the same number of days for all.',
          '**A panel of several,** of different origin, with written marks. Nobody sits on it whose relative applies.',
          '**Look at the whole:** who gets the desk jobs, who the shovels? Who would be in the car, at which checkpoint?',
          '**Do not ask for ethnicity on a form.** Know it as everybody knows it, discuss it in the panel with care, and keep no list.',
        ],
      },
      { kind: 'check', check: 'm5-l2-driver' },
      { kind: 'heading', text: 'Procurement' },
      {
        kind: 'table',
        caption: 'Where money meets the conflict',
        head: ['Decision', 'What can go wrong', 'What helps'],
        rows: [
          [
            'Office and houses',
            'The landlord is a minister’s brother, or the house was taken from somebody who fled',
            'Ask three neighbours who lived there before the war; a lawyer looks at the papers',
          ],
          [
            'Vehicles',
            'Rented from the owner who also serves the armed group',
            'Several small contracts; know the drivers; change the suppliers',
          ],
          [
            'Cement, food',
            'One trader can pass the road, because he shares',
            'Smaller lots, purchase on both sides, a published price',
          ],
          [
            'Day labour',
            'The foreman sells the places',
            'Draw lots in public from all who come; pay each worker directly',
          ],
          [
            'Allowances',
            'Meetings become an income, and a prize',
            'Rates agreed with other organisations; the same for all',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Your organisation’s procurement rules stand above these hints: thresholds, number of quotations and who signs differ. But the lowest of three quotations can still be the worst choice if all three come from one family. Write that into the file before the award, so that the person who signs can decide.',
      },
      { kind: 'heading', text: 'Rumours' },
      {
        kind: 'paragraph',
        text: 'A rumour is news for people who have been given none. It is seldom true, and always informative: it says what they fear and whom they do not believe. To call it nonsense confirms it.',
      },
      {
        kind: 'steps',
        items: [
          '**Hear it early.** Guards, drivers and cleaners hear it first. Let them tell it without being laughed at.',
          '**Write it down as it is told,** with place and date; not who told it.',
          '**Rate it:** could somebody be hurt because of it today? If so, call security at once.',
          '**Find the true part.** Nearly always there is one.',
          '**Answer with facts that can be seen,** through somebody whom that side believes, within a day or two. Do not repeat the rumour’s words.',
          '**Change what made it plausible.** Otherwise it comes back.',
        ],
      },
      {
        kind: 'scenario',
        title: '“They write down our children”',
        situation: [
          'Enumerators of the health project go from house to house in Tesh, with tablets, and ask for names and ages of children. On the third day it is said that the army will take boys over fourteen. A tablet is smashed. The enumerators are all from the valley: those from Tesh had failed the written test.',
        ],
        response: [
          'Masato Hirai stops the survey the same hour and brings the enumerators back by the agreed route; he informs the security officer. Nobody is accused.',
          'With the midwife he looks for the true part: six years ago, men did come with lists. What is really needed? Not names: ages in bands, for vaccine. The tablets go back into their boxes.',
          'Two days later the midwife and two women of Tesh, trained in an afternoon, count with pebbles and paper, in front of everybody, and hang up the result. For the next round the test is spoken as well as written. In his report Masato calls the smashed tablet “a complaint, correctly addressed”.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'When the rumour names a person',
        text: '“He is a spy”, “she has the money”: such a rumour can kill. Do not argue about it in public. Get the person out of sight and in touch with security, with his or her consent, and only then deal with the story.',
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'People judge your fairness by whom you hire and pay, before any result.',
          'Published criteria, wide channels, mixed panels; accept the delay they cost.',
          'Answer a rumour’s reason, not its words.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '最初の井戸から水が出るずっと前に、人々は見ています。誰を雇ったか、誰から家を借りたか、市場で何と言われているか。多くの人にとっては、それがあなたの事業です。評判は6週間で決まります。',
      },
      { kind: 'heading', text: '採用' },
      {
        kind: 'paragraph',
        text: '早いのは、知り合いを通じて探すことです。通訳のいとこ、宿の主人の娘。英語が話せるのは学校に通えたからで、学校に通えたのは、学校がその人たちの側にあったからです。**手近な人のうち最も優秀な人を採れば、一つの集団ばかりを採ることになりがちです。** ほかの人々は、苦情の手紙を書いてはきません。ただ、結論を下します。',
      },
      {
        kind: 'list',
        items: [
          '**その仕事に要ることだけを求めます。** 警備員に英語は要るでしょうか。現場担当に、一つの地方でしか取れなかった学位が要るでしょうか。',
          '**皆に届く方法で募集します。** 両方の市場、両方の言葉、ラジオ。文字でも口頭でも知らせ、応募期間は誰にも同じにします。',
          '**選考は、出身の異なる複数の人で行い、**採点を書面に残します。親族が応募している人は加わりません。',
          '**全体を見ます。** 机の仕事は誰に、つるはしの仕事は誰に偏っていないか。どの検問所を、誰を乗せて通るか。',
          '**民族を書かせる欄を設けません。** 土地の人なら誰でも知っていることとして承知しておき、選考の場で慎重に話し合い、一覧は残しません。',
        ],
      },
      { kind: 'check', check: 'm5-l2-driver' },
      { kind: 'heading', text: '調達' },
      {
        kind: 'table',
        caption: '資金が紛争と交わるところ',
        head: ['決めること', '起こりうること', '役に立つこと'],
        rows: [
          [
            '事務所と住居',
            '家主が大臣の兄弟である。逃れた人から奪われた家である',
            '戦争前に誰が住んでいたかを近所の3人に聞き、書類を法律家に見てもらう',
          ],
          ['車両', '武装勢力にも車を出している持ち主から借りる', '小口の契約に分け、運転手を知り、業者を入れ替える'],
          ['セメント、食料', '分け前を渡す商人だけが道を通れる', '小分けにして双方から買い、価格を公表する'],
          ['日雇い', '現場監督が働き口を売る', '集まった人全員で公開の抽選を行い、一人ずつ直接支払う'],
          ['手当', '会合が収入源になり、褒美になる', 'ほかの団体と額をそろえ、誰にも同額を払う'],
        ],
      },
      {
        kind: 'paragraph',
        text: '所属組織の調達規則が、これらの工夫に優先します。金額の基準、見積もりの数、署名者は組織によって異なります。ただし、3社の見積もりの最安値でも、3社とも一つの家族のものなら、最悪の選択になりえます。発注の前にそのことを書類に記し、署名する人が判断できるようにします。',
      },
      { kind: 'heading', text: 'うわさ' },
      {
        kind: 'paragraph',
        text: 'うわさは、何も知らされていない人たちのニュースです。正しいことはまれですが、学ぶところは必ずあります。人々が何を恐れ、誰を信じていないかを教えてくれるからです。ばかげていると言えば、かえって本当だと思われます。',
      },
      {
        kind: 'steps',
        items: [
          '**早く耳に入れます。** 先に聞くのは、警備員、運転手、清掃員です。笑われずに話せるようにします。',
          '**語られたとおりに書き留めます。** 場所と日付を添え、誰が話したかは書きません。',
          '**危険の度合いを見きわめます。** そのために今日、誰かが傷つくおそれがあれば、すぐに安全担当に連絡します。',
          '**本当の部分を探します。** ほとんどの場合、何かがあります。',
          '**目で確かめられる事実で答えます。** その側の人が信じる人を通じて、1日か2日のうちに伝えます。うわさの言葉は繰り返しません。',
          '**もっともらしく思わせた原因を改めます。** そうしなければ、また広まります。',
        ],
      },
      {
        kind: 'scenario',
        title: '「子どもを書き留めている」',
        situation: [
          '保健事業の調査員が、タブレットを手にテシュ村の家々を回り、子どもの名前と年齢を尋ねています。3日目、軍が14歳を超えた男の子を連れて行くらしい、という話が広まり、タブレットが1台たたき壊されました。調査員は全員、谷の出身です。テシュ村の応募者は、筆記試験で落ちていました。',
        ],
        response: [
          '平井雅人さんは、すぐさま調査を止め、決めてあった経路で調査員を戻し、安全担当官に知らせます。誰も責めません。',
          '助産師とともに、本当の部分を探します。6年前、名簿を持った男たちが実際に来ていました。では、調査に本当に要るのは何か。名前ではなく、ワクチンのための年齢層別の人数です。タブレットは箱に戻しました。',
          '2日後、半日の研修を受けた村の女性2人と助産師が、皆の前で小石と紙を使って数え、結果を張り出しました。次の募集からは、試験を筆記と口頭で行います。平井さんは報告書に、壊されたタブレットを「正しい相手に届いた苦情」と書きました。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'うわさが個人を名指ししたとき',
        text: '「あいつはスパイだ」「あの女が金を持っている」。こうしたうわさは、人の命を奪うことがあります。人前で反論してはいけません。まず本人の同意を得て、人目につかない所に移し、安全担当につなぎます。うわさへの対応は、その後です。',
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '人々は、成果が出るより先に、誰を雇い誰に払うかで公平さを判断します。',
          '基準の公表、幅広い募集、出身の異なる選考委員。それにかかる遅れは受け入れます。',
          'うわさの言葉にではなく、うわさの理由に答えます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm5-l2-driver',
      stem: {
        en: 'You need a driver by Monday. Your best driver recommends his brother-in-law, experienced and honest. All four drivers so far are from the valley; half your journeys go to the hill. What do you do?',
        ja: '月曜日までに運転手が1人必要です。最も頼りになる運転手が、経験豊富で正直だという義理の弟を推薦しました。今いる4人の運転手は全員谷の出身で、移動の半分は丘へ行くものです。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Take him: a known honest man is worth more than balance.',
            ja: '採用する。正直だと分かっている人は、均衡よりも大切だ。',
          },
          correct: false,
          because: {
            en: 'He may be excellent. But on the hill a fifth driver from the valley is one more reason to see you as theirs, and a risk for him as well.',
            ja: '優れた人かもしれません。しかし丘では、谷出身の5人目は、あなたを谷の側と見る理由をまた一つ増やし、本人にとっても危険です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Refuse him, and appoint the first applicant from the hill.',
            ja: '断り、丘の出身で最初に応募した人を採用する。',
          },
          correct: false,
          because: {
            en: 'To choose by origin alone is the same fault with the sign reversed, and a driver is responsible for lives.',
            ja: '出身だけで選ぶのは、裏返しの同じ誤りです。それに、運転手は人の命を預かります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Hire by the day meanwhile, and advertise in both places with a driving test; he may apply.',
            ja: '当面は日雇いでしのぎ、両方の土地で募集して実技試験をする。義理の弟も応募できる。',
          },
          correct: true,
          because: {
            en: 'The need of Monday is met, and the post is won by a test that everybody could take. Your best driver is not on the panel.',
            ja: '月曜日の必要を満たし、職は、誰でも受けられる試験で決まります。推薦した運転手は選考に加わりません。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Ask the district officer to propose somebody neutral.',
            ja: '中立な人を推薦してもらうよう、郡長に頼む。',
          },
          correct: false,
          because: {
            en: 'A favour asked is a favour owed, and in the district office nobody is neutral about a salary.',
            ja: '頼み事は借りになります。それに、給料のある職について、郡の役所に中立な人はいません。',
          },
        },
      ],
    },
  ],
}
