//! Swedish.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "r de te t er ar ade at",
    says: "sjöng sjunger skander- argumenter- säg- sa sade sagt säga förklar- berätt- svar- fråg- skriv- skrev \
           skrivit men- mena- tyck- tänk- anser ansåg lägg- lade tillägg- tillade påpek- beton- hävd- medge- medgav \
           erkän- erkänner varn- uppge- uppgav meddel- utrop- ropa- rop- viska- upprep- påstå- påstod understryk- \
           underströk konstater- kommenter- slå slår fortsätt- fortsatte fastslå- citer- kräv- lov- hopp- hoppas tror \
           trodde läs- lyder löd avslöj- twittrar twittrade rapporter- insister- klag- skratt- resonerar ber bad \
           viskade mumlade undrade konstaterar undrar utbrister utbrast inflikar suckar suckade skrattar skrattade \
           väser väste fnyser fnös nickar inledde inleder avslutar avslutade poängterar poängterade framhåller \
           framhöll framhäver noterar noterade uppmanar uppmanade uppmuntrar rekommenderar rekommenderade föreslår \
           föreslog föreslagit varslar hotar hotade svär svor garanterar garanterade försäkrar försäkrade intygar \
           intygade bekräftar bekräftade förnekar förnekade dementerar dementerade avvisar avvisade tillbakavisar \
           protesterar protesterade invände invänder kontrar kontrade replikerar replikerade genmälde instämmer \
           instämde skämtar skämtade ironiserar ironiserade retas retades jublar jublade skriker skrek vrålar vrålade \
           tjöt stönade stönar muttrar muttrade stammade stammar gnydde snyftade snyftar grymtade morrade morrar \
           frustade log ler nickade fnissade fnissar skrockade flinade flinar filosoferar filosoferade funderar \
           funderade grubblar minns mindes erinrar summerar summerade sammanfattar sammanfattade konkluderar upplyser \
           upplyste informerar informerade deklarerar deklarerade proklamerar kungör kungjorde tillkännager \
           tillkännagav utlovar utlovade vädjar vädjade yrkar kritiserar kritiserade anklagar anklagade beskyller \
           beskyllde beordrar beordrade kommenderar kommenderade befaller befallde tackar tackade gratulerar \
           gratulerade hälsar hälsade inskjuter insköt avbröt avbryter pustar pustade flämtade flämtar hojtade hojtar \
           bönföll skröt skryter utgöt bedömer bedömde befarar befarade förutspår förutspådde spår spådde betvivlar \
           tvivlar fruktar fruktade gillar hoppades förmodar förmodade antar antog gissar gissade motiverar \
           motiverade preciserar preciserade förtydligar förtydligade exemplifierar påminner påminde kvittrade anger \
           angav misstänker misstänkte utvecklar berömmer",
    calls: "kallade kallar kallat beskrev beskriver beskrivit betecknade betecknar stämplade",
    like: "som",
    named: "kallad kallade kallat kallas kallades så-kallad s.k benämnd namngiven betitlad titulerad känd känt \
            kända heter hette betyder innebär döpt utropades namn",
    according: "enligt",
    views: "ord åsikt mening",
    passive: "blir blev blivit",
    agent: "av",
    infinitive_marks: "att",
    auxiliaries: "har hade är var blir blev kan kunde ska skulle vill ville måste",
    adverbs: "också då sedan ännu redan inte nu idag igår senare dock därför även så vidare bland annat ytterligare",
    he: "han",
    she: "hon",
    they: "de man vi jag den det du ni någon",
    direct: "jag du vi ni mig dig oss er min mitt mina din ditt dina vår vårt våra",
    objects: "sig honom henne dem oss mig dig",
    determiners: "en ett den det de denna detta dessa sin sitt sina hans hennes deras min vår två tre flera några alla",
    prepositions: "i på av för till med om från vid efter under mellan mot över utan genom hos enligt innan sedan",
    of: "för av",
    impersonal: "det",
    clauses: "att men eftersom när om medan eller fast trots",
    and: "och",
    relatives: "som vilken vilket vilka där",
    roles: "vd vd:n åring åringen minister statsminister president talesperson talesman direktör chef sekreterare ordförande \
            borgmästare advokat domare åklagare polis polisen general kung drottning professor forskare \
            författare journalist expert experter analytiker ekonom läkare tränare spelare skådespelare sångare \
            regering departement domstol företag förening organisation parti universitet bank rapport brev \
            källor myndigheter granne vittne mor far bror son dotter kvinna man ledare vd",
    madam: "fru fröken dr prof",
    sir: "herr dr prof",
    works: "film filmen bok boken roman romanen låt låten sång album albumet singel pjäs dikt serie serien program \
            tidskrift tidning tidningen magasin sajt webbplats blogg målning artikel dokumentär opera musikal \
            musikalen spel grupp gruppen operation fartyg pris utställning projekt kampanj utgåva dokumentären pjäsen",
    examples: "som",
    carriers: "slagord plakat banderoller",
    words: "ord ordet termen term uttryck uttrycket namn namnet begrepp begreppet titel titeln motto slogan \
            smeknamn",
    sources: "uttalande brev intervju fråga svar meddelande tal orden mening citat slagord ramsan ropen frasen",
    calendar: "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti \
               september oktober november december",
    role_endings: "mannen kvinnan chefen ministern ordföranden direktören ledaren presidenten tränaren forskaren advokaten åklagaren domaren sekreteraren experten läkaren författaren talespersonen mästaren",
    shouts: "ropade ropar skrek skriker",
    abbreviations: "dr prof bl a t ex dvs osv ca nr s.k kl m fl st",
    grammar: Grammar::VerbSecond,
    dash_dialogue: true,
    dash_press: true,
    ..UNKNOWN
};
