//! Where an article or a quotation can be passed on, and the exact address for it.
