import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 3, core areas: DDR, justice, governance and elections, livelihoods and land, displacement. */
export const questionsM3: readonly Question[] = [
  {
    kind: 'single',
    key: 'e2-q025',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'In a village each former fighter gets a cash payment; the neighbours, whose houses were burnt, get nothing. What is the main risk, and the remedy?',
      ja: 'ある村で、元戦闘員には一人ずつ現金が支給され、家を焼かれた隣人には何も支給されません。最も大きなリスクと、その対策はどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The cash is spent within weeks; pay it out in twelve monthly instalments instead',
          ja: '現金が数週間で使い果たされる。対策は、12か月の分割で支給すること',
        },
        correct: false,
        because: {
          en: 'Instalments make the money last. The neighbours still see who is paid.',
          ja: '分割すれば長持ちしますが、誰が受け取るかを隣人が見ていることは変わりません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Commanders take a share of the cash; pay the fighters by mobile telephone',
          ja: '指揮官が上前をはねる。対策は、携帯電話で送金すること',
        },
        correct: false,
        because: {
          en: 'A real risk with a good remedy, but it is not what sets the village against the fighters.',
          ja: '実際にあるリスクで対策も適切ですが、村と元戦闘員の対立のもとはそこではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Prices rise in the market; hand out food and tools in place of the money',
          ja: '市場の物価が上がる。対策は、現金の代わりに食料と道具を配ること',
        },
        correct: false,
        because: {
          en: 'Food for fighters alone sends the same message as cash.',
          ja: '元戦闘員だけへの食料も、現金と同じことを伝えます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Resentment and a reason to arm; let the village choose help for all',
          ja: '恨みと再武装の誘因。対策は、全員への支援を村が選ぶこと',
        },
        correct: true,
        because: {
          en: 'If violence is seen to pay, the next group will arm. Community-based reintegration helps the place in which both live.',
          ja: '暴力が得になると見えれば、次の集団が武装します。地域社会を基盤とする社会復帰は、双方が暮らす場所を支えます。',
        },
      },
    ],
    explanation: {
      en: 'What counts is not only what the fighter receives but what the neighbours conclude from it. A bridge or mill which the village has chosen, built by both for the same wage, is reintegration that can be seen.',
      ja: '大切なのは、元戦闘員が何を受け取るかだけでなく、隣人がそこから何を読み取るかです。村が選んだ橋や製粉所を、双方が同じ賃金で造る。それが、目に見える社会復帰です。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q026',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Put the stages of a DDR programme in the order in which they usually begin.',
      ja: 'DDRの各段階を、ふつう始まる順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'The parties agree who is to be included, and who verifies it',
          ja: '誰を対象とし、誰が確かめるかに、当事者が合意する',
        },
      },
      {
        id: 's2',
        text: { en: 'Weapons are handed in, recorded and secured', ja: '武器が引き渡され、記録され、管理される' },
      },
      {
        id: 's3',
        text: {
          en: 'Fighters are registered and formally discharged',
          ja: '戦闘員が登録され、正式に除隊する',
        },
      },
      {
        id: 's4',
        text: {
          en: 'They get transport home, and food and an allowance for the first months',
          ja: '帰郷の交通手段と、最初の数か月の食料や手当を受け取る',
        },
      },
      {
        id: 's5',
        text: {
          en: 'They find work and a place among their neighbours',
          ja: '仕事と、隣人の中での居場所を得る',
        },
      },
    ],
    explanation: {
      en: 'Agreement, disarmament, demobilisation, reinsertion, reintegration. In practice they overlap, and reintegration must be prepared from the first day. Children are the exception: they are released at once, whatever the stage.',
      ja: '合意、武装解除、動員解除、再定着支援、社会復帰の順です。実際には重なり合い、社会復帰の準備は初日から始めます。子どもは例外で、どの段階であっても直ちに離脱させます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q027',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'A programme admits whoever hands in a rifle. Who belonged to the armed group and is wrongly left out by this rule? Choose all that apply.',
      ja: 'ある計画は、銃を引き渡した人だけを受け入れます。武装勢力に属していたのに、この決まりで不当に取り残されるのは誰ですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A woman who nursed and cooked for the company for six years',
          ja: '6年間、中隊で看護と炊事をした女性',
        },
        correct: true,
        because: {
          en: 'She was part of the group and needs a way back, though nobody gave her a rifle.',
          ja: '銃は渡されなくても組織の一員であり、戻る道が必要です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'A trader in town who sold cartridges to both sides',
          ja: '双方に弾を売っていた町の商人',
        },
        correct: false,
        because: {
          en: 'He did business with them; he was no member. Other law applies to him.',
          ja: '取引をしていただけで、一員ではありません。別の法律の問題です。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A boy of fifteen who carried messages',
          ja: '言づてを運んでいた15歳の少年',
        },
        correct: true,
        because: {
          en: 'He is to be released at once and without conditions, cared for apart from adults, and never asked for a weapon.',
          ja: '直ちに無条件で離脱させ、大人と分けて保護します。武器を求めることは決してありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A fighter who lost his leg and his rifle in the last month',
          ja: '先月、片脚と銃を失った戦闘員',
        },
        correct: true,
        because: {
          en: 'He cannot come to the site or hand anything in. The programme has to go to him.',
          ja: '会場に来ることも、何かを引き渡すこともできません。計画のほうから訪ねます。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'A politician who spoke for the group in the capital',
          ja: '首都でその武装勢力を代弁していた政治家',
        },
        correct: false,
        because: {
          en: 'His place is in the political agreement, not in a programme for fighters.',
          ja: 'その処遇は政治的な合意で扱うもので、戦闘員のための計画の対象ではありません。',
        },
      },
    ],
    explanation: {
      en: '“One man, one gun” counts rifles, not people. Register by role, have women on the staff, go to those who cannot come, and never let a child wait.',
      ja: '「一人に銃一丁」は、人ではなく銃を数えます。役割で登録し、女性の職員を置き、来られない人を訪ね、子どもを決して待たせません。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q028',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'As part of reintegration a former commander is to become head of the police in Kasuru. Credible reports say that he ordered the burning of Tesh. You are asked for advice. What do you recommend?',
      ja: '社会復帰の一環として、ある元指揮官がカスルの警察署長になろうとしています。信頼できる報告によれば、テシュ村の焼き討ちを命じた人物です。助言を求められました。何を勧めますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'No appointment before a proper vetting, and a clear word to his men meanwhile',
          ja: 'きちんとした人員審査が済むまで任命せず、その間、部下にはっきり説明する',
        },
        correct: true,
        because: {
          en: 'Those who are to call the police must be able to trust them. Clarity keeps his men from fearing for themselves.',
          ja: '警察を頼るべき人々が、信頼できなければなりません。はっきり説明すれば、部下が自分の身を案じずに済みます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Appoint him on probation for a year, because he alone can keep his men in order',
          ja: '部下を抑えられるのは彼だけなので、1年間の試用として任命する',
        },
        correct: false,
        because: {
          en: 'For that year Tesh has no police. Evidence and witnesses are in his hands.',
          ja: 'その1年、テシュ村には警察がないのと同じです。証拠も証人も、彼の手の内にあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Have him arrested at the ceremony, in front of his men',
          ja: '任命式で、部下の前で逮捕させる',
        },
        correct: false,
        because: {
          en: 'Arrest is for a court to order. A show in front of armed men may cost lives and the agreement.',
          ja: '逮捕は裁判所が命じるものです。武装した部下の前での見せ場は、人命と合意を失わせかねません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Stay out of it: appointments are an internal matter of the government of Selat',
          ja: '人事はセラト政府の内政問題なので、関わらない',
        },
        correct: false,
        because: {
          en: 'The decision is the government’s. You were asked for advice, and your programme would pay for that police.',
          ja: '決めるのは政府です。しかし、助言を求められたのであり、その警察の費用はあなたの事業が出すのです。',
        },
      },
    ],
    explanation: {
      en: 'DDR and justice meet in the new institutions. Vetting looks at each person by fair rules and with a chance to answer; it belongs in the plan from the beginning, not after the uniforms have been handed out.',
      ja: 'DDRと正義は、新しい組織の中で出会います。人員審査では、公正な基準で一人ひとりを見て、本人に弁明の機会を与えます。制服を配った後ではなく、初めから計画に入れておきます。',
    },
  },
  {
    kind: 'match',
    key: 'e2-q029',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Match what people say to the measure that answers it most directly.',
      ja: '人々の言葉と、それに最も直接に応える手だてを組み合わせてください。',
    },
    left: [
      { id: 'l1', text: { en: '“Where does my brother lie?”', ja: '「兄はどこに眠っているのか」' } },
      { id: 'l2', text: { en: '“He must answer for what he did.”', ja: '「あの男に責任を取らせたい」' } },
      { id: 'l3', text: { en: '“My roof is gone.”', ja: '「家の屋根を失った」' } },
      {
        id: 'l4',
        text: { en: '“The same men carry the guns today.”', ja: '「同じ男たちが今日も銃を持っている」' },
      },
      {
        id: 'l5',
        text: {
          en: '“For ten years they said it never happened.”',
          ja: '「10年間、そんなことはなかったと言われ続けた」',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Search for the missing', ja: '行方不明者の捜索' } },
      { id: 'r2', text: { en: 'A trial', ja: '裁判' } },
      { id: 'r3', text: { en: 'Restitution or compensation', ja: '返還または補償' } },
      { id: 'r4', text: { en: 'Vetting of police and army', ja: '警察と軍の人員審査' } },
      { id: 'r5', text: { en: 'A public acknowledgement', ja: '公に事実を認めること' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'Truth, justice, reparation and no repetition answer different needs. Offering the one in place of the other, a memorial instead of a grave, is felt as a second wrong.',
      ja: '真実、正義、賠償、再発の防止は、それぞれ異なる求めに応えます。墓の代わりに追悼碑というように、別のものを差し出せば、二度目の不正と受け取られます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q030',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Elections are four months away. Which measures lower the risk that the loser takes up arms? Choose all that apply.',
      ja: '選挙まで4か月です。負けた側が武器を取るリスクを下げるのはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Results are posted at each polling station as soon as they are counted',
          ja: '開票が済みしだい、投票所ごとに結果を貼り出す',
        },
        correct: true,
        because: {
          en: 'Everybody can add up. Rumours find less room.',
          ja: '誰もが合計を確かめられ、噂の入り込む余地が減ります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Complaints are heard within days, by a body that both accept',
          ja: '双方が認める機関が、数日のうちに苦情を審理する',
        },
        correct: true,
        because: {
          en: 'There is somewhere to go with anger other than the street.',
          ja: '怒りを、通り以外のどこかへ持って行けます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The winner alone fills every post, so that responsibilities are clear',
          ja: '責任をはっきりさせるため、勝者がすべての役職を占める',
        },
        correct: false,
        because: {
          en: 'Where the winner takes all, losing cannot be borne.',
          ja: '勝者がすべてを取る所では、負けは耐えがたいものになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The smaller group has agreed seats or posts, with a date for review',
          ja: '小さな集団に議席や役職を確保し、見直しの日を決めておく',
        },
        correct: true,
        because: {
          en: 'They keep something to lose by war, and the arrangement need not last for ever.',
          ja: '戦争になれば失うものができ、取り決めも永久ではなくなります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'International staff say in public which candidate stands for peace',
          ja: '国際職員が、平和を望む候補者は誰かを公に述べる',
        },
        correct: false,
        because: {
          en: 'The candidate becomes “the foreigners’ man”, and your colleagues targets.',
          ja: 'その候補者は「外国人の手先」とされ、あなたの同僚は標的になります。',
        },
      },
    ],
    explanation: {
      en: 'An election is safe when losing can be borne: the count can be seen, complaints are heard, something remains for the loser, and outsiders keep their opinions to themselves.',
      ja: '負けた側が耐えられるとき、選挙は安全です。開票が見え、苦情が聞かれ、敗者にも何かが残り、外から来た人は意見を胸にしまっておくことです。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q031',
    outcome: 'e2-o4',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Ten days before the vote a candidate stands beside her broken car in the rain. Her rally, twenty kilometres on, begins in an hour. She waves at your project vehicle. Nobody is in danger. What do you do?',
      ja: '投票の10日前、ある候補者が、雨の中、故障した車のそばに立っています。20キロ先での集会は1時間後に始まります。あなたの事業の車に手を振っています。危険な目に遭っている人はいません。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Take her along, but ask her to get out a little before the rally so that nobody sees',
          ja: '乗せるが、人目につかないように集会の少し手前で降りてもらう',
        },
        correct: false,
        because: {
          en: 'Somebody always sees. Then it looks like something that had to be hidden.',
          ja: '必ず誰かが見ています。しかも、隠すべきことをしたように見えます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Drive on without stopping, since any contact with a candidate is forbidden',
          ja: '候補者との接触は一切禁じられているので、止まらずに通り過ぎる',
        },
        correct: false,
        because: {
          en: 'Courtesy is no campaign. To leave someone in the rain without a word is remembered too.',
          ja: '礼儀は選挙運動ではありません。雨の中の人を無言で置き去りにしたことも、記憶に残ります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Stop, explain that you carry no candidates, and offer to call help for her',
          ja: '止まって、候補者は誰も乗せられないと説明し、助けを呼ぶと申し出る',
        },
        correct: true,
        because: {
          en: 'The rule is the same for all, and the person is helped. Note it and tell your office.',
          ja: '決まりは誰に対しても同じで、困っている人は助けられます。記録し、事務所に伝えてください。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Take her, and offer the other candidates a ride of the same length next week',
          ja: '乗せて、翌週、ほかの候補者にも同じ距離の送迎を申し出る',
        },
        correct: false,
        because: {
          en: 'You would have opened a taxi service for a campaign. The first ride is the one that is photographed.',
          ja: '選挙運動のための送迎を始めたことになります。写真に撮られるのは、最初の1回です。',
        },
      },
    ],
    explanation: {
      en: 'During a campaign your vehicle is a statement. One rule for all, known beforehand, makes a refusal polite. If somebody’s life were in danger, you would of course help and report.',
      ja: '選挙運動の間、あなたの車は意思表示になります。誰にも同じ決まりを前もって知らせておけば、断っても失礼になりません。命に関わる場合は、もちろん助け、報告します。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q032',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Families in a camp are thinking of returning to their village. Put the preparations in a sensible order.',
      ja: 'キャンプの家族が、村に帰ることを考えています。準備を適切な順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Ask the families, women and young people too, what they want',
          ja: '女性や若者も含め、家族に何を望むかを尋ねる',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Have roads, wells and fields surveyed for mines',
          ja: '道路、井戸、畑の地雷を調べてもらう',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Some people go and see the place, and report to the others',
          ja: '何人かが現地を見に行き、皆に報告する',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Settle with those who live in the houses now how it will go on',
          ja: '今その家に住む人々と、今後どうするかを取り決める',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Those families who still wish to go move, with their papers',
          ja: 'なお帰りたいと望む家族が、書類とともに移る',
        },
      },
      {
        id: 's6',
        text: {
          en: 'Visit after six months: who has stayed, who has left, and why',
          ja: '6か月後に訪ね、誰がとどまり、誰が去ったか、その理由を確かめる',
        },
      },
    ],
    explanation: {
      en: 'The will of the people first; nobody visits before the ground has been surveyed; what the visitors find shows which houses are in dispute; and return is measured in months, not in lorries.',
      ja: 'まず本人の意思です。地面が調べられるまで、誰も見に行きません。見に行けば、どの家が争いになっているかが分かります。帰還は、トラックの台数ではなく、月数で測ります。',
    },
  },
  {
    kind: 'numeric',
    key: 'e2-q033',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'In March 1,250 people were taken home by lorry, and the ministry announced “1,250 returned”. In September 700 of them live in their villages, 300 are back in the camp and 250 live elsewhere. What percentage of those who were taken home stayed for the six months?',
      ja: '3月に1,250人がトラックで故郷に送られ、省庁は「1,250人が帰還した」と発表しました。9月の時点で、700人が村に暮らし、300人がキャンプに戻り、250人が別の場所にいます。送られた人のうち、6か月とどまったのは何パーセントですか。',
    },
    format: 'number',
    answer: 56,
    tolerance: 0,
    unit: { en: '%', ja: 'パーセント' },
    explanation: {
      en: '700 ÷ 1,250 = 0.56, so 56 %. Give this figure beside the announced one, with the reasons of the other 44 %. They tell you what is missing in the villages.',
      ja: '700÷1,250＝0.56、つまり56パーセントです。発表された数の横に、この数字と、残る44パーセントの人の理由を示します。村に何が足りないかが分かります。',
    },
  },
  {
    kind: 'scenario',
    key: 'e2-q034',
    outcome: 'e2-o5',
    module: 'm3',
    points: 3,
    stem: {
      en: 'You have funds to employ sixty people for two months to repair the canal between Lumo and Tesh. In both villages there are former fighters, families who have returned, and people who never left.',
      ja: 'ルモ村とテシュ村の間の水路を直すため、60人を2か月雇う予算があります。どちらの村にも、元戦闘員、帰還した家族、ずっととどまっていた人がいます。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Who may apply for the sixty places?',
          ja: '60人の枠に応募できるのは誰にしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Former fighters, since they are the most dangerous without work',
              ja: '仕事がないと最も危険なので、元戦闘員だけ',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'The neighbours learn that a gun gets you a job.',
              ja: '隣人は、銃があれば仕事がもらえると学びます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Anyone in either village who needs the income, women and men, one per household',
              ja: '収入を必要とする両村の人なら男女を問わず、1世帯から1人',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'The place is helped, and fighters work beside neighbours for the same wage.',
              ja: '地域が支えられ、元戦闘員も隣人と並んで、同じ賃金で働きます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'The strongest workers of both villages, so that the canal is sure to be finished in time',
              ja: '水路を確実に期限内に仕上げるため、両村で最も力のある働き手',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'The canal is done, and those with the greatest need have watched others earn.',
              ja: '水路は完成しますが、最も困っている人は、ほかの人が稼ぐのを見ているだけになります。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'Three hundred apply. How are the sixty chosen?',
          ja: '300人が応募しました。60人をどう選びますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'The two village heads name thirty people each, because they know best who is poor',
              ja: '誰が貧しいかを最もよく知っている両村の長が、30人ずつ指名する',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'They also know who their cousins are. You have given each a gift to hand out.',
              ja: '誰が自分のいとこかも知っています。それぞれに、配るための贈り物を渡したことになります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Your staff choose by interview, with confidential scores',
              ja: '職員が面接し、非公開の点数で選ぶ',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'It may be fair. Nobody can see it, so nobody will believe it.',
              ja: '公平かもしれませんが、誰にも見えないので、誰も信じません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'By lot on market day, from lists that both villages could check beforehand',
              ja: '両村が事前に確かめられる名簿をもとに、市の日にくじを引く',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: 'Dull, quick and visible. Those who lose have lost to a bowl of paper slips.',
              ja: '地味で、早く、目に見えます。外れた人が負けた相手は、くじの紙です。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'The engineer wants to start on Monday. It is the first week of sowing.',
          ja: '技師は月曜日に始めたいと言います。種まきの最初の週です。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Ask both villages when hands are free, and begin in three weeks, with mixed teams',
              ja: '両村に人手の空く時期を尋ね、3週間後に、混成の班で始める',
            },
            points: 1,
            feedback: {
              en: 'Work that costs a harvest is no help. Mixed teams were part of the purpose.',
              ja: '収穫を失わせる仕事は、助けになりません。混成の班は、目的の一部でした。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Start on Monday and raise the daily wage by half, so that people come all the same',
              ja: '月曜日に始め、それでも来てもらえるように日当を5割上げる',
            },
            points: 0,
            feedback: {
              en: 'They will come, and fields stay unsown. In spring you will be asked for food.',
              ja: '人は来ますが、種のまかれない畑が残ります。春には食料を求められるでしょう。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Start on Monday, each village on its own stretch, which is faster',
              ja: '月曜日に始め、早く進むように、村ごとに自分の区間を受け持つ',
            },
            points: 0,
            feedback: {
              en: 'Two canals meet in the middle, and the people do not.',
              ja: '水路は真ん中でつながりますが、人はつながりません。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Three small decisions (who, how chosen, when) make the same budget a connector or a divider. Say the rules aloud before the money comes.',
      ja: '誰を、どう選び、いつ始めるか。三つの小さな決定で、同じ予算が、つなぐものにも、分断するものにもなります。資金が届く前に、決まりを皆に知らせます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q035',
    outcome: 'e2-o4',
    module: 'm3',
    points: 2,
    stem: {
      en: 'The government offers your project five hectares that are “not in use”. Which steps are right before you accept? Choose all that apply.',
      ja: '政府が、「使われていない」5ヘクタールの土地をあなたの事業に提供すると言っています。受け入れる前にすべきことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Walk the boundary with neighbours on every side',
          ja: '四方の隣人と境界を歩く',
        },
        correct: true,
        because: {
          en: 'They know what no register holds: a path, a spring, a grave.',
          ja: '小道、湧き水、墓など、登記簿にないことを知っています。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask who used it before the war, and who uses it in other seasons',
          ja: '戦前は誰が使い、ほかの季節には誰が使うかを尋ねる',
        },
        correct: true,
        because: {
          en: 'Empty land may belong to people who fled, or to herds that come in October.',
          ja: '空いた土地は、逃れた人のもの、10月に来る牛の群れのものかもしれません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Fence it quickly, so that no new claims can arise',
          ja: '新しい申し立てが出ないように、急いで柵で囲う',
        },
        correct: false,
        because: {
          en: 'A fence creates the claim, and the quarrel with it.',
          ja: '柵こそが申し立てを、そして争いを生みます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Have word sent to the camps, with a date by which people can come forward',
          ja: '避難民キャンプに知らせ、名乗り出る期限を伝えてもらう',
        },
        correct: true,
        because: {
          en: 'Those with the strongest claim may be the farthest away.',
          ja: '最も強い権利を持つ人が、最も遠くにいるかもしれません。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Rely on the letter of the ministry, which settles the matter in law',
          ja: '法的には省庁の書簡で決着しているので、それに頼る',
        },
        correct: false,
        because: {
          en: 'It settles the law, not the quarrel. You will meet the neighbours, not the ministry.',
          ja: '決着するのは法律の問題だけです。あなたが毎日会うのは省庁ではなく隣人です。',
        },
      },
    ],
    explanation: {
      en: 'There is no empty land. An honest enquiry costs some weeks, and is much cheaper than a project that stands on somebody’s foundations.',
      ja: '空いている土地はありません。誠実に調べるには数週間かかりますが、誰かの家の土台の上に事業を建てるより、はるかに安く済みます。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q036',
    outcome: 'e2-o3',
    module: 'm3',
    points: 2,
    stem: {
      en: 'Victims in Kasuru say bitterly that tools and courses go to former fighters while reparation is promised “when funds allow”. Which step best eases this tension between DDR and justice?',
      ja: 'カスル郡の被害者は、道具も講習も元戦闘員に回り、賠償は「資金が許せば」と言われるだけだと憤っています。DDRと正義の間のこの緊張を、最もよく和らげるのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Stop the help for the fighters until all victims have been compensated in full',
          ja: 'すべての被害者への補償が済むまで、戦闘員への支援を止める',
        },
        correct: false,
        because: {
          en: 'Eight hundred armed men would be waiting for something that takes years.',
          ja: '武装した800人が、何年もかかることを待つことになります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Begin reparation in the same year, at a similar worth, in the same villages',
          ja: '同じ年に、同じ村で、同じくらいの値打ちの賠償を始める',
        },
        correct: true,
        because: {
          en: 'People compare. Similar time and worth say that both count, and help reaches the place where both live.',
          ja: '人は見比べます。時期と値打ちが同じくらいなら、双方が大切にされていると伝わり、双方の暮らす場所に支援が届きます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Explain to victims on the radio why peace needs the fighters to be content',
          ja: '戦闘員の満足が平和に必要な理由を、ラジオで被害者に説明する',
        },
        correct: false,
        because: {
          en: 'It is half true, and asks the injured to understand once more.',
          ja: '半分は本当ですが、傷つけられた人に、またしても理解を求めるものです。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Give out the help for fighters at night and in another town, to avoid envy',
          ja: 'ねたみを避けるため、戦闘員への支援を夜間に、別の町で渡す',
        },
        correct: false,
        because: {
          en: 'Everybody will know by morning, and the secrecy makes it worse.',
          ja: '朝には皆に知れ渡り、隠したことで事態は悪くなります。',
        },
      },
    ],
    explanation: {
      en: 'Neither can wait for the other. Plan the two together: similar time and worth, help for places in which both live, and honesty about what the state can and cannot pay.',
      ja: 'どちらも、他方を待てません。時期と値打ちをそろえ、双方の暮らす地域を支え、国に払えるものと払えないものを正直に伝えながら、合わせて計画します。',
    },
  },
]
