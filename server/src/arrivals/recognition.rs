//! Who is who: whether somebody a list names is here already.
//!
//! Three signs, the surest first for the whole list: the key under which an import
//! brought them before, their address, and their name when exactly one person of
//! the list and exactly one of the house bear it and no address speaks against it.
//! Whoever is recognised by name alone is named in the report, to be checked.

use std::collections::{HashMap, HashSet};

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::fold;
use people::accounts::account::is_address;
use people::arrivals::{self, Known};
use people::{PersonId, Standing};

/// A name as lists spell it differently: accents, capitals and hyphens aside.
fn called(name: &str) -> String {
    fold(name).replace('-', " ")
}

/// Everybody who is or was here.
pub(super) struct House {
    people: Vec<Known>,
    places: HashMap<PersonId, usize>,
    by_address: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    remembered: HashMap<Vec<u8>, PersonId>,
}

/// Somebody a list names.
pub(super) struct Arriving<'a> {
    pub key: String,
    pub name: &'a str,
    pub email: Option<&'a str>,
}

/// Who somebody is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// Nobody yet; `with_address` when the address of the list is free to be theirs.
    New { with_address: bool },
    /// Somebody of the house, in their place; `with_address` when they get that of the list.
    Known {
        place: usize,
        by: Sign,
        with_address: bool,
    },
    /// The same as an earlier one of the list, counted from 0.
    Same(usize),
}

/// By what somebody was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Key,
    Address,
    Name,
}

impl House {
    pub(super) async fn read(tx: &mut Tx) -> Result<Self, Fault> {
        Ok(Self::of(
            arrivals::everybody(tx).await?,
            arrivals::remembered(tx).await?,
        ))
    }

    fn of(people: Vec<Known>, remembered: HashMap<Vec<u8>, PersonId>) -> Self {
        let mut house = Self {
            people,
            remembered,
            places: HashMap::new(),
            by_address: HashMap::new(),
            by_name: HashMap::new(),
        };
        for (place, person) in house.people.iter().enumerate() {
            house.places.insert(person.id, place);
            if let Some(address) = &person.email_folded {
                house.by_address.insert(address.clone(), place);
            }
            // Guests and those who left are never taken for somebody by their name.
            if person.standing != Standing::Left && !person.guest {
                house
                    .by_name
                    .entry(called(&person.folded))
                    .or_default()
                    .push(place);
            }
        }
        house
    }

    pub(super) fn person(&self, place: usize) -> &Known {
        &self.people[place]
    }

    /// Whom an import brought under that key.
    pub(super) fn remembered(&self, key: &str) -> Option<&Known> {
        let id = self.remembered.get(&arrivals::digest(key))?;
        self.places.get(id).map(|place| &self.people[*place])
    }

    /// Who each of a list is. With `merges`, two of the list may be one person: they share an address.
    pub(super) fn recognise(&self, list: &[Arriving<'_>], merges: bool) -> Vec<Who> {
        let mut round = Round {
            house: self,
            merges,
            who: vec![None; list.len()],
            taken: HashSet::new(),
            addresses: HashMap::new(),
        };
        round.by_key(list);
        round.by_address(list);
        round.by_name(list);
        round
            .who
            .into_iter()
            .map(|who| {
                who.unwrap_or(Who::New {
                    with_address: false,
                })
            })
            .collect()
    }
}

/// One list, being compared.
struct Round<'h> {
    house: &'h House,
    merges: bool,
    who: Vec<Option<Who>>,
    /// People of the house who were recognised already.
    taken: HashSet<usize>,
    /// Addresses that got an owner, and whose they are in the list.
    addresses: HashMap<String, usize>,
}

fn usable(one: &Arriving<'_>) -> Option<String> {
    one.email.filter(|email| is_address(email)).map(fold)
}

impl Round<'_> {
    fn by_key(&mut self, list: &[Arriving<'_>]) {
        for (index, one) in list.iter().enumerate() {
            let known = self
                .house
                .remembered
                .get(&arrivals::digest(&one.key))
                .and_then(|id| self.house.places.get(id));
            if let Some(place) = known.copied() {
                self.taken.insert(place);
                let with_address = self.may_get_address(place, one, index);
                self.who[index] = Some(Who::Known {
                    place,
                    by: Sign::Key,
                    with_address,
                });
            }
        }
    }

    fn by_address(&mut self, list: &[Arriving<'_>]) {
        for (index, one) in list
            .iter()
            .enumerate()
            .filter(|(index, _)| self.who[*index].is_none())
            .collect::<Vec<_>>()
        {
            let Some(address) = usable(one) else { continue };
            let who = match (
                self.house.by_address.get(&address),
                self.addresses.get(&address),
            ) {
                (Some(place), _) if self.merges || !self.taken.contains(place) => {
                    self.taken.insert(*place);
                    Some(Who::Known {
                        place: *place,
                        by: Sign::Address,
                        with_address: false,
                    })
                }
                (None, Some(earlier)) if self.merges => Some(Who::Same(*earlier)),
                (None, None) => {
                    self.addresses.insert(address, index);
                    None
                }
                _ => Some(Who::New {
                    with_address: false,
                }),
            };
            self.who[index] = who;
        }
    }

    fn by_name(&mut self, list: &[Arriving<'_>]) {
        let mut bearers: HashMap<String, usize> = HashMap::new();
        for (one, _) in list
            .iter()
            .zip(&self.who)
            .filter(|(_, who)| !matches!(who, Some(Who::Same(_))))
        {
            *bearers.entry(called(one.name)).or_default() += 1;
        }
        for (index, one) in list.iter().enumerate() {
            if self.who[index].is_some() {
                continue;
            }
            let name = called(one.name);
            let address = usable(one);
            let only = (bearers.get(&name) == Some(&1) && name.contains(' '))
                .then(|| self.namesake(&name))
                .flatten();
            let only = only.filter(|place| {
                let theirs = self.house.people[*place].email_folded.as_ref();
                address
                    .as_ref()
                    .is_none_or(|address| theirs.is_none_or(|theirs| theirs == address))
            });
            self.who[index] = Some(match only {
                Some(place) => {
                    self.taken.insert(place);
                    let with_address = self.may_get_address(place, one, index);
                    Who::Known {
                        place,
                        by: Sign::Name,
                        with_address,
                    }
                }
                None => Who::New {
                    with_address: address.is_some(),
                },
            });
        }
    }

    /// The one person of the house who bears that name and was not recognised by a surer sign.
    fn namesake(&self, name: &str) -> Option<usize> {
        match self.house.by_name.get(name).map(Vec::as_slice) {
            Some([only]) if !self.taken.contains(only) => Some(*only),
            _ => None,
        }
    }

    fn may_get_address(&mut self, place: usize, one: &Arriving<'_>, index: usize) -> bool {
        let Some(address) = usable(one) else {
            return false;
        };
        let free = !self.house.by_address.contains_key(&address)
            && *self.addresses.entry(address).or_insert(index) == index;
        free && self.house.people[place].takes_address
    }
}

#[cfg(test)]
mod tests;
