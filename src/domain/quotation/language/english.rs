//! English.

use super::{Apostrophe, Grammar, Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "- s ed d ing es e y ies ied ying led ling ted ting ped ping med ming ned ning ged ging bed bing red ring",
    says: "say- said told tell tells telling add- ask- answer- repl- state- stated states stating explain- claim- \
           argu- announc- declar- warn- admit- insist- note- noted noting write writes wrote written writing report- \
           respond- remark- observ- comment- conclud- suggest- believ- think thinks thought- acknowledg- agree- assert- \
           complain- confirm- deny denies denied denying emphasise- emphasize- stress- express- jok- quip- recall- \
           reveal- shout- yell- cry cries cried crying scream- whisper- murmur- mutter- testif- tweet- post- urg- vow- \
           pledg- promis- predict- recommend- recount- reiterat- repeat- request- read reads reading continue- continuing \
           conced- caution- contend- countered counters countering pointed pointing points wonder- quote- quoting cites cite- citing sing sings sang chant- \
           plead- lament- order- boast- mus- retort- interject- exclaim- demand- condemn- denounc- criticis- criticiz- \
           prais- blam- accus- mention- inform- learn- understood feel felt hear hears heard propos- signal- snap- sigh- \
           laugh- grumbl- gush- opin- summaris- summariz- alleg- advis- hope- hoping tout- hail- assur- enthus- speak \
           speaks spoke spoken speaking talk- instruct- remind- challeng- defend- decr- dismiss- reject- questioned \
           questioning elaborat- estimat- fear- voic- marvel- railed railing apologis- apologiz- thanked congratulat- lectur- \
           preach- swear- swore proclaim- caption- headlin- rul- find finds found attribut- credited crediting begin begins began \
           open- chim- reason- rant- teas- vent- stipulat- specif- demonstrat- describ- texted texting emailed blogged bark- \
           maintain- bemoan- brag- deplor- implor- intone- mourn- rebuk- rebut- theoris- theoriz- thunder- underlin- underscor- \
           utter- wail- concur- guess- hint- threaten- indicat- reckon- regret- stipulat- deadpann- enquir- inquir- protested protesting \
           reflected reflecting reflects guarantee- growl- reassur- counseled counselled recit- scoff- sneer- sob- stammer- begged begging begs volunteered volunteering remembered remembers remembering weigh- invok- call- worr- insinuat- allud- posit- surmis- echo- \
           ponder- grip- disput- disclos- divulg- hypothesi- reminisc- intimat- lambast- castigat- berat- applaud- \
           commend- laud- imply implies implied implying",
    minds: "believe believes believed think thinks thought feel feels felt learned agree agrees agreed hope hopes hoped fear \
            fears feared understood",
    resumes: "continue continues continued continuing begin begins began open opens opened",
    shouts: "shouted shouts shouting shout screamed screams screaming yelled yells yelling chanted chants chanting cried \
             cries crying exclaimed replied answered",
    calls: "call- describ- dub- dubbed label- brand- refer- referred referring characteriz- characteris- term- deem- \
            consider- liken- slam- blast- decr- compar- denounc- criticis- criticiz- condemn- \
            hail- prais- find finds found ridicul- mock- reject- dismiss- accus- tout- declar- pronounc- blam- lambast- castigat- laud- applaud-",
    likens: "see sees saw seen view- regard- cast- portray- depict- identif- introduc-",
    named: "so-called called named titled entitled nicknamed dubbed known termed labelled labeled styled aka i.e. \
            meaning means goes christened renamed subtitled billed headlined marked",
    according: "according per",
    viewing: "in",
    demonstratives: "this that these those",
    plural: "s",
    indefinite: "a an",
    surnames: "champion star king prince pope bishop priest baker judge dean driver farmer singer friend constable head nurse reader \
               marshal winner page butler porter major fisher carter",
    participles: "ed",
    adjectives: "ive ent ant ous ful able ible ic ense less",
    modals: "will would can could may might should must",
    strong: "said told wrote written thought spoke spoken felt understood heard sang sung swore sworn \
             found began read held took gave made saw went came met ran stood sat brought kept left put \
             set cut lost won fell grew knew paid sent sold built bought drew drove broke chose flew \
             fought caught taught sought rose shot",
    like: "as",
    relays: "reported reports",
    cites: "quote quotes quoted quoting cite cites cited citing",
    adverb_endings: "lly ily ely tly dly gly mly rly sly kly nly rply eply",
    views: "words view opinion phrase",
    passive: "is are was were be been being get gets got",
    agent: "by",
    labels: "called considered dubbed labelled labeled branded termed deemed nicknamed",
    that: "that",
    non_finite: "ing",
    infinitive_marks: "to",
    auxiliaries: "has have had is was were are be been being will would could can may might should must did does do \
                  having",
    adverbs: "also later then once recently reportedly earlier previously further simply not never always often \
              already now still just even again first repeatedly publicly famously flatly allegedly apparently \
              subsequently angrily quietly personally initially instead therefore however too only quickly both \
              n't 't afterwards today yesterday tonight himself herself themselves itself meanwhile moreover regardless \
              furthermore additionally finally nevertheless nonetheless similarly overall indeed besides perhaps \
              maybe yes no else there here back",
    he: "he",
    she: "she",
    him: "him",
    they: "they it we i you someone one everyone nobody somebody others many some several another both",
    authors: "i we you",
    myself: "himself herself itself themselves myself yourself ourselves",
    objects: "him her them me us myself himself herself",
    determiners: "the a an his her its their our my your this that these those some many several most all both no \
                  any each every one two three four five other another such what",
    possessives: "his her",
    prepositions: "in on at by for from of to with without about after before during under over between among \
                   amongst against through into onto upon within as despite since until via like near around across behind \
                   off out up outside inside following amid than toward towards because including regarding",
    of: "of for",
    clauses: "that but because while when if although though whether so yet as where why how unless whereas or nor \
              until after before since once what",
    and: "and but",
    relatives: "who which whom whose that where",
    bodies: "force magazine council government ministry court committee company agency department office union group organization organisation party team bank fund university newspaper paper statement report study letter article editorial lawsuit suit complaint petition police authority authorities firm club board campaign commission institute association site website embassy parliament congress senate panel jury trust charity hospital airline bureau family museum gallery library school college church newspaper channel network broadcaster publisher retailer manufacturer carmaker charity foundation federation league lender regulator watchdog treasury outlet tabloid coalition alliance movement army military navy centre center clinic administration inquiry tribunal firm startup developer maker ministries companies agencies universities charities armies",
    roles: "minister president president-elect spokesman spokeswoman spokesperson spokespeople official officer secretary \
            chairman chairwoman chair chief head director manager ceo founder co-founder owner analyst expert \
            professor doctor researcher scientist author writer journalist reporter editor lawyer attorney \
            judge prosecutor sheriff captain coach player mayor governor senator representative congressman \
            congresswoman lawmaker leader ambassador diplomat general colonel commander sergeant lieutenant \
            king queen prince princess pope bishop cardinal priest pastor rabbi imam teacher student resident \
            neighbor neighbour witness witnesses victim mother father brother sister son daughter wife husband \
            friend colleague man woman boy girl actor actress singer artist activist campaigner critic \
            economist historian engineer nurse farmer worker investor trader executive consultant adviser \
            advisor aide deputy sir premier chancellor source member people fan voter parent families \
            survivor protester demonstrator strategist biologist physicist superintendent inspector detective \
            secretary-general partner counsel treasurer correspondent columnist blogger commissioner councillor \
            councilman councilwoman councilmember alderman assemblyman assemblywoman undersecretary ombudsman \
            provost dean principal trustee comptroller marshal admiral brigadier constable emir sultan sheikh \
            ayatollah reverend archbishop midfielder striker goalkeeper forward defender winger boss landlord \
            tenant chef baker fisherman veteran scholar lecturer curator director-general vice-president pilot \
            astronaut singer-songwriter rapper comedian novelist poet playwright filmmaker producer designer \
            architect developer programmer entrepreneur billionaire philanthropist psychologist psychiatrist \
            surgeon physician epidemiologist virologist paramedic firefighter spokesmen crowd speaker mp msp \
            peer winner champion star skipper under-secretary clerk reader viewer supporter opponent \
            insider person ally publicist protestor employee customer user patient veterinarian organiser organizer rival \
            administrator auditor justice negotiator agent rep trainer investigator operator buyer seller driver passenger mediator",
    feminine: "mary elizabeth jennifer susan margaret sarah karen nancy helen ashley kimberly emily michelle carol \
               dorothy amy catherine katherine kate rachel deborah ruth anne ann jane joan janet alice diane christine \
               hillary nicole megan lauren hannah kelly claire lucy jill beth julie sophie charlotte kathleen \
               marjorie",
    masculine: "james john robert michael william david richard joseph thomas charles christopher daniel matthew \
                anthony mark donald steven stephen paul andrew kenneth kevin brian george edward ronald timothy jason \
                jeffrey ryan gary eric jonathan scott frank gregory peter alan simon ian martin tony nick mike tom \
                jim bill bob steve dave joe dan ben jack adam phil greg tim chris larry jeremy patrick philip neil \
                graham keith joshua juan jose carlos mohammed ahmed",
    madam: "ms mrs miss madam lady dame sister mother queen princess dr prof professor rev rep sen gov gen col capt \
            lt sgt president minister senator judge captain colonel general",
    sir: "mr dr prof professor sir lord rev st sen rep gov gen col capt lt sgt president minister senator king prince \
          judge captain colonel general pope",
    works: "film movie book novel song single album play poem series show episode magazine newspaper journal website \
            blog site painting sculpture article essay documentary drama opera musical game track sitcom comedy thriller \
            memoir autobiography biography story sequel exhibition program programme project operation ship band \
            hit ballad anthem video trilogy column podcast soundtrack section chapter event campaign category class robot policy doctrine \
            award brand restaurant symphony edition starring directed",
    examples: "including as like",
    gatherings: "movement protest protests march marches",
    carriers: "slogans cries chants shouts banners banner placards placard graffiti insults slurs jeers",
    words: "proverb adage maxim word words term terms phrase phrases expression name names title titles label nickname slogan motto \
            concept letter moniker surname forename alias handle username initials pseudonym tag hashtag category theme acronym heading headline",
    sources: "voice voices request requests reports claims comments posts notes demands fears orders quotes replies answers tweets tweet call calls statement report letter interview question answer message email tweet post note speech words comment \
              comments remark remarks quote sign banner reply response warning claim advice motto \
              conclusion following quotes lyrics line slogan testimony verdict ruling complaint lawsuit filing \
              assertion proclamation allegation suggestion admission insistence contention accusation declaration threat threats",
    calendar: "monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
               august september october november december i",
    abbreviations: "mr mrs ms dr prof st sr jr vs etc inc ltd co corp gov sen rep gen col capt lt sgt rev hon no jan \
                    feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e a.m p.m fig vol mt ft messrs",
    elisions: "em cause tis twas til till n bout round cuz",
    apostrophe: Apostrophe::Before,
    grammar: Grammar::English,
    ..UNKNOWN
};
