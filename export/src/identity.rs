//! Identifiers that do not change when the public address does.

use uuid::Uuid;

/// A constant chosen once: another one would give every record another identifier.
const NAMESPACE: Uuid = Uuid::from_u128(0x5f2b_1f0a_7c6e_5d3b_9a41_3b6f_0e8d_2c17);

/// The identifier of the record with this name, such as `network/bergamo`: a UUID of version 5.
pub fn uuid(name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn identifiers_are_those_that_were_published() {
        for (name, wanted) in [
            ("network/garda", "045076db-82d0-55f8-a59a-461a224dcd6f"),
            ("intervention/monte-orfano-consulenza-servizi-sociali", "ff290404-2bcd-55e8-9a63-72b079a3dbee"),
            ("story/sa-dalmine-dispersione-scolastica", "61c9c038-81d0-5a09-b6af-44805175d28f"),
            ("feed/storie", "f79ee841-0881-5674-8a4f-aa247323eed3"),
        ] {
            assert_eq!(uuid(name).to_string(), wanted, "{name}");
        }
    }
}
