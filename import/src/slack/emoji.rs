//! Slack's names of emoji become the signs themselves.
//!
//! Most of its names are those that everybody uses; the others are listed here, or follow a rule:
//! `flag-fr`, `man-shrugging`, `female-astronaut`, and tones behind `::`.

use emojis::{Emoji, SkinTone};

/// Slack's name, and the name that everybody uses.
const NAMES: [(&str, &str); 84] = [
    ("simple_smile", "slightly_smiling_face"),
    ("face_with_rolling_eyes", "roll_eyes"),
    ("thinking_face", "thinking"),
    ("hugging_face", "hugs"),
    ("rolling_on_the_floor_laughing", "rofl"),
    ("face_with_cowboy_hat", "cowboy_hat_face"),
    ("face_with_hand_over_mouth", "hand_over_mouth"),
    ("shocked_face_with_exploding_head", "exploding_head"),
    ("star-struck", "star_struck"),
    ("grinning_face_with_star_eyes", "star_struck"),
    ("zany_face", "zany_face"),
    (
        "grinning_face_with_one_large_and_one_small_eye",
        "zany_face",
    ),
    ("face_with_raised_eyebrow", "raised_eyebrow"),
    ("face_with_one_eyebrow_raised", "raised_eyebrow"),
    ("face_with_monocle", "monocle_face"),
    ("face_with_finger_covering_closed_lips", "shushing_face"),
    ("face_with_symbols_on_mouth", "cursing_face"),
    ("serious_face_with_symbols_covering_mouth", "cursing_face"),
    ("face_with_open_mouth_vomiting", "vomiting_face"),
    (
        "smiling_face_with_smiling_eyes_and_hand_covering_mouth",
        "hand_over_mouth",
    ),
    (
        "smiling_face_with_3_hearts",
        "smiling_face_with_three_hearts",
    ),
    ("face_palm", "facepalm"),
    ("the_horns", "metal"),
    ("sign_of_the_horns", "metal"),
    ("i_love_you_hand_sign", "love_you_gesture"),
    ("spock-hand", "vulcan_salute"),
    (
        "hand_with_index_and_middle_fingers_crossed",
        "crossed_fingers",
    ),
    ("reversed_hand_with_middle_finger_extended", "middle_finger"),
    ("left-facing_fist", "fist_left"),
    ("right-facing_fist", "fist_right"),
    ("sleuth_or_spy", "detective"),
    ("speaking_head_in_silhouette", "speaking_head"),
    (
        "man_in_business_suit_levitating",
        "business_suit_levitating",
    ),
    ("mother_christmas", "mrs_claus"),
    ("man_and_woman_holding_hands", "couple"),
    ("women_holding_hands", "two_women_holding_hands"),
    ("men_holding_hands", "two_men_holding_hands"),
    ("flag-england", "england"),
    ("flag-scotland", "scotland"),
    ("flag-wales", "wales"),
    ("rainbow-flag", "rainbow_flag"),
    ("waving_white_flag", "white_flag"),
    ("waving_black_flag", "black_flag"),
    ("racing_motorcycle", "motorcycle"),
    ("sports_medal", "medal_sports"),
    ("medal", "medal_military"),
    ("first_place_medal", "1st_place_medal"),
    ("second_place_medal", "2nd_place_medal"),
    ("third_place_medal", "3rd_place_medal"),
    ("admission_tickets", "tickets"),
    ("bottle_with_popping_cork", "champagne"),
    ("knife_fork_plate", "plate_with_cutlery"),
    ("lower_left_ballpoint_pen", "pen"),
    ("lower_left_fountain_pen", "fountain_pen"),
    ("lower_left_crayon", "crayon"),
    ("lower_left_paintbrush", "paintbrush"),
    ("spiral_calendar_pad", "spiral_calendar"),
    ("spiral_note_pad", "spiral_notepad"),
    ("three_button_mouse", "computer_mouse"),
    ("linked_paperclips", "paperclips"),
    ("rain_cloud", "cloud_with_rain"),
    ("snow_cloud", "cloud_with_snow"),
    ("lightning", "cloud_with_lightning"),
    ("lightning_cloud", "cloud_with_lightning"),
    ("thunder_cloud_and_rain", "cloud_with_lightning_and_rain"),
    ("sun_small_cloud", "sun_behind_small_cloud"),
    ("mostly_sunny", "sun_behind_small_cloud"),
    ("barely_sunny", "sun_behind_large_cloud"),
    ("sun_behind_cloud", "sun_behind_large_cloud"),
    ("partly_sunny_rain", "sun_behind_rain_cloud"),
    ("double_vertical_bar", "pause_button"),
    ("black_square_for_stop", "stop_button"),
    ("black_circle_for_record", "record_button"),
    (
        "heavy_heart_exclamation_mark_ornament",
        "heavy_heart_exclamation",
    ),
    ("eye-in-speech-bubble", "eye_speech_bubble"),
    ("large_green_circle", "green_circle"),
    ("large_orange_circle", "orange_circle"),
    ("large_yellow_circle", "yellow_circle"),
    ("large_purple_circle", "purple_circle"),
    ("large_brown_circle", "brown_circle"),
    ("large_red_square", "red_square"),
    ("large_green_square", "green_square"),
    ("large_blue_square", "blue_square"),
    ("large_yellow_square", "yellow_square"),
];

/// The sign of a name, `+1` or `+1::skin-tone-3`; `None` for names that a workspace invented.
pub(super) fn sign(name: &str) -> Option<String> {
    let mut parts = name.split("::");
    let plain = known(parts.next()?)?;
    let tone = parts
        .next()
        .and_then(|tone| tone.strip_prefix("skin-tone-"))
        .and_then(tone);
    let toned = tone
        .and_then(|tone| plain.with_skin_tone(tone))
        .unwrap_or(plain);
    Some(toned.as_str().to_owned())
}

/// The sign of a name, else the name as people typed it.
pub(super) fn sign_or_name(name: &str) -> String {
    sign(name).unwrap_or_else(|| format!(":{}:", name.split("::").next().unwrap_or_default()))
}

/// A sign given as code points, "1f44d-1f3fd", as rich text does.
pub(super) fn from_code_points(code: &str) -> Option<String> {
    let sign: Option<String> = code
        .split('-')
        .map(|point| u32::from_str_radix(point, 16).ok().and_then(char::from_u32))
        .collect();
    // Only what is an emoji indeed: anything else would be text in disguise.
    sign.filter(|sign| emojis::get(sign).is_some())
}

fn known(name: &str) -> Option<&'static Emoji> {
    if name.is_empty() || name.len() > 80 {
        return None;
    }
    if let Some(country) = name
        .strip_prefix("flag-")
        .filter(|country| country.len() == 2)
    {
        return flag(country);
    }
    let listed = NAMES
        .iter()
        .find(|(slack, _)| *slack == name)
        .map_or(name, |(_, common)| common);
    let spelt = listed.replace('-', "_");
    emojis::get_by_shortcode(listed)
        .or_else(|| emojis::get_by_shortcode(&spelt))
        .or_else(|| gendered(&spelt))
}

/// `male_astronaut`, `woman_running`: the common names say `man_astronaut`, `running_woman`.
fn gendered(name: &str) -> Option<&'static Emoji> {
    let (who, what) = name.split_once('_')?;
    let who = match who {
        "male" | "man" => "man",
        "female" | "woman" => "woman",
        _ => return None,
    };
    let what = if what == "doctor" {
        "health_worker"
    } else {
        what
    };
    let named = |name: String| emojis::get_by_shortcode(&name);
    named(format!("{who}_{what}")).or_else(|| named(format!("{what}_{who}")))
}

fn flag(country: &str) -> Option<&'static Emoji> {
    let letter = |byte: u8| {
        char::from_u32(0x1F1E6 + u32::from(byte.to_ascii_lowercase().checked_sub(b'a')?))
    };
    let sign: Option<String> = country.bytes().map(letter).collect();
    emojis::get(&sign?)
}

fn tone(number: &str) -> Option<SkinTone> {
    match number {
        "2" => Some(SkinTone::Light),
        "3" => Some(SkinTone::MediumLight),
        "4" => Some(SkinTone::Medium),
        "5" => Some(SkinTone::MediumDark),
        "6" => Some(SkinTone::Dark),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, from_code_points, sign, sign_or_name};

    #[test]
    fn every_listed_name_is_a_sign() {
        for (slack, common) in NAMES {
            assert!(sign(slack).is_some(), "{slack}: {common}");
        }
    }

    #[test]
    fn rules_find_the_others() {
        for (name, expected) in [
            ("+1", "👍"),
            ("thumbsup", "👍"),
            ("+1::skin-tone-2", "👍🏻"),
            ("wave::skin-tone-6", "👋🏿"),
            ("tada", "🎉"),
            ("flag-fr", "🇫🇷"),
            ("man-shrugging", "🤷‍♂️"),
            ("female-technologist", "👩‍💻"),
            ("woman-running", "🏃‍♀️"),
            ("rocket::skin-tone-3", "🚀"),
            ("male-doctor", "👨‍⚕️"),
            ("white_check_mark", "✅"),
        ] {
            assert_eq!(sign(name).as_deref(), Some(expected), "{name}");
        }
        for name in [
            "party_parrot",
            "",
            "flag-zz",
            "flag-é",
            "30",
            &"x".repeat(5000),
        ] {
            assert_eq!(sign(name), None, "{name}");
        }
        assert_eq!(sign_or_name("party_parrot::skin-tone-2"), ":party_parrot:");
    }

    #[test]
    fn code_points_are_emoji_or_nothing() {
        assert_eq!(from_code_points("1f44d-1f3fd").as_deref(), Some("👍🏽"));
        assert_eq!(from_code_points("41"), None);
        assert_eq!(from_code_points("zz"), None);
    }
}
