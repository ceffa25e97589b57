//! Channels become spaces: named, described, entered, looked after, archived as they were.

use std::collections::HashMap;
use std::io::{Read, Seek};

use import::report::Place;
use import::slack::{Channel, Export, Privacy, Resolver};
use kit::clock::Instant;
use kit::db::Tx;
use kit::markup;
use kit::web::Stop;
use people::PersonId;
use spaces::create::{self, LONGEST_DESCRIPTION, LONGEST_NAME, NewSpace};
use spaces::editorial::EditorialLine;
use spaces::restore::{self, Brought};
use spaces::{Kind, SpaceId, membership};

use super::members::Members;
use super::steward;
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::{Errand, Remark, cut};

/// How many spaces share a transaction: each brings its members.
const TOGETHER: usize = 10;

/// The channels of an export and the spaces they are here.
pub(super) struct Places<'c> {
    list: Vec<SpacePlan<'c>>,
    new: u64,
}

/// A channel, and the space it is.
pub(super) struct SpacePlan<'c> {
    pub channel: &'c Channel,
    /// The space and its address, once it is here.
    pub space: Option<(SpaceId, String)>,
    steward: Option<&'c str>,
    is_archived: bool,
}

impl<'c> Places<'c> {
    pub(super) fn plan<R: Read + Seek>(
        export: &'c Export<R>,
        members: &Members<'_>,
        brought: Vec<Brought>,
        report: &mut Report,
    ) -> Self {
        let mut known: HashMap<String, (SpaceId, String)> = brought
            .into_iter()
            .map(|space| (space.key, (space.id, space.slug)))
            .collect();
        let mut list = Vec::with_capacity(export.channels().len());
        for channel in export.channels() {
            let space = known.remove(&key(channel));
            let (steward, remark) = steward::of(channel, members);
            if let (None, Some(remark)) = (&space, remark.clone()) {
                report.note(Place::inside(&channel.name, 0), remark, "");
            }
            let is_archived = channel.is_archived || remark == Some(Remark::Deserted);
            list.push(SpacePlan {
                channel,
                space,
                steward,
                is_archived,
            });
        }
        let new = list.iter().filter(|place| place.space.is_none()).count() as u64;
        Self { list, new }
    }

    pub(super) fn tally(&self) -> Tally {
        Tally {
            new: self.new,
            known: self.list.len() as u64 - self.new,
            changed: 0,
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &SpacePlan<'c>> {
        self.list.iter()
    }

    /// Founds the spaces that are not here yet. Those that are keep the members they have now:
    /// whoever left one is not brought back.
    pub(super) async fn found<R: Read + Seek>(
        &mut self,
        errand: &Errand<'_>,
        export: &Export<R>,
        members: &Members<'_>,
    ) -> Result<(), Stop> {
        let names = Names::of(self, members);
        for some in self.list.chunks_mut(TOGETHER) {
            if some.iter().all(|place| place.space.is_some()) {
                continue;
            }
            let mut tx = errand.site.db.write().await?;
            for place in some.iter_mut().filter(|place| place.space.is_none()) {
                let description = description(export, place.channel, &names);
                let id = place.found(errand, &mut tx, &description, members).await?;
                place.space = Some((id, restore::slug(&mut tx, id).await?));
            }
            errand.site.commit(tx).await?;
        }
        Ok(())
    }
}

impl SpacePlan<'_> {
    async fn found(
        &self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        description: &str,
        members: &Members<'_>,
    ) -> Result<SpaceId, Stop> {
        let channel = self.channel;
        let person = |id: &str| {
            members
                .get(id)
                .and_then(|member| member.person.as_ref())
                .map(|(person, _)| *person)
        };
        let now = errand.site.now();
        let at = channel
            .created_at_microseconds
            .map_or(now, |at| Instant(at).min(now));
        let new = NewSpace {
            name: &cut(&channel.name, LONGEST_NAME).0,
            slug: None,
            kind: match channel.privacy {
                Privacy::Public => Kind::Open,
                // Only its members knew that it exists.
                Privacy::Private => Kind::Secret,
            },
            description,
            editorial: &EditorialLine::default(),
            founder: self.steward.and_then(person),
            at,
            import_key: Some(&key(channel)),
        };
        let id = create::create(errand.site, tx, &new).await?;
        let entering: Vec<PersonId> = channel
            .members
            .iter()
            .filter_map(|id| members.get(id))
            .filter(|member| member.may_enter())
            .filter_map(|member| member.person.as_ref().map(|(person, _)| *person))
            .collect();
        membership::enrol(tx, id, &entering, at).await?;
        if self.is_archived {
            restore::archive(tx, id, now).await?;
        }
        Ok(id)
    }
}

fn key(channel: &Channel) -> String {
    format!("slack:{}", channel.id)
}

/// What a channel is for, and its topic, as one plain line.
fn description<R: Read + Seek>(export: &Export<R>, channel: &Channel, names: &Names) -> String {
    let said = [export.purpose(channel, names), export.topic(channel, names)];
    let lines: Vec<String> = said
        .iter()
        .map(|markdown| markup::excerpt(&plain(markdown), LONGEST_DESCRIPTION))
        .filter(|line| !line.is_empty())
        .collect();
    cut(&lines.join(" — "), LONGEST_DESCRIPTION).0
}

fn plain(markdown: &str) -> String {
    posts::text::without_people(markdown).plain
}

/// Who people are here and where channels went, for the texts that name them.
#[derive(Default)]
pub(super) struct Names {
    people: HashMap<String, String>,
    spaces: HashMap<String, String>,
}

impl Names {
    pub(super) fn of(places: &Places<'_>, members: &Members<'_>) -> Self {
        let people = members
            .iter()
            .filter_map(|member| Some((member.user.id.clone(), member.person.as_ref()?.1.clone())));
        let spaces = places
            .iter()
            .filter_map(|place| Some((place.channel.id.clone(), place.space.as_ref()?.1.clone())));
        Self {
            people: people.collect(),
            spaces: spaces.collect(),
        }
    }
}

impl Resolver for Names {
    fn person(&self, user_id: &str) -> Option<String> {
        self.people.get(user_id).cloned()
    }

    fn space(&self, channel_id: &str) -> Option<String> {
        self.spaces.get(channel_id).cloned()
    }
}
