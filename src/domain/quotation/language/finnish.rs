//! Finnish.

use super::{Lexicon, UNKNOWN};

pub(crate) const LEXICON: Lexicon = Lexicon {
    endings: "i a ä vat vät ivat ivät o u nut nyt",
    says: "laulo- laula- vakuutteli huutaessa kysyin sano- kerto- totea- totesi lisä- lisäsi selit- selittää selitti \
           vast- vastaa vastasi kysy- kysyy kirjoit- kirjoittaa kirjoitti ajattel- ajattelee uskoo uskoi arvele- \
           arvioi arveli huom- huomauttaa huomautti väit- väittää väitti myön- myöntää myönsi varoit- varoittaa \
           varoitti koros- korostaa korosti ilmoit- ilmoittaa ilmoitti huu- huutaa huusi huudahti kuiska- kuiskasi \
           toist- vakuut- vakuuttaa vakuutti muistut- muistuttaa kommento- jatk- jatkaa jatkoi lainaa sitee- siteeraa \
           paljasti paljasta- otsikoi pohtii pohti vaatii lupaa toivoo pelkää luki lukee kuului kiteytti kiteyttää \
           täsmentää muotoilee perustelee tunnustaa naurahtaa huokaisi tokaisi murahti naurahti kertasi muisteli \
           ihmettelee ihmetteli kysäisee kysäisi nauraa huokaa painottaa painotti alleviivaa alleviivasi tähdentää \
           tähdensi tiivistää tiivisti summaa summasi hehkuttaa hehkutti hymyilee hymyili hymähti hymähtää nyökkäsi \
           nyökkää puuskahti puuskahtaa parahti parkaisi kiljaisi kiljahti karjaisi karjahti ärähti ärähtää ärjäisi \
           sähähti sihahti mutisi mutisee mumisi mumisee sopersi änkytti nyyhkytti vaikeroi valitti valittaa ruikutti \
           kuiskutti supatti huikkasi huusivat huudahtaa huutelee vitsailee vitsaili virkkoi virkkaa lausui lausuu \
           puhui puhuu pohtivat miettii mietti tuumi tuumii tuumasi arvuuttelee epäili epäilee uskoivat toivoi \
           toivottaa pelkäsi ennusti ennustaa ennakoi lupasi lupasivat vannoi vannoo uhkasi kehottaa kehotti pyytää \
           pyysi rukoili käski käskee neuvoi neuvoo ehdotti ehdottaa suositteli suosittelee kiitti kiittää kehui \
           ylisti moitti moittii arvosteli arvostelee syytti syyttää puolusti puolustaa kiisti kiistää kiistivät \
           vahvisti vahvistaa tunnusti oikaisi oikaisee tarkensi tarkentaa täydensi tiedottaa tiedotti raportoi \
           uutisoi julisti julistaa kirjasi twiittasi twiittaa päivitteli päivittelee harmittelee harmitteli \
           surkuttelee iloitsee iloitsi riemuitsi kertaili keskeytti keskeyttää tiuskaisi tiuskaisee töksäytti \
           letkautti sutkautti kuittasi kuittaa väitteli analysoi havainnollistaa havainnollisti muistaa muistelee \
           myötäilee komppaa sanailee totesivat arvioivat sanottu kerrottu todennut todettu lisännyt vastannut \
           huutanut korostanut muistuttanut arvellut vaati vaativat linjaa linjasi luonnehti kuvailevat selvitti \
           selventää selvensi haastoi usutti yllytti hoki hokee laukoi tölväisi heläytti lohkaisi möläytti pamautti \
           täräytti sanoin vastasin ajattelin totesin huusin kysyttiin kerrottiin todetaan todettiin kerrotaan \
           kyselee kyseli muistuttavat korostavat väittävät huomauttavat opastaa opasti muistutti arvelee kuvailee kuvaili kuvaa",
    calls: "kutsui kutsuu kutsunut nimitti nimittää kuvaili kuvailee kuvasi luonnehti luonnehtii",
    like: "kuten",
    named: "kutsuttu kutsutun kutsuttua kutsutaan niin-sanottu sanottu sanotun nimeltä nimeltään tunnettu \
            tunnetun nimi nimellä tarkoittaa nimisen",
    behind: "mukaan mielestä",
    views: "sanoin mielestä",
    auxiliaries: "on oli ovat olivat ei",
    adverb_endings: "asti ästi esti",
    adverbs: "myös sitten vielä jo nyt eilen tänään myöhemmin kuitenkin hiljaa kovaa",
    he: "hän",
    they: "he se ne minä me joku",
    direct: "minä mä sinä sä me te minun minua minulle sinun sinua sinulle meidän meitä meille teidän teitä olen \
             olet olemme olette",
    objects: "hänelle heille minulle meille",
    determiners: "tämä tuo se nämä ne joku eräs",
    clauses: "että ettei etteivät mutta koska kun jos vaikka jotta kuin tai",
    and: "ja",
    relatives: "joka jotka jonka mikä missä",
    roles: "ministeri pääministeri presidentti tiedottaja edustaja johtaja toimitusjohtaja pääsihteeri \
            kansanedustaja pormestari asianajaja tuomari syyttäjä poliisi kenraali kuningas professori tutkija \
            kirjailija toimittaja asiantuntija analyytikko taloustieteilijä lääkäri tohtori valmentaja pelaaja \
            näyttelijä laulaja hallitus ministeriö yhtiö järjestö puolue yliopisto pankki raportti kirje lähde \
            viranomaiset naapuri todistaja äiti isä veli poika tytär nainen mies vaimo puheenjohtaja",
    madam: "rouva neiti tri",
    sir: "herra tri",
    works: "elokuva elokuvan elokuvassa kirja kirjan romaani romaanin kappale kappaleen laulu albumi albumin \
            single näytelmä sarja sarjan ohjelma lehti lehden sanomalehti aikakauslehti sivusto blogi maalaus \
            artikkeli dokumentti ooppera musikaali peli yhtye operaatio laiva palkinto näyttely projekti \
            kampanja",
    words: "sana sanan sanaa sanat termi termin ilmaisu nimi nimen nimitys käsite titteli motto iskulause \
            lempinimi",
    sources: "lausunto lausunnossa kirje kirjeessä haastattelu haastattelussa kysymys vastaus viesti puhe sanat lause \
              iskulause iskulauseet huudot",
    shouts: "huusi huutaa huusivat",
    cases: "-,n,lla,llä,lle,lta,ltä,a,ä,ta,tä,ssa,ssä,sta,stä nen,sen,sella,sellä,selle,selta,seltä,sta,stä",
    abbreviations: "mm esim jne ns klo prof tri ks eKr v n",
    subject_first: true,
    dash_dialogue: true,
    dash_press: true,
    ..UNKNOWN
};
