use super::*;
use crate::domain::parse::autolink;

fn blocks(text: &str) -> Vec<Block> {
    let block = |line: &str| match line {
        "***" => Block::ThematicBreak,
        line => Block::Paragraph(Phrasing::new(autolink::link(vec![Inline::Text(line.into())]))),
    };
    text.lines().map(block).collect()
}

/// How many blocks an afterword after one paragraph has.
fn length(afterword: &str) -> usize {
    split(blocks(&["The bridge is open again.\n***\n", afterword].concat())).1.len()
}

#[test]
fn appeals_are_known_in_many_languages() {
    for appeal in [
        "Vous avez aimé cet article ? Partagez-le autour de vous !",
        "Lire l’article original ici : https://example.org/a",
        "Read the original here: https://example.org/a",
        "Enjoyed this? Subscribe to our newsletter: https://example.org/nl",
        "© 2026 The Evening Lamp. All rights reserved.",
        "Unterstützen Sie unsere Arbeit mit einer Spende: https://example.org",
        "Suscríbete a nuestro boletín",
        "Condividi questo articolo",
        "Compartilhe este artigo com os seus amigos",
        "Steun onze journalistiek",
        "Поддержите редакцию: https://example.org/help",
        "Поділіться з друзями",
        "Wesprzyj nas",
        "Stöd oss gärna via Swish",
        "Støtt oss",
        "Støt os",
        "Tue meitä lahjoittamalla",
        "Podpořte nás",
        "Bize destek olun: bağış yapın",
        "شاركوا المقال مع أصدقائكم",
        "שתפו את הכתבה",
        "分享这篇文章",
        "この記事をシェアする",
        "기사를 공유해 주세요",
        "Facebook Twitter WhatsApp Telegram",
    ] {
        assert_eq!(length(appeal), 1, "{appeal}");
    }
}

#[test]
fn several_sections_may_belong_to_it() {
    let text = "Share this article!\n***\nThe Lamp is written by five people.\n***\nDonate: https://example.org/d\n***\n***\n© 2026";
    assert_eq!(length(text), 8);
    assert_eq!(length("Share this article!\n***\nThank you for reading."), 3);
}

#[test]
fn an_appeal_in_the_middle_of_a_text_takes_nothing_with_it() {
    let last = "A year later nobody remembers the old bridge, and the children who walked across it first have grown so tall that they sit on its rail and look down on the river.";
    assert_eq!(length(&["Subscribe to our newsletter!\n***\n", last].concat()), 0);
}

#[test]
fn a_last_section_of_text_stays_text() {
    for text in [
        "A year later nobody remembers the old bridge.",
        "The mayor, who had promised to support the families of the workers, said on Friday that the city would first have to find the money, and that it would take a year at least.",
        "Why it matters\nThe bridge carries half of the traffic of the town.\nShare of lorries: a third.",
    ] {
        assert_eq!(length(text), 0, "{text}");
    }
}

#[test]
fn words_that_news_use_too_are_no_appeals() {
    for text in [
        "Президент подписал закон о мостах.",
        "Депутаты поддержали мэра.",
        "Мер підписав договір.",
        "شارك في الاجتماع عشرون عاملا.",
        "La alcaldesa comparte la opinión de los vecinos.",
        "Başkan görüşlerini basınla paylaştı.",
        "Der Unternehmer spendete eine Bank.",
        "Mosten var oprindelig af træ.",
        "Zpravodaj rozhlasu byl u toho.",
        "他与邻居分享了午饭。",
        "町には寄付の文化がある。",
        "시장은 정보를 공유했다고 말했다.",
    ] {
        assert_eq!(length(text), 0, "{text}");
    }
}

#[test]
fn without_a_rule_or_a_text_there_is_none() {
    assert_eq!(split(blocks("The bridge is open.\nShare this article!")).1, []);
    assert_eq!(split(blocks("***\nShare this article!")).1, []);
    assert_eq!(split(Vec::new()), (Vec::new(), Vec::new()));
    assert_eq!(split(blocks("A\n***\n***")), (blocks("A\n***\n***"), Vec::new()));
}

#[test]
fn its_links_are_told_apart() {
    let mut metadata = Metadata::default();
    let afterword = blocks(
        "Read the original: https://example.com/a – and our newsletter: https://example.org/nl\nFaites un don : https://example.org/don\nWrite to us: a@example.org",
    );
    links(&afterword, &mut metadata);
    let address = |url: Option<Url>| url.map(|url| url.as_str().to_owned()).unwrap_or_default();
    assert_eq!(address(metadata.original), "https://example.com/a");
    assert_eq!(address(metadata.newsletter), "https://example.org/nl");
    assert_eq!(address(metadata.support), "https://example.org/don");
}
