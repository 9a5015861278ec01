//! In which order a list is shown.

use std::cmp::Reverse;

use crate::{
    Intervention, Key, List, Municipality, Network, NetworkOrder, Partner, Province, Snapshot, Theme, Topic, text,
};

/// In which order a list is shown; what is equal stays in the list's usual order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// By name or title.
    Name,
    /// Those with more interventions first.
    Interventions,
    /// Those with more municipalities first.
    Municipalities,
    /// Those with more networks first.
    Networks,
    /// By the name of the network.
    Network,
    /// By the number of the Action.
    Theme,
    /// Those with more residents first.
    Residents,
    /// By group of kinds, as [`StoryGroup`](crate::StoryGroup) has them.
    Kind,
    /// Newest first.
    Date,
    /// Those with more interventions that sources report as done first.
    Done,
    /// Those with more planned interventions first.
    Planned,
    /// Those with more interventions of one Action first, by its number from 1 to 4.
    Action(u8),
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 15] = [
        Self::Name,
        Self::Interventions,
        Self::Municipalities,
        Self::Networks,
        Self::Network,
        Self::Theme,
        Self::Residents,
        Self::Kind,
        Self::Date,
        Self::Done,
        Self::Planned,
        Self::Action(1),
        Self::Action(2),
        Self::Action(3),
        Self::Action(4),
    ];

    /// The value of `ordina=` in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Name => "nome",
            Self::Interventions => "interventi",
            Self::Municipalities => "comuni",
            Self::Networks => "reti",
            Self::Network => "rete",
            Self::Theme => "tema",
            Self::Residents => "residenti",
            Self::Kind => "tipo",
            Self::Date => "data",
            Self::Done => "fatti",
            Self::Planned => "previsti",
            Self::Action(1) => "azione-1",
            Self::Action(2) => "azione-2",
            Self::Action(3) => "azione-3",
            Self::Action(_) => "azione-4",
        }
    }

    /// The order of networks that it is; by name where networks have none such.
    pub fn of_networks(self) -> NetworkOrder {
        match self {
            Self::Interventions => NetworkOrder::Interventions,
            Self::Municipalities => NetworkOrder::Municipalities,
            Self::Name
            | Self::Networks
            | Self::Network
            | Self::Theme
            | Self::Residents
            | Self::Kind
            | Self::Date
            | Self::Done
            | Self::Planned
            | Self::Action(_) => NetworkOrder::Name,
        }
    }
}

impl List {
    /// The orders that the list can have, its usual one first.
    pub const fn orders(self) -> &'static [Order] {
        match self {
            Self::Networks => &[Order::Name, Order::Interventions, Order::Municipalities],
            Self::Interventions => &[Order::Network, Order::Name, Order::Theme],
            Self::Partners => &[Order::Name, Order::Networks],
            Self::Stories => &[Order::Kind, Order::Date],
            Self::Municipalities => &[Order::Name, Order::Residents],
            Self::Topics => &[Order::Name, Order::Interventions],
            Self::Themes => &[Order::Theme, Order::Interventions, Order::Networks],
            Self::Provinces => &[Order::Name, Order::Municipalities, Order::Networks, Order::Residents],
        }
    }
}

/// Rows that a list can put in order.
pub trait Ordered: Sized {
    /// Puts keys, which stand in the usual order of their list, into another.
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order);
}

impl Ordered for Network {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        match order.of_networks() {
            NetworkOrder::Name => {}
            NetworkOrder::Interventions => {
                keys.sort_by_key(|&key| Reverse(snapshot.networks[key].interventions.len()));
            }
            NetworkOrder::Municipalities => {
                keys.sort_by_key(|&key| Reverse(snapshot.networks[key].territory.municipalities.len()));
            }
        }
    }
}

impl Ordered for Intervention {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        match order {
            Order::Name => keys.sort_by_cached_key(|&key| text::fold(snapshot.interventions[key].title.italian())),
            Order::Theme => keys.sort_by_key(|&key| snapshot.interventions[key].theme),
            _ => {}
        }
    }
}

impl Ordered for Partner {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        if order == Order::Networks {
            keys.sort_by_key(|&key| Reverse(snapshot.partners[key].networks.len()));
        }
    }
}

impl Ordered for Municipality {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        if order == Order::Residents {
            keys.sort_by_key(|&key| Reverse(snapshot.municipalities[key].population_2023));
        }
    }
}

impl Ordered for Province {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        let provinces = &snapshot.provinces;
        match order {
            Order::Name => keys.sort_by_cached_key(|&key| text::fold(&provinces[key].name)),
            Order::Municipalities => keys.sort_by_key(|&key| Reverse(provinces[key].municipalities.len())),
            Order::Networks => keys.sort_by_key(|&key| Reverse(provinces[key].networks.len())),
            Order::Residents => keys.sort_by_key(|&key| Reverse(provinces[key].population_2023)),
            _ => {}
        }
    }
}

impl Ordered for Theme {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        let own = |key: Key<Self>| snapshot.interventions.iter().filter(move |it| it.theme == key);
        match order {
            Order::Interventions => keys.sort_by_cached_key(|&key| Reverse(own(key).count())),
            Order::Networks => keys.sort_by_cached_key(|&key| {
                let mut networks: Vec<_> = own(key).map(|it| it.network).collect();
                // Interventions stand by network.
                networks.dedup();
                Reverse(networks.len())
            }),
            _ => {}
        }
    }
}

impl Ordered for Topic {
    fn order(snapshot: &Snapshot, keys: &mut [Key<Self>], order: Order) {
        if order == Order::Interventions {
            keys.sort_by_cached_key(|&key| {
                Reverse(snapshot.interventions.iter().filter(|it| it.topics.contains(&key)).count())
            });
        }
    }
}
