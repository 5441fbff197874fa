//! How long an article takes to read, as an honest range.
