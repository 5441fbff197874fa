//! Danish.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "r te de et er ede t",
    says: "sang synger argumenter- påstod erklær- meddel- sig- sagde sagt forklar- fortæl- fortæller fortalte svar- \
           spørg- spurgte skriv- skrev mener mente synes tænk- tror troede læg- lægger lagde påpeg- beton- hævd- \
           indrøm- indrømmer advar- oplys- råb- hvisk- gentag- påstå- understreg- konstater- kommenter- fortsæt- \
           fortsætter fortsatte citer- kræv- lov- håb- afslør- tilføj- fastslå- udtal- lyder lød bed- beder bad \
           opfordr- mumler mumlede hviskede undrer undrede udbryder udbrød sukker sukkede griner grinede nikker \
           indskyder fremhæver fremhævede pointerer pointerede noterer noterede anbefaler anbefalede foreslår \
           foreslog foreslået truer truede sværger svor garanterer garanterede forsikrer forsikrede bekræfter \
           bekræftede benægter benægtede afkræfter afviser afviste protesterer protesterede indvender indvendte \
           replicerer replicerede spøger spøgte jubler jublede skriger skreg brøler brølede hyler hylede stønner \
           stønnede stammer stammede klager klagede brummer brummede smiler smilede fniser fnisede husker huskede \
           mindes mindedes opsummerer opsummerede konkluderer konkluderede informerer informerede varsler varslede \
           bekendtgør bekendtgjorde medgiver medgav vedgår kritiserer kritiserede anklager anklagede beskylder \
           beskyldte beordrer beordrede kommanderer kommanderede takker takkede roser roste afbryder afbrød melder \
           meldte vurderer vurderede frygter frygtede spår spåede antager antog gætter gættede supplerer supplerede \
           uddyber uddybede præciserer præciserede begrunder begrundede rapporterer rapporterede minder mindede \
           fastslog erkender erkendte forudser forudså ler lo gryntede græd hulkede snøftede hvæser hvæsede hvæste \
           vrissede vrisser bjæffede knurrede knurrer gnaver nægter nægtede betvivler tvivler bemærker bemærkede \
           ræsonnerer filosoferer funderer grubler afslutter afsluttede indrømmede",
    calls: "kaldte kalder kaldt beskrev beskriver beskrevet omtalte betegnede betegner stemplede",
    like: "som",
    named: "kaldt kaldte såkaldt såkaldte kendt kendte hedder hed betyder døbt navnet titlen",
    according: "ifølge",
    views: "ord mening",
    passive: "bliver blev blevet",
    agent: "af",
    infinitive_marks: "at",
    auxiliaries: "har havde er var bliver blev kan kunne skal skulle vil ville må",
    adverbs: "sådan også da siden endnu allerede ikke nu senere derfor videre så",
    he: "han",
    she: "hun",
    they: "de man vi jeg den det du nogen",
    direct: "jeg du vi mig dig os jer min mit mine din dit dine vores",
    objects: "sig ham hende dem os mig dig",
    determiners: "en et den det de denne dette disse sin sit sine hans hendes deres min vor vores to tre flere nogle \
                  alle",
    prepositions: "i på af for til med om fra ved efter under mellem mod over uden gennem hos ifølge før siden",
    of: "for af",
    impersonal: "det",
    clauses: "at men fordi når hvis mens eller selv",
    and: "og",
    relatives: "som hvilken der",
    roles: "årig årige åringen minister statsminister præsident talsmand talskvinde direktør chef sekretær leder formand borgmester \
            advokat dommer politi politiet general konge dronning professor forsker forfatter journalist ekspert \
            analytiker økonom læge træner spiller skuespiller sanger regeringen ministeriet domstol selskab \
            forening organisation parti universitet bank rapport brev kilder myndigheder nabo vidne mor far bror \
            søn datter kvinde mand",
    madam: "fru frøken dr prof",
    sir: "hr herr dr prof",
    works: "film filmen bog bogen roman romanen sang sangen album albummet single stykke digt serie serien program \
            tidsskrift avis avisen magasin hjemmeside blog maleri artikel dokumentar opera musical spil gruppe \
            operation skib pris udstilling projekt kampagne dokumentaren stykket",
    words: "ord ordet begreb begrebet udtryk udtrykket navn navnet titel titlen motto slagord øgenavn",
    sources: "udtalelse brev interview spørgsmål svar meddelelse tale ordene sætning citat slagord råbene",
    calendar: "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august \
               september oktober november december",
    role_endings: "manden kvinden chefen ministeren formanden direktøren lederen præsidenten træneren forskeren advokaten dommeren mesteren eksperten lægen forfatteren",
    shouts: "råbte råber skreg skriger",
    abbreviations: "dr prof bl a f eks dvs osv ca nr kl m fl st hr",
    grammar: Grammar::VerbSecond,
    dash_dialogue: true,
    dash_press: true,
    ..UNKNOWN
};
