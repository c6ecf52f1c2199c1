//! A cluster: which node has which slot, where requests go, and what becomes of those that went wrong.
//!
//! The parts that decide (`view`, `agree`, `discover`, `dials`, `redirect`, `route`, `split`, `combine`, `scan`) know
//! neither sockets nor clocks. A request goes from the caller's thread straight to the pipe of its node; what no node can
//! take at the moment waits with the keeper, which is also the one to look for changes of the cluster.

pub(crate) mod combine;
pub(crate) mod route;
pub(crate) mod slots;
pub(crate) mod split;
pub(crate) mod view;
