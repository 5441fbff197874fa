//! Italian.

use super::{Apostrophe, Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "a o e i ato ata ati ano ava avano ò arono ando are endo ito isce ì iva ire iscono ere eva uto ute \
              erà rà",
    says: "cant- scand- dice dicono disse dissero diceva dicevano detto dicendo dire dirà afferm- dichiar- spieg- \
           aggiun- aggiunge aggiunto aggiunse sostien- sosten- assicur- precis- sottoline- osserv- comment- rispond- \
           risposto rispose chied- chiesto chiese domand- scriv- scritto scrisse scrivono raccont- ricord- ritien- \
           pens- cred- annunc- annuncia denunc- denuncia lament- ammett- ammesso ammise avvert- conclud- concluso \
           esclam- grid- rivel- confess- insist- ribad- replic- ripet- confid- legg- citat- cita citando critic- \
           accus- promett- promesso garant- prosegu- continu- evidenzi- segnal- rilev- not- constat- auspic- esort- \
           invit- recit- suggeri- twitta twittato conferm- neg- smentisc- smentito attacc- parl- tuon- sintetizz- \
           riferisc- riferit- scherz- incalz- sbott- annota annotato ritengono riteneva ritenevano ritenuto \
           sostenevano puntualizza puntualizzò puntualizzato ammonisce ammonì ammonito ammoniscono obietta obiettò \
           obiettato contesta contestò contestato ragiona ragionò riflette rifletté rifletteva mormora mormorò \
           mormorava mormorato sussurra sussurrò sussurrava sussurrato balbetta balbettò balbettava borbotta \
           borbottò borbottava bisbiglia bisbigliò sospira sospirò sospirava urla urlò urlava urlano urlato strilla \
           strillò sghignazza implora implorò supplica supplicò prega pregò pregava ordina ordinò ordinato \
           interviene intervenne intervenuto intima intimò intimato ipotizza ipotizzò ipotizzato teorizza proclama \
           proclamò riconosce riconobbe riconosciuto riconoscono ringrazia ringraziò ringraziato elogia elogiò \
           elogiato rivendica rivendicò rivendicato pretende pretese giura giurò giurato giurano consiglia consigliò \
           consigliato raccomanda raccomandò raccomandato allerta informa informò informato comunica comunicò \
           comunicano esordisce esordì esordito concluse chiosa chiosò ironizza ironizzò ironizzato polemizza \
           polemizzò polemizzato taglia sentenzia sentenziò rincara svela svelò svelato narra narrò narrava narrato \
           rammenta rammentò rimarca rimarcò rimarcato rimprovera rimproverò rimproverato deplora deplorò invoca \
           invocò invocato chiarisce chiarì chiarito chiariscono specifica specificò specificato illustra illustrò \
           illustrato argomenta argomentò argomentava giustifica giustificò cinguetta protesta protestò protestano \
           protestato posta postato postò obietterà farfugliò ridacchia ridacchiò sorride sorrise rise annuì \
           annuisce singhiozza singhiozzò profetizza profetizzò scommette comunicato sogghigna sbuffa sbuffò ammicca \
           azzarda azzardò aggiungeva temeva teme temono supponeva sospetta sospettava sostengono sostengo \
           rispondono chiedono chiedevano aggiungono promettono ammettono concludono insistono ripetono leggono \
           dissi risposi chiesi pensai esclamai rassicura rassicurò rassicurato confida confidò brontola brontolò \
           grugnì grugnisce definì definisce definiscono definito definiva definendo bollò bollato bolla giudica \
           giudicò giudicato tuona esulta esultò frena avvisa avvisato sfoga sfogato dispera rilancia rilanciato \
           plaude minacciato augura augurato tranquillizza incita elenca elencato scandiscono scandito",
    calls: "chiamò chiama chiamato descrive descrisse descritto accusò accusa accusano accusato",
    like: "come",
    that: "che",
    named: "cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata chiamati chiamate detto detta detti \
            dette denominato denominata intitolato intitolata soprannominato soprannominata noto noti note \
            presunto presunta battezzato ribattezzato significa titolato pubblicato",
    according: "secondo stando",
    views: "parole avviso parere giudizio detta",
    passive: "è stato stata stati viene venne",
    agent: "da dal dalla dai dall'",
    non_finite: "are ere ire ando endo",
    fronted: "per",
    auxiliaries: "ha hanno aveva avevano è era sono fu sarà può poteva deve va abbia avere essere avrebbe avrebbero",
    adverb_endings: "mente",
    adverbs: "non anche poi ancora già ieri oggi inoltre infine sempre mai così quindi solo soltanto invece \
              recentemente intanto tuttavia dunque persino perfino subito ormai forse adesso ora davvero pure però",
    he: "egli lui",
    she: "ella lei",
    they: "loro essi chi io noi qualcuno",
    direct: "io tu mi ti ci vi me te mio mia miei mie tuo tua tuoi tue nostro nostra vostro vostra noi voi",
    objects: "si lo la gli le ci vi mi ti ne li",
    negations: "non",
    determiners: "il lo la i gli le l' un uno una un' del della dei degli delle dello dell' al alla ai agli suo sua \
                  suoi sue loro questo questa questi quello quella quei mio nostro due tre altro altra alcuni alcune \
                  ogni tutti",
    prepositions: "di d' a da in con su per tra fra del della dei degli delle dell' al alla ai alle all' dal dalla \
                   dai dall' nel nella nei nell' sul sulla sui sull' dopo prima durante contro verso senza sotto \
                   presso davanti",
    of: "di del della dei degli delle dell' dello d'",
    clauses: "che ma perché quando se mentre come dove o né poiché affinché anche",
    and: "e ed",
    relatives: "che cui quale quali chi dove quanto",
    feminine: "la una",
    masculine: "il lo un uno",
    roles: "ministro ministra presidente portavoce direttore direttrice segretario segretaria capo deputato deputata \
            senatore senatrice sindaco avvocato giudice procuratore polizia generale colonnello re regina papa \
            vescovo professore professoressa ricercatore ricercatrice autore autrice scrittore giornalista esperto \
            esperti analista economista medico allenatore giocatore attore attrice cantante governo ministero \
            tribunale commissione azienda società associazione organizzazione agenzia gruppo partito università \
            banca rapporto studio lettera fonti autorità testimone madre padre fratello figlio figlia donna uomo \
            leader candidato consigliere ingegnere assessore assessora sindaca poeta edicolante cittadini \
            manifestanti attivista pescatore insegnante storico scienziato consigliera procura questura comune \
            sindacato federazione club fondazione istituto comitato opposizione maggioranza ambasciata direzione \
            titolare governatore premier magistrato questore prefetto comandante commissario parroco cardinale \
            rettore vicepresidente capogruppo sottosegretario eurodeputato sindacalista sindacati legale legali \
            difensore avvocati imputato indagato carabinieri ambasciatore fondatore amministratore dirigente manager \
            imprenditore coordinatore responsabile referente regista scrittrice virologo fisico infermiere studente \
            studenti maestro tecnico portiere attaccante atleta residenti nonno amico chef curatore curatrice \
            vittima vittime nonna",
    madam: "signora sig.ra prof ing avv on",
    sir: "signor sig dott dottor prof ing avv on",
    works: "film libro romanzo canzone album singolo opera poesia serie programma rivista giornale quotidiano \
            settimanale sito blog quadro scultura articolo saggio documentario commedia gioco disco brano gruppo \
            operazione nave premio mostra progetto capitolo sezione campagna titolo testata telenovela miniserie",
    examples: "come",
    gatherings: "movimento manifestazione manifestazioni protesta proteste marcia",
    carriers: "grido grida cori slogan striscione striscioni cartello cartelli insulti",
    words: "parola parole termine termini espressione nome nomi soprannome concetto motto slogan titolo titoli \
            frase parlando",
    sources: "comunicato rapporto lettera intervista domanda risposta messaggio discorso parole dichiarazione frase \
              citazione nota slogan striscione grido cori coro frasi messaggi parola",
    calendar: "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno \
               luglio agosto settembre ottobre novembre dicembre",
    abbreviations: "sig sigg dott prof ing avv on ecc es pag art n vol st geom arch gen mons sen dr",
    apostrophe: Apostrophe::After,
    past: "ò ì è ava avano eva evano iva ivano",
    reflexive: "si s'",
    agreeing: "ato ata ati ate ito ita iti ite uto uta uti ute",
    bodies: "polizia governo ministero tribunale commissione azienda società associazione organizzazione agenzia \
             gruppo partito università banca procura questura comune sindacato federazione club fondazione istituto \
             comitato opposizione maggioranza ambasciata direzione",
    role_endings: "iologo iologa cologo cologa tologo tologa nologo nologa eologo eologa pologo pologa",
    afterwards: "dopo tardi prima avanti",
    indefinite: "un uno una due tre alcuni alcune",
    surnames: "re papa pastore vescovo",
    composed: "sapere notare eco presente corto intendere",
    light_verbs: "fa fanno fece fatto facendo taglia",
    grammar: Grammar::Spanish,
    dash_dialogue: true,
    ..UNKNOWN
};
