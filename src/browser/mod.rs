//! The page behind one seam: perform an effect, answer with an event.
