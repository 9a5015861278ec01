//! How many files this process may open at one time: each connection is one.

/// Files that the program opens beside connections.
pub(crate) const OWN: u64 = 64;

/// Raises the soft bound towards what so many connections need, as far as the system lets a process do so, and
/// gives what holds now; none where there is no such bound.
#[cfg(unix)]
pub(crate) fn raise(connections: u32) -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let (current, wanted) = (current?, u64::from(connections) + OWN);
    if current >= wanted {
        return Some(current);
    }
    let raised = maximum.map_or(wanted, |maximum| maximum.min(wanted));
    let done = setrlimit(Resource::Nofile, Rlimit { current: Some(raised), maximum });
    Some(if done.is_ok() { raised } else { current })
}

/// Other systems have no such bound.
#[cfg(not(unix))]
pub(crate) fn raise(_: u32) -> Option<u64> {
    None
}

/// How many connections so many files allow: at least one.
pub(crate) fn places(connections: u32, files: Option<u64>) -> u32 {
    let allowed = files.map_or(u64::MAX, |files| files.saturating_sub(OWN).max(1));
    u32::try_from(allowed).map_or(connections, |allowed| connections.min(allowed))
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn there_are_no_more_places_than_files() {
        for (connections, files, expected) in
            [(4096, Some(8192), 4096), (4096, Some(256), 192), (4096, Some(10), 1), (4096, None, 4096)]
        {
            assert_eq!(places(connections, files), expected);
        }
    }
}
