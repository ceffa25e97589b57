//! What the people whose accounts one tries say to each other alone.
//!
//! Few, and all written out: private talk is short, and nobody reads enough of it to see a
//! pattern repeat. None of it says anything a colleague could not laugh about.

use crate::calendar::{Day, MINUTE};
use crate::organisation::{Accounts, Person, Space, Standing, Talk};
use crate::typography::{english, french};

/// A line: who of those who talk, after how many minutes, what.
type Line = (usize, i64, &'static str);

/// Opening hour of the days on which they write, in minutes.
const MORNING: i64 = 9 * 60;

const NIGHT_TRAM: &[Line] = &[
    (
        0,
        12,
        "Bonjour ! Pour la réunion voyageurs de jeudi, tu pourrais raconter l’arrêt d’hier soir à Hippodrome ? C’est exactement la question que les gens nous posent.",
    ),
    (
        1,
        31,
        "Oui, volontiers. Dix minutes d’attente, une rame pleine, et personne ne savait pourquoi. J’ai fait l’annonce **deux fois** mais le haut-parleur de queue grésille.",
    ),
    (0, 6, "Tu l’as signalé, le haut-parleur ?"),
    (
        1,
        4,
        "À l’atelier hier, rame 14. Ils passent dessus vendredi.",
    ),
    (
        0,
        9,
        "Parfait. Je prépare trois lignes :\n\n- ce que les voyageurs ont vu\n- ce que tu savais, et quand\n- ce qu’on change\n\nTu relis avant que j’envoie ?",
    ),
    (
        1,
        47,
        "Relu. Je dirais « environ dix minutes » plutôt que « dix minutes », sinon quelqu’un sortira un chronomètre 😄",
    ),
    (0, 3, "Corrigé. Merci, et à jeudi !"),
];
const FIRST_DAYS: &[Line] = &[
    (
        0,
        5,
        "Bienvenue ! Si tu cherches quelque chose et que tu ne sais pas à qui demander, demande-moi : je saurai au moins qui sait.",
    ),
    (
        1,
        22,
        "Merci beaucoup. Justement : pour le badge du dépôt, c’est à l’accueil ou à la sécurité ?",
    ),
    (
        0,
        3,
        "À l’accueil, avant 16 h. Prends une pièce d’identité, ils la demandent toujours.",
    ),
    (
        1,
        118,
        "C’est fait, en trois minutes. Et j’ai trouvé la cantine tout seul, ce qui compte double.",
    ),
    (0, 14, "Le mardi c’est couscous. Je ne dis rien de plus."),
];
const ACCESS: &[Line] = &[
    (
        1,
        8,
        "Bonjour, le lien d’invitation de notre prestataire a expiré ce week-end. Tu peux lui en refaire un ?",
    ),
    (
        0,
        16,
        "C’est parti, il l’aura dans la matinée. Il est valable sept jours cette fois.",
    ),
    (1, 2, "Super, merci."),
    (
        0,
        5,
        "Pense à dire qui il doit voir : un invité ne voit que les espaces où on l’invite, pas l’annuaire.",
    ),
];
const SUPPLIER: &[Line] = &[
    (
        1,
        10,
        "Good morning! The display software for the tram stops is ready on our side. Do you want it this week or after the school holidays?",
    ),
    (
        0,
        35,
        "After, please: fewer people on the platforms if something flickers. Is Tuesday the 2nd possible?",
    ),
    (
        1,
        12,
        "Tuesday works. I will bring the release notes, one page, promised.",
    ),
    (0, 7, "> one page, promised\n\nI will frame it."),
];
const CAR_POOL: &[Line] = &[
    (
        0,
        5,
        "Qui part du centre vers 6 h 30 demain ? Ma voiture est au garage jusqu’à mercredi.",
    ),
    (2, 13, "Moi, j’ai une place. 6 h 25 devant la poste ?"),
    (0, 2, "Sauvé ! Merci."),
    (
        1,
        21,
        "Je prends le relais jeudi si besoin, je passe par le pont.",
    ),
    (2, 9, "Alors on est trois, c’est presque un tram."),
];

/// Their conversations, the oldest first.
pub(crate) fn talks(
    now: i64,
    people: &[Person],
    spaces: &[Space],
    accounts: Accounts,
) -> Vec<Talk> {
    let Accounts {
        administrator,
        steward,
        employee,
        newcomer,
        guest,
        ..
    } = accounts;
    let talk = |days: i64, who: &[usize], name, lines: &[Line], in_french, unread| {
        told(now, days, who, name, lines, in_french, unread)
    };
    let mut talks = vec![
        talk(-9, &[administrator, steward], "", ACCESS, true, 0),
        talk(-3, &[steward, employee], "", NIGHT_TRAM, true, 0),
        talk(-2, &[employee, newcomer], "", FIRST_DAYS, true, 1),
        talk(
            -1,
            &[employee, newcomer, administrator],
            "Trajets du matin",
            CAR_POOL,
            true,
            2,
        ),
    ];
    if let Some(host) = host(people, spaces, guest) {
        talks.push(talk(-1, &[host, guest], "", SUPPLIER, false, 1));
    }
    talks
}

/// Somebody who shares a space with the guest: they speak with nobody else.
fn host(people: &[Person], spaces: &[Space], guest: usize) -> Option<usize> {
    let shared = spaces.iter().find(|space| space.members.contains(&guest))?;
    shared
        .stewards
        .iter()
        .chain(&shared.members)
        .copied()
        .find(|index| {
            let person = &people[*index];
            person.company == 0 && person.standing == Standing::Active
        })
}

fn told(
    now: i64,
    days: i64,
    who: &[usize],
    name: &'static str,
    lines: &[Line],
    in_french: bool,
    unread: usize,
) -> Talk {
    let day = Day::of(now).worked_after(days);
    let mut at = day.at(MORNING);
    let mut messages = Vec::with_capacity(lines.len());
    for (speaker, later, text) in lines {
        at += later * MINUTE;
        let text = if in_french {
            french(text)
        } else {
            english(text)
        };
        messages.push((who[*speaker], at, text));
    }
    Talk {
        people: who.to_vec(),
        name,
        messages,
        unread,
    }
}
