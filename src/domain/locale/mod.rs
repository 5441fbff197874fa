//! What the widget says, in the reader's language.
