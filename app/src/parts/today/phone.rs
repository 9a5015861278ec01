//! Telephone numbers as people in Italy write them.

/// The area codes of Lombardy that have three digits; Milano's has two, all others have four.
const THREE: [&str; 4] = ["030", "031", "035", "039"];

/// A number without the country's code, its area code apart: `035 6224711`, `800 905570`.
pub(crate) fn national(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let own = if phone.starts_with('+') { digits.strip_prefix("39") } else { Some(digits.as_str()) };
    let Some(own) = own else { return phone.to_owned() };
    let area = match own {
        _ if own.len() < 6 => return own.to_owned(),
        _ if own.starts_with("02") => 2,
        _ if own.starts_with("80") || own.starts_with('3') => 3,
        _ if THREE.iter().any(|code| own.starts_with(code)) => 3,
        _ if own.starts_with('0') => 4,
        _ => return own.to_owned(),
    };
    let (area, rest) = own.split_at(area);
    format!("{area} {rest}")
}

/// What a link dials.
pub(crate) fn dialled(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if phone.starts_with('+') {
        format!("tel:+{digits}")
    } else if digits.len() < 6 {
        // A short number is dialled as it is.
        format!("tel:{digits}")
    } else {
        format!("tel:+39{digits}")
    }
}

#[cfg(test)]
mod tests {
    use super::{dialled, national};

    #[test]
    fn a_number_is_written_as_people_write_it_and_dialled_whole() {
        for (phone, shown, link) in [
            ("+390356224711", "035 6224711", "tel:+390356224711"),
            ("+39020202", "02 0202", "tel:+39020202"),
            ("+390332517038", "0332 517038", "tel:+390332517038"),
            ("+3903966591", "039 66591", "tel:+3903966591"),
            ("+39800905570", "800 905570", "tel:+39800905570"),
            ("1522", "1522", "tel:1522"),
            ("035 19911165", "035 19911165", "tel:+3903519911165"),
            ("030 96561", "030 96561", "tel:+3903096561"),
            ("+41912345678", "+41912345678", "tel:+41912345678"),
        ] {
            assert_eq!((national(phone).as_str(), dialled(phone).as_str()), (shown, link), "{phone}");
        }
    }
}
