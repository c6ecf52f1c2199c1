//! Asks JavaScript where a server really listens. The engine's threads never wait for it.

use std::sync::Arc;

use glide::port::Resolver;
use napi::bindgen_prelude::{FnArgs, Function};
use napi::threadsafe_function::ThreadsafeFunctionCallMode;
use napi::{Result, Status};
use napi_derive::napi;
use tokio::sync::oneshot;

/// What JavaScript answers: a host and a port, or else a problem.
#[napi(object)]
pub struct Resolved {
    pub host: Option<String>,
    pub port: Option<u16>,
    pub problem: Option<String>,
}

/// A function that never throws.
pub(crate) type Resolve<'env> = Function<'env, FnArgs<(String, u16)>, Resolved>;

/// A resolver that calls the function on JavaScript's thread. It does not keep the process alive.
pub(crate) fn resolver(resolve: Resolve<'_>) -> Result<Resolver> {
    let resolve = Arc::new(resolve.build_threadsafe_function().weak::<true>().build()?);
    Ok(Resolver::later(move |host, port| {
        let resolve = Arc::clone(&resolve);
        let question = FnArgs::from((host.to_owned(), port));
        Box::pin(async move {
            let (answer, answered) = oneshot::channel();
            let mode = ThreadsafeFunctionCallMode::NonBlocking;
            let status = resolve.call_with_return_value(question, mode, move |result, _| {
                // Nobody waits any more when the attempt to connect has taken too long.
                let _ = answer.send(result);
                Ok(())
            });
            if status != Status::Ok {
                return Err("the environment of the resolver has ended".to_owned());
            }
            match answered.await {
                Ok(Ok(Resolved { host: Some(host), port: Some(port), .. })) => Ok((host, port)),
                Ok(Ok(Resolved { problem, .. })) => Err(problem.unwrap_or_default()),
                Ok(Err(error)) => Err(error.reason.to_string()),
                Err(_) => Err("the environment of the resolver has ended".to_owned()),
            }
        })
    }))
}
