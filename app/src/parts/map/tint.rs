//! Neighbouring networks in shades that differ.

use catalogue::Snapshot;

/// How many shades there are; `style/40-explorer.css` has as many.
const SHADES: u8 = 4;

/// A shade for each network, by its index, so that no two that share a border have the same one where that can be.
///
/// Greedy colouring in the order of the networks: each takes the first shade that no neighbour before it has. Four
/// shades are nearly always enough for a map; where they are not, two neighbours share the last one and the line
/// between them still parts them.
pub(crate) fn tints(snapshot: &Snapshot) -> Vec<u8> {
    let mut tints: Vec<Option<u8>> = vec![None; snapshot.networks.len()];
    for key in snapshot.networks.keys() {
        let mut taken = [false; SHADES as usize];
        let own = &snapshot.networks[key].territory.municipalities;
        for place in snapshot.municipalities.all(own).flat_map(|place| &place.neighbours) {
            let neighbour = snapshot.municipalities[*place].network;
            if let Some(tint) = neighbour.and_then(|other| tints[other.index()]) {
                taken[usize::from(tint)] = true;
            }
        }
        tints[key.index()] = Some((0..SHADES).find(|&tint| !taken[usize::from(tint)]).unwrap_or(SHADES - 1));
    }
    tints.into_iter().flatten().collect()
}
