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
         initialement publié|paru initialement|d'abord paru|d'abord été publié|source originale|source :|\
         source:|sources :|sources:|cet article est paru|cet article a été publié|lire l'article|\
         lire la suite sur|original article|read the original|originally published|originally appeared|\
         first published|first appeared|the original story|original story|view original|republished|\
         read the full article|read the full story|originalartikel|im original|zum original|das original|\
         ursprünglich erschien|zuerst erschien|erschien zuerst|originaltext|originalbeitrag|\
         artículo original|original aquí|lee el original|leer el original|publicado originalmente|\
         publicado por primera vez|nota original|publicó originalmente|articolo originale|l'originale|\
         pubblicato originariamente|pubblicato originalmente|testo originale|artigo original|texto original|\
         leia o original|ler o original|original aqui|publicada originalmente|matéria original|\
         originele artikel|het origineel|oorspronkelijk gepubliceerd|oorspronkelijke artikel|\
         oorspronkelijk verschenen|verscheen eerder|eerder verschenen|оригинал:|оригинал стать|\
         оригинал текста|оригинал здесь|читать оригинал|читайте оригинал|в оригинале|впервые опубликован|\
         первоисточник|источник:|полный текст|оригінал:|оригінал статті|оригінал тут|читати оригінал|\
         читайте оригінал|вперше опублікован|першоджерел|джерело:|oryginał|oryginalny artykuł|\
         pierwotnie opublikowan|pierwotnie ukaza|artykuł ukazał się|tekst ukazał się|źródło:|\
         ursprungligen publicera|läs originalet|originalet|först publicerad|originalartikkel|\
         opprinnelig publisert|opprinnelige artikkel|originalen|først publisert|oprindeligt udgivet|\
         oprindeligt bragt|oprindelige artikel|først bragt|alkuperäinen artikkeli|alkuperäinen juttu|\
         lue alkuperäi|julkaistu alun perin|alun perin julkaistu|původní článek|originál článku|originál:|\
         originál textu|původně vyš|původně publik|původně uveřej|zdroj:|orijinal|özgün makale|özgün metin|\
         özgün haber|yazının aslı|ilk olarak yayımlan|ilk olarak yayınlan|kaynak:|المقال الأصلي|\
         المصدر الأصلي|النص الأصلي|المصدر:|نشر لأول مرة|نُشر لأول مرة|نُشر في الأصل|הכתבה המקורית|\
         המאמר המקורי|לקריאת המקור|פורסם לראשונה|פורסם במקור|原文|本文首发|首发于|首發於|原载|原載|转载自|轉載自|来源：|來源：|元の記事|元記事|\
         初出|オリジナル記事|원문|출처:|출처 :|publicat originalment|articolul original|publicat inițial|sursa:|\
         αρχικό άρθρο|πρωτότυπο|πηγή:|eredeti cikk|eredetileg megjelent|forrás:",
    ),
    (
        Topic::Newsletter,
        "newsletter|infolettre|lettre d'information|lettre hebdomadaire|notre lettre|abonnez-vous|abonne-toi|\
         s'abonner|inscrivez-vous|inscris-toi|subscribe|sign up|mailing list|in your inbox|abonnier|\
         rundbrief|melden sie sich|melde dich|suscríb|suscribirse|suscribirte|suscripción|nuestro boletín|\
         boletín de noticias|boletín semanal|boletín diario|iscriviti|iscrivetevi|per l'iscrizione|abbonati|\
         abbonatevi|assine|inscreva-se|subscreva|nosso boletim|boletim informativo|abonneer|nieuwsbrief|\
         meld je aan|schrijf je in|подпишитесь|подпишись|подписывайтесь|подписывайся|подписк|рассылк|\
         підпишіться|підпишись|підписуй|підписк|розсилк|zapisz się|subskrybuj|zaprenumeruj|prenumerera|\
         nyhetsbrev|nyhedsbrev|abonner på|tilmeld|meld deg på|uutiskir|tilaa uutis|tilaa lehti|přihlaste se|\
         odebírejte|odběr zpravodaj|k odběru|bülten|abone ol|النشرة البريدية|النشرة الإخبارية|نشرتنا|\
         اشترك الآن|اشترك في نشر|اشتركوا|للاشتراك|ניוזלטר|הירשמו|הרשמו|להרשמה|订阅我们|订阅本|点击订阅|立即订阅|欢迎订阅|订阅邮件|\
         訂閱我們|立即訂閱|歡迎訂閱|訂閱電子報|ニュースレター|メルマガ|購読|구독하기|구독해|구독 신청|뉴스레터|butlletí|subscriu-te|subscriviu|\
         abonează-te|abonați-vă|buletinul nostru|ενημερωτικό δελτίο|εγγραφείτε|hírlev|iratkozz|feliratkoz",
    ),
    (
        Topic::Support,
        "faire un don|faites un don|fais un don|vos dons|soutenez|soutiens-nous|nous soutenir|soutenir notre|\
         devenez membre|offrez-nous|offre-nous|donate|make a donation|a donation|your donation|support us|\
         support our|support independent|support this|become a member|become a supporter|buy me a coffee|\
         patreon|ko-fi|tipeee|liberapay|opencollective|paypal|chip in|spenden sie|spende an|mit einer spende|\
         jetzt spenden|ihre spende|deine spende|spendenkonto|unterstützen sie|unterstütze uns|\
         unterstützt uns|unterstütze den|unterstütze die|unterstütze unser|mitglied werden|\
         werden sie mitglied|dona ahora|dona aquí|haz una donación|hacer una donación|para donar|donar ahora|\
         donativo|apóyanos|apoya a nuestr|apoya nuestr|apoya al|apoya el periodismo|apoya este|hazte soci|\
         sostieni|sosteneteci|fai una donazione|con una donazione|dona ora|apoie|faça uma doa|sua doação|\
         doe agora|steun ons|steun onze|steun de|doneer|een donatie|поддержите|поддержи нас|поддержать нас|\
         поддержать ре|пожертвовать|пожертвование|донат|підтримайте|підтримай нас|підтримати нас|\
         підтримати ре|пожертвуйте|wesprzyj|wspieraj|wspomóż|darowizn|stöd oss|stöd vår|donera|ge ett bidrag|\
         swish|støtt oss|støtt vår|støt os|støt vores|vipps|donér|doner|tue meitä|lahjoita|lahjoittamalla|\
         podpořte|přispějte|destek ol|destekleyin|bağış yap|تبرع|ادعم|دعمكم|תרמו|לתרומה|תמכו בנו|לתמיכה ב|捐款|\
         捐助我们|捐助我們|赞助我们|赞助本|贊助我們|贊助本|支持我们|支持我們|打赏|寄付する|寄付をお|ご寄付|寄付のお願い|寄付はこちら|ご支援|サポートする|サポートをお願い|후원하기|후원해|\
         후원 계좌|기부하기|기부해|fes un donatiu|fes una donació|donează|donați|susține-ne|susțineți|κάντε μια δωρεά|\
         στηρίξτε|támogass|adományoz",
    ),
    (
        Topic::Share,
        "partagez|partage cet|partage le|partager cet|n'hésitez pas à partager|faites circuler|faites passer|\
         share this|share on|share via|share it|sharing it|sharing this|pass it on|tell a friend|teilen sie|\
         teile diesen|teilt diesen|artikel teilen|weitersagen|weiterleiten|comparte este|comparte esta|\
         compártelo|compártela|compartir este|compartir esta|compartir en|difunde este|difunde esta|\
         condividi|compartilhe|partilhe|deel dit|deel het|deel deze|поделитесь|поделись|расскажи|поділіться|\
         поділись|поділитися|udostępnij|podziel się|dela artikeln|dela gärna|dela den|del artik|del denne|\
         del på|jaa artikkeli|jaa tämä|sdílejte|sdílet|paylaşın|paylaşabilirsiniz|paylaşmayı|haberi paylaş|\
         yazıyı paylaş|شاركوا|شارك المقال|شارك هذ|شارك القصة|شاركها|انشر ال|שתפו|לשיתוף|分享这|分享這|分享本|转发分享|分享给|\
         分享給|分享到|欢迎分享|歡迎分享|请分享|請分享|欢迎转发|歡迎轉發|请转发|請轉發|转发给|轉發給|シェア|共有する|拡散希望|공유해|공유하기|comparteix|distribuie|\
         distribuiți|κοινοποιήστε|μοιραστείτε|oszd meg|osszátok meg|ossza meg",
    ),
    (
        Topic::Follow,
        "suivez-nous|suis-nous|nous suivre|rejoignez-nous|retrouvez-nous|écrivez-nous|contactez-nous|\
         laissez un commentaire|follow us|find us on|join our|leave a comment|contact us|write to us|\
         have a tip|got a tip|folgen sie uns|folge uns|folgt uns|schreiben sie uns|síguenos|síganos|únete a|\
         seguici|scrivici|siga-nos|siga o nosso|volg ons|присоединяйтесь|следите за|слідкуйте|приєднуй|\
         śledź nas|obserwuj nas|dołącz do nas|följ oss|følg oss|følg os|seuraa meitä|sledujte nás|takip edin|\
         bizi takip|تابعونا|تابعنا|انضموا|انضم إلينا|עקבו אחרי|הצטרפו אלינו|הצטרפו לערוץ|关注我们|关注本|关注公众号|關注我們|\
         關注本|フォローする|フォローして|をフォロー|팔로우|segueix-nos|urmărește-ne|urmăriți-ne|ακολουθήστε μας|kövess minket|\
         kövessen minket",
    ),
    (
        Topic::Rights,
        "©|(c) |copyright|tous droits réservés|all rights reserved|alle rechte vorbehalten|\
         todos los derechos reservados|derechos reservados|tutti i diritti riservati|diritti riservati|\
         todos os direitos reservados|direitos reservados|alle rechten voorbehouden|все права защищены|\
         усі права захищено|всі права захищено|wszelkie prawa|alla rättigheter|alle rettigheter|\
         kaikki oikeudet|všechna práva|tüm hakları|جميع الحقوق|כל הזכויות|版权所有|版權所有|無断転載|저작권|무단 전재|무단전재|\
         creative commons|cc by|tots els drets|toate drepturile|minden jog fenntartva|με επιφύλαξη",
    ),
];

/// Networks by whose names alone a row of links is known.
pub(super) const NETWORKS: &str = "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|mastodon|bluesky|threads|instagram|youtube|tiktok|\
     pinterest|email|e-mail|mail|rss|vk|viber|line|weibo|微博|微信|messenger|signal|discord";
