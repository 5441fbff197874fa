//! Portuguese.

use super::{Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "ou a o e ar aram ava avam am em ado ando ada ia iam iu eram ido endo er ir ará aria eu",
    says: "cant- diss- diz dizem dizia diziam dito dizendo dizer dirá afirm- assegur- declar- explic- acrescent- \
           adiant- observ- revel- sublinh- salient- refer- garant- cont- coment- respond- pergunt- indag- escrev- \
           escrito apont- advert- reconhec- admit- insist- destac- ressalt- consider- opin- ach- acredit- pens- \
           anunci- denunci- lament- record- relembr- lembr- relat- conclu- conclui exclam- grit- express- exprim- \
           precis- reiter- confess- esclarec- detalh- argument- critic- acus- exig- ped- promet- prev- inform- \
           repet- suger- alert- neg- cit- sentenci- justific- defend- sustent- desabaf- ironiz- contrap- replic- \
           retruc- rebat- prossegu- continu- ri- brinc- reclam- queix- resum- avali- avis- entend- fris- enfatiz- \
           evoc- ouve lê lia lê-se fal- comunic- conclama confirm- desmente desmentiu elogi- dispar- murmur- remat- \
           atira atirou sussurra sussurrou berra berrou resmunga resmungou balbucia balbuciou retorquiu retorque \
           volveu contesta contestou alega alegou alegam argui arguiu assevera asseverou profetiza profetizou \
           prognostica propõe propôs propuseram reivindica reivindicou reivindicam solicita solicitou apela apelou \
           apelam roga rogou implora implorou jura jurou juram expõe expôs narra narrou narrava pontua pontuou \
           pondera ponderou ressalva ressalvou sintetiza sintetizou teoriza proclama proclamou proclamaram pronuncia \
           pronunciou brada bradou bradava clama clamou clamam choraminga lamuriou interveio intervém atalha atalhou \
           ordena ordenou ordenaram aconselha aconselhou recomenda recomendou recomendam exorta exortou instou julga \
           julgava crê creem supõe supôs supunha reporta reportou postou tuitou tuíta twittou filosofa filosofou \
           vocifera vociferou gargalhou sorriu sorri suspira suspirou assentiu concorda concordou concordam discorda \
           discordou interroga interrogou intima intimou intimaram vaticina vaticinou admoestou advertira explodiu \
           desafia desafiou hesitou gaguejou soluçou rugiu uivou gemeu rosnou bufou exultou comemora comemorou saúda \
           saudou agradece agradeceu agradeceram parabenizou desculpou protesta protestou protestam postula postulou \
           especula especulou arrisca arriscou corrige corrigiu corroborou atesta atestou certifica especifica \
           especificou ilustra ilustrou debocha debochou caçoa zombou zomba elucida elucidou divulgou divulga \
           indicou indica indicam respondi perguntei gritei pensei concluía diga digam dissesse afirme vinc- celebr- \
           enumera enumerou apostou dispara desabafou deseja desejou questionou sinalizou alfinetou cravou repudiou \
           condenou condenaram tranquilizou ameaçou acentuou assinalou indignou estimou desvalorizou antecipou \
           concordaram publicou publica",
    calls: "chamou chama chamando classificou classifica considerou considera descreveu descreve definiu define \
            qualificou qualifica tachou rotulou apelidou acusou acusa acusam",
    like: "como conforme",
    that: "que",
    clitics: "se lhe lhes me nos te",
    named: "chamado chamada chamados chamadas denominado denominada intitulado intitulada conhecido conhecida \
            conhecidos conhecidas apelidado apelidada suposto suposta dito dita significa nomeado publicado \
            batizado batizada baptizado designado designada",
    according: "segundo conforme",
    views: "palavras opinião ver entender dizer acordo",
    passive: "é foi ser sido era será foram",
    agent: "por pelo pela pelos pelas",
    non_finite: "ar er ir ando endo indo",
    fronted: "para",
    auxiliaries: "tem têm tinha tinham foi é era será está estava pode podia deve vai ia haver ser terá havia teria \
                  teriam",
    adverb_endings: "mente",
    adverbs: "não também ainda já ontem hoje depois então nunca sempre assim só apenas recentemente porém entretanto \
              mais além algures nenhures alhures aliás enfim logo agora aqui antes jamais talvez tarde igualmente",
    he: "ele",
    she: "ela",
    they: "eles elas quem eu nós alguém você",
    direct: "eu tu me te nos vos mim ti meu minha meus minhas teu tua nosso nossa você vocês nós",
    objects: "se lhe lhes o a os as me te nos vos",
    negations: "não",
    determiners: "o a os as um uma uns umas seu sua seus suas meu minha este esta estes estas esse essa esses aquele \
                  aquela do da dos das no na ao à vários alguns algumas dois duas três outro outra cada todo todos",
    prepositions: "segundo conforme de em por para com sem sobre após desde até entre contra durante ante sob do da dos das no na nos \
                   nas ao à aos às pelo pela pelos pelas num numa",
    of: "de do da dos das",
    clauses: "que mas porque quando se embora enquanto como onde ou nem pois",
    and: "e",
    relatives: "que quem qual cujo cuja onde",
    feminine: "a uma",
    masculine: "o um",
    roles: "ministro ministra presidente porta-voz diretor diretora director directora secretário secretária chefe \
            deputado deputada senador senadora prefeito governador advogado advogada juiz juíza promotor procurador \
            polícia delegado general coronel rei rainha papa bispo padre professor professora pesquisador \
            pesquisadora investigador autor autora escritor escritora jornalista especialista especialistas analista \
            economista médico médica treinador técnico jogador ator atriz actor actriz cantor cantora governo \
            ministério tribunal comissão empresa associação organização agência grupo partido universidade banco \
            relatório estudo carta fontes fonte autoridades vizinho testemunha mãe pai irmão filho filha mulher \
            homem líder candidato candidata vereador autarca empresário gerente estudante vereadora engenheiro \
            engenheira manifestantes ativista poeta pescador moradores cientista historiador prefeitura sindicato \
            federação clube fundação instituto entidade oposição acusação direção gnr titular primeiro-ministro \
            primeira-ministra vice-presidente procuradora promotora magistrado comandante coordenador coordenadora \
            sindicalista dirigente responsável responsáveis deputados arguido suspeito advogados prefeita \
            governadora reitor fundador assessor realizador enfermeiro paciente bombeiros nadador futebolista \
            goleiro meia atacante agricultor aluno trabalhadores funcionário avô avó amigo familiares vítima vítimas \
            apresentador relator cardeal cientistas",
    madam: "sra dona senhora d dra",
    sir: "sr senhor dr dom doutor",
    works: "filme livro romance canção música álbum obra peça poema série programa revista jornal semanário site blog \
            quadro escultura artigo ensaio documentário ópera comédia jogo disco tema grupo operação navio prémio \
            prêmio exposição projeto projecto capítulo secção seção campanha título suplemento caderno coleção \
            colecção espectáculo espetáculo novela telenovela seriado minissérie",
    examples: "como",
    gatherings: "movimento manifestação manifestações protesto protestos marcha",
    carriers: "grito gritos slogans cartaz cartazes insultos",
    words: "palavra palavras termo termos expressão expressões nome nomes apelido alcunha conceito lema slogan \
            título títulos",
    sources: "comunicado relatório carta entrevista pergunta resposta mensagem discurso palavras declaração frase \
              citação nota slogan faixa grito gritos lema coro frases mensagens",
    calendar: "segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho \
               agosto setembro outubro novembro dezembro",
    abbreviations: "sr sra srs dr dra d prof etc ex p pág núm art av eng gen cel arq maj dep sen",
    past: "ou eu iu ava avam ia iam aram eram iram",
    reflexive: "se",
    agreeing: "ado ada ados adas ido ida idos idas",
    bodies: "polícia governo ministério tribunal comissão empresa associação organização agência grupo partido \
             universidade banco prefeitura sindicato federação clube fundação instituto entidade oposição acusação \
             direção gnr",
    role_endings: "iólogo ióloga cólogo cóloga tólogo tóloga nólogo nóloga eólogo eóloga pólogo póloga",
    afterwards: "depois tarde adiante antes",
    indefinite: "um uma uns umas vários várias alguns algumas dois duas três",
    surnames: "rei reis bispo",
    composed: "saber notar claro a_entender a_conhecer",
    light_verbs: "fez faz fizeram deixou deixa deixaram deu dá quis",
    grammar: Grammar::Spanish,
    dash_dialogue: true,
    ..UNKNOWN
};
