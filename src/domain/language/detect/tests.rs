use super::*;

/// One sentence of everyday news in each language.
const SENTENCES: &[(&str, &str)] = &[
    ("en", "The council said on Monday that the bridge would stay closed until the end of the month."),
    ("fr", "Le conseil a annoncé lundi que le pont resterait fermé jusqu'à la fin du mois."),
    ("de", "Der Rat teilte am Montag mit, dass die Brücke bis zum Ende des Monats gesperrt bleibt."),
    ("es", "El consejo anunció el lunes que el puente seguirá cerrado hasta el final del mes."),
    ("it", "Il consiglio ha annunciato lunedì che il ponte resterà chiuso fino alla fine del mese."),
    ("pt", "O conselho anunciou na segunda-feira que a ponte vai continuar fechada até ao fim do mês."),
    ("nl", "De raad heeft maandag gezegd dat de brug tot het einde van de maand gesloten blijft."),
    ("ca", "El consell va anunciar dilluns que el pont continuarà tancat fins a final de mes."),
    ("gl", "O concello anunciou o luns que a ponte vai seguir pechada ata o final do mes, pero non dixo por que."),
    ("ro", "Consiliul a anunțat luni că podul va rămâne închis până la sfârșitul lunii."),
    ("sv", "Rådet meddelade på måndagen att bron är stängd till slutet av månaden."),
    ("nb", "Rådet opplyste mandag at broen fortsatt blir stengt, og at de ikke vet når den åpner."),
    ("nn", "Rådet opplyste måndag at brua framleis er stengd, og at dei ikkje veit når ho opnar."),
    ("da", "Rådet oplyste mandag, at broen fortsat er lukket, og at de ikke ved, hvornår den åbner af sig selv."),
    ("is", "Ráðið sagði á mánudag að brúin verði lokuð til loka mánaðarins og að ekki sé vitað meira."),
    ("fi", "Valtuusto kertoi maanantaina, että silta on suljettu kuun loppuun asti, mutta syytä ei kerrottu."),
    ("et", "Volikogu teatas esmaspäeval, et sild on kuu lõpuni suletud, aga põhjust ei öeldud."),
    ("lv", "Dome pirmdien paziņoja, ka tilts būs slēgts līdz mēneša beigām, bet iemeslu nenosauca."),
    ("lt", "Taryba pirmadienį pranešė, kad tiltas bus uždarytas iki mėnesio pabaigos, tačiau priežasties nenurodė."),
    ("pl", "Rada poinformowała w poniedziałek, że most będzie zamknięty do końca miesiąca."),
    ("cs", "Rada v pondělí oznámila, že most zůstane uzavřený do konce měsíce, protože se opravuje."),
    ("sk", "Rada v pondelok oznámila, že most ostane zatvorený do konca mesiaca, pretože sa opravuje."),
    ("sl", "Svet je v ponedeljek sporočil, da bo most zaprt do konca meseca, ker ga še popravljajo."),
    ("hr", "Vijeće je u ponedjeljak objavilo da će most biti zatvoren do kraja mjeseca jer se još popravlja."),
    ("hu", "A tanács hétfőn közölte, hogy a híd a hónap végéig zárva marad, mert még javítják."),
    ("tr", "Meclis pazartesi günü köprünün ay sonuna kadar kapalı kalacağını ve bunun için çalıştıklarını söyledi."),
    ("az", "Şura bazar ertəsi bildirdi ki, körpü ayın sonuna qədər bağlı qalacaq və bu çox vacibdir."),
    ("vi", "Hội đồng cho biết hôm thứ Hai rằng cây cầu sẽ đóng cửa đến hết tháng này."),
    ("id", "Dewan mengatakan pada hari Senin bahwa jembatan itu akan tetap ditutup sampai akhir bulan ini."),
    (
        "eu",
        "Kontseiluak astelehenean esan zuen zubia itxita egongo dela hilaren amaiera arte, eta ez du beste daturik eman.",
    ),
    ("sq", "Këshilli tha të hënën se ura do të mbetet e mbyllur deri në fund të muajit."),
    (
        "ga",
        "Dúirt an chomhairle Dé Luain go mbeidh an droichead dúnta go dtí deireadh na míosa agus nach bhfuil a fhios acu.",
    ),
    ("cy", "Dywedodd y cyngor ddydd Llun fod y bont yn aros ar gau tan ddiwedd y mis, ac nid oes rheswm wedi ei roi."),
    (
        "af",
        "Die raad het Maandag gesê dat die brug tot die einde van die maand gesluit bly, en dat hulle nie weet hoekom nie.",
    ),
    ("eo", "La konsilio diris lunde, ke la ponto restos fermita ĝis la fino de la monato, kaj oni ne scias kial."),
    ("sw", "Baraza lilisema Jumatatu kwamba daraja hilo litafungwa hadi mwisho wa mwezi huu kwa sababu ya kazi."),
    ("tl", "Sinabi ng konseho noong Lunes na mananatiling sarado ang tulay hanggang sa katapusan ng buwan."),
    ("ru", "Совет сообщил в понедельник, что мост останется закрытым до конца месяца."),
    ("uk", "Рада повідомила в понеділок, що міст буде закритий до кінця місяця."),
    ("be", "Савет паведаміў у панядзелак, што мост будзе зачынены да канца месяца, бо яго ўсё яшчэ рамантуюць."),
    ("bg", "Съветът съобщи в понеделник, че мостът ще остане затворен до края на месеца."),
    ("sr", "Веће је у понедељак саопштило да ће мост бити затворен до краја месеца."),
    ("mk", "Советот во понеделникот соопшти дека мостот ќе биде затворен до крајот на месецот."),
    ("kk", "Кеңес дүйсенбіде көпір айдың соңына дейін жабық болатынын хабарлады, бірақ себебін айтқан жоқ."),
    ("el", "Το συμβούλιο ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή."),
    ("hy", "Խորհուրդը երկուշաբթի հայտնեց, որ կամուրջը փակ կմնա։"),
    ("ka", "საბჭომ ორშაბათს განაცხადა, რომ ხიდი დაკეტილი დარჩება."),
    ("ar", "أعلن المجلس يوم الاثنين أن الجسر سيبقى مغلقا حتى نهاية الشهر."),
    ("fa", "شورا روز دوشنبه اعلام کرد که پل تا پایان ماه بسته خواهد ماند."),
    ("ur", "کونسل نے پیر کو کہا کہ پل مہینے کے آخر تک بند رہے گا۔"),
    ("he", "המועצה הודיעה ביום שני שהגשר יישאר סגור עד סוף החודש."),
    ("hi", "परिषद ने सोमवार को कहा कि पुल महीने के अंत तक बंद रहेगा।"),
    ("mr", "पूल महिन्याच्या अखेरपर्यंत बंद राहणार आहे आणि त्याचे कारण सांगितले नाही, असे परिषदेने म्हटले आहे."),
    ("ne", "पुल महिनाको अन्त्यसम्म बन्द रहने परिषदले भनेको छ र कारण पनि खुलाएको छैन।"),
    ("bn", "পরিষদ সোমবার জানিয়েছে যে সেতুটি মাসের শেষ পর্যন্ত বন্ধ থাকবে।"),
    ("th", "สภาแจ้งเมื่อวันจันทร์ว่าสะพานจะปิดจนถึงสิ้นเดือน"),
    ("zh", "市议会星期一表示，这座桥将关闭到月底，还没有说明原因。"),
    ("zh-Hant", "市議會星期一表示，這座橋將關閉到月底，還沒有說明原因。"),
    ("ja", "市議会は月曜日、橋は月末まで閉鎖されると発表した。"),
    ("ko", "시의회는 월요일에 다리가 월말까지 폐쇄된다고 밝혔다."),
];

#[test]
fn one_sentence_tells_the_language() {
    let wrong: Vec<_> = SENTENCES
        .iter()
        .map(|(tag, text)| (*tag, detect(text).map(|language| language.tag().to_owned())))
        .filter(|(tag, found)| found.as_deref() != Some(tag))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_text_that_may_be_anything_is_left_open() {
    for text in ["", "OK", "12 345,67 €", "Anna Berg, Tom Li, Max Ro", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"]
    {
        assert_eq!(detect(text), None, "{text}");
    }
}

#[test]
fn names_in_another_script_do_not_decide() {
    let text = "Писатель (Fyodor Dostoevsky) жил в этом доме, и его соседи об этом помнят.";
    assert_eq!(detect(text).unwrap().tag(), "ru");
    let text = "東京の本社で OpenSource Conference の準備が進んでいると担当者は述べた。";
    assert_eq!(detect(text).unwrap().tag(), "ja");
}

#[test]
fn a_long_text_is_cut_inside_no_character() {
    assert_eq!(detect(&"é".repeat(READ)), None);
    assert_eq!(detect(&"мы ".repeat(READ)).map(|l| l.primary()).as_deref(), Some("ru"));
}
