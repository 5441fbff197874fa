//! Norwegian, in both written forms.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "r te de et er ar a t",
    says: "sang synger argumenter- påsto påstod erklær- si- sa sagt seier forklar- fortel- forteller fortalte svar- \
           spør- spør spurte skriv- skrev mener mente meiner synes tenk- tror trodde legg- la påpek- beton- hevd- \
           innrøm- innrømmer advar- oppgi- meld- opplys- rop- hvisk- gjent- påstå- understrek- konstater- kommenter- \
           fortsatt- fortsetter siter- krev- lov- håp- avslør- tilføy- fastslå- presiser- ifølgje uttal- les- heter \
           lyder ber ba hvisket mumlet undret konstaterer undrer lurer lurte utbryter utbrøt sukker sukket ler lo \
           freser nikker framholder framholdt framheldt fremholder fremholdt fremhever fremhevet poengterer \
           poengterte noterer noterte oppfordrer oppfordret anbefaler anbefalte foreslår foreslo foreslått truer \
           truet sverger sverget svor garanterer garanterte forsikrer forsikret bekrefter bekreftet benekter benektet \
           avkrefter avkreftet avviser avviste protesterer protesterte innvender innvendte repliserer repliserte \
           kontrer parerer parerte spøker spøkte jubler jublet skriker skrek brøler brølte hyler hylte stønner \
           stønnet stotrer stotret klager klagde klaget brummer brummet smiler smilte fniser fniste humrer humret \
           flirer flirte husker husket minnes mintes oppsummerer oppsummerte konkluderer konkluderte informerer \
           informerte varsler varslet kunngjør kunngjorde vedgår vedgikk medgir medga kritiserer kritiserte anklager \
           anklaget beskylder beskyldte beordrer beordret kommanderer kommanderte takker takket gratulerer gratulerte \
           roser roste innskyter innskjøt avbryter avbrøt frykter fryktet spår spådde vurderer vurderte antar antok \
           gjetter gjettet istemmer filosoferer funderer grubler undres undrast resonnerer resonnerte rapporterer \
           rapporterte begrunner begrunnet utdyper utdypet utfyller minner minnet påminner fortel fortalde skriv \
           skreiv meinte spurde trur trudde tykkjer legg påpeikar fortset kviskrar kviskra fastslo gryntet gren gråt \
           hulket snufset snøftet freste glefset bjeffet knurret knurrer avslutter avsluttet innrømmet røper mimrer erkjenner erkjente",
    calls: "kalte kaller kalt beskrev beskriver beskrevet omtalte betegnet betegner stemplet",
    like: "som",
    named: "kalt kalte kalla såkalt såkalte såkalla kjent kjente heter hette betyr døpt navnet tittelen",
    according: "ifølge ifølgje",
    views: "ord mening",
    passive: "blir ble blitt",
    agent: "av",
    infinitive_marks: "å",
    auxiliaries: "har hadde er var blir ble kan kunne skal skulle vil ville må",
    adverbs: "slik også da siden ennå allerede ikke nå i_dag senere derfor videre så då no korleis òg",
    he: "han",
    she: "hun ho",
    they: "de man vi jeg eg den det du noen",
    direct: "jeg eg du vi meg deg oss dere min mitt mine din ditt dine vår vårt våre",
    objects: "seg ham henne dem oss meg deg",
    determiners: "en én ei et ett ein eit den det de denne dette disse sin sitt sine hans hennes deres min vår to tre flere \
                  noen alle",
    prepositions: "i på av for til med om fra ved etter under mellom mot over uten gjennom hos ifølge før siden",
    of: "for av i",
    impersonal: "det",
    clauses: "at men fordi når hvis mens eller selv som",
    and: "og",
    relatives: "som hvilken der",
    roles: "åring åringen åringer minister statsminister president talsmann talskvinne talsperson direktør sjef sekretær leder \
            ordfører advokat dommer politi politiet general konge dronning professor forsker forfatter \
            journalist ekspert analytiker økonom lege trener spiller skuespiller sanger regjeringen \
            departementet domstol selskap forening organisasjon parti universitet bank rapport brev kilder \
            myndigheter nabo vitne mor far bror sønn datter kvinne mann",
    madam: "fru frøken dr prof",
    sir: "herr dr prof",
    works: "film filmen bok boka boken roman romanen låt låten sang album albumet singel stykke dikt serie serien \
            program tidsskrift avis avisen avisa magasin nettsted blogg maleri artikkel dokumentar opera musikal \
            spill gruppe gruppa operasjon skip pris utstilling prosjekt kampanje dokumentaren sangen stykket",
    words: "ord ordet begrep begrepet uttrykk uttrykket navn navnet tittel tittelen motto slagord kallenavn",
    sources: "uttalelse brev intervju spørsmål svar melding tale ordene setning sitat slagord ropene frasen",
    calendar: "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august \
               september oktober november desember",
    role_endings: "mannen kvinnen sjefen ministeren lederen direktøren presidenten treneren forskeren advokaten dommeren ordføreren sekretæren eksperten legen forfatteren",
    shouts: "ropte roper skrek skriker",
    abbreviations: "dr prof bl a f eks dvs osv ca nr kl m fl st",
    grammar: Grammar::VerbSecond,
    dash_dialogue: true,
    dash_press: true,
    ..UNKNOWN
};
