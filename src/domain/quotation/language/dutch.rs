//! Dutch.

use super::{Apostrophe, Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "t te ten en de den d",
    says: "scandeer- zong zegt zei zeiden zeggen zeg gezegd zeide verklaar- vertel- antwoord- geantwoord vraag- \
           vroeg vroegen gevraagd riep roept riepen schrijf- schreef schreven geschreven meld- meen- denk- dacht \
           dachten voeg- toegevoegd stel- gesteld aldus vind- vond leg- uitgelegd benadruk- waarschuw- erken- \
           herhaal- herneem- hernam hernamen hervat- merk- opgemerkt bevestig- beweer- bewoog klaag- fluister- \
           schreeuw- mompel- lach- zucht- grap- besluit besloot beken- zingt sprak spraken spreekt gesproken brom- \
           hoor- gehoord luid- reageer- twitter- tweet- citeer- kondig- aangekondigd voorspel- beloof- eis- hoop- \
           vrees- geeft gaf hield klonk klinkt begon begint vervolg- wierp viel constateer- concludeer- murmel- \
           stamel- groet- lispel- mopper- brul- hijg- juich- smeek- zei- vloek- snauw- snik- stotter- gil- kreet \
           krijt oordeel- verbeter- prevel- kerm- begroet- snerp- grinnik- giechel- verzucht- onderbreek- onderbrak \
           onderbraken beaam- bulder- gromde gromden grom- schamper- troost- jammer- schater- opperde oppert \
           protesteert protesteerde informeert informeerde suggereert suggereerde suggereren adviseert adviseerde \
           beschuldigde beschuldigt verdedigt verdedigde verduidelijkt verduidelijkte nuanceert nuanceerde lichtte \
           toegelicht preciseert preciseerde onderstreept onderstreepte vermeldt vermeldde rapporteert rapporteerde \
           berichtte signaleert signaleerde dreigt dreigde zwoer zweert zwoeren gelooft geloofde geloven herinnerde \
           memoreert memoreerde repliceert repliceerde weerlegt weerlegde ontkent ontkende ontkennen bezwoer \
           bezweert foetert foeterde sneert sneerde schimpt schimpte piept piepte kraait kraaide sist siste brabbelt \
           brabbelde babbelde tierde briest brieste blaft blafte beveelt beval bevalen gebood gebiedt verzocht \
           verzochten bad bidt peinst peinsde mijmert mijmerde overweegt overwoog grijnst grijnsde glimlachte \
           glimlacht knikt knikte spotte schertst schertste plaagt plaagde bedankte bedankt dankt dankte vult vulde \
           verwacht verwachtte verwachten vermoedt vermoedde suste besluiten constateren hakkelde hakkelt schalt \
           schalde galmt galmde loeide kuchte kuchend zeurt zeurde snoof snuift teemde bitste bitst hoonde hoont \
           pocht pochte snoefde filosofeert filosofeerde relativeert relativeerde verwijt verweet bepleit bepleitte \
           pleit pleitte roemt roemde prijst complimenteert vleide uitgesproken aangegeven medegedeeld meegedeeld \
           deelt deelde verduidelijken gewaarschuwd benadrukken verklaren menen vrezen hopen beweren vragen beloven \
           verzeker- jubel- temper- erger- herinner- noteer- onthul- verwonder- betreur- betoog- stelden liet laat \
           lieten laten blikt veroordeel- waardeer- twijfel- maant schetst spreken vinden",
    calls: "noemde noemt noemen noemden genoemd bestempelde bestempelt omschreef omschrijft beschreef beschrijft \
            betitelde typeerde",
    like: "zoals",
    named: "zogenaamde zogenoemde zogeheten genaamd geheten genoemd genoemde bekend getiteld bijgenaamd heet \
            heette betekent gedoopt",
    according: "volgens aldus",
    views: "woorden mening oordeel opvatting",
    passive: "wordt werd worden werden",
    agent: "door",
    infinitive_marks: "te",
    impersonal: "het",
    auxiliaries: "heeft hebben had hadden is zijn was waren wordt werd kan kon zal zou moet moest wil wilde",
    adverbs: "ook dan toen nog al nu weer niet later eerder gisteren vandaag echter daarom dus zo meer hieraan \
              daaraan eraan toe hier daar wel nooit altijd eens eerst nadien vervolgens tevens intussen bovendien \
              inmiddels desgevraagd",
    he: "hij ie",
    she: "zij ze",
    they: "het men we wij ik iemand wie jij gij u jullie",
    direct: "ik 'k je jij jou jouw u uw we wij ons onze mij me mijn m'n jullie ge gij gelieve",
    objects: "zich hem haar hun hen ons mij me je jou",
    determiners: "de het een 't 'n zijn haar hun mijn ons onze dit dat deze die uw je twee drie enkele alle den der",
    prepositions: "van in op met voor aan bij uit over door tegen naar om tot na onder tussen zonder tijdens sinds \
                   volgens tegenover",
    of: "van",
    clauses: "dat maar omdat als toen terwijl of want hoewel zodat wanneer dan voordat nadat zodra nu",
    and: "en",
    relatives: "die dat wie wat welke waar",
    roles: "minister president woordvoerder woordvoerster directeur secretaris hoofd burgemeester advocaat rechter \
            officier politie generaal koning koningin professor hoogleraar onderzoeker auteur schrijver journalist \
            deskundige analist arts dokter trainer speler acteur zanger regering ministerie rechtbank bedrijf \
            vereniging organisatie partij universiteit bank rapport brief bronnen autoriteiten buurman getuige \
            moeder vader broer zoon dochter vrouw man vriend leider voorzitter kapitein consul agent heer raadslid \
            wethouder kamerlid ingenieur kioskhoudster visser boer winkelier wetenschapper oma opa klant leraar \
            lerares brandweer gemeente ziekenhuis club bond vakbond federatie stichting raad comité commissie \
            kabinet oppositie schepen senator premier bisschop paus priester docent student studenten leerling coach \
            keeper doelman regisseur muzikant kunstenaar kunstenares presentator ondernemer eigenaar baas bestuurder \
            chef wetenschappers onderzoekers filosoof verpleegkundige slachtoffer verdachte verdachten aanklager \
            bewoner bewoners demonstranten actievoerders buurvrouw omstander activist historicus politicus econoom",
    madam: "mevrouw mevr mw juffrouw dr prof mr",
    sir: "meneer mijnheer dhr heer dr prof mr",
    works: "film boek roman lied nummer album single stuk gedicht serie programma tijdschrift krant dagblad \
            weekblad site website blog schilderij artikel documentaire opera musical spel groep operatie schip \
            prijs tentoonstelling project hoofdstuk campagne titel",
    examples: "als zoals",
    carriers: "leuzen spandoek spandoeken",
    words: "woord woorden term termen uitdrukking naam namen bijnaam begrip motto slogan titel",
    sources: "verklaring bericht rapport brief interview vraag antwoord toespraak woorden zin citaat leus uitroep \
              leuzen kreten zinnen",
    calendar: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni \
               juli augustus september oktober november december",
    shouts: "riep roept riepen roepen schreeuwde schreeuwden gilde brulde",
    abbreviations: "dr mr prof mevr dhr bijv enz nr blz st ir drs ca o a m i.v.m burg min gen mgr ds",
    elisions: "s t n k m r ie em ns tis twas",
    clitics: "ie",
    apostrophe: Apostrophe::Nowhere,
    bodies: "politie regering ministerie rechtbank bedrijf vereniging organisatie partij universiteit bank brandweer \
             gemeente ziekenhuis club bond vakbond federatie stichting raad comité commissie kabinet oppositie",
    composed: "weten optekenen verstaan doorschemeren noteren",
    light_verbs: "laat liet laten lieten",
    role_endings: "loog loge meester leider leidster bestuurder voorzitter officier directeur minister woordvoerder \
                   expert deskundige coach ondernemer redacteur secretaris",
    surnames: "koning visser boer kok meester bakker",
    adverb_endings: "aarover aarop aarmee aarbij aarvan aarna ierover ierop iermee ierbij ierna",
    stands: "staat stond staan stonden",
    grammar: Grammar::VerbSecond,
    dash_dialogue: true,
    ..UNKNOWN
};
