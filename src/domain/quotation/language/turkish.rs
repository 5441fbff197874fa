//! Turkish.

use super::{Apostrophe, Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "i ı u ü ti tı di dı du dü yor yordu mış miş ler lar rek rak ken",
    says: "vurgusu vurgusunu tespitine tespitinde anonsu anonsunu çağrısı çağrısını bilgisini bilgisine açıklamasını açıklaması görüşünü görüşlerini iddiasında iddiasını tepkisini \
           yanıtı paylaşımında paylaşımı mesajı notunu uyarısı sürdü sürdüler sordular müjdesini temennisinde \
           değerlendirmesi yorumunda yorumu sloganları sloganı sözü cevabını cevabı belirte- söyley- endişesiyle de- dediler der \
           diyor diyordu diyen diye söyle- söylüyor konuştu belirt- belirten açıkla- açıklıyor ekle- ekliyor anlat- \
           anlatıyor sor- soruyor yaz- yazıyor yanıtla- cevapla- vurgula- ifade iddia uyar- düşün- düşünüyor bağır- \
           haykır- fısılda- tekrarla- hatırlat- kaydet- savun- itiraf duyur- bildir- paylaş- yorumla- eleştir- \
           ifadesini ifadelerini sözleriyle sözlerini şeklinde deniyordu okudu aktar- dile konuşan kullandı derler \
           derken demiş demişti demişler derdi derdim derdik diyecek diyecekler deyip deyince diyorlar diyorlardı \
           diyorum diyoruz demek denir denemez denirdi diyerek diyip dercesine deyiverdi söyleyen söyleniyor söylendi \
           söylüyordu söyleyerek söylüyorlar söylediler belirtiyor açıklayan açıklayarak açıklamasında açıklamada \
           ekleyen ekleyerek anlatan anlatarak soran sorarak soruyordu yazan yazarak yazıyordu yanıtlıyor yanıtlayan \
           yanıtını vurguluyor vurgulayan vurgulayarak uyarıyor uyarısında uyarısını uyararak düşünüyordu bağırıyor \
           bağırıyordu bağırarak bağıran haykırıyor haykırarak fısıldıyor fısıldayarak tekrarlıyor hatırlatıyor \
           hatırlatan hatırlatarak kaydederek kaydeden kaydediyor savunuyor savunan savunarak duyuran bildiriyor \
           bildiren bildirerek paylaşan yorumunu eleştiren eleştirerek suçladı suçlayan suçlayarak çağrısında \
           seslendi seslenen seslenerek seslenmişti aktaran aktararak değindi değinen iletti ileten doğruladı \
           yalanladı yemin teşekkür konuşmasında konuşurken mırıldandı mırıldanıyor homurdandı inledi güldü gülümsedi \
           gülerek gülümseyerek kekeledi sızlandı yakındı yakınıyor temenni diledi buyurdu önerdi öneren öngördü \
           sayıkladı deniliyor denildi denmişti dense deseydi dedik dedim dedin demeci demecinde demesi dememiz \
           dememek demeye dediği dediğini dediğine dedikten dediğinde dediklerini dediklerine diyenler diyenlere \
           diyenlerin diyenleri diyene diyebilir diyebiliriz diyemez desem dese desin demekle demekte demektedir \
           demekteydi diyordum söylemekte söylemektedir belirtmekte belirtmektedir sözlerine mesajını mesajında \
           itirafında eleştirisinde eleştirisini değerlendirmesinde değerlendirmesini ifadelerine ifadeleriyle \
           ifadesiyle cümlelerini cümlesini cümlesiyle sloganlarıyla sloganıyla sorusunu sorusuna sorusuyla yakardı \
           yalvardı atıldı gürledi kükredi çıkıştı kabul sordum söyledim düşündüm haykırdım bağırdım belirttiler \
           belirtirken söyler söylerler demişlerdi anlatmıştı söylerken sorardı derdiniz dersiniz dersin diyorsun \
           diyorsunuz değerlendirdi değerlendirmelerde",
    calls: "nitelendirdi nitelendiriyor niteledi nitelendiren tanımladı tanımlıyor tanımlayan adlandırdı \
            nitelendirerek tanımlayarak",
    named: "adlı isimli sözde adında denilen denen olarak bilinen başlıklı ünvanını adı unvanı unvanıyla buna şuna",
    behind: "göre",
    views: "sözleriyle ifadesiyle",
    auxiliaries: "etti ediyor etmiş eden edildi oldu olduğunu olduğu olacağını olmadığını olduklarını olduğuna \
                  olmasının",
    adverb_endings: "ca ce ça çe",
    adverbs: "de da ayrıca sonra daha dün bugün",
    he: "o",
    they: "onlar biz ben kim",
    direct: "ben sen biz siz bana sana bize size beni seni bizi sizi benim senin bizim sizin",
    objects: "şu ona onlara bana bize şunları şunu şöyle bunu bunları",
    determiners: "bu şu bir bazı birçok her",
    clauses: "ki ama çünkü fakat eğer veya",
    and: "ve",
    roles: "hoca yardımcısı sekreteri direktör direktörü yönetici yöneticisi üye üyesi milletvekili vekili temsilci temsilcisi danışman \
       danışmanı komutan komutanı büyükelçi büyükelçisi kaymakam kaymakamı rektör rektörü dekan dekanı sahibi kurucu \
            kurucusu şefi amiri editörü koordinatörü muhabir muhabiri avukatı başbakanı uzmanı analisti ekonomisti \
            öğretmen öğretmeni hemşire hekim esnaf çiftçi köylü vatandaş vatandaşlar muhtar muhtarı yetkili yetkilisi \
            yetkilileri kaynaklar kaynakları ordu ordusu polisi savcılık valilik belediye \
            sendika futbolcu kaptan kaptanı hocası imam papa \
            prens kraliçe şansölye senatör eşi babası annesi oğlu kızı kardeşi arkadaşı komşusu öğrenci işçi sanık bakan bakanı başbakan cumhurbaşkanı başkan başkanı sözcü sözcüsü müdür müdürü sekreter genel lider lideri \
            vali avukat yargıç savcı polis general kral profesör doktor araştırmacı yazar gazeteci uzman analist \
            ekonomist antrenör oyuncu şarkıcı hükümet bakanlık mahkeme şirket dernek örgüt parti üniversite banka \
            rapor mektup kaynak yetkililer komşu tanık anne baba kardeş oğul kız kadın adam",
    madam: "bayan hanım dr prof",
    sir: "bay bey dr prof",
    works: "film filmi filminde kitap kitabı roman romanı şarkı şarkısı albüm albümü single oyun oyunu şiir dizi \
            dizisi program programı dergi dergisi gazete gazetesi site blog tablo makale belgesel opera müzikal \
            grup grubu operasyon gemi ödül ödülü sergi proje kampanya karakterleri",
    charges: "suçu suçuna suçundan suçunu suçları suçlarına suçlarından suçlarını suçlaması suçlamasıyla suçlamaları",
    words: "kelime kelimesi sözcük sözcüğü terim terimi ifade ad adı isim ismi ismini kavram kavramı slogan \
            lakap",
    sources: "açıklama açıklamada mektup röportaj soru cevap mesaj konuşma sözler cümle sloganı sloganları slogan",
    abbreviations: "dr prof vb vs no st sn av",
    apostrophe: Apostrophe::Before,
    grammar: Grammar::VerbLast,
    dash_dialogue: true,
    ..UNKNOWN
};
