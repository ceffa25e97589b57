//! Recognising what this site gave out itself: short texts signed with a key that is
//! kept in the database, so that every node knows them and nobody can make one up.
//!
//! The texts are of lower-case letters and digits alone: mail servers change the case of
//! addresses, and people copy them by hand.

use crate::db::Tx;
use crate::fault::Fault;
use crate::site::Site;
use crate::values;

/// How many bytes of the signature are kept: 96 bits, tried at most as fast as mail comes in.
const SIGNATURE: usize = 12;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A key under a name.
#[derive(Clone)]
pub struct Seal([u8; 32]);

const KEEP: &str = "insert into seals (name, secret) values ($1, $2) on conflict (name) do nothing";
const FIND: &str = "select secret from seals where name = $1";

impl Seal {
    /// The key of that name; made when it is first asked for, which takes a writing `tx`.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn of(site: &Site, tx: &mut Tx, name: &str) -> Result<Self, Fault> {
        if let Some(seal) = Self::find(tx, name).await? {
            return Ok(seal);
        }
        let mut secret = [0; 32];
        site.dice.fill(&mut secret);
        tx.run(KEEP, values![name, secret.to_vec()]).await?;
        let kept = Self::find(tx, name).await?;
        kept.ok_or_else(|| Fault::broken("keeping a seal", name))
    }

    /// The key of that name, if it was ever made: where it was not, nothing was signed with it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(tx: &mut Tx, name: &str) -> Result<Option<Self>, Fault> {
        let secret: Option<Vec<u8>> = tx.first(FIND, values![name]).await?;
        Ok(secret.and_then(|secret| secret.try_into().ok()).map(Self))
    }

    /// The payload and its signature, as one text. What is signed for one purpose is
    /// worth nothing for another.
    #[must_use]
    pub fn sign(&self, purpose: &str, payload: &[u8]) -> String {
        let mut bytes = payload.to_vec();
        bytes.extend_from_slice(&self.signature(purpose, payload));
        base32(&bytes)
    }

    /// The payload of a text that was signed here for that purpose.
    #[must_use]
    pub fn open(&self, purpose: &str, text: &str) -> Option<Vec<u8>> {
        let mut bytes = from_base32(text)?;
        let payload = bytes.len().checked_sub(SIGNATURE)?;
        let signature = bytes.split_off(payload);
        // Compared without stopping at the first difference: how long it takes tells nothing.
        let differing = signature
            .iter()
            .zip(self.signature(purpose, &bytes))
            .fold(0, |differing, (one, other)| differing | (one ^ other));
        (differing == 0).then_some(bytes)
    }

    fn signature(&self, purpose: &str, payload: &[u8]) -> [u8; SIGNATURE] {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(&(purpose.len() as u64).to_le_bytes());
        hasher.update(purpose.as_bytes());
        hasher.update(payload);
        let mut signature = [0; SIGNATURE];
        hasher.finalize_xof().fill(&mut signature);
        signature
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            text.push(char::from(ALPHABET[(bits >> count & 31) as usize]));
        }
    }
    if count > 0 {
        text.push(char::from(ALPHABET[(bits << (5 - count) & 31) as usize]));
    }
    text
}

fn from_base32(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let letter = letter.to_ascii_lowercase();
        let value = ALPHABET.iter().position(|known| *known == letter)?;
        bits = bits << 5 | u32::try_from(value).ok()?;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_recognised_in_any_case_and_nothing_else_is() {
        let seal = Seal([7; 32]);
        let text = seal.sign("answer", b"18 bytes, or so...");
        assert_eq!(text.len(), 48);
        assert_eq!(
            seal.open("answer", &text.to_uppercase()),
            Some(b"18 bytes, or so...".to_vec())
        );
        assert_eq!(seal.open("bounce", &text), None);
        assert_eq!(Seal([8; 32]).open("answer", &text), None);
        for place in 0..text.len() {
            let mut forged = text.clone().into_bytes();
            forged[place] = if forged[place] == b'a' { b'b' } else { b'a' };
            let forged = String::from_utf8(forged).unwrap();
            assert_eq!(seal.open("answer", &forged), None, "{forged}");
        }
        for nonsense in [
            "",
            "a",
            "é",
            "reply+",
            &text[..20],
            &format!("{text}aaaaaaaa"),
        ] {
            assert_eq!(seal.open("answer", nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn bytes_come_back_from_their_letters() {
        for length in 0..40_u8 {
            let bytes: Vec<u8> = (0..length).map(|n| n.wrapping_mul(37)).collect();
            assert_eq!(from_base32(&base32(&bytes)), Some(bytes));
        }
    }
}
