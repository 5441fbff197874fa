//! What the model shows, in Yew.
