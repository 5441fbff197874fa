//! Plain text as people paste it, into an article.
