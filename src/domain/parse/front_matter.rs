//! Metadata blocks at the top of a source.
