//! How far a reader has come, from where the text stands in the window.

use crate::domain::reading_time;

/// Where a reader is in the text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Viewport {
    /// From the top of the window to the top of the text, in CSS pixels; negative once it is scrolled past.
    pub top: f64,
    /// The height of the text, in CSS pixels.
    pub height: f64,
    /// The height of the window, in CSS pixels.
    pub window: f64,
    /// The slice of the text at [`Viewport::line`].
    pub slice: usize,
    /// The block there, counted from the start of the slice.
    pub block: usize,
    /// The part of that block that is above the line, from 0 to 1.
    pub part: f64,
}

/// How far a reader has come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Progress {
    /// From 0 to 1.
    pub fraction: f64,
    /// Whole minutes that are left, rounded up.
    pub minutes_left: u32,
}

impl Viewport {
    /// From 0, when the top of the text is at the top of the window, to 1, when its end is in the window.
    pub fn fraction(self) -> f64 {
        let way = self.height - self.window;
        let end_is_seen = self.top + self.height <= self.window;
        let fraction = if way > 0.0 { -self.top / way } else { f64::from(end_is_seen) };
        fraction.clamp(0.0, 1.0)
    }

    /// Where the reader looks, from the top of the window: it goes down the window as the text goes up.
    pub fn line(self) -> f64 {
        self.fraction() * self.window
    }
}

impl Progress {
    /// The progress at `viewport`, in the block of this index among blocks that take these seconds.
    pub fn at(viewport: Viewport, block: usize, weights: &[f64]) -> Self {
        let fraction = viewport.fraction();
        let minutes_left = if fraction < 1.0 { reading_time::minutes_left(weights, block, viewport.part) } else { 0 };
        Self { fraction, minutes_left }
    }

    /// The progress before the first word.
    pub fn start(weights: &[f64]) -> Self {
        Self { fraction: 0.0, minutes_left: reading_time::minutes_left(weights, 0, 0.0) }
    }

    /// The progress in whole hundredths.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    pub fn percent(self) -> u32 {
        (self.fraction * 100.0).floor() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: [f64; 3] = [60.0, 180.0, 60.0];

    fn at(top: f64, height: f64, block: usize, part: f64) -> Progress {
        Progress::at(Viewport { top, height, window: 800.0, part, ..Viewport::default() }, block, &WEIGHTS)
    }

    #[test]
    fn nothing_is_read_before_the_text_reaches_the_top() {
        assert_eq!(at(400.0, 4000.0, 0, 0.0), Progress { fraction: 0.0, minutes_left: 5 });
    }

    #[test]
    fn what_is_left_goes_by_the_weight_of_blocks_and_not_their_height() {
        assert_eq!(at(-1600.0, 4000.0, 1, 0.5), Progress { fraction: 0.5, minutes_left: 3 });
        assert_eq!(at(-1600.0, 4000.0, 2, 0.0), Progress { fraction: 0.5, minutes_left: 1 });
    }

    #[test]
    fn a_text_is_read_when_its_end_is_in_the_window() {
        assert_eq!(at(-3200.0, 4000.0, 2, 0.1), Progress { fraction: 1.0, minutes_left: 0 });
        assert_eq!(at(100.0, 300.0, 0, 0.0).percent(), 100);
        assert_eq!(at(700.0, 300.0, 0, 0.0).percent(), 0);
    }

    #[test]
    fn the_eye_goes_down_the_window_as_the_text_goes_up() {
        let viewport = Viewport { top: -1600.0, height: 4000.0, window: 800.0, ..Viewport::default() };
        assert!((viewport.line() - 400.0).abs() < 1e-9);
    }
}
