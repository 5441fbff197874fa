//! Czech and Slovak.

use super::{Lexicon, UNKNOWN};

pub(super) const LEXICON: Lexicon = Lexicon {
    endings: "l la li lo á í ává uje ují al ala ali il ila ili e a",
    says: "opak- zpív- vol- řekl řekla řekli říká říkají říkal říkala uved- uvádí dod- sděl- prohlás- vysvětl- \
           odpověd- odpověděl odpověděla odpovídá zept- ptá píš- napsal napsala psal mysl- tvrd- přizn- varov- oznám- \
           zdůrazn- poznamen- popsal popisuje komentoval komentuje připom- připomněl ujist- zopak- zvol- vykřikl \
           šept- zašeptal citu- cituje informoval informuje upozornil upozorňuje soudí domnívá pokračoval míní \
           prozrad- stojí hlásí hlásá povedal povedala hovorí uviedol uviedla vyhlásil napísal vysvetlil odpovedal \
           připustil připouští souhlasil pros- prosí sykl- syk- vykřik- zasmá- povzdech- zašept- bruč- zabruč- \
           přiznáv- přizná- pokrač- pokračuje zeptal zeptala volá zvolal zvolala odvětil odvětila opáčil opáčila \
           zavrčel zavrčela zaječel zaječela zamumlal zamumlala vyjádřil vyjádřila vyjádřili řka dodávaje",
    calls: "nazval nazvala nazvali nazývá nazýval označil označila označuje popsal popsala popisuje",
    like: "jak",
    named: "zvaný zvaná zvané zvaných zvaným takzvaný takzvaná takzvané takzvaných takzvaným nazývaný nazvaný \
            nazvaná známý známá známé jménem názvem přezdívaný přezdívkou znamená nazývá údajný údajné",
    according: "podle dle",
    views: "slov názoru mínění",
    auxiliaries: "je byl byla byli bude může by jsem jsou",
    adverbs: "ne také potom ještě už včera dnes pak později rovněž však",
    he: "on",
    she: "ona",
    they: "oni ony kdo já my sama sám",
    direct: "já ty my vy mě mne mi mně tebe tobě ti tě nás nám vás vám můj moje moji má tvůj tvoje náš naše váš vaše \
             jsem jsi jsme jste",
    objects: "se si mu jí jim ho ji je mi nám",
    determiners: "ten ta to ti ty jeho její jejich náš můj svůj každý všichni",
    prepositions: "v ve na s se z ze po o od do za pro při před mezi pod nad bez přes u k ke",
    clauses: "že ale protože když pokud ačkoli ačkoliv aby jak kde nebo neboť",
    and: "a i",
    relatives: "který která které kteří kdo co kde jenž",
    roles: "ministr ministryně prezident prezidentka mluvčí ředitel ředitelka tajemník šéf poslanec senátor starosta \
            starostka primátor advokát soudce žalobce policie generál král královna papež profesor vědec badatel \
            autor autorka spisovatel novinář expert analytik ekonom lékař trenér hráč herec herečka zpěvák vláda \
            ministerstvo soud komise firma organizace agentura skupina strana univerzita banka zpráva zdroj úřady \
            soused svědek matka otec bratr syn dcera žena muž lídr předseda premiér inženýr inženýra zastupitel \
            zastupitelka trafikantka převoznice rybář vědkyně učitel učitelka obyvatel obyvatelka demonstranti",
    madam: "paní slečna dr prof ing mgr",
    sir: "pan dr prof ing mgr",
    works: "film filmu filmem kniha knihy knize román píseň písně album alba singl hra seriál seriálu pořad časopis \
            časopisu časopise noviny novinách deník deníku web obraz článek klub skupina skupiny loď cena projekt \
            operace kanál divadlo muzikál muzikálu povídka dokument dokumentu",
    words: "slovo slova slovem termín výraz pojem název názvu názvem jméno jména přezdívka heslo titul",
    sources: "prohlášení dopis dopise rozhovor rozhovoru otázka odpověď zpráva zprávě slova slovy věta",
    abbreviations: "např tzv atd apod dr ing mgr prof st sv č r s mil mld tis tj str ul",
    dash_dialogue: true,
    ..UNKNOWN
};
