//! Turkish.

use super::{Apostrophe, Lexicon, UNKNOWN};

pub(super) const LEXICON: Lexicon = Lexicon {
    endings: "i ı u ü ti tı di dı du dü yor yordu mış miş ler lar rek rak ken",
    says: "yorumunda yorumu sloganları sloganı sözü cevabını cevabı belirte- söyley- endişesiyle de- dediler der \
           diyor diyordu diyen diye söyle- söylüyor konuştu belirt- belirten açıkla- açıklıyor ekle- ekliyor anlat- \
           anlatıyor sor- soruyor yaz- yazıyor yanıtla- cevapla- vurgula- ifade iddia uyar- düşün- düşünüyor bağır- \
           haykır- fısılda- tekrarla- hatırlat- kaydet- savun- itiraf duyur- bildir- paylaş- yorumla- eleştir- \
           ifadesini ifadelerini sözleriyle sözlerini şeklinde deniyordu okudu aktar- dile konuşan kullandı derler \
           derken demiş demişti demişler derdi derdim derdik diyecek diyecekler deyip deyince diyorlar diyorlardı \
           diyorum diyoruz demek denir denemez denirdi diyerek diyip dercesine deyiverdi",
    named: "adlı isimli sözde adında denilen denen olarak bilinen başlıklı ünvanını adı unvanı unvanıyla",
    behind: "göre",
    views: "sözleriyle ifadesiyle",
    auxiliaries: "etti ediyor etmiş eden edildi oldu",
    adverbs: "de da ayrıca sonra daha dün bugün",
    he: "o",
    they: "onlar biz ben kim",
    direct: "ben sen biz siz bana sana bize size beni seni bizi sizi benim senin bizim sizin",
    objects: "ona onlara bana bize",
    determiners: "bu şu bir bazı birçok her",
    clauses: "ki ama çünkü fakat eğer veya",
    and: "ve",
    roles: "bakan bakanı başbakan cumhurbaşkanı başkan başkanı sözcü sözcüsü müdür müdürü sekreter genel lider \
            lideri vali avukat yargıç savcı polis general kral profesör doktor araştırmacı yazar gazeteci uzman \
            analist ekonomist antrenör oyuncu şarkıcı hükümet bakanlık mahkeme şirket dernek örgüt parti \
            üniversite banka rapor mektup kaynak yetkililer komşu tanık anne baba kardeş oğul kız kadın adam",
    madam: "bayan hanım dr prof",
    sir: "bay bey dr prof",
    works: "film filmi filminde kitap kitabı roman romanı şarkı şarkısı albüm albümü single oyun oyunu şiir dizi \
            dizisi program programı dergi dergisi gazete gazetesi site blog tablo makale belgesel opera müzikal \
            grup grubu operasyon gemi ödül ödülü sergi proje kampanya karakterleri",
    words: "kelime kelimesi sözcük sözcüğü terim terimi ifade ad adı isim ismi ismini kavram kavramı slogan \
            lakap",
    sources: "açıklama açıklamada mektup röportaj soru cevap mesaj konuşma sözler cümle",
    abbreviations: "dr prof vb vs no st sn av",
    apostrophe: Apostrophe::Before,
    verb_last: true,
    ..UNKNOWN
};
