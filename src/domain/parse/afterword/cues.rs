//! The words by which appeals under an article are known, in the languages of the press; lower case, straight marks,
//! a bar between one and the next.

/// What an appeal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// Where the article first appeared.
    Original,
    /// A newsletter or subscription.
    Newsletter,
    /// Money or membership.
    Support,
    /// Passing the article on.
    Share,
    /// Networks, comments, contact.
    Follow,
    /// Rights and licences.
    Rights,
}

/// Cues by topic, the topics with an address in the metadata first. A cue counts where a word begins with it.
pub(super) const CUES: &[(Topic, &str)] = &[
    (
        Topic::Original,
        "article original|l'original|texte original|version originale|publié à l'origine|publié initialement|\
     initialement publié|paru initialement|d'abord paru|d'abord été publié|source originale|source :|source:|sources :|sources:|\
     cet article est paru|cet article a été publié|lire l'article|lire la suite sur|original article|\
     read the original|originally published|originally appeared|first published|first appeared|\
     the original story|original story|view original|republished|read the full article|read the full story|\
     originalartikel|im original|zum original|das original|ursprünglich erschien|zuerst erschien|\
     erschien zuerst|originaltext|originalbeitrag|artículo original|original aquí|lee el original|\
     leer el original|publicado originalmente|publicado por primera vez|nota original|publicó originalmente|\
     articolo originale|l'originale|pubblicato originariamente|pubblicato originalmente|testo originale|\
     artigo original|texto original|leia o original|ler o original|original aqui|publicada originalmente|\
     matéria original|originele artikel|het origineel|oorspronkelijk|verscheen eerder|eerder verschenen|\
     оригинал|впервые опубликован|первоисточник|источник:|полный текст|оригінал|вперше опублікован|\
     першоджерел|джерело:|oryginał|oryginalny artykuł|pierwotnie|ukazał się|źródło:|ursprungligen|\
     läs originalet|originalet|först publicerad|originalartikkel|opprinnelig|originalen|først publisert|\
     oprindelig|først bragt|alkuperäi|alun perin|původní článek|originál|původně|zdroj:|orijinal|özgün|\
     yazının aslı|ilk olarak|kaynak:|المقال الأصلي|المصدر الأصلي|النص الأصلي|المصدر:|نشر لأول مرة|\
     نُشر لأول مرة|نُشر في الأصل|הכתבה המקורית|המאמר המקורי|לקריאת המקור|פורסם לראשונה|פורסם במקור|原文|首发|首發|\
     原载|原載|转载自|轉載自|来源：|來源：|元の記事|元記事|初出|オリジナル記事|원문|출처:|출처 :|publicat originalment|articolul original|\
     publicat inițial|sursa:|αρχικό άρθρο|πρωτότυπο|πηγή:|eredeti cikk|eredetileg|forrás:",
    ),
    (
        Topic::Newsletter,
        "newsletter|infolettre|lettre d'information|lettre hebdomadaire|abonnez-vous|s'abonner|inscrivez-vous|\
     subscribe|sign up|mailing list|in your inbox|abonnier|rundbrief|melden sie sich|melde dich|suscríb|\
     suscrib|boletín|boletin|iscriviti|iscrivetevi|iscrizione|abbonati|abbonatevi|assine|inscreva-se|\
     subscreva|boletim|abonneer|nieuwsbrief|meld je aan|schrijf je in|подпи|рассылк|підпи|розсилк|zapisz się|\
     subskrybuj|zaprenumeruj|prenumerer|nyhetsbrev|nyhedsbrev|abonner på|tilmeld|meld deg på|uutiskir|tilaa |\
     přihlaste se|odebírejte|zpravodaj|k odběru|bülten|abone ol|النشرة|نشرتنا|اشترك|ניוזלטר|הירשמו|הרשמו|\
     להרשמה|订阅|訂閱|ニュースレター|メルマガ|購読|구독|뉴스레터|butlletí|subscriu|abonează|abonați|buletin|ενημερωτικό δελτίο|\
     εγγραφείτε|hírlev|iratkozz|feliratkoz",
    ),
    (
        Topic::Support,
        "faire un don|faites un don|un don |vos dons|soutenez|nous soutenir|soutenir notre|devenez membre|donate|\
     donation|support us|support our|support independent|support this|become a member|become a supporter|\
     buy me a coffee|patreon|ko-fi|tipeee|liberapay|opencollective|paypal|chip in|spende|unterstütze|\
     mitglied werden|werden sie mitglied|dona |donar|donación|donativo|apóyanos|apoya |hazte soci|sostieni|\
     sosteneteci|donazione|apoie|doação|faça uma doa|steun ons|steun onze|doneer|donatie|поддерж|пожертв|\
     донат|підтрим|wesprzyj|wspieraj|wspomóż|darowizn|stöd oss|stöd vår|donera|ge ett bidrag|swish|støtt|\
     støt os|vipps|donér|doner|tue meitä|lahjoit|podpořte|přispějte|destek ol|destekle|bağış|تبرع|ادعم|دعمكم|\
     תרמו|תרומה|תמכו|לתמיכה|捐|赞助|贊助|支持我们|支持我們|打赏|寄付|ご支援|サポート|후원|기부|fes un donatiu|fes una donació|donează|\
     donați|susține|δωρεά|στηρίξτε|támogass|támogas|adomány",
    ),
    (
        Topic::Share,
        "partagez|partager cet|n'hésitez pas à partager|faites circuler|faites passer|share this|share on|\
     share via|share it|pass it on|tell a friend|teilen sie|teile diesen|teilt diesen|artikel teilen|\
     weitersagen|weiterleiten|comparte|compártelo|compartir|difunde|condividi|compartilhe|partilhe|deel dit|\
     deel het|deel deze|поделит|поделись|расскажи|поділ|udostępnij|podziel się|dela artikeln|dela gärna|\
     dela den|del artik|del denne|del på|jaa artikkeli|jaa tämä|sdílejte|sdílet|paylaş|شارك|انشر|שתפו|לשיתוף|\
     分享|转发|轉發|シェア|共有|拡散|공유|comparteix|distribuie|distribuiți|κοινοποι|μοιραστείτε|oszd meg|osszátok meg|\
     ossza meg",
    ),
    (
        Topic::Follow,
        "suivez-nous|nous suivre|rejoignez-nous|retrouvez-nous|écrivez-nous|contactez-nous|\
     laissez un commentaire|follow us|find us on|join our|leave a comment|contact us|write to us|have a tip|\
     got a tip|folgen sie uns|folge uns|folgt uns|schreiben sie uns|síguenos|síganos|únete a|seguici|\
     scrivici|siga-nos|siga o |volg ons|присоединяйтесь|следите за|слідкуйте|приєднуй|śledź nas|obserwuj|\
     dołącz do|följ oss|følg oss|følg os|seuraa meitä|sledujte|takip et|bizi takip|تابعونا|تابعنا|انضم|עקבו|\
     הצטרפו|关注我们|關注我們|フォロー|팔로우|segueix-nos|urmărește-ne|urmăriți-ne|ακολουθήστε|kövess|kövesse",
    ),
    (
        Topic::Rights,
        "©|(c) |copyright|tous droits réservés|all rights reserved|alle rechte vorbehalten|todos los derechos|\
     derechos reservados|tutti i diritti|diritti riservati|todos os direitos|direitos reservados|\
     alle rechten voorbehouden|все права|усі права|всі права|wszelkie prawa|alla rättigheter|\
     alle rettigheter|kaikki oikeudet|všechna práva|tüm hakları|جميع الحقوق|כל הזכויות|版权所有|版權所有|无断|無断転載|저작권|\
     무단|creative commons|cc by|tots els drets|toate drepturile|minden jog|με επιφύλαξη",
    ),
];

/// Networks by whose names alone a row of links is known.
pub(super) const NETWORKS: &str = "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|mastodon|bluesky|threads|instagram|youtube|tiktok|\
     pinterest|email|e-mail|mail|rss|vk|viber|line|weibo|微博|微信|messenger|signal|discord";
