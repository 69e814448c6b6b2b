import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l1: LessonContent = {
  key: 'm4-l1',
  title: { en: 'Standards on and off duty', ja: '勤務中も勤務外も守る基準' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'In a mission you are never only a private person. The woman who sells you bread on Sunday has no way of knowing that you are off duty. What one of us does can close a road, end an interview or turn a district against hundreds of colleagues. The standards therefore hold day and night, on leave, in your room and on your telephone.',
      },
      { kind: 'heading', text: 'Four sets of rules, one person' },
      {
        kind: 'table',
        caption: 'What binds you at the same time',
        head: ['Rules', 'For example', 'Remember'],
        rows: [
          [
            'Law of the host country',
            'Traffic, drugs, customs, photography',
            'Immunity, where you have any, protects the work and not the person. It can be waived, and it excuses nothing.',
          ],
          [
            'Rules of the mission',
            'Curfew, out-of-bounds places, alcohol, vehicles',
            'They change with the situation. Know the date of the version you have read.',
          ],
          [
            'Rules of your employer at home',
            'Service discipline, gifts, side work, public statements',
            'They travel with you. Service abroad does not suspend them.',
          ],
          [
            'Duties of your profession',
            'Secrecy of a nurse, neutrality of an election adviser',
            'If you are told to break them, decline politely and call the head of your profession in the mission.',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'When two rules differ',
        text: 'Follow the stricter one today and ask in writing which applies. “At home this is allowed” and “everybody here does it” are the two sentences that stand most often at the beginning of a disciplinary file.',
      },
      { kind: 'heading', text: 'Three questions before you act' },
      {
        kind: 'steps',
        items: [
          '**Could the other person say no to me without a cost?** You have a salary, a passport, a vehicle and a way out. If refusing you is expensive, agreement means little.',
          '**Would I tell my supervisor about it today, without being asked?** A plan that depends on silence has already answered you.',
          '**If somebody filmed it, what would people here conclude about the mission?** They will not see your reasons. They will see the badge.',
        ],
      },
      { kind: 'heading', text: 'Where it goes wrong in practice' },
      {
        kind: 'list',
        items: [
          '**After work.** Curfew and out-of-bounds lists apply to the person, not to working hours. Being driven there by a friend is also being there.',
          '**The vehicle.** No unlisted passengers, no errands, no alcohol before driving. Seat belts, also in the back.',
          '**The telephone.** A joke about a party to the conflict, a heart under a politician’s post, a picture with a soldier’s rifle: each can end your impartiality in one evening.',
          '**Words.** Nicknames for a nation, remarks about bodies, imitation of an accent. Those who hear them daily are often those who cannot complain: drivers, cleaners, interpreters.',
          '**Silence.** To see harm and look away is a choice as well, and in many rules a breach of duty.',
        ],
      },
      { kind: 'check', check: 'm4-l1-lift' },
      { kind: 'heading', text: 'Inside the team' },
      {
        kind: 'paragraph',
        text: 'Harassment, discrimination and abuse of authority are misconduct too. If you witness them: interrupt with something ordinary (“Daud, could you come with me for a moment?”), ask the person afterwards what they would like, note time, place and words the same day, and offer to go along to the focal point. If you are the one who is told “that hurt”, do not explain your intention first. Say “thank you for telling me”, stop, and put it right.',
      },
      {
        kind: 'scenario',
        title: 'The house in Talamba',
        situation: [
          'Four colleagues share a rented house. On Saturday there is music until two, and a mission car stands across the neighbour’s gate. Tomas Reyl puts a short film of the evening online; a mission flag hangs behind the bottles. On Monday the district chief cancels a meeting that took six weeks to arrange. He gives no reason.',
        ],
        response: [
          'Kaori Nishi, who was in the house, does not wait to be asked. On Monday morning she tells the head of office what happened, with times, and that she drove nobody. The film is taken down, and she says that it had been up for thirty hours.',
          'The head of office and Tomas call on the neighbour, apologise without excuses and listen. Nobody asks the interpreter to “smooth it over” for them. Rules for the house are written on one page. The district chief receives them ten days later.',
          'What cost most was not the noise. It was that the neighbour had complained on Friday already, to a guard, and that nobody had passed it on.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Before your first weekend',
        items: [
          'You have read the curfew and the out-of-bounds list, and noted their date',
          'You know the rule on alcohol and driving, and follow the stricter one of mission and employer',
          'Your public profiles show no unit, no place and no opinion on the parties',
          'You know who in the neighbourhood can complain to you, and how',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ミッションでは、完全な私人でいられる時間はありません。日曜日にパンを売ってくれる女性には、あなたが休みかどうかは分かりません。一人の振る舞いが、道を閉ざし、聞き取りを途絶えさせ、地域全体を何百人もの同僚の敵に回すことがあります。だからこそ基準は、昼も夜も、休暇中も、自室でも、携帯電話の中でも変わりません。',
      },
      { kind: 'heading', text: '一人を縛る四つの規則' },
      {
        kind: 'table',
        caption: '同時に適用されるもの',
        head: ['規則', '例', '心得ておくこと'],
        rows: [
          [
            '受入国の法令',
            '交通、薬物、税関、撮影',
            '免除が認められている場合も、守られるのは任務であって、個人ではありません。免除は放棄されることがあり、何をしてもよいという意味ではありません。',
          ],
          [
            'ミッションの規則',
            '外出制限、立入禁止の場所、飲酒、車両',
            '情勢に応じて変わります。自分が読んだ版の日付を覚えておきます。',
          ],
          ['派遣元の規則', '服務規律、贈与、兼業、対外発言', '派遣先にもついてきます。海外勤務の間も停止されません。'],
          [
            '職業上の義務',
            '看護師の守秘義務、選挙専門家の中立性',
            '破るよう求められたら丁寧に断り、ミッション内の自分の職種の責任者に連絡します。',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '二つの規則が食い違うとき',
        text: '今日のところは厳しいほうに従い、どちらが適用されるかを書面で確かめます。「日本では認められている」「ここでは皆やっている」。懲戒の記録の冒頭に最もよく出てくるのが、この二つの言い分です。',
      },
      { kind: 'heading', text: '行動する前の三つの問い' },
      {
        kind: 'steps',
        items: [
          '**相手は、損をせずに断れるか。** あなたには給与も旅券も車も、帰る場所もあります。断ることが高くつく相手の「はい」には、ほとんど意味がありません。',
          '**聞かれなくても、今日のうちに上司に話せるか。** 黙っていることを前提にした計画なら、答えはもう出ています。',
          '**撮影されたら、現地の人はミッションをどう思うか。** 事情までは映りません。映るのは身分証です。',
        ],
      },
      { kind: 'heading', text: '実際につまずくところ' },
      {
        kind: 'list',
        items: [
          '**勤務の後。** 外出制限も立入禁止も、勤務時間ではなく人にかかります。友人の車で連れて行かれても、行ったことに変わりはありません。',
          '**車。** 名簿にない人を乗せない、私用に使わない、飲んだら運転しない。後部座席でもシートベルトを締めます。',
          '**携帯電話。** 紛争当事者をからかう冗談、政治家の投稿への「いいね」、兵士の銃を持った記念写真。どれも一晩であなたの公平性を失わせます。',
          '**言葉。** 国民へのあだ名、容姿についての発言、なまりの物まね。毎日それを聞かされるのは、多くの場合、苦情を言えない立場の運転手、清掃員、通訳です。',
          '**沈黙。** 害を見て目をそらすことも一つの選択であり、多くの規則では義務違反になります。',
        ],
      },
      { kind: 'check', check: 'm4-l1-lift' },
      { kind: 'heading', text: 'チームの中で' },
      {
        kind: 'paragraph',
        text: 'ハラスメント、差別、権限の濫用も不正行為です。目にしたときは、何気ない一言で割って入ります（「ダウドさん、ちょっと来てもらえますか」）。後で本人にどうしたいかを尋ね、日時、場所、発言をその日のうちに書き留め、相談担当者のところへ一緒に行こうと申し出ます。自分が「あれは傷ついた」と言われたときは、先に意図を説明しないでください。「話してくれてありがとうございます」と答え、やめて、改めます。',
      },
      {
        kind: 'scenario',
        title: 'タランバの家',
        situation: [
          '同僚4人が一軒の家を借りています。土曜日、音楽は午前2時まで続き、ミッションの車が隣家の門をふさいでいました。トマス・レイルさんはその夜の短い動画を公開します。酒瓶の後ろにミッションの旗が写っています。月曜日、6週間かけて調整した面会を、郡長が理由も告げずに取り消しました。',
        ],
        response: [
          'その場にいた西香織さんは、聞かれるのを待ちません。月曜日の朝、何時に何があったか、自分は誰も車に乗せていないことを、事務所長に話します。動画は削除されました。30時間公開されていたことも伝えます。',
          '所長とレイルさんは隣家を訪ね、言い訳をせずに謝り、話を聞きます。通訳に「うまく取りなしておいて」とは頼みません。家の決まりを1枚の紙にまとめました。郡長が会ってくれたのは10日後でした。',
          '最も高くついたのは、騒音ではありません。隣の人は金曜日にはもう警備員に苦情を伝えていたのに、誰もそれを取り次がなかったことです。',
        ],
      },
      {
        kind: 'checklist',
        title: '最初の週末の前に',
        items: [
          '外出制限と立入禁止の一覧を読み、その日付を控えた',
          '飲酒と運転の規則を知り、ミッションと派遣元のうち厳しいほうに従っている',
          '公開しているプロフィールに、部署、居場所、当事者への意見が出ていない',
          '近所の人が、誰に、どうやって苦情を言えるかを知っている',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l1-lift',
      stem: {
        en: 'Friday evening, off duty. A mission driver you know offers to take you and two local friends to the lake in the mission car, “it is on my way”. What do you do?',
        ja: '勤務を終えた金曜日の夜。顔見知りのミッションの運転手が、あなたと現地の友人2人をミッションの車で湖まで送ると言います。「どうせ通り道だから」。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Accept, since the driver is responsible for the car.',
            ja: '車の責任は運転手にあるので、乗せてもらう。',
          },
          correct: false,
          because: {
            en: 'If there is an accident, he loses his work and your friends have no cover. You knew the rule as well as he did.',
            ja: '事故が起きれば、運転手は職を失い、友人たちには補償がありません。規則を知っていたのはあなたも同じです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Go alone with him, and let your friends take a taxi.',
            ja: '自分だけ乗せてもらい、友人にはタクシーで来てもらう。',
          },
          correct: false,
          because: {
            en: 'That removes the unlisted passengers, but not the private errand or your part in it.',
            ja: '名簿にない人を乗せる問題は消えますが、私用であることも、それに加わったことも変わりません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Decline warmly, and find a means of transport that the rules allow.',
            ja: '礼を言って断り、規則で認められた交通手段を探す。',
          },
          correct: true,
          because: {
            en: 'You protect the driver as much as yourself. He may have offered because he felt he could not do otherwise.',
            ja: '自分だけでなく、運転手も守ることになります。断りにくくて申し出たのかもしれません。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Accept, and pay him for the fuel so that nothing is owed.',
            ja: '乗せてもらい、貸し借りのないように燃料代を払う。',
          },
          correct: false,
          because: {
            en: 'Now he is selling the use of mission property, and you are the buyer.',
            ja: 'それでは運転手がミッションの財産の利用を売り、あなたが買ったことになります。',
          },
        },
      ],
    },
  ],
}
