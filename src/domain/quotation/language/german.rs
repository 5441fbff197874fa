//! German.

use super::{Apostrophe, Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "t et te ten en st e tet ete eten",
    says: "sag- gesagt erklär- beton- mein- gemeint bericht- berichtet teilt teilte teilten mitgeteilt erläuter- \
           äußer- geäußert äusser- geäussert antwort- geantwortet frag- gefragt schreib- schrieb schrieben geschrieben warn- gewarnt \
           forder- gefordert kündig- angekündigt kritisier- bezeichn- bezeichnet behaupt- behauptet versicher- \
           bestätig- füg- hinzugefügt ergänz- sprach sprachen spricht sprechen gesprochen nann- nennt zugerufen zurief zuriefen ausgerufen nennen genannt \
           zitier- verkünd- verkündet verteidig- rief riefen ruft gerufen entgegn- entgegnet erwider- wies weist \
           wiesen zurückgewiesen gab gibt gaben bekanntgegeben räum- eingeräumt lob- gelobt mahn- gemahnt kommentier- \
           begründ- begründet stell- festgestellt unterstrich unterstreich- hieß heißt heiße hiess heisst lautet lautete lauten \
           lauteten bedauer- befürcht- befürchtet beklag- beschrieb beschreib- beschrieben bemerk- beteuer- bot \
           dacht- denkt denken glaub- empfahl empfiehlt empfohlen erzähl- fand findet fasst fluch- flüster- gesteh- \
           gestand gestanden hoff- informier- konter- korrigier- lacht leugn- lehnt lehnte leitete meld- gemeldet \
           merk- monier- murmel- notier- plädier- polter- präzisier- prophezei- prognostizier- reagier- resümier- rät \
           riet schimpf- schlug schlägt vorgeschlagen schloss schließt schwärm- schwor seufz- skandier- stöhn- titel- \
           twitter- fleh- überleg- urteil- verlang- vermut- vermutet versprach verspricht versprochen verwies verweist \
           verwiesen wandte wendet wertet wertete werten wetterte wiederhol- wunder- wünsch- zeig- zweifel- begrüß- begrüss- \
           bekräftig- bekannte bekennt charakterisier- droh- gedroht gratulier- grüß- legt legte nachgelegt stimmt \
           stimmte warf wirft vorgeworfen verurteil- würdig- gewürdigt wollte schilder- angab angibt vertrat vertritt \
           formulier- konstatier- witzel- scherz- brüll- schrie schreit bat bittet appellier- hob hebt hervorgehoben \
           bilanzier- folger- fuhr fährt fortgefahren bezweifel- bestritt bestreitet entschuldig- bedank- dank- \
           argumentier- signalisier- sieht sehe sah spekulier- trat dementier- las liest verriet verrät verraten \
           mitteilte mitteilten mitteilt hinzufügte ankündigte bekanntgab einräumte feststellte hervorhob vorschlug \
           zugab ausführte führte wissen weiß überzeugt sicher wüte- höhn- knurr- raun- raunz- jubel- grummel- unk- spott- \
           läster- donner- zeter- tob- maul- ätz- stichel- frohlock- insistier- attestier- bescheinig- rechtfertig- \
           gerechtfertigt klag- geklagt sinnier- philosophier- grinst lächelt schob nachgeschoben \
           freu- gefreut ärger- offenbar- enthüll- plauder- postete posteten staun- beicht- jammer- tön- bekund- warb warben wirbt geworben keil- motz- mokier- stänker- \
            hakt hakte hakten nachgehakt beruhig- beschwichtig- attackier- beschwer- beschwert",
    calls: "hält halte hielt hielten bezeichn- bezeichnet nann- nennt nennen titulier- charakterisier- beschrieb \
            beschreib- beschrieben kritisier- werte- wies weist bewertet bewert- sieht sah sehe betracht- betrachtet \
            verurteil- lob- würdig- sprach spricht sprachen verteidig- begrüß- brandmark- einstuf- stuft stufte rüg- \
            bescheinig- attestier- geißel- verspott- warf wirft vorgeworfen rief ruft",
    named: "sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten genannter namens \
            betitelt betitelte getauft bekannt heißt hieß heißen heisst hiess heissen tituliert angebliche angeblichen bedeutet alias \
            beziehungsweise umbenannt benannt benannte",
    according: "laut gemäß so",
    behind: "zufolge",
    viewing: "nach aus laut",
    demonstratives: "das dies darin hierin",
    pointing: "dieser diesem diesen dieses diese",
    past: "te wurde",
    like: "wie",
    predicates: "als für",
    cites: "zitiert zitierte zitieren zitierten",
    adverb_endings: "lich weise isch end",
    views: "angaben worten ansicht meinung auffassung einschätzung aussage aussagen überzeugung darstellung bericht \
            berichten informationen sicht",
    fronted: "für",
    passive: "wird werden wurde wurden worden werde würde",
    agent: "von durch",
    authors: "ich man",
    existing: "gibt gab gebe gäbe",
    role_endings: "tler erin erinnen orin orinnen dentin eurin ärin atin istin istinnen ologe ologin ologen",
    infinitive_marks: "zu",
    impersonal: "es",
    auxiliaries: "hat haben habe hatte hatten hätte hätten ist sind sei seien war waren wird werden werde wurde wurden \
                  würde würden kann könne konnte muss müsse soll solle will wolle wollte",
    reported: "sei seien habe hätte hätten könne müsse solle wolle dürfe werde würde würden wäre wären gebe gäbe gehe \
               komme stehe bleibe brauche wisse liege lasse halte sehe mache könnten müssten sollten dürften fehle \
               handle handele laufe nehme finde führe zeige gelte bedeute werfe setze stelle trage bringe habe bestehe \
               entstehe verfüge erwarte hoffe glaube denke möge wünsche befinde gehöre",
    adverbs: "auch dann noch nun jetzt heute gestern wieder bereits zuvor außerdem zudem jedoch aber dabei daraufhin \
              weiter weiterhin nicht schon später anschließend hingegen dagegen deshalb darum so wörtlich nur erneut \
              kürzlich öffentlich zugleich gleichzeitig darüber hinaus ferner hierzu dazu ebenfalls allerdings \
              zunächst schließlich einmal immer selbst sich ähnlich ebenso hiermit darin daher stattdessen früher \
              weder dennoch trotzdem gleichwohl zusätzlich insgesamt damals hier dort zwar vielmehr etwa derzeit \
              mittlerweile inzwischen seither seitdem danach davor vorher zuletzt erstmals jedenfalls immerhin \
              offenbar vermutlich vielleicht natürlich gerade eben bislang bisher künftig letztlich letztendlich \
              folglich somit also demnach ansonsten sonst unterdessen währenddessen indes indessen derweil neulich \
              jüngst einst oft häufig manchmal niemals nie überall hinzu stets sogar zumindest mindestens eigentlich \
              tatsächlich anders gleich erst gar ungeachtet insbesondere beispielsweise erstens zweitens drittens andernfalls",
    he: "er",
    she: "sie",
    they: "es man niemand jemand wir ich dieser diese jener einer eine andere viele einige beide manche sie",
    direct: "ich mich mir mein meine meinen meiner du dich dir dein deine wir uns unser unsere unseren",
    reflexive: "sich",
    objects: "sich ihm ihn ihnen uns mir mich dir dich",
    links: "und aber denn doch oder sondern auch",
    oblique: "den dem des einen einem keinen keinem seinen seinem ihren ihrem diesen diesem unseren unserem",
    determiners: "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr \
                  ihre ihren ihrem ihrer ihres dieser diese dieses diesen diesem unser unsere mein meine meinen meinem meiner mehrere einige viele \
                  alle jegliche jeglicher jegliches beide zwei drei vier fünf kein keine keinen zahlreiche manche tausende tausenden hunderte hunderten millionen",
    possessives: "sein seine ihr ihre",
    prepositions: "in im an am auf aus bei beim mit nach von vom zu zum zur vor für über unter durch gegen ohne um \
                   bis seit während wegen trotz zwischen hinter neben innerhalb außerhalb angesichts aufgrund gegenüber \
                   ins ans anlässlich hinsichtlich laut gemäß bezüglich entgegen dank mangels infolge anstelle anstatt statt \
                   jenseits samt binnen außer zugunsten seitens mittels mithilfe abseits unweit nebst einschließlich per via",
    of: "von vom des der für",
    clauses: "dass daß weil wenn ob obwohl als damit da denn aber sondern sowie oder doch wie nachdem bevor indem \
              sodass falls während",
    and: "und",
    relatives: "der die das den dem dessen deren denen welcher welche welches wer was wo",
    bodies: "magazin zeitschrift blatt amt stadtrat polizei staatsanwaltschaft gewerkschaft regierung ministerium gericht kommission ausschuss unternehmen verband verein organisation agentur behörde gruppe partei universität bank institut zeitung bericht studie brief behörden opposition fraktion pressemitteilung",
    indefinite: "ein eine einen einem einer",
    feminine: "die eine",
    masculine: "der ein",
    roles: "jährige jähriger jährigen organisator organisatoren person personen dame mädchen journalisten reporter reportern reporterin senator minister ministerin präsident präsidentin sprecher sprecherin vorsitzender vorsitzende vorsitzenden \
            direktor direktorin leiter leiterin chef chefin sekretär sekretärin abgeordneter abgeordnete \
            abgeordneten bürgermeister bürgermeisterin anwalt anwältin richter richterin staatsanwalt polizist \
            polizistin kommissar botschafter diplomat general oberst kommandant könig königin prinz papst \
            bischof kardinal pfarrer pfarrerin professor professorin lehrer lehrerin schüler schülerin student \
            studentin forscher forscherin forschern wissenschaftler wissenschaftlerin autor autorin autoren \
            schriftsteller journalist journalistin redakteur experte expertin experten analyst analysten ökonom \
            ökonomin historiker arzt ärztin unternehmer gründer gründerin geschäftsführer geschäftsführerin \
            gewerkschafter kandidat kandidatin politiker politikerin bewohner bewohnerin anwohner anwohnerin \
            nachbar nachbarin zeuge zeugin zeugen opfer mutter vater bruder schwester sohn tochter frau mann \
            freund freundin kollege kollegin trainer trainerin spieler spielerin schauspieler schauspielerin \
            sänger sängerin regisseur regisseurin künstler künstlerin bauer landwirt arbeiter berater beraterin \
            quelle quellen vertreter vertreterin mitglied mitglieder kanzler kanzlerin außenminister \
            innenminister demonstranten kritiker kritikerin augenzeugen bundeskanzlerin bundespräsident \
            ministerpräsident aktivist aktivistin aktivisten manager sprechern oberbürgermeister veranstalter \
            betreiber gutachter \
            anwälte staatsanwälte staatsanwältin staatsanwältinnen rechtsanwalt rechtsanwältin ärzte vorstand vorständin \
            beauftragte beauftragter referent referentin obmann obfrau chefredakteur chefredakteurin landrat \
            landrätin stadtrat stadträtin gemeinderat rektor rektorin dekan dekanin kanzleramtschef \
            staatssekretär staatssekretärin verfasser verfasserin moderator moderatorin kommissarin botschafterin kapitän \
            torwart stürmer verteidiger kapitänin coach teamchef sportdirektor geschäftsführerinnen inhaber \
            inhaberin besitzer besitzerin eigentümer pächter wirt wirtin koch köchin \
            hebamme pfleger pflegerin krankenschwester sanitäter feuerwehrmann notar notarin psychologe \
            psychologin soziologe soziologin historikerin biologe biologin physiker physikerin meteorologe \
            virologe virologin unterzeichner unterzeichnerin unterstützer befürworter gegner influencer influencerin moderatoren komiker rapper musiker musikerin \
            dirigent intendant intendantin kurator kuratorin verleger verlegerin fotograf fotografin \
            jugendliche jugendlicher rentner rentnerin passant passantin kundin kunde kunden \
            teilnehmer teilnehmerin teilnehmerinnen besucher besucherin fahrer fahrerin einwohner bürger \
            bürgerin nutzer nutzerin leser leserin sportler sportlerin sprinter weltmeister \
            weltmeisterin olympiasieger ehepaar eltern geschwister tester händler dezernent dezernentin \
            premier diplomatin kommandeur kommandeurin pilot pilotin ingenieur ingenieurin architekt architektin designer \
            designerin chirurg chirurgin tierarzt apotheker apothekerin erzieher erzieherin betreuer betreuerin \
            trainingspartner anführer anführerin abteilungsleiter gastgeber gastgeberin häftling gefangener \
            urlauber camper touristen patientin patient patienten studierende studierender fans fan",
    madam: "frau dr prof univ ing dipl",
    sir: "herr herrn dr prof univ ing dipl",
    works: "film buch roman lied song album single stück theaterstück gedicht serie sendung folge magazin zeitschrift \
            zeitung tageszeitung wochenzeitung nachrichtenmagazin webseite website blog gemälde skulptur artikel essay \
            dokumentation drama oper musical spiel komödie band gruppe ausstellung programm projekt operation aktion \
            schiff yacht restaurant preis kampagne reihe sender fernsehsender portal musikgruppe organisation partei \
            bündnis initiative titel werk verein lokal hotel kinofilm internetseite blatt bestseller verlag gesetz tagung konferenz workshop vortrag studie broschüre leitfaden plattform app förderprogramm \
            festival podcast reihe seminar netzwerk buches films romans liedes albums magazins stücks blogs portals senders \
            vereins projekts programms thema themen denkschrift thread performance kapitel miniserie",
    examples: "wie etwa",
    carriers: "sprechchöre sprechchören parolen slogans rufen transparent transparente transparenten plakat plakate plakaten banner bannern",
    words: "wort worte begriff begriffe ausdruck name namen bezeichnung titel spitzname motto slogan überschrift \
            stichwort schlagwort parole sinne kategorie aufschrift kürzel schlagzeile namens zusatz note prädikat siegel gütesiegel label titels untertitel mottos begriffs namens",
    sources: "erklärung mitteilung pressemitteilung bericht brief interview frage antwort nachricht rede worten worte \
              kommentar bemerkung zitat aussage stellungnahme warnung fazit urteil schreiben satz sätze parole \
              begründung sprüche rufe vorwurf vorwürfe kritik behauptung behauptungen anschuldigung anschuldigungen dokument papier these thesen memorandum vermerk",
    calendar: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni \
               juli august september oktober november dezember montagmorgen sonntagabend uhr anfrage nachfrage anfang mitte ende woche monats jahres",
    abbreviations: "dr prof univ ing dipl st bzw usw etc ca z b d h u a vgl nr str bd hg jan feb aug sept okt nov dez mio mrd abs art",
    elisions: "s n ne nem nen ner",
    apostrophe: Apostrophe::Before,
    rejects: "wies weist wiesen weisen zurückgewiesen",
    stands: "steht stand stehen standen prangt prangte",
    grammar: Grammar::German,
    ..UNKNOWN
};
