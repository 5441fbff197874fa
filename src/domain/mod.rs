//! What Liseuse knows about articles: pure functions of text, language, time and size.

pub mod annotation;
pub mod article;
pub mod code;
pub mod language;
pub mod locale;
pub mod paragraph;
pub mod parse;
pub mod passage;
pub mod picture;
pub mod quotation;
pub mod reading_time;
pub mod share;
pub mod typography;
pub mod url;
pub mod voice;
