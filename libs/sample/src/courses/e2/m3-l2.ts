import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l2: LessonContent = {
  key: 'm3-l2',
  title: { en: 'Justice and reconciliation', ja: '正義と和解' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Each Thursday at the market Amina Loro meets the man who burned her house. He greets her. She wants to know three things: why, where her brother lies, and whether he would do it again. No court has asked her. The peace agreement has a chapter on reconciliation; it does not mention her either.',
      },
      { kind: 'heading', text: 'Four things people ask for' },
      {
        kind: 'table',
        caption: 'What victims want, and ways towards it',
        head: ['They ask for', 'A way towards it', 'Its limit'],
        rows: [
          [
            'Truth: what happened, and where are they?',
            'Commission of inquiry, search for the missing, opened archives',
            'Says much about patterns, less about one brother',
          ],
          [
            'Justice: those who did it must answer',
            'National, international or mixed courts',
            'Few cases, many years; needs judges, and protection of witnesses',
          ],
          [
            'Reparation: something is made good',
            'Restitution, compensation, care, an apology, a memorial',
            'Never equals the loss; hurts if it comes as charity',
          ],
          [
            'No repetition',
            'Vetting of police and army, reform of law, teaching',
            'Takes power from those who have it',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Together they are called **transitional justice**. None replaces another. Whoever is offered a memorial in place of her brother’s grave has not been given truth.',
      },
      { kind: 'heading', text: 'Peace or justice?' },
      {
        kind: 'paragraph',
        text: 'Commanders will not sign what sends them to prison; victims will not trust what lets them go free. The tension is real. Three things may be said. The order can be discussed: not every demand has to be met in the first year. Low-ranking fighters can be treated differently from those who gave orders. And there is a limit: the United Nations does not endorse amnesties for genocide, crimes against humanity, war crimes or gross violations of human rights. A mediator who is asked for one says so, and offers something else.',
      },
      { kind: 'check', check: 'm3-l2-amnesty' },
      { kind: 'heading', text: 'Reconciliation cannot be ordered' },
      {
        kind: 'list',
        items: [
          'It has depths: to live side by side without violence; to work together where it is useful; to trust. Many places stay at the second, and that is a great deal.',
          'Forgiveness belongs to the one who was harmed. Nobody may demand it from her, or thank her for it in public.',
          'It goes more easily where there is something to do together, and hardly at all while the harm goes on.',
          'Local ways, such as councils of elders, ceremonies and compensation between families, can reach thousands of cases that no court will. Ask who has no voice in them, often women and the young, and which crimes they must not settle. Sexual violence is one.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Do not collect testimony',
        text: 'Unless it is your trained task, never ask for the story of a crime. Each telling can do damage, endanger the witness, and spoil evidence for a court. If somebody begins: listen, believe, do not question or record, do not promise that there will be justice. Say who is trained to help, and let the person decide.',
      },
      {
        kind: 'scenario',
        title: 'The ceremony',
        situation: [
          'An organisation has prepared a “day of forgiveness” in Tesh. The television is coming. Twelve former fighters will kneel, and twelve widows will raise them up. Amina Loro is one of the twelve. The evening before she tells Lemi Arat that she has not slept for a week.',
        ],
        response: [
          'Lemi tells Haruka Mori, with Amina’s consent. Haruka is not the organiser. She calls the one who is, tonight: who asked the widows, in whose presence, and can one say no without losing the food ration? The ration and the list of widows turn out to be kept by the same man.',
          'The cameras are sent home. Nobody kneels. The organiser goes to each woman in turn, with a woman of her own choice beside her. Seven want to meet “their” man, at another time and with an elder. Amina wants only to know where her brother lies. A former fighter knows the place. That is where the work begins.',
        ],
      },
      { kind: 'heading', text: 'Where it meets DDR' },
      {
        kind: 'paragraph',
        text: 'If former fighters receive tools and training this year while victims are promised reparation “when funds allow”, the state has said whom it fears and whom it does not need to. Plan the two together: similar time, similar worth, and help for places in which both live. And nobody who ordered crimes should come back as an officer of the new police. Vetting belongs in the plan for DDR, not after it.',
      },
      {
        kind: 'steps',
        items: [
          '**Ask victims first,** and not only those who are organised, what they need and in which order.',
          '**Map what is there:** courts, elders, women’s groups, archives, graves.',
          '**Ask of each measure whom it puts in danger,** and who protects them afterwards.',
          '**Leave the door open:** protect evidence and graves, so that what is impossible now is possible in ten years.',
        ],
      },
      { kind: 'check', check: 'm3-l2-hut' },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Truth, justice, reparation and safety from repetition: four needs, none of them in place of another.',
          'The order is open to discussion; amnesty for the gravest crimes is not.',
          'Never ask for forgiveness on somebody else’s behalf, nor for a story that is not your task.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'アミナ・ロロさんは、毎週木曜日、市場で自分の家を焼いた男に会います。男はあいさつをします。知りたいことは三つです。なぜ焼いたのか。兄はどこに眠っているのか。また同じことをするのか。どの裁判所も、彼女に尋ねたことはありません。和平合意には和解の章がありますが、そこにも彼女のことは書かれていません。',
      },
      { kind: 'heading', text: '人々が求める四つのこと' },
      {
        kind: 'table',
        caption: '被害者が求めることと、そこへ向かう道',
        head: ['求めること', 'そこへ向かう道', '限界'],
        rows: [
          [
            '真実：何が起き、あの人はどこにいるのか',
            '調査委員会、行方不明者の捜索、公文書の公開',
            '全体の構図は分かっても、一人の兄のことは分からないことが多い',
          ],
          [
            '正義：手を下した者に責任を取らせる',
            '国内の裁判所、国際的な裁判所、両者の混合による裁判所',
            '扱える事件は少なく、年月がかかる。裁判官と、証人の保護が要る',
          ],
          [
            '賠償：何かの形で償う',
            '返還、補償、ケア、謝罪、追悼の場',
            '失ったものと同じにはならない。施しの形で届けば、傷つける',
          ],
          [
            '再発の防止',
            '警察や軍の人員審査（ベッティング）、法の改正、教育',
            '力を持つ者から、その力を取り上げることになる',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'これらを合わせて**移行期正義**と呼びます。どれも、ほかの代わりにはなりません。兄の墓の代わりに追悼碑を示されても、真実を受け取ったことにはならないのです。',
      },
      { kind: 'heading', text: '平和か、正義か' },
      {
        kind: 'paragraph',
        text: '指揮官は、自分が刑務所に入る合意には署名しません。被害者は、指揮官を自由にする合意を信じません。この緊張は現実のものです。三つのことが言えます。順序は話し合えます。すべての求めに初年度で応える必要はありません。末端の兵士と、命令を下した者とは、扱いを分けられます。そして、限度があります。国連は、集団殺害、人道に対する犯罪、戦争犯罪、重大な人権侵害に対する恩赦を支持しません。それを求められた仲介者は、そう伝え、別のものを提案します。',
      },
      { kind: 'check', check: 'm3-l2-amnesty' },
      { kind: 'heading', text: '和解は命じられない' },
      {
        kind: 'list',
        items: [
          '和解には深さがあります。暴力なしに隣り合って暮らすこと、役に立つところで協力すること、信頼することです。二つ目で止まる土地は多く、それだけでも大きな前進です。',
          '赦すかどうかは、傷つけられた本人だけが決めます。誰も赦しを求めてはならず、人前で感謝することもしてはいけません。',
          '一緒にする仕事がある所では進みやすく、被害が続いている間はほとんど進みません。',
          '長老会議、儀式、家どうしの補償など、その土地のやり方は、裁判所では扱いきれない何千もの件に届きます。その場で声を上げられないのは誰か（女性や若者であることが多い）、そこで収めてはならない犯罪は何かを問います。性暴力はその一つです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '証言を集めない',
        text: '訓練を受けて任された仕事でない限り、被害の話を求めてはいけません。語るたびに傷が深まり、証人が危険にさらされ、裁判の証拠が損なわれることがあります。相手が語り始めたら、耳を傾け、信じ、問いたださず、記録せず、正義の実現を約束しません。訓練を受けた支援者がいることを伝え、どうするかは本人に決めてもらいます。',
      },
      {
        kind: 'scenario',
        title: '赦しの日',
        situation: [
          'ある団体が、テシュ村で「赦しの日」を準備しました。テレビ局も来ます。元戦闘員12人がひざまずき、夫や家族を亡くした女性12人が手を取って立たせるというものです。アミナ・ロロさんもその一人です。前の晩、彼女はレミ・アラトさんに、この1週間眠れていないと打ち明けました。',
        ],
        response: [
          'レミさんは、アミナさんの同意を得て、森遥さんに伝えます。森さんは主催者ではありません。その夜のうちに主催者に電話し、誰が、誰のいる前で女性たちに頼んだのか、断っても食料の配給を失わないのかを尋ねました。すると、配給と女性たちの名簿は、同じ一人の男が管理していたのです。',
          'テレビ局は帰され、ひざまずく人はいませんでした。主催者は、本人が選んだ付き添いの女性を交え、一人ずつに会いました。7人は、時を改め、長老の立ち会いのもとで相手の男に会うことを望みました。アミナさんの望みは、兄がどこに眠るかを知ることだけです。元戦闘員の一人が、その場所を知っていました。仕事は、そこから始まります。',
        ],
      },
      { kind: 'heading', text: 'DDRと出会うところ' },
      {
        kind: 'paragraph',
        text: '元戦闘員が今年、道具と訓練を受け取り、被害者には「資金が許せば」賠償すると約束されるなら、国は、誰を恐れ、誰を恐れなくてよいかを語ったことになります。二つは合わせて計画します。時期も、値打ちも同じくらいにし、双方が暮らす地域を支えます。また、犯罪を命じた者が、新しい警察の幹部として戻ることがあってはなりません。人員審査はDDRの後ではなく、計画の中に置きます。',
      },
      {
        kind: 'steps',
        items: [
          '**まず被害者に尋ねます。** 組織された人だけでなく、何が、どの順に必要かを聞きます。',
          '**今あるものを調べます。** 裁判所、長老、女性の会、公文書、墓地などです。',
          '**手だてごとに、誰を危険にさらすか、その後は誰が守るかを問います。**',
          '**扉を閉ざさないでおきます。** 証拠と墓地を守れば、今はできないことも、10年後にはできるかもしれません。',
        ],
      },
      { kind: 'check', check: 'm3-l2-hut' },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '真実、正義、賠償、再発の防止。四つの求めは、どれもほかの代わりになりません。',
          '順序は話し合えます。最も重い犯罪の恩赦は、話し合えません。',
          '誰かに代わって赦しを求めてはいけません。任されていない被害の話も、求めてはいけません。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm3-l2-amnesty',
      stem: {
        en: 'At the talks a commander says: “A general amnesty for everything, or we stay in the hills.” You advise the mediator of the United Nations. What do you suggest?',
        ja: '交渉の席で、ある指揮官が「すべてについて恩赦を出せ。でなければ山に残る」と言いました。あなたは国連の仲介者に助言する立場です。何を勧めますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Agree, since the war must end first, and let the courts see to the rest at a later time.',
            ja: '戦争を終わらせるのが先なので受け入れ、残りは後で裁判所に任せる。',
          },
          correct: false,
          because: {
            en: 'The United Nations does not endorse an amnesty for the gravest crimes, and what was promised here would bind the courts or break the agreement later.',
            ja: '国連は、最も重い犯罪の恩赦を支持しません。ここでの約束は裁判所を縛るか、後で合意を壊します。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Say where the limit is, and talk about what lies within it: sentences, order, safety.',
            ja: '限度を示し、刑の重さ、順序、身の安全など、その中のことを話す。',
          },
          correct: true,
          because: {
            en: 'Much can be negotiated, amnesty for taking up arms included. Clarity early on saves the agreement from breaking later.',
            ja: '武器を取ったこと自体の恩赦も含め、交渉できることは多くあります。早くから明確にしておけば、後で合意が破れずに済みます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'End the talks until he drops the demand, because one does not negotiate with criminals.',
            ja: '犯罪者とは交渉できないので、要求を取り下げるまで交渉を打ち切る。',
          },
          correct: false,
          because: {
            en: 'Peace is made between those who fought. Leaving the table leaves the villages between the lines.',
            ja: '平和は、戦った者どうしが結ぶものです。席を立てば、村は戦線の間に取り残されます。',
          },
        },
      ],
    },
    {
      key: 'm3-l2-hut',
      stem: {
        en: 'While you are measuring a school, a woman begins to tell you how soldiers came to her house in the war. She weeps. You are an engineer. What do you do?',
        ja: '学校の測量をしていると、ある女性が、戦争中に兵士が家に来たときのことを話し始め、泣いています。あなたは技術者です。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Ask gently for date, place and unit, so that the human rights office has something to begin with.',
            ja: '人権の担当部署がすぐに動けるように、日付、場所、部隊名を優しく一つずつ尋ねる。',
          },
          correct: false,
          because: {
            en: 'Questions from somebody untrained hurt her and may spoil her testimony later.',
            ja: '訓練を受けていない人の質問は本人を傷つけ、後の証言を損なうおそれもあります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Tell her kindly that you only measure buildings, and call the next person.',
            ja: '自分は建物を測るだけだと丁寧に伝え、次の人を呼ぶ。',
          },
          correct: false,
          because: {
            en: 'She chose to trust you with it. To be turned away at that moment stays with a person.',
            ja: 'あなたを信じて話してくれたのです。その瞬間に退けられたことは、いつまでも残ります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Promise that those men will be found and punished, to give her some hope.',
            ja: '希望を持ってもらうため、その男たちは必ず捕まり罰せられると約束する。',
          },
          correct: false,
          because: {
            en: 'You cannot keep it. A broken promise of justice is a second injury.',
            ja: '守れない約束です。破られた正義の約束は、二度目の傷になります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Listen out of others’ hearing, ask nothing, and tell her who is trained to help if she wishes.',
            ja: '人に聞かれない所で耳を傾け、何も尋ねず、望むなら頼れる専門の支援者を伝える。',
          },
          correct: true,
          because: {
            en: 'You protect her, leave the choice with her, and lose no evidence. Tell nobody else without her consent.',
            ja: '本人を守り、選択を委ね、証拠も損ないません。同意なしに、ほかの人には話さないでください。',
          },
        },
      ],
    },
  ],
}
