//! Czech and Slovak.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "l la li lo á í ává uje ují al ala ali il ila ili e a",
    says: "opak- zpív- vol- řekl řekla řekli říká říkají říkal říkala uved- uvádí dod- sděl- prohlás- vysvětl- \
           odpověd- odpověděl odpověděla odpovídá zept- ptá píš- napsal napsala psal mysl- tvrd- přizn- varov- oznám- \
           zdůrazn- poznamen- popsal popisuje komentoval komentuje připom- připomněl ujist- zopak- zvol- vykřikl \
           šept- zašeptal citu- cituje informoval informuje upozornil upozorňuje soudí domnívá pokračoval míní \
           prozrad- stojí hlásí hlásá povedal povedala hovorí uviedol uviedla vyhlásil napísal vysvetlil odpovedal \
           připustil připouští souhlasil pros- prosí sykl- syk- vykřik- zasmá- povzdech- zašept- bruč- zabruč- \
           přiznáv- přizná- pokrač- pokračuje zeptal zeptala volá zvolal zvolala odvětil odvětila opáčil opáčila \
           zavrčel zavrčela zaječel zaječela zamumlal zamumlala vyjádřil vyjádřila vyjádřili řka dodávaje konstatoval \
           konstatovala konstatuje prohlašuje podotkl podotkla podotýká dodávají doplnil doplnila doplňuje doplnili \
           upřesnil upřesnila upřesňuje shrnul shrnula shrnuje přiblížil přiblížila přibližuje popsala popisovala \
           popisoval vylíčil vylíčila líčí vypráví vyprávěl vyprávěla vzpomíná vzpomínal vzpomínala vzpomněl \
           vzpomněla zavzpomínal zavzpomínala mínil mínila zmínil zmínila zmiňuje vyzdvihl vyzdvihla ocenil ocenila \
           oceňuje pochválil pochválila chválí kritizuje kritizoval kritizovala zkritizoval obvinil obvinila obviňuje \
           vytkl vytkla vyčetl vyčítá žádá žádal žádala požádal požádala požaduje požadoval vyzval vyzvala vyzývá \
           vyzvali nabádá nabádal apeluje apeloval doporučil doporučila doporučuje radí poradil navrhl navrhla \
           navrhuje slíbil slíbila slibuje slíbili přislíbil přísahal přísahá pohrozil pohrozila varuje upozornila \
           upozornili avizoval avizuje oznamuje ohlásil ohlásila předpověděl předpovídá věří věřil věřila doufá \
           předpokládá usuzuje soudil soudila domníval domnívala namítl namítla namítá namítal odmítl odmítla odmítá \
           oponuje oponoval popřel popřela popírá dementoval potvrdil potvrdila potvrzuje potvrdili hájí obhajuje \
           vysvětloval vysvětlovala objasnil objasnila ujišťuje zdůrazňuje zdůrazňoval akcentuje reagoval reagovala \
           reaguje glosoval glosuje ironizuje žertuje zavtipkoval vtipkuje směje smál smála usmál usmála usmívá \
           ušklíbl ušklíbla přikývl přikývla kývl povzdychl vzdychl vzdychla zavzdychal špitl špitla mumlá mumlal \
           zabručel zabručela bručel bručela vyhrkl vyhrkla vyhrkli křičí křičel křičela křičeli křikl křikla \
           zakřičel zakřičela zařval zařvala řve řval řvala ječel ječí zavolal zavolala vyštěkl vyštěkla štěkl štěkla \
           odsekl odsekla utrhl utrhla odvětili odpovídal odpovídala odpověděli ozval ozvala ozvalo pronesl pronesla \
           pronáší prohodil prohodila utrousil utrousila podivil podivila diví divil divila ptal ptala ptají tázal \
           tázala táže otázal otázala dotázal dotázala vyptával vyptávala pravil pravila praví dí řekne řeknou říci \
           říct řekněme pověděl pověděla povídá povídal povídala povídají hovoří citoval citovala psala napsali \
           uvádějí hlásal naznačil naznačila naznačuje doznal připustila připustili souhlasila souhlasí nesouhlasí \
           stěžuje stěžoval stěžovala postěžoval postěžovala stýská lituje litoval litovala omluvil omluvila děkuje \
           děkoval děkovala poděkoval poděkovala blahopřál myslel myslela pomyslel pomyslela pomyslil pomyslila \
           napadlo uvažuje uvažoval uvažovala přemítal přemítala přemýšlí čteme čte skandovali skandoval zaúpěl úpěl \
           sténal zasténal zasténala kvílel vzlykala vzlykl zajíkla koktal koktala zakoktal drmolil drmolila brblal \
           brblala reptal láteřil hudroval zakroutil chlubí pochlubil pochlubila pochvaluje libuje zaradoval \
           zaradovala radoval raduje durdil rozčiloval rozčiluje rozčílil rozčílila zlobí zlobil zlobila naříká \
           naříkal naříkala protáhl protáhla oznamoval říkat zamyslel zamyslela zaváhal zaváhala informovala uzavřel \
           uzavřela vzkázal vzkázala svěřil svěřila zhodnotil zhodnotila připomněla komentovala přidal přidala \
           pokračovala uvědomuje avizovala hodnotí běduje hlesl přitakal kroutí kroutila pokrčil pokrčila krčí vrtí \
           mávl mávla potvrdilo informovalo pláče",
    calls: "nazval nazvala nazvali nazývá nazýval označil označila označuje popsal popsala popisuje říkají říkali \
            říká říkal říkala říkáme",
    like: "jak",
    named: "zvaný zvaná zvané zvaných zvaným takzvaný takzvaná takzvané takzvaných takzvaným nazývaný nazvaný \
            nazvaná známý známá známé jménem názvem přezdívaný přezdívkou znamená nazývá údajný údajné",
    according: "podle dle",
    views: "slov názoru mínění",
    auxiliaries: "je byl byla byli bude může by jsem jsou",
    adverb_endings: "še ně vě že sky cky no",
    adverbs: "ne také potom ještě už včera dnes pak později rovněž však hlavou rameny rukou tak",
    he: "on",
    she: "ona",
    they: "oni ony kdo já my sama sám",
    direct: "já ty my vy mě mne mi mně tebe tobě ti tě nás nám vás vám můj moje moji má tvůj tvoje náš naše váš vaše \
             jsem jsi jsme jste",
    objects: "se si mu jí jim ho ji je mi nám tomu tomuto jemu",
    determiners: "ten ta to ti ty jeho její jejich náš můj svůj každý všichni",
    prepositions: "v ve na s se z ze po o od do za pro při před mezi pod nad bez přes u k ke",
    clauses: "že ale protože když pokud ačkoli ačkoliv aby jak kde nebo neboť",
    and: "a i",
    relatives: "který která které kteří kdo co kde jenž němž níž nichž kterém kterých",
    roles: "ministr ministryně prezident prezidentka mluvčí ředitel ředitelka tajemník šéf poslanec senátor starosta \
            starostka primátor advokát soudce žalobce policie generál král královna papež profesor vědec badatel \
            autor autorka spisovatel novinář expert analytik ekonom lékař trenér hráč herec herečka zpěvák vláda \
            ministerstvo soud komise firma organizace agentura skupina strana univerzita banka zpráva zdroj úřady \
            soused svědek matka otec bratr syn dcera žena muž lídr předseda premiér inženýr inženýra zastupitel \
            zastupitelka trafikantka převoznice rybář vědkyně učitel učitelka obyvatel obyvatelka demonstranti \
            expertka experti hejtman hejtmanka kouč náměstek náměstkyně místopředseda místopředsedkyně předsedkyně \
            poslankyně senátorka europoslanec europoslankyně kancléř velvyslanec diplomat policista policistka hasiči \
            hasič záchranáři vyšetřovatel obhájce obžalovaný právník právnička advokátka soudkyně žalobkyně zástupce \
            zástupkyně sociolog politolog psycholog psycholožka historik historička ekonomka analytička lékařka \
            primář rektor děkan profesorka docent redaktor redaktorka šéfredaktor reportér novinářka publicista \
            komentátor moderátor moderátorka majitel majitelka šéfka vedoucí manažer manažerka zakladatel podnikatel \
            farmář zemědělec aktivista aktivistka kandidát kandidátka brankář útočník obránce záložník kapitán \
            fotbalista hokejista tenistka režisér režisérka hudebník malíř spisovatelka zpěvačka hráčka sousedka \
            student studentka manžel manželka kněz biskup kardinál voják plukovník klub vicepremiér vicepremiérka",
    madam: "paní slečna dr prof ing mgr",
    sir: "pan dr prof ing mgr",
    works: "film filmu filmem kniha knihy knize román píseň písně album alba singl hra seriál seriálu pořad časopis \
            časopisu časopise noviny novinách deník deníku web obraz článek klub skupina skupiny loď cena projekt \
            operace kanál divadlo muzikál muzikálu povídka dokument dokumentu serveru webu portálu rozhlasu televizi stanici agentuře listu",
    words: "slovo slova slovem termín výraz pojem název názvu názvem jméno jména přezdívka heslo titul",
    sources: "prohlášení dopis dopise rozhovor rozhovoru otázka odpověď zpráva zprávě slova slovy věta heslo hesla \
              hesly výkřiky",
    recipients: "čtk serveru deníku webu portálu listu rozhlasu televizi stanici agentuře novinám novinářům médiím reportérům zpravodajům redakci",
    relays: "stojí čteme čte píší informuje informovala píše uvádí napsala",
    dative: "ům ami ovi ému ými",
    shouts: "zvolal zvolala křikl křičel křičela křičí vykřikl vykřikla volal volala",
    him: "něj něho jeho",
    her: "ní její",
    calendar: "twitteru twitter facebooku instagramu x",
    surnames: "rybář král",
    carriers: "transparentu plakátu ceduli",
    cases: "-,a,ovi,em,u,e,i,ě ek,ka,kovi,kem,ku ec,ce,covi,cem,ci el,la,lovi,lem a,y,ovi,u,ou,e,ě,i á,é,ou ý,ého,ému,ým,ém í,ího,ímu,ím o,a,ovi,em,u š,še,šovi,šem ř,ře,řovi,řem",
    abbreviations: "např tzv atd apod dr ing mgr prof st sv č r s mil mld tis tj str ul",
    dash_dialogue: true,
    grammar: Grammar::Inflected,
    ..UNKNOWN
};
