//! Chance as a value: nothing draws a random byte but [`SystemDice`].

use std::sync::Arc;

/// Where chance comes from; a test brings a seeded one.
pub trait Dice: Send + Sync + 'static {
    /// Fills `bytes` with chance fit for secrets.
    fn fill(&self, bytes: &mut [u8]);
}

/// The dice as they are shared between handlers.
pub type SharedDice = Arc<dyn Dice>;

/// The operating system's source of randomness.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemDice;

impl Dice for SystemDice {
    #[expect(
        clippy::panic,
        reason = "a machine without randomness can keep no secret: better to stop"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system gives no randomness: {error}");
        }
    }
}

/// A secret of 256 bits as 43 characters of URL-safe base 64, for links, sessions and tokens.
#[must_use]
pub fn secret(dice: &dyn Dice) -> String {
    let mut bytes = [0; 32];
    dice.fill(&mut bytes);
    base64_url(&bytes)
}

/// What is kept of a secret: its BLAKE3 digest. A secret of 256 bits needs no slow hash.
#[must_use]
pub fn digest(secret: &str) -> Vec<u8> {
    blake3::hash(secret.as_bytes()).as_bytes().to_vec()
}

/// Bytes as hexadecimal digits, two each.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

fn base64_url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let mut group = [0_u8; 3];
        group[..chunk.len()].copy_from_slice(chunk);
        let bits = u32::from(group[0]) << 16 | u32::from(group[1]) << 8 | u32::from(group[2]);
        for place in 0..=chunk.len() {
            let index = bits >> (18 - 6 * place) & 63;
            text.push(char::from(ALPHABET[index as usize]));
        }
    }
    text
}
