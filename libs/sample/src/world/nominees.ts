import { trainee, type SamplePerson } from './person.ts'

/** Trainees without a place on the sign-in page: the others in the postings. */
export const nominees: readonly SamplePerson[] = [
  trainee('naoto', 'secretariat', ['Abe', '阿部'], ['Naoto', '直人']),
  trainee('sakura', 'secretariat', ['Inoue', '井上'], ['Sakura', 'さくら']),
  trainee('ibrahim', 'secretariat', ['Kone', 'コネ'], ['Ibrahim', 'イブラヒム'], 'en'),
  trainee('mariko', 'secretariat', ['Ogawa', '小川'], ['Mariko', '真理子']),
  trainee('tomo', 'secretariat', ['Nishimura', '西村'], ['Tomo', '智']),
  trainee('ryo', 'secretariat', ['Hasegawa', '長谷川'], ['Ryo', '亮']),
  trainee('kaori', 'secretariat', ['Matsui', '松井'], ['Kaori', '香織']),
  trainee('shun', 'secretariat', ['Maeda', '前田'], ['Shun', '駿']),
  trainee('yui', 'secretariat', ['Tanabe', '田辺'], ['Yui', '結衣']),
  trainee('lucia', 'secretariat', ['Moreno', 'モレノ'], ['Lucia', 'ルシア'], 'en'),
  trainee('hana', 'secretariat', ['Kudo', '工藤'], ['Hana', '花']),
  trainee('kota', 'secretariat', ['Sugimoto', '杉本'], ['Kota', '航太']),
  trainee('akira', 'secretariat', ['Nomura', '野村'], ['Akira', '明']),
  trainee('nanami', 'secretariat', ['Iwasaki', '岩崎'], ['Nanami', '七海']),
  trainee('kenta', 'secretariat', ['Takeda', '武田'], ['Kenta', '健太']),
  trainee('elena', 'secretariat', ['Petrova', 'ペトロヴァ'], ['Elena', 'エレナ'], 'en'),
  trainee('yota', 'secretariat', ['Miyamoto', '宮本'], ['Yota', '陽太']),
  trainee('daisuke', 'cooperation', ['Kubo', '久保'], ['Daisuke', '大輔']),
  trainee('chihiro', 'cooperation', ['Aoki', '青木'], ['Chihiro', '千尋']),
  trainee('sota', 'cooperation', ['Hayashi', '林'], ['Sota', '颯太']),
  trainee('kana', 'cooperation', ['Ota', '太田'], ['Kana', '加奈']),
  trainee('masato', 'cooperation', ['Chiba', '千葉'], ['Masato', '正人']),
  trainee('amina', 'ngo', ['Diallo', 'ディアロ'], ['Amina', 'アミナ'], 'en'),
  trainee('sho', 'ngo', ['Kojima', '小島'], ['Sho', '翔']),
]
