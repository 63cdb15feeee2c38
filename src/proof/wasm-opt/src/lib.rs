//! Stands in for the Wasm optimiser while samples are type-checked. With `SKIP_WASM_BUILD` no Wasm is built, yet the
//! build script of a runtime would still have the real one compiled, which is ten minutes of C++.

use std::{io, path::Path};

pub enum Pass {
    StripDwarf,
}

pub struct OptimizationOptions;

impl OptimizationOptions {
    pub fn new_opt_level_0() -> Self {
        Self
    }

    pub fn mvp_features_only(&mut self) -> &mut Self {
        self
    }

    pub fn debug_info(&mut self, _keep: bool) -> &mut Self {
        self
    }

    pub fn add_pass(&mut self, _pass: Pass) -> &mut Self {
        self
    }

    pub fn run(&mut self, _from: impl AsRef<Path>, _to: impl AsRef<Path>) -> io::Result<()> {
        Err(io::Error::other("built without the Wasm optimiser: set SKIP_WASM_BUILD"))
    }
}
