//! Spanish.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "ó a o e ar aron aba aban an en ado ando ada ía ían ió ieron ido iendo er ir ará aría é",
    says: "aleg- repet- cor- core- dij- dijeron dice dicen decía decían dicho diciendo diga afirm- asegur- declar- \
           explic- añad- señal- indic- sostuv- sostien- manifest- coment- respond- contest- pregunt- escrib- escrito \
           agreg- apunt- advirt- advierte advert- reconoc- admit- insist- subray- destac- consider- opin- cre- pens- \
           piensa anunci- denunci- lament- record- recuerda relat- cont- cuenta conclu- concluye concluyó exclam- \
           grit- expres- precis- reiter- revel- desvel- confes- confiesa aclar- detall- argument- critic- acus- \
           exig- pid- prometi- promete predij- tuite- public- inform- repit- matiz- zanj- espet- ironiz- suger- \
           sugiere sugirió alert- neg- niega cit- sentenci- puntualiz- justific- habl- enfatiz- argüy- ratific- \
           resumi- resume reza rezaba lee murmur- susurr- musit- balbuc- rog- suplic- orden- ofreci- terci- replic- \
           interrumpi- suspir- bram- chill- gruñ- masculló interrog- invit- propus- propone reclam- celebr- valor- \
           estim- defend- defiend- publicó publica dijera dirá diría dijiste digo adujo adujeron aduce expuso \
           expusieron expone exponía planteó plantea plantearon proclamó proclama proclamaron vaticinó vaticina \
           auguró augura pronosticó pronostica aventuró apostilló apostilla remachó remató remata recalcó recalca \
           recalcaron remarcó remarca remarcaron resaltó resalta resaltaron rememoró rememora evocó evoca aconsejó \
           aconseja recomendó recomienda avisó avisa juró jura prosiguió prosigue continuó continúa bromeó bromea \
           reflexionó reflexiona apeló apela intervino interviene corroboró corrobora confirmó confirma confirmaron \
           desmintió desmiente descartó descarta descartaron aseveró asevera aseveraron constató constata coincidió \
           coincide coincidieron discrepó objetó objeta rebatió rebate refutó arremetió arremete protestó protesta \
           protestaron quejó queja quejaron felicitó elogió agradeció agradece demandó reivindicó reivindica instó \
           insta instaron urgió vociferó aulló gimió tartamudeó balbuceó farfulló inquirió inquiere indagó acotó \
           acota adelantó adelanta comunicó comunica comunicaron notificó dictaminó sintetizó sintetiza soltó suelta \
           repuso repone asintió asiente sonrió rugió apremió exhortó exhorta imploró sollozó gimoteó mascullo \
           mencionó menciona mencionaron refirió refiere aludió alude sostenía mantuvo mantiene anticipó anticipa \
           pregonó clamó clama clamaron ejemplificó especificó especifica teorizó filosofó elucubró arguyó arguye \
           alabó abogó aboga abogaron apostó interpretó interpreta ponderó vitoreó vitorearon carcajeó titubeó \
           calificó califica calificaron tildó tilda tildaron tachó tacha tacharon respondí añadí quiso digan dijese \
           enumera enumeró dispara disparó desea deseó indigna indignó sincera presume suspira corean corearon \
           recriminó recrimina reprochó reprocha cuestionó repudió repudiaron condenó condenaron retrucó insinuó \
           insinúa alertaron apuntaban avanzó avanza avanzado",
    calls: "llamó llama llamaron calificado describió describe definió define denomina denominó denominaba bautizó \
            acusó acusa acusan califica calificó tildó tilda tachó tacha",
    like: "como",
    that: "que",
    named: "llamado llamada llamados llamadas denominado denominada denominados titulado titulada conocido \
            conocida conocidos conocidas apodado apodada supuesto supuesta supuestos bautizado bautizada \
            significa nombrado publicado autodenominado",
    according: "según",
    views: "palabras opinión juicio voz criterio entender acuerdo",
    passive: "es fue ser sido será era",
    agent: "por",
    non_finite: "ar er ir ando iendo",
    fronted: "para",
    auxiliaries: "ha han había habían fue es era será está estaba puede podía debe va iba haber ser habría habrían",
    adverb_endings: "mente",
    adverbs: "no también además entonces ya ayer hoy luego después aún todavía nunca siempre así sólo solo \
              recientemente posteriormente tal asimismo muy más menos mucho finalmente mientras tampoco incluso \
              quizá quizás tarde antes pronto adelante aquí allí anoche jamás",
    he: "él",
    she: "ella",
    they: "ellos ellas uno alguien yo nosotros ustedes usted",
    direct: "yo tú me te nos os mí ti mi mis tu tus nuestro nuestra nuestros nuestras vosotros usted ustedes conmigo \
             contigo",
    objects: "se le les lo la los las me te nos os",
    negations: "no",
    determiners: "el la los las un una unos unas su sus mi mis este esta estos estas ese esa esos esas aquel aquella \
                  del al varios algunos algunas dos tres otro otra nuestro nuestra cada todo todos",
    prepositions: "de en a por para con sin sobre tras desde hasta entre contra hacia durante ante bajo según mediante vía \
                   al del",
    of: "de del para",
    clauses: "que pero porque cuando si aunque mientras como donde o ni pues sino",
    and: "y e",
    relatives: "que quien quienes cual cuyo cuya donde",
    feminine: "la una",
    masculine: "el un",
    roles: "ministro ministra presidente presidenta portavoz director directora secretario secretaria jefe jefa \
            diputado diputada senador alcalde alcaldesa abogado abogada juez fiscal policía general coronel rey \
            reina papa obispo profesor profesora investigador investigadora autor autora escritor escritora \
            periodista experto experta expertos analista economista médico doctora doctor entrenador jugador actor \
            actriz cantante gobierno ministerio tribunal comisión empresa asociación organización agencia grupo \
            partido universidad banco informe estudio carta fuentes autoridades vecino vecina testigo madre padre \
            hermano hijo hija mujer hombre líder candidato candidata consejero concejal concejala edil ingeniero \
            ingeniera técnico técnicos empresario empresaria manifestantes vecinos vecinas activista portavoces \
            científico científica historiador poeta maestro maestra mandatario mandataria gobernador gobernadora \
            legislador legisladora congresista canciller funcionario funcionaria comunicador comunicadora conductor \
            conductora protagonista arquitecto arquitecta técnica timonel estratega delantero defensor defensora \
            docente vicepresidente vicepresidenta exministro expresidente expresidenta dirigente titular gerente \
            vocero vocera víctima víctimas fuente novelista humorista psicólogo psicóloga sacerdote obispo \
            ayuntamiento fiscalía juzgado alcaldía sindicato club federación firma institución instituto fundación \
            colectivo plataforma contraloría oposición embajada hospital referente jueza magistrado magistrada \
            intendente comisario comandante delegado coordinador coordinadora responsable responsables acusado \
            fundador fundadora portero arquero agricultor estudiante estudiantes enfermero paciente especialista \
            especialistas asesor abuelo abuela amigo colega ejecutiva",
    madam: "sra doña señora dña dra",
    sir: "sr don señor dr d",
    works: "película libro novela canción álbum obra poema serie programa revista periódico diario semanal web blog \
            cuadro escultura artículo ensayo documental ópera comedia juego disco tema grupo operación barco premio \
            exposición proyecto capítulo sección campaña título telenovela",
    examples: "como",
    gatherings: "movimiento manifestación manifestaciones protesta protestas marcha",
    carriers: "grito gritos consignas pancarta pancartas cartel carteles pintadas insultos coros",
    words: "palabra palabras término términos expresión nombre nombres apodo concepto lema eslogan título \
            títulos frase",
    sources: "comunicado informe carta entrevista pregunta respuesta mensaje discurso palabras declaración frase cita \
              tuit lema pancarta consigna grito gritos lemas cánticos frases mensajes",
    calendar: "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio \
               agosto septiembre octubre noviembre diciembre",
    abbreviations: "sr sra srta dr dra d dña ud uds etc ej p pág núm aprox ee uu lic ing gral mons prof",
    past: "ó aba aban ía ían aron ieron",
    reflexive: "se",
    agreeing: "ado ada ados adas ido ida idos idas",
    bodies: "policía gobierno ministerio tribunal comisión empresa asociación organización agencia grupo partido \
             universidad banco ayuntamiento fiscalía juzgado alcaldía sindicato club federación firma institución \
             instituto fundación colectivo plataforma contraloría oposición embajada hospital",
    role_endings: "iólogo ióloga cólogo cóloga tólogo tóloga nólogo nóloga eólogo eóloga pólogo póloga",
    afterwards: "después tarde adelante antes atrás",
    indefinite: "un una unos unas varios varias algunos algunas dos tres",
    surnames: "rey reina pastor obispo",
    composed: "saber hincapié notar constar claro a_entender a_conocer",
    light_verbs: "hizo hace hicieron hecho deja dejó dejaron dejado dio da dieron quiso",
    grammar: Grammar::Spanish,
    dash_dialogue: true,
    ..UNKNOWN
};
