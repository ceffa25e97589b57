//! The space shared with the maker of the ticketing software, in English.

use super::banks::ENGLISH_THANKS;
use super::{By, MESSAGE, QUESTION, Said, Topic, said};
use crate::chart::DIGITAL;

const RELEASES: &[Said] = &[
    said(
        "Bug {n1200-4800}: {bug}. Seen [once|three times] on the {device} since {w-1}. Workaround: {workaround}. Fix planned for the next release.",
        &[
            "Confirmed on our side, low priority.",
            "The workaround is fine until then.",
            "We have logs, adding them to the ticket.",
        ],
    ),
    said(
        "Question from the shop floor: can {feature} be switched off for {who}? [Two agents asked this week.|It confuses them at the counter.]",
        &[
            "Yes, per profile. I have changed it on the test environment.",
            "Not today, but it is a fair request, ticket opened.",
        ],
    ),
    said(
        "Weekly numbers: {n310-480} thousand taps, {n98-99}.{n1-9} % under 300 ms, {n2-14} support tickets. Top topic: {feature}.",
        &[
            "Best week of the quarter.",
            "What happened on the two slow ones?",
        ],
    ),
    said(
        "{p1} is [back from leave|joining the on-call rota|moving to the mobile team] on {d+4}. For {feature}, please write to {p2} from now on.",
        &["Welcome back!", "Noted, thanks for the clean handover."],
    ),
    said(
        "Accessibility review of {feature}: {n3-9} findings, {n1-3} serious. The worst: an error shown only in red. Fix is in review, retest on {w+3}.",
        &[
            "Thank you for taking it seriously.",
            "Our tester can join on the day.",
        ],
    ),
    said(
        "Draft roadmap for next quarter: {feature}, {feature2}, then {feature3}. Nothing is carved in stone; tell us what hurts most at the counter.",
        &[
            "The counter would swap the last two.",
            "Refunds hurt most, by far.",
        ],
    ),
    said(
        "Release {n4-6}.{n1-9} is on the test environment. Highlights: {feature}, {feature2}. Known issue: {bug}. [Feedback by {w+4} please.|Full notes in the folder.]",
        &[
            "Smoke test passed on our side.",
            "The second item works, but the French label is cut off.",
            "Can we get the migration script one day earlier next time?",
        ],
    ),
    said(
        "Production deployment planned for {d+5}, 02:00 to 04:00 Paris time. Validators keep working offline. Rollback decision at 03:15.",
        &[
            "Our night operator is {p2}, direct line {ext}.",
            "Agreed, and no deployment on a football night, please.",
        ],
    ),
    said(
        "Incident summary, {d-1}: payments were slow for {n9-48} minutes from {h7-18}. Cause: {bug}. No double charge. [Follow-up: a limit and an alert.|We owe you a better dashboard.]",
        &[
            "Thank you for the honest write-up.",
            "Customer service counted {n4-19} calls, all handled.",
            "Can the alert also reach our control room?",
        ],
    ),
    said(
        "Load test results:\n\n| Scenario | p95 | Target |\n| --- | --- | --- |\n| Tap on validator | {n180-290} ms | 300 ms |\n| Buy a day pass | {n600-980} ms | 1 s |\n| Agent look-up | {n300-700} ms | 800 ms |\n\nNext bottleneck is {bug}.",
        &[
            "Great numbers. Was it with the full tariff table?",
            "The agents will be glad about the third line.",
        ],
    ),
    said(
        "We ran {n6-11} user interviews about {feature}. Main finding: people do not read the word “product”, they look for {looked}. Prototype attached to the ticket.",
        &[
            "Our counter staff would have told you the same!",
            "Could we try the prototype in the shop for a morning?",
        ],
    ),
    said(
        "Reminder: API version 2 is switched off on {d+40}. Still calling it: your timetable screens and one forgotten script named `{script}`.",
        &[
            "The script is mine. Migrating it this week.",
            "Screens will be done by the end of {mois+1}.",
        ],
    ),
    said(
        "Sprint review in three lines: {feature} done, {feature2} half done, {bug} fixed. Demo recording is {n9-22} minutes, worth watching at 1.5×.",
        &[
            "Watched it over lunch, nice work.",
            "Question on minute four: does it work with the screen reader?",
        ],
    ),
    said(
        "Thanks to {@p1} for the {n20-60} well-described bug reports. Steps, expected, actual, screenshot: a pleasure to fix.",
        &["Happy to be fussy.", "We should frame the template."],
    ),
    said(
        "Data question settled: validation records leave your servers only as counts per stop and quarter of an hour. The contract annex says so now, signed by both sides.",
        &[
            "Our data protection officer is delighted, which is rare.",
            "Good, simple and clean.",
        ],
    ),
    said(
        "Translation round: {n14-70} new strings. Please avoid “titre” and “support” in the same sentence, nobody outside France can tell them apart.",
        &[
            "Half of France cannot either.",
            "I'll review them by {w+3}.",
        ],
    ),
    said(
        "Hardware: the new readers fail at {n3-9} °C below zero in the cold chamber, spec says minus 20. Vendor is replacing the capacitor, samples in three weeks.",
        &[
            "Better in the chamber than at {stop} in January.",
            "Can we attend the next cold test?",
        ],
    ),
];

/// Ticketing, with its maker.
pub static TICKETING: Topic = Topic {
    name: "open ticketing",
    talk: 23,
    said: RELEASES,
    openings: &["", "", "", "Hi all,", "Hello,", "Quick one:"],
    closings: &[
        "",
        "",
        "",
        "Shout if anything looks odd.",
        "Ticket is linked in the board.",
    ],
    replies: &[
        "Thanks {author}.",
        "Sounds good.",
        "Logged.",
        "Makes sense to us.",
        "Sharing this with our front desk.",
        "Noted, thanks {author}.",
    ],
    thanks: ENGLISH_THANKS,
    banks: &[
        (
            "device",
            &[
                "validator type 2",
                "kiosk at {stop}",
                "inspector app",
                "web shop",
                "agent screen",
            ],
        ),
        (
            "workaround",
            &[
                "restart the session",
                "clear the basket first",
                "use the card reader instead",
                "wait for the second beep",
                "ask for a paper receipt",
            ],
        ),
        (
            "who",
            &[
                "trainees",
                "the night counter",
                "school accounts",
                "test cards",
                "inspectors",
            ],
        ),
        (
            "feature",
            &[
                "contactless capping",
                "family day passes",
                "refund from the app",
                "offline validation",
                "the agent search screen",
                "automatic renewals",
                "gift tickets",
                "student proof upload",
                "the inspector app's night mode",
                "receipts by mail",
            ],
        ),
        (
            "bug",
            &[
                "a time-zone bug around midnight",
                "a cache that never expired",
                "a retry storm from the kiosks",
                "a missing database index",
                "a rounding error of one cent",
                "an expired certificate",
                "a queue without a limit",
                "a wrong default language",
            ],
        ),
        (
            "looked",
            &[
                "a price",
                "a picture of a tram",
                "the name of their stop",
                "the word “today”",
            ],
        ),
        (
            "script",
            &[
                "nightly_export_final2",
                "fares_tmp",
                "do_not_delete.sh",
                "marie_test",
            ],
        ),
    ],
    tags: &["ticketing", "release"],
    ..MESSAGE
};

/// Questions between both teams.
pub static TICKETING_QUESTIONS: Topic = Topic {
    name: "open ticketing question",
    by: By::Units(&[DIGITAL]),
    answered_by: By::Guests,
    said: &[
        said(
            "What happens when a passenger taps a card and a phone within the same minute?",
            &[
                "They are two media, so two journeys. If both are linked to the same account, the second tap is ignored for ten minutes.",
            ],
        ),
        said(
            "Is there a sandbox for the refund endpoint? We keep refunding the same imaginary person.",
            &[
                "Yes: add `X-Sandbox: 1` and use any card from the test range. Nothing leaves the building.",
                "And that imaginary person is by now very rich.",
            ],
        ),
        said(
            "How do validators behave if the clock drifts by more than two minutes?",
            &[
                "They accept taps, flag them, and the back office corrects the time from the vehicle's clock. Above fifteen minutes they show a spanner.",
            ],
        ),
        said(
            "Can agents see a passenger's journeys? We would like the answer to be no.",
            &[
                "By default they see the last tap only, and only with the passenger's code. We can hide even that, it is a setting.",
                "Setting changed on your test environment, please confirm.",
            ],
        ),
        said(
            "Why does the nightly file contain {n3-19} fewer rows than the dashboard?",
            &[
                "The dashboard counts cancelled sales until noon. The file is right.",
                "We will add a footnote, three customers asked this year.",
            ],
        ),
        said(
            "Which fonts does the validator screen support? “Œ” shows as a square at {stop}.",
            &[
                "Fixed in firmware 2.8. Until then, “OE” is displayed correctly, apologies to all hearts and eggs.",
            ],
        ),
        said(
            "Could the price table be loaded a week in advance with a start date?",
            &[
                "Yes, field `valid_from`. It is checked at tap time, in local time.",
                "Do a dry run first: the validator shows the future price to staff cards.",
            ],
        ),
        said(
            "How many concurrent inspectors does the app support on a match day?",
            &["We tested four hundred. You have thirty-five, so bring the whole family."],
        ),
        said(
            "Is the source of the fare engine open to us under the contract?",
            &[
                "Read access for your team, yes, clause 9. I'll send the invitations today; pull requests are welcome too.",
            ],
        ),
    ],
    openings: &["", "", "Question:", "Hi team,"],
    replies: &[
        "Good question.",
        "Following.",
        "I think it is in the guide, chapter 3.",
        "Checking with the backend folks.",
    ],
    thanks: ENGLISH_THANKS,
    ..QUESTION
};
