//! What the views of several nodes make together. No sockets, no clock.
//!
//! Nodes vote on who has which slots. One that fell behind, or is cut off from the others, is outvoted, however high its
//! epoch: a replica that nobody else hears raises it with every election it tries to win.

use super::view::{State, View};
use crate::config::Address;

/// The view to go by; none if nobody has answered. Its epoch is one that all who voted for it have reached.
pub(crate) fn agree(views: &[(Address, View)]) -> Option<View> {
    let mut parties: Vec<Party> = Vec::new();
    for (at, (from, view)) in views.iter().enumerate() {
        if views[..at].iter().any(|(earlier, _)| earlier == from) {
            continue;
        }
        let view = view.clone().in_order();
        match parties.iter_mut().find(|party| same_owners(&party.views[0], &view)) {
            Some(party) => party.views.push(view),
            None => parties.push(Party { views: vec![view] }),
        }
    }
    // The first of equals.
    parties
        .into_iter()
        .reduce(|best, party| if party.rank() > best.rank() { party } else { best })
        .map(Party::view)
}

/// Whether both give every slot to the same node.
pub(crate) fn same_owners(one: &View, other: &View) -> bool {
    owners(one).eq(owners(other))
}

fn owners(view: &View) -> impl Iterator<Item = (&[(u16, u16)], Option<&Address>)> {
    let serving = view.shards.iter().filter(|shard| !shard.slots.is_empty());
    serving.map(|shard| (shard.slots.as_slice(), shard.primary.as_ref().map(|primary| &primary.address)))
}

/// Views with the same owners; never empty.
struct Party {
    views: Vec<View>,
}

impl Party {
    fn rank(&self) -> (bool, usize, u64, usize) {
        let coverage = self.views[0].coverage();
        // Two nodes that do not serve, because they lost touch with the others, count no more than one that does.
        let votes = self.views.iter().map(|view| if view.state == State::Serving { 2 } else { 1 }).sum();
        (coverage > 0, votes, self.epoch(), coverage)
    }

    fn epoch(&self) -> u64 {
        self.views.iter().map(|view| view.epoch).min().unwrap_or(0)
    }

    /// The view of most of them; where as many say something else, the newest.
    fn view(self) -> View {
        let epoch = self.epoch();
        let rank = |view: &View| {
            let equals = self.views.iter().filter(|other| other.shards == view.shards).count();
            (equals, view.epoch)
        };
        let mut best = &self.views[0];
        for view in &self.views[1..] {
            if rank(view) > rank(best) {
                best = view;
            }
        }
        View { epoch, ..best.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cluster::view::{Health, Member, Shard};

    fn at(port: u16) -> Address {
        Address::Tcp { host: "h".to_owned(), port }
    }

    fn member(port: u16) -> Member {
        Member { address: at(port), health: Health::Online }
    }

    fn shard(first: u16, last: u16, primary: u16) -> Shard {
        Shard { slots: vec![(first, last)], primary: Some(member(primary)), replicas: Vec::new() }
    }

    fn view(epoch: u64, shards: &[Shard]) -> View {
        View { epoch, shards: shards.to_vec(), ..View::default() }
    }

    fn result(views: &[&View]) -> View {
        let from = |(port, view): (usize, &&View)| (at(port as u16), (*view).clone());
        agree(&views.iter().enumerate().map(from).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn nobody_says_nothing() {
        assert_eq!(agree(&[]), None);
    }

    #[test]
    fn a_lone_node_never_outvotes_the_others_however_high_its_epoch() {
        let most = view(5, &[shard(0, 16383, 1)]);
        let alone = view(9, &[shard(0, 16383, 2)]);
        assert_eq!(result(&[&alone, &most, &most]), most);
        assert_eq!(result(&[&most, &alone, &most]), most);
    }

    #[test]
    fn of_as_many_on_each_side_the_newer_win() {
        let (old, new) = (view(5, &[shard(0, 16383, 1)]), view(6, &[shard(0, 16383, 2)]));
        assert_eq!(result(&[&old, &new]), new);
        assert_eq!(result(&[&new, &old]), new);
        assert_eq!(result(&[&old, &new, &view(4, &[shard(0, 16383, 3)])]), new);
    }

    #[test]
    fn coverage_breaks_a_tie() {
        let (part, whole) = (view(5, &[shard(0, 9, 1)]), view(5, &[shard(0, 16383, 1)]));
        assert_eq!(result(&[&part, &whole]), whole);
    }

    #[test]
    fn a_view_without_slots_loses_to_any_other() {
        let empty = view(9, &[Shard { primary: Some(member(7)), ..Shard::default() }]);
        let some = view(1, &[shard(0, 0, 1)]);
        assert_eq!(result(&[&empty, &some, &empty]), some);
        assert_eq!(result(&[&empty]), empty);
    }

    #[test]
    fn two_nodes_out_of_touch_do_not_outvote_one_that_serves() {
        let stale = View { state: State::Down, ..view(5, &[shard(0, 16383, 1)]) };
        let bumped = View { epoch: 50, ..stale.clone() };
        let fresh = view(6, &[shard(0, 16383, 2)]);
        assert_eq!(result(&[&stale, &bumped, &fresh]), fresh);
    }

    #[test]
    fn the_order_of_shards_and_replicas_and_cuts_of_ranges_do_not_matter() {
        let two = Shard { replicas: vec![member(8), member(9)], ..shard(8, 16383, 2) };
        let mut swapped = two.clone();
        swapped.replicas.reverse();
        swapped.slots = vec![(10, 16383), (8, 9)];
        let one = view(5, &[shard(0, 7, 1), two]);
        let other = view(5, &[swapped, shard(0, 7, 1)]);
        let newer = view(6, &[shard(0, 16383, 3)]);
        assert_eq!(result(&[&newer, &one, &other]), one);
    }

    #[test]
    fn most_voices_decide_about_replicas_and_health_too() {
        let plain = view(5, &[shard(0, 16383, 1)]);
        let mut failed = plain.clone();
        failed.shards[0].primary.as_mut().unwrap().health = Health::Failed;
        assert_eq!(result(&[&plain, &failed, &failed]), failed);
        assert_eq!(result(&[&plain, &View { epoch: 6, ..failed.clone() }]), failed);
    }

    #[test]
    fn nobody_votes_twice() {
        let (one, other) = (view(5, &[shard(0, 16383, 1)]), view(6, &[shard(0, 16383, 2)]));
        let views = [(at(1), one.clone()), (at(1), one), (at(2), other.clone())];
        assert_eq!(agree(&views), Some(other));
    }

    #[test]
    fn the_epoch_is_one_that_all_have_reached() {
        let low = view(5, &[shard(0, 16383, 1)]);
        assert_eq!(result(&[&View { epoch: 9, ..low.clone() }, &low]).epoch, 5);
    }
}
