//! The state machine: a model, what can happen, what it asks of the page.
