//! A news article as a reader pastes it: plain text with its title twice, rows of asterisks, and appeals at its end.

use crate::harness::{Answer, Page, Result, Test, tests};

const BAKERY: &str = include_str!("articles/bakery.txt");
const TITLE: &str = "À Saint-Élan, le dernier four banal reprend du service";

pub(crate) const TESTS: &[Test] = tests![
    it_has_one_title_and_a_standfirst,
    its_reading_time_is_said_in_french,
    speech_is_marked_with_its_speakers,
    rows_of_asterisks_are_rules,
    appeals_stand_apart,
    share_links_carry_title_and_address,
];

async fn bakery(page: &Page) -> Result {
    page.site.put("/bakery.txt", Answer::text(BAKERY));
    let address = "https://journal.example/four?page=1&vue=texte";
    page.read(&format!(
        "<liseuse-reader src=\"/bakery.txt\" ui-lang=\"fr\" href=\"{}\"></liseuse-reader>",
        address.replace('&', "&amp;")
    ))
    .await
}

async fn it_has_one_title_and_a_standfirst(page: &mut Page) -> Result {
    bakery(page).await?;
    assert_eq!(page.text("title").await?, TITLE);
    assert_eq!(page.eval::<usize>(&format!("root.textContent.split({TITLE:?}).length - 1")).await?, 1);
    let standfirst = "Éteint depuis quarante ans, le four du village cuit de nouveau le pain de trois communes.";
    assert_eq!(page.text("standfirst").await?, standfirst);
    assert_eq!(page.text("byline").await?, "Par Solène Guivarch");
    assert_eq!(page.eval::<String>("root.querySelector('article').lang").await?, "fr");
    Ok(())
}

async fn its_reading_time_is_said_in_french(page: &mut Page) -> Result {
    bakery(page).await?;
    assert_eq!(page.eval::<String>("part('time').dateTime").await?, "PT1M");
    let time = page.eval::<String>("part('time').textContent").await?;
    assert!(time.replace('\u{a0}', " ").starts_with("Temps de lecture : 1 minute"), "{time}");
    Ok(())
}

async fn speech_is_marked_with_its_speakers(page: &mut Page) -> Result {
    bakery(page).await?;
    let spoken = "parts('quote').filter(({ dataset }) => dataset.kind === 'speech')
        .map(({ textContent, dataset }) => [textContent.replace(/[«»\"\\s\\u00a0\\u202f,.]+/g, ' ').trim(), dataset.speaker])";
    let expected = [
        ("Je n’avais jamais vu autant de monde pour une miche", "Maëlle Kervadec"),
        ("Personne ne croyait que la voûte tiendrait", "Yannick Ledoux"),
        ("Nous avons appris en nous trompant", "Hervé Masson"),
        ("La première voûte est tombée en une nuit", "Hervé Masson"),
    ];
    let spoken = page.eval::<Vec<(String, String)>>(spoken).await?;
    assert_eq!(spoken, expected.map(|(words, name)| (words.to_owned(), name.to_owned())));
    let marked = "parts('quote').every((quote) => getComputedStyle(quote).textDecorationLine.includes('underline'))";
    assert!(page.eval::<bool>(marked).await?);
    Ok(())
}

async fn rows_of_asterisks_are_rules(page: &mut Page) -> Result {
    bakery(page).await?;
    assert_eq!(page.eval::<u32>("part('body').querySelectorAll('hr').length").await?, 2);
    assert!(!page.text("body").await?.contains('*'));
    Ok(())
}

async fn appeals_stand_apart(page: &mut Page) -> Result {
    bakery(page).await?;
    let body = page.text("body").await?;
    assert!(body.trim_end().ends_with("coupés dans les haies voisines."), "{body}");
    let aside = page.eval::<String>("root.querySelector('aside').textContent").await?;
    assert!(aside.contains("Partagez-le") && aside.contains("faites un don"), "{aside}");
    let link = page.eval::<String>("root.querySelector('aside a').href").await?;
    assert_eq!(link, "https://journal.example/saint-elan");
    assert_eq!(page.eval::<u32>("root.querySelectorAll('aside [part=quote]').length").await?, 0);
    Ok(())
}

async fn share_links_carry_title_and_address(page: &mut Page) -> Result {
    bakery(page).await?;
    let href = page.eval::<String>("root.querySelector('[data-network=telegram]').href").await?;
    let expected = "https://t.me/share/url?url=https%3A%2F%2Fjournal.example%2Ffour%3Fpage%3D1%26vue%3Dtexte\
        &text=%C3%80%20Saint-%C3%89lan%2C%20le%20dernier%20four%20banal%20reprend%20du%20service";
    assert_eq!(href, expected);
    Ok(())
}
