//! The invented spaces, and who is in them.

use demo::{Openness, Organisation, Space};
use indicatif::ProgressBar;
use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::Stop;
use people::PersonId;
use people::accounts::actor::{Actor, Identity};
use spaces::create::{self, NewSpace};
use spaces::editorial::EditorialLine;
use spaces::{Kind, SpaceId, membership, restore, square};

/// Brings every space in; their identifiers, in the order of the organisation's spaces.
pub(super) async fn bring(
    site: &Site,
    organisation: &Organisation,
    people: &[PersonId],
    bar: &ProgressBar,
) -> Result<Vec<SpaceId>, Stop> {
    let mut tx = site.db.write().await?;
    let mut brought = Vec::with_capacity(organisation.spaces.len());
    for (index, space) in organisation.spaces.iter().enumerate() {
        bar.set_message(space.name);
        bar.inc(1);
        let stewards: Vec<PersonId> = space
            .stewards
            .iter()
            .map(|steward| people[*steward])
            .collect();
        // The first of them is the square, which every organisation begins with.
        let known = if index == 0 {
            square::id(&mut tx).await?
        } else {
            create::imported(&mut tx, &key(index)).await?
        };
        let id = match known {
            Some(id) => id,
            None => found(site, &mut tx, space, &key(index), &stewards).await?,
        };
        let members: Vec<PersonId> = space.members.iter().map(|member| people[*member]).collect();
        membership::enrol(&mut tx, id, &members, Instant(space.created)).await?;
        restore::appoint(&mut tx, id, &stewards).await?;
        brought.push(id);
    }
    site.commit(tx).await?;
    Ok(brought)
}

fn key(index: usize) -> String {
    format!("demo:{index}")
}

async fn found(
    site: &Site,
    tx: &mut Tx,
    space: &Space,
    key: &str,
    stewards: &[PersonId],
) -> Result<SpaceId, Stop> {
    let founder = stewards.first().copied();
    let editorial = match founder {
        Some(founder) => {
            let founder = Founder::of(tx, founder).await?.into_actor(site);
            EditorialLine::written(tx, &founder, &space.editorial_line).await?
        }
        None => EditorialLine::default(),
    };
    let new = NewSpace {
        name: space.name,
        slug: Some(space.slug),
        kind: match space.openness {
            Openness::Open => Kind::Open,
            Openness::Request => Kind::Request,
            Openness::Closed => Kind::Closed,
            Openness::Secret => Kind::Secret,
        },
        description: &space.description,
        editorial: &editorial,
        founder,
        at: Instant(space.created),
        import_key: Some(key),
    };
    create::create(site, tx, &new).await
}

/// Whoever wrote the editorial line: it may name only people they can see.
struct Founder(Identity);

impl FromRow for Founder {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self(Identity {
            person: row.next()?,
            handle: row.next()?,
            name: row.next()?,
            photo: None,
            administrator: false,
            may_interrupt: false,
            guest: row.next()?,
            company: row.next()?,
            unseen_notices: 0,
            unread_places: 0,
            urgent_places: 0,
            feed_seen_until: 0,
            session: None,
            token: None,
            organisation: String::new(),
            rests: false,
            now: Instant::default(),
        }))
    }
}

impl Founder {
    async fn of(tx: &mut Tx, person: PersonId) -> Result<Self, Fault> {
        tx.one(
            "select id, handle, name, guest, company_id from people where id = $1",
            values![person],
        )
        .await
    }

    fn into_actor(mut self, site: &Site) -> Actor {
        self.0.now = site.now();
        Actor::of(self.0)
    }
}
