use super::*;

fn byline(line: &str) -> Option<(Option<String>, Option<String>)> {
    read(line).map(|byline| (byline.author, byline.date))
}

fn both(author: &str, date: &str) -> (Option<String>, Option<String>) {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    (some(author), some(date))
}

#[test]
fn names_and_dates_are_read_in_many_languages() {
    for (line, author, date) in [
        ("Par Jeanne Martin, 12 mars 2026", "Jeanne Martin", "12 mars 2026"),
        ("Par Jeanne Martin et Luc Petit", "Jeanne Martin et Luc Petit", ""),
        (
            "Par Jeanne Martin, correspondante à Lyon – Publié le 12 mars 2026 à 10h45",
            "Jeanne Martin, correspondante à Lyon",
            "12 mars 2026 à 10h45",
        ),
        ("PAR AFP | Mis à jour le 1er mars 2026", "AFP", "1er mars 2026"),
        ("By Ann O'Neil and Bo Ek", "Ann O'Neil and Bo Ek", ""),
        ("by Ann O'Neil | March 12, 2026", "Ann O'Neil", "March 12, 2026"),
        ("Written by Ann", "Ann", ""),
        ("Published by Ann O'Neil on March 12, 2026", "Ann O'Neil", "March 12, 2026"),
        ("Veröffentlicht von Kai Au", "Kai Au", ""),
        ("Von Kai von der Au, 12. März 2026", "Kai von der Au", "12. März 2026"),
        ("Por Ana Ruiz y Leo Paz · 3 de marzo de 2026", "Ana Ruiz y Leo Paz", "3 de marzo de 2026"),
        ("Di Carla Riva — 12/03/2026", "Carla Riva", "12/03/2026"),
        ("Автор: Анна Белова, 12 марта 2026 года", "Анна Белова", "12 марта 2026 года"),
        ("作者：王小明", "王小明", ""),
        ("بقلم ليلى حداد", "ليلى حداد", ""),
        ("מאת דנה לוי", "דנה לוי", ""),
        ("Publié le 12 mars 2026", "", "12 mars 2026"),
        ("Published on 12 March 2026", "", "12 March 2026"),
        ("Veröffentlicht am 12.03.2026, 8:15 Uhr", "", "12.03.2026, 8:15 Uhr"),
        ("2026-03-12", "", "2026-03-12"),
        ("2026年3月12日", "", "2026年3月12日"),
        ("Jeudi 12 mars 2026", "", "Jeudi 12 mars 2026"),
        ("Lyon, le 12 mars 2026", "", "Lyon, le 12 mars 2026"),
        ("4 min read · March 12, 2026", "", "March 12, 2026"),
        ("12 mars 2026 à 10h45 • Temps de lecture : 3 min", "", "12 mars 2026 à 10h45"),
        ("12 March 2026 | By Ann O'Neil", "Ann O'Neil", "12 March 2026"),
        ("Release date: March 12, 2026", "", "March 12, 2026"),
        ("Published: Thursday, 12 March 2026, 10:45", "", "Thursday, 12 March 2026, 10:45"),
        ("2026年03月12日 10:45　来源：港口新闻　作者：王小明", "王小明", "2026年03月12日 10:45"),
        ("２０２６年３月１２日", "", "２０２６年３月１２日"),
        ("۱۲ مارس ۲۰۲۶", "", "۱۲ مارس ۲۰۲۶"),
    ] {
        assert_eq!(byline(line), Some(both(author, date)), "{line}");
    }
}

#[test]
fn sentences_are_no_bylines() {
    for line in [
        "Par hasard, personne ne fut blessé",
        "By the river, a bridge",
        "Von Anfang an war es klar.",
        "Le 12 mars 2026, la ville a rouvert le pont après trois ans de travaux.",
        "De Gaulle n'est plus",
        "Date limite",
        "Un pont pour 2026",
        "Da Vinci",
        "Published by a small press in Turin",
        "By Monday, everything will be over.",
        "La Rochelle",
        "La Casa Blanca",
        "la: A 漢x",
    ] {
        assert_eq!(byline(line), None, "{line}");
    }
}
