//! What gives the languages in Latin script away: their most frequent words and the letters they add to ASCII.

/// A language by its frequent words (lower case, without apostrophes) and its letters beyond ASCII.
pub(super) struct Profile {
    pub(super) tag: &'static str,
    pub(super) words: &'static str,
    pub(super) letters: &'static str,
}

const fn profile(tag: &'static str, words: &'static str, letters: &'static str) -> Profile {
    Profile { tag, words, letters }
}

pub(super) const LATIN: &[Profile] = &[
    profile(
        "en",
        "the of and to in is was that for it with as his on be at by had are but from have not they which this has were will would their been an he she you we who said or its than when what there about after up out if more can new i do all so one",
        "",
    ),
    profile(
        "fr",
        "le la les de des du et est en un une que qui dans pour par sur au aux pas plus ne se ce il elle ils son sa ses avec sont cette mais ont été nous vous leur être fait comme tout même où ou entre après selon aussi deux sans c d j l n qu s y ces dit je très bien cela ça lui encore depuis sous avait",
        "àâæçéèêëîïôœùûüÿ",
    ),
    profile(
        "de",
        "der die das und ist in den von zu mit dem des ein eine nicht sich auf für auch im er sie es an als werden wird aus hat dass bei oder war sind nach wie einer einem einen noch über nur um am zum zur haben man kann vor so durch aber wir ich habe seine ihr sei wenn mehr sein schon diese dieser unter gegen",
        "äöüß",
    ),
    profile(
        "es",
        "el la los las de del y en que es un una por con no se para su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha fue han son según ser está había tiene dijo era ni contra ese eso ella años qué e uno",
        "áéíóúüñ¿¡",
    ),
    profile(
        "it",
        "il la le lo gli i di del della dei delle dello che e è un una in per con non si da dal dalla nel nella alla al ai sono come più ma anche ha hanno questo questa suo sua o se essere stato stata quando molto dopo tra degli sul sulla c l d all dell nell perché ci cui era fu solo chi ho loro così",
        "àèéìòù",
    ),
    profile(
        "pt",
        "o a os as de do da dos das e em no na nos nas que é um uma para por com não se mais como ao aos pelo pela ele ela seu sua são foi ou mas também já até muito há isso entre quando sobre depois está foram tem você ser às à disse seus esta este anos era onde eu num numa só sem mesmo ainda ter",
        "áàâãçéêíóôõú",
    ),
    profile(
        "nl",
        "de het een en van in is dat op te zijn met voor niet die aan er om ook als bij naar dan maar of uit wordt was door nog hij ze heeft werd hebben kan over tot je meer wel zo deze wat worden geen zou moet ik we zich haar hem waar omdat al veel onder nu toen onze jaar",
        "ëïé",
    ),
    profile(
        "ca",
        "el la els les de del dels i en que és un una per amb no es al als com més però va ha són aquest aquesta també seva seu o ser si hi han ho molt quan fins sobre entre perquè on això l d s n tot tots després segons sense dels pel pels havia estat fer anys dues",
        "àçèéíïòóúü·",
    ),
    profile(
        "gl",
        "o a os as de do da dos das e en no na nos nas que é un unha para por con non se máis como ao aos pola polo ela seu súa son foi ou pero tamén xa ata moi entre cando sobre despois está foron ten ser ás á dixo onde só sen aínda ter esta este isto unhas uns ano hai dende segundo eu",
        "áéíóúñü",
    ),
    profile(
        "ro",
        "și de la în a un o cu pe nu este că din care pentru mai sa se au fost al ale cel cea după prin sau dar ce sunt lui ei fi ca fără până între când acest această ani iar foarte noi era dintre despre către lor am spus avea i l le ai unui unei tot astfel va vor poate asupra",
        "ăâîșțşţ",
    ),
    profile(
        "sv",
        "och i att det som en på är av för med den till inte om har de ett han var jag sig från vi så kan man men när hade hon eller nu också efter skulle vid bara under mot där vara säger över finns mycket här blev år än ska blir varit sin sina alla andra detta hur ut upp",
        "åäöé",
    ),
    profile(
        "nb",
        "og i det er på som en for av med til at den ikke har å de om var han et fra jeg vi men seg også etter kan da hun så eller når skal ved bare være over mot hadde blir ble mer sier opp nå ut hva der år alle andre dette under sin noen enn selv denne vil noe må mellom hvor",
        "åøæ",
    ),
    profile(
        "nn",
        "og i det er på som ein for av med til at den ikkje har å dei om var han eit frå eg vi men seg også etter kan då ho så eller når skal ved berre vere over mot hadde blir vart meir seier opp no ut kva der år alle andre dette under sin nokon enn sjølv denne vil noko må mellom kvar korleis",
        "åøæ",
    ),
    profile(
        "da",
        "og i det er på som en for af med til at den ikke har de om var han et fra jeg vi men sig også efter kan da hun så eller når skal ved kun være over mod havde bliver blev mere siger op nu ud hvad der år alle andre dette under sin nogle end selv denne vil noget må mellem hvor meget nogen",
        "åøæ",
    ),
    profile(
        "is",
        "og í að á er það sem við en um til með var ekki hann af fyrir hún þetta þá því frá eru hefur þar eftir ég verið verður hafa voru þeir sér þess upp sagði þegar eða yfir nú svo úr einn vera vegna hafi segir mjög eins allt undir",
        "áéíóúýþæöð",
    ),
    profile(
        "fi",
        "ja on ei se että oli hän ovat mutta kun myös tai joka kuin jo ole sen ollut niin jos voi mukaan vain sitä nyt vielä olla sekä hänen mitä jotka siitä kanssa ennen jälkeen tämä ne vuonna minä me he en eivät tämän olisi mukana enemmän sanoo kuitenkin esimerkiksi noin oman joita silloin koska",
        "äöå",
    ),
    profile(
        "et",
        "ja on ei et see oli ta mis ka kui kes aga selle oma või olid mille seda ning nii siis veel ma välja juba pole väga peab üks aasta siin üle olnud tema neid meie pärast mitte ainult nende oleks vaid ütles kuid ühe saab sest kõik poolt kuni teda kas",
        "äöüõšž",
    ),
    profile(
        "lv",
        "un ir ar no par uz ka kas nav tas bet arī vai pēc pie kā to bija lai viņš gada tika tikai līdz vēl šo kur jau ja tā savu ko viņa būs šis pat ne tad pirms būt lielu mēs es viņi daudz tie gan kad starp gadā kuri vairāk tiek ļoti",
        "āčēģīķļņšūž",
    ),
    profile(
        "lt",
        "ir yra kad tai su iš į ne kaip bet buvo jis apie po už ar per jo dar tik jau šio taip nuo tačiau gali jos labai būti metų kai kurie bus jie prie iki ji kuris pat sako savo arba nes vis mes aš turi daug nors šis metais prieš jų tarp jei sakė",
        "ąčęėįšųūž",
    ),
    profile(
        "pl",
        "i w z na się nie do to jest że o jak po co za od przez dla tak ale był była już czy tym które który jego są oraz tylko przed też może także jej jako ma bardzo ich przy być było roku pod kiedy gdy nad tego mnie a ze lub będzie które której nas powiedział według ponieważ sobie gdzie mają nawet",
        "ąćęłńóśźż",
    ),
    profile(
        "cs",
        "a v na je se že z s do to o i za pro jako by ale po jak když byl byla bylo ve tak od jsou není jeho který která které při už až nebo také podle jen roku před ještě jsem může mezi si k má tím této však sice kde co být budou řekl který bude jejich proto velmi lidí protože jsme musí které než",
        "áčďéěíňóřšťúůýž",
    ),
    profile(
        "sk",
        "a v na je sa že z s do to o aj za pre ako by ale po keď bol bola bolo vo tak od sú nie jeho ktorý ktorá ktoré pri už až alebo tiež podľa len roku pred ešte som môže medzi si k má tým tejto však kde čo byť budú povedal bude ich preto veľmi ľudí pretože sme musí než so ani iba ju",
        "áäčďéíĺľňóôŕšťúýž",
    ),
    profile(
        "sl",
        "in je v na se da za so z pa ki ne po s tudi kot bi ga od bil bila bilo ali do pri še ni ko o ter kako iz lahko več pred leta sem že jih njegov samo med zaradi kje kar smo nad tako ker bodo vendar če kaj dejal bo te tem to jo mu vse zelo svoje imajo proti po kateri katerih",
        "čšž",
    ),
    profile(
        "hr",
        "i je u na da se za su od koji o sa iz što ne kao bi samo ali nije te koja koje do ili bio bila bilo po već prema nakon godine još može će kada kako sve više jer ga mu ima nisu biti rekao to tako svoje smo nego gdje među pri zbog vrlo bez ljudi prije ako njegov ovaj ova",
        "čćđšž",
    ),
    profile(
        "hu",
        "a az és hogy nem is egy volt meg de ez csak már mint ha még azt el van ki ezt lesz majd vagy minden után aki között amely nagyon szerint lehet akkor kell arra mert pedig illetve ami úgy több őket ő ott így nincs amikor mondta azonban voltak most sem ahol mondja fel alatt során lett mi",
        "áéíóöőúüű",
    ),
    profile(
        "tr",
        "ve bir bu da de için ile çok olarak daha gibi en olan o ne kadar sonra var ki her ama göre ise değil şey kendi iki ya mi mı ancak önce dedi yeni diye bunu onun bana olduğunu tarafından zaman büyük hem yok yıl oldu içinde olduğu veya üzerinde eden biz ben şu nasıl ilk edildi bütün arasında kendisi birlikte tüm ayrıca fakat hiç böyle çünkü sadece bazı aynı ettiği bulunan yapılan vardı",
        "çğıöşüâî",
    ),
    profile(
        "az",
        "və bir bu da də üçün ilə çox olaraq daha kimi ən olan o nə qədər sonra var ki hər amma görə isə deyil öz iki ya əvvəl dedi yeni deyə bunu onun mənə tərəfindən zaman böyük həm yox il oldu içində olduğu üzərində biz mən necə ilk edilib bütün onlar lakin olub idi belə azərbaycan",
        "çəğıöşü",
    ),
    profile(
        "vi",
        "và của là có không được cho một người với các trong những này đã khi để cũng tôi từ đến ra về ở như đó anh nhưng năm nhiều nhất sẽ vào ông theo trên lại còn đang họ chúng phải sau bị việc nói bà thì mà rất hơn cô tại nếu làm",
        "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
    ),
    profile(
        "id",
        "dan yang di dengan untuk ini itu dari dalam pada tidak akan adalah ke juga oleh sebagai telah kata bisa mereka ada karena saya kami atau anda lebih dia tersebut sudah orang saat para kita banyak tahun harus hanya dapat seperti menjadi setelah namun bahwa ia belum tetapi bagi warga antara sebuah",
        "",
    ),
    profile(
        "eu",
        "eta da ez du bat dira ere izan zen hau bere dute egin baina zuen dela batean beste ditu baino gehiago oso den horrek hori egiten behar dago ziren edo zituen arte arabera gero urte hala bai esan daude baita batek artean dituzte zuten bezala guztiak ditzake beharko zer honek nahi izango ondoren",
        "ñ",
    ),
    profile(
        "sq",
        "dhe në të e i për me një që nga është se si do ka më nuk janë kjo ky por tij duke saj edhe ishte këtë mund kanë ai ajo pas deri kur tha apo pa ndaj shumë vetëm sepse atë cili kishte vit tyre u po jo ne ata duhet gjatë prej çdo dy këto jemi",
        "ëç",
    ),
    profile(
        "ga",
        "agus an na ar i go a is le tá bhí sé sin seo ag do nach ní ach ón sí leis don níos mar ina faoi bhfuil raibh chun air féin siad gur cé cad chuig idir tar éis de ó bheith aon sna dúirt nó mé dá gach duine atá ann orthu iad nuair roimh",
        "áéíóú",
    ),
    profile(
        "cy",
        "y yr a ac i o yn mae ar am wedi oedd gan fod ei eu ond hefyd nid sydd gyda bod fel ni roedd hyn hwn ein dim iawn cael gael wrth eisiau dros er rhai pan bydd mewn neu at nad sy fwy cyn newydd hynny byddai dweud pobl nhw hi ef rydym",
        "âêîôûŵŷ",
    ),
    profile(
        "af",
        "die en van in is het nie dat wat te vir met op was aan om hy sy ook as by uit na deur word kan sal maar dit ons hulle daar jy een of ek moet meer haar baie toe nog oor gaan tot sê hierdie wees net hom nou jaar onder tussen",
        "êëôïé",
    ),
    profile(
        "eo",
        "la kaj de en estas al ne ke por mi li estis kun sed pri oni kiu sur per tiu kiel ili ĝi el pli ŝi ni tio ankaŭ povas sia kiuj nur se inter antaŭ plej tre jam dum aŭ havas post ĉi ĉiu ol tiuj estos kie kiam diris",
        "ĉĝĥĵŝŭ",
    ),
    profile(
        "sw",
        "na ya wa kwa ni katika za la kuwa hiyo huo cha pia alisema yake wake hii baada watu hilo lakini ambao kama sana hivyo mwaka yao wao kila hata bila huyo huku mtu yeye mimi sisi kutoka hadi nchi ambayo wakati vya alikuwa au si moja tu",
        "",
    ),
    profile(
        "tl",
        "ang ng sa na mga ay at ko mo si ni para hindi ito siya kung may ako kanyang niya pero dahil isang kami nila natin lang din rin naman namin pa po noong nang wala tayo ka kaniyang ayon upang bilang sila iyon kay o isa dito lahat",
        "ñ",
    ),
    profile(
        "la",
        "et in est non ad ut cum qui quae quod sed ex per esse sunt si atque ab hoc de autem enim nec aut etiam eius sit se quam ac pro erat quidem ea id me te nunc omnia sine inter ipse quo haec lorem ipsum dolor amet",
        "æœ",
    ),
];

/// Frequent words of languages that share the Devanagari script.
pub(super) const DEVANAGARI: &[Profile] = &[
    profile(
        "hi",
        "है के में की और से का को पर ने हैं यह नहीं भी एक कि था इस हो कर लिए तो वह साथ थे गया अपने जो थी हुए बाद कहा या",
        "",
    ),
    profile(
        "mr",
        "आहे आणि या ते हे मध्ये नाही केली होते आहेत की तर व झाली केले त्या होता आपल्या असे त्यांनी म्हणून साठी ही एक काही करून",
        "",
    ),
    profile("ne", "छ र हो को मा भने गर्न पनि छन् थियो लाई यो गरेको एक छैन तथा गरेका नै उनले भएको हुने बाट गर्ने भन्ने तर", ""),
];
