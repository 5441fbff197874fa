//! French.

use super::{Apostrophe, Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "e eraient erais eriez eait ea eant eaient es ent a é ée és ées ait aient er ant èrent era eront it is issent issait i ie ies rait t aît",
    says: "dit disent disait disaient dire disant dira diront dis dites redit déclar- affirm- ajout- expliqu- estim- \
           assur- précis- soulign- indiqu- annonc- lanc- lança lançait confi- répond- répondu répond répondre répliqu- \
           rétorqu- demand- interrog- questionn- exprim- émis émet écri- écrire écrivait écrivent écrivant écrivit racont- \
           rappel- rappell- pens- considér- consider- conclu- conclure conclua- not- observ- remarqu- constat- \
           commen- comment- dénonc- dénonçait dénonça regrett- déplor- s'indign- indign- s'exclam- exclam- s'écri- \
           s'emport- emport- s'interrog- insist- martel- martèle répét- répète reconn- reconnu reconnaître reconnaissait \
           reconnaissent reconnaissaient admet admettent admis admettait admettre avou- prévenu prévient préviennent prévenait avert- \
           promis promettre promet promettent promettait jur- murmur- chuchot- cri- hurl- souffl- soupir- sour- sourire ri- \
           plaisant- ironis- tranch- résum- poursui- poursuivi poursuivait poursuivent continu- repren- reprend \
           repris enchaîn- renchér- complét- complète détaill- soutien- soutiennent soutenu soutenait soutenaient soutenant reconnaissant admettant promettant prévenant convenant revendiqu- requis requiert veulent engag- prétend- \
           prétend prétendu garant- tempér- tempère nuanc- défend- défend plaid- claironn- proclam- évoqu- cit- \
           signal- révél- révèle témoign- relat- rapport- valoir époumon- salu- félicit- remerci- accus- critiqu- condamn- \
           réclam- exig- exhort- suggér- suggère propos- espér- espère souhait- craign- craint redout- invit- tweet- \
           twitt- post- balan- glis- gliss- lâch- fulmin- fustig- s'inquièt- inquièt- inquiét- réag- spécifi- stipul- \
           mentionn- attest- chant- titr- dénon- démen- démenti rassur- consent- concéd- concède convien- convenu \
           objec- object- s'étonn- étonn- s'amus- amus- analys- décrypt- prédi- dict- entonn- scand- décrivait décrit \
           décrivent voulu vouloir veut parl- croit croyait récite récitent récitait récitaient s'alarm- alarm- prôn- argu- argument- clam- pronon- \
           prononcé prononcée prononcées prononcés énonc- énonçait raill- invoqu- refus- rejet- juge jugé jugeait jugent récus- relativis- persifl- \
           tonn- bougonn- grogn- marmonn- balbuti- suppli- confirm- reconnaissant relev- relève réaffirm- réitér- réitère maintien- maintient \
           maintenu maintenaient dispose disposait préconis- recommand- conseill- insurg- offusqu- enthousiasm- agac- enflamm- \
           désol- désole lament- réjoui réjouie réjouis réjouissait réjouissent réjouit plain- plaint souvien- souvient souvenait esclaff- énerv- moqu- \
           justifi- point- pointait assèn- assén- assène martèl- appris avanc- avanç- conclu défendu cru suppos- annonç- prononç- énonç- admit admirent répondit répondirent promit \
           permit reprit poursuivit sourit prévint convint soutint maintint redit interrompit rugit conclut conclurent \
           reconnut crut voulut s'enquit émit prédit craignit plaignit dirent écrivirent fit pest- tempêt- tempête vocifèr- vociférait \
           gémi- gémit jubil- protest- pronostiqu- rectifi- récapitul- réfut- interpell- implor- théoris- \
           s'enquiert informe informait diagnostiqu- ânonn- gronde grondait rigol- susurr- abond- abonde \
           s'excus- excus- vant- attaqu- anticip- synthétis- scandalis- impatient- \
           émerveill- extasi- exult- rican- râl- remémor- corrig- certifi- prophétis- minimis- temporis- embray- \
           développ- tacl- corrobor- raisonn- rembobin- émeut",
    resumes: "attaque attaquent attaquait attaqué développe développent développé corrige corrigent corrigé",
    calls: "accept- qualifi- trait- dénonc- dénonçait baptis- surnomm- nomm- décri- décrivait décrivent décrite décrits décrites jug- appel- appell- évoqu- parl- fustig- critiqu- condamn- voit voient voyait voyant perçoit tax- \
            accus- désign- salu- regrett- déplor- raill- estim- reproch- vant- défend- \
            prôn- trouve trouvent trouvait trouvaient loue louent louait",
    composed: "part état entendre savoir en_garde en_avant en_perspective",
    light_verbs: "laisse laissent laissait laissaient laissé laissa met mettent mettait mettaient mis mit",
    hollow: "autrement_dit cela_dit ceci_dit ça_dit veut_dire veulent_dire voulait_dire voulaient_dire veux_dire \
             voulais_dire voudrait_dire répondre_de répondre_d' répondre_du",
    negations: "ne n'",
    recipients: "agence",
    urging: "appel à au aux",
    seeing: "y vu",
    hearing: "vu vue voit voyait vit fait faire fit faisait font entendu entendue entend entendit entendre",
    see: "lire voir relire revoir écouter regarder retrouver",
    role_endings: "ologue ologues thérapeute thérapeutes iatre iatres opathe opathes",
    named: "dit dite dits dites nommé nommée nommés nommées appelé appelée appelés appelées baptisé baptisée surnommé \
            surnommée surnommés intitulé intitulée intitulés intitulées renommé renommée soi-disant prétendu prétendue \
            prétendus prétendues désigné désignée dénommé dénommée titré titrée signifie signifiant signifiait signifient \
            littéralement rebaptisé rebaptisée surnommées étiqueté étiquetée labellisé labellisée autoproclamé autoproclamée sous-titré estampillé \
            alias connu connue",
    likens: "présent- consacr- considér- considèr- compar- définit définissait dépeint invit-",
    agreeing: "é ée és ées",
    adjectives: "ant",
    according: "selon d'après dixit",
    viewing: "a aux de d' selon dans à pour",
    demonstratives: "ce cela ça c' ceci",
    participles: "é ée és ées is ise ises it ite u ue us ues",
    like: "comme",
    that: "que qu'",
    existing: "faut faudra fallait faudrait agit agissait",
    indefinite: "un une",
    cites: "cite citent citait citer citant cité",
    authors: "je j' on",
    adverb_endings: "lement rement tement sement vement blement amment emment quement",
    views: "termes mots avis yeux dires aveu expression formule croire",
    fronted: "pour",
    passive: "est sont était étaient été être fut furent soit sera",
    impersonal: "on",
    surnames: "berger boucher boulanger pasteur prince roi marin chasseur moine prêtre pape",
    agent: "par",
    non_finite: "er ant ir croire dire crire ndre uire ettre clure aître",
    auxiliaries: "ai as a avons avez ont avait avaient aura auront aurait auraient est sont était étaient sera serait eut ayant étant être \
                  avoir va vont allait vient venait peut pouvait doit devait fut soit soient fait faisait font faisaient fera feront",
    adverbs: "bon moins aussitôt bientôt tard tôt non ne pas plus jamais aussi également ensuite alors encore déjà notamment toutefois cependant ainsi \
              donc d'abord enfin hier aujourd'hui récemment simplement bien vivement longuement clairement \
              longtemps même immédiatement toujours souvent parfois quant lui-même elle-même n' tout surtout \
              finalement solennellement sobrement sèchement officiellement publiquement jeudi vendredi samedi \
              dimanche lundi mardi mercredi parallèlement lors auparavant néanmoins pourtant désormais \
              actuellement évidemment justement précisément ironiquement effectivement malheureusement \
              heureusement certes gentiment outre ailleurs naturellement généralement bref puis là ici reste voilà voici",
    he: "il",
    she: "elle",
    they: "ils elles on nous je vous j' certains d'autres plusieurs celui-ci celle-ci ceux-ci ce cela ça c' \
           beaucoup chacun chacune personne quelqu'un",
    ones: "celui celle ceux celles",
    direct: "je j' tu te t' nous vous me m' moi toi mon ma mes ton ta tes notre nos votre vos",
    reflexive: "se s'",
    charges: "plainte plaintes enquête information examen condamné condamnée condamnés jugé jugée poursuivi poursuivie \
              poursuivis écroué incarcéré soupçonné inculpé inculpée arrêté arrêtée interpellé interpellée comparaît \
              comparaissent comparaître poursuites procès renvoyé renvoyée visé visée détention garde",
    him: "lui",
    objects: "se s' lui leur me m' te t' le la les l' en y moi eux nous vous",
    determiners: "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre \
                  vos plusieurs certains certaines quelques deux trois quatre cinq tout toute tous toutes aucun aucune \
                  chaque autre autres d'autres",
    possessives: "son sa ses",
    prepositions: "auprès autour au-dessus au-dessous au-delà de d' du des à au aux en dans par pour sur sous avec sans contre entre vers chez depuis pendant \
                   durant avant après lors dès jusqu' malgré selon parmi envers devant derrière outre via face",
    of: "de d' du des",
    clauses: "que qu' si quand lorsque lorsqu' puisque puisqu' car mais comme où or donc ni parce alors tandis \
              quoique quoiqu' afin",
    and: "et ou",
    relatives: "qui que qu' dont lequel laquelle lesquels lesquelles où",
    bodies: "chaîne radio télévision service services cabinet coalition fondation enseigne plateforme journal quotidien hebdomadaire magazine revue association collectif conseil région commune source \
             sources presse gouvernement ministère tribunal cour commission comité entreprise société organisation \
             ong agence groupe parti syndicat université banque institut fédération direction mairie préfecture \
             police parquet entourage texte document décret arrêté directive pétition charte communiqué rapport étude lettre autorités opposition note dépêche ordonnance circulaire",
    feminine: "la une",
    masculine: "le un",
    roles: "ministre président présidente porte-parole directeur directrice secrétaire chef cheffe responsable \
            responsables député députée députés sénateur sénatrice maire adjoint adjointe avocat avocate avocats juge \
            procureur procureure magistrat policier policiers gendarme gendarmes commissaire préfète préfet préfète \
            ambassadeur ambassadrice diplomate général colonel commandant capitaine roi reine prince princesse pape \
            évêque cardinal prêtre curé professeur professeure enseignant enseignante élève élèves étudiant étudiante \
            étudiants chercheur chercheuse chercheurs scientifique scientifiques auteur auteure auteurs écrivain \
            écrivaine journaliste rédacteur rédactrice expert experte experts analyste analystes économiste \
            économistes historien historienne sociologue philosophe médecin médecins docteur infirmier infirmière \
            patron patronne pdg fondateur fondatrice gérant gérante propriétaire syndicaliste syndicats délégué \
            déléguée militant militante militants candidat candidate élu élue élus habitant habitante habitants \
            riverain riverains voisin voisine témoin témoins victime victimes mère père frère sœur fils fille femme \
            homme mari épouse ami amie amis collègue collègues entraîneur sélectionneur joueur joueuse acteur actrice \
            chanteur chanteuse réalisateur réalisatrice artiste peintre metteur agriculteur agricultrice ouvrier \
            ouvrière conseiller conseillère source sources leader consultant consultante dame dames boulanger boulangère \
            commerçant commerçante artisan jeune jeunes passant passante personne graphiste designer architecte \
            ingénieur ingénieure technicien technicienne négociateur négociatrice successeur prédécesseur arbitre \
            champion championne coureur athlète attaquant défenseur gardien pilote capitaine coach musicien musicienne \
            compositeur compositrice comédien comédienne cinéaste dessinateur dessinatrice photographe romancier \
            romancière poète dramaturge essayiste biographe éditeur éditrice producteur productrice animateur animatrice \
            présentateur présentatrice chroniqueur chroniqueuse éditorialiste correspondant correspondante \
            spécialiste politologue géographe anthropologue psychologue psychiatre biologiste physicien physicienne \
            chimiste astronome géologue climatologue mathématicien informaticien vétérinaire pharmacien pharmacienne \
            chirurgien sage-femme soignant soignante soignants pompier pompiers secouriste secouristes ambulancier \
            chauffeur conducteur conductrice cheminot cheminots salarié salariée salariés employés \
            retraité retraitée retraités client cliente clients individu individus usager usagers consommateur consommateurs parent \
            parents grand-mère grand-père oncle tante cousin cousine neveu nièce époux compagnon compagne veuve veuf \
            adolescent adolescente enfant enfants garçon fillette lycéen lycéenne étudiants-chercheurs instituteur \
            institutrice proviseur recteur rectrice doyen doyenne universitaires bénévole bénévoles \
            vigneron vigneronne éleveur éleveuse éleveurs pêcheur pêcheurs paysan paysans maraîcher apiculteur boucher \
            restaurateur restauratrice cuisinier cuisinière hôtelier libraire vendeur vendeuse coiffeur coiffeuse \
            couturier styliste mannequin banquier entrepreneur entrepreneuse actionnaire investisseur \
            investisseurs courtier dirigeant dirigeante dirigeants manager cofondateur cofondatrice créateur créatrice \
            inventeur administrateur administratrice trésorier échevin échevine bourgmestre conseillère chancelier \
            chancelière premier-ministre vice-président vice-présidente ministres sénateurs maires ambassadeurs diplomates \
            procureurs plaignant plaignante otage rescapé rescapée \
            survivant survivante manifestant manifestante manifestants grévistes opposant opposante opposants \
            rebelles islamistes combattant combattants soldat soldats militaires officier lieutenant \
            sergent caporal amiral enquêteur enquêteurs inspecteur inspectrice expert-comptable notaire greffier \
            huissier archevêque rabbin imam pasteur moine théologien lecteur lectrice lecteurs \
            internaute internautes spectateur spectateurs fan fans supporteur supporter supporters star stars vedette humoriste rappeur rappeuse interprète popstar influenceur \
            influenceuse youtubeur youtubeuse ex ex-compagne ex-compagnon ex-mari ex-femme trentenaire quadragénaire \
            quinquagénaire sexagénaire septuagénaire octogénaire maman papa ado bassiste guitariste batteur rockeur \
            danseur danseuse chorégraphe écologue écologiste écologistes socialiste socialistes communiste touriste touristes \
            voyageur voyageurs passager passagère passagers locataire promoteur fiancé fiancée adversaire adversaires rival rivale rivaux homologue confrère confrères consœur \
            ténor ténors membre membres partisan partisans sympathisants adhérent adhérente adhérents détracteurs critique critiques gouverneur gouverneure gestionnaire trader traders stratège stratégiste observateur observateurs universitaire intéressé intéressée interlocuteur interlocuteurs inculpé prévenu prévenue \
            accusé accusée suspect bâtonnier parlementaire parlementaires eurodéputé eurodéputée émissaire médiateur médiatrice haut-commissaire surveillant surveillants exploitant exploitante exploitants skipper navigateur navigatrice marin marins berger bergère chasseur chasseurs viticulteur viticultrice producteurs développeur développeuse blogueur \
            blogueuse collégien collégienne doctorant doctorante stagiaire apprenti intérimaire chômeur chômeurs migrant migrante migrants réfugié réfugiée réfugiés détenu détenue détenus assaillant ravisseurs diplômé professionnel professionnels généraliste urgentiste pédiatre urbaniste démographe paysagiste fleuriste galeriste documentariste traducteur traductrice régisseur organisateur organisatrice organisateurs participant participante participants visiteur visiteurs",
    madam: "mme mlle madame mademoiselle mmes dr docteur me maître prof pr général colonel",
    sir: "m mm mgr monsieur dr docteur me maître prof pr général colonel saint sir lord",
    works: "film livre roman chanson album single pièce poème série émission épisode magazine journal quotidien \
            hebdomadaire site blog tableau sculpture article essai documentaire opéra comédie jeu titre recueil nouvelle \
            revue collection exposition programme projet opération navire bateau groupe restaurant prix saga tube clip \
            chapitre section rubrique spectacle festival campagne marque conte bd séminaire colloque ouvrage volume \
            traité hymne association label édition conférence étude case catégorie",
    reads: "lire lisait lit",
    written: "inscrit inscrite inscrits inscrites tagué taguée tagués taguées peint peinte peints peintes",
    examples: "comme type",
    gatherings: "mouvement mouvements manifestation manifestations mobilisation mobilisations marche marches rassemblement rassemblements crise révolte contestation collectif collectifs manifestants manifestant",
    carriers: "slogans cri cris banderole banderoles pancarte pancartes tag tags graffiti graffitis injures insultes insulté insultée insultés insultées chants",
    words: "thème sujet mot mots terme termes expression expressions nom noms surnom patronyme pseudonyme prénom locution vocable adjectif adjectifs notion \
            concept formule appellation dénomination étiquette slogan devise label mention sigle acronyme lettre titre \
            synonyme sens préfixe poncif adage proverbe dicton cliché maxime statut tel telle tels telles exemple bouton onglet",
    sources: "réaction communiqué rapport lettre entretien interview question réponse message courriel tweet discours mots propos \
              déclaration commentaire phrase citation devise slogan pancarte banderole avertissement conclusion \
              verdict témoignage récit constat appel cri mot",
    calendar: "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août \
               septembre octobre novembre décembre heures jour jours semaine semaines minutes mois année week-end matin soir soirée matinée après-midi nuit veille lendemain",
    abbreviations: "m mm mme mlle mgr dr pr me st ste etc av apr cf p art vol fig ex no n env janv févr juil sept oct \
                    nov déc",
    clitics: "il elle on ils elles je nous vous t-il t-elle t-on t-ils t-elles ce",
    apostrophe: Apostrophe::After,
    dash_dialogue: true,
    grammar: Grammar::French,
    ..UNKNOWN
};
