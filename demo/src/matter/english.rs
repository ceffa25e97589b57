//! The two spaces shared with partner companies, in English.

use super::banks::ENGLISH_THANKS;
use super::{Bank, By, MESSAGE, QUESTION, Said, Topic, said};
use crate::chart::{DIGITAL, QUALITY, WORKSHOP};

const TRAM_BANKS: &[Bank] = &[
    ("assembly", &["the front bogie frame", "the roof HVAC unit", "the door 3 drive", "the gangway bellows", "the driver's console", "the sanding system", "the traction inverter", "the passenger counter", "the emergency coupler", "the wheelchair ramp", "the windscreen heater"]),
    ("issue", &["a 3 mm clearance problem", "a wiring error on connector X{n2-48}", "a missing torque mark", "condensation behind the panel", "a rattle above 45 km/h", "a late drawing revision", "an unexpected earth fault", "a paint defect near the step", "a firmware mismatch"]),
    ("remedy", &["a shim kit shipped on {w+2}", "a field change on all {n4-9} vehicles", "a software patch", "a concession with photos", "a redesign of the bracket", "an extra inspection step", "a joint test next week"]),
];

/// Renewal of the trams, with their maker.
pub static TRAMS: Topic = Topic {
    name: "tram renewal",
    talk: 23,
    said: &[
        said("Car {rame}, snag list {n3-18}: {assembly}, {issue}. Owner {p1}, target {d+6}. [No impact on service.|Photo attached to the list.]", &["Seen this morning, parts are on the shelf.", "Can we close it with {rame2} at the same time?", "Target is fine."]),
        said("Spare parts: {n2-9} of {n10-24} lines delivered, the rest by {d+12}. Still missing: the kit for {assembly}. [We can lend you one.|Customs paperwork is done.]", &["Please lend it, {rame2} is waiting on track 3.", "Received the first crate today, well packed."]),
        said("Site visit notes from {p1}: clean depot, curious technicians, and {n2-6} good questions about {assembly} we had no answer for. Answers by {w+4}.", &["Curious is our polite word for suspicious.", "Looking forward to the answers, especially the second one."]),
        said("Software {n3-7}.{n1-15} for train control is released to {rame} only. It cures {issue}, and it changes one driver message, so please brief {p2}'s shift.", &["Shift briefed, message translated on a card in the cab.", "Two days without the fault, fingers crossed."]),
        said("Interface meeting moved from {w+2} to {w+3}, {h9-14} Paris time. Topics: {assembly}, {phase}, and who pays for the crane.", &["Accepted. The crane deserves its own meeting.", "I cannot make it, {p2} will replace me."]),
        said("After {n8-40} thousand km, wheel wear on {rame} is {n2-6} tenths below prediction. We would like to extend the turning interval, with your agreement and a review in six months.", &["Agreed in principle, our track team wants to see the profiles.", "Good for the budget. Please send the raw measurements."]),
        said("Car {rame}, {assembly}: we found {issue} during {phase}. Proposed fix is {remedy}. [Corvelle team, are you happy with that?|Photos are in the shared folder.|It does not affect the delivery date.]", &["Fine for us, as long as the maintenance manual is updated too.", "We saw something similar on {rame2}, can you check the same connector?", "Agreed. Please add it to the open-points list."]),
        said("Delivery update: car {rame} left Tarnbeck [this morning|last night] on the low loader, ETA Acacias depot {d+4} around {h5-9}. Crane slot is confirmed.", &["Track 7 is clear and the access road is salted.", "Two of us will be there with coffee."]),
        said("Night test report, {d-1}: {n30-90} km run between {stop} and {stop2}. Braking [within spec|two metres better than required], {issue} noted on {assembly}. Next session {w+3}.", &["Thanks for running so late. Could we add a wet-rail run?", "Our driver liked the new deadman handle, less so the horn."]),
        said("Minutes of the weekly call:\n\n- {rame}: dynamic tests [done|80% done]\n- spare parts list, revision {n3-9}, due {d+6}\n- {assembly}: {remedy}\n- training for {n6-12} technicians starts {d+11}\n\nNext call {w+6}, {h9-15} Paris time.", &["I will send the training agenda tomorrow.", "Can we move the call by half an hour? Shift handover."]),
        said("Quick question on interiors: the {colour} seat fabric is out of production. We have two close matches, samples are on the way. [Could you pick by {w+5}?|The accessibility contrast is fine for both.]", &["Samples received. We prefer B, and so did four passengers we asked.", "Contrast with the floor matters more to us than the exact shade."]),
        said("Good news: {n500-900} hours without a service-affecting failure on the first {n3-6} cars. [Reliability growth is ahead of the curve.|The door drives used to be our worst item.]", &["Credit to the depot team for the data quality.", "We will believe it after the first winter, but well done."]),
        said("For information, revision {n4-9} of the {manual} manual is uploaded. Changes are marked with a bar in the margin, [as you asked|finally], and the French translation follows {w+5}.", &["Thank you for the margin bars, it saves us an afternoon.", "Chapter 4 still refers to the old lubricant."]),
        said("Open points: {n38-61} total, {n4-9} closed this week, {n1-4} overdue. The oldest one is still {assembly} ({issue}).", &["We will bring a proposal on {w+3}.", "Two of the overdue ones are waiting for us, sorry. I will chase."]),
        said("Our commissioning engineer {p1} arrives on {d+5} for two weeks. Please arrange a badge, a locker and a [decent lunch|bike].", &["Badge ready, locker 114, and lunch is never a problem here.", "I can show the way on the first morning."]),
        said("Noise measurement in the curve at {stop}: {n71-78} dB(A) with the resilient wheels, {n79-84} before. The neighbours' committee asked for the numbers, can we share them?", &["Yes, with the measuring conditions and both our logos.", "Impressive. The gentleman at number 12 has already noticed."]),
        said("Heads-up: the supplier of {assembly} announced a {n3-8}-week delay. We are [looking at a second source|re-sequencing the line] so that car {rame} is not affected.", &["Thanks for telling us early.", "If needed, take the unit from our spare pool and replace it later."]),
        said("Lesson from today's joint inspection: we both measured the same gap and got two numbers. One team had wheel wear included, the other not. Definition added on page {n2-9}.", &["That explains three months of emails.", "Worth a slide at the quarterly review."]),
    ],
    openings: &["", "", "", "Hi all,", "Hello everyone,", "Morning,"],
    closings: &["", "", "", "Comments welcome.", "Thanks, {me}."],
    replies: &["Thanks for the update.", "Noted on our side.", "Clear, thank you {author}.", "I'll check with the workshop and come back by {w+2}.", "Adding {@p2} for the electrical part.", "Same understanding here.", "Let's take it in the weekly call.", "Good catch."],
    thanks: ENGLISH_THANKS,
    banks: &[
        TRAM_BANKS[0], TRAM_BANKS[1], TRAM_BANKS[2],
        ("phase", &["static testing", "the roof inspection", "the first night run", "final assembly", "the 5,000 km check", "water-tightness testing"]),
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
        said("Which grease do you recommend for the door rails below -10 °C? The manual gives two references.", &["The synthetic one (reference ending in 40). The other was kept by mistake, we will remove it in the next revision."]),
        said("Can we lift the car with only three jacks if the gangway is disconnected?", &["No, always four, even with the gangway open: the articulation carries a share of the load you cannot see.", "Drawing 7, note 3. I agree it should be in bold."]),
        said("What is the wear limit of the new brake discs, {n3-6} mm per side or in total?", &["Per side. We will rewrite the sentence, you are not the first to ask."]),
        said("Is the event recorder download tool available for a standard laptop, or only for the yellow case?", &["Standard laptop since version 3. You need a licence key, I have requested five for your team."]),
        said("We get fault 2217 each time the car leaves the wash. Water, or software?", &["Software: the humidity sensor filter is too short. A patch is coming; until then the fault can be acknowledged safely.", "We saw it on two other networks, same cause."]),
        said("How long may the battery stay disconnected without losing the wheel diameter settings?", &["Forty-eight hours. After that, re-enter the four values from the sheet in the cab cupboard, and check the speedometer."]),
        said("Could the passenger counter data be read by our own system, without going through your portal?", &["Yes, there is a local interface. I will share the description under the existing agreement, counts only, no images.", "Our data team would be happy to test it."]),
        said("Do the two halves of the floor need to be replaced together after water damage?", &["Only if the core is above 18% humidity. Otherwise dry it for three days and re-seal the joint."]),
        said("Who signs the concession when the defect was found here but caused at the supplier's?", &["We do, and you countersign. The supplier gets a copy, and the bill."]),
    ],
    openings: &["", "", "Question from the depot:", "Hi,"],
    replies: &["Interested in the answer too.", "I asked the same last month.", "Let me find the right person.", "Checking with our design office."],
    thanks: ENGLISH_THANKS,
    ..QUESTION
};

const RELEASES: &[Said] = &[
    said("Bug {n1200-4800}: {bug}. Seen [once|three times] on the {device} since {w-1}. Workaround: {workaround}. Fix planned for the next release.", &["Confirmed on our side, low priority.", "The workaround is fine until then.", "We have logs, adding them to the ticket."]),
    said("Question from the shop floor: can {feature} be switched off for {who}? [Two agents asked this week.|It confuses them at the counter.]", &["Yes, per profile. I have changed it on the test environment.", "Not today, but it is a fair request, ticket opened."]),
    said("Weekly numbers: {n310-480} thousand taps, {n98-99}.{n1-9} % under 300 ms, {n2-14} support tickets. Top topic: {feature}.", &["Best week of the quarter.", "What happened on the two slow ones?"]),
    said("{p1} is [back from leave|joining the on-call rota|moving to the mobile team] on {d+4}. For {feature}, please write to {p2} from now on.", &["Welcome back!", "Noted, thanks for the clean handover."]),
    said("Accessibility review of {feature}: {n3-9} findings, {n1-3} serious. The worst: an error shown only in red. Fix is in review, retest on {w+3}.", &["Thank you for taking it seriously.", "Our tester can join on the day."]),
    said("Draft roadmap for next quarter: {feature}, {feature2}, then {feature3}. Nothing is carved in stone; tell us what hurts most at the counter.", &["The counter would swap the last two.", "Refunds hurt most, by far."]),
    said("Release {n4-6}.{n1-9} is on the test environment. Highlights: {feature}, {feature2}. Known issue: {bug}. [Feedback by {w+4} please.|Full notes in the folder.]", &["Smoke test passed on our side.", "The second item works, but the French label is cut off.", "Can we get the migration script one day earlier next time?"]),
    said("Production deployment planned for {d+5}, 02:00 to 04:00 Paris time. Validators keep working offline. Rollback decision at 03:15.", &["Our night operator is {p2}, direct line {ext}.", "Agreed, and no deployment on a football night, please."]),
    said("Incident summary, {d-1}: payments were slow for {n9-48} minutes from {h7-18}. Cause: {bug}. No double charge. [Follow-up: a limit and an alert.|We owe you a better dashboard.]", &["Thank you for the honest write-up.", "Customer service counted {n4-19} calls, all handled.", "Can the alert also reach our control room?"]),
    said("Load test results:\n\n| Scenario | p95 | Target |\n| --- | --- | --- |\n| Tap on validator | {n180-290} ms | 300 ms |\n| Buy a day pass | {n600-980} ms | 1 s |\n| Agent look-up | {n300-700} ms | 800 ms |\n\nNext bottleneck is {bug}.", &["Great numbers. Was it with the full tariff table?", "The agents will be glad about the third line."]),
    said("We ran {n6-11} user interviews about {feature}. Main finding: people do not read the word “product”, they look for {looked}. Prototype attached to the ticket.", &["Our counter staff would have told you the same!", "Could we try the prototype in the shop for a morning?"]),
    said("Reminder: API version 2 is switched off on {d+40}. Still calling it: your timetable screens and one forgotten script named `{script}`.", &["The script is mine. Migrating it this week.", "Screens will be done by the end of {mois+1}."]),
    said("Sprint review in three lines: {feature} done, {feature2} half done, {bug} fixed. Demo recording is {n9-22} minutes, worth watching at 1.5×.", &["Watched it over lunch, nice work.", "Question on minute four: does it work with the screen reader?"]),
    said("Thanks to {@p1} for the {n20-60} well-described bug reports. Steps, expected, actual, screenshot: a pleasure to fix.", &["Happy to be fussy.", "We should frame the template."]),
    said("Data question settled: validation records leave your servers only as counts per stop and quarter of an hour. The contract annex says so now, signed by both sides.", &["Our data protection officer is delighted, which is rare.", "Good, simple and clean."]),
    said("Translation round: {n14-70} new strings. Please avoid “titre” and “support” in the same sentence, nobody outside France can tell them apart.", &["Half of France cannot either.", "I'll review them by {w+3}."]),
    said("Hardware: the new readers fail at {n3-9} °C below zero in the cold chamber, spec says minus 20. Vendor is replacing the capacitor, samples in three weeks.", &["Better in the chamber than at {stop} in January.", "Can we attend the next cold test?"]),
];

/// Ticketing, with its maker.
pub static TICKETING: Topic = Topic {
    name: "open ticketing",
    talk: 23,
    said: RELEASES,
    openings: &["", "", "", "Hi all,", "Hello,", "Quick one:"],
    closings: &["", "", "", "Shout if anything looks odd.", "Ticket is linked in the board."],
    replies: &["Thanks {author}.", "Sounds good.", "Logged.", "Makes sense to us.", "Sharing this with our front desk.", "Noted, thanks {author}."],
    thanks: ENGLISH_THANKS,
    banks: &[
        ("device", &["validator type 2", "kiosk at {stop}", "inspector app", "web shop", "agent screen"]),
        ("workaround", &["restart the session", "clear the basket first", "use the card reader instead", "wait for the second beep", "ask for a paper receipt"]),
        ("who", &["trainees", "the night counter", "school accounts", "test cards", "inspectors"]),
        ("feature", &["contactless capping", "family day passes", "refund from the app", "offline validation", "the agent search screen", "automatic renewals", "gift tickets", "student proof upload", "the inspector app's night mode", "receipts by mail"]),
        ("bug", &["a time-zone bug around midnight", "a cache that never expired", "a retry storm from the kiosks", "a missing database index", "a rounding error of one cent", "an expired certificate", "a queue without a limit", "a wrong default language"]),
        ("looked", &["a price", "a picture of a tram", "the name of their stop", "the word “today”"]),
        ("script", &["nightly_export_final2", "fares_tmp", "do_not_delete.sh", "marie_test"]),
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
        said("What happens when a passenger taps a card and a phone within the same minute?", &["They are two media, so two journeys. If both are linked to the same account, the second tap is ignored for ten minutes."]),
        said("Is there a sandbox for the refund endpoint? We keep refunding the same imaginary person.", &["Yes: add `X-Sandbox: 1` and use any card from the test range. Nothing leaves the building.", "And that imaginary person is by now very rich."]),
        said("How do validators behave if the clock drifts by more than two minutes?", &["They accept taps, flag them, and the back office corrects the time from the vehicle's clock. Above fifteen minutes they show a spanner."]),
        said("Can agents see a passenger's journeys? We would like the answer to be no.", &["By default they see the last tap only, and only with the passenger's code. We can hide even that, it is a setting.", "Setting changed on your test environment, please confirm."]),
        said("Why does the nightly file contain {n3-19} fewer rows than the dashboard?", &["The dashboard counts cancelled sales until noon. The file is right.", "We will add a footnote, three customers asked this year."]),
        said("Which fonts does the validator screen support? “Œ” shows as a square at {stop}.", &["Fixed in firmware 2.8. Until then, “OE” is displayed correctly, apologies to all hearts and eggs."]),
        said("Could the price table be loaded a week in advance with a start date?", &["Yes, field `valid_from`. It is checked at tap time, in local time.", "Do a dry run first: the validator shows the future price to staff cards."]),
        said("How many concurrent inspectors does the app support on a match day?", &["We tested four hundred. You have thirty-five, so bring the whole family."]),
        said("Is the source of the fare engine open to us under the contract?", &["Read access for your team, yes, clause 9. I'll send the invitations today; pull requests are welcome too."]),
    ],
    openings: &["", "", "Question:", "Hi team,"],
    replies: &["Good question.", "Following.", "I think it is in the guide, chapter 3.", "Checking with the backend folks."],
    thanks: ENGLISH_THANKS,
    ..QUESTION
};
