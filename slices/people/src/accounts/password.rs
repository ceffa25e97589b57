//! Passwords: judged by how hard they are to guess, kept as Argon2id.
//!
//! No composition rules and no forced renewal (ASVS 5.0 § 6.2; CNIL 2022-100
//! accepts 50 bits of guessability where attempts are throttled).

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use kit::dice::Dice;
use kit::fault::Fault;
use kit::web::Refusal;
use kit::words::Countable;
use tokio::sync::Semaphore;

/// The fewest characters of a password.
pub const SHORTEST: usize = 10;
/// The most characters: beyond, hashing would be work for an attacker to order.
pub const LONGEST: usize = 256;
/// log10 of the guesses a password must withstand: about 2^36 for the estimator's
/// own model, which with the throttle is beyond the CNIL's 50 bits with counting.
const HARD_ENOUGH: f64 = 11.0;

/// Judges a new password; `known` are words an attacker would try first: names, the organisation.
///
/// # Errors
/// Why it will not do, tied to the field `password`.
pub fn judge(password: &str, known: &[&str]) -> Result<(), Refusal> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Refusal::invalid("people-password-short")
            .arg("shortest", Countable::counted(SHORTEST))
            .on("password"));
    }
    if length > LONGEST {
        return Err(Refusal::invalid("people-password-long")
            .arg("longest", Countable::counted(LONGEST))
            .on("password"));
    }
    // Word by word: "amina belkacem" is guessed as "aminabelkacem" too.
    let words: Vec<&str> = known
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() > 2)
        .collect();
    let estimate = zxcvbn::zxcvbn(password, &words);
    if estimate.guesses_log10() < HARD_ENOUGH {
        return Err(Refusal::invalid("people-password-weak").on("password"));
    }
    Ok(())
}

/// At most as many hashes at once as there are processors: each takes 19 MiB.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

fn argon2() -> Argon2<'static> {
    // OWASP's first recommendation: 19 MiB, two passes, one lane.
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}

/// Hashes a password, away from the threads that answer requests.
///
/// # Errors
/// A fault when hashing fails.
pub async fn hash(password: String, dice: &dyn Dice) -> Result<String, Fault> {
    let mut salt = [0; 16];
    dice.fill(&mut salt);
    apart(move || {
        let hash: PasswordHash = argon2()
            .hash_password_with_salt(password.as_bytes(), &salt)
            .map_err(|error| Fault::broken("hashing a password", error))?;
        Ok(hash.to_string())
    })
    .await?
}

/// Whether the password fits the hash. Without a hash the same work is done for
/// nothing, so that unknown accounts cannot be told by the time it takes (check C10).
///
/// # Errors
/// A fault when the work cannot be done.
pub async fn fits(password: String, hash: Option<String>) -> Result<bool, Fault> {
    const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    apart(move || {
        let known = hash.is_some();
        let text = hash.unwrap_or_else(|| NOBODY.to_owned());
        let Ok(hash) = PasswordHash::new(&text) else {
            return false;
        };
        argon2().verify_password(password.as_bytes(), &hash).is_ok() && known
    })
    .await
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    let _turn = AT_ONCE
        .acquire()
        .await
        .map_err(|error| Fault::broken("waiting to hash", error))?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Fault::broken("hashing", error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessable_passwords_are_refused_whatever_characters_they_hold() {
        for weak in [
            "Password123!",
            "azertyuiop",
            "Soleil2024!",
            "aaaaaaaaaaaaaa",
            "court",
            "AméliePerrin1",
        ] {
            assert!(judge(weak, &["Amélie Perrin"]).is_err(), "{weak}");
        }
        for strong in [
            "quatre chevaux mangent le soir",
            "vgRt8-pLm2x-QQz9",
            "tramway orange sous la pluie",
        ] {
            assert!(judge(strong, &["Amélie Perrin"]).is_ok(), "{strong}");
        }
        assert!(judge(&"é".repeat(300), &[]).is_err());
    }
}
