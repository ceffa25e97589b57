//! The space shared with the maker of the trams, in English.

use super::banks::ENGLISH_THANKS;
use super::{Bank, By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{QUALITY, WORKSHOP};

const TRAM_BANKS: &[Bank] = &[
    (
        "assembly",
        &[
            "the front bogie frame",
            "the roof HVAC unit",
            "the door 3 drive",
            "the gangway bellows",
            "the driver's console",
            "the sanding system",
            "the traction inverter",
            "the passenger counter",
            "the emergency coupler",
            "the wheelchair ramp",
            "the windscreen heater",
        ],
    ),
    (
        "issue",
        &[
            "a 3 mm clearance problem",
            "a wiring error on connector X{n2-48}",
            "a missing torque mark",
            "condensation behind the panel",
            "a rattle above 45 km/h",
            "a late drawing revision",
            "an unexpected earth fault",
            "a paint defect near the step",
            "a firmware mismatch",
        ],
    ),
    (
        "remedy",
        &[
            "a shim kit shipped on {w+2}",
            "a field change on all {n4-9} vehicles",
            "a software patch",
            "a concession with photos",
            "a redesign of the bracket",
            "an extra inspection step",
            "a joint test next week",
        ],
    ),
];

/// Renewal of the trams, with their maker.
pub static TRAMS: Topic = Topic {
    name: "tram renewal",
    talk: 23,
    said: &[
        said(
            "Car {rame}, snag list {n3-18}: {assembly}, {issue}. Owner {p1}, target {d+6}. [No impact on service.|Photo attached to the list.]",
            &[
                "Seen this morning, parts are on the shelf.",
                "Can we close it with {rame2} at the same time?",
                "Target is fine.",
            ],
        ),
        said(
            "Spare parts: {n2-9} of {n10-24} lines delivered, the rest by {d+12}. Still missing: the kit for {assembly}. [We can lend you one.|Customs paperwork is done.]",
            &[
                "Please lend it, {rame2} is waiting on track 3.",
                "Received the first crate today, well packed.",
            ],
        ),
        said(
            "Site visit notes from {p1}: clean depot, curious technicians, and {n2-6} good questions about {assembly} we had no answer for. Answers by {w+4}.",
            &[
                "Curious is our polite word for suspicious.",
                "Looking forward to the answers, especially the second one.",
            ],
        ),
        said(
            "Software {n3-7}.{n1-15} for train control is released to {rame} only. It cures {issue}, and it changes one driver message, so please brief {p2}'s shift.",
            &[
                "Shift briefed, message translated on a card in the cab.",
                "Two days without the fault, fingers crossed.",
            ],
        ),
        said(
            "Interface meeting moved from {w+2} to {w+3}, {h9-14} Paris time. Topics: {assembly}, {phase}, and who pays for the crane.",
            &[
                "Accepted. The crane deserves its own meeting.",
                "I cannot make it, {p2} will replace me.",
            ],
        ),
        said(
            "After {n8-40} thousand km, wheel wear on {rame} is {n2-6} tenths below prediction. We would like to extend the turning interval, with your agreement and a review in six months.",
            &[
                "Agreed in principle, our track team wants to see the profiles.",
                "Good for the budget. Please send the raw measurements.",
            ],
        ),
        said(
            "Car {rame}, {assembly}: we found {issue} during {phase}. Proposed fix is {remedy}. [Corvelle team, are you happy with that?|Photos are in the shared folder.|It does not affect the delivery date.]",
            &[
                "Fine for us, as long as the maintenance manual is updated too.",
                "We saw something similar on {rame2}, can you check the same connector?",
                "Agreed. Please add it to the open-points list.",
            ],
        ),
        said(
            "Delivery update: car {rame} left Tarnbeck [this morning|last night] on the low loader, ETA Acacias depot {d+4} around {h5-9}. Crane slot is confirmed.",
            &[
                "Track 7 is clear and the access road is salted.",
                "Two of us will be there with coffee.",
            ],
        ),
        said(
            "Night test report, {d-1}: {n30-90} km run between {stop} and {stop2}. Braking [within spec|two metres better than required], {issue} noted on {assembly}. Next session {w+3}.",
            &[
                "Thanks for running so late. Could we add a wet-rail run?",
                "Our driver liked the new deadman handle, less so the horn.",
            ],
        ),
        said(
            "Minutes of the weekly call:\n\n- {rame}: dynamic tests [done|80% done]\n- spare parts list, revision {n3-9}, due {d+6}\n- {assembly}: {remedy}\n- training for {n6-12} technicians starts {d+11}\n\nNext call {w+6}, {h9-15} Paris time.",
            &[
                "I will send the training agenda tomorrow.",
                "Can we move the call by half an hour? Shift handover.",
            ],
        ),
        said(
            "Quick question on interiors: the {colour} seat fabric is out of production. We have two close matches, samples are on the way. [Could you pick by {w+5}?|The accessibility contrast is fine for both.]",
            &[
                "Samples received. We prefer B, and so did four passengers we asked.",
                "Contrast with the floor matters more to us than the exact shade.",
            ],
        ),
        said(
            "Good news: {n500-900} hours without a service-affecting failure on the first {n3-6} cars. [Reliability growth is ahead of the curve.|The door drives used to be our worst item.]",
            &[
                "Credit to the depot team for the data quality.",
                "We will believe it after the first winter, but well done.",
            ],
        ),
        said(
            "For information, revision {n4-9} of the {manual} manual is uploaded. Changes are marked with a bar in the margin, [as you asked|finally], and the French translation follows {w+5}.",
            &[
                "Thank you for the margin bars, it saves us an afternoon.",
                "Chapter 4 still refers to the old lubricant.",
            ],
        ),
        said(
            "Open points: {n38-61} total, {n4-9} closed this week, {n1-4} overdue. The oldest one is still {assembly} ({issue}).",
            &[
                "We will bring a proposal on {w+3}.",
                "Two of the overdue ones are waiting for us, sorry. I will chase.",
            ],
        ),
        said(
            "Our commissioning engineer {p1} arrives on {d+5} for two weeks. Please arrange a badge, a locker and a [decent lunch|bike].",
            &[
                "Badge ready, locker 114, and lunch is never a problem here.",
                "I can show the way on the first morning.",
            ],
        ),
        said(
            "Noise measurement in the curve at {stop}: {n71-78} dB(A) with the resilient wheels, {n79-84} before. The neighbours' committee asked for the numbers, can we share them?",
            &[
                "Yes, with the measuring conditions and both our logos.",
                "Impressive. The gentleman at number 12 has already noticed.",
            ],
        ),
        said(
            "Heads-up: the supplier of {assembly} announced a {n3-8}-week delay. We are [looking at a second source|re-sequencing the line] so that car {rame} is not affected.",
            &[
                "Thanks for telling us early.",
                "If needed, take the unit from our spare pool and replace it later.",
            ],
        ),
        said(
            "Lesson from today's joint inspection: we both measured the same gap and got two numbers. One team had wheel wear included, the other not. Definition added on page {n2-9}.",
            &[
                "That explains three months of emails.",
                "Worth a slide at the quarterly review.",
            ],
        ),
    ],
    openings: &["", "", "", "Hi all,", "Hello everyone,", "Morning,"],
    closings: &["", "", "", "Comments welcome.", "Thanks, {me}."],
    replies: &[
        "Thanks for the update.",
        "Noted on our side.",
        "Clear, thank you {author}.",
        "I'll check with the workshop and come back by {w+2}.",
        "Adding {@p2} for the electrical part.",
        "Same understanding here.",
        "Let's take it in the weekly call.",
        "Good catch.",
    ],
    thanks: ENGLISH_THANKS,
    banks: &[
        TRAM_BANKS[0],
        TRAM_BANKS[1],
        TRAM_BANKS[2],
        (
            "phase",
            &[
                "static testing",
                "the roof inspection",
                "the first night run",
                "final assembly",
                "the 5,000 km check",
                "water-tightness testing",
            ],
        ),
        ("colour", &["teal", "mustard", "dark green", "brick red"]),
        ("manual", &["maintenance", "driver's", "overhaul", "HVAC"]),
    ],
    tags: &["tram", "commissioning"],
    ..MESSAGE
};

/// Questions between the depot and the maker.
pub static TRAM_QUESTIONS: Topic = Topic {
    name: "tram renewal question",
    by: By::Units(&[WORKSHOP, QUALITY]),
    answered_by: By::Guests,
    said: &[
        said(
            "Which grease do you recommend for the door rails below -10 °C? The manual gives two references.",
            &[
                "The synthetic one (reference ending in 40). The other was kept by mistake, we will remove it in the next revision.",
            ],
        ),
        said(
            "Can we lift the car with only three jacks if the gangway is disconnected?",
            &[
                "No, always four, even with the gangway open: the articulation carries a share of the load you cannot see.",
                "Drawing 7, note 3. I agree it should be in bold.",
            ],
        ),
        said(
            "What is the wear limit of the new brake discs, {n3-6} mm per side or in total?",
            &["Per side. We will rewrite the sentence, you are not the first to ask."],
        ),
        said(
            "Is the event recorder download tool available for a standard laptop, or only for the yellow case?",
            &[
                "Standard laptop since version 3. You need a licence key, I have requested five for your team.",
            ],
        ),
        said(
            "We get fault 2217 each time the car leaves the wash. Water, or software?",
            &[
                "Software: the humidity sensor filter is too short. A patch is coming; until then the fault can be acknowledged safely.",
                "We saw it on two other networks, same cause.",
            ],
        ),
        said(
            "How long may the battery stay disconnected without losing the wheel diameter settings?",
            &[
                "Forty-eight hours. After that, re-enter the four values from the sheet in the cab cupboard, and check the speedometer.",
            ],
        ),
        said(
            "Could the passenger counter data be read by our own system, without going through your portal?",
            &[
                "Yes, there is a local interface. I will share the description under the existing agreement, counts only, no images.",
                "Our data team would be happy to test it.",
            ],
        ),
        said(
            "Do the two halves of the floor need to be replaced together after water damage?",
            &[
                "Only if the core is above 18% humidity. Otherwise dry it for three days and re-seal the joint.",
            ],
        ),
        said(
            "Who signs the concession when the defect was found here but caused at the supplier's?",
            &["We do, and you countersign. The supplier gets a copy, and the bill."],
        ),
    ],
    openings: &["", "", "Question from the depot:", "Hi,"],
    replies: &[
        "Interested in the answer too.",
        "I asked the same last month.",
        "Let me find the right person.",
        "Checking with our design office.",
    ],
    thanks: ENGLISH_THANKS,
    ..QUESTION
};
