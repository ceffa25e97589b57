//! Chance as a value: the same seed always throws the same numbers, on every machine.
//!
//! The generator is `SplitMix64` (Steele, Lea and Flood, 2014): one addition and
//! three mixing steps a throw. It is no good for secrets and is not used for any.

/// A sequence of throws that follows from its seed alone.
#[derive(Debug, Clone)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// Dice that always throw the same sequence for the same `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Other dice for one part of the work. Parts that throw their own dice can
    /// change without moving everything that comes after them.
    #[must_use]
    pub fn aside(&self, part: &str) -> Self {
        Self::new(self.state ^ fingerprint(part))
    }

    /// The next 64 bits.
    pub fn throw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit - 1`; 0 when `limit` is 0.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a remainder is smaller than its divisor, which was a usize"
    )]
    pub fn below(&mut self, limit: usize) -> usize {
        (self.throw() % (limit.max(1) as u64)) as usize
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = high.abs_diff(low).saturating_add(1);
        low.saturating_add_unsigned(self.throw() % width)
    }

    /// True `percent` times in a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.throw() % 100 < percent
    }

    /// One of the items, each as likely as another; nothing from nothing.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// The items in another order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }

    /// An index, drawn in proportion to its weight; 0 when all weights are 0.
    pub fn weighted(&mut self, weights: &[u64]) -> usize {
        let total: u64 = weights.iter().sum();
        let mut rest = self.throw() % total.max(1);
        for (index, weight) in weights.iter().enumerate() {
            if rest < *weight {
                return index;
            }
            rest -= weight;
        }
        0
    }
}

/// A 64-bit fingerprint of a text (FNV-1a): stable across versions of Rust,
/// which the standard library's hashes are not.
#[must_use]
pub fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |print, byte| {
        (print ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn the_same_seed_throws_the_same() {
        let (mut one, mut two) = (Dice::new(7), Dice::new(7));
        assert!((0..100).all(|_| one.throw() == two.throw()));
    }

    #[test]
    fn throws_stay_within_bounds() {
        let mut dice = Dice::new(1);
        assert!((0..1000).all(|_| (-3..=4).contains(&dice.between(-3, 4))));
        assert!((0..1000).all(|_| dice.below(5) < 5));
        assert_eq!(dice.pick::<u8>(&[]), None);
    }
}
