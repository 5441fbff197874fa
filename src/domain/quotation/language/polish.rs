//! Polish.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "ał ała ali ały a ą ają uje ują ował owała owali ił iła ili y i e ł ła li em",
    says: "skand- krzyczeli krzyczą powtarza- powiedział powiedziała powiedzieli mów- mówią stwierdz- twierdz- doda- \
           dodaje oświadcz- oświadczył oświadczyła wyjaśn- wyjaśnia tłumacz- odpowied- odpowiedział odpowiedziała \
           odpowiada pyta- pyta zapyta- pisz- napisał napisała pisał uważ- sądz- myśl- przyzna- przyznaje ostrzeg- \
           ogłos- podkreśl- zauważ- zauważył zaznacz- zaznaczył zapewn- zapewnia powtórz- powtórzył opowiad- wspomin- \
           komentuje skomentował krzykn- krzyknął krzyczał szept- szepnął cytu- cytuje poinformował poinformowała \
           informuje relacjonuje relacjonował ocenił ocenia argumentował przekonuje apel- domaga wołał zawołał rzekł \
           rzekła rzecze zdradz- czytamy głosi brzmi kontynu- pros- prosi prosił prosiła szepcze syczy syknął woła \
           wołają grzmi przypomina przypomniał żartuje zaklina wzdycha pyt- zapewniał krzyczy mruknął mruczy burknął \
           rzuca rzucił wtrącił zdziwił przerwał chwali narzeka narzekał skarży potwierdza potwierdził wylicza \
           wyliczał zastrzega dziwi cieszy wyraził wyraziła wyrazili wyrażając mówiąc dodając twierdząc podkreślając \
           pisząc nazywając powiada powiadał powiadają powiadała oświadczyli oznajmił oznajmiła oznajmia oznajmili \
           poinformowali informował informowała informują pisali pisała relacjonowała relacjonują wyjaśniał \
           wyjaśniała wyjaśniają tłumaczył tłumaczyła tłumaczyli dodawał dodawała dodają przyznają zapowiedział \
           zapowiedziała zapowiada zapowiadał zapowiadają obiecał obiecała obiecuje obiecali przyrzekł przyrzekła \
           ślubował przysięga przysiągł deklaruje deklarował deklarują zadeklarował zadeklarowała zapewniali \
           przekonywał przekonywała przekonują argumentuje argumentowała podsumował podsumowała podsumowuje skwitował \
           skwitowała kwituje uznał uznała uznali wierzy wierzył podejrzewa przypuszcza przewiduje prognozuje wyznał \
           wyznała wyznaje ujawnił ujawniła ujawnia odparł odparła odparli odpiera odrzekł odrzekła odpowiadał \
           odpowiadała odpowiedzieli odpowiadają replikował ripostował zripostował ripostuje zaprzeczył zaprzeczyła \
           zaprzecza zaprotestował zaprotestowała protestuje skomentowała komentował komentowała komentują krytykuje \
           krytykował skrytykował skrytykowała zarzucił zarzuca oskarżył oskarżyła zaapelował zaapelowała wezwał \
           wezwała wzywa wzywał nawołuje nawoływał nakazał rozkazał polecił zalecił radzi poradził poradziła \
           proponuje zaproponował zaproponowała sugeruje zasugerował sugerował pochwalił pochwaliła podziękował \
           podziękowała dziękuje dziękował pogratulował przeprosił przeprosiła przeprasza żali żalił poskarżył \
           poskarżyła ubolewa ubolewał ironizuje ironizował zażartował zażartowała żartował drwi kpi zakpił szydzi \
           zauważyła zauważyli odnotował zaznaczyła zaznaczyli akcentuje precyzuje sprecyzował doprecyzował \
           doprecyzowała uściślił uściśliła wytknął wytyka wtrąciła wrzasnął wrzasnęła wrzeszczy wrzeszczał ryknął \
           ryczy jęknął jęknęła jęczy westchnął westchnęła mruknęła mamrocze wymamrotał wymamrotała wyszeptał \
           wyszeptała wycedził wycedziła wyjąkał wyjąkała krzyknęła krzyknęli wykrzyknął wykrzyknęła wykrzykiwał \
           zakrzyknął zaśmiał zaśmiała śmieje śmiał uśmiechnął uśmiechnęła uśmiecha skinął skinęła przytaknął \
           przytaknęła zgodził zgodziła zgadza pomyślał pomyślała pomyślałem pomyślałam zastanawia zastanawiał \
           zastanawiała zdziwiła dziwił dziwiła oburza oburzał oburzył oburzyła irytuje dopytuje dopytywał dopytał \
           spytał spytała spytali cytował cytowała zacytował głosił głosiło głosiła przeczytał napisali skarżył \
           wymienia wymieniał wspomniał wspomniała przytoczył przytacza utrzymuje utrzymywał utrzymują obwieścił \
           obwieściła orzekł orzekła potwierdziła potwierdzili upiera upierał nalega nalegał spekuluje wróży wywróżył \
           zawyrokował wypalił wypaliła rzuciła warknął warknęła warczy fuknął fuknęła prychnął prychnęła parsknął \
           parsknęła zachichotał zachichotała chichocze syczał syczała szepnęła bąknął bąknęła jąka bełkocze \
           skandowały wołała wołali zawołała zawołali wykrztusił wykrztusiła ciągnął ciągnęła rzekli zagadnął \
           zagadnęła przerwała tłumacząc wyjaśniając przyznając zapewniając przekonując cytując odpowiadając krzycząc \
           pytając uciął ucięła ucina burknęła powiedziałem powiedziałam odpowiedziałem odpowiedziałam zapytałem \
           zapytałam spytałem spytałam odparłem odparłam donosi donosił donosiła doniósł donoszą alarmuje alarmują \
           przypuszczają zapewniają potwierdzają narzekają poprosił poprosiła poprosili stwierdzono powie powiedz \
           powiedzą mawiał mawiała mawiają rozmyślał rozmyślała zawahał rozkazuje zainteresował zainteresowała \
           wskazuje wskazał wskazała przekazał przekazała przekazali przekazuje zakończył zakończyła kończy zaczął \
           zwrócił zwróciła skonstatował skonstatowała wtóruje wtórował ujął dowodzi podał podała podali ocenili \
           oceniają oceniła przypomniała argumentują raportuje sugerują zareagował zareagowała reaguje przestrzegł \
           przestrzega zastrzegł zastrzegła poinformowano podkreślono zaznaczono dodano oświadczono przekazano \
           poinformowało podało ogłosiło oświadczyło zapowiedziało potwierdziło przekazało wzruszył wzruszyła \
           pokręcił pokręciła kręci rozkłada",
    calls: "nazwał nazwała nazwali nazywa nazywał nazywała nazywając określił określiła określa opisał opisała opisuje",
    like: "jak",
    named: "zwany zwana zwane zwanych zwanego zwanej nazywany nazywana nazywane nazwany nazwana zatytułowany \
            zatytułowana pt znany znana znane tytułem nazwą przydomek oznacza przezwany rzekomy",
    according: "według zdaniem wg",
    views: "słów słowami opinii zdaniem",
    auxiliaries: "jest był była były będzie może mógł by",
    adverb_endings: "cho śno sno nie",
    adverbs: "nie także też potem jeszcze już wczoraj dzisiaj wtedy później również następnie dalej ponadto natomiast \
              teraz dziś tymczasem wreszcie ramionami głową ręce tak krótko",
    he: "on",
    she: "ona",
    they: "oni one kto ja my",
    direct: "ja ty my wy mnie mi mną ciebie tobie ci cię nas nam was wam mój moja moje moi twój twoja twoje nasz \
             nasza nasze wasz wasza jestem jesteś jesteśmy mam masz mamy",
    objects: "się mu jej im go ją ich mi nam",
    determiners: "ten ta to ci te jego jej ich nasz mój swój każdy wszyscy",
    prepositions: "w we na z ze po o od do za dla przy przed między pod nad bez przez u wobec wśród wokół podczas dzięki mimo oprócz poza",
    clauses: "że ale bo ponieważ jeśli gdy kiedy choć chociaż żeby aby jak gdzie lub albo",
    and: "i oraz",
    relatives: "który która które którzy kto co gdzie którym której których",
    roles: "minister prezydent rzecznik rzeczniczka dyrektor sekretarz szef poseł posłanka senator burmistrz adwokat \
            sędzia prokurator policja generał król królowa papież profesor badacz autor pisarz dziennikarz ekspert \
            analityk ekonomista lekarz trener zawodnik aktor aktorka piosenkarz rząd ministerstwo sąd komisja firma \
            organizacja agencja grupa partia uniwersytet bank raport źródło władze sąsiad świadek matka ojciec brat \
            syn córka kobieta mężczyzna lider przewodniczący premier inżynier inżyniera radny radna burmistrza \
            prezesa prezes dyrektorka badaczka uczony naukowiec rybak mieszkaniec mieszkanka demonstranci nauczyciel \
            nauczycielka sołtys wójt pisarka dziecko ekspertka eksperci wojewoda starosta marszałek wicepremier \
            wiceminister wicemarszałek europoseł senatorka ministra kanclerz ambasador dyplomata komendant policjant \
            policjantka strażak strażacy ratownik prokuratorka prokuratura mecenas obrońca pełnomocnik oskarżony \
            socjolog politolog psycholog psycholożka historyk historyczka ekonomistka analityczka lekarka \
            pielęgniarka rektor redaktor reporter dziennikarka publicysta publicystka prowadzący prowadząca \
            właściciel właścicielka prezeska szefowa kierownik kierowniczka założyciel rolnik rolnicy aktywista \
            aktywistka działacz działaczka kandydat kandydatka selekcjoner kapitan piłkarz reżyser mieszkańcy \
            sąsiadka emeryt studentka żona mąż ksiądz biskup kardynał żołnierz pułkownik straż klub artysta \
           ",
    madam: "pani dr prof",
    sir: "pan dr prof",
    works: "film filmu filmie książka książki książce powieść powieści piosenka piosenki piosenkę album albumu singel \
            utwór sztuka serial serialu program czasopismo czasopiśmie gazeta gazety gazecie magazyn magazynu \
            magazynie tygodnik dziennik strona obraz artykuł klub grupa grupy zespół zespołu statek nagroda projekt \
            operacja kanał teatr dramat dramacie cykl antologia antologii musical musicalu spektakl portalowi dziennikowi tygodnikowi agencji telewizji radiu",
    examples: "jak",
    carriers: "okrzyki okrzykami transparent transparenty transparentami hasła transparencie plakacie tablicy",
    words: "słowo słowa słowem termin terminu wyrażenie nazwa nazwy nazwę imię przydomek pojęcie hasło tytuł \
            tytułem",
    sources: "oświadczenie oświadczeniu list liście wywiad wywiadzie pytanie odpowiedź komunikat komunikacie słowa \
              słowami zdanie hasło hasła hasłami okrzyki okrzykami",
    recipients: "pap gazecie portalowi dziennikowi tygodnikowi agencji telewizji radiu dziennikarzom mediom reporterom redakcji",
    relays: "czytamy napisano podano głosi informuje podaje donosi pisze podkreślono zaznaczono dodano oświadczono \
             przekazano",
    dative: "owi ów ami ach om niu iemu ę ą",
    shouts: "krzyknął krzyknęła krzyczał krzyczy krzyczeli zawołał zawołała wołał woła",
    him: "jego niego",
    her: "jej niej",
    calendar: "twitterze twitterowi facebooku instagramie x sejmu senatu",
    surnames: "rybak król",
    cases: "-,a,owi,em,iem,u,ie,ze ki,kiego,kiemu,kim gi,giego,giemu,gim y,ego,emu,ym ek,ka,kowi,kiem,ku ec,ca,cowi,cem ko,ki,ce,kę,ką a,y,i,ie,ze,zie,le,ę,ą ka,ki,ce,kiej,kę,ką ła,ły,le,łę,łą ia,ii,i,ię,ią ja,ji,i,ję,ją o,a,owi,em,u eł,ła,łowi,łem ń,nia,niowi,niem ć,cia,ciowi,ciem ź,zia,ziowi,ziem ś,sia,siowi,siem",
    abbreviations: "r w im np itd itp tzw tzn prof dr hab ul św pt m in wg al mln mld tys",
    past: "ł ła li ły ło",
    dash_dialogue: true,
    grammar: Grammar::Inflected,
    ..UNKNOWN
};
