//! What the invented people say to each other alone.

use demo::Organisation;
use kit::clock::Instant;
use kit::fault::Fault;
use kit::site::Site;
use messages::{Restored, restore};
use people::PersonId;

/// Brings in their conversations.
pub(super) async fn bring(
    site: &Site,
    organisation: &Organisation,
    people: &[PersonId],
) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    for talk in &organisation.talks {
        let who: Vec<PersonId> = talk.people.iter().map(|index| people[*index]).collect();
        let said: Vec<(PersonId, Instant, &str)> = talk
            .messages
            .iter()
            .map(|(author, at, text)| (people[*author], Instant(*at), text.as_str()))
            .collect();
        let restored = Restored {
            people: &who,
            name: talk.name,
            messages: &said,
            unread: talk.unread,
        };
        restore(site, &mut tx, restored).await?;
    }
    site.commit(tx).await
}
