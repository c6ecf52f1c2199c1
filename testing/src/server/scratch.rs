//! The temporary folder of a topology. A lock says whether its owner lives, so that the next one can clean up after
//! an owner that was killed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{env, io, process};

use crate::Error;

const PREFIX: &str = "glide-servers-";
const LOCK: &str = "owner.lock";
const SETTLED: Duration = Duration::from_secs(60); // younger ones may be between their creation and their lock
const LONGEST_FOLDER: usize = 60; // a Unix socket inside must stay below 108 bytes

#[derive(Debug)]
pub(crate) struct Scratch {
    path: PathBuf,
    _lock: File,
}

impl Scratch {
    pub(crate) fn new() -> Result<Self, Error> {
        let mut parent = env::temp_dir();
        if parent.as_os_str().len() > LONGEST_FOLDER {
            parent = "/tmp".into();
        }
        sweep(&parent);
        let path =
            create(&parent).map_err(Error::io(format!("creating a folder in {}", parent.display())))?;
        let lock = lock(&path).map_err(Error::io(format!("locking {}", path.display())))?;
        Ok(Self { path, _lock: lock })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            eprintln!("testing: {} could not be removed: {error}", self.path.display());
        }
    }
}

fn create(parent: &Path) -> io::Result<PathBuf> {
    loop {
        let path = parent.join(format!("{PREFIX}{}-{:08x}", process::id(), fastrand::u32(..)));
        match fs::create_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            result => return result.map(|()| path),
        }
    }
}

fn lock(path: &Path) -> io::Result<File> {
    let file = File::create(path.join(LOCK))?;
    file.lock()?;
    Ok(file)
}

/// Removes what killed owners left behind. Best effort: another user's folders are none of our business.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    let leftovers = entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX))
        .map(|entry| entry.path())
        .filter(|path| is_abandoned(path));
    for path in leftovers {
        if let Err(error) = fs::remove_dir_all(&path) {
            eprintln!("testing: the leftover {} could not be removed: {error}", path.display());
        }
    }
}

fn is_abandoned(path: &Path) -> bool {
    let age =
        path.metadata().and_then(|meta| meta.modified()).map(|time| SystemTime::now().duration_since(time));
    let settled = matches!(age, Ok(Ok(age)) if age > SETTLED);
    settled && File::open(path.join(LOCK)).is_ok_and(|lock| lock.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_goes_when_its_owner_drops_it() {
        let scratch = Scratch::new().unwrap();
        let path = scratch.path().to_owned();
        assert!(path.is_dir());
        drop(scratch);
        assert!(!path.exists());
    }

    #[test]
    fn only_old_folders_without_an_owner_are_swept() {
        let parent = Scratch::new().unwrap();
        let make = |name: &str, age: u64| {
            let path = parent.path().join(format!("{PREFIX}{name}"));
            fs::create_dir(&path).unwrap();
            let lock = lock(&path).unwrap();
            File::open(&path).unwrap().set_modified(SystemTime::now() - Duration::from_secs(age)).unwrap();
            (path, lock)
        };
        let (owned, _lock) = make("owned", 3600);
        let (young, lock) = make("young", 0);
        drop(lock);
        let (abandoned, lock) = make("abandoned", 3600);
        drop(lock);

        sweep(parent.path());

        assert!(owned.exists() && young.exists() && !abandoned.exists());
    }
}
